import type { FaultCode } from '../../../src/contract/faults.ts'
import { faults } from '../../../src/contract/faults.ts'
import type { FaultCase, FaultCases } from '../../../test/support/fault-proofs.ts'
import * as tables from '../fault.ts'
import { enveloped } from './replies.ts'

const becoming = (code: FaultCode, flags: object = {}) => ({ code, retryable: faults[code].retryable, ...flags })
const rest = (errorCode: string) => ({ status: 400, body: [{ message: 'It is so.', errorCode }] })
const soap = (code: string) => ({
  status: 500,
  xml: enveloped(
    `<soapenv:Fault><faultcode>sf:${code}</faultcode><faultstring>${code}: It is so.</faultstring><detail><sf:UnexpectedErrorFault><sf:exceptionCode>${code}</sf:exceptionCode><sf:exceptionMessage>It is so.</sf:exceptionMessage></sf:UnexpectedErrorFault></detail></soapenv:Fault>`,
  ),
})
/** The token's endpoint. */
const token = (error: string) => ({ status: 400, body: { error, error_description: 'It is so.' } })

/** Codes of the API, which mean the same by both protocols. */
const api: Readonly<Partial<Record<FaultCode, readonly string[]>>> = {
  PROVIDER_UNAVAILABLE: [
    'API_CURRENTLY_DISABLED',
    'FUNCTIONALITY_TEMPORARILY_UNAVAILABLE',
    'INSERT_UPDATE_DELETE_NOT_ALLOWED_DURING_MAINTENANCE',
    'ORG_IN_MAINTENANCE',
    'SERVER_UNAVAILABLE',
    'UNKNOWN_EXCEPTION',
  ],
  PROVIDER_FORBIDDEN: [
    'API_DISABLED_FOR_ORG',
    'CLIENT_NOT_ACCESSIBLE_FOR_USER',
    'INSUFFICIENT_ACCESS',
    'INSUFFICIENT_ACCESS_OR_READONLY',
  ],
  PROVIDER_RATE_LIMITED: ['CONCURRENT_REQUESTS_LIMIT_EXCEEDED', 'EXCEEDED_QUOTA', 'TOO_MANY_APEX_REQUESTS'],
  PROVIDER_AUTH: [
    'INVALID_AUTH_HEADER',
    'INVALID_LOGIN',
    'INVALID_OPERATION_WITH_EXPIRED_PASSWORD',
    'INVALID_SESSION_ID',
    'LOGIN_DURING_RESTRICTED_DOMAIN',
    'LOGIN_DURING_RESTRICTED_TIME',
    'LOGIN_MUST_USE_SECURITY_TOKEN',
    'ORG_LOCKED',
    'PASSWORD_LOCKOUT',
    'TRIAL_EXPIRED',
  ],
  CURSOR_EXPIRED: ['INVALID_LOCATOR', 'INVALID_QUERY_LOCATOR'],
  PROVIDER_TIMEOUT: ['QUERY_TIMEOUT', 'REQUEST_RUNNING_TOO_LONG'],
}

/** Errors of OAuth 2.0 and of Salesforce's own. */
const oauth: Readonly<Partial<Record<FaultCode, readonly string[]>>> = {
  PROVIDER_UNAVAILABLE: ['inactive_org'],
  PROVIDER_RATE_LIMITED: ['rate_limit_exceeded'],
  PROVIDER_AUTH: [
    'inactive_user',
    'invalid_client',
    'invalid_client_id',
    'invalid_grant',
    'no_client_credentials_user_enabled',
    'unauthorized_client',
    'unsupported_grant_type',
  ],
}

const each = (table: typeof api) =>
  Object.entries(table).flatMap(([meaning, words]) => words.map(word => [word, meaning as FaultCode] as const))

const limited = becoming('PROVIDER_RATE_LIMITED', { retryAfterMs: 60_000 })
const locked = becoming('PROVIDER_UNAVAILABLE', { notDone: true })

/** https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_concepts_core_data_objects.htm#exception_code_topic */
const cases: readonly FaultCase[] = [
  ...each(api).flatMap(([word, code]) =>
    [rest(word), soap(word)].map(sent => ({ row: `codes.${word}`, sent, becomes: becoming(code) })),
  ),
  ...each(oauth).map(([word, code]) => ({ row: `codes.${word}`, sent: token(word), becomes: becoming(code) })),
  ...['codes', 'besides'].flatMap(table => [
    {
      row: `${table}.REQUEST_LIMIT_EXCEEDED`,
      sent: { ...rest('REQUEST_LIMIT_EXCEEDED'), status: 403 },
      becomes: limited,
    },
    { row: `${table}.REQUEST_LIMIT_EXCEEDED`, sent: soap('REQUEST_LIMIT_EXCEEDED'), becomes: limited },
    { row: `${table}.UNABLE_TO_LOCK_ROW`, sent: rest('UNABLE_TO_LOCK_ROW'), becomes: locked },
  ]),
]

export default { tables, cases } satisfies FaultCases
