import DataLoader from 'dataloader'
import { type GraphQLResolveInfo, getNamedType } from 'graphql'
import type { Account } from '../accounts/account.ts'
import { type Held, noFacts, withFacts } from '../accounts/held.ts'
import type { Slice } from '../accounts/position.ts'
import type { Scope } from '../accounts/scope.ts'
import { entitiesOf } from '../contract/capabilities.ts'
import type { Children } from '../contract/children.ts'
import { asFault, Fault } from '../contract/faults.ts'
import type { Page, PageRequest } from '../contract/record.ts'
import { Dispatcher, type Load } from './dispatcher.ts'
import type { FindRequest, ListRequest, Part } from './load-requests.ts'
import { reading, Scopes, type ScopesOptions } from './scopes.ts'
import type { Selections } from './selections.ts'
import { specOf, type View } from './view.ts'
import type { Fields } from './wants.ts'

type Answers<Value> = (keys: readonly string[], scope: Scope) => Promise<ReadonlyMap<string, Value | Fault>>

interface Batching<Value> {
  readonly loader: DataLoader<string, Value | undefined>
  /** What was asked for in this request. */
  readonly known: Map<string, Promise<Value | undefined>>
  load: Load
  /** By which field it was asked last: all that it feeds by that one is known. */
  askedBy: GraphQLResolveInfo['fieldNodes'] | undefined
  /** Which parts of the answer wait for the next batch, where that is wanted. */
  paths: Set<string>
}

/** The loads of one request: one batch for each account, record and operation, remembered until the request ends. */
export class Loaders {
  readonly #selections: Selections
  readonly #scopes: Scopes
  readonly #wantsPaths: boolean
  readonly #dispatcher = new Dispatcher()
  readonly #batchings = new Map<string, Batching<unknown>>()
  readonly #followed = new Map<GraphQLResolveInfo['fieldNodes'], Map<string, unknown>>()

  constructor(options: ScopesOptions) {
    this.#selections = options.selections
    this.#wantsPaths = options.cause?.wantsPaths === true
    this.#scopes = new Scopes(options)
  }

  /** What the pointers of one field have led to in this request, for whoever follows them. */
  followed({ fieldNodes }: GraphQLResolveInfo): Map<string, unknown> {
    const known = this.#followed.get(fieldNodes)
    if (known !== undefined) return known
    const none = new Map<string, unknown>()
    this.#followed.set(fieldNodes, none)
    return none
  }

