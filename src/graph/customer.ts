import type { GraphQLResolveInfo } from 'graphql'
import type { Account } from '../accounts/account.ts'
import { comparable } from '../accounts/find-records.ts'
import type { EntityName } from '../contract/entities.ts'
import { asFault, Fault } from '../contract/faults.ts'
import type { FindKey } from '../contract/record.ts'
import type { Context } from './context.ts'
import { follow } from './references.ts'
import type { ExtraColumns, ExtraKinds } from './selections.ts'
import { answered, failed, type Source } from './sources.ts'
import { specOf, View } from './view.ts'

/** The entities that a customer is joined from by a key, and those that hang on them by one step. */
export type Joined = 'Contact' | 'EndUser' | 'BillingCustomer' | 'Company' | 'Organization'

/** What joins a record to a customer. */
export type MatchedBy = 'ANCHOR' | 'EMAIL' | 'DOMAIN' | 'EXTERNAL_ID'

/** A record that belongs to a customer, and why. */
export interface Match<Name extends Joined = Joined> {
  readonly record: View<Name>
  readonly matchedBy: MatchedBy
}

/** The records of one kind that belong to a customer, and how each account took part in finding them. */
export interface Found<Name extends Joined> {
  readonly matches: readonly Match<Name>[]
  readonly sources: readonly Source[]
}

/** What joins the records: one key, or the row of a list with its e-mail addresses. */
export interface CustomerKeys {
  readonly email?: string | undefined
  readonly domain?: string | undefined
  readonly externalId?: string | undefined
  readonly anchor?: View | undefined
}

const joined: readonly Joined[] = ['Contact', 'Company', 'EndUser', 'Organization', 'BillingCustomer']

/** Which records each field of Customer is made from. */
const madeFrom: Readonly<Record<string, readonly Joined[]>> = {
  contacts: ['Contact'],
  companies: ['Contact', 'Company'],
  deals: ['Contact'],
  endUsers: ['EndUser'],
  organizations: ['EndUser', 'Organization'],
  tickets: ['EndUser'],
  billingCustomers: ['BillingCustomer'],
  subscriptions: ['BillingCustomer'],
  invoices: ['BillingCustomer'],
  payments: ['BillingCustomer'],
  matches: joined,
  sources: joined,
  isComplete: joined,
}

const finds = (names: readonly string[]) => names.map(name => `find:${name}`)

/** The loads that each field of Customer causes, for the planning of batches. */
export const customerKinds: ExtraKinds = {
  Customer: {
    ...Object.fromEntries(Object.entries(madeFrom).map(([field, entities]) => [field, finds(entities)])),
    companies: [...finds(['Contact', 'Company']), 'get:Company'],
    organizations: [...finds(['EndUser', 'Organization']), 'get:Organization'],
    deals: [...finds(['Contact']), 'edge:Contact.deals'],
    tickets: [...finds(['EndUser']), 'edge:EndUser.tickets'],
    subscriptions: [...finds(['BillingCustomer']), 'edge:BillingCustomer.subscriptions'],
    invoices: [...finds(['BillingCustomer']), 'edge:BillingCustomer.invoices'],
    payments: [...finds(['BillingCustomer']), 'edge:BillingCustomer.payments'],
  },
}

/** The columns that joining reads, for the fields of Customer that join by them. */
export const customerColumns: ExtraColumns = {
  Customer: Object.fromEntries(
    Object.keys(madeFrom).map(field => [
      field,
      {
        Contact: ['emails', ...(field === 'companies' || madeFrom[field] === joined ? ['company'] : [])],
        EndUser: ['emails', ...(field === 'organizations' || madeFrom[field] === joined ? ['organization'] : [])],
        BillingCustomer: ['emails'],
      },
    ]),
  ),
}

/** One customer as all accounts together know it: each kind of record is looked up when it is first asked for, by one step. */
export class Customer {
  readonly keys: CustomerKeys
  readonly #context: Context
  readonly #info: GraphQLResolveInfo
  readonly #found = new Map<Joined, Promise<Found<Joined>>>()

  constructor(keys: CustomerKeys, context: Context, info: GraphQLResolveInfo) {
    this.keys = keys
    this.#context = context
    this.#info = info
  }

  get email(): string | null {
    return this.#emails()[0] ?? null
  }

  /** The records of one kind. */
  find<Name extends Joined>(entity: Name): Promise<Found<Name>> {
    const known = this.#found.get(entity) ?? this.#search(entity)
    this.#found.set(entity, known)
    return known as Promise<Found<Name>>
  }

  /** The records of all kinds that the named fields are made from. */
  async findFor(fields: Iterable<string>): Promise<Found<Joined>> {
    const needed = new Set([...fields].flatMap(field => madeFrom[field] ?? []))
    const found = await Promise.all(joined.filter(name => needed.has(name)).map(name => this.find(name)))
    return { matches: found.flatMap(each => each.matches), sources: found.flatMap(each => each.sources) }
  }

