import type { TokenEntry } from './token-server.ts'

/** What is known after a run. */
export interface Evidence {
  /** How long the tokens of each account live, in milliseconds. */
  readonly lifetimes: readonly number[]
  readonly processes: number
  /** What the OAuth server wrote down, in order. */
  readonly log: readonly TokenEntry[]
  /** Those entries of it whose answers never came to be known or kept. */
  readonly lost: ReadonlySet<TokenEntry>
  /** When each account was asked for tokens, in order. */
  readonly asks: readonly (readonly number[])[]
  /** What was said to those who had no token that is good, though nothing had gone wrong. */
  readonly complaints: readonly string[]
  /** How each account was in each process in the end. */
  readonly endings: readonly Ending[]
}

export interface Ending {
  readonly account: number
  readonly process: number
  /** True where it had a token that the server takes. */
  readonly isGood: boolean
  readonly state: string
  readonly reason: string | undefined
}

/** What is wrong, and what there was of everything. */
export interface Verdict {
  readonly wrongs: readonly string[]
  readonly counts: Readonly<Record<'given' | 'due' | 'beforeTheEnd' | 'unwell' | 'lost' | 'spent' | 'revoked', number>>
}

/** How long before its end a token may be replaced at the earliest, as the documentation says, with what is drawn by lot. */
const earliest = (lifetime: number) => Math.min(300_000, lifetime / 5) * 1.25
/** How long an answer may be on its way, which who hears it may take off the token's life; and servers tell the time in whole seconds. */
const wayOfAnswer = 21_000

/** Judges a run by the server's own log. It shares nothing with the code that asked. */
export function judge({ lifetimes, processes, log, lost, asks, complaints, endings }: Evidence): Verdict {
  const wrongs = [...complaints]
  const counts = { given: 0, due: 0, beforeTheEnd: 0, unwell: 0, lost: 0, spent: 0, revoked: 0 }
  const entries = Map.groupBy(log, ({ account }) => account)
  const lostAccounts = new Set<number>()

  for (const [account, lifetime] of lifetimes.entries()) {
    const wrong = (at: number, what: string) =>
      wrongs.push(`account ${account}, ${new Date(at).toISOString()}: ${what}`)
    const rests = new Map<string, number>()
    let newest: TokenEntry | undefined
    let before: TokenEntry | undefined
    for (const entry of entries.get(account) ?? []) {
      const { at, from, outcome, until, leaveAloneMs } = entry
      if (at < (rests.get(from) ?? 0)) wrong(at, 'the server was asked though it wanted to be left alone')
      rests.set(from, at + leaveAloneMs)
      if (outcome === 'UNWELL') counts.unwell += 1
      if (outcome === 'GIVEN') {
        counts.given += 1
        if (newest !== undefined) {
          counts.due += 1
          if (at < newest.until) counts.beforeTheEnd += 1
          if (at < newest.until - earliest(lifetime) - wayOfAnswer) wrong(at, 'a token was replaced that was not due')
        }
        newest = entry
        if (lost.has(entry)) {
          counts.lost += 1
          lostAccounts.add(account)
        }
        if (until - at !== lifetime) wrong(at, 'the server gave another lifetime')
      }
      if (outcome === 'SPENT') {
        counts.spent += 1
        if (newest === undefined || !lost.has(newest)) wrong(at, 'a spent token was sent again, and no answer was lost')
      }
      if (outcome === 'REVOKED') {
        counts.revoked += 1
        if (before === undefined || !lost.has(before)) wrong(at, 'a grant that was known to be dead was sent again')
      }
      before = entry
    }
    if (newest === undefined || before === undefined) {
      wrong(0, 'never had a token')
      continue
    }
    const isLost = lost.has(newest)
    const { until } = newest
    if (isLost && !['SPENT', 'REVOKED'].includes(before.outcome)) wrong(newest.at, 'a lost answer was not found out')
    if (!isLost && (asks[account] ?? []).some(at => at >= until)) wrong(until, 'a token ended and was not replaced')
  }

  if (endings.length !== lifetimes.length * processes) wrongs.push(`${endings.length} calls had an answer in the end`)
  for (const { account, process, isGood, state, reason = '' } of endings) {
    const says = `account ${account} in process ${process}, in the end: ${state} ${reason}`
    if (!lostAccounts.has(account)) {
      if (!isGood) wrongs.push(`${says}, though no answer was lost`)
    } else if (state !== 'NEEDS_RECONNECT' || !reason.includes('The answer to an earlier refresh was lost'))
      wrongs.push(`${says}, though an answer was lost`)
  }
  return { wrongs, counts }
}
