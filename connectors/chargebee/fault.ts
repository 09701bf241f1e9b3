import type { Reply } from '../../src/contract/call.ts'
import { type FaultCode, type FaultNews, faultOfStatus, rowOf } from '../../src/contract/faults.ts'

/** An error as Chargebee writes it; every part may be missing. https://apidocs.chargebee.com/docs/api/error-handling */
interface ChargebeeError {
  readonly message?: string
  readonly type?: string
  readonly api_error_code?: string
  readonly param?: string
}

/** The codes that say more than the status they come with. */
export const codes: Readonly<Record<string, FaultCode>> = {
  api_authentication_failed: 'PROVIDER_AUTH',
  basic_authentication_failed: 'PROVIDER_AUTH',
  api_authorization_failed: 'PROVIDER_FORBIDDEN',
  request_blocked: 'PROVIDER_FORBIDDEN',
  resource_not_found: 'NOT_FOUND',
  // The address is that of no site, which no other call will find either.
  site_not_found: 'RECONNECT_REQUIRED',
  api_request_limit_exceeded: 'PROVIDER_RATE_LIMITED',
  third_party_api_request_limit_exceeded: 'PROVIDER_RATE_LIMITED',
  lock_timeout: 'PROVIDER_RATE_LIMITED',
  invalid_state_for_request: 'CONFLICT',
  internal_error: 'PROVIDER_UNAVAILABLE',
  internal_temporary_error: 'PROVIDER_UNAVAILABLE',
  db_connection_failure: 'PROVIDER_UNAVAILABLE',
  site_not_ready: 'PROVIDER_UNAVAILABLE',
  site_read_only_mode: 'PROVIDER_UNAVAILABLE',
}

/** What is wrong with a parameter: a bad offset is the only wrong value that the clients of this server can bring along. */
export const parameters: Readonly<Record<string, FaultCode>> = { offset: 'CURSOR_EXPIRED' }

/** What an error that comes with a status of success means, by its type. */
export const types: Readonly<Record<string, FaultCode>> = { operation_failed: 'PROVIDER_UNAVAILABLE' }

/** "The limit resets in approximately a minute". https://support.chargebee.com/support/solutions/articles/243576 */
export const pauses: Readonly<Record<string, number>> = { api_request_limit_exceeded: 60_000 }

/** What a reply of Chargebee means that is no plain success. */
export function faultOf(reply: Reply): FaultNews | undefined {
  const { status } = reply
  const error = errorIn(reply.body)
  if (status < 300 && error === undefined) return undefined
  const code = codeOf(status, error)
  const retryAfterMs = rowOf(pauses, error?.api_error_code)
  const message = shown(error?.message)
  return {
    code,
    ...(message !== undefined && { message }),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
    ...(code === 'NOT_FOUND' &&
      status === 404 &&
      error?.api_error_code === 'resource_not_found' && { isAbsence: true }),
  }
}

function codeOf(status: number, error: ChargebeeError | undefined): FaultCode {
  if (status === 429) return 'PROVIDER_RATE_LIMITED'
  const known = rowOf(parameters, error?.param) ?? rowOf(codes, error?.api_error_code)
  return known ?? faultOfStatus(status) ?? rowOf(types, error?.type) ?? 'PROVIDER_REJECTED'
}

function errorIn(body: unknown): ChargebeeError | undefined {
  const error = typeof body === 'object' && body !== null ? (body as ChargebeeError) : undefined
  return typeof error?.api_error_code === 'string' ? error : undefined
}

/** The message cut short, without the addresses and keys that may be repeated in it. */
function shown(message: unknown): string | undefined {
  if (typeof message !== 'string' || message === '') return undefined
  const clean = message
    .replace(/[^\s"'<>:[\]]+@[^\s"'<>:[\]]+/g, '[e-mail]')
    .replace(/\b(live|test)_[A-Za-z0-9]+/g, '[key]')
  return clean.length > 200 ? `${clean.slice(0, 199)}…` : clean
}
