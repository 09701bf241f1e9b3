import { element, type XmlNode } from '../../../src/simulator/soap.ts'
import type { World } from '../../../src/simulator/world/open.ts'
import type {
  BillingCustomerRow,
  DiscountRow,
  InvoiceLineRow,
  InvoiceRow,
  PaymentMethodRow,
  PaymentRow,
} from '../../../src/simulator/world/schema.ts'
import { applyList, customerReference } from './applied.ts'
import { addressXml, customFields, taxReference } from './billing-parts.ts'
import { record, type Showing, taxIdsOf } from './lists.ts'
import { amount, currencyOf, dateTime, dayStart, double, field, internalId, reference } from './values.ts'

/** The words of an account in English. NetSuite has no word for a bill that is written off: it stays open. */
const invoiceWords = {
  DRAFT: 'Pending Approval',
  OPEN: 'Open',
  PARTIALLY_PAID: 'Open',
  PAID: 'Paid In Full',
  VOID: 'Voided',
  UNCOLLECTIBLE: 'Open',
} as const satisfies Record<InvoiceRow['status'], string>

/** An invoice, fields in the schema's order: https://system.netsuite.com/help/helpcenter/en_US/srbrowser/Browser2023_2/schema/record/invoice.html */
export function invoiceXml({ world, bodyFieldsOnly }: Showing, row: InvoiceRow): (name: string) => XmlNode {
  const currency = currencyOf(row.currency)
  const customer = world.get<BillingCustomerRow>('SELECT * FROM billing_customer WHERE n = ?', row.customer_n)
  const discount = world.get<DiscountRow>(`SELECT * FROM discount WHERE owner = 'invoice' AND owner_n = ?`, row.n)
  const money = (name: string, minor: number) => field(`tranSales:${name}`, amount(minor, row.currency))
  return record('tranSales:Invoice', { internalId: internalId('invoice', row.n) }, [
    field('tranSales:createdDate', dateTime(row.created_at)),
    field('tranSales:lastModifiedDate', dateTime(row.updated_at)),
    reference('tranSales:customForm', '101', 'Standard Product Invoice'),
    customerReference(world, 'tranSales:entity', row.customer_n),
    field('tranSales:tranDate', dayStart(row.issued_at ?? row.created_at)),
    field('tranSales:tranId', row.number),
    reference('tranSales:subsidiary', '1', 'Parent Company'),
    reference('tranSales:currency', currency.id, currency.name),
    field('tranSales:dueDate', dayStart(row.due_at)),
    field('tranSales:startDate', dayStart(row.period_start)),
    field('tranSales:endDate', dayStart(row.period_end)),
    field('tranSales:otherRefNum', row.po_number),
    field('tranSales:memo', row.memo),
    money('amountPaid', row.amount_paid_minor),
    money('amountRemaining', row.amount_due_minor),
    reference('tranSales:account', '123', '1100 Accounts Receivable'),
    field('tranSales:exchangeRate', double(Number(row.exchange_rate))),
    field('tranSales:currencyName', currency.name),
    discount && reference('tranSales:discountItem', `9${String(discount.n).padStart(9, '0')}`, discount.name),
    discount && field('tranSales:discountRate', amount(-row.discount_minor, row.currency)),
    taxReference(world, 'tranSales:taxItem', row.tax_percent),
    row.tax_percent === 0 ? null : field('tranSales:taxRate', double(row.tax_percent)),
    field('tranSales:toBePrinted', false),
    field('tranSales:toBeEmailed', row.collection_method === 'SEND_INVOICE'),
    field('tranSales:toBeFaxed', false),
    customer && addressXml('tranSales:billingAddress', customer, 'billing'),
    customer && addressXml('tranSales:shippingAddress', customer, 'shipping'),
    money('subTotal', row.subtotal_minor),
    money('discountTotal', row.discount_minor === 0 ? 0 : -row.discount_minor),
    money('taxTotal', row.tax_minor),
    money('total', row.total_minor),
    field('tranSales:status', invoiceWords[row.status]),
    field('tranSales:email', customer?.email),
    field('tranSales:vatRegNum', taxIdsOf(world, row.customer_n)[0]?.value),
    !bodyFieldsOnly && itemList(world, row),
    row.status === 'DRAFT'
      ? reference('tranSales:approvalStatus', '1', 'Pending Approval')
      : reference('tranSales:approvalStatus', '2', 'Approved'),
    customFields(world, { owner: 'invoice', n: row.n, namespace: 'tranSales', prefix: 'custbody' }),
  ])
}

