import { keepsNothing, standingOf } from '../cache/policy.ts'
import type { KnownObject } from '../contract/added-fields.ts'
import type { Call } from '../contract/call.ts'
import type { Children } from '../contract/children.ts'
import { Fault } from '../contract/faults.ts'
import type { TextSearch } from '../contract/query.ts'
import type { Facts, FindKey, Page, PageRequest, RecordSpec } from '../contract/record.ts'
import { Access, type AccessParts, type ByKey } from './access.ts'
import type { ChildQuery, Parent } from './child-request.ts'
import { readChildren } from './children.ts'
import { readFact } from './facts.ts'
import { type OpenFile, openFile } from './files.ts'
import { findRecords } from './find-records.ts'
import { getRecords } from './get-records.ts'
import type { Held } from './held.ts'
import type { ListPlan } from './list-plan.ts'
import { type Position, type Slice, sliceOf } from './position.ts'
import type { Scope } from './scope.ts'
import { walk } from './walk.ts'
import { readWhole } from './whole.ts'

/** Asks one account's provider for records: only for what is missing, in as few calls as the provider allows. */
export class Client {
  readonly #access: Access
  #facts = new Map<string, KnownFact>()

  constructor(parts: AccessParts) {
    this.#access = new Access(parts)
  }

  /** The record's operations. */
  // biome-ignore lint/suspicious/noExplicitAny: each record has rows of its own type.
  spec(record: string): RecordSpec<any> {
    return this.#access.spec(record)
  }

  /** Records by their ids. */
  async get(record: string, ids: readonly string[], scope: Scope): Promise<ByKey<Held>> {
    return this.#told(`${record}.get`, async () =>
      getRecords(this.#access, record, ids, await this.#informed(record, scope)),
    )
  }

  /** Records by another key. */
  async find(record: string, by: FindKey, keys: readonly string[], scope: Scope): Promise<ByKey<readonly Held[]>> {
    return this.#told(`${record}.findBy.${by}`, async () =>
      findRecords(this.#access, { record, by, keys, scope: await this.#informed(record, scope) }),
    )
  }

