import { type Readable, Transform } from 'node:stream'
import type { FileCall, Reply } from '../contract/call.ts'
import { Fault } from '../contract/faults.ts'
import { originAllowed } from './hosts.ts'
import type { HttpReply, HttpRequest } from './http.ts'
import type { Means } from './stage.ts'

/** The request for a file: from the account's own origin, or without credentials from a host that its connector names. */
export function writeFile(
  { path, origin: foreign, mostBytes, headers }: FileCall,
  origin: string,
  { connector }: Pick<Means, 'connector'>,
): Omit<HttpRequest, 'signal'> {
  return {
    method: 'GET',
    url: `${foreign ?? origin}${path}`,
    headers: { accept: '*/*', ...headers },
    stream: { mostBytes, mayFollow: target => originAllowed(target, origin, connector.fileHosts) },
  }
}

/** A file that begins to come, or whatever the provider says instead. */
export function readFile({ status, headers, bytes, stream }: HttpReply): Reply {
  return { status, headers, bytes, body: stream ?? null }
}

/** The stream, cut off with a Fault where it is longer than allowed. */
export function capped(body: Readable, mostBytes: number): Readable {
  let passed = 0
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      passed += chunk.length
      done(passed > mostBytes ? tooLarge(mostBytes) : null, chunk)
    },
    destroy(error, done) {
      body.destroy()
      done(error)
    },
  })
  body.on('error', error => meter.destroy(error))
  return body.pipe(meter)
}

/** That a file is larger than the operator allows. */
export function tooLarge(mostBytes: number): Fault {
  return new Fault(
    'COST_EXCEEDED',
    `The file has more than ${mostBytes} bytes, which is what this server fetches at most. Its operator can raise "server.attachmentBytes".`,
  )
}
