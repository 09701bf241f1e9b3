import { json, type SimulatorReply } from '../../../src/simulator/simulator.ts'

/** An error of the REST API. https://www.servicenow.com/docs/r/api-reference/rest-api-explorer/c_RESTAPI.html */
export const failure = (status: number, message: string, detail: string | null = null): SimulatorReply =>
  json({ error: { message, detail }, status: 'failure' }, status)

/** Thrown where a request is refused. */
export class Refused extends Error {
  readonly status: number
  readonly detail: string | null

  constructor(status: number, message: string, detail: string | null = null) {
    super(message)
    this.status = status
    this.detail = detail
  }
}

/** The answer to a request that is refused; rethrows what is a mistake of the simulator. */
export function refusal(error: unknown): SimulatorReply {
  if (error instanceof Refused) return failure(error.status, error.message, error.detail)
  throw error
}

/** What a browser would be shown to somebody who is not let in. */
export const notLetIn = (): SimulatorReply => ({
  status: 401,
  headers: { 'www-authenticate': 'BASIC realm="Service-now"' },
  text: '<html><head><title>Error report</title></head><body><h1>HTTP Status 401</h1></body></html>',
  contentType: 'text/html;charset=UTF-8',
})
