import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { withSection } from '../scripts/markdown.ts'
import { type CellName, cells } from './cells.ts'
import { composition, contestants } from './contestants.ts'
import { measure, type Plan } from './measure.ts'
import { installPeers } from './peers.ts'
import { outputOf, root } from './processes.ts'
import { reportOf } from './report.ts'
import { startUpstream } from './server.ts'

const everyCell = Object.keys(cells) as CellName[]

/** What is measured where nothing else is said: for half an hour, or for about a minute. */
const plans: Readonly<Record<'full' | 'quick', Omit<Plan, 'servers'>>> = {
  full: { cells: everyCell, rounds: 3, duration: { seconds: 5, warmUp: 3 }, attempts: 3, starts: 5, systems: 50 },
  quick: {
    cells: ['cold', 'warm'],
    rounds: 1,
    duration: { seconds: 2, warmUp: 1 },
    attempts: 1,
    starts: 0,
    systems: 0,
  },
}

const usage = `
npm run bench -- [SERVER ...] [--quick] [--rounds N] [--seconds N] [--attempts N] [--cells NAME,NAME] [--write]

  Servers: ${Object.keys(contestants).join(', ')}; all, if none is named.
  Cells:   ${everyCell.join(', ')}; all, if none is named, and the starts and Q4 besides.
  --attempts says how often a sample is taken at most where other programs disturb it.
  --write puts the results into docs/performance.md.
`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    seconds: { type: 'string' },
    attempts: { type: 'string' },
    cells: { type: 'string' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
const plan = planOf()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1))
const folder = join(root, 'bench', 'results')
mkdirSync(folder, { recursive: true })
// The load is one of their packages.
installPeers()
const upstream = await startUpstream()
if (plan.servers.includes('hive-jit')) await outputOf('load', composition(upstream.origin))
const results = await measure(plan, upstream, line => process.stderr.write(`${line}\n`))
const file = join(folder, `${results.at.replaceAll(':', '-')}.json`)
writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`)
const report = reportOf(results)
process.stdout.write(`${report}\n`)
if (values.write) {
  const page = join(root, 'docs', 'performance.md')
  writeFileSync(page, withSection(readFileSync(page, 'utf8'), 'measured', report))
}
process.stderr.write(`\nAll numbers: ${file}\n`)
process.exit(0)

function planOf(): Plan {
  const { cells: usual, rounds, duration, attempts, starts, systems } = plans[values.quick ? 'quick' : 'full']
  const servers = positionals.length === 0 ? Object.keys(contestants) : positionals
  const chosen = values.cells?.split(',')
  const strange = [
    ...servers.filter(name => !Object.hasOwn(contestants, name)),
    ...(chosen ?? []).filter(name => !Object.hasOwn(cells, name)),
  ]
  if (values.help || strange.length > 0) {
    process.stderr.write(strange.length > 0 ? `\nThere is no ${strange.join(', ')}.\n${usage}` : usage)
    process.exit(strange.length > 0 ? 2 : 0)
  }
  return {
    servers,
    cells: (chosen as CellName[] | undefined) ?? usual,
    rounds: Number(values.rounds ?? rounds),
    duration: { ...duration, seconds: Number(values.seconds ?? duration.seconds) },
    attempts: Number(values.attempts ?? attempts),
    starts: chosen === undefined ? starts : 0,
    systems: chosen === undefined ? systems : 0,
  }
}
