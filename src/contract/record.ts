import type { Call, Reply } from './call.ts'
import type { FaultNews } from './faults.ts'
import type { Forms } from './form.ts'
import type { Settings } from './settings.ts'

/** Which of a provider's fields are wanted: names in order, or all there are. */
export type Mask = 'ALL' | readonly string[]

/** Facts about one account that were fetched before, by name. */
export type Facts = Readonly<Record<string, unknown>>

/** What every builder of a call is told besides its keys. */
export interface Ask<S = Settings> {
  readonly want: Mask
  readonly settings: S
  /** Those that the record, or its query, names in `facts`. */
  readonly facts: Facts
  /**
   * What is wanted of another record of the account, wherever in the request: where a call can bring the records along
   * that its own point to, it gives them as `also`. Nothing, where the records are not to be brought along.
   */
  wantOf(record: string): Mask
}

/** One kind of record of a provider: its operations. One that is absent does not exist. */
export interface RecordSpec<Row, S = Settings> {
  /** The provider's id of a row, as a text. */
  id(row: Row): string
  /** The forms of the fields that hold more than a single value: one that is of another makes no sense. */
  readonly forms?: Forms
  /** The form of ids, where the provider refuses a whole call for one of another form; such an id names nothing. */
  readonly idForm?: RegExp
  /** True when the provider returns only the fields that are asked for; otherwise a row is whole. */
  readonly selectsFields?: true
  /** Provider fields without which a row makes no sense; always asked for. */
  readonly always?: readonly string[]
  /** Names of facts without which no call for the record can be built. */
  readonly facts?: readonly string[]
  /**
   * False for a field that the account's user may not see, where the provider would refuse a whole call for it: it is
   * not asked for, and its column reads a row without it. Needs `selectsFields`.
   */
  isVisible?(field: string, facts: Facts): boolean
  /** All fields that there are, where the provider gives none that is not named: what is asked for when all are wanted. */
  readonly everyField?: {
    /** Names of facts that it takes to know them, besides those of the record. */
    readonly facts?: readonly string[]
    names(facts: Facts): readonly string[]
  }
  /** How much the names of fields may take up in one call; what does not fit is fetched by further calls. */
  readonly fieldSpace?: FieldSpace
  /** One row of the fields that two calls gave of a record; the fields of both side by side, if absent. */
  join?(one: Row, other: Row): Row
  /** Many records by their ids. */
  readonly get?: Batch<Row, S>
  /** All records, page by page, in the provider's own order. */
  readonly list?: Paged<Row, S>
  /** A small table that is read whole, and then answers `get` and `list`. */
  readonly all?: Whole<Row, S>
  /** Records by another key. */
  readonly findBy?: { readonly [Key in FindKey]?: Find<Row, S> }
  /**
   * Fields that take a request of their own, made only when one of them is wanted, for rows that came without any of them:
   * where a provider lets them come along, `get` and the lists ask for them with the mask.
   */
  readonly detail?: Batch<Row, S> & { readonly fields: readonly string[] }
  /** Where the bytes of a row that is a file are: at the API's own origin, or at one of the connector's `fileHosts`. */
  file?(row: Row): string | null
}

/** How many characters the names of fields may come to, each with one more to part it from the next; no bound, if absent. */
export interface FieldSpace {
  /** In a list, a search or a lookup; the fields that do not fit are then fetched by `get`. */
  readonly page?: number
  /** In `get`, which is called again for those that do not fit. */
  readonly get?: number
}

/** The keys other than its id by which a record can be found. */
export type FindKey = 'email' | 'domain' | 'externalId'

/** What limits a call: the name of one of the connector's quotas, `default` if absent. */
interface Limited {
  readonly quota?: string
}

/** One call for many keys. Rows are joined to keys by id, never by position; a key without a row does not exist. */
export interface Batch<Row, S = Settings> extends Limited {
  /** How many keys one call carries at most. */
  readonly atMost: number
  call(keys: readonly string[], ask: Ask<S>): Call
  rows(reply: Reply): readonly Row[]
  /**
   * Keys that failed by themselves while others succeeded. Where the reply does not say which key it was, `key` is left
   * out, and the keys without a row are asked again one by one.
   */
  failures?(reply: Reply): readonly { readonly key?: string; readonly fault: FaultNews }[]
  /** True where the provider gives any rows for ids that it does not know; otherwise those are the answer to another request. */
  readonly mayGiveOthers?: true
  /** Rows of other records that came along. */
  also?(reply: Reply): readonly Seen[]
}

/** A row of another record that came along with a reply. */
export interface Seen {
  readonly record: string
  // biome-ignore lint/suspicious/noExplicitAny: the row's type is that of the record which is named.
  readonly row: any
  /** Which of its fields the row has; all, if absent. */
  readonly mask?: Mask
}

/** Many records by a key that is not their id; a key may have several rows, and a row several keys. */
export interface Find<Row, S = Settings> extends Limited {
  readonly atMost: number
  /** How many characters the keys may take up together, as they stand in an address. */
  readonly space?: number
  call(keys: readonly string[], ask: Ask<S>, cursor: string | undefined): Call
  /** The rows, and the cursor of the next call when there are more. */
  page(reply: Reply): Page<Row>
  /** True when the provider takes external ids in capitals for the same; e-mail addresses and domains always are. */
  readonly ignoresCase?: true
  /** The keys that a row has; e-mail addresses and domains are compared in lower case. */
  keys(row: Row): readonly string[]
  /** How many seconds the index may lag behind the records; absent when it does not. */
  readonly lagSeconds?: number
}

/** A small table, read whole. */
export interface Whole<Row, S = Settings> extends Limited {
  readonly ttlSeconds: number
  /** In how many parts it comes, however few its rows are; one, if absent. */
  readonly parts?: number
  call(ask: Ask<S>, cursor: string | undefined): Call
  /** `cursor` is the one that the page was asked for with. */
  page(reply: Reply, cursor?: string): Page<Row>
}

/** One page that was read. */
export interface Page<Row> {
  readonly rows: readonly Row[]
  /** The provider's cursor of the next page, as a text of the connector's own making; absent on the last page. */
  readonly next?: string | undefined
  readonly also?: readonly Seen[]
}

/** One page to be asked for. */
export interface PageRequest {
  /** How many rows are wanted; never over `atMost`, never under `atLeast`. */
  readonly size: number
  /** What the page before gave as `next`. */
  readonly cursor: string | undefined
}

/** A list in pages. */
export interface Paged<Row, S = Settings> extends Limited {
  /** How many rows one page holds at most. */
  readonly atMost: number
  /** How many rows the provider insists on at least. */
  readonly atLeast?: number
  call(page: PageRequest, ask: Ask<S>): Call
  page(reply: Reply, page: PageRequest): Page<Row>
}
