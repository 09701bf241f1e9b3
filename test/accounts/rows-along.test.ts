import { expect, test } from 'vitest'
import type { Held } from '../../src/accounts/held.ts'
import { get, path } from '../../src/contract/call.ts'
import type { Connector } from '../../src/contract/connector.ts'
import type { Find } from '../../src/contract/record.ts'
import { toy } from '../support/toy.ts'
import { toyAccount, toyScope } from '../support/toy-account.ts'

interface Row {
  readonly id: string
}

const id = (row: Row) => row.id

/** A provider whose lookups bring the firms of people along, and may read an index that lags. */
function connectorOf(lagSeconds?: number): Connector {
  const email: Find<Row> = {
    atMost: 10,
    ...(lagSeconds !== undefined && { lagSeconds }),
    call: () => get(path`/people`),
    page: ({ body }) => ({ rows: body.people, also: [{ record: 'firm', row: body.firm }] }),
    keys: () => ['ada@analytical-engines.example'],
  }
  const firms = { atMost: 10, call: () => get(path`/firms`), rows: () => [{ id: 'f', name: 'now' }] }
  return { ...toy, records: { person: { id, findBy: { email } }, firm: { id, get: firms } } }
}

test.each([
  ['a lookup', undefined, 'LIVE', 'CACHE', ['/people']],
  ['an index that lags', 60, 'INDEXED', 'LIVE', ['/people', '/firms']],
])('what %s brings along is given on the same behalf, and is for others as good as its own rows', async (...row) => {
  const [, lagSeconds, here, there, asked] = row
  const answer = (_request: unknown, url: URL) =>
    url.pathname === '/people'
      ? { people: [{ id: 'p' }], firm: { id: 'f', name: 'then' } }
      : { firms: [{ id: 'f', name: 'now' }] }
  const { account, requests } = toyAccount(connectorOf(lagSeconds), answer, { recordSeconds: 60 })
  const scope = toyScope()
  await account.client.find('person', 'email', ['ada@analytical-engines.example'], scope)
  const firm = async (of = toyScope()) => (await account.client.get('firm', ['f'], of)).get('f') as Held
  expect(await firm(scope)).toMatchObject({ row: { name: 'then' }, freshness: here })
  expect(await firm()).toMatchObject({ freshness: there })
  expect(requests.map(url => url.pathname)).toEqual(asked)
})
