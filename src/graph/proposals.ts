import type { Account } from '../accounts/account.ts'
import type { Discovery } from '../accounts/discovery.ts'
import type { AddedType } from '../contract/added-fields.ts'
import { type EntityName, edgeEntities } from '../contract/entities.ts'

/** Fields as `unigraph.json` has them, by type and name. */
export type ProposedFields = Record<string, Record<string, ProposedField>>

interface ProposedField {
  type: AddedType
  description?: string
  from: Record<string, string>
}

/** Proposes names for what accounts have added: one field for the same thing in several of them. */
export function propose(
  found: readonly { readonly account: Account; readonly discovery: Discovery }[],
): ProposedFields {
  const fields: ProposedFields = {}
  for (const { account, discovery } of found)
    for (const { entity, known } of discovery.fields) {
      const own = fields[entity] ?? {}
      fields[entity] = own
      const taken = takenIn(account, entity)
      for (const { key, label, description, type } of known) {
        const name = freeName(nameOf(key), { own, taken, type, account: account.name })
        const said = description ?? label ?? ''
        const field = own[name] ?? { type, ...(said !== '' && { description: said }), from: {} }
        field.from[account.name] = key
        own[name] = field
      }
    }
  return fields
}

/** Fields that every entity has beside its columns and its lists. */
const ofAll = ['id', 'account', 'remoteId', 'raw', 'customer', 'customField', 'fetchedAt', 'freshness', 'activities']

function takenIn({ connector }: Account, entity: EntityName): ReadonlySet<string> {
  const mapping = connector.entities[entity]?.mapping ?? {}
  return new Set([...Object.keys(mapping), ...Object.keys(edgeEntities[entity]), ...ofAll])
}

interface Naming {
  readonly own: Readonly<Record<string, ProposedField>>
  readonly taken: ReadonlySet<string>
  readonly type: AddedType
  readonly account: string
}

/** The name, or one with a word behind it where the schema has it already, or another field of the same account. */
function freeName(name: string, { own, taken, type, account }: Naming): string {
  const fits = (candidate: string) => {
    const field = own[candidate]
    return !taken.has(candidate) && (field === undefined || (field.type === type && field.from[account] === undefined))
  }
  const ways = [name, `${name}Custom`, ...Array.from({ length: 98 }, (_, index) => `${name}${index + 2}`)]
  return ways.find(fits) ?? `${name}${account.replaceAll('-', '_')}`
}

/** What providers put around the names that people give. */
const wrapping = /^(properties\.|cf_|u_|x_\w+?_u_|custentity_?|custbody_?|custitem_?|custcol_?|metadata\.)|__c$/g

/** A name of the schema's from one of a provider's: `Loyalty_Tier__c` and `u_loyalty_tier` become `loyaltyTier`. */
export function nameOf(key: string): string {
  const words = key
    .replace(wrapping, '')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z\d]+/)
    .filter(word => word !== '')
    .map(word => word.toLowerCase())
  const [first = 'field', ...others] = words
  const name = [first, ...others.map(word => word.charAt(0).toUpperCase() + word.slice(1))].join('')
  return (/^[a-z]/.test(name) ? name : `field${name}`).slice(0, 60)
}
