import { type GraphQLResolveInfo, getNamedType } from 'graphql'
import type { Account } from '../accounts/account.ts'
import { comparable } from '../accounts/find-records.ts'
import type { EntityName } from '../contract/entities.ts'
import { asFault, Fault } from '../contract/faults.ts'
import type { FindKey } from '../contract/record.ts'
import type { Context } from './context.ts'
import { madeFrom } from './customer-plan.ts'
import { type Joined, joined } from './joined.ts'
import { follow } from './references.ts'
import { selects } from './selects.ts'
import { answered, failed, isComplete, type Source, unsupported } from './sources.ts'
import { specOf, View } from './view.ts'

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

/** The records of one kind in one account. The promise is never rejected. */
export interface Lookup<Name extends Joined = Joined> {
  readonly account: Account
  readonly found: Promise<Found<Name>>
}

/** What joins the records: one key, or the row of a list with its e-mail addresses. */
export interface CustomerKeys {
  readonly email?: string | undefined
  readonly domain?: string | undefined
  readonly externalId?: string | undefined
  readonly anchor?: View | undefined
}

/**
 * One customer as all accounts together know it. Each kind of record is looked up when it is first asked for, by one
 * step, in each account by itself: an account that is slow keeps nobody waiting but those who ask for its own records.
 */
export class Customer {
  readonly keys: CustomerKeys
  /** True when the query asks the customer itself how complete it is; what it lacks is then told there. */
  readonly tellsGaps: boolean
  readonly #context: Context
  readonly #info: GraphQLResolveInfo
  readonly #lookups = new Map<Joined, readonly Lookup[]>()
  /** The selected fields that records are looked up for; all there are, if none is selected. */
  readonly #asked: readonly string[]

  /** `info` is that of the field that the customer is an answer to. */
  constructor(keys: CustomerKeys, context: Context, info: GraphQLResolveInfo) {
    this.keys = keys
    this.#context = context
    this.#info = info
    const ways = getNamedType(info.returnType).name === 'Customer' ? [[]] : [['nodes'], ['edges', 'node']]
    this.tellsGaps = ways.some(path => selects(info, ['sources', 'isComplete'], path))
    const lookedUp = [...context.loaders.selectedOn('Customer', info)].filter(field => field in madeFrom)
    this.#asked = lookedUp.length === 0 ? Object.keys(madeFrom) : lookedUp
  }

  get email(): string | null {
    return this.#emails()[0] ?? null
  }

  /** The records of one kind, account by account, in the order of the accounts. */
  lookUp<Name extends Joined>(entity: Name): readonly Lookup<Name>[] {
    const known = this.#lookups.get(entity) ?? this.#begin(entity)
    this.#lookups.set(entity, known)
    return known as readonly Lookup<Name>[]
  }

  /** The records of one kind, of all accounts. */
  async find<Name extends Joined>(entity: Name): Promise<Found<Name>> {
    return togetherOf(this.lookUp(entity))
  }

  /** The records of all kinds that the query asks about, account by account. */
  lookUpAsked(): readonly Lookup[] {
    const needed = new Set(this.#asked.flatMap(field => madeFrom[field] ?? []))
    return joined.filter(name => needed.has(name)).flatMap(name => [...this.lookUp(name)])
  }

  /** The records of all kinds, account by account. */
  lookUpAll(): readonly Lookup[] {
    return joined.flatMap(name => [...this.lookUp(name)])
  }

  #begin(entity: Joined): readonly Lookup[] {
    const keys = this.#searchKeys(entity)
    const { anchor } = this.keys
    return this.#context.accounts.having(entity).flatMap(account => {
      const own = anchor?.account === account && anchor.entity === entity ? [anchored(anchor as View<Joined>)] : []
      const byKey = keys.filter(({ by }) => canFind(account, entity, by)).map(key => this.#search(account, entity, key))
      const byStep = entity === 'Company' || entity === 'Organization' ? [this.#searchOneStepOn(account, entity)] : []
      const parts = [...own, ...byKey, ...byStep]
      // That a provider cannot be asked is told; where there is nothing to ask it for, there is nothing to tell.
      const [unasked] = keys.filter(({ by }) => !canFind(account, entity, by))
      if (unasked !== undefined) parts.push(notAsked(account, entity, unasked.by))
      return parts.length === 0 ? [] : [{ account, found: Promise.all(parts).then(found => this.#told(found)) }]
    })
  }

  #told(parts: readonly Found<Joined>[]): Found<Joined> {
    const found = together(parts)
    if (!isComplete(found.sources)) this.#context.lifetime.end()
    return found
  }

  #searchKeys(entity: Joined): readonly SearchKey[] {
    const { domain, externalId } = this.keys
    const isPerson = entity !== 'Company' && entity !== 'Organization'
    const emails = isPerson ? this.#emails() : []
    return [
      ...emails.map(key => ({ by: 'email', key, matchedBy: 'EMAIL' }) as const),
      ...(domain === undefined || isPerson ? [] : [{ by: 'domain', key: domain, matchedBy: 'DOMAIN' } as const]),
      ...(externalId === undefined ? [] : [{ by: 'externalId', key: externalId, matchedBy: 'EXTERNAL_ID' } as const]),
    ]
  }

  async #search(account: Account, entity: Joined, { by, key, matchedBy }: SearchKey): Promise<Found<Joined>> {
    try {
      const rows = await this.#context.loaders.find(account, { entity, by, key, info: this.#info })
      const { when } = specOf(account, entity)
      // An agent who asks for help is an end user too: who was found by address is shown, whatever else it is.
      const fitting = entity === 'EndUser' ? rows : rows.filter(({ row }) => when?.(row) ?? true)
      const matches = fitting.map(held => ({ record: new View(account, entity, held), matchedBy }))
      return { matches, sources: [answered(account, matches.length)] }
    } catch (error) {
      return { matches: [], sources: [failed(account, asFault(error))] }
    }
  }

