import type { Account } from '../../accounts/account.ts'
import type { Call } from '../../contract/call.ts'
import type { EntityName } from '../../contract/entities.ts'
import { type Absent, type Column, isAbsent } from '../../contract/mapping.ts'
import type { Ask, Mask } from '../../contract/record.ts'
import { specOf } from '../view.ts'
import { type Fields, factsOf, maskFactsOf, wantedOf } from '../wants.ts'
import type { Tally } from './tally.ts'

/** Rows of one account that a part of a query is answered with. */
export interface Rows {
  readonly account: Account
  readonly entity: EntityName
  /** How many there are at most, where lists are full. */
  readonly count: number
  /** What they hang on. */
  readonly under?: Rows | undefined
  /** True where they were read by their ids. */
  readonly isFollowed?: boolean
  /** Records that came along with them. */
  readonly along?: ReadonlySet<string>
  /** How the call that gave them is made. */
  readonly build?: Build | undefined
}

/** How the rows of a call come: what its builder makes of a mask tells what it asks for. */
export type Build = (ask: Ask) => Call

/** What rows need besides the call that gives them: facts, fields that one call has no space for, details. */
export class Asking {
  readonly #tally: Tally
  readonly #fields: Fields

  constructor(tally: Tally, fields: Fields) {
    this.#tally = tally
    this.#fields = fields
  }

  /** Charges what the rows of a page need besides, and says which records come along with them. */
  page(rows: Rows, field: string, build: Build, needs: readonly string[] = []): Rows {
    const { account, entity, count } = rows
    const { of: record } = specOf(account, entity)
    const spec = account.client.spec(record)
    this.facts(account, record, field)
    const want = this.want(account, record)
    const { fieldSpace, get } = spec
    if (
      want !== 'ALL' &&
      get !== undefined &&
      lengthOf([...new Set([...want, ...needs])]) > (fieldSpace?.page ?? Number.POSITIVE_INFINITY)
    )
      this.#tally.batch({ account, field, name: `rest of ${field}/${record}`, atMost: get.atMost, keys: count })
    this.#detail({ account, record, field, keys: count, build })
    return { ...rows, build, along: this.#along(account, record, build) }
  }

  /** Charges records that are asked for by their ids. */
  get({ account, record, field, keys, name }: GetRequest): Build | undefined {
    const spec = account.client.spec(record)
    this.facts(account, record, field)
    if (spec.all !== undefined) {
      this.whole(account, record, field)
      return undefined
    }
    const { get, fieldSpace } = spec
    if (get === undefined) return undefined
    const want = this.want(account, record)
    const times =
      want === 'ALL' || fieldSpace?.get === undefined ? 1 : Math.max(1, Math.ceil(lengthOf(want) / fieldSpace.get))
    const callsFor = (all: number) => times * Math.ceil(all / get.atMost)
    this.#tally.batch({ account, field, name, atMost: get.atMost, callsFor, keys })
    const build = (ask: Ask) => get.call(['1'], ask)
    this.#detail({ account, record, field, keys, build })
    return build
  }

  /** Charges a small table, which is read whole, once for the query. */
  whole(account: Account, record: string, field: string): void {
    const { all } = account.client.spec(record)
    const name = nameOf(() => all?.call(nothing, undefined), `all/${record}`)
    this.#tally.once({ account, field, name, calls: all?.parts })
  }

  /** Charges the facts without which neither the calls for a record can be built nor its columns be read. */
  facts(account: Account, record: string, field: string, also: readonly string[] = []): void {
    const { facts = [], everyField } = account.client.spec(record)
    const forAll = this.want(account, record) === 'ALL' ? (everyField?.facts ?? []) : []
    const named = [
      ...facts,
      ...forAll,
      ...also,
      ...maskFactsOf(account, this.#fields),
      ...factsOf(account, record, this.#fields),
    ]
    for (const fact of new Set(named)) {
      const name = nameOf(() => account.connector.facts?.[fact]?.call({}), `fact/${fact}`)
      this.#tally.once({ account, field, name })
    }
  }

  want(account: Account, record: string): Mask {
    return wantedOf(account, record, this.#fields)
  }

  /** True where the record behind a pointer came along with the rows that have it. */
  cameAlong({ account, entity, along, build }: Rows, pointer: string, record: string): boolean {
    if (along?.has(record)) return true
    const column = (specOf(account, entity).mapping as Columns)[pointer]
    if (build === undefined || column === undefined) return false
    // A call that does not name its fields, and is another one because of a pointer, has what is behind it put in.
    const namesFields = isOther(build, { ...nothing, want: [inventedField] }, nothing)
    return !namesFields && isOther(build, { ...nothing, want: column.fields }, nothing)
  }

  #detail({ account, record, field, keys, build }: DetailRequest): void {
    const { detail } = account.client.spec(record)
    const want = this.want(account, record)
    const wanted = detail?.fields.filter(each => want === 'ALL' || want.includes(each)) ?? []
    if (detail === undefined || wanted.length === 0) return
    // A call that is another one without those fields asks for them, and they come along.
    const without = want === 'ALL' ? want : want.filter(each => !wanted.includes(each))
    const ask = { ...nothing, want }
    if (isOther(build, ask, { ...ask, want: without })) return
    this.#tally.batch({ account, field, name: `detail of ${field}/${record}`, atMost: detail.atMost, keys })
  }

  #along(account: Account, record: string, build: Build): ReadonlySet<string> {
    const want = this.want(account, record)
    const records = Object.keys(account.connector.records).filter(other => {
      const fields = this.want(account, other)
      if (fields === 'ALL' || fields.length === 0) return false
      const wantOf = (name: string): Mask => (name === other ? fields : [])
      return isOther(build, { ...nothing, want, wantOf }, { ...nothing, want })
    })
    return new Set(records)
  }
}

type Columns = Readonly<Record<string, Column<unknown, unknown> | Absent>>

interface GetRequest {
  readonly account: Account
  readonly record: string
  readonly field: string
  readonly keys: number
  /** By what the batch is told from others. */
  readonly name: string
}

interface DetailRequest extends Omit<GetRequest, 'name'> {
  readonly build: Build
}

/** A field that no provider has. */
const inventedField = 'unigraph_field_of_nobody'

const nothing: Ask<never> = { want: [], settings: {} as never, facts: {}, wantOf: () => [] }

/** A fact and a table that are read by the same call are read once. */
function nameOf(build: () => Call | undefined, otherwise: string): string {
  try {
    return JSON.stringify(build()) ?? otherwise
  } catch {
    return otherwise
  }
}

/** True where the builder makes another call of the one than of the other; not where it cannot make one of nothing. */
function isOther(build: Build, one: Ask, other: Ask): boolean {
  try {
    return JSON.stringify(build(one)) !== JSON.stringify(build(other))
  } catch {
    return false
  }
}

const lengthOf = (names: readonly string[]) => names.reduce((sum, name) => sum + name.length + 1, 0)

/** True where the provider has a unified field. */
export function hasColumn(account: Account, entity: EntityName, field: string): boolean {
  const column = (specOf(account, entity).mapping as Columns)[field]
  return column !== undefined && !isAbsent(column)
}

/** The record that an entity of an account is made of. */
export function recordOf(account: Account, entity: EntityName) {
  const { of: record } = specOf(account, entity)
  return { record, spec: account.client.spec(record) }
}
