import { describe, expect, test } from 'vitest'
import { remoteNumber } from '../../src/simulator/world/open.ts'
import { expectedRows } from '../truth/expected/index.ts'
import { type AccountName, startTruth } from '../truth/reading.ts'
import { meetsByHand } from './brute-force.ts'
import type { FilterCase } from './case.ts'
import { cases as hubspot } from './cases/hubspot.ts'
import { cases as netsuite } from './cases/netsuite.ts'
import { cases as stripe } from './cases/stripe.ts'
import { cases as zendesk } from './cases/zendesk.ts'
import { startDropping } from './dropping.ts'
import { entityOfList, readCase } from './reading.ts'

const tables: Readonly<Record<AccountName, readonly FilterCase[]>> = { hubspot, zendesk, stripe, netsuite }

/** Every so many cases are tried: they cover the lists, and what is dropped is dropped the same way everywhere. */
const step = 5

describe('a provider that drops every condition in silence changes no answer', () => {
  test.each(Object.keys(tables) as AccountName[])('%s', async account => {
    const at = { simulator: '' }
    const proxy = await startDropping(account, () => at.simulator)
    const unigraph = await startTruth(0.05, { origins: { [account]: proxy.origin } })
    at.simulator = unigraph.simulators.get(account).origin
    try {
      const tried = tables[account].filter(({ orderBy }, index) => orderBy === undefined && index % step === 0)
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
