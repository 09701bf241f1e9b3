import { type CellName, cells } from './cells.ts'
import { contestants } from './contestants.ts'
import { figure, type Range, type Results, rangeOf, ratio } from './results.ts'
import type { Sample } from './sample.ts'

/** From how much of a core on that others used, a sample counts as disturbed. */
const disturbance = 0.15

/** The results as markdown, as they stand in docs/performance.md. */
export function reportOf(results: Results): string {
  const names = (Object.keys(cells) as CellName[]).filter(cell => results.samples.some(each => each.cell === cell))
  return [
    conditionsOf(results),
    `### Unigraph beside each server\n\n${ratiosOf(results, names)}`,
    ...names.map(cell => `### ${cells[cell].title}\n\n${cellOf(results, cell)}`),
    ...(results.atOnce.length > 0 ? [`### Identical requests at once\n\n${atOnceOf(results)}`] : []),
    ...(results.starts.length > 0 ? [`### Start and rest\n\n${startsOf(results)}`] : []),
  ].join('\n\n')
}

function conditionsOf({ at, machine, node, isPinned, seconds, samples }: Results): string {
  const rounds = Math.max(0, ...samples.map(({ round }) => round))
  const disturbed = samples.filter(({ foreign }) => foreign > disturbance).length
  const pins = isPinned ? 'the server on one core, load and upstream on another' : 'nothing pinned to a core'
  return `${at.slice(0, 10)}, ${machine}, Node.js ${node}, ${pins}; ${rounds} rounds of ${seconds} s. Other programs used more than ${disturbance} of a core in ${disturbed} of ${samples.length} samples.`
}

/** What counts in a cell: how much is done, or, where the upstream is far, how soon. */
const measureOf = (cell: CellName): ((sample: Sample) => number) =>
  cells[cell].latency > 0 ? ({ p50 }) => p50 : ({ perSecond }) => perSecond

function ratiosOf(results: Results, names: readonly CellName[]): string {
  const others = serversIn(results).filter(server => server !== 'unigraph')
  const heading = (cell: CellName) => (cells[cell].latency > 0 ? `\`${cell}\`: p50` : `\`${cell}\`: requests/s`)
  const rows = others.map(server => [
    contestants[server]?.about ?? server,
    contestants[server]?.stages ?? '',
    ...names.map(cell => times(ratio(results, { server: 'unigraph', beside: server, cell }, measureOf(cell)))),
  ])
  const own = ['Unigraph', contestants.unigraph?.stages ?? '', ...names.map(() => '1')]
  return table(['Unigraph divided by', 'Stages besides GraphQL', ...names.map(heading)], [own, ...rows])
}

function cellOf(results: Results, cell: CellName): string {
  const rows = serversIn(results, cell).map(server => {
    const of = (read: (sample: Sample) => number, digits = 0) => text(figure(results, { server, cell }, read), digits)
    return [
      contestants[server]?.about ?? server,
      of(({ perSecond }) => perSecond),
      times(ratio(results, { server, beside: 'apollo', cell }, measureOf(cell))),
      times(ratio(results, { server, beside: 'floor', cell }, measureOf(cell))),
      of(({ cpuEach }) => cpuEach),
      of(({ cpuShare }) => cpuShare * 100),
      of(({ p50 }) => p50, 1),
      of(({ p99 }) => p99, 1),
      of(({ memory }) => memory),
      `${of(({ callsAlone }) => callsAlone)} / ${of(({ calls }) => calls, 2)}`,
      of(({ failed }) => failed),
    ]
  })
  const what = cells[cell].latency > 0 ? 'p50' : 'requests/s'
  return table(
    [
      'Server',
      'Requests/s',
      `${what}, times Apollo's`,
      `${what}, times the floor's`,
      'CPU µs each',
      'Core used, %',
      'p50 ms',
      'p99 ms',
      'MB',
      'Calls alone / under load',
      'Failed',
    ],
    rows,
  )
}

function atOnceOf({ atOnce }: Results): string {
  const rows = atOnce.map(({ server, requests, calls }) => [
    contestants[server]?.about ?? server,
    String(requests),
    String(calls),
  ])
  return table(['Server', 'Requests at once', 'Calls of the upstream'], rows)
}

function startsOf({ starts }: Results): string {
  const servers = [...new Set(starts.map(({ server }) => server))]
  const rows = servers.map(server => {
    const own = starts.filter(each => each.server === server)
    return [
      contestants[server]?.about ?? server,
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

const times = (range: Range | undefined) => text(range, 2)

/** The median, and behind it how far apart the rounds were. */
function text(range: Range | undefined, digits: number): string {
  if (range === undefined || Number.isNaN(range.median)) return '–'
  const [median, least, greatest] = [range.median, range.least, range.greatest].map(value =>
    value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  )
  return least === greatest ? `${median}` : `${median} (${least}–${greatest})`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cellTexts: readonly string[]) => `| ${cellTexts.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
