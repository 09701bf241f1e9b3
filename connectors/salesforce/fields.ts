import type { Fact } from '../../src/contract/connector.ts'
import type { Facts } from '../../src/contract/record.ts'
import type { Described, DescribedField, Dialect } from './dialect.ts'

/** The kinds of objects that are described, by the record that is made of them. */
export const described = {
  account: 'Account',
  contact: 'Contact',
  lead: 'Lead',
  opportunity: 'Opportunity',
  lineItem: 'OpportunityLineItem',
  user: 'User',
  note: 'Note',
  task: 'Task',
  event: 'Event',
  email: 'EmailMessage',
  product: 'Product2',
  case: 'Case',
  caseComment: 'CaseComment',
} as const

/** The former stages of an opportunity, which take a request of their own. */
export const histories = 'OpportunityHistories'

/** A kind of object that is described. */
export type DescribedType = (typeof described)[keyof typeof described]

/** The name of the fact that describes a kind of object, such as `contactFields`. */
export const factOf = (type: DescribedType): string =>
  `${Object.entries(described).find(([, each]) => each === type)?.[0]}Fields`

/** What is known of each kind of object. An administrator may change it at any time. */
export function describeFacts({ describe, described: read }: Dialect): Readonly<Record<string, Fact<unknown>>> {
  return Object.fromEntries(
    Object.values(described).map(type => [factOf(type), { ttlSeconds: 3600, call: () => describe(type), read }]),
  )
}

/** What the facts tell of a kind of object; undefined where they do not. */
export function describedIn(facts: Facts, type: DescribedType): Described | undefined {
  const found = facts[factOf(type)] as Described | undefined
  return Array.isArray(found?.fields) ? found : undefined
}

/** The fields of an account's own, as far as the facts tell. */
export function addedIn(facts: Facts, type: DescribedType): readonly DescribedField[] {
  return (describedIn(facts, type)?.fields ?? []).filter(({ custom, type: kind }) => custom && !compound.has(kind))
}

/**
 * True for a field that the account's user may see. Of another object, by a name with a dot, the description does not
 * tell; those that mappings read there are hidden from nobody. Children are no fields.
 */
export function isVisible(type: DescribedType, field: string, facts: Facts): boolean {
  if (field.includes('.') || (type === 'Opportunity' && field === histories)) return true
  return describedIn(facts, type)?.fields.some(({ name }) => name === field) ?? false
}

/** True for a field that a condition can be about, by what the account's user may see; of other objects as above. */
export function isFilterable(type: DescribedType, field: string, facts: Facts): boolean {
  if (field.includes('.')) return true
  return describedIn(facts, type)?.fields.some(({ name, filterable }) => name === field && filterable) ?? false
}

/** Fields of several parts, such as addresses: their parts are fields too. */
const compound: ReadonlySet<string> = new Set(['address', 'location', 'complexvalue'])
