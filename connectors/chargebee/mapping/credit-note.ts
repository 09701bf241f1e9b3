import { columns, refOf, wordOf } from '../../../src/contract/columns.ts'
import type { CreditNote } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readText } from '../../../src/contract/read.ts'
import { cents, sumOfCents } from '../money.ts'
import type { CreditNoteRow } from '../rows.ts'
import { joined } from './common.ts'
import { customFieldsOf } from './custom-fields.ts'
import { taxesOf } from './taxes.ts'

const c = columns<CreditNoteRow>()

/** How a credit note stands. https://apidocs.chargebee.com/docs/api/credit_notes/credit-note-object#status */
export const statuses = {
  adjusted: 'APPLIED',
  refunded: 'REFUNDED',
  refund_due: 'OPEN',
  voided: 'VOID',
} as const satisfies Record<CreditNoteRow['status'], string>

/** CreditNote from Chargebee's credit notes. */
export const creditNoteMapping: Mapping<CreditNote, CreditNoteRow> = {
  ...absent('url', 'pdfUrl'),
  createdAt: c.seconds('generated_at'),
  updatedAt: c.seconds('updated_at'),
  isDeleted: c.flag('deleted'),
  customFields: c.from(['custom_fields'], ({ custom_fields }) => customFieldsOf(custom_fields)),
  number: c.from(['id'], ({ id }) => readText(id), { note: 'the id is the number' }),
  status: c.from(['status', 'amount_allocated', 'amount_refunded'], statusOf, {
    words: statuses,
    note: '`refunded` is said of what is used up: APPLIED where all of it paid invoices',
  }),
  statusRaw: c.raw('status'),
  type: c.word('type', { adjustment: 'ADJUSTMENT', refundable: 'REFUNDABLE', store: 'STORE' }),
  typeRaw: c.raw('type'),
  reason: c.from(
    ['create_reason_code', 'reason_code'],
    ({ create_reason_code, reason_code }) => readText(create_reason_code) ?? readText(reason_code),
    { note: "the company's own reason where there is one" },
  ),
  memo: c.from(['notes'], ({ notes }) => joined(notes ?? [], '\n')),
  customer: c.ref('customer', 'customer_id'),
  invoice: c.ref('invoice', 'reference_invoice_id'),
  currency: c.currency('currency_code'),
  subtotal: c.from(['sub_total', 'currency_code'], row => cents(row.sub_total, row.currency_code)),
  taxTotal: c.from(['taxes', 'currency_code'], ({ taxes, currency_code }) =>
    currency_code
      ? sumOfCents(
          (taxes ?? []).map(({ amount }) => amount),
          currency_code,
        )
      : null,
  ),
  total: c.from(['total', 'currency_code'], row => cents(row.total, row.currency_code)),
  remaining: c.from(['amount_available', 'currency_code'], row => cents(row.amount_available, row.currency_code)),
  allocations: c.from(['allocations', 'currency_code'], ({ allocations, currency_code }) =>
    (allocations ?? []).map(({ invoice_id, allocated_amount }) => ({
      invoice: refOf('invoice', invoice_id),
      amount: cents(allocated_amount, currency_code),
    })),
  ),
  issuedAt: c.seconds('date'),
  voidedAt: c.seconds('voided_at'),
  discountTotal: c.from(['discounts', 'currency_code'], ({ discounts, currency_code }) =>
    currency_code
      ? sumOfCents(
          (discounts ?? []).map(({ amount }) => amount),
          currency_code,
        )
      : null,
  ),
  taxes: c.from(['taxes', 'line_item_taxes', 'line_items_next_offset', 'currency_code', 'price_type'], taxesOf),
}

/** "When the entire credits have been used, either allocated to invoices or refunded." */
function statusOf({ status, amount_allocated, amount_refunded }: CreditNoteRow) {
  if (status === 'refunded' && (amount_allocated ?? 0) > 0 && (amount_refunded ?? 0) === 0) return 'APPLIED' as const
  return wordOf(statuses, readText(status))
}
