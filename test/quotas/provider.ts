import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A provider that writes down when each call came, and judges the callers by that alone. */
export interface CountingProvider {
  readonly origin: string
  /** When calls came, in milliseconds by one clock, the earliest first. */
  readonly arrivals: readonly number[]
  /** The most calls in any stretch of so many milliseconds. */
  most(milliseconds: number): number
  /** Takes nothing in for so many milliseconds; what comes meanwhile is counted afterwards, whoever has given it up. */
  standStill(milliseconds: number): void
  /** How many came between two moments. */
  between(from: number, to: number): number
  close(): void
}

export async function startCountingProvider(): Promise<CountingProvider> {
  const arrivals: number[] = []
  const server = createServer((request, response) => {
    arrivals.push(performance.now())
    request.resume()
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrivals,
    most: milliseconds =>
      arrivals.reduce((most, from, at) => {
        let count = 0
        while (at + count < arrivals.length && (arrivals[at + count] ?? 0) < from + milliseconds) count += 1
        return Math.max(most, count)
      }, 0),
    standStill(milliseconds) {
      const until = performance.now() + milliseconds
      while (performance.now() < until);
    },
    between: (from, to) => arrivals.filter(at => at >= from && at < to).length,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
