import type { GraphqlCall, Reply } from '../contract/call.ts'
import { Fault } from '../contract/faults.ts'
import type { HttpReply, HttpRequest } from './http.ts'
import { watchJson } from './json.ts'
import { readRest } from './rest.ts'

/** A GraphQL call as an HTTP request. */
export function writeGraphql(call: GraphqlCall, origin: string): Omit<HttpRequest, 'signal'> {
  return {
    method: 'POST',
    url: `${origin}${call.path}`,
    headers: { accept: 'application/json', 'content-type': 'application/json', ...call.headers },
    body: JSON.stringify({ query: call.document, variables: call.variables ?? {} }),
    watch: watchJson,
  }
}

/** The `data` of a GraphQL answer; errors without data are a fault, and so is an answer with neither. `clean` takes secrets out of what is repeated. */
export function readGraphql(answer: HttpReply, clean: (text: string) => string): Reply {
  const reply = readRest(answer)
  const { data, errors } = reply.body ?? {}
  if (data !== null && data !== undefined) return reply
  if (reply.status >= 400) return reply
  const said = Array.isArray(errors) ? clean(String(errors[0]?.message ?? '')).slice(0, 300) : 'neither data nor errors'
  throw new Fault('PROVIDER_REJECTED', `The provider's GraphQL endpoint refused the operation. It says: ${said}`)
}
