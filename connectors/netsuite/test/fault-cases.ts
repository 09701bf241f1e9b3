import type { FaultCode } from '../../../src/contract/faults.ts'
import { faults } from '../../../src/contract/faults.ts'
import type { FaultCase, FaultCases } from '../../../test/support/fault-proofs.ts'
import * as tables from '../faults.ts'

const becoming = (code: FaultCode) => ({ code, retryable: faults[code].retryable })
const envelope = (body: string) =>
  `<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/" xmlns:c="urn:core_2099_1.platform.webservices.netsuite.com"><e:Body>${body}</e:Body></e:Envelope>`
const fault = (element: string, code = 'UNHEARD_OF', message = 'It is so.') => ({
  status: 500,
  xml: envelope(
    `<e:Fault><faultcode>e:Server.userException</faultcode><faultstring>${message}</faultstring><detail><f:${element} xmlns:f="urn:faults_2099_1.platform.webservices.netsuite.com"><f:code>${code}</f:code><f:message>${message}</f:message></f:${element}></detail></e:Fault>`,
  ),
})
/** A status that is no success, inside a good envelope. */
const failed = (code: string) => ({
  status: 200,
  xml: envelope(
    `<getResponse><c:readResponse><c:status isSuccess="false"><c:statusDetail type="ERROR"><c:code>${code}</c:code><c:message>It is so.</c:message></c:statusDetail></c:status></c:readResponse></getResponse>`,
  ),
})

/** https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_N3539420.html */
const elements: Readonly<Record<keyof typeof tables.byElement, FaultCode>> = {
  exceededConcurrentRequestLimitFault: 'PROVIDER_RATE_LIMITED',
  exceededRequestLimitFault: 'PROVIDER_RATE_LIMITED',
  exceededUsageLimitFault: 'PROVIDER_RATE_LIMITED',
  exceededRecordCountFault: 'PROVIDER_REJECTED',
  exceededRequestSizeFault: 'PROVIDER_REJECTED',
  insufficientPermissionFault: 'PROVIDER_FORBIDDEN',
  invalidAccountFault: 'PROVIDER_AUTH',
  invalidCredentialsFault: 'PROVIDER_AUTH',
  invalidSessionFault: 'PROVIDER_AUTH',
  invalidVersionFault: 'PROVIDER_REJECTED',
}

/** Codes of a status. */
const codes: Readonly<Partial<Record<FaultCode, readonly string[]>>> = {
  PROVIDER_RATE_LIMITED: [
    'WS_REQUEST_BLOCKED',
    'WS_CONCUR_SESSION_DISALLWD',
    'WS_EXCEEDED_CONCUR_USERS_ALLWD',
    'CONCURRENCY_LIMIT_EXCEEDED',
    'CONCUR_SEARCH_DISALLWD',
    'EXCEEDED_MAX_CONCUR_RQST',
    'SSS_REQUEST_LIMIT_EXCEEDED',
  ],
  PROVIDER_AUTH: [
    'INVALID_LOGIN',
    'INVALID_LOGIN_ATTEMPT',
    'INVALID_LOGIN_CREDENTIALS',
    'INVALID_SESSION',
    'LOGIN_DISABLED',
    'SESSION_TIMED_OUT',
    'WS_LOG_IN_REQD',
  ],
  PROVIDER_FORBIDDEN: [
    'INSUFFICIENT_PERMISSION',
    'INSUFFICIENT_FLD_PERMISSION',
    'NOT_ENOUGH_PERMISSIONS',
    'PERMISSION_VIOLATION',
    'WS_PERMISSION_REQD',
    'FEATURE_DISABLED',
    'FEATURE_UNAVAILABLE',
    'WS_FEATURE_REQD',
  ],
  PROVIDER_UNAVAILABLE: ['ACCT_TEMP_UNAVAILABLE', 'SSS_APP_SERVER_RESTART', 'UNEXPECTED_ERROR'],
  PROVIDER_TIMEOUT: ['ABORT_SEARCH_EXCEEDED_MAX_TIME', 'SEARCH_TIMED_OUT', 'SSS_SEARCH_TIMEOUT'],
  CURSOR_EXPIRED: [
    'INVALID_JOB_ID',
    'INVALID_SEARCH_MORE',
    'EXPIRED_SEARCH_CRITERIA',
    'INVALID_PAGE_INDEX',
    'INVALID_SEARCH_PAGE_INDEX',
  ],
}

const absent = [
  'RCRD_DSNT_EXIST',
  'TRANS_DSNT_EXIST',
  'TRANSACTION_DELETED',
  'RCRD_DELETED_SINCE_RETRIEVED',
  'RCRD_NOT_FOUND',
  'RCRD_PREVSLY_DELETED',
  'RCRD_REF_RCRD_TYP_MISMATCH',
  'RCRD_ID_NOT_INT',
  'INVALID_KEY_OR_REF',
]

const cases: readonly FaultCase[] = [
  ...Object.entries(elements).map(([element, code]) => ({
    row: `byElement.${element}`,
    sent: fault(element),
    becomes: becoming(code),
  })),
  ...Object.entries(codes).flatMap(([meaning, words]) =>
    words.map(word => ({ row: `byCode.${word}`, sent: failed(word), becomes: becoming(meaning as FaultCode) })),
  ),
  ...absent.map(word => ({ row: `absences.${word}`, sent: failed(word), becomes: 'no fault' })),
  {
    row: 'sentences.refused',
    sent: fault('insufficientPermissionFault', 'USER_ERROR', 'Invalid login attempt.'),
    becomes: becoming('PROVIDER_AUTH'),
  },
]

export default { tables, cases } satisfies FaultCases
