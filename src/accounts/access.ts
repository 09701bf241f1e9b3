import type { Call, Reply } from '../contract/call.ts'
import type { Connector } from '../contract/connector.ts'
import { asFault, type Fault } from '../contract/faults.ts'
import type { Ask, Facts, Mask, Page, RecordSpec, Seen } from '../contract/record.ts'
import type { Settings } from '../contract/settings.ts'
import type { Clock } from '../pipeline/clock.ts'
import type { Keeping, Perform } from '../pipeline/stage.ts'
import { withDetail } from './detail.ts'
import { type Freshness, type Held, noFacts, seenOf, union, whenKept } from './held.ts'
import { isId } from './ids.ts'
import type { Purpose } from './purpose.ts'
import type { Records } from './records.ts'
import { Revalidation } from './revalidation.ts'
import type { Scope } from './scope.ts'
import { spaced, withRest } from './wide-rows.ts'

/** What an account is asked through. */
export interface AccessParts {
  readonly connector: Connector
  readonly settings: Settings
  readonly perform: Perform
  readonly records: Records
  readonly clock: Clock
  /** The account's name, for what is said of it. */
  readonly account: string
}

/** What a list is asked for, and which wanted fields its call has no space for. */
export interface PageAsk {
  readonly ask: Ask
  readonly rest: readonly string[]
}

/** A page that was read, and on whose behalf. */
interface ReadPage extends PageAsk {
  readonly record: string
  readonly page: Page<unknown>
  readonly scope: Scope
  /** LIVE, if absent. */
  readonly freshness?: Freshness
  /** What it was read from, where that may have come from a cache. */
  readonly reply?: Reply
}

/** How rows were read: which fields, when, and from where. */
type Reading = Pick<Held, 'mask' | 'fetchedAt' | 'freshness'>

/** A reply and what was read out of it. */
interface Read<Value> {
  readonly reply: Reply
  readonly value: Value
}

/** Rows or the fault of each key; a key that is missing does not exist. */
export type ByKey<Value> = Map<string, Value | Fault>

/** The means of asking one account: building, sending, holding and keeping. What to ask for is decided by others. */
export class Access {
  readonly connector: Connector
  readonly settings: Settings
  readonly records: Records
  readonly clock: Clock
  readonly account: string
  readonly revalidation: Revalidation
  readonly #perform: Perform

  constructor({ connector, settings, perform, records, clock, account }: AccessParts) {
    this.account = account
    this.connector = connector
    this.settings = settings
    this.records = records
    this.clock = clock
    this.revalidation = new Revalidation(clock)
    this.#perform = perform
  }

  /** The record's operations; asking for a record that the connector does not have is a mistake of ours. */
  // biome-ignore lint/suspicious/noExplicitAny: each record has rows of its own type.
  spec(record: string): RecordSpec<any> {
    const spec = this.connector.records[record]
    if (spec === undefined) throw new TypeError(`${this.connector.name} has no record called "${record}".`)
    return spec
  }

  /** The id of a row; a row without one makes no sense. */
  idOf(record: string, row: unknown): string {
    if (typeof row !== 'object' || row === null) throw new TypeError(`a row of ${record} is no object`)
    const id = this.spec(record).id(row)
    if (!isId(id)) throw new TypeError(`a row of ${record} has no id`)
    return id
  }

  /** What a builder of calls is told, with the fields that are always needed and without those that nobody may see. */
  ask(record: string, scope: Scope, needs: readonly string[] = []): Ask {
    const { facts = {} } = scope
    const wantOf = (other: string) => {
      const want = scope.want(other)
      return want.length === 0 ? want : this.#named(other, want, facts)
    }
    const { always = [] } = this.spec(record)
    const want = union([scope.want(record), always, needs])
    return { want: this.#named(record, want, facts), settings: this.settings, facts, wantOf }
  }

  /** What a list is asked for: as much as one call has space for. What rows are joined and kept by comes first. */
  askForPage(record: string, scope: Scope, needs: readonly string[] = []): PageAsk {
    const ask = this.ask(record, scope, needs)
    const { fieldSpace, always = [] } = this.spec(record)
    const [want, rest] = spaced(ask.want, fieldSpace?.page, [...always, ...needs])
    return { ask: { ...ask, want }, rest }
  }

  #named(record: string, want: Mask, facts: Facts): Mask {
    const { selectsFields, everyField, isVisible } = this.spec(record)
    if (!selectsFields) return 'ALL'
    const fields = want === 'ALL' ? everyField?.names(facts) : want
    if (fields === undefined) return 'ALL'
    return isVisible === undefined ? fields : fields.filter(field => isVisible(field, facts))
  }

