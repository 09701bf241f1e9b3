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

/** With UNIGRAPH_BOMBS each bomb is looked at for itself, strictly; otherwise all in turn, and leniently, as the machine is busy. */
const isLong = process.env.UNIGRAPH_BOMBS !== undefined
const rounds = isLong ? 5 : 3
const questions = isLong ? 100 : 60
const mostRatio = isLong ? 1.5 : 4
const mostGrowth = (isLong ? 64 : 96) * 2 ** 20
/** What is right is taken apart to its end, and may take more; what stays just below every bound, more still. */
const mostGrowthOfRead = 96 * 2 ** 20
const mostGrowthOfLarge = 192 * 2 ** 20
const mostRatioOfLarge = 4
/**
 * The part of the memory for what is young grows with any work, at times by more than a bomb takes, and is no part of one:
 * it has one size here from the beginning on.
 */
const flags = ['--expose-gc', '--min-semi-space-size=16', '--max-semi-space-size=16']
/** How long the calm provider takes, in milliseconds: a quick one, as providers go. */
const latency = 25

/** How long the other takes before it sends a bomb: so many each second come from one who waits for each. */
const bombLatency = 100

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
async function measured(
  kinds: readonly (readonly [string, Bomb])[],
  often = { rounds, questions },
): Promise<Measurement> {
  const calm = await serve((_request, response) => void setTimeout(() => response.end('{"fine":true}'), latency))
  const sent = kinds.map(async ([name, { send, protocol, becomes }]) => {
    const origin = await serve((_request, response) => void setTimeout(send, bombLatency, response))
    return { name, origin, protocol, milliseconds: becomes === 'DEADLINE_EXCEEDED' ? 300 : 20_000 }
  })
  const task: Task = { bombs: await Promise.all(sent), calm, ...often }
  const program = join(import.meta.dirname, 'measure.ts')
  const { stdout } = await run(process.execPath, [...flags, program, JSON.stringify(task)])
  return JSON.parse(stdout) as Measurement
}

test.each(Object.entries<Bomb>(bombs))('%s takes no more memory by itself than it may', async (name, bomb) => {
  const { outcomes, growth } = await measured([[name, bomb]], { rounds: 0, questions: 10 })
  expect(outcomes).toEqual({ [name]: bomb.becomes })
  // What is cut off, wherever that is; and what is right, almost at the bound, and therefore read to its end.
  expect(growth).toBeLessThan(bomb.isLarge ? mostGrowthOfLarge : 64 * 2 ** 20)
})

const all = Object.entries<Bomb>(bombs).filter(([, { isLarge }]) => isLong || !isLarge)
const looks = isLong ? all.map(bomb => ({ name: bomb[0], kinds: [bomb] })) : [{ name: 'any bomb', kinds: all }]

test.each(looks)(
  '$name takes little memory, and others hardly notice',
  async ({ name, kinds }) => {
    const { outcomes, growth, ratios, longestPause } = await measured(kinds)
    const ratio = [...ratios].sort((one, other) => one - other)[Math.floor(rounds / 2)] as number
    if (isLong)
      console.log(
        `${name}: +${Math.round(growth / 2 ** 20)} MB, p99 ${ratio.toFixed(2)} times, pause ${Math.round(longestPause)} ms`,
      )
    expect(outcomes).toEqual(Object.fromEntries(kinds.map(([each, { becomes }]) => [each, becomes])))
    expect(growth).toBeLessThan(isLong ? boundOf(kinds[0]?.[1]) : mostGrowth)
    expect(ratio).toBeLessThan(kinds.some(([, { isLarge }]) => isLarge) ? mostRatioOfLarge : mostRatio)
  },
  isLong ? 300_000 : 120_000,
)

function boundOf(bomb: Bomb | undefined): number {
  if (bomb?.isLarge) return mostGrowthOfLarge
  return bomb?.becomes === 'read' ? mostGrowthOfRead : mostGrowth
}
