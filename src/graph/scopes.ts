import type { GraphQLResolveInfo } from 'graphql'
import type { Account } from '../accounts/account.ts'
import { noFacts, union } from '../accounts/held.ts'
import type { Scope } from '../accounts/scope.ts'
import type { Lifetime } from '../cache/lifetime.ts'
import { asFault, Fault } from '../contract/faults.ts'
import type { Facts, Mask } from '../contract/record.ts'
import type { Cause } from '../pipeline/call-event.ts'
import type { Clock } from '../pipeline/clock.ts'
import { clientsPart, type Deadline, providerPart } from '../pipeline/deadline.ts'
import { maxAgeOf } from './freshness.ts'
import type { Selections } from './selections.ts'
import { type Fields, factsOf, maskFactsOf, wantedOf } from './wants.ts'

/** What the scopes of a request are made with. */
export interface ScopesOptions {
  readonly selections: Selections
  readonly deadline: Deadline
  readonly lifetime: Lifetime
  /** The request, for those who watch the calls. */
  readonly cause?: Cause | undefined
  /** The newest change that is known to the request. */
  readonly asOf: number | undefined
  readonly clock: Clock
  /** How long one load may wait for its provider. */
  readonly providerSeconds: number
}

/** A part of a request's work. */
interface Part {
  /** How long it may take; as long as one provider has, if absent. */
  readonly milliseconds?: number | undefined
  /** Which parts of the answer it is for. */
  readonly paths?: readonly string[] | undefined
}

/** On whose behalf the accounts are asked in one request: which fields, which facts, how long. */
export class Scopes {
  readonly #options: ScopesOptions
  readonly #scopes = new Map<Account, Promise<Scope>>()
  /** The facts that could not be had when it was decided what to ask for. */
  readonly #missed = new Map<Account, Facts>()
  /** The facts that were had: however young data must be, they are not read twice for one request. */
  readonly #had = new Map<Account, Facts>()
  #fields: Fields | undefined

  constructor(options: ScopesOptions) {
    this.#options = options
  }

  /** Does work within the part of the deadline that one provider may use up. */
  async inPart<Result>(
    account: Account,
    info: GraphQLResolveInfo,
    work: (scope: Scope) => Promise<Result>,
    { milliseconds = Number.POSITIVE_INFINITY, paths }: Part = {},
  ): Promise<Result> {
    const { deadline: whole, clock, providerSeconds } = this.#options
    const most = providerSeconds * 1000
    const deadline = milliseconds < most ? clientsPart(whole, milliseconds, clock) : providerPart(whole, most, clock)
    try {
      return await work({ ...(await this.#scope(account, info)), deadline, paths })
    } finally {
      deadline.release()
    }
  }

  /** The facts that the selected columns need; one that cannot be had stands as its Fault, and costs only those columns. */
  facts(
    account: Account,
    record: string,
    scope: Scope,
    info: GraphQLResolveInfo,
    also?: Fields,
  ): Facts | Promise<Facts> {
    const own = factsOf(account, record, this.#selected(info))
    const names = also === undefined ? own : [...own, ...factsOf(account, record, also)]
    return names.length === 0 ? noFacts : this.#facts(account, names, scope)
  }

  async #facts(account: Account, names: readonly string[], scope: Scope): Promise<Facts> {
    const found = await this.#factsNamed(account, [...new Set(names)], scope)
    // Rows were asked for without the fields of a fact that could not be had: that it can be had by now does not bring them.
    const missed = Object.entries(this.#missed.get(account) ?? {}).filter(([name]) => Object.hasOwn(found, name))
    return { ...found, ...Object.fromEntries(missed) }
  }

  #selected(info: GraphQLResolveInfo): Fields {
    const { operation, schema, fragments } = info
    const root = schema.getRootType(operation.operation)
    if (root === undefined || root === null) throw new TypeError(`The schema has no ${operation.operation}.`)
    this.#fields ??= this.#options.selections.fieldsOf(operation.selectionSet, root, fragments)
    return this.#fields
  }

  #scope(account: Account, info: GraphQLResolveInfo): Promise<Scope> {
    const known = this.#scopes.get(account) ?? this.#newScope(account, info)
    this.#scopes.set(account, known)
    return known
  }

  async #newScope(account: Account, info: GraphQLResolveInfo): Promise<Scope> {
    const { deadline, lifetime, asOf, cause } = this.#options
    const fields = this.#selected(info)
    const masks = new Map<string, Mask>()
    let facts: Facts = {}
    const want = (record: string) => {
      const mask = masks.get(record) ?? wantedOf(account, record, fields, facts)
      masks.set(record, mask)
      return mask
    }
    const { schema, operation, variableValues } = info
    const maxAgeSeconds = maxAgeOf({ schema, operation, variables: variableValues })
    const behalf = { want, deadline, lifetime, asOf, maxAgeSeconds, cause }
    const scope: Scope = { ...behalf, priority: 'interactive', seen: new Map() }
    const needed = maskFactsOf(account, fields)
    if (needed.length > 0) facts = await this.#factsNamed(account, needed, scope)
    this.#missed.set(account, Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact instanceof Fault)))
    return scope
  }

  async #factsNamed(account: Account, names: readonly string[], scope: Scope): Promise<Facts> {
    const before = this.#had.get(account) ?? {}
    const lacking = names.filter(name => !Object.hasOwn(before, name))
    const one = (name: string) => account.client.facts([name], scope).catch(error => ({ [name]: asFault(error) }))
    const found: Facts = Object.assign({}, ...(await Promise.all(lacking.map(one))))
    const good = Object.entries(found).filter(([, fact]) => !(fact instanceof Fault))
    this.#had.set(account, { ...this.#had.get(account), ...Object.fromEntries(good) })
    const known = { ...before, ...found }
    return Object.fromEntries(names.map(name => [name, known[name]]))
  }
}

/** A scope that wants more fields than the query selects. */
export function reading(account: Account, scope: Scope, also: Fields): Scope {
  return { ...scope, want: record => union([scope.want(record), wantedOf(account, record, also)]) }
}
