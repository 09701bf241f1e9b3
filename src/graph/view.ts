import type { Account } from '../accounts/account.ts'
import { globalIdsOf } from '../accounts/global-id.ts'
import type { Held } from '../accounts/held.ts'
import type { EntitySpec } from '../contract/connector.ts'
import type { Entities, EntityName } from '../contract/entities.ts'
import { Fault, reasonIn } from '../contract/faults.ts'
import { type Form, formed } from '../contract/form.ts'
import { type Absent, type Column, isAbsent } from '../contract/mapping.ts'
import { type Listener, listen } from '../contract/unknown-words.ts'

/** A record as one of its entities: the unified view, read column by column as a query asks for them. */
export class View<Name extends EntityName = EntityName> implements Listener {
  readonly account: Account
  readonly entity: Name
  readonly held: Held

  constructor(account: Account, entity: Name, held: Held) {
    this.account = account
    this.entity = entity
    this.held = held
  }

  get remoteId(): string {
    return this.held.id
  }

  get id(): string {
    return kindOf(this.account, this.entity).writeId(this.held.id)
  }

  get fetchedAt(): string {
    return new Date(this.held.fetchedAt).toISOString()
  }

  /** One unified field; null where the provider has none. Nonsense is a Fault that names the field, and costs no other field. */
  read<Field extends keyof Entities[Name] & string>(field: Field): Entities[Name][Field] | null {
    const { account, held } = this
    const { readings } = kindOf(account, this.entity)
    const { column, forms } = readings.get(field) ?? this.#readingOf(field, readings)
    if (column === undefined) return null
    // A fact that could not be had costs only the columns that need it.
    if (column.facts !== undefined)
      for (const fact of column.facts) if (held.facts[fact] instanceof Fault) throw held.facts[fact]
    const before = listen(this)
    this.#field = field
    try {
      for (const { name, form } of forms) formed((held.row as Readonly<Record<string, unknown>>)[name], form, name)
      return column.read(held.row, held.facts) as Entities[Name][Field]
    } catch (error) {
      const message = `${account.connector.title} holds a ${this.entity}.${field} that makes no sense: ${reasonIn(error)} (from ${column.fields.join(', ')}).`
      const details = { provider: account.connector.name, account: account.name, operation: `${this.entity}.${field}` }
      throw new Fault('PROVIDER_BAD_RESPONSE', message, details, { cause: error })
    } finally {
      listen(before)
    }
  }

  /** The field that is being read. */
  #field = ''
  #counted: Set<string> | undefined

  /** Counts an unknown word once, however often a query reads the field: to filter, to order, to show. */
  hear(word: string): void {
    const field = this.#field
    this.#counted ??= new Set()
    if (this.#counted.has(`${field}/${word}`)) return
    this.#counted.add(`${field}/${word}`)
    this.account.unknownWords.count({ record: specOf(this.account, this.entity).of, field }, word)
  }

  #readingOf(field: string, readings: Kind['readings']): Reading {
    const { of, mapping } = specOf(this.account, this.entity)
    const column = (mapping as Readonly<Record<string, Column<unknown, unknown> | Absent>>)[field]
    const { forms = {} } = this.account.client.spec(of)
    const reading: Reading =
      column === undefined || isAbsent(column)
        ? { column: undefined, forms: [] }
        : {
            column,
            forms: column.fields.flatMap(name =>
              Object.hasOwn(forms, name) ? [{ name, form: forms[name] ?? {} }] : [],
            ),
          }
    readings.set(field, reading)
    return reading
  }
}

/** How one field of an account's entity is read; without a column where the provider has no such field. */
interface Reading {
  readonly column: Column<unknown, unknown> | undefined
  /** The forms of those of the provider's fields that have more than one value. */
  readonly forms: readonly { readonly name: string; readonly form: Form }[]
}

/** What the views of an account's entity have in common. */
interface Kind {
  readonly account: Account
  readonly entity: EntityName
  /** How its fields are read, as far as they have been read yet. */
  readonly readings: Map<string, Reading>
  writeId(remoteId: string): string
}

const kinds = new WeakMap<Account, Map<EntityName, Kind>>()
/** The one that was looked up last: rows come in lists. */
let last: Kind | undefined

function kindOf(account: Account, entity: EntityName): Kind {
  if (last !== undefined && last.account === account && last.entity === entity) return last
  const ofAccount = kinds.get(account) ?? new Map<EntityName, Kind>()
  const kind = ofAccount.get(entity) ?? newKind(account, entity)
  kinds.set(account, ofAccount.set(entity, kind))
  last = kind
  return kind
}

function newKind(account: Account, entity: EntityName): Kind {
  const { tenant, name } = account
  return { account, entity, readings: new Map(), writeId: globalIdsOf({ tenant, account: name, entity }) }
}

/** An entity that has a global id; the lines of bills and credit notes have none. */
type NodeName = Exclude<EntityName, 'InvoiceLine' | 'CreditNoteLine'>

/** A view of some entity that has a global id. */
export type AnyView = { [Name in NodeName]: View<Name> }[NodeName]

/** The entity as the account's provider has it. */
export function specOf<Name extends EntityName>(account: Account, entity: Name): EntitySpec<Name, unknown> {
  const spec = account.connector.entities[entity]
  if (spec === undefined) throw new TypeError(`${account.connector.name} has no ${entity}.`)
  return spec as EntitySpec<Name, unknown>
}
