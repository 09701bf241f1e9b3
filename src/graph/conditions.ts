import type { Account } from '../accounts/account.ts'
import { type GlobalId, readGlobalId } from '../accounts/global-id.ts'
import type { EntityName } from '../contract/entities.ts'
import { Fault } from '../contract/faults.ts'
import { compareDecimals } from '../contract/money.ts'
import type { Condition, Operator } from '../contract/query.ts'
import type { Ref } from '../contract/ref.ts'
import type { View } from './view.ts'

/** The filter of a list as a client gives it: by field, the operators and their values. */
export type Filter = Readonly<Record<string, Readonly<Record<string, unknown>> | null | undefined>>

/** What the operators of a filter are called where providers are asked. */
const operators: Readonly<Record<string, Operator>> = {
  eq: 'in',
  in: 'in',
  notIn: 'notIn',
  has: 'has',
  hasAny: 'has',
  hasAll: 'hasAll',
  startsWith: 'startsWith',
  contains: 'contains',
  gte: 'gte',
  gt: 'gt',
  lte: 'lte',
  lt: 'lt',
}

/** How many values one condition takes. */
const mostValues = 100
/** How long each of them may be: an address that holds a longer one is refused by providers, in words about addresses. */
const mostCharacters = 2_000
/** How long a text is that is looked for inside of others: that can cost as many steps as both have characters, multiplied. */
const mostInside = 200

/**
 * The conditions of a filter, checked; undefined when no row can meet them, such as with an empty list of values.
 * `kindOf` says the input type of a field's filter.
 */
export function conditionsOf(
  filter: Filter | null | undefined,
  kindOf: (field: string) => string,
): readonly Condition[] | undefined {
  const conditions = Object.entries(filter ?? {}).flatMap(([field, asked]) =>
    Object.entries(asked ?? {}).flatMap(([name, value]) =>
      conditionsAbout({ field, kind: kindOf(field), asked: asked ?? {} }, name, value),
    ),
  )
  const isHopeless = conditions.some(
    ({ operator, values }) => values.length === 0 && (operator === 'in' || operator === 'has'),
  )
  return isHopeless
    ? undefined
    : conditions.filter(({ operator, values }) => values.length > 0 || /Null$/.test(operator))
}

interface Asked {
  readonly field: string
  readonly kind: string
  readonly asked: Readonly<Record<string, unknown>>
}

/** Kinds of filters whose values are texts for people; all others are ids, words, numbers and times. */
const forPeople: ReadonlySet<string> = new Set(['TextFilter', 'TextsFilter'])

function conditionsAbout({ field, kind, asked }: Asked, name: string, value: unknown): readonly Condition[] {
  // An amount's currency is a condition by itself too: no other amount can be compared with it.
  if (name === 'currency') return [{ field, operator: 'isNotNull', values: [], currency: String(value) }]
  if (value === null || value === undefined)
    throw new Fault('BAD_USER_INPUT', `filter.${field}.${name} is null. Leave it out, or ask for "isNull".`)
  if (name === 'isNull') return [{ field, operator: value ? 'isNull' : 'isNotNull', values: [] }]
  const values = (Array.isArray(value) ? value : [value]).map(String)
  if (values.length > mostValues)
    throw new Fault(
      'BAD_USER_INPUT',
      `filter.${field}.${name} has ${values.length} values; at most ${mostValues} are taken.`,
    )
  const longest = Math.max(0, ...values.map(({ length }) => length))
  const most = name === 'contains' ? mostInside : mostCharacters
  if (longest > most)
    throw new Fault(
      'BAD_USER_INPUT',
      `filter.${field}.${name} has a value of ${longest} characters; at most ${most} are taken.`,
    )
  const about = {
    field,
    values: [...new Set(values)],
    ...(typeof asked.currency === 'string' && { currency: asked.currency }),
    ...(!forPeople.has(kind) && { isExact: true as const }),
  }
  // 1 and 1.00 are the same number in other letters.
  if (name === 'eq' && (kind === 'NumberFilter' || kind === 'MoneyFilter'))
    return [
      { ...about, operator: 'gte' },
      { ...about, operator: 'lte' },
    ]
  return [{ ...about, operator: operators[name] as Operator }]
}

