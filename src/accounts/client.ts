import type { Call, Reply } from '../contract/call.ts'
import type { Children } from '../contract/children.ts'
import type { Connector } from '../contract/connector.ts'
import { asFault, type Fault } from '../contract/faults.ts'
import type { Ask, Facts, FindKey, Mask, Page, RecordSpec, Seen } from '../contract/record.ts'
import type { Settings } from '../contract/settings.ts'
import type { Clock } from '../pipeline/clock.ts'
import type { Perform } from '../pipeline/stage.ts'
import { type ChildQuery, type Parent, readChildren } from './children.ts'
import { findRecords } from './find-records.ts'
import { getRecords } from './get-records.ts'
import type { Freshness, Held } from './held.ts'
import type { Position, Slice } from './position.ts'
import { sliceOf } from './position.ts'
import type { Records } from './records.ts'
import type { Scope } from './scope.ts'
import { walk } from './walk.ts'
import { readWhole } from './whole.ts'

/** What a client is made of. */
export interface ClientParts {
  readonly connector: Connector
  readonly settings: Settings
  readonly perform: Perform
  readonly records: Records
  readonly clock: Clock
}

/** How a call is named and counted. */
export interface Purpose {
  readonly operation: string
  readonly quota?: string | undefined
  readonly keys?: number
  readonly cacheSeconds?: number
}

/** Rows or the fault of each key; a key that is missing does not exist. */
export type ByKey<Value> = Map<string, Value | Fault>

/** Asks one account's provider for records: only for what is missing, in as few calls as the provider allows. */
export class Client {
  readonly connector: Connector
  readonly records: Records
  readonly #parts: ClientParts
  readonly #facts = new Map<string, { readonly value: Promise<unknown>; readonly until: number }>()

  constructor(parts: ClientParts) {
    this.#parts = parts
    this.connector = parts.connector
    this.records = parts.records
  }

  /** Records by their ids. */
  get(record: string, ids: readonly string[], scope: Scope): Promise<ByKey<Held>> {
    return getRecords(this, record, ids, scope)
  }

  /** Records by another key. */
  find(record: string, by: FindKey, keys: readonly string[], scope: Scope): Promise<ByKey<readonly Held[]>> {
    return findRecords(this, { record, by, keys, scope })
  }

  /** The children of many parents, each parent by its id. */
  children(children: Children, parents: readonly Parent[], query: ChildQuery): Promise<ByKey<Slice<Held>>> {
    return readChildren(this, { children, parents, query })
  }

  /** A part of the list of all records. */
  async list(
    record: string,
    { from, first, scope }: { from: Position; first: number; scope: Scope },
  ): Promise<Slice<Held>> {
    const { list, all } = this.spec(record)
    if (all !== undefined) return sliceOf([...(await readWhole(this, record, scope)).values()], from, first)
    if (list === undefined) throw new TypeError(`${this.connector.name} cannot list ${record}.`)
    const ask = this.ask(record, scope)
    const read = async (page: { size: number; cursor: string | undefined }) => {
      const reply = await this.perform(list.call(page, ask), { operation: `${record}.list`, quota: list.quota }, scope)
      return this.holdPage(record, list.page(reply, page), ask.want)
    }
    return walk({ atMost: list.atMost, atLeast: list.atLeast, read }, from, first)
  }

  /** The named facts about the account; each is fetched once in a while. */
  async facts(names: readonly string[], scope: Scope): Promise<Facts> {
    const entries = await Promise.all(names.map(async name => [name, await this.#fact(name, scope)] as const))
    return Object.fromEntries(entries)
  }

  /** The record's operations; asking for a record that the connector does not have is a mistake of ours. */
  // biome-ignore lint/suspicious/noExplicitAny: each record has rows of its own type.
  spec(record: string): RecordSpec<any> {
    const spec = this.connector.records[record]
    if (spec === undefined) throw new TypeError(`${this.connector.name} has no record called "${record}".`)
    return spec
  }

  /** What a builder of calls is told, with the fields that are always needed. */
  ask(record: string, scope: Scope, needs: readonly string[] = []): Ask {
    const { selectsFields, always = [] } = this.spec(record)
    const want = scope.want(record)
    const mask: Mask = !selectsFields || want === 'ALL' ? 'ALL' : [...new Set([...want, ...always, ...needs])].sort()
    return { want: mask, settings: this.#parts.settings, facts: {} }
  }

  /** Sends a call on its way. */
  perform(call: Call, { operation, quota = 'default', keys, cacheSeconds }: Purpose, scope: Scope): Promise<Reply> {
    return this.#parts.perform({
      call,
      operation,
      quota,
      priority: scope.priority,
      deadline: scope.deadline,
      ...(keys !== undefined && { keys }),
      ...(cacheSeconds !== undefined && { cacheSeconds }),
    })
  }

  /** A row as this server holds it. */
  hold<Row>(row: Row, mask: Mask, freshness: Freshness = 'LIVE'): Held<Row> {
    return { row, mask, fetchedAt: this.#parts.clock.now(), freshness, facts: {} }
  }

  /** The rows of a page as this server holds them; they and what came along are kept for others. */
  async holdPage(record: string, page: Page<unknown>, mask: Mask, freshness: Freshness = 'LIVE'): Promise<Page<Held>> {
    const rows = page.rows.map(row => this.hold(row, mask, freshness))
    await this.keep(record, rows)
    await this.keepSeen(page.also ?? [])
    return { rows, next: page.next }
  }

  /** Keeps rows in the record cache. */
  keep(record: string, rows: readonly Held[]): Promise<void> {
    const { id } = this.spec(record)
    return this.records.keep(
      record,
      rows.map(held => ({ id: id(held.row), held })),
    )
  }

  /** Keeps rows of other records that came along. */
  async keepSeen(seen: readonly Seen[]): Promise<void> {
    await Promise.all(seen.map(({ record, row }) => this.keep(record, [this.hold(row, 'ALL')])))
  }

  #fact(name: string, scope: Scope): Promise<unknown> {
    const { clock, connector, settings } = this.#parts
    const known = this.#facts.get(name)
    if (known !== undefined && known.until > clock.monotonic()) return known.value
    const fact = connector.facts?.[name]
    if (fact === undefined) throw new TypeError(`${connector.name} has no fact called "${name}".`)
    const value = this.perform(fact.call(settings), { operation: `fact.${name}` }, scope).then(reply =>
      fact.read(reply),
    )
    this.#facts.set(name, { value, until: clock.monotonic() + fact.ttlSeconds * 1000 })
    // A fact that could not be fetched is asked for again by the next who needs it.
    value.catch(() => this.#facts.delete(name))
    return value
  }
}

/** Puts what went wrong with a whole call to each of its keys. */
export function failAll<Value>(into: ByKey<Value>, keys: readonly string[], error: unknown): void {
  const fault = asFault(error)
  for (const key of keys) into.set(key, fault)
}
