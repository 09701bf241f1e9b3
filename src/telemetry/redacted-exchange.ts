import { Secret } from '../contract/secret.ts'
import type { Exchange } from '../pipeline/call-event.ts'
import { redacted, secretsOf } from '../pipeline/redact.ts'
import { masked } from './masked.ts'

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
export function redactedExchange({ call, settings, request, excerpt }: Exchange): RedactedExchange {
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
  const body = request.body === undefined ? undefined : masked(clean(request.body)).slice(0, longestBody)
  const { method } = request
  const url = maskedUrl(clean(request.url))
  const answer = excerpt === undefined ? undefined : masked(clean(excerpt))
  return { method, url, headers, body, answer, curl: curlOf({ method, url, headers, body }) }
}

/** The address with the values of its query masked as those of a body are. */
function maskedUrl(text: string): string {
  const at = text.indexOf('?')
  if (at === -1) return text
  const query = [...new URLSearchParams(text.slice(at))].map(([name, value]) => `${name}=${maskedValue(value)}`)
  return `${text.slice(0, at)}?${query.join('&')}`
}

const maskedValue = (value: string) => encodeURIComponent(masked(value)).replaceAll('%5B', '[').replaceAll('%5D', ']')

function curlOf({ method, url, headers, body }: Pick<RedactedExchange, 'method' | 'url' | 'headers' | 'body'>): string {
  const parts = [
    ...(method === 'GET' ? [] : [`-X ${method}`]),
    quoted(url),
    ...Object.entries(headers).map(([name, value]) =>
      value === '[secret]' ? `-H "${name}: $${variableOf(name)}"` : `-H ${quoted(`${name}: ${value}`)}`,
    ),
    ...(body === undefined ? [] : [`--data-binary ${quoted(body)}`]),
  ]
  return `curl ${parts.join(' \\\n  ')}`
}

/** As a shell takes it literally. */
const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`

const variableOf = (header: string) => header.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_')
