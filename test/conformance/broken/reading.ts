import { get, path } from '../../../src/contract/call.ts'
import type { OneParent } from '../../../src/contract/children.ts'
import type { PageRequest } from '../../../src/contract/record.ts'
import { pageIn, rowsIn } from '../toy/connector.ts'
import type { PersonRow } from '../toy/data.ts'
import { type Broken, toyWithEdge, toyWithRecord } from './breaking.ts'

type Reply = Parameters<typeof rowsIn>[0]

/** Wrong in its lists. */
export const brokenLists: readonly Broken[] = [
  {
    lacks: 'A list walks to its end in pages, with the same records whatever the size of a page',
    because: 'every page is the last',
    connector: toyWithRecord('deal', ({ list }) => ({
      list: { ...list, page: (reply: Reply) => ({ rows: rowsIn(reply) }) },
    })),
  },
  {
    lacks: 'A list walks to its end in pages, with the same records whatever the size of a page',
    because: 'the list never ends',
    connector: toyWithRecord('deal', ({ list }) => ({
      list: { ...list, page: (reply: Reply) => ({ rows: rowsIn(reply), next: '0' }) },
    })),
  },
  {
    lacks: 'A list walks to its end in pages, with the same records whatever the size of a page',
    because: 'the size of a page is not asked for',
    connector: toyWithRecord('deal', ({ list }) => ({
      list: { ...list, call: ({ cursor }: PageRequest) => get(path`/deals`, { after: cursor }) },
    })),
  },
  {
    lacks: 'A list names no record twice',
    because: 'a page begins with the last row of the page before',
    connector: toyWithRecord('deal', ({ list }) => ({
      list: {
        ...list,
        page: (reply: Reply) => {
          const { rows, next } = pageIn(reply)
          return next === undefined || rows.length < 2 ? { rows, next } : { rows, next: String(Number(next) - 1) }
        },
      },
    })),
  },
  {
    lacks: 'A list names no record twice',
    because: 'a small table has a row twice',
    connector: toyWithRecord('company', ({ all }) => ({
      all: { ...all, page: (reply: Reply) => ({ rows: [...rowsIn(reply), ...rowsIn(reply)] }) },
    })),
  },
  {
    lacks: 'A list goes on from any row exactly where it was left',
    because: 'small pages come in another order',
    connector: toyWithRecord('deal', ({ list }) => ({
      list: {
        ...list,
        call: ({ size, cursor }: PageRequest) =>
          get(path`/deals`, { size, after: cursor, ...(size < 5 && { order: 'down' }) }),
      },
    })),
  },
]

/** Wrong in its reading by ids. */
export const brokenGets: readonly Broken[] = [
  {
    lacks: 'Reading by ids gives exactly the records that exist, each under its own id',
    because: 'the last row of a reply is lost',
    connector: toyWithRecord('deal', ({ get }) => ({
      get: { ...get, rows: (reply: Reply) => rowsIn(reply).slice(1) },
    })),
  },
  {
    lacks: 'Reading by ids gives exactly the records that exist, each under its own id',
    because: 'one id that does not exist fails all the others',
    connector: toyWithRecord('deal', ({ get }) => ({
      get: {
        ...get,
        rows: (reply: Reply) => {
          if (rowsIn(reply).length < 4) throw new TypeError('expected as many rows as ids')
          return rowsIn(reply)
        },
      },
    })),
  },
  {
    lacks: 'Reading many ids takes as few calls as there are full batches',
    because: 'it asks for more than the provider takes at once',
    connector: toyWithRecord('deal', ({ get }) => ({ get: { ...get, atMost: 9 } })),
  },
  {
    lacks: 'What only some fields need is asked for only with them',
    because: 'nobody can say which fields take a request of their own',
    connector: toyWithRecord('person', ({ detail }) => ({ detail: { ...detail, fields: [] } })),
  },
]

/** Wrong in its lookups. */
export const brokenFinds: readonly Broken[] = [
  {
    lacks: 'A lookup by a key gives every record that has the key, and no other',
    because: 'only the first row of a reply is read',
    connector: toyWithRecord('person', ({ findBy }) => ({
      findBy: { email: { ...findBy?.email, page: (reply: Reply) => ({ rows: rowsIn(reply).slice(0, 1) }) } },
    })),
  },
  {
    lacks: 'A lookup by a key gives every record that has the key, and no other',
    because: 'the rows have no keys',
    connector: toyWithRecord('person', ({ findBy }) => ({ findBy: { email: { ...findBy?.email, keys: () => [] } } })),
  },
  {
    lacks: 'A lookup by e-mail or domain takes capitals for small letters',
    because: 'the provider is asked for exactly the same letters',
    connector: toyWithRecord('person', ({ findBy }) => ({
      findBy: { email: { ...findBy?.email, call: (emails: readonly string[]) => search(emails, { exact: true }) } },
    })),
  },
  {
    lacks: 'A key that nobody has finds nothing',
    because: 'every row claims the key that was asked for',
    connector: toyWithRecord('person', ({ findBy }) => ({
      findBy: {
        email: {
          ...findBy?.email,
          call: () => get(path`/people`, { size: 5 }),
          page: (reply: Reply) => ({ rows: rowsIn(reply) }),
          keys: ({ email }: PersonRow) => [email ?? '', 'nobody@nowhere.example'],
        },
      },
    })),
  },
  {
    lacks: 'A key is never taken for a piece of the query language',
    because: 'quotes in a key are not escaped',
    connector: toyWithRecord('person', ({ findBy }) => ({
      findBy: { email: { ...findBy?.email, call: (emails: readonly string[]) => search(emails, { escaped: false }) } },
    })),
  },
]

/** Wrong in its children. */
export const brokenChildren: readonly Broken[] = [
  {
    lacks: 'The children of many parents are those of each parent alone, in the same order',
    because: 'one parent alone is asked for in another order',
    connector: toyWithEdge('Contact', 'deals', ({ beyond }) => ({
      beyond: {
        ...beyond,
        call: (people: string, { size, cursor }: PageRequest) =>
          get(path`/deals`, { people, size, after: cursor, order: 'down' }),
      } satisfies OneParent<unknown>,
    })),
  },
  {
    lacks: 'The children of a parent can be read to their end from any place, each once',
    because: 'the list of one parent begins anew with every page',
    connector: toyWithEdge('Company', 'deals', () => ({
      call: (id: string, { size, cursor }: PageRequest) =>
        get(path`/companies/${id}/deals`, { size, after: cursor === undefined ? undefined : '1' }),
    })),
  },
  {
    lacks: 'A parent without children has an empty list',
    because: 'after the last child more are promised',
    connector: toyWithEdge('Company', 'deals', () => ({
      page: (reply: Reply) => ({ rows: rowsIn(reply), next: String(rowsIn(reply).length + 1) }),
    })),
  },
  {
    lacks: 'A parent without children has an empty list',
    because: 'where there are no children there is an error',
    connector: toyWithEdge('Contact', 'companies', () => ({
      call: () => get(path`/people/nowhere/at/all`),
    })),
  },
]

function search(emails: readonly string[], { exact = false, escaped = true }: { exact?: boolean; escaped?: boolean }) {
  const written = emails.map(email => `email:"${escaped ? email.replace(/["\\]/g, '\\$&') : email}"`)
  return get(path`/people/search`, { query: written.join(' OR '), ...(exact && { exact }) })
}
