import { columns } from '../../../src/contract/columns.ts'
import type { CreditNote, CreditNoteStatus } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readDecimal } from '../../../src/contract/money.ts'
import { readText } from '../../../src/contract/read.ts'
import { unknownWord } from '../../../src/contract/unknown-words.ts'
import type { CreditMemoRow } from '../rows.ts'
import { customFieldsOf } from './custom-fields.ts'
import { allocationsOf, currencyIn, moneyIn, refTo, signOf, sumOf } from './parts.ts'
import { taxesOf, taxFields } from './taxes.ts'

const c = columns<CreditMemoRow>()
const facts = ['currencies']

/** The words of an account in English. */
const words = {
  Open: 'OPEN',
  'Fully Applied': 'APPLIED',
  Voided: 'VOID',
} as const satisfies Record<string, CreditNoteStatus>

/** A credit memo. */
export const creditNote: Mapping<CreditNote, CreditMemoRow> = {
  ...absent('url', 'isDeleted', 'type', 'typeRaw', 'reason', 'voidedAt', 'pdfUrl'),
  createdAt: c.instant('createdDate'),
  updatedAt: c.instant('lastModifiedDate'),
  customFields: c.from(['customFieldList'], row => customFieldsOf(row)),
  number: c.text('tranId'),
  status: c.from(['status', 'total', 'unapplied', 'amountRemaining'], statusOf, {
    words,
    note: 'in another language from the amounts',
  }),
  statusRaw: c.raw('status'),
  memo: c.text('memo'),
  customer: c.from(['entity'], row => refTo('customer', row.entity)),
  invoice: c.from(['createdFrom'], row => refTo('invoice', row.createdFrom)),
  currency: c.from(['currency'], (row, _, known) => currencyIn(row, known), { facts }),
  subtotal: c.from(['subTotal', 'currency'], (row, _, known) => moneyIn(row, row.subTotal, known), { facts }),
  taxTotal: c.from(
    ['taxTotal', 'tax2Total', 'currency'],
    (row, _, known) => moneyIn(row, sumOf(row.taxTotal, row.tax2Total), known),
    { facts },
  ),
  total: c.from(['total', 'currency'], (row, _, known) => moneyIn(row, row.total, known), { facts }),
  remaining: c.from(
    ['unapplied', 'amountRemaining', 'currency'],
    (row, _, known) => moneyIn(row, unappliedOf(row), known),
    { facts },
  ),
  allocations: c.from(['applyList', 'currency'], (row, _, known) => allocationsOf(row, known), { facts }),
  issuedAt: c.instant('tranDate'),
  discountTotal: c.from(
    ['discountTotal', 'currency'],
    // NetSuite writes what is taken off below zero.
    (row, _, known) => moneyIn(row, readDecimal(row.discountTotal)?.replace(/^-/, ''), known),
    { facts },
  ),
  taxes: c.from(taxFields, (row, _, known) => taxesOf(row, known), { facts }),
}

function unappliedOf(row: CreditMemoRow): string | null {
  return readText(row.unapplied) ?? readText(row.amountRemaining)
}

/** The word for people is in the language of whoever owns the token; the amounts are in none. */
function statusOf(row: CreditMemoRow): CreditNoteStatus | null {
  const word = readText(row.status)
  if (word !== null && Object.hasOwn(words, word)) return words[word as keyof typeof words]
  const unapplied = signOf(unappliedOf(row))
  if (unapplied === 1) return 'OPEN'
  // Voiding sets all amounts to zero: a memo of nothing may be used up or void.
  if (unapplied === 0 && signOf(row.total) === 1) return 'APPLIED'
  return word === null ? null : unknownWord(word)
}
