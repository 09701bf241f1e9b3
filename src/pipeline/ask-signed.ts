import { randomBytes } from 'node:crypto'
import type { Reply, RestCall } from '../contract/call.ts'
import { asFault, Fault, type FaultNews, faultOfStatus } from '../contract/faults.ts'
import type { OAuth1 } from '../contract/oauth1.ts'
import { authorize } from './authorize.ts'
import { deadlineIn } from './deadline.ts'
import { originAllowed } from './hosts.ts'
import { type Oauth1Signer, oauth1Header } from './oauth1-signature.ts'
import { createPipeline, stages } from './pipeline.ts'
import type { Means, Stage } from './stage.ts'
import { written } from './written.ts'

interface Signed extends Pick<Oauth1Signer, 'token' | 'parameters'> {
  /** True where an answer that is lost is as good as none, since what it gave is known to nobody. */
  readonly leavesNothing?: boolean
}

interface Asked extends Signed {
  readonly call: RestCall
  /** Such as `token.connect`. */
  readonly operation: string
  /** How long it may take, in milliseconds. */
  readonly within: number
}

/** Asks the endpoints of OAuth 1.0 about tokens, signed as the protocol wants it and within a time of its own. */
export async function askSigned(
  means: Means,
  auth: OAuth1<Means['settings']>,
  { call, operation, within, ...signed }: Asked,
): Promise<Reply> {
  const { clock, settings } = means
  const perform = createPipeline(
    means,
    stages.map(stage => (stage === authorize ? () => signing(means, auth, signed) : stage)),
  )
  const deadline = deadlineIn(within, { clock })
  try {
    return await perform({
      ...{ call, operation, quota: 'default', priority: 'interactive', deadline, isSecret: true },
      origin: ownAddress(means, auth.endpoints.origin(settings)).origin,
      fault: reply => faultIn(reply, auth),
    })
  } finally {
    deadline.release()
  }
}

/** An address of the provider's own. Throws a Fault for any other: nobody is sent there, and nothing is said there. */
export function ownAddress({ connector, settings, origin }: Means, address: string): URL {
  const own = connector.origin(settings)
  const found = URL.canParse(address) ? new URL(address) : undefined
  if (found === undefined || !originAllowed(found.origin, own, connector.hosts))
    throw new Fault(
      'BAD_USER_INPUT',
      `The settings name a host for signing in that is not one of ${connector.title}: nobody is sent there. Correct them.`,
      { notSent: true, permanent: true },
    )
  // A simulator stands in for all hosts of its provider.
  return origin === own ? found : new URL(found.pathname + found.search, origin)
}

/** What is signed is the request as it leaves: each attempt by itself, with a nonce of its own. */
function signing(means: Means, { method, client, realm }: OAuth1<Means['settings']>, signed: Signed): Stage {
  const { settings, clock, origin: own } = means
  return next =>
    async function authorized(request) {
      const { call, origin = own } = request
      const authorization = oauth1Header(written(call, origin, means), {
        ...{ method, client: client(settings), token: signed.token, realm: realm?.(settings) },
        parameters: { oauth_version: '1.0', ...signed.parameters },
        now: Math.floor(clock.now() / 1000),
        nonce: randomBytes(10).toString('hex'),
      })
      const sent = next({ ...request, call: { ...call, headers: { ...call.headers, authorization } } })
      return signed.leavesNothing ? sent.catch(notDone) : sent
    }
}

const notDone = (error: unknown) => {
  throw asFault(error).with({ notDone: true })
}

/** A refusal is about who asks, whatever its status: what is asked for is always the same. */
function faultIn(reply: Reply, { fault }: OAuth1<never>): FaultNews | undefined {
  const { status } = reply
  if (status < 400) return undefined
  if (status === 429 || status >= 500) return { code: faultOfStatus(status) ?? 'PROVIDER_UNAVAILABLE' }
  return fault?.(reply) ?? { code: 'PROVIDER_AUTH' }
}
