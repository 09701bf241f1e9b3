import { element, type XmlNode } from '../../../src/simulator/soap.ts'
import type { World } from '../../../src/simulator/world/open.ts'
import type { CreditNoteAllocationRow, CreditNoteLineRow, CreditNoteRow } from '../../../src/simulator/world/schema.ts'
import { applyList, customerReference, invoiceRow } from './applied.ts'
import { customFields, taxReference } from './billing-parts.ts'
import { record, type Showing } from './lists.ts'
import { amount, currencyOf, dateTime, dayStart, double, field, internalId, reference } from './values.ts'

/** What was given back was set against a refund. */
const creditWords = {
  OPEN: 'Open',
  APPLIED: 'Fully Applied',
  REFUNDED: 'Fully Applied',
  VOID: 'Voided',
} as const satisfies Record<CreditNoteRow['status'], string>

/** A credit memo, fields in the schema's order. */
export function creditMemoXml({ world, bodyFieldsOnly }: Showing, row: CreditNoteRow): (name: string) => XmlNode {
  const currency = currencyOf(row.currency)
  const allocations = world.all<CreditNoteAllocationRow>(
    'SELECT * FROM credit_note_allocation WHERE credit_note_n = ? ORDER BY n',
    row.n,
  )
  const applied = allocations.map(({ invoice_n, amount_minor }) => ({ invoice_n, minor: amount_minor }))
  const corrected = row.invoice_n === null ? undefined : invoiceRow(world, row.invoice_n)
  const money = (name: string, minor: number) => field(`tranCust:${name}`, amount(minor, row.currency))
  return record('tranCust:CreditMemo', { internalId: internalId('creditMemo', row.n) }, [
    field('tranCust:createdDate', dateTime(row.created_at)),
    field('tranCust:lastModifiedDate', dateTime(row.updated_at)),
    reference('tranCust:customForm', '118', 'Standard Credit Memo'),
    reference('tranCust:currency', currency.id, currency.name),
    customerReference(world, 'tranCust:entity', row.customer_n),
    field('tranCust:tranDate', dayStart(row.issued_at)),
    field('tranCust:tranId', row.number),
    corrected && reference('tranCust:createdFrom', internalId('invoice', corrected.n), `Invoice #${corrected.number}`),
    field('tranCust:memo', row.memo),
    reference('tranCust:account', '123', '1100 Accounts Receivable'),
    field('tranCust:currencyName', currency.name),
    money('amountRemaining', row.remaining_minor),
    taxReference(world, 'tranCust:taxItem', row.tax_percent),
    row.tax_percent === 0 ? null : field('tranCust:taxRate', double(row.tax_percent)),
    money('unapplied', row.remaining_minor),
    field('tranCust:autoApply', false),
    money(
      'applied',
      applied.reduce((sum, { minor }) => sum + minor, 0),
    ),
    money('subTotal', row.subtotal_minor),
    money('discountTotal', row.discount_minor === 0 ? 0 : -row.discount_minor),
    money('taxTotal', row.tax_minor),
    money('total', row.total_minor),
    field('tranCust:status', creditWords[row.status]),
    !bodyFieldsOnly && creditItemList(world, row),
    !bodyFieldsOnly && applyList(world, row, applied),
    customFields(world, { owner: 'credit_note', n: row.n, namespace: 'tranCust', prefix: 'custbody' }),
  ])
}

function creditItemList(world: World, { n, currency, tax_percent }: CreditNoteRow): XmlNode {
  const lines = world.all<CreditNoteLineRow & { product: string | null }>(
    'SELECT l.*, p.name AS product FROM credit_note_line l LEFT JOIN product p ON p.n = l.product_n WHERE l.credit_note_n = ? ORDER BY l.position',
    n,
  )
  const money = (name: string, minor: number) => field(`tranCust:${name}`, amount(minor, currency))
  return element(
    'tranCust:itemList',
    {},
    lines.map(line =>
      element('tranCust:item', {}, [
        line.product_n === null ? null : reference('tranCust:item', internalId('item', line.product_n), line.product),
        // A line's number is unique in its note, and need not count from one.
        field('tranCust:line', String(line.n)),
        field('tranCust:quantity', double(line.quantity)),
        field('tranCust:description', line.description),
        money('rate', line.unit_amount_minor),
        money('amount', line.amount_minor),
        taxReference(world, 'tranCust:taxCode', tax_percent),
        tax_percent === 0 ? null : field('tranCust:taxRate1', double(tax_percent)),
        money('tax1Amt', line.tax_minor),
      ]),
    ),
  )
}
