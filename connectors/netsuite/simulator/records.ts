import type { XmlNode } from '../../../src/simulator/soap.ts'
import { placeholders, type World } from '../../../src/simulator/world/open.ts'
import type {
  BillingCustomerRow,
  CreditNoteRow,
  InvoiceRow,
  PaymentRow,
  ProductRow,
} from '../../../src/simulator/world/schema.ts'
import { creditMemoXml } from './credit-memos.ts'
import { customerXml, itemTypes, itemXml, type Showing } from './lists.ts'
import { FailedStatus, SchemaFault, uris } from './messages.ts'
import type { XmlIn } from './read-xml.ts'
import { tableOf } from './tables.ts'
import { invoiceXml, paymentXml } from './transactions.ts'
import { type Kind, rowNumber } from './values.ts'

/** A row of any kind as a record. */
export function recordXml(showing: Showing, kind: Kind, row: unknown): (name: string) => XmlNode {
  switch (kind) {
    case 'customer':
      return customerXml(showing, row as BillingCustomerRow)
    case 'item':
      return itemXml(showing, row as ProductRow)
    case 'invoice':
      return invoiceXml(showing, row as InvoiceRow)
    case 'payment':
      return paymentXml(showing, row as PaymentRow)
    case 'creditMemo':
      return creditMemoXml(showing, row as CreditNoteRow)
    default:
      return kind satisfies never
  }
}

const kinds: Record<string, Kind> = {
  customer: 'customer',
  invoice: 'invoice',
  customerPayment: 'payment',
  creditMemo: 'creditMemo',
  ...Object.fromEntries(Object.values(itemTypes).map(({ type }) => [type, 'item' as const])),
}

/** The record that a reference names, or why there is none. */
export function referenced(world: World, ref: XmlIn): ((name: string) => XmlNode) | FailedStatus {
  const written = ref.attribute('type', uris.xsi)
  if (written === undefined) throw new SchemaFault('baseRef is abstract: it needs an xsi:type')
  const own = ref.qualified(written)
  if (own.name !== 'RecordRef' || own.namespace !== uris.platformCore)
    throw new SchemaFault(`No deserializer defined for {${own.namespace}}${own.name}`)
  const stranger = ref.attributeNames.find(name => !['internalId', 'externalId', 'type'].includes(name))
  if (stranger) throw new SchemaFault(`Invalid attribute in RecordRef - ${stranger}`)
  const type = ref.attribute('type')
  const kind = type === undefined ? undefined : kinds[type]
  if (type === undefined) return new FailedStatus('RCRD_TYPE_REQD', 'The record type is required.')
  if (!kind) return new FailedStatus('INVALID_RCRD_TYPE', `The record type ${type} is not valid.`)
  const row = find(world, kind, ref)
  // An item is found under its own type alone.
  const isOfType = kind !== 'item' || (row && itemTypes[(row as unknown as ProductRow).type].type === type)
  if (!row || !isOfType) return new FailedStatus('RCRD_DSNT_EXIST', 'That record does not exist. path: null')
  return recordXml({ world, bodyFieldsOnly: false }, kind, row)
}

function find(world: World, kind: Kind, ref: XmlIn): object | undefined {
  const id = ref.attribute('internalId')
  const externalId = ref.attribute('externalId')
  if (id !== undefined) {
    const n = rowNumber(kind, id)
    return Number.isNaN(n) ? undefined : world.get<object>(`SELECT * FROM ${tableOf[kind]} WHERE n = ?`, n)
  }
  if (externalId === undefined || kind !== 'customer') return undefined
  return world.get<object>('SELECT * FROM billing_customer WHERE external_id = ?', externalId)
}

/** The rows of numbers, in their order. */
export function rowsOf(world: World, kind: Kind, numbers: readonly number[]): object[] {
  const rows = world.all<{ n: number }>(
    `SELECT * FROM ${tableOf[kind]} WHERE n IN (${placeholders(numbers)})`,
    ...numbers,
  )
  const byNumber = new Map(rows.map(row => [row.n, row]))
  return numbers.flatMap(n => byNumber.get(n) ?? [])
}
