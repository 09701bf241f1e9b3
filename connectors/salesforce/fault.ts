import type { Reply } from '../../src/contract/call.ts'
import { type FaultCode, type FaultNews, faultOfStatus, rowOf } from '../../src/contract/faults.ts'
import { childOf, textOf, type XmlNode } from '../../src/contract/xml.ts'

/**
 * What the codes of both APIs mean; a code that is not here means what its status does.
 * https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_concepts_core_data_objects.htm#exception_code_topic
 */
export const codes: Readonly<Record<string, FaultCode>> = {
  API_CURRENTLY_DISABLED: 'PROVIDER_UNAVAILABLE',
  API_DISABLED_FOR_ORG: 'PROVIDER_FORBIDDEN',
  CLIENT_NOT_ACCESSIBLE_FOR_USER: 'PROVIDER_FORBIDDEN',
  CONCURRENT_REQUESTS_LIMIT_EXCEEDED: 'PROVIDER_RATE_LIMITED',
  EXCEEDED_QUOTA: 'PROVIDER_RATE_LIMITED',
  FUNCTIONALITY_TEMPORARILY_UNAVAILABLE: 'PROVIDER_UNAVAILABLE',
  INSERT_UPDATE_DELETE_NOT_ALLOWED_DURING_MAINTENANCE: 'PROVIDER_UNAVAILABLE',
  INSUFFICIENT_ACCESS: 'PROVIDER_FORBIDDEN',
  INSUFFICIENT_ACCESS_OR_READONLY: 'PROVIDER_FORBIDDEN',
  INVALID_AUTH_HEADER: 'PROVIDER_AUTH',
  INVALID_LOCATOR: 'CURSOR_EXPIRED',
  INVALID_LOGIN: 'PROVIDER_AUTH',
  INVALID_OPERATION_WITH_EXPIRED_PASSWORD: 'PROVIDER_AUTH',
  // A cursor lives for two days, and the eleventh of a user ends the first.
  INVALID_QUERY_LOCATOR: 'CURSOR_EXPIRED',
  INVALID_SESSION_ID: 'PROVIDER_AUTH',
  LOGIN_DURING_RESTRICTED_DOMAIN: 'PROVIDER_AUTH',
  LOGIN_DURING_RESTRICTED_TIME: 'PROVIDER_AUTH',
  LOGIN_MUST_USE_SECURITY_TOKEN: 'PROVIDER_AUTH',
  ORG_IN_MAINTENANCE: 'PROVIDER_UNAVAILABLE',
  ORG_LOCKED: 'PROVIDER_AUTH',
  PASSWORD_LOCKOUT: 'PROVIDER_AUTH',
  QUERY_TIMEOUT: 'PROVIDER_TIMEOUT',
  REQUEST_LIMIT_EXCEEDED: 'PROVIDER_RATE_LIMITED',
  REQUEST_RUNNING_TOO_LONG: 'PROVIDER_TIMEOUT',
  SERVER_UNAVAILABLE: 'PROVIDER_UNAVAILABLE',
  TOO_MANY_APEX_REQUESTS: 'PROVIDER_RATE_LIMITED',
  TRIAL_EXPIRED: 'PROVIDER_AUTH',
  UNABLE_TO_LOCK_ROW: 'PROVIDER_UNAVAILABLE',
  UNKNOWN_EXCEPTION: 'PROVIDER_UNAVAILABLE',
  // Of the token's own endpoint: https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_flow_errors.htm&type=5
  inactive_org: 'PROVIDER_UNAVAILABLE',
  inactive_user: 'PROVIDER_AUTH',
  invalid_client: 'PROVIDER_AUTH',
  invalid_client_id: 'PROVIDER_AUTH',
  invalid_grant: 'PROVIDER_AUTH',
  no_client_credentials_user_enabled: 'PROVIDER_AUTH',
  rate_limit_exceeded: 'PROVIDER_RATE_LIMITED',
  unauthorized_client: 'PROVIDER_AUTH',
  unsupported_grant_type: 'PROVIDER_AUTH',
}

/** What some codes say besides. */
export const besides: Readonly<Record<string, Pick<FaultNews, 'retryAfterMs' | 'notDone'>>> = {
  // The limit counts the calls of 24 hours, and nothing says when it lets calls in again.
  REQUEST_LIMIT_EXCEEDED: { retryAfterMs: 60_000 },
  // Another transaction has the record, which this one has therefore not touched.
  UNABLE_TO_LOCK_ROW: { notDone: true },
}

/** What a reply means that is no success: an error of REST, of the token's endpoint, within a composite request, or a Fault. */
export function faultOf({ status, body, xml }: Reply): FaultNews | undefined {
  if (xml !== undefined) return xml.name === 'Fault' ? ofFault(xml) : undefined
  const inner = body?.compositeResponse?.[0]
  if (inner !== undefined) return ofBody(inner.body, Number(inner.httpStatusCode))
  return ofBody(body, status)
}

function ofBody(body: unknown, status: number): FaultNews | undefined {
  if (status < 300) return undefined
  const [error] = (Array.isArray(body) ? body : [body]) as readonly (Readonly<Record<string, unknown>> | null)[]
  const code = String(error?.errorCode ?? error?.error ?? '')
  return newsOf(code, error?.message ?? error?.error_description, faultOfStatus(status) ?? 'PROVIDER_REJECTED')
}

function ofFault(fault: XmlNode): FaultNews {
  const detail = childOf(fault, 'detail')?.children[0]
  const code = textOf(detail, 'exceptionCode') ?? (textOf(fault, 'faultcode') ?? '').replace(/^.*:/, '')
  return newsOf(code, textOf(detail, 'exceptionMessage') ?? textOf(fault, 'faultstring'), 'PROVIDER_REJECTED')
}

function newsOf(code: string, words: unknown, otherwise: FaultCode): FaultNews {
  const meaning = rowOf(codes, code) ?? otherwise
  const message = [code, shown(words)].filter(part => part !== '').join(': ')
  return {
    code: meaning,
    ...(message !== '' && { message }),
    ...rowOf(besides, code),
  }
}

/** The last line, cut short: those before it repeat the query, and queries have addresses of people in them. */
function shown(words: unknown): string {
  const line = typeof words === 'string' ? (words.trim().split('\n').at(-1) ?? '') : ''
  return line
    .replace(/'[^']*'/g, "'…'")
    .replace(/[^\s"'<>:[\]]+@[^\s"'<>:[\]]+/g, '[e-mail]')
    .slice(0, 200)
}
