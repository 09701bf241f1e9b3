import type { Attempt, CallEvent } from '../pipeline/call-event.ts'
import { maskedDocument } from './masked-document.ts'
import { maskedWords } from './masked-words.ts'
import type { LoggedRequest } from './recent-calls.ts'
import { type RedactedExchange, redactedExchange } from './redacted-exchange.ts'

/** What is told of a call: it can be shown and kept, since no secret and no text of people is in it. */
export interface ToldCall
  extends Pick<
    CallEvent,
    'account' | 'provider' | 'operation' | 'keys' | 'state' | 'began' | 'milliseconds' | 'queued' | 'paused'
  > {
  readonly status?: number | undefined
  readonly bytes?: number | undefined
  readonly code?: string | undefined
  readonly message?: string | undefined
  readonly requestId?: string | undefined
  readonly attempts: readonly ToldAttempt[]
}

/** What is told of one time that something left. */
export interface ToldAttempt extends Pick<Attempt, 'operation' | 'began' | 'milliseconds'> {
  readonly status?: number | undefined
  readonly bytes?: number | undefined
  readonly code?: string | undefined
  readonly exchange: RedactedExchange
}

/** What is told of a request: its document without the texts in it. */
export type ToldRequest = LoggedRequest

/** Tells of a call; of what was sent only when somebody asks. */
export function toldCall(event: CallEvent): ToldCall {
  const { account, provider, operation, keys, state, began, milliseconds, queued, paused, ...rest } = event
  const { status, bytes, code, message, cause, sent } = rest
  return {
    ...{ account, provider, operation, keys, state, began, milliseconds, queued, paused, status, bytes, code },
    message: message && maskedWords(message),
    requestId: cause?.requestId,
    attempts: sent.map(toldAttempt),
  }
}

function toldAttempt({ operation, began, milliseconds, status, bytes, code, exchange }: Attempt): ToldAttempt {
  return {
    ...{ operation, began, milliseconds, status, bytes, code },
    get exchange() {
      return redactedExchange(exchange)
    },
  }
}

/** Tells of a request. */
export function toldRequest({ document, ...request }: LoggedRequest): ToldRequest {
  return { ...request, document: document && maskedDocument(document) }
}
