import { setTimeout as wait } from 'node:timers/promises'
import { accountsFor, type CellName, cells } from './cells.ts'
import { askOnce } from './check.ts'
import type { Contestant } from './contestants.ts'
import { busyTime, cpuOf, memoryOf, outputOf, type Running } from './processes.ts'
import { type Started, startContestant, type Upstream } from './server.ts'

/** What one server did in one cell, once. */
export interface Sample {
  readonly perSecond: number
  /** Milliseconds within which half of the requests were answered, and all but one in a hundred. */
  readonly p50: number
  readonly p99: number
  /** Requests that had no good answer. */
  readonly failed: number
  readonly bytes: number
  /** Microseconds of a core that the server used for each request. */
  readonly cpuEach: number
  /** How much of its core the server used: below 0.9 something else held it up. */
  readonly cpuShare: number
  /** Megabytes at the end. */
  readonly memory: number
  /** Calls of the upstream for each request, under load, and for one that is alone. */
  readonly calls: number
  readonly callsAlone: number
  /** How much of all cores together others used meanwhile, in cores. */
  readonly foreign: number
}

interface Load {
  readonly requests: number
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  readonly failed: number
  readonly bytes: number
  readonly cpuMilliseconds: number
}

/** How long a cell is measured, and how long it is run in before, in seconds. */
export interface Duration {
  readonly seconds: number
  readonly warmUp: number
}

/** What samples are taken with. */
export interface Means {
  readonly upstream: Upstream
  readonly duration: Duration
}

/** Starts a server, compares its answer, and measures it. Throws where the answer is wrong. */
export async function takeSample(
  contestant: Contestant,
  name: CellName,
  { upstream, duration: { seconds, warmUp } }: Means,
): Promise<Sample> {
  const cell = cells[name]
  await upstream.setLatency(0)
  const setting = { upstream: upstream.origin, caches: cell.caches, accounts: accountsFor(cell) }
  const started = await startContestant(contestant, setting)
  try {
    const callsAlone = await askOnce(cell.question, { contestant, started, upstream })
    await upstream.setLatency(cell.latency)
    const load = (time: number) => loadFor(time, [started.url, name, contestant.dialect])
    await load(warmUp)
    await upstream.forget()
    const before = readingsOf(started, upstream.running)
    const { requests, cpuMilliseconds, ...seen } = await load(seconds)
    const after = readingsOf(started, upstream.running)
    const used = after.server - before.server
    const ours = used + after.upstream - before.upstream + after.bench - before.bench + cpuMilliseconds
    const others = after.busy - before.busy - ours
    const span = after.at - before.at
    return {
      ...seen,
      callsAlone,
      cpuEach: (used * 1000) / requests,
      cpuShare: used / span,
      memory: memoryOf(started.running),
      // Each connection has one more request under way when the time is over.
      calls: (await upstream.calls()) / (requests + cell.connections),
      foreign: Math.max(0, others / span),
    }
  } finally {
    await started.running.stop()
  }
}

/** How a server starts: milliseconds to the first answer, and the megabytes that it holds when it has come to rest. */
export async function takeStart(
  contestant: Contestant,
  upstream: Upstream,
): Promise<{ readonly coldStart: number; readonly idleMemory: number }> {
  const { coldStart, running } = await startContestant(contestant, {
    upstream: upstream.origin,
    caches: true,
    accounts: 1,
  })
  try {
    await wait(restSeconds * 1000)
    return { coldStart, idleMemory: memoryOf(running) }
  } finally {
    await running.stop()
  }
}

/** How long a server is left alone before its memory is looked at. */
const restSeconds = 1.5

async function loadFor(seconds: number, target: readonly string[]): Promise<Load> {
  const text = await outputOf('load', { args: ['bench/peers/load.mjs', ...target, String(seconds)] })
  return JSON.parse(text) as Load
}

function readingsOf({ running }: Started, upstream: Running) {
  const { user, system } = process.cpuUsage()
  return {
    server: cpuOf(running),
    upstream: cpuOf(upstream),
    bench: (user + system) / 1000,
    busy: busyTime(),
    at: performance.now(),
  }
}
