/** One row of the table of errors. */
interface FaultRow {
  /** What happened, as the beginning of a message. */
  readonly sentence: string
  /** True when asking again later may succeed. */
  readonly retryable: boolean
  /** True when the fault says that the provider as a whole is unwell. */
  readonly countsForBreaker: boolean
  /** True when a change that was sent and met this fault may have been carried out nevertheless. */
  readonly leavesDoubt: boolean
}

const row = (
  sentence: string,
  { retryable = false, countsForBreaker = false, leavesDoubt = false }: Partial<Omit<FaultRow, 'sentence'>> = {},
): FaultRow => ({ sentence, retryable, countsForBreaker, leavesDoubt })

/** The provider as a whole is unwell, and what it did before that nobody knows. */
const unwell = { countsForBreaker: true, leavesDoubt: true }

/** Every error code of this server, with its sentence and its consequences. */
export const faults = {
  UNAUTHENTICATED: row('You are not signed in'),
  FORBIDDEN: row('You may not do this'),
  BAD_USER_INPUT: row('The request has a mistake in it'),
  NOT_FOUND: row('There is no such thing'),
  CONFLICT: row('Somebody else changed it first'),
  COST_EXCEEDED: row('The query would cost too much'),
  DEADLINE_EXCEEDED: row('The time for the whole request is used up', { retryable: true, leavesDoubt: true }),
  PARTIAL_RESULT: row('Some accounts could not answer', { retryable: true }),
  CURSOR_INVALID: row('The cursor is not one of this list'),
  CURSOR_EXPIRED: row('The cursor is too old'),
  PROVIDER_UNAVAILABLE: row('The provider cannot answer now', { retryable: true, ...unwell }),
  PROVIDER_TIMEOUT: row('The provider did not answer in time', { retryable: true, ...unwell }),
  PROVIDER_RATE_LIMITED: row('A quota of the provider is used up', { retryable: true }),
  PROVIDER_AUTH: row('The provider refused the credentials'),
  RECONNECT_REQUIRED: row('The account must be connected again'),
  PROVIDER_FORBIDDEN: row('The provider does not let these credentials do this'),
  PROVIDER_REJECTED: row('The provider refused the request'),
  PROVIDER_BAD_RESPONSE: row('The provider sent something that makes no sense', unwell),
  CIRCUIT_OPEN: row('The provider has failed too often and is left alone for a while', { retryable: true }),
  WRITE_OUTCOME_UNKNOWN: row('Nobody knows whether the provider carried out the change'),
} as const satisfies Record<string, FaultRow>

/** An error code of this server. */
export type FaultCode = keyof typeof faults

/** What a connector reads out of a provider's reply that is no success. */
export interface FaultNews {
  readonly code: FaultCode
  /** The provider's own words, cut short; never a body. */
  readonly message?: string
  /** How long the provider wants to be left alone, in milliseconds. */
  readonly retryAfterMs?: number
  /** True when a record does not exist, which is an answer and no error. */
  readonly isAbsence?: boolean
  /** True when the provider says that the same request will not succeed later either, whatever its code says. */
  readonly permanent?: true
  /** True when the provider says that it has done nothing, so that a change may be sent again. */
  readonly notDone?: true
}

/** What is known about an error besides its code. */
export interface FaultDetails {
  readonly provider?: string
  readonly account?: string
  readonly operation?: string
  readonly retryAfterMs?: number
  readonly attempts?: number
  /** True when it is certain that the provider never received the request. */
  readonly notSent?: boolean
  /** True when asking again changes nothing until somebody mends it, such as a certificate that has expired. */
  readonly permanent?: true
  /** True when the provider said that the record does not exist. */
  readonly isAbsence?: boolean
  /** True when it is certain that the provider has done nothing of what was asked. */
  readonly notDone?: boolean
  /** The HTTP status of the provider's reply. */
  readonly status?: number
}

/** The one error that passes between the rooms of this server. Its message names the speaker, what it got and the mend. */
export class Fault extends Error {
  readonly code: FaultCode
  readonly details: FaultDetails

  constructor(code: FaultCode, message: string, details: FaultDetails = {}, options?: ErrorOptions) {
    super(message, options)
    this.name = 'Fault'
    this.code = code
    this.details = details
  }

  get retryable(): boolean {
    return faults[this.code].retryable && this.details.permanent !== true
  }

  /** The same fault with more known about it. */
  with(details: FaultDetails): Fault {
    return new Fault(this.code, this.message, { ...this.details, ...details }, { cause: this.cause })
  }
}

/** Any thrown thing as a Fault; a mistake of our own becomes a bad response, with its cause kept for the log. */
export function asFault(error: unknown, code: FaultCode = 'PROVIDER_BAD_RESPONSE'): Fault {
  if (error instanceof Fault) return error
  return new Fault(code, `${faults[code].sentence}: ${reasonIn(error)}`, {}, { cause: error })
}

/** What a thrown thing says of the data; the engine's words about our own code are nobody's help and stay out. */
export function reasonIn(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error)
  return ofTheEngine.test(reason) ? 'a part of it is missing, or of another type than is documented' : reason
}

const ofTheEngine =
  /^Cannot |^Invalid attempt to|^Reduce of empty|is not a function|is not iterable|is not defined|undefined/

/** True where the provider cannot answer now, though what it said before is still as good as it was. */
export function isOutage({ code }: Fault): boolean {
  return faults[code].retryable || faults[code].countsForBreaker
}

/** What an HTTP status means when the connector does not know better. */
export function faultOfStatus(status: number): FaultCode | undefined {
  if (status >= 200 && status < 300) return undefined
  return byStatus[status] ?? (status >= 500 ? 'PROVIDER_UNAVAILABLE' : 'PROVIDER_REJECTED')
}

/** What single statuses mean; of the others those from 500 on are an outage, and the rest refusals. */
export const byStatus: Readonly<Record<number, FaultCode>> = {
  401: 'PROVIDER_AUTH',
  403: 'PROVIDER_FORBIDDEN',
  404: 'NOT_FOUND',
  408: 'PROVIDER_TIMEOUT',
  409: 'CONFLICT',
  410: 'NOT_FOUND',
  425: 'PROVIDER_UNAVAILABLE',
  429: 'PROVIDER_RATE_LIMITED',
  504: 'PROVIDER_TIMEOUT',
}

/** The row of a table by a word that comes from outside; a word such as "constructor" has none. */
export function rowOf<Row>(table: Readonly<Record<string, Row>>, word: unknown): Row | undefined {
  const key = typeof word === 'string' || typeof word === 'number' ? String(word) : ''
  return Object.hasOwn(table, key) ? table[key] : undefined
}
