import type { AddedFields, KnownObject } from './added-fields.ts'
import type { Auth } from './auth.ts'
import type { Call, Reply } from './call.ts'
import type { Children } from './children.ts'
import type { Edges, Entities, EntityName } from './entities.ts'
import type { FaultNews } from './faults.ts'
import type { Mapping } from './mapping.ts'
import type { Query, TextSearch } from './query.ts'
import type { RecordSpec } from './record.ts'
import type { SettingsOf, SettingsSpec } from './settings.ts'

/** One provider, as a value: what it knows, and nothing of how it is reached. No clock, no I/O, no await. */
// biome-ignore lint/suspicious/noExplicitAny: connectors of different settings and rows stand in one list.
export interface Connector<Spec extends SettingsSpec = any, S = SettingsOf<Spec>> {
  /** The folder's name, such as `zendesk`. */
  readonly name: string
  /** The name as people write it. */
  readonly title: string
  readonly categories: readonly Category[]
  /** The provider's API version that this connector is written for, such as `2026-10-28.endive`. */
  readonly version: string
  /** The provider's own documentation of that API. */
  readonly docs: string
  readonly settings: Spec
  /** What an account with these settings is there for; undefined where they do not tell. */
  environment?(settings: S): AccountEnvironment | undefined
  /** Scheme and host of the API, built from validated settings. */
  origin(settings: S): string
  /** Hosts that the provider may send us to (as an `instance_url` or a session's origin): a leading `*.` stands for one label. */
  readonly hosts?: readonly string[]
  /** Hosts other than the API's that files are fetched from, without credentials: a leading `*.` stands for one label. */
  readonly fileHosts?: readonly string[]
  readonly auth: Auth<S>
  /** What the provider allows; the calls of an operation count against its quota and, always, against `default`. */
  readonly quotas: Quotas
  /** What a reply means that is no plain success; undefined where the table of statuses says it all. */
  fault?(reply: Reply): FaultNews | undefined
  /** The cheapest call that proves the credentials. */
  check(settings: S): Call
  /** Things to know about an account before some of its fields can be read. */
  readonly facts?: Readonly<Record<string, Fact<S>>>
  // biome-ignore lint/suspicious/noExplicitAny: each record has rows of its own type.
  readonly records: Readonly<Record<string, RecordSpec<any, S>>>
  readonly entities: { readonly [Name in EntityName]?: EntitySpec<Name, S> }
  /** Kinds of objects that an account has added to the provider's own; absent where there is no such thing. */
  readonly addedObjects?: Fact<S, readonly KnownObject[]>
  /** What a reply tells of the quotas that the provider counts, such as by headers. */
  quotaUse?(reply: Reply): readonly QuotaUse[]
  /** Other protocols by which the same provider can be asked; an account chooses one by a setting. */
  readonly protocols?: Protocols<S>
  /** Other ways to say who asks; an account chooses one by a setting. */
  readonly signIn?: SignIn<S>
}

/** The ways to say who asks besides the connector's own. */
// biome-ignore lint/suspicious/noExplicitAny: connectors of different settings stand in one list.
export interface SignIn<S = any> {
  /** The setting that names the way; its default is the connector's own, or that of the protocol. */
  readonly setting: string
  readonly others: Readonly<Record<string, Auth<S>>>
}

/** The protocols of a provider besides the connector's own: what each has in the place of the connector's. */
// biome-ignore lint/suspicious/noExplicitAny: connectors of different settings stand in one list.
export interface Protocols<S = any> {
  /** The setting that names the protocol; its default is the connector's own. */
  readonly setting: string
  readonly others: Readonly<Record<string, Partial<Spoken<S>>>>
}

/** What of a connector may differ with the protocol. */
type Spoken<S> = Pick<
  Connector<SettingsSpec, S>,
  'version' | 'docs' | 'auth' | 'quotas' | 'fault' | 'check' | 'facts' | 'records' | 'entities' | 'addedObjects'
>

/** How much of a quota is used up by the provider's own count, which counts the calls of other programs too. */
export interface QuotaUse {
  /** The name of one of the connector's quotas. */
  readonly quota: string
  /** Which of its windows. */
  readonly perSeconds: number
  readonly used: number
  /** How much the window allows; the declared number, where the reply does not tell. */
  readonly requests?: number
  /** In how many seconds nothing of it will be used up any more; the window's length, where the reply does not tell. */
  readonly resetsInSeconds?: number
}

