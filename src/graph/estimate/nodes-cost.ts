import type { Accounts } from '../../accounts/account.ts'
import { readGlobalId } from '../../accounts/global-id.ts'
import type { EntityName } from '../../contract/entities.ts'
import { type Asking, type Rows, recordOf } from './asking.ts'

interface Means {
  readonly accounts: Accounts
  readonly asking: Asking
}

/** Charges records that are named by their global ids, one row for each. */
export function nodesCost(ids: readonly unknown[], path: string, { accounts, asking }: Means): readonly Rows[] {
  return ids.flatMap((id): readonly Rows[] => {
    const { account: name, entity } = readGlobalId(String(id))
    const account = accounts.named(name)
    if (account === undefined || entity === 'ConnectedAccount' || !(entity in account.connector.entities)) return []
    const { record } = recordOf(account, entity as EntityName)
    asking.get({ account, record, field: path, keys: 1, name: `get/${record}` })
    return [{ account, entity: entity as EntityName, count: 1, isFollowed: true }]
  })
}
