import type { Call, Reply } from '../contract/call.ts'
import { Fault } from '../contract/faults.ts'
import type { OAuth } from '../contract/oauth.ts'
import { signAssertion } from './assertion.ts'
import type { CallNotes } from './call-notes.ts'
import { deadlineIn } from './deadline.ts'
import { originAllowed } from './hosts.ts'
import type { Means, Perform } from './stage.ts'
import { readTokenAnswer } from './token-answer.ts'
import { tokenCall, tokenFault } from './token-call.ts'
import type { AskForToken } from './tokens.ts'

/** How long a token's endpoint may take, whoever waits for it; in milliseconds. A turn that is this old is not yet taken over. */
const longestAsking = 20_000

interface Asked {
  readonly call: Call
  /** Such as `token.refresh`. */
  readonly operation: string
  /** How long it may take, in milliseconds. */
  readonly within: number
  readonly notes?: CallNotes | undefined
}

/** Sends a call about tokens to where its provider takes them, within a time of its own. */
export async function askAboutTokens(
  { connector, settings, clock, origin: own }: Means,
  auth: OAuth<Means['settings']>,
  perform: Perform,
  { call, operation, within, notes }: Asked,
): Promise<Reply> {
  const deadline = deadlineIn(within, { clock })
  try {
    return await perform({
      ...{ call, operation, quota: 'default', priority: 'interactive', deadline },
      // A simulator stands in for all hosts of its provider.
      origin: own === connector.origin(settings) ? (auth.endpoint.origin?.(settings) ?? own) : own,
      fault: tokenFault(auth, connector.fault),
      isSecret: true,
      ...(notes && { notes }),
    })
  } finally {
    deadline.release()
  }
}

/** What asks the provider for tokens: a token is for everybody, and the time for it not that of the caller who came first. */
export function askForToken(means: Means, auth: OAuth<Means['settings']>, perform: Perform): AskForToken {
  const { connector, clock, origin: own } = means
  return async (grant, notes) => {
    const assertion = grant.kind === 'jwt_bearer' ? await signAssertion(grant, clock.now()) : undefined
    const reply = await askAboutTokens(means, auth, perform, {
      call: tokenCall(auth, grant, assertion),
      operation: grant.kind === 'authorization_code' ? 'token.connect' : 'token.refresh',
      within: longestAsking,
      notes,
    })
    const given = readTokenAnswer(reply, auth)
    if (given.origin !== undefined && !originAllowed(given.origin, own, connector.hosts))
      throw new Fault(
        'PROVIDER_BAD_RESPONSE',
        `${connector.title} names a host for its token that is not one of its own: the token is not used.`,
        { status: reply.status },
      )
    return { ...given, headers: reply.headers }
  }
}
