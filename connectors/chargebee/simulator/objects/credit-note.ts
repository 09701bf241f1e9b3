import type { World } from '../../../../src/simulator/world/open.ts'
import type {
  BillingCustomerRow,
  CreditNoteLineRow,
  CreditNoteRow,
  RefundRow,
} from '../../../../src/simulator/world/schema.ts'
import type { LinePart } from '../resource.ts'
import { idOf, seconds, versioned } from '../values.ts'
import { customFieldsOf } from './custom-fields.ts'
import { billingAddressOf } from './customer.ts'
import { lineTaxesOf, partOf, taxesOf } from './document-parts.ts'
import { allocationsOf } from './invoice-links.ts'
import { invoiceIdOf, noteStatus, noteType, paymentStatuses, reasonsOf } from './words.ts'

/** A credit note. https://apidocs.chargebee.com/docs/api/credit_notes/credit-note-object */
export function creditNoteEntry(row: CreditNoteRow, world: World, asked?: LinePart) {
  const refunds = world.all<RefundRow>('SELECT * FROM refund WHERE credit_note_n = ? ORDER BY n', row.n)
  const allocations = allocationsOf(row, world)
  const customer = world.get<BillingCustomerRow>('SELECT * FROM billing_customer WHERE n = ?', row.customer_n)
  const credit_note = {
    id: idOf('credit_note', row.n),
    customer_id: idOf('customer', row.customer_n),
    reference_invoice_id: invoiceIdOf(world, row.invoice_n),
    type: noteType(row),
    ...reasonsOf(row),
    status: noteStatus(row),
    date: seconds(row.issued_at),
    price_type: 'tax_exclusive',
    currency_code: row.currency,
    base_currency_code: 'USD',
    sub_total: row.subtotal_minor,
    total: row.total_minor,
    amount_allocated: allocations.reduce((sum, { allocated_amount }) => sum + allocated_amount, 0),
    amount_refunded: refunds.reduce((sum, each) => sum + (each.status === 'SUCCEEDED' ? each.amount_minor : 0), 0),
    amount_available: row.remaining_minor,
    round_off_amount: 0,
    fractional_correction: 0,
    voided_at: seconds(row.voided_at),
    generated_at: seconds(row.created_at),
    ...versioned('credit_note', row.updated_at),
    channel: 'web',
    notes: row.memo === null ? [] : [row.memo],
    ...linesOf(row, world, asked),
    ...(row.discount_minor > 0 && {
      discounts: [
        {
          amount: row.discount_minor,
          entity_type: 'document_level_discount',
          discount_type: 'fixed_amount',
          entity_id: `ds_UniCredit${row.n}`,
          object: 'discount',
        },
      ],
    }),
    ...taxesOf(world, { amount: row.tax_minor, percent: row.tax_percent }),
    linked_refunds: refunds.map(each => ({
      txn_id: idOf('refund', each.n),
      applied_amount: each.amount_minor,
      applied_at: seconds(each.created_at),
      txn_status: paymentStatuses[each.status],
      txn_date: seconds(each.created_at),
      txn_amount: each.amount_minor,
      object: 'linked_refund',
    })),
    allocations,
    billing_address: customer && billingAddressOf(customer),
    ...customFieldsOf(world, 'credit_note', row.n),
  }
  return { credit_note }
}

function linesOf(row: CreditNoteRow, world: World, asked?: LinePart) {
  const all = world.all<CreditNoteLineRow>(
    'SELECT * FROM credit_note_line WHERE credit_note_n = ? ORDER BY position',
    row.n,
  )
  const { part, next } = partOf(all, asked)
  return {
    line_items: part.map(line => lineObject(line, row)),
    line_items_next_offset: next,
    ...lineTaxesOf(
      world,
      row.tax_percent,
      part.map(line => ({
        line_item_id: idOf('credit_note_line', line.n),
        taxable: line.amount_minor - line.discount_minor,
        tax: line.tax_minor,
      })),
    ),
  }
}

function lineObject(line: CreditNoteLineRow, row: CreditNoteRow) {
  return {
    id: idOf('credit_note_line', line.n),
    date_from: seconds(row.issued_at),
    date_to: seconds(row.issued_at),
    unit_amount: line.unit_amount_minor,
    quantity: line.quantity,
    amount: line.amount_minor,
    pricing_model: 'per_unit',
    is_taxed: line.tax_minor !== 0,
    tax_amount: line.tax_minor,
    ...(line.tax_minor !== 0 && { tax_rate: row.tax_percent }),
    discount_amount: line.discount_minor,
    item_level_discount_amount: 0,
    reference_line_item_id: idOf('line_item', line.invoice_line_n),
    description: line.description ?? '',
    entity_type: 'adhoc',
    customer_id: idOf('customer', row.customer_n),
    object: 'line_item',
  }
}
