import type { Reply } from '../../src/contract/call.ts'
import { type FaultCode, type FaultNews, faultOfStatus, rowOf } from '../../src/contract/faults.ts'

/** The words by which Zendesk names errors, where the status does not say it already. https://developer.zendesk.com/documentation/api-basics/getting-started/errors */
export const codes: Readonly<Record<string, FaultCode>> = {
  RecordNotFound: 'NOT_FOUND',
  InvalidEndpoint: 'NOT_FOUND',
  "Couldn't authenticate you": 'PROVIDER_AUTH',
  invalid_token: 'PROVIDER_AUTH',
  Forbidden: 'PROVIDER_FORBIDDEN',
  SupportProductInactive: 'PROVIDER_FORBIDDEN',
  UpdateConflict: 'CONFLICT',
  APIRateLimitExceeded: 'PROVIDER_RATE_LIMITED',
  TooManyRequests: 'PROVIDER_RATE_LIMITED',
  // A search that did not come to its end. https://developer.zendesk.com/api-reference/ticketing/ticket-management/search/
  unavailable: 'PROVIDER_UNAVAILABLE',
  DatabaseError: 'PROVIDER_UNAVAILABLE',
}

/** What a reply of Zendesk means that is no plain success. */
export function faultOf({ status, headers, body }: Reply): FaultNews | undefined {
  const error = errorIn(body)
  if (status < 300 && error === undefined) return undefined
  const retryAfterMs = status === 429 ? resetIn(headers) : undefined
  const message = shown(error?.message)
  return {
    code: isExpiredCursor(error?.message) ? 'CURSOR_EXPIRED' : codeOf(status, error?.word),
    ...(message !== undefined && { message }),
    ...(error?.word === 'RecordNotFound' && { isAbsence: true }),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  }
}

/** The export of the search forgets its cursors after an hour. https://developer.zendesk.com/api-reference/ticketing/ticket-management/search/#export-search-results */
const isExpiredCursor = (message: unknown) => /\bcursor\b.*\bexpired\b/i.test(String(message ?? ''))

/** The status says more than the word: Zendesk has new words now and then. */
function codeOf(status: number, word: string | undefined): FaultCode {
  const byStatus = faultOfStatus(status)
  if (byStatus !== undefined && byStatus !== 'PROVIDER_REJECTED') return byStatus
  return rowOf(codes, word) ?? 'PROVIDER_REJECTED'
}

/** Zendesk writes an error as a word with a description, or as a title with a message. */
function errorIn(body: unknown): { readonly word: string; readonly message: unknown } | undefined {
  if (typeof body !== 'object' || body === null || !('error' in body)) return undefined
  const { error, description, message } = body as Readonly<Record<string, unknown>>
  if (typeof error === 'string') return { word: error, message: description ?? message ?? error }
  if (typeof error !== 'object' || error === null) return undefined
  const { title, message: inner } = error as Readonly<Record<string, unknown>>
  return { word: String(title ?? ''), message: inner ?? title }
}

/** When the minute ends; Retry-After is not always sent with it. https://developer.zendesk.com/api-reference/introduction/rate-limits */
function resetIn(headers: Reply['headers']): number | undefined {
  const seconds = headers['ratelimit-reset'] ?? ''
  return /^\d{1,5}$/.test(seconds) ? Number(seconds) * 1000 : undefined
}

/** The message cut short; Zendesk repeats values in it, so that addresses are taken out. */
function shown(message: unknown): string | undefined {
  if (typeof message !== 'string' || message === '') return undefined
  const clean = message.replace(/[^\s"'<>:[\]]+@[^\s"'<>:[\]]+/g, '[e-mail]')
  return clean.length > 200 ? `${clean.slice(0, 199)}…` : clean
}
