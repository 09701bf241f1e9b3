import type { Clock } from '../../../src/pipeline/clock.ts'
import { createRandom } from '../../../src/simulator/random.ts'
import { AppProcess } from './app-process.ts'
import { Life, type LifeOptions } from './life.ts'
import type { Misfortunes } from './misfortunes.ts'
import { wayToProvider } from './network.ts'
import type { SharedStore } from './shared-store.ts'
import type { TokenServer } from './token-server.ts'
import { wayToStore } from './way-to-store.ts'

/** Those who ask: instances in the process of the test, or processes of the operating system. */
export interface Processes {
  /** One begins. */
  begin(beginning: Beginning): Pick<AppProcess, 'take'>
  /** Waits until nobody has anything more to say at this moment of the clock. */
  settle(): Promise<void>
  close(): Promise<void>
}

/** What a process needs at its beginning. */
export interface Beginning extends LifeOptions {
  readonly seed: number
  readonly clock: Clock
  readonly server: TokenServer
  readonly misfortunes: Misfortunes
}

/** All in the process of the test: one that ends is asked for nothing more, and what it was in the middle of never goes on. */
export function inOneProcess(store: SharedStore): Processes {
  return {
    settle: store.settle,
    close: store.close,
    begin(beginning) {
      const { seed, clock } = beginning
      const random = createRandom(seed)
      const way = { ...beginning, random, life: new Life(beginning) }
      const seen = store.seen()
      return new AppProcess({
        clock,
        random,
        http: account => wayToProvider({ ...way, account }),
        store: account => wayToStore({ ...way, account, store: seen }),
      })
    },
  }
}
