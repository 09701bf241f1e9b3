import type { AwsAuth, Session, SessionAuth } from '../contract/auth.ts'
import type { Call, Headers } from '../contract/call.ts'
import { Fault } from '../contract/faults.ts'
import { awsHeaders } from './aws-signature.ts'
import { deadlineIn } from './deadline.ts'
import { originAllowed } from './hosts.ts'
import { signingMeans } from './signing-means.ts'
import type { Means, Perform, Request, Stage } from './stage.ts'
import { waitFor } from './wait-for.ts'
import { withSigningToken } from './with-signing-token.ts'
import { withTokens } from './with-tokens.ts'
import { written } from './written.ts'

/** Says who asks, as the call leaves. On a session that the provider refuses it opens another, once. */
export function authorize(means: Means): Stage {
  const { auth } = means.connector
  if (auth.kind === 'session') return sessions(means, auth)
  if (auth.kind === 'oauth') return withTokens(means, auth)
  if (auth.kind === 'oauth1') return withSigningToken(means, auth)
  return next =>
    function authorized(request) {
      const { call } = request
      // A host that only keeps files is a stranger to credentials.
      if (call.protocol === 'file' && call.origin !== undefined) return next(request)
      if (auth.kind === 'headers') return next({ ...request, call: withHeaders(call, auth.headers(means.settings)) })
      if (auth.kind === 'aws')
        return awsSigned(request, auth).then(headers => next({ ...request, call: withHeaders(call, headers) }))
      return next({ ...request, call: auth.sign(call, signingMeans(means), means.settings) })
    }

  /** What is signed is the call as the transport will write it: all that is added here are headers. */
  function awsSigned({ call, origin = means.origin }: Request, auth: AwsAuth<Means['settings']>): Promise<Headers> {
    const { settings, clock } = means
    return awsHeaders(written(call, origin, means), {
      service: auth.service,
      region: auth.region(settings),
      credentials: auth.credentials(settings),
      now: clock.now(),
    })
  }
}

function withHeaders(call: Call, headers: Headers): Call {
  return { ...call, headers: { ...call.headers, ...headers } }
}

interface OpenSession extends Session {
  /** When it ends, by the clock that never goes back. */
  readonly ends: number
}

/** How long an opening may take, whoever waits for it; in milliseconds. */
export const longestOpening = 30_000

/** One session for all calls of the account; whoever needs it while it is being opened waits for the same opening. */
function sessions(means: Means, auth: SessionAuth<Means['settings']>): Stage {
  const { clock, settings, connector, origin } = means
  let current: Promise<OpenSession> | undefined

  return next =>
    async function inSession(request) {
      const session = await waitFor(() => current ?? open(next, request), request, clock)
      const live =
        session.ends > clock.monotonic() ? session : await waitFor(() => reopen(session, next, request), request, clock)
      try {
        return await next(inside(request, live))
      } catch (error) {
        if (!(error instanceof Fault) || error.code !== 'PROVIDER_AUTH') throw error
        return next(inside(request, await waitFor(() => reopen(live, next, request), request, clock)))
      }
    }

  function inside(request: Request, session: OpenSession): Request {
    const call = auth.apply(request.call, session, settings)
    return session.origin === undefined ? { ...request, call } : { ...request, call, origin: session.origin }
  }

  /** Opens a session in the place of one that has ended, unless somebody else already has. */
  async function reopen(ended: OpenSession, next: Perform, request: Request): Promise<OpenSession> {
    const known = current
    const now = await known?.catch(() => undefined)
    if (now !== undefined && now !== ended) return now
    return current !== undefined && current !== known ? current : open(next, request)
  }

  function open(next: Perform, request: Request): Promise<OpenSession> {
    const opening = openWith(next, request)
    current = opening
    opening.catch(() => {
      if (current === opening) current = undefined
    })
    return opening
  }

  /** Opens a session within a time of its own: it is for everybody, not for the caller who came first. */
  async function openWith(next: Perform, request: Request): Promise<OpenSession> {
    const deadline = deadlineIn(longestOpening, { clock })
    try {
      // What tells an answer to the request says nothing of a session.
      const { isAnswer: _, unasked: __, ...opening } = request
      const reply = await next({
        ...opening,
        deadline,
        call: auth.open(settings),
        operation: 'session.open',
        isSecret: true,
      })
      const session = auth.read(reply)
      if (session.origin !== undefined && !originAllowed(session.origin, origin, connector.hosts))
        throw new Fault(
          'PROVIDER_BAD_RESPONSE',
          `${connector.title} names a host for its session that is not one of its own.`,
        )
      const seconds = session.expiresInSeconds ?? Number.POSITIVE_INFINITY
      return { ...session, ends: clock.monotonic() + seconds * 1000 }
    } finally {
      deadline.release()
    }
  }
}
