import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { AccountName } from '../truth/reading.ts'

/** A request on its way to a provider. */
interface Request {
  readonly url: URL
  readonly body: string
}

/** How each provider's conditions are taken out of a request, so that it asks for everything. */
const drops: Readonly<Record<AccountName, (request: Request) => Request>> = {
  hubspot: ({ url, body }) =>
    url.pathname.endsWith('/search')
      ? { url, body: JSON.stringify({ ...JSON.parse(body), filterGroups: [] }) }
      : { url, body },
  zendesk({ url, body }) {
    const query = url.searchParams.get('query')
    const type = /\btype:\w+/.exec(query ?? '')?.[0]
    if (query !== null && url.pathname.includes('/search'))
      url.searchParams.set('query', `${type ?? ''} created>=1970-01-01`.trim())
    return { url, body }
  },
  stripe({ url, body }) {
    const kept = /^(limit|starting_after|page|expand(\[\d*\])?|query)$/
    // What lists of one parent are asked by is no filter of ours.
    for (const name of [...url.searchParams.keys()]) if (!kept.test(name)) url.searchParams.delete(name)
    if (url.searchParams.has('query')) url.searchParams.set('query', 'created>0')
    return { url, body }
  },
  netsuite: ({ url, body }) => ({ url, body: withoutCriteria(body) }),
}

/** A search of SuiteTalk with no criterion left but the type of the records. */
function withoutCriteria(body: string): string {
  return body.replace(/<((?:\w+:)?searchRecord)\b([^>]*)>([\s\S]*?)<\/\1>/g, (_, name, attributes, inside: string) => {
    const type = /<((?:\w+:)?type)\b[\s\S]*?<\/\1>/.exec(inside)?.[0] ?? ''
    return `<${name}${attributes}>${type}</${name}>`
  })
}

/** Stands before a simulator and takes the conditions out of what it is asked; `dropped` counts the requests that had any. */
export async function startDropping(account: AccountName, target: () => string) {
  let dropped = 0
  const server = createServer(async (incoming, outgoing) => {
    const origin = target()
    const url = new URL(incoming.url ?? '/', origin)
    const asked = { url: url.href, body: await textOf(incoming) }
    const request = drops[account]({ url, body: asked.body })
    if (request.url.href !== asked.url || request.body !== asked.body) dropped += 1
    const { host: _, 'content-length': __, connection: ___, ...headers } = incoming.headers
    const answer = await fetch(request.url, {
      method: incoming.method ?? 'GET',
      headers: { ...(headers as Record<string, string>), 'accept-encoding': 'identity' },
      ...(incoming.method === 'GET' ? {} : { body: request.body }),
    })
    outgoing.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'application/json' })
    outgoing.end(await answer.text())
  })
  await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    dropped: () => dropped,
    close: () => new Promise(resolve => server.close(resolve)),
  }
}

async function textOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
