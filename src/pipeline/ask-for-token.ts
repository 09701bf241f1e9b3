import { Fault } from '../contract/faults.ts'
import type { OAuth } from '../contract/oauth.ts'
import { signAssertion } from './assertion.ts'
import { deadlineIn } from './deadline.ts'
import { originAllowed } from './hosts.ts'
import type { Means, Perform } from './stage.ts'
import { readTokenAnswer } from './token-answer.ts'
import { tokenCall, tokenFault } from './token-call.ts'
import type { AskForToken } from './tokens.ts'

/** How long a token's endpoint may take, whoever waits for it; in milliseconds. A turn that is this old is not yet taken over. */
const longestAsking = 20_000

/** What asks the provider for tokens, within a time of its own: a token is for everybody, not for the caller who came first. */
export function askForToken(means: Means, auth: OAuth<Means['settings']>, perform: Perform): AskForToken {
  const { connector, settings, clock, origin: own } = means
  return async (grant, notes) => {
    const assertion = grant.kind === 'jwt_bearer' ? await signAssertion(grant, clock.now()) : undefined
    const deadline = deadlineIn(longestAsking, { clock })
    // A simulator stands in for all hosts of its provider.
    const origin = own === connector.origin(settings) ? (auth.endpoint.origin?.(settings) ?? own) : own
    try {
      const reply = await perform({
        call: tokenCall(auth, grant, assertion),
        operation: grant.kind === 'authorization_code' ? 'token.connect' : 'token.refresh',
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
