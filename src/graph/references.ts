import type { GraphQLResolveInfo } from 'graphql'
import type { Account } from '../accounts/account.ts'
import type { Held } from '../accounts/held.ts'
import type { EntityName } from '../contract/entities.ts'
import { Fault } from '../contract/faults.ts'
import type { Ref } from '../contract/ref.ts'
import type { Context } from './context.ts'
import { specOf, View } from './view.ts'

interface Following<Name extends EntityName> {
  readonly account: Account
  readonly as: readonly Name[]
  readonly context: Context
  readonly info: GraphQLResolveInfo
}

/** Follows a pointer to a record of the same account; null where the record does not exist any more. */
export function follow<Name extends EntityName>(
  ref: Ref | null,
  { account, as, context, info }: Following<Name>,
): Promise<View<Name> | null> | null {
  if (ref === null) return null
  const followed = context.loaders.followed(info) as Map<string, Followed<Name>>
  const known = followed.get(ref.id)
  const isSame = known?.account === account && known.record === ref.record && known.by === ref.by && known.as === as
  if (isSame) return known.view
  const candidates = as.filter(name => account.connector.entities[name]?.of === ref.record)
  const held = heldBehind(ref, { account, as: candidates, context, info })
  const view = held.then(found => (found === undefined ? null : viewOf(found, { ref, account, as, candidates })))
  followed.set(ref.id, { account, record: ref.record, by: ref.by, as, view })
  return view
}

/** What a pointer of a field has led to, or will: many rows point to the same record. */
interface Followed<Name extends EntityName> extends Pick<Ref, 'record' | 'by'> {
  readonly account: Account
  /** One record can be several entities, and one field can ask for each. */
  readonly as: readonly Name[]
  readonly view: Promise<View<Name> | null>
}

interface Found<Name extends EntityName> {
  readonly ref: Ref
  readonly account: Account
  readonly as: readonly Name[]
  readonly candidates: readonly Name[]
}

function viewOf<Name extends EntityName>(held: Held, { ref, account, as, candidates }: Found<Name>): View<Name> {
  // A single candidate is the view that was asked for; among several, the row itself says which it is.
  const [only, ...others] = candidates
  const entity = others.length === 0 ? only : candidates.find(name => specOf(account, name).when?.(held.row) ?? true)
  if (entity !== undefined) return new View(account, entity, held)
  const message = `${account.connector.title} points to a ${ref.record} that is none of ${as.join(', ')}.`
  throw new Fault('PROVIDER_BAD_RESPONSE', message, { provider: account.connector.name, account: account.name })
}

/** The record that a pointer names, by its id or by another key; a key that several records have names none of them. */
function heldBehind(
  { record, id, by }: Ref,
  { account, as: [entity], context, info }: Following<EntityName>,
): Promise<Held | undefined> {
  if (by === undefined || entity === undefined) return context.loaders.get(account, record, id, info)
  const found = context.loaders.find(account, { entity, by, key: id, isPointer: true, info })
  return found.then(([only, ...others]) => (others.length === 0 ? only : undefined))
}
