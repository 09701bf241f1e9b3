import { get, path, type Reply } from '../../../src/contract/call.ts'
import type { FaultCode } from '../../../src/contract/faults.ts'
import type { Http } from '../../../src/pipeline/http.ts'
import { type Broken, toyWith } from './breaking.ts'

/** Wrong when things go wrong. */
export const brokenFailures: readonly Broken[] = [
  {
    lacks: 'Wrong credentials are PROVIDER_AUTH',
    because: 'a refusal of the credentials is one of the request',
    connector: toyWith({ fault: fault(401, 'PROVIDER_REJECTED') }),
  },
  {
    lacks: 'A status of 429 is PROVIDER_RATE_LIMITED',
    because: 'a used-up quota is a refusal of the request',
    connector: toyWith({ fault: fault(429, 'PROVIDER_REJECTED') }),
  },
  {
    lacks: 'A status of 500 is PROVIDER_UNAVAILABLE, after three attempts',
    because: 'an error of the provider is a refusal of the request',
    connector: toyWith({ fault: fault(500, 'PROVIDER_REJECTED') }),
  },
  {
    lacks: 'An answer that is cut off is PROVIDER_BAD_RESPONSE',
    because: 'what cannot be read is replaced by an empty answer',
    through: soothing,
  },
  {
    lacks: 'A web page in the place of an answer is PROVIDER_UNAVAILABLE',
    because: 'what cannot be read is replaced by an empty answer',
    through: soothing,
  },
]

/** Wrong with its secrets. */
export const brokenSecrets: readonly Broken[] = [
  {
    lacks: 'Its secrets stand in no address of a request',
    because: 'the token is a part of the address',
    connector: toyWith({
      check: ({ token }: { token: { reveal(): string } }) => get(path`/me`, { token: token.reveal() }),
    }),
  },
  {
    lacks: 'Its secrets stand in no error',
    because: 'a builder complains with the token in its words',
    connector: toyWith({
      check: ({ token }: { token: { reveal(): string } }) => {
        throw new TypeError(`the token ${token.reveal()} is too short`)
      },
    }),
  },
]

function fault(status: number, code: FaultCode) {
  return (reply: Reply) => (reply.status === status ? { code } : undefined)
}

/** A line on which every answer is good. */
function soothing(http: Http): Http {
  return async request => {
    const answer = await http(request)
    const isGood = answer.text.startsWith('{') && answer.text.endsWith('}')
    return isGood ? answer : { ...answer, headers: {}, text: '{"rows":[]}' }
  }
}
