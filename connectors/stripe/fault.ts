import type { Reply } from '../../src/contract/call.ts'
import { type FaultCode, type FaultNews, faultOfStatus } from '../../src/contract/faults.ts'

/** An error as Stripe writes it; every part may be missing. https://docs.stripe.com/api/errors */
interface StripeError {
  readonly type?: string
  readonly code?: string
  readonly message?: string
  readonly param?: string
}

/** https://docs.stripe.com/error-codes */
const codes: Readonly<Record<string, FaultCode>> = {
  rate_limit: 'PROVIDER_RATE_LIMITED',
  lock_timeout: 'PROVIDER_RATE_LIMITED',
  resource_missing: 'NOT_FOUND',
  idempotency_key_in_use: 'CONFLICT',
  api_key_expired: 'PROVIDER_AUTH',
}

/** What a reply of Stripe means that is no plain success. */
export function faultOf(reply: Reply): FaultNews | undefined {
  const error = errorIn(reply.body)
  if (reply.status < 300 && error === undefined) return undefined
  const code = codeOf(reply, error)
  const message = shown(error?.message)
  return {
    code,
    ...(message !== undefined && { message }),
    ...(code === 'PROVIDER_RATE_LIMITED' && limitedFor(reply)),
    // With 400 it is a parameter that names something missing, such as the customer whose invoices are asked for.
    ...(code === 'NOT_FOUND' && reply.status === 404 && error?.code === 'resource_missing' && { isAbsence: true }),
  }
}

function codeOf({ status, headers }: Reply, error: StripeError | undefined): FaultCode {
  const mayRetry = headers['stripe-should-retry']
  if (status === 429) return 'PROVIDER_RATE_LIMITED'
  if (error?.code === 'resource_missing' && error.param === 'starting_after') return 'CURSOR_EXPIRED'
  // Stripe knows better than the status whether the same request may succeed later.
  if (status >= 500)
    return mayRetry === 'false' ? 'PROVIDER_REJECTED' : (faultOfStatus(status) ?? 'PROVIDER_UNAVAILABLE')
  if (status === 409) return mayRetry === 'true' ? 'PROVIDER_UNAVAILABLE' : 'CONFLICT'
  // 424: something that Stripe itself depends on has failed.
  if (status === 424) return 'PROVIDER_UNAVAILABLE'
  const known = codes[error?.code ?? '']
  if (known !== undefined) return known
  if (status < 300) return error?.type === 'api_error' ? 'PROVIDER_UNAVAILABLE' : 'PROVIDER_REJECTED'
  return faultOfStatus(status) ?? 'PROVIDER_REJECTED'
}

/** Rates are counted by the second; Stripe sends no Retry-After with them. https://docs.stripe.com/rate-limits */
function limitedFor({ headers }: Reply): { readonly retryAfterMs?: number } {
  return headers['stripe-rate-limited-reason']?.endsWith('-rate') === true ? { retryAfterMs: 1_000 } : {}
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
