import { type AddressInfo, createServer, connect as dial, type Server, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { createRandom } from '../../src/simulator/random.ts'

/** Which way the bytes of a toxic go: `down` to the one who asks, which is the default, or `up` to the one who is asked. */
type Direction = 'down' | 'up'

/** One thing that is wrong with a line. Of a kind and a direction the first counts. */
export type Toxic = (
  | {
      readonly kind: 'latency'
      readonly milliseconds: number /** More, up to so many, by the seed. */
      readonly jitter?: number
    }
  /** Breaks the connection with a reset after so many bytes; with 0, as the first byte comes. */
  | { readonly kind: 'reset'; readonly afterBytes: number }
  /** Lets bytes through in pieces with a pause after each. */
  | { readonly kind: 'slice'; readonly bytes: number; readonly pauseMs: number }
  | { readonly kind: 'bandwidth'; readonly bytesPerSecond: number }
  /** Passes on late that one side has ended. */
  | { readonly kind: 'slowClose'; readonly milliseconds: number }
  /** Ends the connection in good order after so many bytes. */
  | { readonly kind: 'limit'; readonly bytes: number }
  /** Takes every byte, and lets none through. */
  | { readonly kind: 'timeout' }
) & { readonly direction?: Direction }

/** What is wrong with the line; `down` refuses connections, and breaks those that there are. */
export type Toxics = 'down' | readonly Toxic[]

/** A line to a server that can be made worse. */
export interface TcpProxy {
  /** Stands in the place of the server's origin, with its scheme. */
  readonly origin: string
  /** How many connections have been taken so far. */
  readonly connections: number
  /** From now on the line is like this, for the connections that there are too; bytes are counted anew. */
  set(toxics: Toxics): Promise<void>
  close(): Promise<void>
}

/** Puts a line before the server of an origin on the loopback interface. The seed decides the jitter of each connection. */
export async function startTcpProxy(
  targetOrigin: string,
  { seed = 1 }: { readonly seed?: number } = {},
): Promise<TcpProxy> {
  const target = new URL(targetOrigin)
  const state: Line = { toxics: [], since: 0, stopping: new AbortController() }
  const sockets = new Set<Socket>()
  let taken = 0
  const server = createServer({ allowHalfOpen: true }, near => {
    taken += 1
    const far = dial({ host: target.hostname, port: Number(target.port), allowHalfOpen: true })
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket)
      socket.setNoDelay(true)
      socket.on('error', () => other.resetAndDestroy())
      socket.on('close', () => sockets.delete(socket))
    }
    void pass({ from: near, to: far, direction: 'up', line: state, random: createRandom(seed + 2 * taken) })
    void pass({ from: far, to: near, direction: 'down', line: state, random: createRandom(seed + 2 * taken + 1) })
  })
  await listen(server, 0)
  const { port } = server.address() as AddressInfo
  const breakAll = async () => {
    for (const socket of sockets) socket.resetAndDestroy()
    await new Promise(resolve => (server.listening ? server.close(resolve) : resolve(undefined)))
  }

  return {
    origin: `${target.protocol}//127.0.0.1:${port}`,
    get connections() {
      return taken
    },
    async set(toxics) {
      state.toxics = toxics === 'down' ? [] : toxics
      state.since += 1
      if (toxics === 'down') await breakAll()
      else if (!server.listening) await listen(server, port)
    },
    async close() {
      state.stopping.abort()
      await breakAll()
    },
  }
}

interface Line {
  toxics: readonly Toxic[]
  /** How often the toxics were set: bytes count from then. */
  since: number
  readonly stopping: AbortController
}

interface Passing {
  readonly from: Socket
  readonly to: Socket
  readonly direction: Direction
  readonly line: Line
  readonly random: { next(): number }
}

/** Lets bytes through in one direction, as the toxics of the moment have it, until either side is gone. */
async function pass({ from, to, direction, line, random }: Passing): Promise<void> {
  let passed = 0
  let since = line.since
  const toxic = <Kind extends Toxic['kind']>(kind: Kind) =>
    line.toxics.find(
      (each): each is Extract<Toxic, { kind: Kind }> => each.kind === kind && (each.direction ?? 'down') === direction,
    )
  const pause = (milliseconds = 0) =>
    milliseconds > 0 ? sleep(milliseconds, undefined, { signal: line.stopping.signal }) : undefined
  try {
    for await (const chunk of from.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      if (since !== line.since) [passed, since] = [0, line.since]
      if (toxic('timeout')) continue
      const latency = toxic('latency')
      await pause(latency && latency.milliseconds + random.next() * (latency.jitter ?? 0))
      const bandwidth = toxic('bandwidth')
      // A narrow line lets a little through at a time, and not all of it after a long while.
      const atOnce = Math.min(
        toxic('slice')?.bytes ?? Infinity,
        Math.ceil((bandwidth?.bytesPerSecond ?? Infinity) / 50),
      )
      for (const piece of pieces(chunk, Math.min(atOnce, chunk.length))) {
        await pause(bandwidth && (1000 * piece.length) / bandwidth.bytesPerSecond)
        const most = Math.min(toxic('reset')?.afterBytes ?? Infinity, toxic('limit')?.bytes ?? Infinity) - passed
        await write(to, piece.subarray(0, Math.max(0, most)))
        passed += piece.length
        if (piece.length >= most) {
          await pause(2)
          if (toxic('reset')) throw new Error('reset')
          from.destroy()
          return void to.end()
        }
        await pause(toxic('slice')?.pauseMs)
      }
    }
    await pause(toxic('slowClose')?.milliseconds)
    to.end()
  } catch {
    from.resetAndDestroy()
    to.resetAndDestroy()
  }
}

function* pieces(chunk: Buffer, size: number): Generator<Buffer> {
  for (let at = 0; at < chunk.length; at += size) yield chunk.subarray(at, at + size)
}

const write = (to: Socket, bytes: Buffer) =>
  bytes.length === 0
    ? undefined
    : new Promise<void>((resolve, reject) => to.write(bytes, error => (error ? reject(error) : resolve())))

const listen = (server: Server, port: number) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve()
    })
  })
