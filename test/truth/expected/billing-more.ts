import type {
  CreditNoteLineRow,
  CreditNoteRow,
  DisputeRow,
  PaymentMethodRow,
} from '../../../src/simulator/world/schema.ts'
import { customFieldsOf, detailsOf, taxesOf } from './billing-parts.ts'
import type { Truth } from './truth.ts'
import { address, decimal, money } from './values.ts'

const unchanged = { url: null, updatedAt: null, isDeleted: null }

/** A card is good until the end of its month; none of the world's ends near now. */
function statusOf({ type, exp_month, exp_year }: PaymentMethodRow): string | null {
  if (type === 'BANK_DEBIT') return 'VALID'
  if (exp_month === null || exp_year === null) return null
  return Date.UTC(exp_year, exp_month, 1) < Date.now() ? 'EXPIRED' : 'VALID'
}

const paymentMethod: Truth<PaymentMethodRow> = (row, world) => ({
  ...unchanged,
  createdAt: row.created_at,
  customFields: customFieldsOf(world, 'payment_method', row.n),
  type: row.type,
  typeRaw: row.type,
  details: detailsOf(row),
  customer: row.customer_n,
  name: row.name,
  email: row.email,
  phone: row.phone,
  billingAddress: address(
    {
      line1: row.line1,
      line2: null,
      city: row.city,
      region: null,
      postal_code: row.postal_code,
      country: row.address_country,
      country_code: row.address_country,
    },
    'billing',
  ),
  status: statusOf(row),
  providerStatus: null,
  providerStatusRaw: null,
})

const dispute: Truth<DisputeRow> = (row, world) => ({
  ...unchanged,
  createdAt: row.created_at,
  customFields: customFieldsOf(world, 'dispute', row.n),
  status: row.status,
  statusRaw: row.status,
  reason: row.reason,
  networkReasonCode: row.network_reason_code,
  amount: money(row.amount_minor, row.currency),
  payment: row.payment_n,
  dueBy: row.due_by,
  evidenceSubmitted: row.evidence_submitted === 1,
  isRefundable: row.is_refundable === 1,
})

const creditNoteLine: Truth<CreditNoteLineRow> = (row, world) => {
  const note = world.get<CreditNoteRow>('SELECT * FROM credit_note WHERE n = ?', row.credit_note_n)
  const currency = note?.currency ?? ''
  return {
    description: row.description,
    product: row.product_n,
    invoiceLineRemoteId: row.invoice_line_n === null ? null : `il_1Uni${String(row.invoice_line_n).padStart(9, '0')}`,
    quantity: decimal(String(row.quantity)),
    unitAmount: money(row.unit_amount_minor, currency),
    amount: money(row.amount_minor, currency),
    discountAmount: money(row.discount_minor, currency),
    taxes: taxesOf(world, {
      amount: row.tax_minor,
      taxable: row.amount_minor - row.discount_minor,
      percent: note?.tax_percent ?? 0,
      currency,
    }),
  }
}

/** What a billing system should say of ways to pay, of disputes and of the lines of credit notes. */
export const more = {
  PaymentMethod: { table: 'payment_method', truth: paymentMethod },
  Dispute: { table: 'dispute', truth: dispute },
  CreditNoteLine: { table: 'credit_note_line', truth: creditNoteLine },
} as const
