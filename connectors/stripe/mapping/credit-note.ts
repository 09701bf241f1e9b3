import { columns, refOf, wordOf } from '../../../src/contract/columns.ts'
import type { CreditNote } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readText } from '../../../src/contract/read.ts'
import { minor, sumOfMinor } from '../money.ts'
import type { CreditNoteRow } from '../rows.ts'
import { customFieldsOf, idOf, instantOf } from './common.ts'
import { taxesOf } from './taxes.ts'

const c = columns<CreditNoteRow>()

const statuses = { issued: 'OPEN', void: 'VOID' } as const satisfies Record<CreditNoteRow['status'], string>

const types = {
  pre_payment: 'PRE_PAYMENT',
  post_payment: 'POST_PAYMENT',
  mixed: 'MIXED',
} as const satisfies Record<CreditNoteRow['type'], string>

/** CreditNote from Stripe's credit notes. */
export const creditNoteMapping: Mapping<CreditNote, CreditNoteRow> = {
  ...absent('url', 'updatedAt', 'isDeleted', 'remaining'),
  createdAt: c.seconds('created'),
  customFields: c.from(['metadata'], ({ metadata }) => customFieldsOf(metadata)),
  number: c.text('number'),
  status: c.from(
    ['status', 'pre_payment_amount', 'post_payment_amount', 'refunds', 'out_of_band_amount'],
    row => statusOf(row),
    {
      words: statuses,
      note:
        'of the issued ones APPLIED lowered what was to be paid, REFUNDED gave money back, ' +
        "OPEN went to the customer's balance",
    },
  ),
  statusRaw: c.raw('status'),
  type: c.word('type', types),
  typeRaw: c.raw('type'),
  reason: c.text('reason'),
  memo: c.text('memo'),
  customer: c.from(['customer'], ({ customer }) => refOf('customer', idOf(customer))),
  invoice: c.from(['invoice'], ({ invoice }) => refOf('invoice', idOf(invoice))),
  currency: c.currency('currency'),
  subtotal: c.from(['subtotal', 'currency'], ({ subtotal, currency }) => minor(subtotal, currency)),
  taxTotal: c.from(['total_taxes', 'currency'], ({ total_taxes, currency }) => sumOfMinor(total_taxes, currency)),
  total: c.from(['total', 'currency'], ({ total, currency }) => minor(total, currency)),
  allocations: c.from(['invoice', 'pre_payment_amount', 'status', 'currency'], row => allocationsOf(row), {
    note: 'what it took off its invoice before that was paid',
  }),
  issuedAt: c.from(['effective_at', 'created'], ({ effective_at, created }) => instantOf(effective_at ?? created)),
  voidedAt: c.seconds('voided_at'),
  pdfUrl: c.url('pdf'),
  discountTotal: c.from(['discount_amount', 'currency'], ({ discount_amount, currency }) =>
    minor(discount_amount, currency),
  ),
  taxes: c.from(
    ['total_taxes', 'lines', 'currency'],
    ({ total_taxes, lines, currency }) => taxesOf(total_taxes, currency, ratesIn(lines)),
    { note: 'what a rate is called stands in the lines' },
  ),
}

/** Stripe says only that a note was issued; where its amount went says how it stands. */
function statusOf({ status, pre_payment_amount, post_payment_amount, refunds, out_of_band_amount }: CreditNoteRow) {
  const word = wordOf(statuses, readText(status))
  if (word !== 'OPEN') return word
  if (post_payment_amount === 0 && pre_payment_amount > 0) return 'APPLIED' as const
  return (refunds?.length ?? 0) > 0 || (out_of_band_amount ?? 0) > 0 ? ('REFUNDED' as const) : word
}

/** The rates by which the lines are taxed. */
function ratesIn(lines: CreditNoteRow['lines'] | undefined) {
  return (lines?.data ?? []).flatMap(({ tax_rates }) => tax_rates ?? [])
}

function allocationsOf({ invoice, pre_payment_amount, status, currency }: CreditNoteRow) {
  const corrected = refOf('invoice', idOf(invoice))
  if (corrected === null || status === 'void' || !pre_payment_amount) return []
  return [{ invoice: corrected, amount: minor(pre_payment_amount, currency) }]
}