/** The connector as an account with these settings speaks it. */
export function connectorFor(connector: Connector, settings: Readonly<Record<string, unknown>>): Connector {
  const { protocols, signIn } = connector
  const chosen = protocols?.others[String(settings[protocols.setting])]
  const auth = signIn?.others[String(settings[signIn.setting])]
  if (chosen === undefined && auth === undefined) return connector
  return { ...connector, ...chosen, ...(auth && { auth }) }
}

/** What an account is there for: the company's business, or trying things out. */
export type AccountEnvironment = 'PRODUCTION' | 'SANDBOX'

/** A kind of system. */
export type Category = 'CRM' | 'HELPDESK' | 'BILLING'

/** Quotas by name; `default` counts every call. */
export type Quotas = Readonly<Record<string, Quota>> & { readonly default: Quota }

/** What a provider allows. */
export interface Quota {
  readonly windows: readonly Window[]
  /** How many calls may be under way at once. */
  readonly atOnce?: number
  /** How many requests a call counts as in the windows, such as the cost of a query: a whole number from 1. One, if absent. */
  weigh?(call: Call): number
  /** Where the provider says so. */
  readonly docs: string
}

/** What of a connector's quotas is otherwise for one account, since plans differ. */
export type QuotaChanges = Readonly<
  Record<string, { readonly windows?: readonly Window[] | undefined; readonly atOnce?: number | undefined }>
>

/** The connector with an account's own quotas. */
export function withQuotas(connector: Connector, changes: QuotaChanges): Connector {
  const changed = Object.entries(connector.quotas).map(([name, quota]) => {
    const { windows = quota.windows, atOnce = quota.atOnce } = changes[name] ?? {}
    return [name, { ...quota, windows, ...(atOnce !== undefined && { atOnce }) }]
  })
  return { ...connector, quotas: Object.fromEntries(changed) }
}

/** How many requests in how long, in any stretch of that length. */
export interface Window {
  readonly requests: number
  readonly perSeconds: number
}

/** Something about an account that is fetched once in a while. */
export interface Fact<S, Value = unknown> {
  readonly ttlSeconds: number
  /** `cursor` is what the page before gave as `next`. */
  call(settings: S, cursor?: string): Call
  read(reply: Reply): Value
  /** For what may come on several pages. */
  readonly pages?: {
    /** From where it goes on after a page that was asked for with `cursor`; nothing on the last. */
    next(reply: Reply, cursor?: string): string | undefined
    /** What the pages say together. */
    join(values: readonly Value[]): Value
  }
}

/** An entity as this provider has it: which record, which of its rows, which columns, which children. */
export interface EntitySpec<Name extends EntityName, S> {
  /** The record of the rows. */
  readonly of: string
  /** Which rows of the record are this entity; all, if absent. */
  // biome-ignore lint/suspicious/noExplicitAny: the row's type is that of the record.
  readonly when?: (row: any) => boolean
  /** Provider fields that `when` reads. */
  readonly whenNeeds?: readonly string[]
  // biome-ignore lint/suspicious/noExplicitAny: the row's type is that of the record.
  readonly mapping: Mapping<Entities[Name], any>
  // biome-ignore lint/suspicious/noExplicitAny: rows of different records meet in one table.
  readonly edges?: { readonly [Edge in keyof Edges[Name]]?: Children<any, any, S> }
  /** Lists of the entity that the provider narrows or orders, the preferred first; without one, the record's own list is read. */
  // biome-ignore lint/suspicious/noExplicitAny: the row's type is that of the record.
  readonly queries?: readonly Query<any, S>[]
  /** How the provider searches for a text; absent where it does not. */
  // biome-ignore lint/suspicious/noExplicitAny: the row's type is that of the record.
  readonly search?: TextSearch<any, S>
  /** Fields that an account has added to the provider's own, where there is such a thing. */
  // biome-ignore lint/suspicious/noExplicitAny: the row's type is that of the record.
  readonly added?: AddedFields<any, S>
}

/** Identity at run time; at compile time it checks the value. */
export const defineConnector = <const Spec extends SettingsSpec>(connector: Connector<Spec>): Connector<Spec> =>
  connector
