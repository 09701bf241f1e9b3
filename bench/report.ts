import { table } from '../scripts/markdown.ts'
import { disturbance } from './calm-sample.ts'
import { type CellName, cells } from './cells.ts'
import { contestants } from './contestants.ts'
import { figure, type Range, type Results, rangeOf, ratio } from './results.ts'
import type { Sample } from './sample.ts'
import { criticalPath, systemsLatency } from './systems.ts'

/** The results as markdown, as they stand in docs/performance.md. */
export function reportOf(results: Results): string {
  const names = (Object.keys(cells) as CellName[]).filter(cell => results.samples.some(each => each.cell === cell))
  return [
    conditionsOf(results),
    `### Unigraph beside each server\n\n${ratiosOf(results, names)}`,
    ...names.map(cell => `### ${cells[cell].title}\n\n${cellOf(results, cell)}`),
    ...(results.atOnce.length > 0
      ? [`### Identical requests at once, upstream ${cells.far.latency} ms away\n\n${atOnceOf(results)}`]
      : []),
    ...(results.systems.length > 0 ? [`### Q4: 50 customers, 500 tickets, 250 invoices\n\n${systemsOf(results)}`] : []),
    ...(results.starts.length > 0 ? [`### Start and rest\n\n${startsOf(results)}`] : []),
  ].join('\n\n')
}

function conditionsOf({ at, machine, node, isPinned, seconds, samples }: Results): string {
  const rounds = Math.max(0, ...samples.map(({ round }) => round))
  const disturbed = samples.filter(({ foreign }) => foreign > disturbance).length
  const pins = isPinned ? 'the server on one core, load and upstream on another' : 'nothing pinned to a core'
  return `${at.slice(0, 10)}, ${machine}, Node.js ${node}, ${pins}; ${rounds} rounds of ${seconds} s. Other programs used more than ${disturbance} of a core in ${disturbed} of ${samples.length} samples.`
}

/**
 * What counts in a cell: how many requests a second of a whole core answers, which neither the load nor other programs change
 * much; or, where the upstream is far, how soon half of them are answered.
 */
const measureOf = (cell: CellName): ((sample: Sample) => number) =>
  isFar(cell) ? ({ p50 }) => p50 : ({ cpuEach, perSecond }) => (Number.isNaN(cpuEach) ? perSecond : 1e6 / cpuEach)

const isFar = (cell: CellName) => cells[cell].latency > 0

function ratiosOf(results: Results, names: readonly CellName[]): string {
  const others = serversIn(results).filter(server => server !== 'unigraph')
  const heading = (cell: CellName) => (isFar(cell) ? `\`${cell}\`, p50` : `\`${cell}\``)
  const rows = others.map(server => [
    nameOf(server),
    contestants[server]?.stages ?? '',
    ...names.map(cell => times(ratio(results, { server: 'unigraph', beside: server, cell }, measureOf(cell)))),
  ])
  const own = ['Unigraph itself', contestants.unigraph?.stages ?? '', ...names.map(() => '1')]
  return table(['Unigraph divided by', 'Stages besides GraphQL', ...names.map(heading)], [own, ...rows])
}

function cellOf(results: Results, cell: CellName): string {
  const rows = serversIn(results, cell).map(server => {
    const of = (read: (sample: Sample) => number, digits = 0) => text(figure(results, { server, cell }, read), digits)
    const beside = (other: string) => times(ratio(results, { server, beside: other, cell }, measureOf(cell)))
    return [
      nameOf(server),
      of(({ perSecond }) => perSecond),
      of(({ cpuEach }) => cpuEach),
      beside('apollo'),
      beside('floor'),
      of(({ p50 }) => p50, 1),
      of(({ p99 }) => p99, 1),
      of(({ cpuShare }) => cpuShare * 100),
      of(({ memory }) => memory),
      `${of(({ callsAlone }) => callsAlone)}, ${of(({ calls }) => calls, 2)}`,
      of(({ failed }) => failed),
    ]
  })
  const what = isFar(cell) ? 'p50' : 'per core'
  const head = ['Server', 'Requests/s', 'CPU µs each', `${what}, times Apollo's`, `${what}, times the floor's`]
  const more = ['p50 ms', 'p99 ms', 'Core used, %', 'MB', 'Calls alone, under load', 'Failed']
  return table([...head, ...more], rows)
}

function atOnceOf({ atOnce }: Results): string {
  const rows = atOnce.map(({ server, requests, calls }) => [nameOf(server), String(requests), String(calls)])
  return table(['Server', 'Requests at once', 'Calls of the upstream'], rows)
}

function systemsOf({ systems }: Results): string {
  const least = criticalPath.length * systemsLatency
  const all = systems.map(({ milliseconds }) => milliseconds)
  const rows = [
    [`${criticalPath.length} calls one after the other, each ${systemsLatency} ms away`, `${least} ms`],
    ['Question to answer', `${text(rangeOf(all), 0)} ms`],
    ['of that, with a call under way', `${text(rangeOf(systems.map(({ waited }) => waited)), 0)} ms`],
    ['the whole, times that', times(rangeOf(systems.map(({ milliseconds, waited }) => milliseconds / waited)))],
    ['Calls', text(rangeOf(systems.map(({ calls }) => calls)), 0)],
  ]
  return table(['What', 'Median (least–most)'], rows)
}

function startsOf({ starts }: Results): string {
  const servers = [...new Set(starts.map(({ server }) => server))]
  const rows = servers.map(server => {
    const own = starts.filter(each => each.server === server)
    return [
      nameOf(server),
      text(rangeOf(own.map(({ coldStart }) => coldStart)), 0),
      text(rangeOf(own.map(({ idleMemory }) => idleMemory)), 0),
    ]
  })
  return table(['Server', 'First answer, ms after the start', 'MB at rest'], rows)
}

function serversIn({ samples }: Results, cell?: CellName): readonly string[] {
  return Object.keys(contestants).filter(server =>
    samples.some(each => each.server === server && (cell === undefined || each.cell === cell)),
  )
}

const nameOf = (server: string) => contestants[server]?.about ?? server

const times = (range: Range | undefined) => text(range, 2)

/** The median, and behind it how far apart the rounds were. */
function text(range: Range | undefined, digits: number): string {
  if (range === undefined || Number.isNaN(range.median)) return '–'
  const [median, least, greatest] = [range.median, range.least, range.greatest].map(value =>
    value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  )
  return least === greatest ? `${median}` : `${median} (${least}–${greatest})`
}
