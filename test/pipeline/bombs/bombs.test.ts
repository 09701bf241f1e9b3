import { execFile } from 'node:child_process'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { closingAfterEach } from '../../support/closing.ts'
import { type Bomb, bombs } from './kinds.ts'
import type { Measurement, Task } from './measure.ts'

const closeLater = closingAfterEach()
const run = promisify(execFile)

/** With UNIGRAPH_BOMBS it takes minutes and is strict; otherwise it is short, and lenient to a busy machine. */
const isLong = process.env.UNIGRAPH_BOMBS !== undefined
const rounds = isLong ? 9 : 3
const questions = isLong ? 150 : 20
const mostGrowth = 64 * 2 ** 20
const mostRatio = isLong ? 1.5 : 3
/** How long the calm provider takes, in milliseconds: a quick one, as providers go. */
const latency = 25

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer((request, response) => {
    // The answer may begin before the question has been taken in.
    request.resume()
    listener(request, response)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  closeLater(() => server.close())
  closeLater(() => server.closeAllConnections())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Measures in a process of its own, whose memory and turns are nobody else's. */
async function measured({ send, protocol }: Bomb): Promise<Measurement> {
  const calm = await serve((_request, response) => void setTimeout(() => response.end('{"fine":true}'), latency))
  const bomb = await serve((_request, response) => send(response))
  const task: Task = { bomb, calm, protocol, rounds, questions }
  const program = join(import.meta.dirname, 'measure.ts')
  const { stdout } = await run(process.execPath, ['--expose-gc', program, JSON.stringify(task)])
  return JSON.parse(stdout) as Measurement
}

test.each(Object.entries<Bomb>(bombs))(
  '%s takes little memory, and others hardly notice',
  async (name, bomb) => {
    const { outcomes, growth, ratios, longestPause } = await measured(bomb)
    const ratio = [...ratios].sort((one, other) => one - other)[Math.floor(rounds / 2)] as number
    if (isLong)
      console.log(
        `${name}: +${Math.round(growth / 2 ** 20)} MB, p99 ${ratio.toFixed(2)} times, pause ${Math.round(longestPause)} ms`,
      )
    expect(outcomes).toEqual([bomb.becomes])
    expect(growth).toBeLessThan(mostGrowth)
    expect(ratio).toBeLessThan(mostRatio)
  },
  isLong ? 300_000 : 60_000,
)
