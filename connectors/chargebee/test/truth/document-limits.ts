import type { CreditNoteLineRow, CreditNoteRow, InvoiceRow } from '../../../../src/simulator/world/schema.ts'
import { type Fields, OneOf } from '../../../../test/truth/compare.ts'
import { idAlone, type Limit, limit, type Word, without } from '../../../../test/truth/limit.ts'
import { added } from './limits.ts'

interface Amount {
  readonly amount: string
  readonly currency: string
}

const nine = (n: number) => String(n).padStart(9, '0')
/** The difference of two amounts of one currency. */
const less = (one: Amount, other: Amount): Amount => {
  const digits = one.currency === 'JPY' ? 0 : 2
  const difference = (Number(one.amount) - Number(other.amount)).toFixed(digits)
  return { ...one, amount: digits === 0 ? difference : difference.replace(/\.?0+$/, '') }
}

/** Of what a tax is taken is known with all lines; how many there are, a row does not say. */
const perhapsWithoutBasis = (taxes: readonly object[]) =>
  new OneOf(
    taxes,
    taxes.map(tax => ({ ...tax, taxableAmount: null })),
  )

const isAsked = ({ status }: InvoiceRow) => status === 'OPEN' || status === 'PARTIALLY_PAID'

const invoiceWord = (_: Word, row: InvoiceRow) => {
  const words: Readonly<Record<string, string>> = { DRAFT: 'pending', PAID: 'paid', VOID: 'voided' }
  const own = words[row.status]
  if (own !== undefined) return own
  if (row.status === 'UNCOLLECTIBLE') return 'not_paid'
  return row.is_automatic === 1 ? 'payment_due' : row.n % 4 === 0 ? 'not_paid' : 'posted'
}

const isAdjustment = ({ invoice_n, type, status }: CreditNoteRow) =>
  invoice_n !== null && type === 'PRE_PAYMENT' && (status === 'APPLIED' || status === 'VOID')
const noteType = (_: Word, row: CreditNoteRow) =>
  row.invoice_n === null ? 'STORE' : isAdjustment(row) ? 'ADJUSTMENT' : 'REFUNDABLE'
const noteWord = (_: Word, row: CreditNoteRow) => {
  if (row.status === 'APPLIED') return isAdjustment(row) || row.n % 2 === 0 ? 'adjusted' : 'refunded'
  return row.status === 'VOID' ? 'voided' : row.status === 'REFUNDED' ? 'refunded' : 'refund_due'
}

/** What Chargebee can show of bills and credit notes instead of the truth, as it documents it. */
export const documentLimits: readonly Limit[] = [
  ...without('Invoice', 'billingReason collectionMethod collectionMethodRaw defaultPaymentMethod', 'not kept'),
  ...without('Invoice', 'periodStart periodEnd footer', 'not kept'),
  limit('Invoice.isDeleted', () => false, 'every bill says whether it is deleted'),
  limit(
    'Invoice.number',
    (_: Word, row: InvoiceRow) => (row.status === 'DRAFT' ? null : `INV-${nine(row.n)}`),
    'the number is the id',
  ),
  limit('Invoice.issuedAt', (at: Word, row: InvoiceRow) => at ?? row.created_at, 'a draft has a date too'),
  limit('Invoice.statusRaw', invoiceWord, 'what is asked for, awaited and given up has words of its own'),
  limit(
    'Invoice.amountPaid',
    (paid: Amount, _: InvoiceRow, { creditsApplied }: Fields) => less(paid, creditsApplied as Amount),
    'what credits paid stands apart',
  ),
  limit(
    'Invoice.writeOff',
    (amount: Amount) => ({ ...amount, amount: amount.amount === '0' ? '0' : '0' }),
    'a bill that is given up is not written off by itself',
  ),
  limit(
    'Invoice.dunning',
    (dunning: Fields, row: InvoiceRow) =>
      row.status === 'DRAFT' ? null : { ...dunning, isAutomatic: isAsked(row) && row.is_automatic === 1 },
    'money is asked for again and again only while it is due',
  ),
  limit(
    'Invoice.discounts',
    (all: readonly { remoteId: number; name: Word; amountOff: unknown }[]) =>
      all.map(({ remoteId, name, amountOff }) => ({ ...idAlone(remoteId), name, amountOff })),
    'a bill says what each discount took off',
  ),
  limit(
    'Invoice.customerTaxIds',
    (ids: readonly { value: string }[]) => ids.slice(0, 1).map(({ value }) => ({ type: 'vat_number', value })),
    'a bill has one number',
  ),
  limit('Invoice.taxes', perhapsWithoutBasis, 'with its first lines a bill says the taxes of these alone'),
  added('Invoice'),

  ...without('InvoiceLine', 'product isProration', 'said by the price, or not kept'),

  limit('CreditNote.isDeleted', () => false, 'every credit note says whether it is deleted'),
  limit('CreditNote.number', (_: Word, row: CreditNoteRow) => `CN-${nine(row.n)}`, 'the number is the id'),
  limit('CreditNote.statusRaw', noteWord, 'its own words, and two for what is used up'),
  limit('CreditNote.type', noteType, 'it lowers a bill, can be paid out, or is kept for later'),
  limit('CreditNote.typeRaw', (_: Word, row: CreditNoteRow) => noteType(_, row).toLowerCase(), 'its own words'),
  limit('CreditNote.reason', (reason: Word) => reason ?? 'other', 'every credit note has a reason'),
  limit('CreditNote.taxes', perhapsWithoutBasis, 'with its first lines a note says the taxes of these alone'),
  added('CreditNote'),

  ...without('CreditNoteLine', 'product', "said by the bill's line"),
  limit(
    'CreditNoteLine.invoiceLineRemoteId',
    (_: Word, row: CreditNoteLineRow) => (row.invoice_line_n === null ? null : `li_Uni${nine(row.invoice_line_n)}`),
    "the bill's line has an id of Chargebee's",
  ),
]
