import DataLoader from 'dataloader'
import { type GraphQLResolveInfo, getNamedType } from 'graphql'
import type { Account } from '../accounts/account.ts'
import type { Held } from '../accounts/held.ts'
import type { Lifetime } from '../accounts/lifetime.ts'
import type { Slice } from '../accounts/position.ts'
import type { Scope } from '../accounts/scope.ts'
import { entitiesOf } from '../contract/capabilities.ts'
import type { Children } from '../contract/children.ts'
import { asFault, Fault } from '../contract/faults.ts'
import type { Facts, Mask } from '../contract/record.ts'
import type { Clock } from '../pipeline/clock.ts'
import { type Deadline, providerPart } from '../pipeline/deadline.ts'
import { Dispatcher, type Load } from './dispatcher.ts'
import type { FindRequest, ListRequest, Part } from './load-requests.ts'
import type { Selections } from './selections.ts'
import { specOf, type View } from './view.ts'
import { type Fields, factsOf, wantedOf } from './wants.ts'

type Answers<Value> = (keys: readonly string[], scope: Scope) => Promise<ReadonlyMap<string, Value | Fault>>

interface Batching<Value> {
  readonly loader: DataLoader<string, Value | undefined>
  /** What was asked for in this request. */
  readonly known: Map<string, Promise<Value | undefined>>
  load: Load
}

/** What the loads of a request are made with. */
interface LoadersOptions {
  readonly selections: Selections
  readonly deadline: Deadline
  readonly lifetime: Lifetime
  readonly clock: Clock
  /** How long one load may wait for its provider. */
  readonly providerSeconds: number
}

/** The loads of one request: one batch for each account, record and operation, remembered until the request ends. */
export class Loaders {
  readonly #selections: Selections
  readonly #deadline: Deadline
  readonly #lifetime: Lifetime
  readonly #clock: Clock
  readonly #providerMilliseconds: number
  readonly #dispatcher = new Dispatcher()
  readonly #batchings = new Map<string, Batching<unknown>>()
  readonly #scopes = new Map<Account, Scope>()
  #fields: Fields | undefined

  constructor({ selections, deadline, lifetime, clock, providerSeconds }: LoadersOptions) {
    this.#selections = selections
    this.#deadline = deadline
    this.#lifetime = lifetime
    this.#clock = clock
    this.#providerMilliseconds = providerSeconds * 1000
  }

