import type { GraphQLResolveInfo } from 'graphql'
import type { Account } from '../accounts/account.ts'
import type { Edges, EntityName } from '../contract/entities.ts'
import type { Ref } from '../contract/ref.ts'
import type { Context } from './context.ts'
import { customFieldOf, customFieldsOf } from './custom-fields.ts'
import { Customer } from './customer.ts'
import { readEdge } from './edges.ts'
import { plain } from './execution/plain.ts'
import type { PageArguments } from './pages.ts'
import { rawOf } from './raw.ts'
import { follow } from './references.ts'
import { View } from './view.ts'

/** A field that points to one other record; with several entities, the record itself says which of them it is. */
export const one =
  <Name extends EntityName>(...as: readonly Name[]) =>
  (parent: View | Part, _args: object, context: Context, info: GraphQLResolveInfo): Promise<View<Name> | null> | null =>
    follow(pointerIn(parent, info.fieldName) as Ref | null, { account: parent.account, as, context, info })

/** A field that points to several other records, each of which exists. */
export const several =
  <Name extends EntityName>(...as: readonly Name[]) =>
  async (parent: View | Part, _args: object, context: Context, info: GraphQLResolveInfo): Promise<View<Name>[]> => {
    const refs = (pointerIn(parent, info.fieldName) ?? []) as readonly Ref[]
    const views = await Promise.all(refs.map(ref => follow(ref, { account: parent.account, as, context, info })))
    return views.filter(view => view !== null)
  }

/** A field that lists children; the parent's name is there for the types. */
export const many =
  <Parent extends EntityName, Field extends keyof Edges[Parent] & string>(_parent: Parent, field: Field) =>
  (view: View<Parent>, args: PageArguments, context: Context, info: GraphQLResolveInfo) =>
    readEdge(view, { field, args, context, info })

/** What every entity says about itself and about where it came from. */
export const provenance = {
  id: plain((view: View) => view.id),
  account: plain((view: View) => view.account),
  remoteId: plain((view: View) => view.remoteId),
  fetchedAt: plain((view: View) => view.fetchedAt),
  freshness: plain((view: View) => view.held.freshness),
  customFields: customFieldsOf,
  customField: customFieldOf,
  raw: (view: View, _args: object, context: Context) => rawOf(view, context),
  customer: (view: View, _args: object, context: Context, info: GraphQLResolveInfo) =>
    new Customer({ anchor: view }, context, info),
}

/** A value inside a record that itself points to other records of the account. */
export interface Part {
  readonly account: Account
  readonly value: Readonly<Record<string, unknown>>
}

/** A list of values that point to other records. */
export const parts =
  (field: string) =>
  (view: View): readonly Part[] => {
    const values = (view.read(field as never) ?? []) as readonly Readonly<Record<string, unknown>>[]
    return values.map(value => ({ account: view.account, value }))
  }

/** A plain field of such a value; the schema says what it is. */
export const inside = plain((part: Part, field) => (part.value[field] ?? null) as never)

/** A column, read as it is asked for. */
export const column = plain((view: View, field): unknown => view.read(field as never))

/** A column that is a list; a provider that has no such field has an empty list of it. */
export const listColumn = plain((view: View, field): unknown => view.read(field as never) ?? [])

function pointerIn(parent: View | Part, field: string): unknown {
  return parent instanceof View ? parent.read(field as never) : parent.value[field]
}
