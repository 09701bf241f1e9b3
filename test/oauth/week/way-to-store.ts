import type { Clock } from '../../../src/pipeline/clock.ts'
import type { Random } from '../../../src/simulator/random.ts'
import type { AccountKey, CredentialStore } from '../../../src/store/credentials.ts'
import { StoreError } from '../../../src/store/store-error.ts'
import type { Life } from './life.ts'
import type { Misfortunes } from './misfortunes.ts'

interface Way {
  readonly store: CredentialStore
  readonly account: number
  readonly life: Pick<Life, 'goesOn' | 'begins' | 'keeping' | 'finishes'>
  readonly clock: Clock
  readonly random: Random
  readonly misfortunes: Pick<Misfortunes, 'store'>
}

/** For how long a store that is away is tried to be reached, or one that is slow is waited for, at most. */
const patience = 5_000

/** The way from a process to the store, for one account: it may be away or slow, and the process may end at each step. */
export function wayToStore({ store, account, life, clock, random, misfortunes }: Way): CredentialStore {
  async function through<Value>(work: () => Promise<Value>): Promise<Value> {
    await life.goesOn()
    const weather = misfortunes.store(clock.now())
    if (weather !== 'FAIR') await clock.sleep(random.next() * patience)
    await life.goesOn()
    // What was asked may have been done, though nobody says so.
    if (weather === 'AWAY') {
      if (random.chance(0.1)) await work()
      throw new StoreError('UNAVAILABLE', 'The store is away.')
    }
    const value = await work()
    await life.goesOn()
    return value
  }

  return {
    read: key => through(() => store.read(key)),
    write: (key, given) => through(() => store.write(key, given)),
    writeOver: (key, change) => through(() => life.keeping(account, () => store.writeOver(key, change))),
    beginRefresh(key, turn) {
      life.begins(account)
      return through(() => store.beginRefresh(key, turn))
    },
    finishRefresh: (key, change) =>
      through(() => life.keeping(account, () => store.finishRefresh(key, change))).finally(() =>
        life.finishes(account),
      ),
    endRefresh: (key, turn) => through(() => store.endRefresh(key, turn)).finally(() => life.finishes(account)),
    erase: (key: AccountKey) => through(() => store.erase(key)),
  }
}
