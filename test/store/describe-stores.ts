import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest'
import { manualClock } from '../support/manual-clock.ts'
import { kinds, open, type Place, type Places } from './places.ts'

type ManualClock = ReturnType<typeof manualClock>

/** A store that each test has for itself. */
export interface OwnStore {
  readonly place: Place
  readonly clock: ManualClock
  store: Awaited<ReturnType<typeof open>>
}

/** Tests over both databases, each with an empty store whose clock stands at a second, and waits for the test. */
export function describeStores(tests: (own: OwnStore) => void): void {
  describe.each(kinds)('$name', ({ begin }) => {
    const own = {} as { -readonly [Name in keyof OwnStore]: OwnStore[Name] }
    let places: Places
    beforeAll(async () => {
      places = await begin()
    })
    afterAll(() => places.end())
    beforeEach(async () => {
      own.place = await places.make()
      own.clock = manualClock(1_000)
      own.store = await open(own.place.url, { clock: own.clock })
    })
    afterEach(async () => {
      await own.store.close()
      await own.place.close()
    })
    tests(own)
  })
}
