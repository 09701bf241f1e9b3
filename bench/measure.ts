import { cpus } from 'node:os'
import { takeCalmSample } from './calm-sample.ts'
import { type CellName, cells } from './cells.ts'
import { askAtOnce } from './check.ts'
import { type Contestant, contestants } from './contestants.ts'
import { isPinned } from './processes.ts'
import type { Results } from './results.ts'
import { type Duration, takeStart } from './sample.ts'
import { startContestant, type Upstream } from './server.ts'
import { takeSystems } from './systems.ts'

/** What is measured, and how often. */
export interface Plan {
  readonly servers: readonly string[]
  readonly cells: readonly CellName[]
  readonly rounds: number
  readonly duration: Duration
  /** How often a sample is taken where others disturb it, at most. */
  readonly attempts: number
  /** How often each server is started to see how soon it answers; 0 to leave that out. */
  readonly starts: number
  /** How often Q4 is asked; 0 to leave that out. */
  readonly systems: number
}

/** How many identical requests are sent at once. */
const burst = 100
/** How often Q4 is asked before it counts. */
const systemsWarmUp = 10

/** Measures round by round, in each every cell, in each every server: what is compared stands close together in time. */
export async function measure(plan: Plan, upstream: Upstream, tell: (line: string) => void): Promise<Results> {
  const { servers, rounds, duration } = plan
  const samples: Results['samples'][number][] = []
  const starts: Results['starts'][number][] = []
  const atOnce: Results['atOnce'][number][] = []
  for (let round = 1; round <= rounds; round += 1) {
    for (const cell of plan.cells) {
      for (const server of servers.filter(name => contestantOf(name).isKeeping || !cells[cell].caches)) {
        const sample = await takeCalmSample(contestantOf(server), cell, { upstream, duration, attempts: plan.attempts })
        samples.push({ round, cell, server, ...sample })
        const { perSecond, p50, cpuEach, foreign } = sample
        const seen = `${perSecond.toFixed(0)}/s, p50 ${p50.toFixed(1)} ms, ${cpuEach.toFixed(0)} us of CPU each`
        tell(`round ${round}, ${cell}, ${server}: ${seen}; others used ${foreign.toFixed(2)} cores`)
      }
    }
  }
  for (let round = 1; round <= plan.starts; round += 1) {
    tell(`start ${round}`)
    for (const server of servers) starts.push({ server, ...(await takeStart(contestantOf(server), upstream)) })
  }
  tell(`${burst} at once`)
  for (const server of servers)
    atOnce.push({ server, requests: burst, calls: await burstOf(contestantOf(server), upstream) })
  const isAsked = plan.systems > 0 && servers.includes('unigraph')
  if (isAsked) tell('Q4')
  return {
    at: new Date().toISOString(),
    machine: `${cpus().length} cores of ${cpus()[0]?.model ?? 'an unknown kind'}`,
    node: process.versions.node,
    isPinned,
    seconds: duration.seconds,
    samples,
    starts,
    atOnce,
    systems: isAsked ? await takeSystems(plan.systems, systemsWarmUp) : [],
  }
}

/** So many identical requests at once, while the upstream is far enough for all of them to come before its answer. */
async function burstOf(contestant: Contestant, upstream: Upstream): Promise<number> {
  const setting = { upstream: upstream.origin, caches: false, accounts: 1 }
  await upstream.setLatency(cells.far.latency)
  const started = await startContestant(contestant, setting)
  try {
    return await askAtOnce('Q1', burst, { contestant, started, upstream })
  } finally {
    await started.running.stop()
  }
}

function contestantOf(name: string): Contestant {
  return contestants[name] as Contestant
}
