import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { accountsFor, type CellName, cells } from './cells.ts'
import { askOnce } from './check.ts'
import { composition, contestants } from './contestants.ts'
import { inspected, spendingOf, spendings } from './inspector.ts'
import { installPeers } from './peers.ts'
import { outputOf, root } from './processes.ts'
import { sharesOf } from './profile-shares.ts'
import { startContestant, startUpstream } from './server.ts'

/** Tells where a server's time goes under the load of a cell, or what it fills its memory with: `node bench/profile.ts unigraph cold`. */
const [server = 'unigraph', cellName = 'cold', kind = 'time', seconds = '5'] = process.argv.slice(2)
const contestant = contestants[server]
const cell = Object.hasOwn(cells, cellName) ? cells[cellName as CellName] : undefined
if (contestant === undefined || cell === undefined || !Object.hasOwn(spendings, kind)) {
  process.stderr.write(
    `node bench/profile.ts [SERVER] [CELL] [KIND] [SECONDS]\n
  Servers: ${Object.keys(contestants).join(', ')}
  Cells:   ${Object.keys(cells).join(', ')}
  Kinds:   ${Object.keys(spendings).join(', ')}\n`,
  )
  process.exit(2)
}

/** Seconds until the code has been compiled and its paths are trodden. */
const warmUp = 3
/** How many lines each table has. */
const lines = 25

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1))
installPeers()
mkdirSync(join(root, 'bench', 'results'), { recursive: true })
const upstream = await startUpstream()
if (server === 'hive-jit') await outputOf('load', composition(upstream.origin))
const setting = { upstream: upstream.origin, caches: cell.caches, accounts: accountsFor(cell) }
const started = await startContestant(contestant, setting, inspected)
await askOnce(cell.question, { contestant, started, upstream })
await upstream.setLatency(cell.latency)
const whole = warmUp + Number(seconds) + 1
const load = outputOf('load', {
  args: ['bench/peers/load.mjs', started.url, cellName, contestant.dialect, String(whole)],
})
await wait(warmUp * 1000)
const spending = await spendingOf(kind as keyof typeof spendings, started.running, Number(seconds))
const { perSecond } = JSON.parse(await load) as { perSecond: number }
const { rooms, functions, withCallees } = sharesOf(spending, root)
process.stdout.write(`${contestant.about}, ${cell.title}: ${perSecond.toFixed(0)} requests/s, ${eachOf(1)} for each\n`)
print('By package and folder', rooms)
print('By function, in itself', functions)
print('Our own functions, with what they call before they wait', withCallees)
process.exit(0)

function print(title: string, places: readonly (readonly [string, number])[]): void {
  const rows = places
    .slice(0, lines)
    .map(([place, share]) => `${(share * 100).toFixed(1).padStart(6)} % ${eachOf(share).padStart(10)}  ${place}`)
  process.stdout.write(`\n${title}\n${rows.join('\n')}\n`)
}

/** What a part comes to for one request; of memory it is the same however busy the machine is. */
function eachOf(share: number): string {
  const idle = spending.nodes.filter(({ callFrame }) => callFrame.functionName === '(idle)').map(({ id }) => id)
  const spent = [...spending.spent].reduce((sum, [id, amount]) => (idle.includes(id) ? sum : sum + amount), 0)
  const each = (share * spent) / (perSecond * Number(seconds))
  return kind === 'memory' ? `${(each / 1024).toFixed(1)} KB` : `${each.toFixed(1)} us`
}
