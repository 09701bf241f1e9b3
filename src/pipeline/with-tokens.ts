import { Fault } from '../contract/faults.ts'
import type { OAuth } from '../contract/oauth.ts'
import { secretText } from '../contract/secret.ts'
import { signAssertion } from './assertion.ts'
import { deadlineIn } from './deadline.ts'
import { originAllowed } from './hosts.ts'
import type { Means, Perform, Request, Stage } from './stage.ts'
import type { Token } from './token.ts'
import { readTokenAnswer } from './token-answer.ts'
import { tokenCall, tokenFault } from './token-call.ts'
import { type AskForToken, Tokens } from './tokens.ts'
import { waitFor } from './wait-for.ts'

/** How long a token's endpoint may take, whoever waits for it; in milliseconds. A turn that is this old is not yet taken over. */
const longestAsking = 20_000

/** Each call carries a token, taken as it leaves. One that the provider refuses is refreshed, and the call sent once more. */
export function withTokens(means: Means, auth: OAuth<Means['settings']>): Stage {
  const { connector, settings, clock, origin: own } = means

  return next => {
    const ask = askBy(next)
    const tokens = new Tokens(means, { auth, ask })
    return async function authorized(request) {
      const { call } = request
      // A host that only keeps files is a stranger to credentials.
      if (call.protocol === 'file' && call.origin !== undefined) return next(request)
      const token = await waitFor(() => tokens.take(request.notes), request, clock)
      try {
        const reply = await next(carrying(request, token))
        token.wasAccepted = true
        tokens.learn(reply.headers)
        return reply
      } catch (error) {
        if (!(error instanceof Fault) || error.code !== 'PROVIDER_AUTH') throw error
        const other = await waitFor(() => tokens.replace(token, request.notes), request, clock)
        if (other === undefined) throw error
        const reply = await next(carrying(request, other))
        other.wasAccepted = true
        return reply
      }
    }
  }

  function carrying(request: Request, { accessToken, origin }: Token): Request {
    const headers = { ...request.call.headers, authorization: secretText`Bearer ${accessToken}` }
    const carried = { ...request, call: { ...request.call, headers } }
    return origin === undefined ? carried : { ...carried, origin }
  }

  /** Asks within a time of its own: a token is for everybody, not for the caller who came first. */
  function askBy(next: Perform): AskForToken {
    return async (grant, notes) => {
      const assertion = grant.kind === 'jwt_bearer' ? await signAssertion(grant, clock.now()) : undefined
      const deadline = deadlineIn(longestAsking, { clock })
      // A simulator stands in for all hosts of its provider.
      const origin = own === connector.origin(settings) ? (auth.endpoint.origin?.(settings) ?? own) : own
      try {
        const reply = await next({
          call: tokenCall(auth, grant, assertion),
          operation: 'token.refresh',
          quota: 'default',
          priority: 'interactive',
          deadline,
          origin,
          fault: tokenFault(auth, connector.fault),
          isSecret: true,
          ...(notes && { notes }),
        })
        const given = readTokenAnswer(reply, auth)
        if (given.origin !== undefined && !originAllowed(given.origin, own, connector.hosts))
          throw new Fault(
            'PROVIDER_BAD_RESPONSE',
            `${connector.title} names a host for its token that is not one of its own: the token is not used.`,
            { status: reply.status },
          )
        return { ...given, headers: reply.headers }
      } finally {
        deadline.release()
      }
    }
  }
}
