import { type AddressInfo, createServer, type Socket } from 'node:net'

/** A server below HTTP, whose every byte a test says. */
export interface RawServer {
  readonly origin: string
  readonly port: number
  /** The connections that were taken, in their order. */
  readonly sockets: readonly Socket[]
  close(): void
}

/** Listens on the loopback interface. `onRequest` has its say each time that a client has sent something. */
export async function startRawServer(
  onRequest: (socket: Socket, request: { readonly text: string; readonly connection: number }) => void,
): Promise<RawServer> {
  const sockets: Socket[] = []
  const server = createServer(socket => {
    const connection = sockets.push(socket)
    socket.on('error', () => {})
    socket.on('data', chunk => onRequest(socket, { text: String(chunk), connection }))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    sockets,
    close: () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}

/** An HTTP answer with a body of JSON, byte by byte. */
export function rawAnswer(body: string, headers: readonly string[] = []): string {
  const lines = ['HTTP/1.1 200 OK', 'content-type: application/json', `content-length: ${Buffer.byteLength(body)}`]
  return [...lines, ...headers, '', body].join('\r\n')
}
