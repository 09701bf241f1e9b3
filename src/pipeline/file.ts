import type { FileCall, Reply } from '../contract/call.ts'
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
