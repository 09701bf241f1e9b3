import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemClock } from '../../../src/pipeline/clock.ts'
import { openSalesforce, type SalesforceAccount } from './account.ts'

let passed = 0
const clock = {
  ...systemClock,
  now: () => systemClock.now() + passed,
  monotonic: () => systemClock.monotonic() + passed,
}
let account: SalesforceAccount
beforeAll(async () => {
  account = await openSalesforce({ clock })
})
afterAll(() => account.close())

test('what objects have for fields is asked for again by its date, and is not sent again while it is the same', async () => {
  const query = '{ contacts(first: 2) { nodes { name customFields { key label } } } }'
  const described = () =>
    account.served.ledger
      .all()
      .filter(({ path }) => path.endsWith('/Contact/describe'))
      .map(({ status }) => status)
  const first = await account.ask(query)
  expect(first.contacts.nodes[0].customFields.length).toBeGreaterThan(0)
  expect(described()).toEqual([200])
  passed = 3_700_000
  expect(await account.ask(query)).toEqual(first)
  expect(described()).toEqual([200, 304])
  passed = 2 * 3_700_000
  expect(await account.ask(query)).toEqual(first)
  expect(described()).toEqual([200, 304, 304])
})
