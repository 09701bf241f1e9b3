import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Filtering } from './filtering.ts'

/** Stands before a simulator and takes the conditions out of what it is asked; `dropped` counts the requests that had any. */
export async function startDropping(drop: Filtering['drop'], target: () => string) {
  let dropped = 0
  const ownOrigin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const server = createServer(async (incoming, outgoing) => {
    const origin = target()
    const url = new URL(incoming.url ?? '/', origin)
    const asked = { url: url.href, body: await textOf(incoming) }
    const request = drop({ url, body: asked.body })
    if (request.url.href !== asked.url || request.body !== asked.body) dropped += 1
    const { host: _, 'content-length': __, connection: ___, ...headers } = incoming.headers
    const answer = await fetch(request.url, {
      method: incoming.method ?? 'GET',
      headers: { ...(headers as Record<string, string>), 'accept-encoding': 'identity' },
      ...(incoming.method === 'GET' ? {} : { body: request.body }),
    })
    const { 'content-length': ____, 'transfer-encoding': _____, ...told } = Object.fromEntries(answer.headers)
    outgoing.writeHead(answer.status, told)
    // A provider that says where to ask from now on says so of the one that stands before it.
    outgoing.end((await answer.text()).replaceAll(origin, ownOrigin()))
  })
  await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve))
  return {
    origin: ownOrigin(),
    dropped: () => dropped,
    close: () => new Promise(resolve => server.close(resolve)),
  }
}

async function textOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