  /** One record by its id; undefined when there is none. */
  async get(account: Account, record: string, id: string, info: GraphQLResolveInfo): Promise<Held | undefined> {
    return this.#load<Held>(`get/${account.name}/${record}`, id, {
      account,
      kinds: entitiesOf(account.connector).flatMap(([name, { of }]) => (of === record ? [`get:${name}`] : [])),
      info,
      answers: async (ids, scope) => {
        const [rows, facts] = await Promise.all([
          account.client.get(record, ids, scope),
          this.#facts(account, record, scope, info),
        ])
        return new Map([...rows].map(([key, row]) => [key, row instanceof Fault ? row : { ...row, facts }]))
      },
    })
  }

  /** Records by another key. */
  async find(account: Account, { entity, by, key, info }: FindRequest): Promise<readonly Held[]> {
    const { of: record } = specOf(account, entity)
    const found = await this.#load<readonly Held[]>(`find/${account.name}/${record}/${by}`, key, {
      account,
      kinds: [`find:${entity}`],
      info,
      answers: async (keys, scope) => {
        const [rows, facts] = await Promise.all([
          account.client.find(record, by, keys, scope),
          this.#facts(account, record, scope, info),
        ])
        return new Map(
          [...rows].map(([each, list]) => [each, list instanceof Fault ? list : list.map(row => ({ ...row, facts }))]),
        )
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
    const name = `edge/${account.name}/${operation}/${part.first}/${part.from.cursor ?? ''}/${part.from.skip}`
    const parents = this.#parentsOf(name)
    parents.set(view.remoteId, view)
    const slice = await this.#load<Slice<Held>>(name, view.remoteId, {
      account,
      kinds: [`edge:${operation}`],
      info,
      answers: async (ids, scope) => {
        const held = ids.map(id => ({ id, held: (parents.get(id) as View).held }))
        const [slices, facts] = await Promise.all([
          account.client.children(children, held, { ...part, scope, operation }),
          this.#facts(account, children.record, scope, info),
        ])
        return new Map([...slices].map(([id, each]) => [id, each instanceof Fault ? each : withFacts(each, facts)]))
      },
    })
    return slice ?? { rows: [], after: [], hasMore: false }
  }

  /** A part of the list of all records. `everywhere` says that its rows make other accounts be asked. */
  async list(account: Account, { entity, part, everywhere, info }: ListRequest): Promise<Slice<Held>> {
    const { of: record } = specOf(account, entity)
    const load: Load = { account: account.name, kinds: new Set(), feeds: new Set(this.#feedsOf(info)), everywhere }
    const read = async (scope: Scope) => {
      const [slice, facts] = await Promise.all([
        account.client.list(record, { ...part, scope }),
        this.#facts(account, record, scope, info),
      ])
      return withFacts(slice, facts)
    }
    return this.#dispatcher.fly(load, () => this.#inPart(account, info, read))
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
      known ?? this.#batching(account, kinds, keys => this.#inPart(account, info, scope => answers(keys, scope)))
    if (known === undefined) this.#batchings.set(name, batching as Batching<unknown>)
    for (const kind of this.#feedsOf(info)) batching.load.feeds.add(kind)
    // Remembered here: DataLoader would make what is known already wait for the next batch.
    const loaded = batching.known.get(key) ?? batching.loader.load(key)
    batching.known.set(key, loaded)
    return loaded
  }

  #batching<Value>(
    account: Account,
    kinds: readonly string[],
    answers: (keys: readonly string[]) => ReturnType<Answers<Value>>,
  ): Batching<Value> {
    const newLoad = (): Load => ({ account: account.name, kinds: new Set(kinds), feeds: new Set(), everywhere: false })
    const batch = async (keys: readonly string[]) => {
      const { load } = batching
      // What is asked for from now on belongs to the next batch.
      batching.load = { ...newLoad(), feeds: new Set(load.feeds) }
      const values = await this.#dispatcher.fly(load, () => answers(keys)).catch(error => asFault(error))
      return keys.map(key => (values instanceof Fault ? values : values.get(key)))
    }
    const batchScheduleFn = (begin: () => void) => this.#dispatcher.enqueue(batching.load, begin)
    const loader = new DataLoader(batch as DataLoader.BatchLoadFn<string, Value | undefined>, {
      batchScheduleFn,
      cache: false,
    })
    const batching: Batching<Value> = { load: newLoad(), loader, known: new Map() }
    return batching
  }

  #feedsOf({ fieldNodes, returnType, fragments }: GraphQLResolveInfo): ReadonlySet<string> {
    return this.#selections.kindsBelow(fieldNodes, getNamedType(returnType), fragments)
  }

  #selected(info: GraphQLResolveInfo): Fields {
    const { operation, schema, fragments } = info
    const root = schema.getRootType(operation.operation)
    if (root === undefined || root === null) throw new TypeError(`The schema has no ${operation.operation}.`)
    this.#fields ??= this.#selections.fieldsOf(operation.selectionSet, root, fragments)
    return this.#fields
  }

  #scope(account: Account, info: GraphQLResolveInfo): Scope {
    const known = this.#scopes.get(account)
    if (known !== undefined) return known
    const fields = this.#selected(info)
    const masks = new Map<string, Mask>()
    const want = (record: string) => {
      const mask = masks.get(record) ?? wantedOf(account, record, fields)
      masks.set(record, mask)
      return mask
    }
    const [deadline, lifetime] = [this.#deadline, this.#lifetime]
    const scope: Scope = { want, deadline, priority: 'interactive', seen: new Map(), lifetime }
    this.#scopes.set(account, scope)
    return scope
  }

  /** Does work within the part of the deadline that one provider may use up. */
  async #inPart<Result>(
    account: Account,
    info: GraphQLResolveInfo,
    work: (scope: Scope) => Promise<Result>,
  ): Promise<Result> {
    const deadline = providerPart(this.#deadline, this.#providerMilliseconds, this.#clock)
    try {
      return await work({ ...this.#scope(account, info), deadline })
    } finally {
      deadline.release()
    }
  }

  /** The facts that the selected columns need; one that cannot be had stands as its Fault, and costs only those columns. */
  async #facts(account: Account, record: string, scope: Scope, info: GraphQLResolveInfo): Promise<Facts> {
    const names = factsOf(account, record, this.#selected(info))
    const one = (name: string) => account.client.facts([name], scope).catch(error => ({ [name]: asFault(error) }))
    return Object.assign({}, ...(await Promise.all(names.map(one))))
  }
}

function withFacts(slice: Slice<Held>, facts: Facts): Slice<Held> {
  return { ...slice, rows: slice.rows.map(row => ({ ...row, facts })) }
}

interface LoadRequest<Value> {
  readonly account: Account
  readonly kinds: readonly string[]
  readonly info: GraphQLResolveInfo
  readonly answers: Answers<Value>
}