function itemList(world: World, { n, currency, tax_percent }: InvoiceRow): XmlNode {
  const lines = world.all<InvoiceLineRow & { product: string | null }>(
    'SELECT l.*, p.name AS product FROM invoice_line l LEFT JOIN product p ON p.n = l.product_n WHERE l.invoice_n = ? ORDER BY l.position',
    n,
  )
  const money = (name: string, minor: number) => field(`tranSales:${name}`, amount(minor, currency))
  return element(
    'tranSales:itemList',
    {},
    lines.map(line =>
      element('tranSales:item', {}, [
        line.product_n === null ? null : reference('tranSales:item', internalId('item', line.product_n), line.product),
        // A line's number is unique in its invoice, and need not count from one.
        field('tranSales:line', String(line.n)),
        field('tranSales:description', line.description),
        money('amount', line.amount_minor),
        field('tranSales:quantity', double(line.quantity)),
        reference('tranSales:price', '-1', 'Custom'),
        money('rate', line.unit_amount_minor),
        field('tranSales:revRecStartDate', dayStart(line.period_start)),
        field('tranSales:revRecEndDate', dayStart(line.period_end)),
        money('grossAmt', line.amount_minor + line.tax_minor),
        money('tax1Amt', line.tax_minor),
        taxReference(world, 'tranSales:taxCode', tax_percent),
        tax_percent === 0 ? null : field('tranSales:taxRate1', double(tax_percent)),
      ]),
    ),
  )
}

const paymentWords = {
  SUCCEEDED: 'Deposited',
  PENDING: 'Not Deposited',
  REQUIRES_ACTION: 'Unapproved Payment',
  AUTHORIZED: 'Unapproved Payment',
  FAILED: 'Cancelled',
  CANCELED: 'Cancelled',
} as const satisfies Record<PaymentRow['status'], string>

const methods = {
  CARD: ['5', 'VISA'],
  BANK_DEBIT: ['11', 'ACH'],
  BANK_TRANSFER: ['12', 'Wire Transfer'],
  CHECK: ['2', 'Check'],
  CASH: ['1', 'Cash'],
} as const satisfies Record<PaymentRow['method_type'], readonly [string, string]>

/** A customer payment, fields in the schema's order. */
export function paymentXml({ world, bodyFieldsOnly }: Showing, row: PaymentRow): (name: string) => XmlNode {
  const currency = currencyOf(row.currency)
  const isApplied = row.invoice_n !== null
  const [methodId, methodName] = methods[row.method_type]
  const money = (name: string, minor: number) => field(`tranCust:${name}`, amount(minor, row.currency))
  return record('tranCust:CustomerPayment', { internalId: internalId('payment', row.n) }, [
    field('tranCust:createdDate', dateTime(row.created_at)),
    field('tranCust:lastModifiedDate', dateTime(row.updated_at)),
    reference('tranCust:customForm', '70', 'Standard Customer Payment'),
    reference('tranCust:arAcct', '123', '1100 Accounts Receivable'),
    customerReference(world, 'tranCust:customer', row.customer_n),
    reference('tranCust:currency', currency.id, currency.name),
    money('payment', row.amount_minor),
    field('tranCust:autoApply', false),
    field('tranCust:tranDate', dayStart(row.paid_at ?? row.created_at)),
    field('tranCust:tranId', row.reference),
    reference('tranCust:paymentMethod', methodId, methodName),
    field('tranCust:memo', row.memo),
    row.method_type === 'CHECK' && field('tranCust:checkNum', row.reference),
    field('tranCust:currencyName', currency.name),
    ...cardFields(world, row),
    field('tranCust:pnRefNum', row.gateway_id),
    field('tranCust:undepFunds', row.status === 'PENDING'),
    money('total', row.amount_minor),
    money('applied', isApplied ? row.amount_minor : 0),
    money('unapplied', isApplied ? 0 : row.amount_minor),
    field('tranCust:dynamicDescriptor', row.statement_descriptor),
    field('tranCust:status', paymentWords[row.status]),
    !bodyFieldsOnly &&
      applyList(world, row, row.invoice_n === null ? [] : [{ invoice_n: row.invoice_n, minor: row.amount_minor }]),
    customFields(world, { owner: 'payment', n: row.n, namespace: 'tranCust', prefix: 'custbody' }),
  ])
}

/** The card of a payment, with stars in place of most of its number. */
function cardFields(world: World, { payment_method_n }: PaymentRow): (XmlNode | null)[] {
  const card = world.get<PaymentMethodRow>(
    `SELECT * FROM payment_method WHERE n = ? AND type = 'CARD'`,
    payment_method_n,
  )
  if (card === undefined) return []
  const month = `${card.exp_year}-${String(card.exp_month).padStart(2, '0')}-01T00:00:00Z`
  return [field('tranCust:ccNumber', `************${card.last4}`), field('tranCust:ccExpireDate', dayStart(month))]
}
