import { Secret } from '../contract/secret.ts'
import type { Exchange } from '../pipeline/call-event.ts'
import { redacted, secretsOf } from '../pipeline/redact.ts'
import { masked, maskedUrl } from './masked.ts'

/** How much of what was sent is told, in characters. */
const longestBody = 4_096

/** Headers that say nothing of who asks; the values of all others are left out. */
const plainHeaders = new Set(['accept', 'content-type', 'soapaction', 'user-agent', 'traceparent', 'if-modified-since'])

/** What was sent and what came back, without secrets and with people's texts masked. */
export interface RedactedExchange {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
  /** The beginning of the answer, where it was kept. */
  readonly answer: string | undefined
  /** The same request as a command for a shell, with the name of a variable in the place of each secret. */
  readonly curl: string
}

/** Tells of an exchange what may be told. */
export function redactedExchange(exchange: Exchange): RedactedExchange {
  const known = told.get(exchange)
  if (known !== undefined) return known
  const redaction = redactionOf(exchange)
  told.set(exchange, redaction)
  return redaction
}

/** What has been told, for as long as the exchange is kept: a query asks for each part of it by itself, and as often as it likes. */
const told = new WeakMap<Exchange, RedactedExchange>()

function redactionOf({ call, settings, request, excerpt }: Exchange): RedactedExchange {
  // What the headers of the request carry beside those of the call, such as the token of a session.
  const sent = { ...call, headers: { ...call.headers, ...request.headers } }
  const secrets = secretsOf(sent, settings)
  const clean = (text: string) => redacted(text, secrets)
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      value instanceof Secret || !plainHeaders.has(name.toLowerCase()) ? '[secret]' : clean(value),
    ]),
  )
  const body = request.body === undefined ? undefined : masked(clean(cut(request.body)))
  const { method } = request
  const url = maskedUrl(clean(request.url))
  const answer = excerpt === undefined ? undefined : masked(clean(excerpt))
  return { method, url, headers, body, answer, curl: curlOf({ method, url, headers, body }) }
}

function curlOf({ method, url, headers, body }: Pick<RedactedExchange, 'method' | 'url' | 'headers' | 'body'>): string {
  const parts = [
    ...(method === 'GET' ? [] : [`-X ${method}`]),
    quoted(url),
    ...Object.entries(headers).map(([name, value]) =>
      value === '[secret]' ? `-H "${name}: $${variableOf(name)}"` : `-H ${quoted(`${name}: ${value}`)}`,
    ),
    ...(body === undefined ? [] : [`--data-raw ${quoted(body)}`]),
  ]
  // Signs of a pattern are part of the address, and a body that begins with an @ names no file.
  return `curl --globoff ${parts.join(' \\\n  ')}`
}

/** With a sign of where it was cut off, since the beginning of a sentence can look like a word of an enumeration. */
const cut = (text: string) => (text.length <= longestBody ? text : `${text.slice(0, longestBody)}…`)

/** As a shell takes it literally. */
const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`

const variableOf = (header: string) => header.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_')
