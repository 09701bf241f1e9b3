import { element, type XmlNode } from '../../../src/simulator/soap.ts'
import type { World } from '../../../src/simulator/world/open.ts'
import type { BillingCustomerRow, ProductRow, TaxIdRow } from '../../../src/simulator/world/schema.ts'
import { addressXml, customFields, termsOf } from './billing-parts.ts'
import {
  amount,
  countryWord,
  type currencies,
  currencyOf,
  dateTime,
  double,
  field,
  internalId,
  reference,
} from './values.ts'

/** How much of a record to show: a search may ask to be spared its lists. */
export interface Showing {
  world: World
  bodyFieldsOnly: boolean
}

/** A customer, fields in the schema's order: https://system.netsuite.com/help/helpcenter/en_US/srbrowser/Browser2023_2/schema/record/customer.html */
export function customerXml({ world, bodyFieldsOnly }: Showing, row: BillingCustomerRow): (name: string) => XmlNode {
  const space = row.name.trim().lastIndexOf(' ')
  const parent =
    row.parent_n === null
      ? undefined
      : world.get<BillingCustomerRow>('SELECT * FROM billing_customer WHERE n = ?', row.parent_n)
  const currency = currencyOf(row.currency)
  const isPerson = row.is_person === 1
  const term = termsOf(row)
  const [vat, ...registered] = taxIdsOf(world, row.n)
  return record('listRel:Customer', { internalId: internalId('customer', row.n), externalId: row.external_id }, [
    reference('listRel:customForm', '-2', 'Standard Customer Form'),
    field('listRel:entityId', row.number),
    field('listRel:altName', row.name),
    field('listRel:isPerson', isPerson),
    isPerson && field('listRel:firstName', row.name.slice(0, Math.max(0, space)).trim()),
    isPerson && field('listRel:lastName', row.name.slice(space + 1).trim()),
    field('listRel:companyName', row.company_name),
    reference('listRel:entityStatus', '13', 'CUSTOMER-Closed Won'),
    parent && reference('listRel:parent', internalId('customer', parent.n), parent.number),
    field('listRel:phone', row.phone),
    field('listRel:email', row.email),
    field('listRel:isInactive', row.is_active === 0),
    field('listRel:language', row.language && (languages[row.language] ?? null)),
    field('listRel:comments', row.description),
    field('listRel:dateCreated', dateTime(row.created_at)),
    reference('listRel:subsidiary', '1', 'Parent Company'),
    field('listRel:vatRegNumber', vat?.value),
    term && reference('listRel:terms', term.id, term.name),
    field('listRel:balance', amount(row.balance_minor, row.currency)),
    // A late bill of somebody whose balance is none is covered by credit, and still late.
    field('listRel:overdueBalance', amount(row.delinquent === 1 ? Math.max(row.balance_minor, 1) : 0, row.currency)),
    reference('listRel:currency', currency.id, currency.name),
    field('listRel:depositBalance', '0.0'),
    field('listRel:taxable', row.tax_exempt === 'NONE'),
    field('listRel:lastModifiedDate', dateTime(row.updated_at)),
    field('listRel:stage', '_customer'),
    field('listRel:globalSubscriptionStatus', '_softOptOut'),
    !bodyFieldsOnly && addressbook(row),
    !bodyFieldsOnly && registered.length > 0 && registrations(registered),
    customFields(world, { owner: 'billing_customer', n: row.n, namespace: 'listRel', prefix: 'custentity' }),
  ])
}

/** The schema's words for the world's languages. */
const languages: Readonly<Record<string, string>> = { en: '_englishUS', de: '_german', ja: '_japanese' }

/** A customer's numbers with tax authorities: one in the field of old, the others with SuiteTax. */
export function taxIdsOf(world: World, n: number): TaxIdRow[] {
  return world.all<TaxIdRow>('SELECT * FROM tax_id WHERE customer_n = ? ORDER BY n', n)
}

function registrations(ids: readonly TaxIdRow[]): XmlNode {
  const entries = ids.map(({ type, value }) =>
    element('listRel:customerTaxRegistration', {}, [
      field('listRel:nexusCountry', countryWord(type.slice(0, 2).toUpperCase())),
      field('listRel:taxRegistrationNumber', value),
    ]),
  )
  return element('listRel:taxRegistrationList', {}, entries)
}