  /** The company or organization that the account's own people name as theirs. */
  async #searchOneStepOn(account: Account, entity: 'Company' | 'Organization'): Promise<Found<Joined>> {
    const context = this.#context
    const info = this.#info
    const people = await this.find(entity === 'Company' ? 'Contact' : 'EndUser')
    const own = people.matches.filter(({ record }) => record.account === account)
    try {
      const steps = own.map(async ({ record, matchedBy }) => {
        const ref =
          entity === 'Company'
            ? (record as View<'Contact'>).read('company')
            : (record as View<'EndUser'>).read('organization')
        const next = await follow(ref, { account, as: [entity], context, info })
        return next === null ? [] : [{ record: next, matchedBy }]
      })
      const sources = people.sources.filter(source => source.account === account)
      return { matches: (await Promise.all(steps)).flat(), sources }
    } catch (error) {
      return { matches: [], sources: [failed(account, asFault(error))] }
    }
  }

  #emails(): readonly string[] {
    const { email, anchor } = this.keys
    const own = email === undefined ? [] : [email]
    const anchorEmails =
      anchor === undefined ? [] : ((anchor as View<'Contact'>).read('emails') ?? []).map(each => each.address)
    return [...new Set([...own, ...anchorEmails].map(address => comparable('email', address)).filter(isAddress))]
  }
}

interface SearchKey {
  readonly by: FindKey
  readonly key: string
  readonly matchedBy: MatchedBy
}

/** The customer of a key, known as soon as one account knows it; null when nobody does and nobody failed to answer. */
export async function lookUpCustomer(
  keys: CustomerKeys,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Customer | null> {
  const customer = new Customer(checked(keys), context, info)
  const asked = await isKnown(customer.lookUpAsked())
  // Where nobody could be asked by the key, whether there is such a customer is for the other kinds of records to say.
  const known = asked ?? (await isKnown(customer.lookUpAll())) ?? false
  return known ? customer : null
}

/** True as soon as one account knows the customer, or when one could not say; undefined when nobody could be asked. */
async function isKnown(lookups: readonly Lookup[]): Promise<boolean | undefined> {
  const knowing = lookups.map(async ({ found }) => {
    if ((await found).matches.length === 0) throw new Error('not known here')
    return true
  })
  if (await Promise.any(knowing).catch(() => false)) return true
  const { sources } = await togetherOf(lookups)
  if (sources.every(source => source.state === 'UNSUPPORTED')) return undefined
  return sources.some(source => source.code !== null)
}

/** What several lookups found, when all of them are done. */
export async function togetherOf<Name extends Joined>(lookups: readonly Lookup<Name>[]): Promise<Found<Name>> {
  return together(await Promise.all(lookups.map(({ found }) => found)))
}

/** Several parts as one: each record once, by what joined it first. */
function together<Name extends Joined>(parts: readonly Found<Name>[]): Found<Name> {
  const seen = new Map<string, Match<Name>>()
  for (const match of parts.flatMap(part => part.matches))
    if (!seen.has(match.record.id)) seen.set(match.record.id, match)
  return { matches: [...seen.values()], sources: parts.flatMap(part => part.sources) }
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

function notAsked(account: Account, entity: Joined, by: FindKey): Found<Joined> {
  const message = `${account.connector.title} cannot be asked for ${entity} by ${by}.`
  return { matches: [], sources: [unsupported(account, message)] }
}

function anchored(record: View<Joined>): Found<Joined> {
  return { matches: [{ record, matchedBy: 'ANCHOR' }], sources: [answered(record.account, 1)] }
}
