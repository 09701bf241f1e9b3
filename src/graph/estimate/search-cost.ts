import type { Accounts } from '../../accounts/account.ts'
import { searched } from '../search.ts'
import { specOf } from '../view.ts'
import type { Asking, Rows } from './asking.ts'
import type { Tally } from './tally.ts'

interface Means {
  readonly accounts: Accounts
  readonly tally: Tally
  readonly asking: Asking
}

/** Charges a search for a text; returns the rows that it is taken to find. */
export function searchCost(
  args: Readonly<Record<string, unknown>>,
  path: string,
  { accounts, tally, asking }: Means,
): readonly Rows[] {
  const words = (args.types ?? Object.keys(searched)) as readonly (keyof typeof searched)[]
  const entities = [...new Set(words.map(word => searched[word]))]
  const named = args.accounts as readonly string[] | null | undefined
  // A text is found in few rows: no part fills the page, and every one of them is asked.
  const parts = accounts.all
    .filter(({ name }) => named?.includes(name) ?? true)
    .flatMap(account =>
      entities.flatMap(entity =>
        account.connector.entities[entity]?.search === undefined ? [] : [{ account, entity }],
      ),
    )
  const count = Math.ceil(Number(args.first ?? 20) / Math.max(1, parts.length))
  return parts.map(({ account, entity }) => {
    const search = specOf(account, entity).search
    tally.calls({ account, field: path, name: `search ${entity}`, calls: 1 })
    const page = { size: count, cursor: undefined }
    return asking.page({ account, entity, count }, path, ask => search?.call('a', page, ask) as never)
  })
}
