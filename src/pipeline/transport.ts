import type { Call, Reply } from '../contract/call.ts'
import { asFault, Fault, faultOfStatus, faults, reasonIn } from '../contract/faults.ts'
import { deprecationIn } from './deprecation.ts'
import { readFile } from './file.ts'
import { readGraphql } from './graphql.ts'
import type { HttpReply } from './http.ts'
import { type Carrying, redacted, secretsOf } from './redact.ts'
import { readRest } from './rest.ts'
import { retryAfterOf } from './retry-after.ts'
import { readSoapInSlices, soapFault } from './soap.ts'
import type { Means, Request, Stage } from './stage.ts'
import { type Written, written } from './written.ts'

/** Sends the bytes, reads the bytes, and turns whatever is no success into a Fault. */
export function transport(means: Means): Stage {
  const { connector, account, clock, http, origin, settings, keepsPayloads = 'failures' } = means
  return () =>
    async function sent(request) {
      const { call, deadline } = request
      const bytesOut = written(call, request.origin ?? origin, means)
      const note = noteOf(request, bytesOut)
      const answer = await http({ ...traced(bytesOut, request), signal: deadline.signal }).catch(error => {
        note(undefined, asFault(error))
        throw error
      })
      const about = {
        status: answer.status,
        provider: connector.name,
        account: account.name,
        operation: request.operation,
      }
      try {
        if (isUnchanged(call, answer)) {
          note(answer)
          return { status: answer.status, headers: answer.headers, body: null, bytes: answer.bytes }
        }
        const reply = await read(call, answer, text => redacted(text, secretsOf(call, settings)))
        throwIfFault(request, reply, answer)
        // Before they are refused: whose rows they are, somebody must look into.
        if (request.unasked !== undefined && request.notes) request.notes.unasked += request.unasked(reply)
        if (request.isAnswer?.(reply) === false) throw mistaken(answer)
        note(answer)
        return reply
      } catch (error) {
        const fault = faultOf(error).with(about)
        note(answer, fault)
        throw fault
      }
    }

  function faultOf(error: unknown): Fault {
    if (error instanceof Fault) return error
    return new Fault(
      'PROVIDER_BAD_RESPONSE',
      `${connector.title} sent an answer that cannot be read: ${reasonIn(error)}`,
    )
  }

  /** Writes down that something leaves now; what it gives is called when it is known what became of that. */
  function noteOf({ notes, call, operation, isSecret }: Request, written: Written) {
    const { method, url, headers, body } = written
    const request = { method, url, headers, ...(body !== undefined && { body }) }
    const [began, since] = [clock.now(), clock.monotonic()]
    return (answer: HttpReply | undefined, fault?: Fault) => {
      const isWanted = keepsPayloads === 'all' || (keepsPayloads === 'failures' && fault !== undefined)
      const isKept = isWanted && isSecret !== true
      notes?.sent.push({
        operation,
        began,
        milliseconds: clock.monotonic() - since,
        status: answer?.status,
        bytes: answer?.bytes,
        code: fault?.code,
        deprecation: answer && deprecationIn(answer.headers),
        exchange: {
          call: carriedBy(call),
          settings,
          request,
          excerpt: isKept && answer ? excerptOf(answer.text) : undefined,
        },
      })
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

  function throwIfFault({ call, fault }: Request, reply: Reply, answer: HttpReply): void {
    const news = fault?.(reply) ?? connector.fault?.(reply) ?? soapFault(reply)
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

const traced = (written: Written, { traceHeaders }: Request): Written =>
  traceHeaders === undefined ? written : { ...written, headers: { ...written.headers, ...traceHeaders } }

/** All of a call would be kept in memory twice: what was written of it is kept as well. */
const carriedBy = (call: Call): Carrying => ({
  headers: call.headers,
  ...(call.protocol === 'rest' && { query: call.query, form: call.form }),
})

/** How much of an answer is kept for those who look into it, in characters. */
const excerptLength = 4_096

/** A copy: a part of a text alone would keep all of it in memory. */
const excerptOf = (text: string) =>
  text.length <= excerptLength ? text : Buffer.from(text.slice(0, excerptLength)).toString()

/** True where the call has asked whether something has changed, and nothing has. */
function isUnchanged(call: Call, { status }: HttpReply): boolean {
  return (
    status === 304 && call.protocol === 'rest' && call.condition !== undefined && call.condition in (call.headers ?? {})
  )
}

function read(call: Call, answer: HttpReply, clean: (text: string) => string): Reply | Promise<Reply> {
  switch (call.protocol) {
    case 'rest':
      return readRest(answer, call)
    case 'soap':
      return readSoapInSlices(call, answer)
    case 'graphql':
      return readGraphql(answer, clean)
    case 'file':
      return readFile(answer)
    default:
      return call satisfies never
  }
}
