import type { Reply } from '../../src/contract/call.ts'
import { type FaultCode, type FaultNews, faultOfStatus, rowOf } from '../../src/contract/faults.ts'

/** An error as HubSpot writes it; every part may be missing. https://developers.hubspot.com/docs/api-reference/error-handling */
export interface HubspotError {
  readonly status?: string
  readonly category?: string
  readonly subCategory?: unknown
  readonly message?: string
  readonly policyName?: string
  readonly context?: Readonly<Record<string, readonly string[]>>
}

/** The categories that say more than the status they come with, or come with none. */
export const codes: Readonly<Record<string, FaultCode>> = {
  OBJECT_NOT_FOUND: 'NOT_FOUND',
  CONFLICT: 'CONFLICT',
  RATE_LIMITS: 'PROVIDER_RATE_LIMITED',
  INVALID_AUTHENTICATION: 'PROVIDER_AUTH',
  EXPIRED_AUTHENTICATION: 'PROVIDER_AUTH',
  MISSING_SCOPES: 'PROVIDER_FORBIDDEN',
}

/** How long a used-up limit lasts; the daily one ends at midnight of the account's time zone, which a reply does not tell. */
export const policies: Readonly<Record<string, number>> = {
  SECONDLY: 1_000,
  TEN_SECONDLY_ROLLING: 10_000,
  DAILY: 3_600_000,
}

/** 423: a record is locked for at least two seconds; 477: the account moves to another data centre. */
export const busyFor: Readonly<Record<string, number>> = { 423: 2_000, 477: 60_000 }

/** What a reply of HubSpot means that is no plain success. */
export function faultOf({ status, body }: Reply): FaultNews | undefined {
  const error = errorIn(body)
  if (status < 300 && error === undefined) return undefined
  const retryAfterMs = rowOf(busyFor, status) ?? rowOf(policies, String(error?.policyName).toUpperCase())
  return {
    ...newsOf(error ?? {}, codeOf(status, error)),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  }
}

/** What one error in a reply means; `code` where its category is not known. */
export function newsOf(error: HubspotError, code: FaultCode): FaultNews {
  const message = shown(error.message)
  return {
    code,
    ...(message !== undefined && { message }),
    ...(error.category === 'OBJECT_NOT_FOUND' && { isAbsence: true }),
  }
}

/** The code of one error among others. */
export function codeOfCategory(error: HubspotError): FaultCode {
  return rowOf(codes, error.category) ?? 'PROVIDER_REJECTED'
}

function codeOf(status: number, error: HubspotError | undefined): FaultCode {
  if (status === 429 || error?.policyName !== undefined) return 'PROVIDER_RATE_LIMITED'
  if (rowOf(busyFor, status) !== undefined) return 'PROVIDER_UNAVAILABLE'
  if (status >= 500) return faultOfStatus(status) ?? 'PROVIDER_UNAVAILABLE'
  return rowOf(codes, error?.category) ?? faultOfStatus(status) ?? 'PROVIDER_REJECTED'
}

function errorIn(body: unknown): HubspotError | undefined {
  const error = typeof body === 'object' && body !== null ? (body as HubspotError) : undefined
  return error?.status === 'error' ? error : undefined
}

/** The message cut short; HubSpot repeats values in it, so that addresses are taken out. */
function shown(message: unknown): string | undefined {
  if (typeof message !== 'string' || message === '') return undefined
  const clean = message.replace(/[^\s"'<>:[\]]+@[^\s"'<>:[\]]+/g, '[e-mail]')
  return clean.length > 200 ? `${clean.slice(0, 199)}…` : clean
}
