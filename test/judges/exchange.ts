import type { Call } from '../../src/contract/call.ts'
import type { Given, Operation } from '../conformance/operations.ts'

/** What was asked and what was answered, as it went over the wire. */
export interface Exchange {
  readonly operation: Operation
  readonly given: Given
  readonly call: Call
  readonly request: Request
  readonly answer: Answer
}

/** A request as the pipeline sent it. */
export interface Request {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly body: string
}

/** An answer as the simulator gave it, or as a mutation left it. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
}
