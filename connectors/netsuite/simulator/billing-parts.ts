import { element, type XmlNode } from '../../../src/simulator/soap.ts'
import type { World } from '../../../src/simulator/world/open.ts'
import type { BillingCustomerRow, BillingFieldRow, TaxRateRow } from '../../../src/simulator/world/schema.ts'
import { countryWord, dateTime, double, field, reference } from './values.ts'

/** The fields that the account has added to a kind of record; an empty field is not sent. */
export function customFields(
  world: World,
  { owner, n, namespace, prefix }: { owner: string; n: number; namespace: string; prefix: string },
): XmlNode | null {
  const rows = world.all<BillingFieldRow>(
    'SELECT * FROM billing_field WHERE owner = ? AND owner_n = ? ORDER BY n',
    owner,
    n,
  )
  if (rows.length === 0) return null
  const fields = rows.map(row =>
    element(
      'platformCore:customField',
      {
        internalId: String(40 + row.key.length),
        scriptId: `${prefix}_${row.key}`,
        'xsi:type': `platformCore:${typeOf[row.type]}`,
      },
      valuesOf(row),
    ),
  )
  return element(`${namespace}:customFieldList`, {}, fields)
}

const typeOf = {
  TEXT: 'StringCustomFieldRef',
  NUMBER: 'DoubleCustomFieldRef',
  FLAG: 'BooleanCustomFieldRef',
  DATE_TIME: 'DateCustomFieldRef',
  OPTION: 'SelectCustomFieldRef',
  OPTIONS: 'MultiSelectCustomFieldRef',
} as const satisfies Record<BillingFieldRow['type'], string>

function valuesOf({ type, value }: BillingFieldRow): XmlNode[] {
  const entry = (name: string, index: number) =>
    element('platformCore:value', { internalId: String(index + 1), typeId: '17' }, [
      field('platformCore:name', name) as XmlNode,
    ])
  if (type === 'OPTION') return [entry(value, 0)]
  if (type === 'OPTIONS') return (JSON.parse(value) as readonly string[]).map(entry)
  const written = type === 'NUMBER' ? double(Number(value)) : type === 'DATE_TIME' ? dateTime(value) : value
  return [element('platformCore:value', {}, written)]
}

/** The terms of the account; those of a day of the month do not say how many days. */
export const terms = [
  { id: '1', name: 'Net 15', days: 15 },
  { id: '2', name: 'Net 30', days: 30 },
  { id: '3', name: 'Last day of the month', days: null },
] as const

/** The terms of a customer. */
export function termsOf({ n, net_terms_days }: BillingCustomerRow): (typeof terms)[number] | undefined {
  const own = terms.find(({ days }) => days === net_terms_days && days !== null)
  return own ?? (n % 2 === 0 ? terms[2] : undefined)
}

/** Terms as a record: https://system.netsuite.com/help/helpcenter/en_US/srbrowser/Browser2023_2/schema/record/term.html */
export function termXml({ id, name, days }: (typeof terms)[number]): (name: string) => XmlNode {
  const fields = [
    field('listAcct:name', name),
    field('listAcct:dateDriven', days === null),
    days === null ? null : field('listAcct:daysUntilNetDue', String(days)),
    days === null ? field('listAcct:dayOfMonthNetDue', '31') : null,
    field('listAcct:isInactive', false),
  ].filter(each => each !== null)
  return element_ => element(element_, { internalId: id, 'xsi:type': 'listAcct:Term' }, fields)
}

/** An address of a customer, as it stands in records of its own. */
export function addressXml(name: string, row: BillingCustomerRow, kind: 'billing' | 'shipping'): XmlNode | null {
  if (row[`${kind}_line1`] === null && row[`${kind}_country`] === null) return null
  const fields = [
    field('platformCommon:internalId', String(row.n * 2 + (kind === 'billing' ? 0 : 1))),
    field('platformCommon:country', countryWord(row[`${kind}_country`])),
    field('platformCommon:addressee', row.name),
    field('platformCommon:addr1', row[`${kind}_line1`]),
    field('platformCommon:addr2', row[`${kind}_line2`]),
    field('platformCommon:city', row[`${kind}_city`]),
    field('platformCommon:state', row[`${kind}_region`]),
    field('platformCommon:zip', row[`${kind}_postal_code`]),
    field('platformCommon:override', false),
  ]
  return element(
    name,
    {},
    fields.filter(each => each !== null),
  )
}

/** The tax that a transaction or a line is taxed by; none where no tax is charged. */
export function taxReference(world: World, name: string, percent: number): XmlNode | null {
  const rate = world.get<TaxRateRow>('SELECT * FROM tax_rate WHERE percent = ?', percent)
  return rate === undefined ? null : reference(name, String(-100 - percent), rate.name)
}
