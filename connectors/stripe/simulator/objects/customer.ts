import type { World } from '../../../../src/simulator/world/open.ts'
import type { BillingCustomerRow } from '../../../../src/simulator/world/schema.ts'
import { address, idOf, seconds } from '../values.ts'
import { discountObject, discountRows } from './discount.ts'
import { metadataOf } from './metadata.ts'

/** A customer; of a deleted one only the id is left. https://docs.stripe.com/api/customers/object */
export function customerObject(row: BillingCustomerRow, world: World) {
  const id = idOf('customer', row.n)
  if (row.is_active === 0) return { id, object: 'customer', deleted: true }
  const shipsTo = shippingOf(row)
  const [discount] = discountRows(world, 'billing_customer', row.n)
  return {
    id,
    object: 'customer',
    address: billingAddressOf(row),
    balance: row.balance_minor,
    ...(row.company_name && { business_name: row.company_name }),
    created: seconds(row.created_at),
    currency: row.currency.toLowerCase(),
    customer_account: null,
    default_source: null,
    delinquent: row.delinquent === 1,
    description: row.description,
    discount: discount ? discountObject(discount) : null,
    email: row.email,
    ...(row.is_person === 1 && { individual_name: row.name }),
    invoice_prefix: `UNI${String(row.n).padStart(5, '0')}`,
    invoice_settings: {
      custom_fields: null,
      default_payment_method: idOf('payment_method', row.payment_method_n),
      footer: null,
      rendering_options: null,
    },
    livemode: true,
    metadata: { ...ownIdsOf(row), ...metadataOf(world, 'billing_customer', row.n) },
    // Stripe takes an empty text for nothing.
    name: row.name || null,
    next_invoice_sequence: 1,
    phone: row.phone,
    preferred_locales: row.language === null ? [] : [row.language, 'en'],
    shipping: shipsTo && { address: shipsTo, name: row.name, phone: row.phone ?? '' },
    tax_exempt: row.tax_exempt.toLowerCase(),
    test_clock: null,
  }
}

/** The address on the bill. */
export function billingAddressOf(row: BillingCustomerRow) {
  return address({
    line1: row.billing_line1,
    line2: row.billing_line2,
    city: row.billing_city,
    region: row.billing_region,
    postal_code: row.billing_postal_code,
    country: row.billing_country,
  })
}

/** The address that goods are sent to. */
export function shippingOf(row: BillingCustomerRow) {
  return address({
    line1: row.shipping_line1,
    line2: row.shipping_line2,
    city: row.shipping_city,
    region: row.shipping_region,
    postal_code: row.shipping_postal_code,
    country: row.shipping_country,
  })
}

/** Stripe has no fields for a customer's own number and id: companies keep them here. */
function ownIdsOf({ number, external_id }: BillingCustomerRow) {
  return { account_number: number, ...(external_id !== null && { external_id }) }
}
