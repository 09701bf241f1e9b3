import { itemTypes } from './objects/item.ts'
import { pricingModels } from './objects/item-price.ts'
import { sourceTypes } from './objects/payment-source.ts'
import { paymentStatuses } from './objects/words.ts'

/** A column's words as an expression of SQL. */
const cased = (column: string, words: Readonly<Record<string, string>>) =>
  `CASE ${column} ${Object.entries(words)
    .map(([own, word]) => `WHEN '${own}' THEN '${word}'`)
    .join(' ')} END`

/** The type of an item by that of a product. */
export const itemTypeSql = (column: string) => cased(column, itemTypes)

/** The type of a price's item. */
export const priceTypeSql = `CASE t.interval WHEN 'ONE_TIME' THEN 'charge' ELSE ${itemTypeSql('i.type')} END`

/** How a price depends on the quantity. */
export const pricingModelSql = cased('t.pricing_model', pricingModels)

/** The status of a subscription; what waits for its first payment is active already. */
export const subscriptionWord = `CASE status
  WHEN 'TRIALING' THEN 'in_trial' WHEN 'PAUSED' THEN 'paused' WHEN 'CANCELED' THEN 'cancelled'
  WHEN 'EXPIRED' THEN 'transferred' ELSE CASE cancel_at_period_end WHEN 1 THEN 'non_renewing' ELSE 'active' END END`

/** The words for how an invoice stands. */
export const invoiceStatuses = ['paid', 'posted', 'payment_due', 'not_paid', 'voided', 'pending'] as const

/** The words for how a transaction stands. */
export const transactionStatuses = [
  'in_progress',
  'success',
  'voided',
  'failure',
  'timeout',
  'needs_attention',
  'late_failure',
] as const

const methods = {
  CARD: 'card',
  BANK_DEBIT: 'direct_debit',
  BANK_TRANSFER: 'bank_transfer',
  CHECK: 'check',
  CASH: 'cash',
} as const

const typeWord = `CASE p.status WHEN 'AUTHORIZED' THEN 'authorization' ELSE 'payment' END`

/** Payments and refunds are transactions alike. */
export const transactionsSql = `
  SELECT p.n, p.n * 2 AS k, p.customer_n, p.amount_minor, p.reference, p.gateway_id, p.created_at, p.updated_at,
    ${typeWord} AS type_word, ${cased('p.status', paymentStatuses)} AS status_word,
    ${cased('p.method_type', methods)} AS method_word FROM payment p
  UNION ALL
  SELECT r.n, r.n * 2 + 1, p.customer_n, r.amount_minor, NULL, NULL, r.created_at, r.created_at,
    'refund', ${cased('r.status', paymentStatuses)}, ${cased('p.method_type', methods)}
    FROM refund r JOIN payment p ON p.n = r.payment_n`

/** The type of a payment source. */
export const sourceTypeSql = `coalesce(t.wallet, ${cased('t.type', sourceTypes)})`

const declared =
  'ach_credit after_pay alipay alipay_hk amazon_payments apple_pay automated_bank_transfer bancontact card ' +
  'cash_app_pay dana direct_debit dotpay electronic_payment_standard faster_payments gcash generic giropay go_pay ' +
  'google_pay grab_pay ideal kakao_pay klarna klarna_pay_now naver_pay netbanking_emandates online_banking_poland ' +
  'pay_by_bank pay_co pay_to payconiq_by_bancontact payme paynow paypal_express_checkout paypay pix promptpay qpay ' +
  'revolut_pay sepa_instant_transfer sofort south_korean_cards stablecoin swish tamara touch_n_go trustly twint ' +
  'unionpay upi venmo wechat_pay'

/** The words for what is stored to pay with. */
export const sourceTypeWords: readonly string[] = declared.split(' ')

/** The words for how something was paid: what is not stored can be paid with too. */
export const methodWords: readonly string[] = [
  ...sourceTypeWords,
  'cash',
  'check',
  'chargeback',
  'bank_transfer',
  'other',
  'custom',
  'sepa_credit',
  'bizum',
  'boleto',
  'kbc_payment_button',
]
