import type { Reply } from '../../src/contract/call.ts'
import type { FaultCode, FaultNews } from '../../src/contract/faults.ts'
import { faultOfStatus } from '../../src/contract/faults.ts'
import { textOf } from '../../src/contract/xml.ts'

/** What an error of the Table API means. https://www.servicenow.com/docs/r/api-reference/rest-api-explorer/c_RESTAPI.html */
export function tableFault({ status, headers, body }: Reply): FaultNews | undefined {
  const error: unknown = body?.error
  // An error may stand beside a part of the rows, with a status of success: a short list must not look like a whole one.
  if (status < 300 && (error === undefined || error === null)) return undefined
  const words = wordsOf(error)
  return {
    code: sentenceMeans(words) ?? faultOfStatus(status) ?? 'PROVIDER_BAD_RESPONSE',
    ...(words !== '' && { message: shown(words) }),
    ...(status === 404 && /No Record found/i.test(words) && { isAbsence: true }),
    ...resetIn(status, headers),
  }
}

/** What a Fault of a web service means, beyond who is to blame; a status without one says it all. */
export function soapFault({ xml }: Reply): FaultNews | undefined {
  if (xml?.name !== 'Fault') return undefined
  const words = textOf(xml, 'faultstring') ?? ''
  const code = sentenceMeans(words)
  return code && { code, message: shown(words) }
}

/** Sentences of the instance that say more than a status, which it gives them in several. */
export const sentences: Readonly<Record<string, { readonly form: RegExp; readonly code: FaultCode }>> = {
  // https://www.servicenow.com/docs/r/platform-administration/c_TransactionQuotas.html
  cancelled: { form: /transaction cancell?ed|maximum execution time/i, code: 'PROVIDER_TIMEOUT' },
  limited: { form: /rate limit exceeded/i, code: 'PROVIDER_RATE_LIMITED' },
  unauthenticated: {
    form: /not authenticated|failed to authenticate|failed to extract principal|no profiles to authenticate/i,
    code: 'PROVIDER_AUTH',
  },
  unsigned: { form: /request not signed/i, code: 'PROVIDER_AUTH' },
  unauthorized: {
    form: /not authorized|insufficient rights|acl exception|failed api level acl/i,
    code: 'PROVIDER_FORBIDDEN',
  },
  noTable: { form: /invalid table/i, code: 'PROVIDER_REJECTED' },
  unreadable: { form: /unable to parse|not well[- ]formed/i, code: 'PROVIDER_REJECTED' },
}

const sentenceMeans = (words: string) => Object.values(sentences).find(({ form }) => form.test(words))?.code

function wordsOf(error: unknown): string {
  if (typeof error === 'string') return error
  const { message, detail } = (error ?? {}) as Readonly<Record<string, unknown>>
  return [message, detail].filter(part => typeof part === 'string' && part !== '').join(': ')
}

/** When the hour ends, which Retry-After says too, as a rule. https://www.servicenow.com/docs/r/api-reference/rest-api-explorer/inbound-REST-API-rate-limiting.html */
function resetIn(status: number, headers: Reply['headers']): Pick<FaultNews, 'retryAfterMs'> {
  const [reset = '', now = Number.NaN] = [headers['x-ratelimit-reset'], Date.parse(headers.date ?? '')]
  const left = Number(reset) * 1000 - now
  if (status !== 429 || reset === '' || Number.isNaN(left)) return {}
  return { retryAfterMs: Math.max(0, left) }
}

/** The words cut short; the instance repeats values in them, so that addresses are taken out. */
function shown(words: string): string {
  const clean = words.replace(/[^\s"'<>:[\]]+@[^\s"'<>:[\]]+/g, '[e-mail]')
  return clean.length > 200 ? `${clean.slice(0, 199)}…` : clean
}
