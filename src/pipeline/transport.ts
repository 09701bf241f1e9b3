import type { Call, Reply } from '../contract/call.ts'
import { Fault, faultOfStatus, faults, reasonIn } from '../contract/faults.ts'
import { readFile, writeFile } from './file.ts'
import { readGraphql, writeGraphql } from './graphql.ts'
import type { HttpReply, HttpRequest } from './http.ts'
import { redacted, secretsOf } from './redact.ts'
import { readRest, writeRest } from './rest.ts'
import { retryAfterOf } from './retry-after.ts'
import { readSoapInSlices, soapFault, writeSoap } from './soap.ts'
import type { Means, Stage } from './stage.ts'

/** Sends the bytes, reads the bytes, and turns whatever is no success into a Fault. */
export function transport(means: Means): Stage {
  const { connector, account, http, origin, settings } = means
  return () =>
    async function sent(request) {
      const { call, deadline } = request
      const answer = await http({ ...written(call, request.origin ?? origin, means), signal: deadline.signal })
      const about = {
        status: answer.status,
        provider: connector.name,
        account: account.name,
        operation: request.operation,
      }
      try {
        if (isUnchanged(call, answer))
          return { status: answer.status, headers: answer.headers, body: null, bytes: answer.bytes }
        const reply = await read(call, answer)
        throwIfFault(call, reply, answer)
        // Before they are refused: whose rows they are, somebody must look into.
        if (request.unasked !== undefined) request.onUnasked?.(request.unasked(reply))
        if (request.isAnswer?.(reply) === false) throw mistaken(answer)
        return reply
      } catch (error) {
        if (error instanceof Fault) throw error.with(about)
        throw new Fault(
          'PROVIDER_BAD_RESPONSE',
          `${connector.title} sent an answer that cannot be read: ${reasonIn(error)}`,
          about,
        )
      }
    }

  /** Whatever mixes up answers may have more of them ready on the same connections. */
  function mistaken({ forget }: HttpReply): Fault {
    forget?.()
    return new Fault(
      'PROVIDER_BAD_RESPONSE',
      `${connector.title} answered with records that nobody asked for, as if to another request. Its connections are closed.`,
    )
  }

  function throwIfFault(call: Call, reply: Reply, answer: HttpReply): void {
    const news = connector.fault?.(reply) ?? soapFault(reply)
    const code = news?.code ?? faultOfStatus(reply.status)
    if (code === undefined) return
    // What the connector knows is the rule; the header is about this very reply.
    const retryAfterMs = retryAfterOf(answer.headers) ?? news?.retryAfterMs
    // Providers repeat what they were sent, credentials too.
    const said =
      news?.message === undefined ? '' : ` It says: ${redacted(news.message, secretsOf(call, settings)).slice(0, 300)}`
    throw new Fault(code, `${connector.title} answered with status ${reply.status}. ${faults[code].sentence}.${said}`, {
      ...(retryAfterMs !== undefined && { retryAfterMs }),
      ...(news?.isAbsence === true && { isAbsence: true }),
      ...(news?.permanent === true && { permanent: true }),
      ...(news?.notDone === true && { notDone: true }),
    })
  }
}

/** A call that cannot be written was never sent: what was asked for cannot be said to this provider. */
function written(call: Call, origin: string, means: Means): Omit<HttpRequest, 'signal'> {
  try {
    return write(call, origin, means)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Fault(
      'BAD_USER_INPUT',
      `The provider cannot be asked for this: ${reason}`,
      { notSent: true },
      { cause: error },
    )
  }
}

function write(call: Call, origin: string, means: Means): Omit<HttpRequest, 'signal'> {
  switch (call.protocol) {
    case 'rest':
      return writeRest(call, origin)
    case 'soap':
      return writeSoap(call, origin)
    case 'graphql':
      return writeGraphql(call, origin)
    case 'file':
      return writeFile(call, origin, means)
    default:
      return call satisfies never
  }
}

/** True where the call has asked whether something has changed, and nothing has. */
function isUnchanged(call: Call, { status }: HttpReply): boolean {
  return (
    status === 304 && call.protocol === 'rest' && call.condition !== undefined && call.condition in (call.headers ?? {})
  )
}

function read(call: Call, answer: HttpReply): Reply | Promise<Reply> {
  switch (call.protocol) {
    case 'rest':
      return readRest(answer, call)
    case 'soap':
      return readSoapInSlices(call, answer)
    case 'graphql':
      return readGraphql(answer)
    case 'file':
      return readFile(answer)
    default:
      return call satisfies never
  }
}
