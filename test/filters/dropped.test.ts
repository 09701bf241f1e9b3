import { describe, expect, test } from 'vitest'
import { remoteNumber } from '../../src/simulator/world/open.ts'
import { accounts, providerOf } from '../truth/accounts.ts'
import { expectedRows } from '../truth/expected/index.ts'
import { startTruth } from '../truth/reading.ts'
import { meetsByHand } from './brute-force.ts'
import { startDropping } from './dropping.ts'
import { casesOf, filteringOf } from './filtering.ts'
import { entityOfList, readCase } from './reading.ts'

/** Every so many cases are tried: they cover the lists, and what is dropped is dropped the same way everywhere. */
const step = 5

describe('a provider that drops every condition in silence changes no answer', () => {
  test.each(accounts.filter(account => filteringOf(account) !== undefined))('%s', async account => {
    const at = { simulator: '' }
    const proxy = await startDropping(filteringOf(account)?.drop ?? (request => request), () => at.simulator)
    const unigraph = await startTruth(0.05, { only: [account], origins: { [account]: proxy.origin } })
    at.simulator = unigraph.simulators.get(providerOf(account)).origin
    try {
      const tried = casesOf(account).filter(({ orderBy }, index) => orderBy === undefined && index % step === 0)
      for (const each of tried) {
        const rows = expectedRows(unigraph.simulators.world, account, entityOfList(each.list))
        const wanted = [...rows].filter(([, row]) => meetsByHand(row, each.filter)).map(([n]) => n)
        const shown = (await readCase(unigraph, account, each)).map(row => remoteNumber(String(row.remoteId)))
        expect({ filter: each.filter, shown: shown.sort() }).toEqual({ filter: each.filter, shown: wanted.sort() })
      }
      // Had nothing been dropped, nothing would be proven.
      expect(proxy.dropped()).toBeGreaterThan(tried.length / 4)
    } finally {
      await unigraph.close()
      await proxy.close()
    }
  })
})
