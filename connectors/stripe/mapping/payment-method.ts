import { columns, refOf, wordOf } from '../../../src/contract/columns.ts'
import type { PaymentMethod } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readText } from '../../../src/contract/read.ts'
import type { PaymentMethodRow } from '../rows.ts'
import { addressOf, customFieldsOf, idOf } from './common.ts'
import { methodDetailsOf } from './method-details.ts'
import { paymentMethods } from './payment-methods.ts'

const c = columns<PaymentMethodRow>()

/** PaymentMethod from Stripe's payment methods. */
export const paymentMethodMapping: Mapping<PaymentMethod, PaymentMethodRow> = {
  ...absent('url', 'updatedAt', 'isDeleted', 'providerStatus', 'providerStatusRaw'),
  createdAt: c.seconds('created'),
  customFields: c.from(['metadata'], ({ metadata }) => customFieldsOf(metadata)),
  type: c.from(['type'], ({ type }) => wordOf(paymentMethods, readText(type)), { words: paymentMethods }),
  typeRaw: c.raw('type'),
  details: c.from(['type', 'card', 'us_bank_account', 'sepa_debit'], (_, row) => methodDetailsOf(row), {
    note: 'in the same way, the part that has the name of any other type',
  }),
  customer: c.from(['customer'], ({ customer }) => refOf('customer', idOf(customer))),
  name: c.from(['billing_details'], ({ billing_details }) => readText(billing_details?.name)),
  email: c.from(['billing_details'], ({ billing_details }) => readText(billing_details?.email)),
  phone: c.from(['billing_details'], ({ billing_details }) => readText(billing_details?.phone)),
  billingAddress: c.from(['billing_details'], ({ billing_details }) => addressOf('billing', billing_details?.address)),
}
