import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type CellName, cells } from './cells.ts'
import { askAtOnce } from './check.ts'
import { type Contestant, composition, contestants } from './contestants.ts'
import { installPeers } from './peers.ts'
import { isPinned, outputOf, root } from './processes.ts'
import { reportOf } from './report.ts'
import type { Results } from './results.ts'
import { takeSample, takeStart } from './sample.ts'
import { startContestant, startUpstream, type Upstream } from './server.ts'

const usage = `npm run bench -- [SERVER ...] [--quick] [--rounds N] [--seconds N] [--cells NAME,NAME]

Servers: ${Object.keys(contestants).join(', ')}; all, if none is named.
Cells:   ${Object.keys(cells).join(', ')}; all, if none is named.
`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    seconds: { type: 'string' },
    cells: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

/** How long a run takes: about half an hour, or about a minute. */
const full = { rounds: 3, seconds: 5, warmUp: 3, cells: Object.keys(cells) as CellName[], starts: 5 }
const quick = { rounds: 1, seconds: 2, warmUp: 1, cells: ['cold', 'warm'] as CellName[], starts: 0 }

/** How many identical requests are sent at once. */
const burst = 100

const chosen = positionals.length === 0 ? Object.keys(contestants) : positionals
const plan = values.quick ? quick : full
const names = values.cells === undefined ? plan.cells : (values.cells.split(',') as CellName[])
const strange = [
  ...chosen.filter(name => !Object.hasOwn(contestants, name)),
  ...names.filter(name => !Object.hasOwn(cells, name)),
]
if (values.help || strange.length > 0) {
  process.stderr.write(strange.length > 0 ? `There is no ${strange.join(', ')}.\n\n${usage}` : usage)
  process.exit(strange.length > 0 ? 2 : 0)
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1))
const folder = join(root, 'bench', 'results')
mkdirSync(folder, { recursive: true })
// The load is one of their packages.
installPeers()
const upstream = await startUpstream()
if (chosen.includes('hive-jit')) await outputOf('load', composition(upstream.origin))
const results = await measure(upstream)
await upstream.running.stop()

const file = join(folder, `${results.at.replaceAll(':', '-')}.json`)
writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`)
process.stdout.write(`${reportOf(results)}\n`)
process.stderr.write(`\nAll numbers: ${file}\n`)
process.exit(0)

/** Round by round, in each every cell, in each every server: what is compared stands close together in time. */
async function measure(upstream: Upstream): Promise<Results> {
  const rounds = Number(values.rounds ?? plan.rounds)
  const duration = { seconds: Number(values.seconds ?? plan.seconds), warmUp: plan.warmUp }
  const samples: Results['samples'][number][] = []
  const starts: Results['starts'][number][] = []
  const atOnce: Results['atOnce'][number][] = []
  for (let round = 1; round <= rounds; round += 1) {
    for (const cell of names) {
      for (const server of chosen) {
        const sample = await takeSample(contestantOf(server), cell, { upstream, duration })
        samples.push({ round, cell, server, ...sample })
        const { perSecond, p50, cpuEach, foreign } = sample
        tell([
          `round ${round}`,
          cell,
          server,
          `${perSecond.toFixed(0)}/s`,
          `p50 ${p50.toFixed(1)} ms`,
          `${cpuEach.toFixed(0)} us`,
          `foreign ${foreign.toFixed(2)}`,
        ])
      }
    }
  }
  for (let round = 1; round <= plan.starts; round += 1)
    for (const server of chosen) starts.push({ server, ...(await takeStart(contestantOf(server), upstream)) })
  for (const server of chosen)
    atOnce.push({ server, requests: burst, calls: await burstOf(contestantOf(server), upstream) })
  return {
    at: new Date().toISOString(),
    machine: `${cpus().length} cores of ${cpus()[0]?.model ?? 'an unknown kind'}`,
    node: process.versions.node,
    isPinned,
    seconds: duration.seconds,
    samples,
    starts,
    atOnce,
  }
}

/** So many identical requests at once, while the upstream is far enough for all of them to come before its answer. */
async function burstOf(contestant: Contestant, upstream: Upstream): Promise<number> {
  await upstream.setLatency(cells.far.latency)
  const setting = { upstream: upstream.origin, caches: false, accounts: 1 }
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

function tell(parts: readonly string[]): void {
  process.stderr.write(`${parts.join('  ')}\n`)
}