  /** The children of many parents, each parent by its id. */
  async children(children: Children, parents: readonly Parent[], query: ChildQuery): Promise<ByKey<Slice<Held>>> {
    return this.#told(query.operation, async () => {
      const scope = await this.#informed(children.record, query.scope)
      return readChildren(this.#access, { children, parents, query: { ...query, scope } })
    })
  }

  /** A part of the list of all records. */
  async list(record: string, part: ListPart): Promise<Slice<Held>> {
    return this.#toldOne(`${record}.list`, () => this.#list(record, part))
  }

  async #list(record: string, { from, first, scope, plan = unplanned }: ListPart): Promise<Slice<Held>> {
    const { list, all } = this.spec(record)
    if (plan.query === undefined && all !== undefined)
      return sliceOf([...(await this.#whole(record, scope)).values()], from, first)
    const { atMost, atLeast } = plan.query ?? list ?? this.#unlisted(record)
    const read = (page: PageRequest) => this.page(record, { page, scope, plan })
    return walk({ atMost, atLeast, read }, from, first)
  }

  /** One page of the list of all records, or of one that the provider narrows or orders. */
  async page(record: string, { page, scope: asking, plan }: PagePart): Promise<Page<Held>> {
    const { query, pushed } = plan
    const scope = await this.#informed(record, asking, query?.facts)
    const { list, all } = this.spec(record)
    if (query === undefined && all !== undefined) return { rows: [...(await this.#whole(record, asking)).values()] }
    const { quota } = query ?? list ?? this.#unlisted(record)
    const { ask, rest } = this.#access.askForPage(record, scope, query?.needs)
    const call = query === undefined ? list?.call(page, ask) : query.call(page, ask, pushed)
    const operation = query === undefined ? `${record}.list` : `${record}.query`
    const purpose = { operation, quota, ...this.#access.listing(record, scope) }
    const { reply, value: read } = await this.#access.read(call as Call, purpose, scope, answer =>
      this.#access.page(
        record,
        (query === undefined ? list?.page(answer, page) : query.page(answer, page)) as Page<unknown>,
      ),
    )
    const freshness = query?.lagSeconds === undefined ? 'LIVE' : 'INDEXED'
    return this.#access.holdPage({ record, page: read, ask, rest, scope, freshness, reply })
  }

  /** A part of what a search for a text finds. */
  async search(
    record: string,
    search: TextSearch<unknown>,
    { text, from, first, scope: asking }: SearchPart,
  ): Promise<Slice<Held>> {
    const scope = await this.#informed(record, asking)
    const { ask, rest } = this.#access.askForPage(record, scope)
    const read = async (page: PageRequest): Promise<Page<Held>> => {
      const purpose = { operation: `${record}.search`, quota: search.quota, record, isList: true } as const
      const call = askable(() => search.call(text, page, ask))
      const { value: found } = await this.#access.read(call, purpose, scope, reply =>
        this.#access.page(record, search.page(reply, page)),
      )
      const freshness = search.lagSeconds === undefined ? 'LIVE' : 'INDEXED'
      return this.#access.holdPage({ record, page: found, ask, rest, scope, freshness })
    }
    const { atMost, atLeast } = search
    const list = { atMost, atLeast, read }
    return this.#toldOne(`${record}.search`, () => walk(list, from, first))
  }

  #unlisted(record: string): never {
    throw new TypeError(`${this.#access.connector.name} cannot list ${record}.`)
  }

  /** Makes the cheapest call that proves the credentials; the Fault says what the provider has against it. */
  async check(scope: Scope): Promise<void> {
    const { connector, settings } = this.#access
    await this.#toldOne('check', () => this.#access.perform(connector.check(settings), { operation: 'check' }, scope))
  }

  /** Opens the file that a record stands for; undefined when there is none. */
  file(request: Parameters<typeof openFile>[1]): Promise<OpenFile | undefined> {
    return openFile(this.#access, request)
  }

  /** The named facts about the account; each is fetched once in a while. */
  async facts(names: readonly string[], scope: Scope): Promise<Facts> {
    const entries = await Promise.all(names.map(async name => [name, await this.#fact(name, scope)] as const))
    return Object.fromEntries(entries)
  }

  /** Forgets what is known of the account; what is still being read of it is not remembered. */
  forget(): void {
    this.#facts = new Map()
  }

  /** The kinds of objects that the account has added to the provider's own. */
  async addedObjects(scope: Scope): Promise<readonly KnownObject[]> {
    const { addedObjects } = this.#access.connector
    if (addedObjects === undefined) return []
    const { value } = await readFact(this.#access, { fact: addedObjects, operation: 'addedObjects' }, scope)
    return value
  }

  /** What went wrong with each key, or with all, with whose fault it is. */
  async #told<Value>(operation: string, work: () => Promise<ByKey<Value>>): Promise<ByKey<Value>> {
    const found = await this.#toldOne(operation, work)
    for (const [key, value] of found) if (value instanceof Fault) found.set(key, this.#access.told(value, operation))
    return found
  }

  async #toldOne<Value>(operation: string, work: () => Promise<Value>): Promise<Value> {
    try {
      return await work()
    } catch (error) {
      throw this.#access.told(error, operation)
    }
  }

  async #whole(record: string, scope: Scope): ReturnType<typeof readWhole> {
    return readWhole(this.#access, record, await this.#informed(record, scope))
  }

  /**
   * On the same behalf, knowing what the calls for the record cannot be built without: that says which fields there are,
   * and nothing of it is shown, so that it need not be younger for those who want everything anew.
   */
  #informed(record: string, scope: Scope, also: readonly string[] = []): Scope | Promise<Scope> {
    const { facts: own = [], everyField } = this.spec(record)
    const forAll = scope.want(record) === 'ALL' ? (everyField?.facts ?? []) : []
    if (own.length + forAll.length + also.length === 0) return scope
    const names = [...new Set([...own, ...forAll, ...also])]
    return this.facts(names, { ...scope, maxAgeSeconds: undefined }).then(facts => ({ ...scope, facts }))
  }

  async #fact(name: string, scope: Scope): Promise<unknown> {
    const { clock, connector, records } = this.#access
    const fact = connector.facts?.[name]
    if (fact === undefined) throw new TypeError(`${connector.name} has no fact called "${name}".`)
    const facts = this.#facts
    const known = facts.get(name)
    const { ttlSeconds } = fact
    if (known !== undefined && (await records.isUnchanged(known.asOf, scope.asOf))) {
      const age = clock.now() - known.fetchedAt
      const isFresh = standingOf({ age, freshFor: ttlSeconds * 1000 }, keepsNothing, scope.maxAgeSeconds) === 'fresh'
      if (isFresh) {
        scope.lifetime.freshFor(scope.maxAgeSeconds ?? ttlSeconds, known.fetchedAt)
        return known.value
      }
    }
    // Those who ask at the same time share the call; only what was read is remembered.
    const { value, fetchedAt } = await readFact(this.#access, { fact, operation: `fact.${name}` }, scope)
    facts.set(name, { value, fetchedAt, asOf: scope.asOf })
    return value
  }
}

/** A fact that was read, when, and the newest change that it can know of. */
interface KnownFact {
  readonly value: unknown
  readonly fetchedAt: number
  readonly asOf: number | undefined
}

/** A text that the provider's language cannot say is a mistake of whoever asks, and not of the provider. */
function askable(build: () => Call): Call {
  try {
    return build()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Fault('BAD_USER_INPUT', `The provider cannot be asked for this text: ${reason}`, {}, { cause: error })
  }
}

/** The list of all records, as it comes. */
const unplanned: ListPlan = { pushed: { conditions: [] } }

/** Which part of a list is wanted, and on whose behalf. */
interface ListPart {
  readonly from: Position
  readonly first: number
  readonly scope: Scope
  readonly plan?: ListPlan
}

/** Which page of a list is wanted, and on whose behalf. */
interface PagePart {
  readonly page: PageRequest
  readonly scope: Scope
  readonly plan: ListPlan
}

/** Which part of what a search finds is wanted, and on whose behalf. */
interface SearchPart extends Omit<ListPart, 'plan'> {
  readonly text: string
}