  async #search(entity: Joined): Promise<Found<Joined>> {
    const { domain, externalId, anchor } = this.keys
    const found: Found<Joined>[] = []
    if (anchor?.entity === entity) found.push(anchored(anchor as View<Joined>))
    if (entity === 'Company' || entity === 'Organization') found.push(await this.#searchOneStepOn(entity))
    else {
      const byEmail = this.#emails().map(key => this.#searchBy(entity, { by: 'email', key, matchedBy: 'EMAIL' }))
      found.push(...(await Promise.all(byEmail)))
    }
    if (domain !== undefined)
      found.push(await this.#searchBy(entity, { by: 'domain', key: domain, matchedBy: 'DOMAIN' }))
    if (externalId !== undefined)
      found.push(await this.#searchBy(entity, { by: 'externalId', key: externalId, matchedBy: 'EXTERNAL_ID' }))
    return { matches: distinct(found.flatMap(each => each.matches)), sources: found.flatMap(each => each.sources) }
  }

  /** Asks every account whose provider can find such records by this key, all at once. */
  async #searchBy(
    entity: Joined,
    { by, key, matchedBy }: { by: FindKey; key: string; matchedBy: MatchedBy },
  ): Promise<Found<Joined>> {
    const able = this.#context.accounts.having(entity).filter(account => canFind(account, entity, by))
    const results = await Promise.all(
      able.map(async account => {
        try {
          const rows = await this.#context.loaders.find(account, { entity, by, key, info: this.#info })
          const { when } = specOf(account, entity)
          // An agent who asks for help is an end user too: who was found by address is shown, whatever else it is.
          const fitting = entity === 'EndUser' ? rows : rows.filter(({ row }) => when?.(row) ?? true)
          return {
            rows: fitting.map(held => new View(account, entity, held)),
            source: answered(account, fitting.length),
          }
        } catch (error) {
          return { rows: [], source: failed(account, asFault(error)) }
        }
      }),
    )
    return {
      matches: results.flatMap(({ rows }) => rows.map(record => ({ record, matchedBy }))),
      sources: results.map(({ source }) => source),
    }
  }

  /** The companies and organizations that the people themselves name as theirs. */
  async #searchOneStepOn(entity: 'Company' | 'Organization'): Promise<Found<Joined>> {
    const context = this.#context
    const info = this.#info
    const people = entity === 'Company' ? await this.find('Contact') : await this.find('EndUser')
    const sources: Source[] = []
    const steps = people.matches.map(async ({ record, matchedBy }) => {
      const ref =
        entity === 'Company'
          ? (record as View<'Contact'>).read('company')
          : (record as View<'EndUser'>).read('organization')
      try {
        const next = await follow(ref, { account: record.account, as: [entity], context, info })
        return next === null ? [] : [{ record: next, matchedBy }]
      } catch (error) {
        sources.push(failed(record.account, asFault(error)))
        return []
      }
    })
    const matches = (await Promise.all(steps)).flat()
    return { matches, sources: [...people.sources, ...sources] }
  }

  #emails(): readonly string[] {
    const { email, anchor } = this.keys
    const own = email === undefined ? [] : [email]
    const anchorEmails =
      anchor === undefined ? [] : ((anchor as View<'Contact'>).read('emails') ?? []).map(each => each.address)
    return [...new Set([...own, ...anchorEmails].map(address => comparable('email', address)).filter(isAddress))]
  }
}

/** The customer of a key, looked up in what the selected fields need; null when nobody knows it and everybody could be asked. */
export async function lookUpCustomer(
  keys: CustomerKeys,
  fields: ReadonlySet<string>,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Customer | null> {
  const customer = new Customer(checked(keys), context, info)
  const asked = [...fields].filter(field => field in madeFrom)
  const { matches, sources } = await customer.findFor(asked.length === 0 ? Object.keys(madeFrom) : asked)
  const isKnown = matches.length > 0 || sources.some(source => source.state !== 'OK')
  return isKnown ? customer : null
}

function checked(keys: CustomerKeys): CustomerKeys {
  const given = Object.entries(keys).filter(([, value]) => value !== undefined)
  const [name, value] = given[0] ?? []
  if (given.length !== 1 || typeof value !== 'string')
    throw new Fault('BAD_USER_INPUT', `customer takes one of email, domain and externalId; it got ${given.length}.`)
  if (name === 'email' && !isAddress(value))
    throw new Fault('BAD_USER_INPUT', 'The "email" of customer must be one address, such as "ada@example.com".')
  if (value.trim() === '' || value.length > 320)
    throw new Fault('BAD_USER_INPUT', `The "${name}" of customer must have from 1 to 320 characters.`)
  return { [name as string]: name === 'externalId' ? value : value.trim().toLowerCase() }
}

// Characters that mean something in a provider's query language do not stand in an address that joins records.
const isAddress = (text: string) => /^[^\s@"\\<>(),;:]+@[^\s@"\\<>(),;:]+$/.test(text.trim()) && text.length <= 320

function canFind(account: Account, entity: EntityName, by: FindKey): boolean {
  return account.client.spec(specOf(account, entity).of).findBy?.[by] !== undefined
}

function anchored(record: View<Joined>): Found<Joined> {
  return { matches: [{ record, matchedBy: 'ANCHOR' }], sources: [answered(record.account, 1)] }
}

function distinct(matches: readonly Match[]): readonly Match[] {
  const seen = new Map<string, Match>()
  for (const match of matches) if (!seen.has(match.record.id)) seen.set(match.record.id, match)
  return [...seen.values()]
}
