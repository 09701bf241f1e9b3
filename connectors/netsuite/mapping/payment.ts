import { columns, wordOf } from '../../../src/contract/columns.ts'
import type { Payment, PaymentMethodDetails, PaymentMethodType, PaymentStatus } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readDay, readInstant, readInteger, readText } from '../../../src/contract/read.ts'
import type { PaymentRow } from '../rows.ts'
import { customFieldsOf } from './custom-fields.ts'
import { allocationsOf, moneyIn, refTo } from './parts.ts'

const c = columns<PaymentRow>()
const facts = ['currencies']

/** The words of an account in English; the schema has no code beside them. */
export const statuses = {
  Deposited: 'SUCCEEDED',
  'Not Deposited': 'PENDING',
  'Unapproved Payment': 'PENDING',
  Cancelled: 'CANCELED',
  Voided: 'CANCELED',
} as const satisfies Record<string, PaymentStatus>

/** The payment methods that an account begins with, in English; each account adds its own. */
const methods = {
  ACH: 'BANK_DEBIT',
  'American Express': 'CARD',
  Cash: 'CASH',
  Check: 'CHECK',
  'Credit Card': 'CARD',
  Discover: 'CARD',
  EFT: 'BANK_DEBIT',
  'Gift Certificate': 'VOUCHER',
  'Master Card': 'CARD',
  MasterCard: 'CARD',
  PayPal: 'WALLET',
  VISA: 'CARD',
  Visa: 'CARD',
  Wire: 'BANK_TRANSFER',
  'Wire Transfer': 'BANK_TRANSFER',
} as const satisfies Record<string, PaymentMethodType>

/** A customer's payment. */
export const payment: Mapping<Payment, PaymentRow> = {
  ...absent('url', 'isDeleted', 'amountRefunded', 'failureCode', 'failureMessage', 'receiptUrl'),
  ...absent('fee', 'net', 'method', 'capturedAt', 'canceledAt', 'cancellationReason', 'isDisputed'),
  createdAt: c.instant('createdDate'),
  updatedAt: c.instant('lastModifiedDate'),
  customFields: c.from(['customFieldList'], row => customFieldsOf(row)),
  amount: c.from(
    ['payment', 'total', 'currency'],
    (row, _, known) => moneyIn(row, readText(row.payment) ?? row.total, known),
    { facts },
  ),
  amountUnapplied: c.from(['unapplied', 'currency'], (row, _, known) => moneyIn(row, row.unapplied, known), { facts }),
  status: c.from(['status'], statusOf, { words: statuses }),
  statusRaw: c.raw('status'),
  methodType: c.from(['paymentMethod'], row => wordOf(methods, readText(row.paymentMethod?.name)), { words: methods }),
  methodTypeRaw: c.from(['paymentMethod'], row => readText(row.paymentMethod?.name)),
  customer: c.from(['customer'], row => refTo('customer', row.customer)),
  allocations: c.from(['applyList', 'currency'], (row, _, known) => allocationsOf(row, known), { facts }),
  reference: c.from(['tranId', 'checkNum'], row => readText(row.tranId) ?? readText(row.checkNum)),
  memo: c.text('memo'),
  methodDetails: c.from(['ccNumber', 'ccExpireDate'], detailsOf, { note: 'of a card' }),
  statementDescriptor: c.text('dynamicDescriptor'),
  gatewayTransactionId: c.text('pnRefNum'),
  paidAt: c.from(['tranDate', 'status'], paidAt, { note: 'the date of a payment that is not known to be unpaid' }),
}

/** The card: the end of its number, and the month in which it expires, which stands first in the date. */
function detailsOf({ ccNumber, ccExpireDate }: PaymentRow): PaymentMethodDetails | null {
  const last4 = /\d{4}$/.exec(readText(ccNumber) ?? '')?.[0] ?? null
  const month = readDay(ccExpireDate)
  if (last4 === null && month === null) return null
  return {
    brand: null,
    last4,
    expMonth: readInteger(month?.slice(5, 7)),
    expYear: readInteger(month?.slice(0, 4)),
    funding: null,
    bankName: null,
    country: null,
    walletType: null,
  }
}

function statusOf(row: PaymentRow): PaymentStatus | null {
  return wordOf(statuses, readText(row.status))
}

function paidAt(row: PaymentRow): string | null {
  const status = statusOf(row)
  return status === 'PENDING' || status === 'CANCELED' ? null : readInstant(row.tranDate)
}
