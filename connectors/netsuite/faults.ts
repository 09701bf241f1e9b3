import type { Reply } from '../../src/contract/call.ts'
import { type FaultCode, type FaultNews, rowOf } from '../../src/contract/faults.ts'
import { childOf, childrenOf, textOf, type XmlNode } from '../../src/contract/xml.ts'
import { isSuccess } from './replies.ts'

/**
 * What a SOAP Fault, or a status that is no success inside a good envelope, means. What befell single keys of a
 * `getList` is told by `listedFailures`.
 */
export function fault({ xml }: Reply): FaultNews | undefined {
  if (xml === undefined) return undefined
  if (xml.name === 'Fault') return ofDetail(childOf(xml, 'detail')?.children[0])
  const result = xml.children[0]
  if (result === undefined) return undefined
  const news = isSuccess(result) ? undefined : ofStatus(result)
  return news?.isAbsence ? undefined : news
}

/** The failures of single keys of a `getList`; the answer does not say whose they are. A key that names nothing is none. */
export function listedFailures({ xml }: Reply): readonly { readonly fault: FaultNews }[] {
  const responses = childrenOf(childOf(xml, 'readResponseList'), 'readResponse')
  const failed = responses.filter(response => !isSuccess(response)).map(ofStatus)
  return failed.filter(news => !news.isAbsence).map(news => ({ fault: news }))
}

/** https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_N3539420.html */
export const byElement: Readonly<Record<string, FaultCode>> = {
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

/** The codes that say more than the element around them, and those of a status. */
export const byCode: Readonly<Record<string, FaultCode>> = {
  WS_REQUEST_BLOCKED: 'PROVIDER_RATE_LIMITED',
  WS_CONCUR_SESSION_DISALLWD: 'PROVIDER_RATE_LIMITED',
  WS_EXCEEDED_CONCUR_USERS_ALLWD: 'PROVIDER_RATE_LIMITED',
  CONCURRENCY_LIMIT_EXCEEDED: 'PROVIDER_RATE_LIMITED',
  CONCUR_SEARCH_DISALLWD: 'PROVIDER_RATE_LIMITED',
  EXCEEDED_MAX_CONCUR_RQST: 'PROVIDER_RATE_LIMITED',
  SSS_REQUEST_LIMIT_EXCEEDED: 'PROVIDER_RATE_LIMITED',
  INVALID_LOGIN: 'PROVIDER_AUTH',
  INVALID_LOGIN_ATTEMPT: 'PROVIDER_AUTH',
  INVALID_LOGIN_CREDENTIALS: 'PROVIDER_AUTH',
  INVALID_SESSION: 'PROVIDER_AUTH',
  LOGIN_DISABLED: 'PROVIDER_AUTH',
  SESSION_TIMED_OUT: 'PROVIDER_AUTH',
  WS_LOG_IN_REQD: 'PROVIDER_AUTH',
  INSUFFICIENT_PERMISSION: 'PROVIDER_FORBIDDEN',
  INSUFFICIENT_FLD_PERMISSION: 'PROVIDER_FORBIDDEN',
  NOT_ENOUGH_PERMISSIONS: 'PROVIDER_FORBIDDEN',
  PERMISSION_VIOLATION: 'PROVIDER_FORBIDDEN',
  WS_PERMISSION_REQD: 'PROVIDER_FORBIDDEN',
  FEATURE_DISABLED: 'PROVIDER_FORBIDDEN',
  FEATURE_UNAVAILABLE: 'PROVIDER_FORBIDDEN',
  WS_FEATURE_REQD: 'PROVIDER_FORBIDDEN',
  ACCT_TEMP_UNAVAILABLE: 'PROVIDER_UNAVAILABLE',
  SSS_APP_SERVER_RESTART: 'PROVIDER_UNAVAILABLE',
  UNEXPECTED_ERROR: 'PROVIDER_UNAVAILABLE',
  ABORT_SEARCH_EXCEEDED_MAX_TIME: 'PROVIDER_TIMEOUT',
  SEARCH_TIMED_OUT: 'PROVIDER_TIMEOUT',
  SSS_SEARCH_TIMEOUT: 'PROVIDER_TIMEOUT',
  // A search id lives for fifteen minutes: https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_N3523074.html
  INVALID_JOB_ID: 'CURSOR_EXPIRED',
  INVALID_SEARCH_MORE: 'CURSOR_EXPIRED',
  EXPIRED_SEARCH_CRITERIA: 'CURSOR_EXPIRED',
  INVALID_PAGE_INDEX: 'CURSOR_EXPIRED',
  INVALID_SEARCH_PAGE_INDEX: 'CURSOR_EXPIRED',
}

/** That a key names no record, or a record of another type, or could not name one. */
export const absences = new Set([
  'RCRD_DSNT_EXIST',
  'TRANS_DSNT_EXIST',
  'TRANSACTION_DELETED',
  'RCRD_DELETED_SINCE_RETRIEVED',
  'RCRD_NOT_FOUND',
  'RCRD_PREVSLY_DELETED',
  'RCRD_REF_RCRD_TYP_MISMATCH',
  'RCRD_ID_NOT_INT',
  'INVALID_KEY_OR_REF',
])

/** Sentences that say more than the code: a bad token is told as USER_ERROR, by whichever element. */
export const sentences: Readonly<Record<string, { readonly form: RegExp; readonly code: FaultCode }>> = {
  refused: { form: /^invalid login attempt/i, code: 'PROVIDER_AUTH' },
}

function ofDetail(detail: XmlNode | undefined): FaultNews | undefined {
  if (detail === undefined) return undefined
  const code = textOf(detail, 'code') ?? ''
  const text = textOf(detail, 'message') ?? ''
  const said = Object.values(sentences).find(({ form }) => form.test(text))?.code
  const meaning = said ?? rowOf(byCode, code) ?? rowOf(byElement, detail.name)
  return meaning && { code: meaning, message: shown(code, text) }
}

function ofStatus(response: XmlNode): FaultNews {
  const details = childrenOf(childOf(response, 'status'), 'statusDetail')
  const detail = details.find(each => each.attributes.type !== 'WARN' && each.attributes.type !== 'INFO') ?? details[0]
  const code = textOf(detail, 'code') ?? ''
  const message = shown(code, textOf(detail, 'message') ?? '')
  if (absences.has(code)) return { code: 'NOT_FOUND', message, isAbsence: true }
  return { code: rowOf(byCode, code) ?? 'PROVIDER_REJECTED', message }
}

function shown(code: string, text: string): string {
  return [code, text]
    .filter(part => part !== '')
    .join(': ')
    .slice(0, 200)
}
