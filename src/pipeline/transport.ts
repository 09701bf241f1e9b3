import type { Call, Reply } from '../contract/call.ts'
import { Fault, faultOfStatus, faults } from '../contract/faults.ts'
import { readGraphql, writeGraphql } from './graphql.ts'
import type { HttpReply, HttpRequest } from './http.ts'
import { readRest, writeRest } from './rest.ts'
import { retryAfterOf } from './retry-after.ts'
import { readSoap, soapFault, writeSoap } from './soap.ts'
import type { Means, Stage } from './stage.ts'

/** Sends the bytes, reads the bytes, and turns whatever is no success into a Fault. */
export function transport({ connector, account, http, origin }: Means): Stage {
  return () =>
    async function sent(request) {
      const { call, deadline } = request
      const answer = await http({ ...write(call, request.origin ?? origin), signal: deadline.signal })
      const about = {
        status: answer.status,
        provider: connector.name,
        account: account.name,
        operation: request.operation,
      }
      try {
        const reply = read(call, answer)
        throwIfFault(reply, answer)
        return reply
      } catch (error) {
        if (error instanceof Fault) throw error.with(about)
        const reason = error instanceof Error ? error.message : String(error)
        throw new Fault(
          'PROVIDER_BAD_RESPONSE',
          `${connector.title} sent an answer that cannot be read: ${reason}`,
          about,
        )
      }
    }

  function throwIfFault(reply: Reply, answer: HttpReply): void {
    const news = connector.fault?.(reply) ?? soapFault(reply)
    const code = news?.code ?? faultOfStatus(reply.status)
    if (code === undefined) return
    const retryAfterMs = news?.retryAfterMs ?? retryAfterOf(answer.headers)
    const said = news?.message === undefined ? '' : ` It says: ${news.message.slice(0, 300)}`
    throw new Fault(code, `${connector.title} answered with status ${reply.status}. ${faults[code].sentence}.${said}`, {
      ...(retryAfterMs !== undefined && { retryAfterMs }),
      ...((news?.isAbsence ?? code === 'NOT_FOUND') && { isAbsence: true }),
    })
  }
}

function write(call: Call, origin: string): Omit<HttpRequest, 'signal'> {
  switch (call.protocol) {
    case 'rest':
      return writeRest(call, origin)
    case 'soap':
      return writeSoap(call, origin)
    case 'graphql':
      return writeGraphql(call, origin)
    default:
      return call satisfies never
  }
}

function read(call: Call, answer: HttpReply): Reply {
  switch (call.protocol) {
    case 'rest':
      return readRest(answer)
    case 'soap':
      return readSoap(call, answer)
    case 'graphql':
      return readGraphql(answer)
    default:
      return call satisfies never
  }
}