/** The entities that a field can point to; undefined for a field that is no pointer. */
export type PointsTo = (field: string) => readonly EntityName[] | undefined

/**
 * The conditions for one account: global ids become its own remote ids. Undefined when they name records of other
 * accounts or of other kinds alone, so that none of its rows can meet them.
 */
export function conditionsFor(
  account: Account,
  conditions: readonly Condition[],
  pointsTo: PointsTo,
): readonly Condition[] | undefined {
  const own: Condition[] = []
  for (const condition of conditions) {
    const entities = pointsTo(condition.field)
    if (entities === undefined || condition.values.length === 0) {
      own.push(condition)
      continue
    }
    // Providers count each kind of record by itself: the deal 7 is not the company 7.
    const records = entities.map(entity => account.connector.entities[entity]?.of)
    const isOwn = ({ tenant, account: name, entity }: GlobalId) =>
      name === account.name &&
      tenant === account.tenant &&
      entity !== 'ConnectedAccount' &&
      records.includes(account.connector.entities[entity]?.of)
    const values = condition.values
      .map(readGlobalId)
      .filter(isOwn)
      .map(id => id.remoteId)
    if (values.length === 0) return undefined
    own.push({ ...condition, values })
  }
  return own
}

/** True when a record meets all conditions; throws a Fault where what is compared makes no sense. */
export function meets(view: View, conditions: readonly Condition[]): boolean {
  return conditions.every(condition => meetsOne(textsIn(view.read(condition.field as never), condition), condition))
}

function meetsOne(texts: readonly string[], { operator, values, isExact }: Condition): boolean {
  const isSame = (one: string, other: string) => (isExact ? one === other : folded(one) === folded(other))
  const among = (text: string) => values.some(value => isSame(text, value))
  switch (operator) {
    case 'isNull':
      return texts.length === 0
    case 'isNotNull':
      return texts.length > 0
    case 'in':
    case 'has':
      return texts.some(among)
    case 'notIn':
      return !texts.some(among)
    case 'hasAll':
      return values.every(value => texts.some(text => isSame(text, value)))
    case 'startsWith':
      return texts.some(text => values.some(value => folded(text).startsWith(folded(value))))
    case 'contains':
      return texts.some(text => values.some(value => folded(text).includes(folded(value))))
    case 'gte':
      return texts.some(text => values.every(value => compareValues(text, value) >= 0))
    case 'gt':
      return texts.some(text => values.every(value => compareValues(text, value) > 0))
    case 'lte':
      return texts.some(text => values.every(value => compareValues(text, value) <= 0))
    case 'lt':
      return texts.some(text => values.every(value => compareValues(text, value) < 0))
    default:
      return operator satisfies never
  }
}

/** What a field holds, as texts; nothing is an empty list, and so is money of another currency. */
function textsIn(value: unknown, { currency }: Condition): readonly string[] {
  if (value === null || value === undefined || value === '') return []
  if (Array.isArray(value)) return value.flatMap(each => textsIn(each, { field: '', operator: 'in', values: [] }))
  if (typeof value !== 'object') return [String(value)]
  if ('amount' in value && 'currency' in value)
    return currency === undefined || value.currency === currency ? [String(value.amount)] : []
  if ('address' in value) return [String(value.address)]
  return 'record' in value ? [(value as Ref).id] : []
}

const folded = (text: string) => text.toLowerCase()

const isDecimal = (text: string) => /^-?\d{1,40}(\.\d{1,40})?$/.test(text)
const isInstant = (text: string) => /^\d{4}-\d{2}-\d{2}T/.test(text)

/** Numbers by what they come to, instants by when they are, days as they are written. */
export function compareValues(one: string, other: string): number {
  if (isDecimal(one) && isDecimal(other)) return compareDecimals(one, other)
  if (isInstant(one) && isInstant(other)) return Date.parse(one) - Date.parse(other)
  return one < other ? -1 : one > other ? 1 : 0
}
