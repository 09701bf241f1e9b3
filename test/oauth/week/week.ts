import { AccountHealth } from '../../../src/accounts/health.ts'
import { asFault, type Fault } from '../../../src/contract/faults.ts'
import type { AppProcess } from './app-process.ts'
import { Demand } from './demand.ts'
import type { Ending, Evidence } from './judge.ts'
import type { End } from './life.ts'
import { Misfortunes } from './misfortunes.ts'
import type { Processes } from './processes.ts'
import { clockOfTicks } from './ticks.ts'
import { type TokenEntry, TokenServer } from './token-server.ts'

/** How long the run lasts, and who takes part. */
interface WeekOptions {
  readonly seed: number
  readonly days: number
  /** How many processes ask, and what they are. */
  readonly count: number
  readonly processes: Processes
  /** How long the tokens of each account live, in milliseconds. */
  readonly lifetimes: readonly number[]
  /** How many times as often as in a week of a thousand accounts misfortunes strike. */
  readonly unlucky: number
  /** Time goes on in steps of so many milliseconds: who asks does so at the beginning of one, and all else happens where it falls. */
  readonly step: number
}

const second = 1_000
const minute = 60 * second
const day = 24 * 60 * minute
/** How long somebody may have to wait whom no misfortune has just struck: the turn of a process that has ended may be left behind. */
const soon = 10 * second
/** Who is told that an account must be connected again does not ask every minute. */
const restOfTheDead = 60 * minute

/** Lets processes ask for tokens, day after day, while what can go wrong does; gives what there is to be judged, and what struck. */
export async function spendDays({ seed, days, count, processes, lifetimes, unlucky, step }: WeekOptions) {
  const clock = clockOfTicks(undefined, processes.settle)
  const server = new TokenServer(lifetimes, clock.now)
  const misfortunes = new Misfortunes({ seed, accounts: lifetimes.length, begins: clock.now(), days, unlucky })
  const lost = new Set<TokenEntry>()
  const asks: number[][] = lifetimes.map(() => [])
  const complaints: string[] = []
  const endings: Ending[] = []
  const deadSince = new Map<number, number>()
  const running: Pick<AppProcess, 'take'>[] = []
  const kills = new Map<End, number>()
  let lives = 0

  function begin(place: number): void {
    lives += 1
    const name = `process ${place}, life ${lives}`
    const onEnd = (end: End, inTheMiddle: readonly number[]) => {
      kills.set(end, (kills.get(end) ?? 0) + 1)
      for (const account of inTheMiddle) misfortunes.trouble(account, clock.now())
      begin(place)
    }
    const around = { clock, server, misfortunes, lost }
    running[place] = processes.begin({ ...around, name, seed: seed * 7_919 + lives, onEnd })
  }

  /** One call that needs a token: whether it got a good one, or why it got none. */
  async function ask(account: number, place: number): Promise<boolean | Fault> {
    const since = clock.now()
    asks[account]?.push(since)
    const told = await (running[place] as AppProcess).take(account).then(
      token => server.isGood(account, token),
      error => asFault(error),
    )
    const now = clock.now()
    const code = typeof told === 'boolean' ? undefined : told.code
    if (code === 'RECONNECT_REQUIRED' && !deadSince.has(account)) deadSince.set(account, now)
    const isLate = now - since > soon
    if (told !== true || isLate) {
      // A refusal and a wait have their reasons; a token that is no good, and the end of an account, have one alone.
      const mayBe = told === true || (code !== undefined && code !== 'RECONNECT_REQUIRED')
      const isLost = [...lost].some(entry => entry.account === account && entry.outcome === 'GIVEN')
      const isExplained = isLost || (mayBe && !misfortunes.isQuiet(account, now))
      const said = code ?? (told ? `a token after ${now - since} ms` : 'a token that is no good')
      if (!isExplained)
        complaints.push(`account ${account}, ${new Date(now).toISOString()}: process ${place} got ${said}`)
    }
    return told
  }

  async function askInTheEnd(account: number, place: number): Promise<void> {
    const told = await ask(account, place)
    const health = new AccountHealth(clock)
    if (typeof told !== 'boolean') health.call({ code: told.code, message: told.message, state: 'SENT' })
    endings.push({ account, process: place, isGood: told === true, ...health.current })
  }

  for (let place = 0; place < count; place += 1) begin(place)
  const demand = new Demand({ seed, lifetimes, processes: count, step })
  for (let number = 0; number < (days * day) / step; number += 1) {
    for (const { account, process } of demand.take(number)) {
      const dead = deadSince.get(account)
      if (dead !== undefined && clock.now() < dead + restOfTheDead) continue
      deadSince.delete(account)
      void ask(account, process)
    }
    await clock.advance(step)
  }

  misfortunes.end()
  await clock.advance(5 * minute)
  for (const account of lifetimes.keys())
    for (let place = 0; place < count; place += 1) void askInTheEnd(account, place)
  await clock.advance(5 * minute)
  const evidence: Evidence = { lifetimes, processes: count, log: server.log, lost, asks, complaints, endings }
  return { evidence, struck: misfortunes.counts, kills }
}
