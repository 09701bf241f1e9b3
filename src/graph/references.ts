import type { GraphQLResolveInfo } from 'graphql'
import type { Account } from '../accounts/account.ts'
import type { EntityName } from '../contract/entities.ts'
import { Fault } from '../contract/faults.ts'
import type { Ref } from '../contract/ref.ts'
import type { Context } from './context.ts'
import { specOf, View } from './view.ts'

/** Follows a pointer to a record of the same account; null where the record does not exist any more. */
export async function follow<Name extends EntityName>(
  ref: Ref | null,
  { account, as, context, info }: { account: Account; as: readonly Name[]; context: Context; info: GraphQLResolveInfo },
): Promise<View<Name> | null> {
  if (ref === null) return null
  const held = await context.loaders.get(account, ref.record, ref.id, info)
  if (held === undefined) return null
  const candidates = as.filter(name => account.connector.entities[name]?.of === ref.record)
  // A single candidate is the view that was asked for; among several, the row itself says which it is.
  const [only, ...others] = candidates
  const entity = others.length === 0 ? only : candidates.find(name => specOf(account, name).when?.(held.row) ?? true)
  if (entity !== undefined) return new View(account, entity, held)
  const message = `${account.connector.title} points to a ${ref.record} that is none of ${as.join(', ')}.`
  throw new Fault('PROVIDER_BAD_RESPONSE', message, { provider: account.connector.name, account: account.name })
}
