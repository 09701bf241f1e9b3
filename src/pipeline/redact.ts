import type { Call } from '../contract/call.ts'
import { Secret } from '../contract/secret.ts'
import type { Settings } from '../contract/settings.ts'

/** Shorter texts would be found everywhere, and are no secrets worth the name. */
const shortest = 6

/** What of a call can hold secrets. */
export interface Carrying {
  readonly headers?: Call['headers']
  readonly query?: Readonly<Record<string, unknown>> | undefined
  readonly form?: Readonly<Record<string, unknown>> | undefined
}

/** Every secret that a call carries or is signed with, in the forms in which it may come back. */
export function secretsOf({ headers = {}, query = {}, form = {} }: Carrying, settings: Settings): readonly string[] {
  const secrets = [settings, headers, query, form]
    .flatMap(group => Object.values<unknown>(group))
    .filter(value => value instanceof Secret)
  const texts = secrets.flatMap(secret => {
    const text = secret.reveal()
    // Of "Bearer x" the second part alone is the secret, and may come back alone.
    return [text, ...text.split(' '), ...valuesOfOauth(text)]
  })
  const forms = texts.filter(text => text.length >= shortest).flatMap(formsOf)
  // The longest first, so that no secret is left over around a part of it.
  return [...new Set(forms)].sort((one, other) => other.length - one.length)
}

/** What a header of OAuth 1.0 says that is nobody else's business; the names around it are no secrets. */
function valuesOfOauth(text: string): readonly string[] {
  const values = text.matchAll(/\boauth_(?:consumer_key|token|verifier|signature)="([^"]*)"/g)
  return [...values].map(([, value = '']) => decodeURIComponent(value))
}

/** A secret in the ways in which providers write down what they were sent. */
function formsOf(text: string): readonly string[] {
  const bytes = Buffer.from(text)
  const inJson = JSON.stringify(text).slice(1, -1)
  const inXml = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return [text, encodeURIComponent(text), bytes.toString('base64'), bytes.toString('base64url'), inJson, inXml].flatMap(
    // What is said inside of a text of JSON is escaped once more.
    form => [form, JSON.stringify(form).slice(1, -1), encodeURIComponent(form)],
  )
}

/** The text without the secrets, nor the beginning of one where it was cut off. */
export function redacted(text: string, secrets: readonly string[]): string {
  return secrets.reduce((rest, secret) => withoutCut(rest.replaceAll(secret, '[secret]'), secret), text)
}

function withoutCut(text: string, secret: string): string {
  const body = text.replace(/(?:…|\.\.\.)$/, '')
  for (let length = Math.min(secret.length - 1, body.length); length >= shortest; length -= 1)
    if (body.endsWith(secret.slice(0, length))) return `${body.slice(0, -length)}[secret]${text.slice(body.length)}`
  return text
}
