import type { Account, Accounts } from '../../accounts/account.ts'
import type { FindKey } from '../../contract/record.ts'
import { madeFrom } from '../customer-plan.ts'
import { type EventType, eventKinds, mostTickets } from '../event-kinds.ts'
import { type Joined, joined } from '../joined.ts'
import { type Asking, hasColumn, type Rows, recordOf } from './asking.ts'
import { childrenCost } from './children-cost.ts'
import type { Tally } from './tally.ts'

/** How many entries of a record's list are asked for at once, for a timeline. */
const timelinePage = 100

/** Customers that are looked up together. */
export interface Customers {
  readonly count: number
  /** By which keys; people of a list are looked up by their addresses. */
  readonly by: readonly FindKey[]
  readonly anchor?: Rows | undefined
  /** The fields that are selected of them; all there are, where none of them needs records. */
  readonly asked: readonly string[]
}

interface CustomerMeans {
  readonly accounts: Accounts
  readonly tally: Tally
  readonly asking: Asking
}

/** What customers are made of: each kind of record is looked up once, by the first field that needs it. */
export class CustomerCost {
  readonly #customers: Customers
  readonly #means: CustomerMeans
  readonly #found = new Map<Joined, readonly Rows[]>()

  constructor(customers: Customers, means: CustomerMeans) {
    this.#customers = customers
    this.#means = means
  }

  /** The records of one kind, in every account that can be asked for them. */
  lookUp(entity: Joined, path: string): readonly Rows[] {
    const known = this.#found.get(entity) ?? this.#begin(entity, path)
    this.#found.set(entity, known)
    return known
  }

  /** All that the selected fields of the customers are made from. */
  lookUpAsked(path: string): readonly Rows[] {
    const known = this.#customers.asked.filter(field => field in madeFrom)
    const needed = new Set((known.length === 0 ? Object.keys(madeFrom) : known).flatMap(field => madeFrom[field] ?? []))
    return joined.filter(name => needed.has(name)).flatMap(name => this.lookUp(name, path))
  }

  /** The rows of a field, whatever it shows. */
  rowsOf(field: string, args: Readonly<Record<string, unknown>>, path: string): readonly Rows[] {
    const first = Number(args.first ?? 20)
    if (field === 'timeline') return this.#timeline(typesOf(args.types), first, path)
    if (field === 'matches' || field === 'sources') return this.lookUpAsked(path)
    const kind = kindOfFound[field]
    return kind === undefined ? this.#children(field, first, path) : this.lookUp(kind, path)
  }

  /** A list of the children of all records of one kind. */
  #children(field: string, first: number, path: string): readonly Rows[] {
    const [parent] = madeFrom[field] ?? []
    if (parent === undefined) return []
    return this.lookUp(parent, path).flatMap(rows => childrenCost(rows, { field, path, first, ...this.#means }) ?? [])
  }

  /** What happened, of some types. */
  #timeline(types: readonly EventType[], first: number, path: string): readonly Rows[] {
    const events = types.flatMap(type =>
      eventKinds[type].on.flatMap(({ parent, field }) =>
        this.lookUp(parent, path).flatMap(rows => {
          const children = childrenCost(rows, {
            field,
            path,
            first: timelinePage,
            expected: Math.min(first, timelinePage),
            ...this.#means,
          })
          if (children === undefined) return []
          const shown = { ...children, count: rows.count * first }
          if (type !== 'COMMENT') return [shown]
          const tickets = { ...children, count: rows.count * Math.min(mostTickets, first) }
          const comments = childrenCost(tickets, {
            field: 'comments',
            path,
            first: timelinePage,
            expected: Math.min(first, timelinePage),
            ...this.#means,
          })
          return comments === undefined ? [] : [{ ...comments, count: rows.count * first }]
        }),
      ),
    )
    return events.map(rows => ({ ...rows, count: Math.ceil(rows.count / Math.max(1, events.length)) }))
  }

  #begin(entity: Joined, path: string): readonly Rows[] {
    const { count, by, anchor } = this.#customers
    const isPerson = entity !== 'Company' && entity !== 'Organization'
    const keys = by.filter(key => key === 'externalId' || (key === 'email') === isPerson)
    return this.#means.accounts.having(entity).flatMap(account => {
      const { record, spec } = recordOf(account, entity)
      const able = keys.filter(key => spec.findBy?.[key] !== undefined)
      const found = able.map(key => this.#find(account, { entity, record, key, path }))
      const isOwn = anchor?.account === account && anchor.entity === entity
      const isNamed = !isPerson && this.#step(account, { entity, record, path })
      return able.length > 0 || isOwn || isNamed ? [{ account, entity, count, isFollowed: isNamed, ...found[0] }] : []
    })
  }

  #find(account: Account, { entity, record, key, path }: Looked & { readonly key: FindKey }): Rows | undefined {
    const { tally, asking } = this.#means
    const find = account.client.spec(record).findBy?.[key]
    if (find === undefined) return undefined
    const { count } = this.#customers
    tally.batch({ account, field: path, name: `find/${record}/${key}`, atMost: find.atMost, keys: count })
    return asking.page({ account, entity, count }, path, ask => find.call(['1'], ask, undefined))
  }

  /** The company or organization that the account's own people name as theirs. */
  #step(account: Account, { entity, record, path }: Looked): boolean {
    const [person, field] =
      entity === 'Company' ? (['Contact', 'company'] as const) : (['EndUser', 'organization'] as const)
    const own = this.lookUp(person, path).find(rows => rows.account === account)
    if (own === undefined) return false
    if (!hasColumn(account, person, field)) return false
    if (!this.#means.asking.cameAlong(own, field, record))
      this.#means.asking.get({ account, record, field: path, keys: own.count, name: `get/${record}` })
    return true
  }
}

interface Looked {
  readonly entity: Joined
  readonly record: string
  readonly path: string
}

/** The kind of record that a field of Customer shows as it was found. */
const kindOfFound: Readonly<Record<string, Joined>> = {
  contacts: 'Contact',
  companies: 'Company',
  endUsers: 'EndUser',
  organizations: 'Organization',
  billingCustomers: 'BillingCustomer',
}

/** All but comments, if none are named: those cost by the ticket. */
function typesOf(named: unknown): readonly EventType[] {
  const all = (Object.keys(eventKinds) as EventType[]).filter(type => type !== 'COMMENT')
  return [...new Set((named ?? all) as EventType[])]
}
