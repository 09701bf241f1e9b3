import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ConfigError } from '../../config-values.ts'
import type { OneTimeState } from './one-time-state.ts'
import { htmlOf, type Page, pageHeaders, strangePages } from './page.ts'

/** What stands in the address to which a person came back, and who waits for a page. */
interface Arrived {
  readonly query: URLSearchParams
  readonly answer: (page: Page) => void
}

/** Where people come back to, on this machine alone. */
export interface Callback {
  readonly port: number
  /** The first arrival with the right state. */
  readonly arrival: Promise<Arrived>
  close(): Promise<void>
}

interface CallbackOptions {
  readonly port: number
  readonly state: OneTimeState
  /** Is told of what came and does not belong here. */
  tell(text: string): void
}

/** Listens for people who come back from a provider. Throws a ConfigError where the port is taken. */
export async function openCallback({ port, state, tell }: CallbackOptions): Promise<Callback> {
  const { promise: arrival, resolve } = Promise.withResolvers<Arrived>()
  const server = createServer((request, response) => {
    const answer = (page: Page) => void response.writeHead(page.status, pageHeaders).end(htmlOf(page))
    const query = queryOf(request, listeningAt(server.address()))
    if (query === undefined) return answer(strangePages.ELSEWHERE)
    const finding = state.use(query.getAll('state'))
    if (finding === 'GOOD') return resolve({ query, answer })
    tell(strangePages[finding].text)
    answer(strangePages[finding])
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening').catch(error => {
    throw new ConfigError(
      `--port: ${port} cannot be listened at (${error.code}). Choose another with --port, and register its address at the provider.`,
    )
  })
  return { port: listeningAt(server.address()), arrival, close: () => closed(server) }
}

function listeningAt(address: AddressInfo | string | null): number {
  return (address as AddressInfo).port
}

/** Undefined for what is no answer of a provider: another path, or another name of this machine, behind which a stranger's page may be. */
function queryOf({ method, url = '', headers }: IncomingMessage, port: number): URLSearchParams | undefined {
  const isHere = [`127.0.0.1:${port}`, `localhost:${port}`].includes(headers.host ?? '')
  const mark = url.indexOf('?')
  const path = mark < 0 ? url : url.slice(0, mark)
  return method === 'GET' && isHere && path === '/callback' ? new URLSearchParams(url.slice(path.length)) : undefined
}

/** A connection that a browser holds for later must not keep the command. */
async function closed(server: ReturnType<typeof createServer>): Promise<void> {
  const ended = once(server, 'close')
  server.close()
  server.closeAllConnections()
  await ended
}
