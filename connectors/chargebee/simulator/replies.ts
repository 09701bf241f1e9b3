import { json, type SimulatorReply } from '../../../src/simulator/simulator.ts'

/** A request that Chargebee refuses; `checked` answers it. */
export class Refusal extends Error {
  readonly code: string
  readonly param: string | undefined
  readonly status: number

  constructor(message: string, { code = 'param_wrong_value', param, status = 400 }: RefusalParts = {}) {
    super(message)
    this.code = code
    this.param = param
    this.status = status
  }
}

/** What an error says besides its message. */
interface RefusalParts {
  readonly code?: string
  readonly param?: string
  readonly status?: number
}

/** An error as Chargebee writes it. https://apidocs.chargebee.com/docs/api/error-handling */
export function failure(
  message: string,
  { code = 'invalid_request', param, status = 400 }: RefusalParts,
  headers: Record<string, string> = {},
): SimulatorReply {
  const type = status === 429 || status >= 500 ? 'operation_failed' : 'invalid_request'
  const body = {
    message,
    type,
    api_error_code: code,
    ...(param !== undefined && { param }),
    // Those of the first version are still sent along.
    error_code: code,
    error_msg: message,
    ...(param !== undefined && { error_param: param }),
    http_status_code: status,
  }
  return json(body, status, headers)
}

/** Answers what a handler throws as a refusal. */
export function checked<Request>(handler: (request: Request) => SimulatorReply): (request: Request) => SimulatorReply {
  return request => {
    try {
      return handler(request)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const { message, code, param, status } = error
      return failure(message, { code, status, ...(param !== undefined && { param }) })
    }
  }
}

/** Something that does not exist. */
export function missing(id: string): Refusal {
  return new Refusal(`${id} not found`, { code: 'resource_not_found', status: 404 })
}
