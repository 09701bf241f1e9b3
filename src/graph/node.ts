import type { GraphQLResolveInfo } from 'graphql'
import type { Account } from '../accounts/account.ts'
import { readGlobalId } from '../accounts/global-id.ts'
import type { EntityName } from '../contract/entities.ts'
import { Fault } from '../contract/faults.ts'
import type { Context } from './context.ts'
import { type AnyView, View } from './view.ts'

/** How many ids one request may ask for. */
const mostIds = 100

/** Whatever has the id; null where there is no such thing, or where it is not the asker's: the two look the same. */
export async function nodeOf(
  id: string,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<AnyView | Account | null> {
  const { tenant, account: name, entity, remoteId } = readGlobalId(id)
  const account = tenant === context.tenant ? context.accounts.named(name) : undefined
  if (account === undefined) return null
  if (entity === 'ConnectedAccount') return account
  const spec = Object.hasOwn(account.connector.entities, entity) ? account.connector.entities[entity] : undefined
  if (spec === undefined) return null
  const { get, all } = account.client.spec(spec.of)
  if (get === undefined && all === undefined)
    throw new Fault(
      'BAD_USER_INPUT',
      `${account.connector.title} gives no ${entity} by its id; take it from the list that it stands in.`,
    )
  const held = await context.loaders.get(account, spec.of, remoteId, info)
  return held === undefined ? null : (new View(account, entity as EntityName, held) as AnyView)
}

/** Many things by their ids, in that order. */
export async function nodesOf(
  ids: readonly string[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<(AnyView | Account | null)[]> {
  if (ids.length > mostIds)
    throw new Fault('BAD_USER_INPUT', `"ids" has ${ids.length} entries; at most ${mostIds} are taken at once.`)
  // An error in the place of an element is that element's own; the others stay.
  return Promise.all(ids.map(id => nodeOf(id, context, info).catch(error => error as null)))
}