  /** One record by its id; undefined when there is none. */
  get(account: Account, record: string, id: string, info: GraphQLResolveInfo): Promise<Held | undefined> {
    return this.#load<Held>(`get/${account.name}/${record}`, id, {
      account,
      kinds: () => entitiesOf(account.connector).flatMap(([name, { of }]) => (of === record ? [`get:${name}`] : [])),
      info,
      answers: async (ids, scope) => {
        const [rows, facts] = await Promise.all([
          account.client.get(record, ids, scope),
          this.#scopes.facts(account, record, scope, info),
        ])
        if (facts === noFacts) return rows
        return new Map([...rows].map(([key, row]) => [key, row instanceof Fault ? row : { ...row, facts }]))
      },
    })
  }

  /** Records by another key. */
  async find(account: Account, { entity, by, key, isPointer, info }: FindRequest): Promise<readonly Held[]> {
    const { of: record } = specOf(account, entity)
    const way = isPointer ? 'get' : 'find'
    const found = await this.#load<readonly Held[]>(`find/${account.name}/${record}/${by}/${way}`, key, {
      account,
      kinds: () => [`${way}:${entity}`],
      info,
      answers: async (keys, scope) => {
        const [rows, facts] = await Promise.all([
          account.client.find(record, by, keys, scope),
          this.#scopes.facts(account, record, scope, info),
        ])
        return new Map([...rows].map(([each, list]) => [each, list instanceof Fault ? list : withFacts(list, facts)]))
      },
    })
    return found ?? []
  }

  /** A part of the children of a record. */
  async children(view: View, field: string, part: Part, info: GraphQLResolveInfo): Promise<Slice<Held>> {
    const { account, entity } = view
    const children = (specOf(account, entity).edges as Readonly<Record<string, Children>> | undefined)?.[field]
    if (children === undefined) return { rows: [], after: [], hasMore: false }
    const operation = `${entity}.${field}`
    const { from, first, keepsReplies = false } = part
    const name = `edge/${account.name}/${operation}/${first}/${from.cursor ?? ''}/${from.skip}/${keepsReplies}`
    const parents = this.#parentsOf(name)
    parents.set(view.remoteId, view)
    const slice = await this.#load<Slice<Held>>(name, view.remoteId, {
      account,
      kinds: () => [`edge:${operation}`],
      info,
      answers: async (ids, scope) => {
        const held = ids.map(id => ({ id, held: (parents.get(id) as View).held }))
        const [slices, facts] = await Promise.all([
          account.client.children(children, held, { from, first, operation, scope: { ...scope, keepsReplies } }),
          this.#scopes.facts(account, children.record, scope, info),
        ])
        return new Map(
          [...slices].map(([id, each]) => [
            id,
            each instanceof Fault ? each : { ...each, rows: withFacts(each.rows, facts) },
          ]),
        )
      },
    })
    return slice ?? { rows: [], after: [], hasMore: false }
  }

  /** A part of a list. */
  list(account: Account, request: ListRequest): Promise<Slice<Held>> {
    const { part, plan } = request
    const { of: record } = specOf(account, request.entity)
    return this.#read(account, request, scope => account.client.list(record, { ...part, plan, scope }))
  }

  /** One page of a list. */
  page(account: Account, request: ListRequest<PageRequest>): Promise<Page<Held>> {
    const { part: page, plan, keepsReplies = false } = request
    const { of: record } = specOf(account, request.entity)
    return this.#read(account, request, scope =>
      account.client.page(record, { page, plan, scope: { ...scope, keepsReplies } }),
    )
  }

  /** A part of what a search for a text finds. */
  search(account: Account, request: ListRequest<Part & { readonly text: string }>): Promise<Slice<Held>> {
    const { of: record, search } = specOf(account, request.entity)
    if (search === undefined) throw new TypeError(`${account.connector.name} cannot search for ${request.entity}.`)
    return this.#read(account, request, scope => account.client.search(record, search, { ...request.part, scope }))
  }

  /** Reads rows that can make others be asked for; each is given the facts that its columns need. */
  async #read<Rows extends { readonly rows: readonly Held[] }>(
    account: Account,
    { entity, everywhere, info, reads, milliseconds }: ListRequest<unknown>,
    read: (scope: Scope) => Promise<Rows>,
  ): Promise<Rows> {
    const { of: record } = specOf(account, entity)
    const load: Load = { account: account.name, kinds: new Set(), feeds: new Set(this.#feedsOf(info)), everywhere }
    const also: Fields | undefined = reads.length === 0 ? undefined : new Map([[entity, new Set(reads)]])
    const work = async (scope: Scope) => {
      const [page, facts] = await Promise.all([
        read(also === undefined ? scope : reading(account, scope, also)),
        this.#scopes.facts(account, record, scope, info, also),
      ])
      return { ...page, rows: withFacts(page.rows, facts) }
    }
    const paths = this.#wantsPaths ? [pathOf(info)] : undefined
    return this.#dispatcher.fly(load, () => this.#scopes.inPart(account, info, work, { milliseconds, paths }))
  }

  /** The fields of one type that are selected anywhere below a field. */
  selectedOn(typeName: string, { fieldNodes, returnType, fragments }: GraphQLResolveInfo): ReadonlySet<string> {
    return this.#selections.selectedOn(typeName, fieldNodes, getNamedType(returnType), fragments)
  }

  readonly #parents = new Map<string, Map<string, View>>()

  #parentsOf(name: string): Map<string, View> {
    const known = this.#parents.get(name) ?? new Map<string, View>()
    this.#parents.set(name, known)
    return known
  }

  #load<Value>(
    name: string,
    key: string,
    { account, kinds, info, answers }: LoadRequest<Value>,
  ): Promise<Value | undefined> {
    const known = this.#batchings.get(name) as Batching<Value> | undefined
    const batching =
      known ??
      this.#batching(account, kinds(), (keys, paths) =>
        this.#scopes.inPart(account, info, scope => answers(keys, scope), { paths }),
      )
    if (known === undefined) this.#batchings.set(name, batching as Batching<unknown>)
    if (batching.askedBy !== info.fieldNodes) for (const kind of this.#feedsOf(info)) batching.load.feeds.add(kind)
    batching.askedBy = info.fieldNodes
    if (this.#wantsPaths) batching.paths.add(pathOf(info))
    // Remembered here: DataLoader would make what is known already wait for the next batch.
    const loaded = batching.known.get(key) ?? batching.loader.load(key)
    batching.known.set(key, loaded)
    return loaded
  }

  #batching<Value>(
    account: Account,
    kinds: readonly string[],
    answers: (keys: readonly string[], paths: readonly string[] | undefined) => ReturnType<Answers<Value>>,
  ): Batching<Value> {
    const newLoad = (): Load => ({ account: account.name, kinds: new Set(kinds), feeds: new Set(), everywhere: false })
    const batch = async (keys: readonly string[]) => {
      const { load, paths } = batching
      // What is asked for from now on belongs to the next batch.
      batching.load = { ...newLoad(), feeds: new Set(load.feeds) }
      batching.paths = new Set()
      const served = this.#wantsPaths ? [...paths] : undefined
      const values = await this.#dispatcher.fly(load, () => answers(keys, served)).catch(error => asFault(error))
      return keys.map(key => (values instanceof Fault ? values : values.get(key)))
    }
    const batchScheduleFn = (begin: () => void) => this.#dispatcher.enqueue(batching.load, begin)
    const loader = new DataLoader(batch as DataLoader.BatchLoadFn<string, Value | undefined>, {
      batchScheduleFn,
      cache: false,
    })
    const batching: Batching<Value> = {
      load: newLoad(),
      askedBy: undefined,
      loader,
      known: new Map(),
      paths: new Set(),
    }
    return batching
  }

  #feedsOf({ fieldNodes, returnType, fragments }: GraphQLResolveInfo): ReadonlySet<string> {
    return this.#selections.kindsBelow(fieldNodes, getNamedType(returnType), fragments)
  }
}

interface LoadRequest<Value> {
  readonly account: Account
  readonly kinds: () => readonly string[]
  readonly info: GraphQLResolveInfo
  readonly answers: Answers<Value>
}

/** The place in the answer, with a star for any of a list: `customers.nodes.*.tickets`. */
function pathOf({ path }: GraphQLResolveInfo): string {
  const keys: string[] = []
  for (let at: GraphQLResolveInfo['path'] | undefined = path; at !== undefined; at = at.prev)
    keys.unshift(typeof at.key === 'number' ? '*' : at.key)
  return keys.join('.')
}
