import type { World } from '../../../../src/simulator/world/open.ts'
import type { CreditNoteLineRow, CreditNoteRow } from '../../../../src/simulator/world/schema.ts'
import { embedded, idOf, seconds } from '../values.ts'
import { metadataOf } from './metadata.ts'
import { taxesOf, taxRates } from './taxes.ts'

/** How many lines come within a credit note. https://docs.stripe.com/api/credit_notes/object#credit_note_object-lines */
const mostEmbedded = 10

/** A credit note. https://docs.stripe.com/api/credit_notes/object */
export function creditNoteObject(row: CreditNoteRow, world: World) {
  const id = idOf('credit_note', row.n)
  const before = row.type === 'PRE_PAYMENT' ? row.total_minor : 0
  const after = row.total_minor - before
  const lines = world.all<CreditNoteLineRow>(
    'SELECT * FROM credit_note_line WHERE credit_note_n = ? ORDER BY position LIMIT ?',
    row.n,
    mostEmbedded + 1,
  )
  const data = lines.slice(0, mostEmbedded).map(line => creditLineObject(line, row, world))
  const refunds = world.all<{ n: number; amount_minor: number }>('SELECT * FROM refund WHERE credit_note_n = ?', row.n)
  const isRefunded = row.status === 'REFUNDED'
  return {
    id,
    object: 'credit_note',
    amount: row.total_minor,
    amount_shipping: 0,
    created: seconds(row.created_at),
    currency: row.currency.toLowerCase(),
    customer: idOf('customer', row.customer_n),
    customer_account: null,
    // What is not taken off an unpaid invoice goes to the customer's balance.
    customer_balance_transaction: after > 0 && row.status !== 'VOID' && !isRefunded ? `cbtxn_1Uni${row.n}` : null,
    discount_amount: row.discount_minor,
    discount_amounts: discountsOf(row.discount_minor, row.n),
    effective_at: seconds(row.issued_at),
    invoice: idOf('invoice', row.invoice_n),
    lines: embedded(data, lines.length > mostEmbedded, `/v1/credit_notes/${id}/lines`),
    livemode: true,
    memo: row.memo,
    metadata: metadataOf(world, 'credit_note', row.n),
    number: row.number,
    out_of_band_amount: null,
    pdf: `https://pay.stripe.com/credit_notes/acct_Uni/live_${id}/pdf`,
    post_payment_amount: after,
    pre_payment_amount: before,
    pretax_credit_amounts: [],
    reason: row.reason,
    refunds: refunds.map(refund => ({
      amount_refunded: refund.amount_minor,
      payment_record_refund: null,
      refund: idOf('refund', refund.n),
      type: 'refund',
    })),
    shipping_cost: null,
    status: row.status === 'VOID' ? 'void' : 'issued',
    subtotal: row.subtotal_minor,
    subtotal_excluding_tax: row.subtotal_minor,
    total: row.total_minor,
    total_excluding_tax: row.total_minor - row.tax_minor,
    total_taxes: taxesOf(row.tax_minor, row.subtotal_minor - row.discount_minor, row.tax_percent),
    type: row.type.toLowerCase(),
    voided_at: seconds(row.voided_at),
  }
}

/** A line of a credit note, which does not name its currency. https://docs.stripe.com/api/credit_notes/line_item */
export function creditLineObject(line: CreditNoteLineRow, { tax_percent }: CreditNoteRow, world: World) {
  return {
    id: idOf('credit_note_line_item', line.n),
    object: 'credit_note_line_item',
    amount: line.amount_minor,
    description: line.description,
    discount_amount: line.discount_minor,
    discount_amounts: discountsOf(line.discount_minor, line.credit_note_n),
    ...(line.invoice_line_n !== null && { invoice_line_item: idOf('line_item', line.invoice_line_n) }),
    livemode: true,
    metadata: {},
    pretax_credit_amounts: [],
    quantity: line.quantity,
    tax_rates: taxRates(world, tax_percent),
    taxes: taxesOf(line.tax_minor, line.amount_minor - line.discount_minor, tax_percent),
    type: line.invoice_line_n === null ? 'custom_line_item' : 'invoice_line_item',
    unit_amount: line.unit_amount_minor,
    unit_amount_decimal: String(line.unit_amount_minor),
  }
}

function discountsOf(amount: number, n: number) {
  return amount === 0 ? [] : [{ amount, discount: `di_1UniCredit${n}` }]
}
