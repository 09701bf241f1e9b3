import type { Call } from '../contract/call.ts'
import { Secret } from '../contract/secret.ts'
import type { Settings } from '../contract/settings.ts'

/** Shorter texts would be found everywhere, and are no secrets worth the name. */
const shortest = 6

/** Every secret that a call carries or is signed with, in the forms in which it may come back. */
export function secretsOf(call: Call, settings: Settings): readonly string[] {
  const secrets = [...Object.values(settings), ...Object.values(call.headers ?? {})].filter(
    value => value instanceof Secret,
  )
  const texts = secrets.flatMap(secret => {
    const text = secret.reveal()
    // Of "Bearer x" the second part alone is the secret, and may come back alone.
    return [text, ...text.split(' ')]
  })
  const forms = texts
    .filter(text => text.length >= shortest)
    .flatMap(text => [text, encodeURIComponent(text), Buffer.from(text).toString('base64')])
  // The longest first, so that no secret is left over around a part of it.
  return [...new Set(forms)].sort((one, other) => other.length - one.length)
}

/** The text without the secrets. */
export function redacted(text: string, secrets: readonly string[]): string {
  return secrets.reduce((rest, secret) => rest.replaceAll(secret, '[secret]'), text)
}
