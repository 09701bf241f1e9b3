import type { Reply } from '../../src/contract/call.ts'
import { type FaultCode, type FaultNews, faultOfStatus, faults, rowOf } from '../../src/contract/faults.ts'

/** An error as Stripe writes it; every part may be missing. https://docs.stripe.com/api/errors */
interface StripeError {
  readonly type?: string
  readonly code?: string
  readonly message?: string
  readonly param?: string
}

/** The codes that say more than the status they come with. https://docs.stripe.com/error-codes */
export const codes: Readonly<Record<string, FaultCode>> = {
  rate_limit: 'PROVIDER_RATE_LIMITED',
  lock_timeout: 'PROVIDER_RATE_LIMITED',
  resource_missing: 'NOT_FOUND',
}

/** Parameters that name something missing, and are no part of the question. */
export const parameters: Readonly<Record<string, FaultCode>> = { starting_after: 'CURSOR_EXPIRED' }

/** Statuses that mean something else than by HTTP: something that Stripe itself depends on has failed. */
export const statuses: Readonly<Record<string, FaultCode>> = { 424: 'PROVIDER_UNAVAILABLE' }

/** What an error without a status of its own means, by its type. */
export const types: Readonly<Record<string, FaultCode>> = { api_error: 'PROVIDER_UNAVAILABLE' }

/** Rates are counted by the second; Stripe sends no Retry-After with them. https://docs.stripe.com/rate-limits */
export const reasons: Readonly<Record<string, number>> = { 'global-rate': 1_000, 'endpoint-rate': 1_000 }

/** What `Stripe-Should-Retry` says: it knows better than the status whether the same request may succeed later. */
export const shouldRetry: Readonly<Record<string, (code: FaultCode) => Pick<FaultNews, 'code' | 'permanent'>>> = {
  true: code => ({ code: faults[code].retryable ? code : 'PROVIDER_UNAVAILABLE' }),
  false: code => ({ code, ...(faults[code].retryable && { permanent: true }) }),
}

/** What a reply of Stripe means that is no plain success. */
export function faultOf(reply: Reply): FaultNews | undefined {
  const error = errorIn(reply.body)
  if (reply.status < 300 && error === undefined) return undefined
  const meant = codeOf(reply.status, error)
  const { code, permanent } = rowOf(shouldRetry, reply.headers['stripe-should-retry'])?.(meant) ?? { code: meant }
  const retryAfterMs = rowOf(reasons, reply.headers['stripe-rate-limited-reason'])
  const message = shown(error?.message)
  return {
    code,
    ...(message !== undefined && { message }),
    ...(permanent && { permanent }),
    ...(code === 'PROVIDER_RATE_LIMITED' && retryAfterMs !== undefined && { retryAfterMs }),
    // With 400 it is a parameter that names something missing, such as the customer whose invoices are asked for.
    ...(code === 'NOT_FOUND' && reply.status === 404 && error?.code === 'resource_missing' && { isAbsence: true }),
  }
}

function codeOf(status: number, error: StripeError | undefined): FaultCode {
  const missing = error?.code === 'resource_missing' ? rowOf(parameters, error.param) : undefined
  const known = missing ?? rowOf(codes, error?.code) ?? rowOf(statuses, status)
  if (known !== undefined) return known
  return faultOfStatus(status) ?? rowOf(types, error?.type) ?? 'PROVIDER_REJECTED'
}

function errorIn(body: unknown): StripeError | undefined {
  const error: unknown = (body as { error?: unknown } | null | undefined)?.error
  return typeof error === 'object' && error !== null ? error : undefined
}

/** The message cut short, without the addresses and keys that Stripe repeats in it. */
function shown(message: unknown): string | undefined {
  if (typeof message !== 'string' || message === '') return undefined
  const clean = message
    .replace(/[^\s"'<>:[\]]+@[^\s"'<>:[\]]+/g, '[e-mail]')
    .replace(/\b[sr]k_(live|test)_\S+/g, '[key]')
  return clean.length > 200 ? `${clean.slice(0, 199)}…` : clean
}
