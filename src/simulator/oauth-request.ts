import type { SimulatorRequest } from './request.ts'

/** The fields of a request for a token. */
export type Fields = Record<string, string | undefined>

/** Why a request is refused. */
export interface Refused {
  error: string
  description: string
}

/** Says no. */
export const refused = (error: string, description: string): Refused => ({ error, description })

/** What a request for a token says, as a form or as JSON; undefined where it is neither. */
export function fieldsOf(request: SimulatorRequest): Fields | undefined {
  const type = request.headers['content-type'] ?? ''
  if (/^application\/x-www-form-urlencoded\b/.test(type)) return Object.fromEntries(new URLSearchParams(request.text))
  return /^application\/json\b/.test(type) ? request.json() : undefined
}

/** Who says that they ask, in the header or in the body. https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1 */
export function clientOf({ headers }: SimulatorRequest, fields: Fields): { id: string; secret: string } {
  const [scheme = '', encoded = ''] = (headers.authorization ?? '').split(' ')
  if (scheme.toLowerCase() !== 'basic') return { id: fields.client_id ?? '', secret: fields.client_secret ?? '' }
  const decoded = Buffer.from(encoded, 'base64').toString('utf8')
  const colon = decoded.indexOf(':')
  return { id: plain(decoded.slice(0, colon)), secret: plain(decoded.slice(colon + 1)) }
}

function plain(text: string): string {
  return new URLSearchParams(`x=${text}`).get('x') ?? ''
}
