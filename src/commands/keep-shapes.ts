import type { Logger } from 'pino'
import type { Account } from '../accounts/account.ts'
import { KeptShapes } from '../accounts/kept-shapes.ts'
import type { Clock } from '../pipeline/clock.ts'
import { repeat } from '../pipeline/repeat.ts'
import type { FactStore } from '../store/facts.ts'

/** How often what was learned is written, in milliseconds. */
const interval = 60_000

interface Keeping {
  readonly facts: Pick<FactStore, 'read' | 'list' | 'write'>
  readonly accounts: () => readonly Account[]
  readonly log: Logger
  readonly clock: Pick<Clock, 'sleep'>
}

/** Lets accounts begin with what earlier processes have learned of their records, and writes what this one learns. Gives the end of it. */
export async function keepShapes({ facts, accounts, log, clock }: Keeping): Promise<() => Promise<void>> {
  const kept = new KeptShapes(facts)
  const begun = new WeakSet<Account['shapes']>()
  const ended = new AbortController()
  await look()
  void repeat(look, { every: interval, clock, signal: ended.signal })
  return async () => {
    ended.abort(new Error('The server ends.'))
    await look()
  }

  async function look(): Promise<void> {
    for (const account of accounts())
      await lookAt(account).catch(error =>
        log.warn({ account: account.name, err: error }, 'What was learned of its records is not kept'),
      )
  }

  async function lookAt(account: Account): Promise<void> {
    // An account that is opened anew has learned nothing yet.
    if (!begun.has(account.shapes)) await kept.restore(account)
    else await kept.save(account)
    begun.add(account.shapes)
  }
}
