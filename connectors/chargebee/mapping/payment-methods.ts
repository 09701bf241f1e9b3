import type { PaymentMethodType } from '../../../src/contract/entities.ts'
import type { PaymentSourceRow, TransactionRow } from '../rows.ts'

/** Words that the type of payment sources shares with other types in Chargebee's declarations, and that it never has. */
type Strange =
  | 'free_trial'
  | 'pay_up_front'
  | 'pay_as_you_go'
  | 'simple'
  | 'compound'
  | 'usage_exceeded'
  | 'spend_exceeded'
  | 'credit_balance_dropped'
  | 'credit'
  | 'debit'
  | 'hold'
  | 'unhold'

/** The words for how something was paid, and for what is stored to pay with. */
type MethodWord = TransactionRow['payment_method'] | Exclude<PaymentSourceRow['type'], Strange>

/** Chargebee's payment methods by their kind. https://apidocs.chargebee.com/docs/api/transactions/transaction-object#payment_method */
export const paymentMethods = {
  ach_credit: 'BANK_TRANSFER',
  after_pay: 'BNPL',
  alipay: 'WALLET',
  alipay_hk: 'WALLET',
  amazon_payments: 'WALLET',
  apple_pay: 'WALLET',
  automated_bank_transfer: 'BANK_TRANSFER',
  bancontact: 'BANK_TRANSFER',
  bank_transfer: 'BANK_TRANSFER',
  bizum: 'BANK_TRANSFER',
  boleto: 'VOUCHER',
  card: 'CARD',
  cash: 'CASH',
  cash_app_pay: 'WALLET',
  chargeback: 'OTHER',
  check: 'CHECK',
  custom: 'OTHER',
  dana: 'WALLET',
  direct_debit: 'BANK_DEBIT',
  dotpay: 'BANK_TRANSFER',
  electronic_payment_standard: 'BANK_TRANSFER',
  faster_payments: 'BANK_TRANSFER',
  gcash: 'WALLET',
  generic: 'OTHER',
  giropay: 'BANK_TRANSFER',
  go_pay: 'WALLET',
  google_pay: 'WALLET',
  grab_pay: 'WALLET',
  ideal: 'BANK_TRANSFER',
  kakao_pay: 'WALLET',
  kbc_payment_button: 'BANK_TRANSFER',
  klarna: 'BNPL',
  klarna_pay_now: 'BANK_TRANSFER',
  naver_pay: 'WALLET',
  netbanking_emandates: 'BANK_DEBIT',
  online_banking_poland: 'BANK_TRANSFER',
  other: 'OTHER',
  pay_by_bank: 'BANK_TRANSFER',
  pay_co: 'WALLET',
  pay_to: 'BANK_DEBIT',
  payconiq_by_bancontact: 'WALLET',
  payme: 'WALLET',
  paynow: 'BANK_TRANSFER',
  paypal_express_checkout: 'WALLET',
  paypay: 'WALLET',
  pix: 'BANK_TRANSFER',
  promptpay: 'BANK_TRANSFER',
  qpay: 'BANK_TRANSFER',
  revolut_pay: 'WALLET',
  sepa_credit: 'BANK_TRANSFER',
  sepa_instant_transfer: 'BANK_TRANSFER',
  sofort: 'BANK_TRANSFER',
  south_korean_cards: 'CARD',
  stablecoin: 'CRYPTO',
  swish: 'WALLET',
  tamara: 'BNPL',
  touch_n_go: 'WALLET',
  trustly: 'BANK_TRANSFER',
  twint: 'WALLET',
  unionpay: 'CARD',
  upi: 'BANK_TRANSFER',
  venmo: 'WALLET',
  wechat_pay: 'WALLET',
} as const satisfies Record<MethodWord, PaymentMethodType>
