import { columns } from '../../../src/contract/columns.ts'
import type { Address, Money } from '../../../src/contract/entities.ts'
import type { Column, Mapping } from '../../../src/contract/mapping.ts'
import { moneyOf } from '../../../src/contract/money.ts'
import { readFlag, readInstant, readText, readUrl } from '../../../src/contract/read.ts'
import type { Facts } from '../../../src/contract/record.ts'
import { addressOf } from '../../../src/contract/values.ts'
import { customFieldsOf } from '../custom-fields.ts'
import type { CrmObject, LifecycleWord } from '../rows.ts'
import type { ObjectType } from '../types.ts'

const c = columns<CrmObject, object>(row => row.properties)

/** What every CRM object has beside its properties, which comes without being asked for; and what an account has added. */
export const objectColumns = (type: ObjectType) => ({
  url: c.from([], (_, row) => readUrl(row.url), { note: "the record's `url`" }),
  createdAt: c.from([], (_, row) => readInstant(row.createdAt), { note: "the record's `createdAt`" }),
  updatedAt: c.from([], (_, row) => readInstant(row.updatedAt), { note: "the record's `updatedAt`" }),
  isDeleted: c.from([], (_, row) => readFlag(row.archived), { note: "the record's `archived`" }),
  customFields: customFieldsOf(type),
})

/** The stages of HubSpot's own life cycle. https://knowledge.hubspot.com/records/use-lifecycle-stages */
export const lifecycleWords = {
  subscriber: 'SUBSCRIBER',
  lead: 'LEAD',
  marketingqualifiedlead: 'MARKETING_QUALIFIED_LEAD',
  salesqualifiedlead: 'SALES_QUALIFIED_LEAD',
  opportunity: 'OPPORTUNITY',
  customer: 'CUSTOMER',
  evangelist: 'EVANGELIST',
  other: 'OTHER',
} as const satisfies Record<LifecycleWord, string>

/** The values of a property with several, which HubSpot separates by semicolons. */
export function valuesOf(value: unknown): readonly string[] {
  const values = (readText(value) ?? '').split(';').map(each => each.trim())
  return [...new Set(values.filter(each => each !== ''))]
}

/** The words of a name as one text. */
export function joined(...parts: readonly unknown[]): string | null {
  return readText(parts.flatMap(part => readText(part) ?? []).join(' '))
}

/** The one address of a record; none where every part is empty. */
export function addressesOf(parts: {
  readonly address?: string | null
  readonly address2?: string | null
  readonly city?: string | null
  readonly state?: string | null
  readonly zip?: string | null
  readonly country?: string | null
  readonly countryCode?: string | null | undefined
}): readonly Address[] {
  const address = addressOf({
    line1: readText(parts.address),
    line2: readText(parts.address2),
    city: readText(parts.city),
    region: readText(parts.state),
    postalCode: readText(parts.zip),
    country: readText(parts.country),
    countryCode: readText(parts.countryCode),
  })
  return Object.values(address).some(part => part !== null) ? [address] : []
}

/** An amount; in the account's home currency where the record names none. */
export function amountOf(amount: unknown, currency: unknown, { homeCurrency }: Facts): Money | null {
  return moneyOf(amount, readText(currency) ?? homeCurrency)
}

/** What a column of amounts needs, and says of itself. */
export const inOwnCurrency = {
  facts: ['homeCurrency'],
  note: "in the account's home currency where the record names none",
} as const

/** The names of all properties that a mapping reads. */
export function propertiesOf<Entity, Row>(mapping: Mapping<Entity, Row>): readonly string[] {
  const all = Object.values(mapping) as readonly Pick<Column<unknown, Row>, 'fields'>[]
  return [...new Set(all.flatMap(({ fields }) => fields))].sort()
}
