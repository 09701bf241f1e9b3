import type { Children } from '../../src/contract/children.ts'
import type { Connector } from '../../src/contract/connector.ts'
import type { EntityName } from '../../src/contract/entities.ts'
import type { World } from '../../src/simulator/world/open.ts'
import { accounts } from '../truth/accounts.ts'
import { expectedChildren, relations } from '../truth/expected/relations.ts'

/** What an operation is about: rows of a record, or the children of an entity's rows; neither, where it reads no rows. */
export type Place =
  | { readonly kind: 'record'; readonly record: string; readonly way: string }
  | { readonly kind: 'edge'; readonly edge: string; readonly record: string; readonly children: Children }
  | { readonly kind: 'other' }

/** The place that an operation's name says, such as `contact.get` or `Contact.deals.beyond`. */
export function placeOf({ records, entities }: Connector, operation: string): Place {
  const [owner = '', member = ''] = operation.split('.')
  if (Object.hasOwn(records, owner)) return { kind: 'record', record: owner, way: member }
  const children = entities[owner as EntityName]?.edges?.[member as never] as Children | undefined
  if (children === undefined) return { kind: 'other' }
  return { kind: 'edge', edge: `${owner}.${member}`, record: children.record, children }
}

/** The children that the world knows of every parent; none, for an account or an edge that it does not know. */
export function childrenIn(world: World, account: string, edge: string): ReadonlyMap<number, readonly number[]> {
  if (!isKnown(account) || !Object.hasOwn(relations, edge)) return new Map()
  return expectedChildren(world, account, edge)
}

/** True for an account of which the world's truth is written down. */
export function isKnown(account: string): boolean {
  return accounts.includes(account)
}
