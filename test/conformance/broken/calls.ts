import { get, path, type Reply } from '../../../src/contract/call.ts'
import type { Ask, PageRequest } from '../../../src/contract/record.ts'
import { type Broken, toyWith, toyWithEdge, toyWithRecord } from './breaking.ts'

const pure = 'Its builders make the same call from the same input, and leave the input alone'
const refuses = 'Its readers refuse an answer that makes no sense, and never take it for an empty one'

let calls = 0

/** Wrong in its calls and in how it reads replies. */
export const brokenCalls: readonly Broken[] = [
  {
    lacks: pure,
    because: 'it counts its calls',
    connector: toyWithRecord('deal', ({ get }) => ({
      get: { ...get, call: (ids: readonly string[]) => dealsBy(`${ids.join(',')}#${calls++}`) },
    })),
  },
  {
    lacks: pure,
    because: 'it sorts the keys that it was given',
    connector: toyWithRecord('deal', ({ get }) => ({
      get: { ...get, call: (ids: string[]) => dealsBy(ids.sort().join(',')) },
    })),
  },
  {
    lacks: 'Its reads say of themselves that they change nothing',
    because: 'a list is taken for a change',
    connector: toyWithRecord('deal', ({ list }) => ({
      list: { ...list, call: (page: PageRequest, ask: Ask) => ({ ...list?.call(page, ask), reads: false }) },
    })),
  },
  {
    lacks: refuses,
    because: 'a body without rows is an empty list',
    connector: toyWithRecord('deal', ({ get }) => ({ get: { ...get, rows: ({ body }: Reply) => body?.rows ?? [] } })),
  },
  {
    lacks: refuses,
    because: 'any list is a page',
    connector: toyWithRecord('deal', ({ list }) => ({
      list: { ...list, page: ({ body }: Reply) => ({ rows: (Array.isArray(body) ? body : body.rows).slice(1) }) },
    })),
  },
  {
    lacks: refuses,
    because: 'links that are missing are no links',
    connector: toyWithEdge('Contact', 'companies', () => ({ links: ({ body }: Reply) => body?.links ?? [] })),
  },
  {
    lacks: refuses,
    because: 'a fact is guessed',
    connector: toyWith({ facts: { homeCurrency: { ttlSeconds: 1, call: () => get(path`/me`), read: () => 'EUR' } } }),
  },
  {
    lacks: 'Its calls keep their secrets when they are printed',
    because: 'a token is revealed where a call is built',
    connector: toyWithRecord('deal', ({ get: batch }) => ({
      get: {
        ...batch,
        call: (ids: readonly string[], { settings }: Ask<{ token: { reveal(): string } }>) => ({
          ...dealsBy(ids.join(',')),
          headers: { authorization: settings.token.reveal() },
        }),
      },
    })),
  },
]

function dealsBy(ids: string) {
  return get(path`/deals/many`, { ids })
}
