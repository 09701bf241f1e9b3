import { filesIn, type LeftOut } from '../../../../test/recorded/left-out.ts'

const nango = filesIn('nango', 'json')
const mock = filesIn('mock_chargebee', 'json')
const webhooks = (...events: readonly string[]) => mock(...events.map(event => `webhooks__${event}`))

/** Chargebee's recordings that hold no record of ours. */
export const leftOut: LeftOut = {
  'plans and addons of the older catalog are no items': webhooks('addon_created', 'addon_updated'),
  'coupons are seen where they take something off': [
    ...nango('coupon-sets', 'list-coupons'),
    ...mock('coupon'),
    ...webhooks('coupon_created', 'coupon_updated'),
    ...webhooks('coupon_set_created', 'coupon_set_deleted', 'coupon_set_updated'),
  ],
  'item families are no entity': nango('create-item-family', 'get-item-family', 'list-item-families'),
  'a list without rows': nango('list-payment-sources', 'list-transactions', 'transactions'),
  'pages of the portal are no entity': mock('portal_session'),
  'gifts are no entity': webhooks('gift_cancelled', 'gift_expired'),
  'orders are no entity': webhooks('order_created', 'order_ready_to_process', 'order_updated'),
  'intents are no entity: what comes of them is a transaction': webhooks(
    'payment_intent_created',
    'payment_intent_updated',
  ),
  'charges that are not billed yet are seen in the balance of the customer': webhooks(
    'unbilled_charges_created',
    'unbilled_charges_deleted',
    'unbilled_charges_voided',
  ),
  'a bank account without a customer': webhooks('virtual_bank_account_deleted'),
}
