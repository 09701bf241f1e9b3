import type { CreditNoteRow } from '../../../../src/simulator/world/schema.ts'
import { embedded, idOf, seconds } from '../values.ts'
import { taxesOf } from './invoice.ts'

/** A credit note. https://docs.stripe.com/api/credit_notes/object */
export function creditNoteObject(row: CreditNoteRow) {
  const id = idOf('credit_note', row.n)
  const before = row.type === 'PRE_PAYMENT' ? row.total_minor : 0
  const after = row.total_minor - before
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
    customer_balance_transaction: after > 0 && row.status !== 'VOID' ? `cbtxn_1Uni${row.n}` : null,
    discount_amount: 0,
    discount_amounts: [],
    effective_at: seconds(row.issued_at),
    invoice: idOf('invoice', row.invoice_n),
    lines: embedded([lineObject(row)], false, `/v1/credit_notes/${id}/lines`),
    livemode: true,
    memo: row.memo,
    metadata: {},
    number: row.number,
    out_of_band_amount: null,
    pdf: `https://pay.stripe.com/credit_notes/acct_Uni/live_${id}/pdf`,
    post_payment_amount: after,
    pre_payment_amount: before,
    pretax_credit_amounts: [],
    reason: row.reason,
    refunds: [],
    shipping_cost: null,
    status: row.status === 'VOID' ? 'void' : 'issued',
    subtotal: row.subtotal_minor,
    subtotal_excluding_tax: row.subtotal_minor,
    total: row.total_minor,
    total_excluding_tax: row.total_minor - row.tax_minor,
    total_taxes: taxesOf(row.tax_minor),
    type: row.type.toLowerCase(),
    voided_at: seconds(row.voided_at),
  }
}

function lineObject(row: CreditNoteRow) {
  return {
    id: `cnli_1Uni${String(row.n).padStart(9, '0')}`,
    object: 'credit_note_line_item',
    amount: row.subtotal_minor,
    description: row.memo,
    discount_amount: 0,
    discount_amounts: [],
    livemode: true,
    metadata: {},
    pretax_credit_amounts: [],
    quantity: 1,
    tax_rates: [],
    taxes: taxesOf(row.tax_minor),
    type: 'custom_line_item',
    unit_amount: row.subtotal_minor,
    unit_amount_decimal: String(row.subtotal_minor),
  }
}
