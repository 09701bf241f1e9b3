// One of the processes that share the tokens of all accounts, with the time and the ways to providers that its parent gives it.
import { AsyncLocalStorage } from 'node:async_hooks'
import { flushCompileCache } from 'node:module'
import pg from 'pg'
import { reasonOf } from '../../../src/pipeline/deadline.ts'
import type { Http } from '../../../src/pipeline/http.ts'
import { createRandom } from '../../../src/simulator/random.ts'
import { AppProcess } from './app-process.ts'
import { type End, never } from './life.ts'
import type { Weather } from './misfortunes.ts'
import { plain } from './network.ts'
import { sharedStore } from './shared-store.ts'
import { clockOfTicks } from './ticks.ts'
import { wayToStore } from './way-to-store.ts'
import { type Answer, heard, type Said, type Start, said, type Turn, type TurnOver } from './words.ts'

const [url] = process.argv.slice(2)
const store = await sharedStore(url)
const say = (word: Said) => process.send?.(word)
process.on('disconnect', () => process.exit())
process.once('message', word => start(word as Start))
// A process that is killed keeps nothing of what it compiled for the next one.
flushCompileCache()
say({ kind: 'READY' })

function start({ seed, now }: Start): void {
  const clock = clockOfTicks(now, store.settle)
  const random = createRandom(seed)
  const endings = new Map<number, End>()
  const open = new Map<number, (answer: Answer) => void>()
  let weather: Weather = 'FAIR'
  let over = nothing()
  let requests = 0

  const http =
    (account: number): Http =>
    ({ headers, body: text = '', signal }) =>
      new Promise((resolve, reject) => {
        requests += 1
        const id = requests
        over.requests.push({ id, account, headers: plain(headers), text })
        const leave = () => {
          open.delete(id)
          over.gaveUp.push(id)
          reject(reasonOf(signal))
        }
        signal.addEventListener('abort', leave, { once: true })
        open.set(id, ({ reply, fault }) => {
          open.delete(id)
          signal.removeEventListener('abort', leave)
          if (reply === undefined) reject(heard(fault))
          else resolve(reply)
        })
      })

  const life = {
    goesOn: () => Promise.resolve(),
    begins() {},
    finishes() {},
    async keeping(account: number, work: () => Promise<boolean>) {
      const end = endings.get(account)
      if (end === 'ENDS_WITH_ANSWER') await ending(end)
      const isKept = await (end === undefined ? work() : endAtCommit.run(end, work))
      if (isKept) over.kept.push(account)
      if (isKept && end !== undefined) await ending(end)
      return isKept
    },
  }

  const seen = store.seen()
  const misfortunes = { store: () => weather }
  const way = { store: seen, life, clock, random, misfortunes }
  const app = new AppProcess({ clock, random, http, store: account => wayToStore({ ...way, account }) })

  async function ask({ id, account }: Turn['asks'][number]): Promise<void> {
    const told = await app.take(account).then(token => ({ token }), said)
    over.told.push({ id, ...told })
  }

  process.on('message', async word => {
    const turn = word as Turn
    weather = turn.weather
    for (const { account, end } of turn.endings) endings.set(account, end)
    if (turn.now > clock.now()) await clock.advance(turn.now - clock.now())
    for (const answer of turn.answers) open.get(answer.id)?.(answer)
    for (const each of turn.asks) void ask(each)
    await clock.advance(0)
    say({ ...over, wakesAt: clock.wakesAt() })
    over = nothing()
  })
}

/** Where a transaction is the one at whose end this process ends. */
const endAtCommit = new AsyncLocalStorage<End>()

/** The parent, who is told of it, kills this process; nothing goes on here. */
function ending(end: End): Promise<never> {
  say({ kind: 'AT_END', end })
  return never
}

const { query } = pg.Client.prototype
pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
  const end = given[0] === 'commit' ? endAtCommit.getStore() : undefined
  if (end === 'ENDS_IN_WRITE') return ending(end)
  const asked = Reflect.apply(query, this, given)
  return end === 'ENDS_IN_COMMIT' ? ending(end) : asked
} as typeof query

const nothing = (): Omit<TurnOver, 'wakesAt'> => ({ kind: 'OVER', told: [], requests: [], gaveUp: [], kept: [] })
