import { columns } from '../../../src/contract/columns.ts'
import type { Discount, Invoice, InvoiceStatus, Money } from '../../../src/contract/entities.ts'
import { absent, type Column, type Mapping } from '../../../src/contract/mapping.ts'
import { readDecimal } from '../../../src/contract/money.ts'
import { readText } from '../../../src/contract/read.ts'
import type { Facts } from '../../../src/contract/record.ts'
import { unknownWord } from '../../../src/contract/unknown-words.ts'
import type { InvoiceRow } from '../rows.ts'
import { customFieldsOf } from './custom-fields.ts'
import { addressOf, currencyIn, moneyIn, refTo, signOf, sumOf } from './parts.ts'
import { taxesOf, taxFields } from './taxes.ts'

const c = columns<InvoiceRow>()
const facts = ['currencies']

type Amount = 'subTotal' | 'total' | 'amountPaid' | 'amountRemaining'
const money = (field: Amount): Column<Money | null, InvoiceRow> =>
  c.from([field, 'currency'], (row, _, known) => moneyIn(row, row[field], known), { facts })

/** The words of an account in English. */
const words = {
  Open: 'OPEN',
  'Paid In Full': 'PAID',
  'Pending Approval': 'PENDING_APPROVAL',
  Rejected: 'VOID',
  Voided: 'VOID',
} as const satisfies Record<string, InvoiceStatus>

/** An invoice. */
export const invoice: Mapping<Invoice, InvoiceRow> = {
  ...absent('url', 'isDeleted', 'subscription', 'paidAt', 'voidedAt', 'collectionMethod', 'collectionMethodRaw'),
  ...absent('billingReason', 'hostedUrl', 'pdfUrl', 'creditsApplied', 'writeOff', 'dunning', 'customerName'),
  ...absent('defaultPaymentMethod', 'footer'),
  createdAt: c.instant('createdDate'),
  updatedAt: c.instant('lastModifiedDate'),
  customFields: c.from(['customFieldList'], row => customFieldsOf(row)),
  number: c.text('tranId'),
  status: c.from(['status', 'approvalStatus', 'total', 'amountPaid', 'amountRemaining'], statusOf, {
    words,
    note: 'in another language from the approval status and the amounts',
  }),
  statusRaw: c.raw('status'),
  customer: c.from(['entity'], row => refTo('customer', row.entity)),
  currency: c.from(['currency'], (row, _, known) => currencyIn(row, known), { facts }),
  exchangeRate: c.decimal('exchangeRate'),
  subtotal: money('subTotal'),
  discountTotal: c.from(['discountTotal', 'currency'], (row, _, known) => moneyIn(row, takenOff(row), known), {
    facts,
  }),
  taxTotal: c.from(
    ['taxTotal', 'tax2Total', 'currency'],
    (row, _, known) => moneyIn(row, sumOf(row.taxTotal, row.tax2Total), known),
    { facts },
  ),
  total: money('total'),
  amountPaid: money('amountPaid'),
  amountDue: money('amountRemaining'),
  issuedAt: c.instant('tranDate'),
  dueAt: c.instant('dueDate'),
  poNumber: c.text('otherRefNum'),
  memo: c.text('memo'),
  discounts: c.from(['discountItem', 'discountRate', 'currency'], (row, _, known) => discountsOf(row, known), {
    facts,
    note: 'the discount on the whole bill; others stand on lines of their own',
  }),
  taxes: c.from(taxFields, (row, _, known) => taxesOf(row, known), { facts }),
  periodStart: c.instant('startDate'),
  periodEnd: c.instant('endDate'),
  billingAddress: c.from(['billingAddress'], row => addressOf(row.billingAddress, 'billing')),
  shippingAddress: c.from(['shippingAddress'], row => addressOf(row.shippingAddress, 'shipping')),
  customerEmail: c.text('email'),
  customerTaxIds: c.from(['vatRegNum'], ({ vatRegNum }) => {
    const value = readText(vatRegNum)
    return value === null ? [] : [{ type: 'vatRegNum', value }]
  }),
}

/** NetSuite writes what is taken off below zero. */
function takenOff(row: InvoiceRow): string | null {
  return readDecimal(row.discountTotal)?.replace(/^-/, '') ?? null
}

/** The discount item of the whole bill; its rate is a percentage or an amount, below zero. */
function discountsOf(row: InvoiceRow, facts: Facts): readonly Discount[] {
  const { discountItem } = row
  if (!discountItem) return []
  const rate = readText(row.discountRate)?.trim().replace(/^-/, '') ?? null
  const isPercent = rate?.endsWith('%') ?? false
  return [
    {
      remoteId: readText(discountItem['@internalId']),
      name: readText(discountItem.name),
      code: null,
      percentOff: isPercent ? readDecimal(rate?.slice(0, -1)) : null,
      amountOff: isPercent ? null : moneyIn(row, rate, facts),
      duration: null,
      durationRaw: null,
      durationMonths: null,
      startAt: null,
      endAt: null,
    },
  ]
}

/** The word for people is in the language of whoever owns the token; approval and amounts are in none. */
function statusOf(row: InvoiceRow): InvoiceStatus | null {
  const word = readText(row.status)
  const known = word !== null && Object.hasOwn(words, word) ? words[word as keyof typeof words] : undefined
  if (known === 'OPEN') return signOf(row.amountPaid) === 1 ? 'PARTIALLY_PAID' : 'OPEN'
  if (known !== undefined) return known
  return ofApproval(row) ?? ofAmounts(row) ?? (word === null ? null : unknownWord(word))
}

function ofApproval(row: InvoiceRow): InvoiceStatus | undefined {
  const approval = row.approvalStatus?.['@internalId']
  return approval === '1' ? 'PENDING_APPROVAL' : approval === '3' ? 'VOID' : undefined
}

function ofAmounts(row: InvoiceRow): InvoiceStatus | undefined {
  const remaining = signOf(row.amountRemaining)
  if (remaining === 1) return signOf(row.amountPaid) === 1 ? 'PARTIALLY_PAID' : 'OPEN'
  // Voiding sets all amounts to zero: an invoice of nothing may be paid or void.
  return remaining === 0 && signOf(row.total) === 1 ? 'PAID' : undefined
}
