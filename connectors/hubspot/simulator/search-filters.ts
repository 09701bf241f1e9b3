import type { Properties } from './sources.ts'

/** The operators of a search. */
export const operators = [
  'BETWEEN',
  'CONTAINS_TOKEN',
  'EQ',
  'GT',
  'GTE',
  'HAS_PROPERTY',
  'IN',
  'LT',
  'LTE',
  'NEQ',
  'NOT_CONTAINS_TOKEN',
  'NOT_HAS_PROPERTY',
  'NOT_IN',
] as const

/** One condition of a search. */
export interface Filter {
  propertyName: string
  operator: (typeof operators)[number]
  value?: string
  values?: readonly string[]
  highValue?: string
}

/** True when an object's properties fulfil a condition. */
export function fits(
  properties: Properties,
  { propertyName, operator, value = '', values = [], highValue = '' }: Filter,
): boolean {
  const held = heldBy(properties, propertyName)
  const has = held.length > 0
  switch (operator) {
    case 'HAS_PROPERTY':
      return has
    case 'NOT_HAS_PROPERTY':
      return !has
    case 'EQ':
      return held.some(each => same(each, value))
    case 'NEQ':
      return has && !held.some(each => same(each, value))
    case 'IN':
      return held.some(each => isAmong(each, values))
    case 'NOT_IN':
      return has && !held.some(each => isAmong(each, values))
    case 'CONTAINS_TOKEN':
      return held.some(each => hasToken(each, value))
    case 'NOT_CONTAINS_TOKEN':
      return has && !held.some(each => hasToken(each, value))
    case 'GT':
      return held.some(each => order(each, value) > 0)
    case 'GTE':
      return held.some(each => order(each, value) >= 0)
    case 'LT':
      return held.some(each => order(each, value) < 0)
    case 'LTE':
      return held.some(each => order(each, value) <= 0)
    case 'BETWEEN':
      return held.some(each => order(each, value) >= 0 && order(each, highValue) <= 0)
  }
}

/** How two objects stand to each other in a sorted result; the oldest first where nothing is said. */
export function compare(
  one: Properties,
  other: Properties,
  sort: string | { propertyName: string; direction?: 'ASCENDING' | 'DESCENDING' } = 'createdate',
): number {
  const { propertyName, direction } =
    typeof sort === 'string'
      ? { propertyName: sort.replace(/^-/, ''), direction: sort.startsWith('-') ? 'DESCENDING' : 'ASCENDING' }
      : sort
  const sign = direction === 'DESCENDING' ? -1 : 1
  const by = sign * order(one[propertyName] ?? '', other[propertyName] ?? '')
  return by || order(one.hs_object_id ?? '', other.hs_object_id ?? '')
}

/** The single values that an object has of a property; an additional e-mail address counts as one. */
function heldBy(properties: Properties, name: string): readonly string[] {
  const names = name === 'email' ? ['email', 'hs_additional_emails'] : [name]
  return names.flatMap(each => {
    const held = properties[each] ?? ''
    return (each.startsWith('hs_additional_') ? held.split(';') : [held]).filter(value => value !== '')
  })
}

const same = (held: string, value: string) => held.toLowerCase() === value.toLowerCase() || order(held, value) === 0

/** The values of an IN have to be written as they are held, or small. */
const isAmong = (held: string, values: readonly string[]) =>
  values.includes(held) || values.includes(held.toLowerCase())

function hasToken(held: string, pattern: string): boolean {
  const tokens = held.toLowerCase().split(/[^\p{L}\p{N}*]+/u)
  return pattern
    .toLowerCase()
    .split(/[^\p{L}\p{N}*]+/u)
    .filter(Boolean)
    .every(part => tokens.some(token => tokenFits(token, part)))
}

function tokenFits(token: string, part: string): boolean {
  const inner = part.replaceAll('*', '')
  if (part.startsWith('*') && part.endsWith('*')) return token.includes(inner)
  if (part.startsWith('*')) return token.endsWith(inner)
  return part.endsWith('*') ? token.startsWith(inner) : token === inner
}

/** By number or instant where both are one, by letters otherwise. */
function order(one: string, other: string): number {
  const [a, b] = [amountOf(one), amountOf(other)]
  if (!Number.isNaN(a) && !Number.isNaN(b)) return a - b
  return one < other ? -1 : one > other ? 1 : 0
}

function amountOf(text: string): number {
  if (text.trim() === '') return Number.NaN
  return /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : Number(text)
}
