import { columns } from '../../../src/contract/columns.ts'
import type { Address, Money } from '../../../src/contract/entities.ts'
import type { Column } from '../../../src/contract/mapping.ts'
import { moneyOf } from '../../../src/contract/money.ts'
import { readDay, readText } from '../../../src/contract/read.ts'
import type { Facts } from '../../../src/contract/record.ts'
import type { Ref } from '../../../src/contract/ref.ts'
import { addressOf } from '../../../src/contract/values.ts'
import { customFieldsOf } from '../custom-fields.ts'
import { type DescribedType, describedIn, factOf } from '../fields.ts'
import { longId, pointerTo, type prefixes } from '../ids.ts'
import type { RowOf } from '../rows.ts'

const c = columns<RowOf<never>>()

/** What every kind of object has, and what the account has added to it. */
export const objectColumns = (type: DescribedType) => ({
  url: c.from(['Id'], ({ Id }, _, facts) => pageOf(type, Id, facts), {
    facts: [factOf(type)],
    note: 'by the address that the description of the object names',
  }),
  createdAt: c.instant('CreatedDate'),
  updatedAt: c.instant('SystemModstamp'),
  isDeleted: c.flag('IsDeleted'),
  customFields: customFieldsOf(type),
})

function pageOf(type: DescribedType, id: string, facts: Facts): string | null {
  const page = describedIn(facts, type)?.page ?? null
  return page === null ? null : page.replace('{ID}', longId(id))
}

/** A pointer to a record of one kind; a field that may point to several kinds then reads as nothing for the others. */
export function pointer<Row>(
  record: string,
  type: keyof typeof prefixes,
  field: keyof Row & string,
): Column<Ref | null, Row> {
  return { fields: [field], read: row => pointerTo(record, type, row[field]) }
}

/** A day, where ours is an instant: its beginning in UTC, which is how Salesforce writes such a day as an instant. */
export function beginningOf<Row>(field: keyof Row & string): Column<string | null, Row> {
  return {
    fields: [field],
    read: row => beginning(row[field]),
    note: 'a day there, and its beginning in UTC here',
  }
}

/** The beginning of a day in UTC. */
export function beginning(value: unknown): string | null {
  const day = readDay(value)
  return day === null ? null : `${day}T00:00:00Z`
}

/** An amount; in the account's home currency where the record names none. */
export function money<Row extends { readonly CurrencyIsoCode?: unknown }>(
  field: keyof Row & string,
): Column<Money | null, Row> {
  return {
    fields: [field, 'CurrencyIsoCode'],
    facts: ['homeCurrency'],
    read: (row, { homeCurrency }) => moneyOf(row[field], readText(row.CurrencyIsoCode) ?? homeCurrency),
    note: "in the account's home currency where it has only that one",
  }
}

/** The parts of an address by what their names begin with, such as `Mailing`. */
export function addressIn(row: object, prefix: string, type: string | null = null): readonly Address[] {
  const part = (name: string) => readText((row as Readonly<Record<string, unknown>>)[`${prefix}${name}`])
  const [line1 = null, ...others] = part('Street')?.split(/\r?\n/) ?? []
  const address = {
    line1,
    line2: others.length === 0 ? null : others.join('\n'),
    city: part('City'),
    region: part('State'),
    postalCode: part('PostalCode'),
    country: part('Country'),
    countryCode: part('CountryCode'),
  }
  return Object.values(address).some(each => each !== null) ? [addressOf({ ...address, type })] : []
}

/** The names of the parts of an address. */
export function addressFields<const Prefix extends string>(prefix: Prefix) {
  const parts = ['Street', 'City', 'State', 'PostalCode', 'Country', 'CountryCode'] as const
  return parts.map(part => `${prefix}${part}` as const)
}

/** The names of all fields that mappings read. */
export function fieldsOf(...mappings: readonly object[]): readonly string[] {
  const columns = mappings.flatMap(
    mapping => Object.values(mapping) as readonly Pick<Column<unknown, unknown>, 'fields'>[],
  )
  return [...new Set(columns.flatMap(({ fields }) => fields))].sort()
}
