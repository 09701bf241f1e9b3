import { Fault } from '../contract/faults.ts'
import type { OAuth } from '../contract/oauth.ts'
import { secretText } from '../contract/secret.ts'
import { askForToken } from './ask-for-token.ts'
import type { Means, Request, Stage } from './stage.ts'
import type { Token } from './token.ts'
import { Tokens } from './tokens.ts'
import { waitFor } from './wait-for.ts'

/** Each call carries a token, taken as it leaves. One that the provider refuses is refreshed, and the call sent once more. */
export function withTokens(means: Means, auth: OAuth<Means['settings']>): Stage {
  const { clock } = means

  return next => {
    let known: Tokens | undefined
    // Not before a call needs them: settings that are no grant are the fault of this account, and stop no other.
    const tokensOfAccount = () => {
      known ??= new Tokens(means, { auth, ask: askForToken(means, auth, next) })
      return known
    }
    return async function authorized(request) {
      const { call } = request
      // A host that only keeps files is a stranger to credentials.
      if (call.protocol === 'file' && call.origin !== undefined) return next(request)
      const tokens = tokensOfAccount()
      const token = await waitFor(() => tokens.take(request.notes), request, clock)
      const since = clock.now()
      try {
        const reply = await next(carrying(request, token))
        token.wasAccepted = true
        tokens.learn(reply.headers, since)
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
    const headers = { ...request.call.headers, ...auth.headers, authorization: secretText`Bearer ${accessToken}` }
    const carried = { ...request, call: { ...request.call, headers } }
    return origin === undefined ? carried : { ...carried, origin }
  }
}
