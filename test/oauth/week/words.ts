import { asFault, Fault, type FaultCode } from '../../../src/contract/faults.ts'
import type { HttpReply } from '../../../src/pipeline/http.ts'
import type { End } from './life.ts'
import type { Weather } from './misfortunes.ts'

/** What a process of the operating system is told, and may then do without a word in between. */
export interface Turn {
  /** What time it is, in whole milliseconds since 1970. */
  readonly now: number
  readonly weather: Weather
  /** Who is asked for a token, by a number of the question. */
  readonly asks: { readonly id: number; readonly account: number }[]
  /** What came of its requests. */
  readonly answers: Answer[]
  /** Where it is going to end. */
  readonly endings: { readonly account: number; readonly end: End }[]
}

/** What came of a request, or of a question. */
export interface Answer {
  readonly id: number
  readonly reply?: HttpReply
  readonly token?: string
  readonly fault?: SaidFault
}

interface SaidFault {
  readonly code: FaultCode
  readonly message: string
}

/** What it has done until it can only wait. */
export interface TurnOver {
  readonly kind: 'OVER'
  /** When it would go on by itself. */
  readonly wakesAt: number | undefined
  readonly told: Answer[]
  readonly requests: Request[]
  /** Requests whose answers it does not wait for any more. */
  readonly gaveUp: number[]
  /** Accounts for which it has kept what it was given. */
  readonly kept: number[]
}

/** A request for a token as it leaves. */
export interface Request {
  readonly id: number
  readonly account: number
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
}

/** What it says: that it is there, that it is where it is to end, or that its turn is over. */
export type Said = { readonly kind: 'READY' } | { readonly kind: 'AT_END'; readonly end: End } | TurnOver

/** The first word to one that takes a place. */
export interface Start {
  readonly seed: number
  readonly now: number
}

/** What is said of an error. */
export function said(error: unknown): { readonly fault: SaidFault } {
  const { code, message } = asFault(error)
  return { fault: { code, message } }
}

/** The error of which that was said. */
export const heard = (fault: SaidFault | undefined): Fault =>
  fault === undefined ? new Fault('PROVIDER_UNAVAILABLE', 'Nothing was said.') : new Fault(fault.code, fault.message)
