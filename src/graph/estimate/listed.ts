import { type GraphQLNamedType, getNamedType, isObjectType } from 'graphql'
import type { Accounts } from '../../accounts/account.ts'
import type { EntityName } from '../../contract/entities.ts'
import { anchors } from '../customer-fields.ts'
import { canList } from '../lists.ts'

/** What the rows of a page are: entities, or the people that customers are made from; undefined for what is no page of them. */
export function listedEntity(
  page: GraphQLNamedType,
  anchor: unknown,
  accounts: Accounts,
): { readonly entity: EntityName; readonly isCustomers: boolean } | undefined {
  const type = rowTypeOf(page)
  if (type === undefined) return undefined
  if (type.name !== 'Customer') return { entity: type.name as EntityName, isCustomers: false }
  const entity = anchorOf(accounts, anchor)
  return entity && { entity, isCustomers: true }
}

function anchorOf(accounts: Accounts, name: unknown): EntityName | undefined {
  const account = accounts.named(String(name))
  return account && anchors.find(each => account.connector.entities[each] !== undefined && canList(account, each))
}

/** The type of the rows of a page. */
function rowTypeOf(type: GraphQLNamedType): GraphQLNamedType | undefined {
  const nodes = isObjectType(type) ? type.getFields().nodes : undefined
  return nodes && getNamedType(nodes.type)
}
