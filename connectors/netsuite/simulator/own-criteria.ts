import { type Condition, never } from './conditions.ts'
import { SchemaFault, uris } from './messages.ts'
import type { XmlIn } from './read-xml.ts'
import { tableOf } from './tables.ts'
import type { Kind } from './values.ts'

/** What the script ids of a kind's own fields begin with. */
const prefixOf = {
  customer: 'custentity_',
  item: 'custitem_',
  invoice: 'custbody_',
  payment: 'custbody_',
  creditMemo: 'custbody_',
} as const satisfies Record<Kind, string>

/** Criteria over fields that the account has added. */
export function ownCriteria({ children }: XmlIn): (kind: Kind) => Condition {
  const all = children.map(ownCriterion)
  return kind => {
    const parts = all.map(condition => condition(kind))
    return { where: parts.map(({ where }) => where).join(' AND '), params: parts.flatMap(({ params }) => params) }
  }
}

/** A criterion over a box. */
function ownCriterion(field: XmlIn): (kind: Kind) => Condition {
  const written = field.attribute('type', uris.xsi) ?? ''
  const own = field.qualified(written)
  if (own.name !== 'SearchBooleanCustomField' || own.namespace !== uris.platformCore)
    throw new SchemaFault(`No deserializer defined for ${written}`)
  const scriptId = field.attribute('scriptId') ?? ''
  const [value] = field.children
  return kind => {
    const prefix = prefixOf[kind]
    if (!scriptId.startsWith(prefix)) return never
    const held = `SELECT 1 FROM billing_field f WHERE f.owner = '${tableOf[kind]}' AND f.owner_n = ${tableOf[kind]}.n`
    return {
      where: `EXISTS (${held} AND f.key = ? AND f.value = ?)`,
      params: [scriptId.slice(prefix.length), value?.text ?? ''],
    }
  }
}