  /** Sends a call on its way. */
  async perform(
    call: Call,
    { operation, quota = 'default', keys, record, isList, keeping, isAnswer, unasked }: Purpose,
    { priority, deadline, lifetime, asOf, maxAgeSeconds, cause, paths }: Scope,
  ): Promise<Reply> {
    const reply = await this.#perform({
      ...{ call, operation, quota, priority, deadline, keeping, asOf, maxAgeSeconds, cause, paths },
      ...(keys !== undefined && { keys }),
      ...(isAnswer && { isAnswer }),
      ...(unasked && { unasked }),
    })
    const { recordSeconds } = keeping?.policy ?? this.records.policy(record)
    lifetime.freshFor(recordSeconds === 0 ? 0 : (maxAgeSeconds ?? recordSeconds), reply.cachedAt ?? this.clock.now())
    if (reply.isStale) lifetime.end()
    if (record !== undefined && isList) lifetime.madeOf(this.records.tags.list(record))
    return reply
  }

  /**
   * Sends a call on its way and reads the reply while it is still under the eyes of the pipeline: one that makes no sense
   * is a fault of that call, by its account and operation, and is neither kept nor given to others.
   */
  async read<Value>(call: Call, purpose: Purpose, scope: Scope, reader: (reply: Reply) => Value): Promise<Read<Value>> {
    const known = new Map<Reply, Value>()
    const readOnce = (reply: Reply): Value => {
      if (!known.has(reply)) known.set(reply, reader(reply))
      return known.get(reply) as Value
    }
    const isAnswer = (reply: Reply) => {
      readOnce(reply)
      return true
    }
    const reply = await this.perform(call, { ...purpose, isAnswer }, scope)
    return { reply, value: readOnce(reply) }
  }

  /** What went wrong, with whose fault it is; what already says so stays as it is. */
  told(error: unknown, operation: string): Fault {
    const fault = asFault(error)
    const { provider = this.connector.name, account = this.account } = fault.details
    return fault.with({ provider, account, operation: fault.details.operation ?? operation })
  }

  /** A page whose rows have ids, without which they make no sense. */
  page<Row>(record: string, page: Page<Row>): Page<Row> {
    for (const row of page.rows) this.idOf(record, row)
    for (const seen of page.also ?? []) this.idOf(seen.record, seen.row)
    return page
  }

  /** How the reply to a part of a list of records is read and kept: kept where the next page of the answer reads it again. */
  listing(record: string, { keepsReplies }: Scope): Pick<Purpose, 'record' | 'isList' | 'keeping'> {
    const policy = this.records.policy(record)
    const isKept = keepsReplies && policy.recordSeconds > 0
    return { record, isList: true, ...(isKept && { keeping: { policy, tags: this.records.tags.list(record) } }) }
  }

  /** How a reply is kept that says something about the account itself. */
  keepingFor(recordSeconds: number): Keeping {
    return { policy: { ...this.records.policy(), recordSeconds }, tags: [this.records.tags.any] }
  }

  /** The same for a table that is read whole, and kept for as long as the connector says. */
  listingWhole(record: string, recordSeconds: number): Pick<Purpose, 'record' | 'isList' | 'keeping'> {
    const policy = { ...this.records.policy(record), recordSeconds }
    return { record, isList: true, keeping: { policy, tags: this.records.tags.list(record) } }
  }

  /** Rows of a record as this server holds them. */
  hold(record: string, rows: readonly unknown[], { mask, fetchedAt, freshness }: Reading): readonly Held[] {
    const { id } = this.spec(record)
    return rows.map(row => ({ id: id(row), row, mask, fetchedAt, freshness, facts: noFacts }))
  }

  /** Whole rows of a reply that may have come from a cache. */
  holdReplied(record: string, rows: readonly unknown[], reply: Reply): readonly Held[] {
    const read = { mask: 'ALL', fetchedAt: this.clock.now(), freshness: 'LIVE' } as const
    return this.hold(record, rows, { ...read, ...whenKept(reply) })
  }

  /**
   * The rows of a page as this server holds them, with what takes requests of their own; they and what came along are
   * kept for others.
   */
  async holdPage({ record, page, ask, rest, scope, freshness = 'LIVE', reply }: ReadPage): Promise<Page<Held>> {
    // What is read further makes a row no younger.
    const read = { freshness, fetchedAt: this.clock.now(), ...(reply && whenKept(reply)) }
    // What takes no further request is not waited for: of each page there are many.
    const wide = rest.length === 0 ? page.rows : await withRest(this, page.rows, { record, ask, rest, scope })
    const whole = this.spec(record).detail ? await withDetail(this, wide, { record, ask, scope }) : wide
    const mask = rest.length === 0 ? ask.want : union([ask.want, rest])
    const rows = this.hold(record, whole, { mask, ...read })
    await this.keep(record, rows, scope)
    if (page.also && reply?.cachedAt === undefined) await this.keepSeen(page.also, read, scope)
    return { rows, next: page.next }
  }

  /** Keeps rows for the rest of the request and, in the record cache, for others. */
  async keep(record: string, rows: readonly Held[], scope: Scope): Promise<void> {
    const live = rows.filter(({ freshness }) => freshness === 'LIVE')
    const seen = seenOf(scope.seen, record)
    for (const held of live) seen.set(held.id, held)
    await this.records.keep(record, live, scope.asOf)
  }

  /** Keeps rows of other records that came along; they are whole, unless they say what they have. */
  async keepSeen(seen: readonly Seen[], read: Omit<Reading, 'mask'>, scope: Scope): Promise<void> {
    // A row without an id makes no sense, also where it only comes along.
    for (const { record, row } of seen) this.idOf(record, row)
    const hold = ({ record, row, mask = 'ALL' }: Seen) => this.hold(record, [row], { mask, ...read })
    const along = seen.map(each => ({ record: each.record, rows: hold(each) }))
    // What an index brings along may lag as the index does: it is good for the rest of the request, and for nobody else.
    if (read.freshness === 'INDEXED')
      for (const { record, rows } of along) {
        const known = seenOf(scope.seen, record)
        for (const held of rows) if (!known.has(held.id)) known.set(held.id, held)
      }
    await Promise.all(along.map(({ record, rows }) => this.keep(record, rows, scope)))
  }
}

/** Puts what went wrong with a whole call to each of its keys. */
export function failAll<Value>(into: ByKey<Value>, keys: readonly string[], error: unknown): void {
  const fault = asFault(error)
  for (const key of keys) into.set(key, fault)
}