function addressbook(row: BillingCustomerRow): XmlNode {
  const entries = (['billing', 'shipping'] as const).filter(
    kind => row[`${kind}_line1`] !== null || row[`${kind}_country`] !== null,
  )
  return element(
    'listRel:addressbookList',
    {},
    entries.map((kind, index) =>
      element('listRel:addressbook', {}, [
        field('listRel:defaultShipping', kind === 'shipping'),
        field('listRel:defaultBilling', kind === 'billing'),
        field('listRel:isResidential', false),
        field('listRel:label', row[`${kind}_line1`]),
        addressXml('listRel:addressbookAddress', row, kind),
        field('listRel:internalId', String(row.n * 2 + index)),
      ]),
    ),
  )
}

/** How the world's types of products are called: the record, its type in a reference, its word in a search. */
export const itemTypes = {
  SERVICE: { record: 'ServiceSaleItem', type: 'serviceSaleItem', word: '_service' },
  INVENTORY: { record: 'InventoryItem', type: 'inventoryItem', word: '_inventoryItem' },
  NON_INVENTORY: { record: 'NonInventorySaleItem', type: 'nonInventorySaleItem', word: '_nonInventoryItem' },
  GOOD: { record: 'AssemblyItem', type: 'assemblyItem', word: '_assembly' },
} as const satisfies Record<ProductRow['type'], unknown>

/** An item; each type has its own order of fields, and an assembly its own word for the description. */
export function itemXml({ world }: Showing, row: ProductRow): (name: string) => XmlNode {
  const name = itemTypes[row.type].record
  const fields = {
    createdDate: field('listAcct:createdDate', dateTime(row.created_at)),
    lastModifiedDate: field('listAcct:lastModifiedDate', dateTime(row.updated_at)),
    salesDescription: field('listAcct:salesDescription', row.description),
    description: field('listAcct:description', row.description),
    taxSchedule: row.tax_code && reference('listAcct:taxSchedule', '1', row.tax_code),
    saleUnit: row.unit && reference('listAcct:saleUnit', '1', row.unit),
    itemId: field('listAcct:itemId', row.sku ?? row.name),
    displayName: field('listAcct:displayName', row.name),
    isInactive: field('listAcct:isInactive', row.is_active === 0),
    // A text in services and in what is not kept in stock, a pointer in the others.
    softDescriptor:
      row.type === 'SERVICE' || row.type === 'NON_INVENTORY'
        ? field('listAcct:softDescriptor', row.statement_descriptor)
        : row.statement_descriptor && reference('listAcct:softDescriptor', '1', row.statement_descriptor),
    customFieldList: customFields(world, { owner: 'product', n: row.n, namespace: 'listAcct', prefix: 'custitem' }),
  }
  const order = row.type === 'GOOD' ? orderOfAssemblies : orderOfSold
  const attributes = { internalId: internalId('item', row.n) }
  return record(
    `listAcct:${name}`,
    attributes,
    order.map(each => fields[each]),
  )
}

const head = ['createdDate', 'lastModifiedDate'] as const
const names = ['itemId', 'displayName', 'isInactive'] as const
const tail = ['taxSchedule', 'saleUnit', 'softDescriptor'] as const
const orderOfSold = [...head, 'salesDescription', ...tail, ...names, 'customFieldList'] as const
const orderOfAssemblies = [...head, ...names, 'description', ...tail, 'customFieldList'] as const

/** A currency of the account. */
export function currencyXml(row: (typeof currencies)[number]): (name: string) => XmlNode {
  return record('listAcct:Currency', { internalId: row.id }, [
    field('listAcct:name', row.name),
    field('listAcct:symbol', row.symbol),
    field('listAcct:isBaseCurrency', row.symbol === 'USD'),
    field('listAcct:isInactive', false),
    field('listAcct:overrideCurrencyFormat', false),
    field('listAcct:displaySymbol', row.sign),
    field('listAcct:symbolPlacement', '_beforeNumber'),
    field('listAcct:locale', row.locale),
    field('listAcct:exchangeRate', double(Number(row.rate))),
    field('listAcct:currencyPrecision', row.precision),
  ])
}

/** A record, to be written under the name that the answer has for it. */
export function record(
  type: string,
  { internalId, externalId }: { internalId: string; externalId?: string | null },
  fields: readonly (XmlNode | string | false | null | undefined)[],
): (name: string) => XmlNode {
  const children = fields.filter(each => typeof each === 'object')
  return name => element(name, { internalId, externalId: externalId ?? undefined, 'xsi:type': type }, children)
}
