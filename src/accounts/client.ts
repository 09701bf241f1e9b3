import type { Children } from '../contract/children.ts'
import type { Facts, FindKey, Page, PageRequest, RecordSpec } from '../contract/record.ts'
import { Access, type AccessParts, type ByKey } from './access.ts'
import type { ChildQuery, Parent } from './child-request.ts'
import { readChildren } from './children.ts'
import { findRecords } from './find-records.ts'
import { getRecords } from './get-records.ts'
import type { Held } from './held.ts'
import { type Position, type Slice, sliceOf } from './position.ts'
import type { Scope } from './scope.ts'
import { walk } from './walk.ts'
import { readWhole } from './whole.ts'

/** Asks one account's provider for records: only for what is missing, in as few calls as the provider allows. */
export class Client {
  readonly #access: Access
  readonly #facts = new Map<string, { readonly value: unknown; readonly until: number }>()

  constructor(parts: AccessParts) {
    this.#access = new Access(parts)
  }

  /** The record's operations. */
  // biome-ignore lint/suspicious/noExplicitAny: each record has rows of its own type.
  spec(record: string): RecordSpec<any> {
    return this.#access.spec(record)
  }

  /** Records by their ids. */
  get(record: string, ids: readonly string[], scope: Scope): Promise<ByKey<Held>> {
    return getRecords(this.#access, record, ids, scope)
  }

  /** Records by another key. */
  find(record: string, by: FindKey, keys: readonly string[], scope: Scope): Promise<ByKey<readonly Held[]>> {
    return findRecords(this.#access, { record, by, keys, scope })
  }

  /** The children of many parents, each parent by its id. */
  children(children: Children, parents: readonly Parent[], query: ChildQuery): Promise<ByKey<Slice<Held>>> {
    return readChildren(this.#access, { children, parents, query })
  }

  /** A part of the list of all records. */
  async list(record: string, { from, first, scope }: ListQuery): Promise<Slice<Held>> {
    const { list, all } = this.spec(record)
    if (all !== undefined) return sliceOf([...(await readWhole(this.#access, record, scope)).values()], from, first)
    if (list === undefined) throw new TypeError(`${this.#access.connector.name} cannot list ${record}.`)
    const ask = this.#access.ask(record, scope)
    const read = async (page: PageRequest): Promise<Page<Held>> => {
      const purpose = { operation: `${record}.list`, quota: list.quota }
      const reply = await this.#access.perform(list.call(page, ask), purpose, scope)
      return this.#access.holdPage({ record, page: list.page(reply, page), mask: ask.want, scope })
    }
    return walk({ atMost: list.atMost, atLeast: list.atLeast, read }, from, first)
  }

  /** The named facts about the account; each is fetched once in a while. */
  async facts(names: readonly string[], scope: Scope): Promise<Facts> {
    const entries = await Promise.all(names.map(async name => [name, await this.#fact(name, scope)] as const))
    return Object.fromEntries(entries)
  }

  async #fact(name: string, scope: Scope): Promise<unknown> {
    const { clock, connector, settings } = this.#access
    const known = this.#facts.get(name)
    const left = known === undefined ? 0 : known.until - clock.monotonic()
    if (known !== undefined && left > 0) {
      scope.lifetime.freshFor(left / 1000, clock.now())
      return known.value
    }
    const fact = connector.facts?.[name]
    if (fact === undefined) throw new TypeError(`${connector.name} has no fact called "${name}".`)
    // Those who ask at the same time share the call; only what was read is remembered.
    const reply = await this.#access.perform(fact.call(settings), { operation: `fact.${name}` }, scope)
    const value = fact.read(reply)
    this.#facts.set(name, { value, until: clock.monotonic() + fact.ttlSeconds * 1000 })
    return value
  }
}

/** Which part of a list is wanted, and on whose behalf. */
interface ListQuery {
  readonly from: Position
  readonly first: number
  readonly scope: Scope
}
