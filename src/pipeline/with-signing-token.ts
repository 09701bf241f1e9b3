import { Fault } from '../contract/faults.ts'
import type { OAuth1, SigningPair } from '../contract/oauth1.ts'
import { signingMeans } from './signing-means.ts'
import { signingTokenOf } from './signing-token.ts'
import type { Means, Request, Stage } from './stage.ts'
import { waitFor } from './wait-for.ts'

/** Each call is signed with a token as it leaves. Where it is refused, and another process has got another token, it is sent once more. */
export function withSigningToken(means: Means, auth: OAuth1<Means['settings']>): Stage {
  const { clock, settings } = means

  return next =>
    async function authorized(request) {
      const { call } = request
      // A host that only keeps files is a stranger to credentials.
      if (call.protocol === 'file' && call.origin !== undefined) return next(request)
      const tokens = signingTokenOf(means, auth)
      const token = await waitFor(() => tokens.take(), request, clock)
      try {
        return await next(signed(request, token))
      } catch (error) {
        if (!(error instanceof Fault) || error.code !== 'PROVIDER_AUTH') throw error
        const other = await waitFor(() => tokens.replace(token), request, clock)
        if (other === undefined) throw error
        return next(signed(request, other))
      }
    }

  function signed(request: Request, token: SigningPair): Request {
    return { ...request, call: auth.sign(request.call, signingMeans(means), { settings, token }) }
  }
}
