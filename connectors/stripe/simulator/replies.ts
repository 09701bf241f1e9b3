import { json, type SimulatorReply } from '../../../src/simulator/simulator.ts'

/** The parts of an error besides its message. */
export interface ErrorParts {
  readonly status?: number
  readonly type?: string
  readonly code?: string
  readonly param?: string
}

/** A request that Stripe refuses; `checked` answers it. */
export class Refusal extends Error {
  readonly parts: ErrorParts

  constructor(message: string, parts: ErrorParts = {}) {
    super(message)
    this.parts = parts
  }
}

/** An error as Stripe writes it. https://docs.stripe.com/api/errors */
export function failure(message: string, parts: ErrorParts = {}, headers: Record<string, string> = {}): SimulatorReply {
  const { status = 400, type = 'invalid_request_error', code, param } = parts
  const doc_url = code && `https://stripe.com/docs/error-codes/${code.replaceAll('_', '-')}`
  return json({ error: { ...(code && { code, doc_url }), message, ...(param && { param }), type } }, status, headers)
}

/** Answers what a handler throws as a refusal. */
export function checked<Request>(handler: (request: Request) => SimulatorReply): (request: Request) => SimulatorReply {
  return request => {
    try {
      return handler(request)
    } catch (error) {
      if (error instanceof Refusal) return failure(error.message, error.parts)
      throw error
    }
  }
}

/** Something that does not exist: 404 where the path names it, 400 where a parameter does. */
export function missing(noun: string, id: string, param = 'id'): Refusal {
  const status = param === 'id' ? 404 : 400
  return new Refusal(`No such ${noun}: '${id}'`, { status, code: 'resource_missing', param })
}
