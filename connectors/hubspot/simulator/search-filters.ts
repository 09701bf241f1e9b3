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

/** True when an object's properties fulfil a condition; `ownChoices` are the properties with words that the account has added. */
export function fits(
  properties: Properties,
  { propertyName, operator, value = '', values = [], highValue = '' }: Filter,
  ownChoices: ReadonlySet<string>,
): boolean {
  const isExact = choices.has(propertyName) || ownChoices.has(propertyName)
  const held = heldBy(properties, propertyName)
  const has = held.length > 0
  switch (operator) {
    case 'HAS_PROPERTY':
      return has
    case 'NOT_HAS_PROPERTY':
      return !has
    case 'EQ':
      return held.some(each => same(each, value, isExact))
    case 'NEQ':
      return has && !held.some(each => same(each, value, isExact))
    case 'IN':
      return held.some(each => isAmong(each, values, isExact))
    case 'NOT_IN':
      return has && !held.some(each => isAmong(each, values, isExact))
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
  const [held, others] = [one[propertyName] ?? '', other[propertyName] ?? '']
  // What has no value stands last either way.
  if (held === '' || others === '') return Number(held === '') - Number(others === '') || byId(one, other)
  return sign * order(held, others) || byId(one, other)
}

function byId(one: Properties, other: Properties): number {
  return order(one.hs_object_id ?? '', other.hs_object_id ?? '')
}

/** The single values that an object has of a property; an additional e-mail address counts as one. */
function heldBy(properties: Properties, name: string): readonly string[] {
  const names = name === 'email' ? ['email', 'hs_additional_emails'] : [name]
  return names.flatMap(each => {
    const held = properties[each] ?? ''
    return (each.startsWith('hs_additional_') ? held.split(';') : [held]).filter(value => value !== '')
  })
}

/** The properties that hold one of several words, in which capitals count. */
const choices: ReadonlySet<string> = new Set([
  'lifecyclestage',
  'hs_lead_status',
  'hs_analytics_source',
  'type',
  'industry',
  'hubspot_owner_id',
  'hubspot_team_id',
  'pipeline',
  'dealstage',
  'dealtype',
  'hs_priority',
  'hs_manual_forecast_category',
  'deal_currency_code',
  'hs_lead_type',
  'hs_lead_label',
  'hs_lead_source',
  'hs_pipeline',
  'hs_pipeline_stage',
  'hs_ticket_priority',
  'hs_ticket_category',
  'source_type',
  'hs_task_status',
  'hs_task_priority',
  'hs_task_type',
  'hs_call_direction',
  'hs_call_disposition',
  'hs_call_status',
  'hs_meeting_outcome',
  'hs_email_direction',
  'hs_email_status',
  'hs_product_type',
  'recurringbillingfrequency',
])

const same = (held: string, value: string, isExact: boolean) =>
  isExact ? held === value : held.toLowerCase() === value.toLowerCase() || order(held, value) === 0

/** "When filtering for a string property using IN and NOT_IN operators, the searched values must be lowercase." */
const isAmong = (held: string, values: readonly string[], isExact: boolean) =>
  values.includes(isExact ? held : held.toLowerCase())

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
