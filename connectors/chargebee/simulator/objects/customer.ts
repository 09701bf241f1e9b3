import type { World } from '../../../../src/simulator/world/open.ts'
import type { BillingCustomerRow, PaymentMethodRow, TaxIdRow } from '../../../../src/simulator/world/schema.ts'
import { idOf, nameParts, seconds, some, versioned } from '../values.ts'
import { customFieldsOf } from './custom-fields.ts'
import { cardObject, sourceStatus, sourceTypes } from './payment-source.ts'

/** A customer as lists show it, with the card that is charged. */
export function customerEntry(row: BillingCustomerRow, world: World) {
  const method = primaryOf(row, world)
  return {
    customer: customerObject(row, world),
    ...(method?.type === 'CARD' && { card: cardObject(method) }),
  }
}

/** A customer. https://apidocs.chargebee.com/docs/api/customers/customer-object */
export function customerObject(row: BillingCustomerRow, world: World) {
  const id = idOf('customer', row.n)
  const method = primaryOf(row, world)
  const amounts = {
    promotional_credits: 0,
    refundable_credits: Math.max(-row.balance_minor, 0),
    excess_payments: 0,
    unbilled_charges: Math.max(row.balance_minor, 0),
  }
  return {
    id,
    ...(row.is_person === 1 ? nameParts(row.name) : {}),
    email: some(row.email),
    phone: some(row.phone),
    company: some(row.company_name) ?? (row.is_person === 1 ? undefined : row.name || undefined),
    ...taxNumbersOf(world, row.n),
    auto_collection: 'on',
    net_term_days: row.net_terms_days ?? 0,
    allow_direct_debit: false,
    created_at: seconds(row.created_at),
    taxability: row.tax_exempt === 'NONE' ? 'taxable' : 'exempt',
    ...versioned('customer', row.updated_at),
    locale: some(row.language),
    pii_cleared: 'active',
    channel: 'web',
    card_status: method?.type === 'CARD' ? sourceStatus(method) : 'no_card',
    primary_payment_source_id: idOf('payment_source', method?.n ?? null),
    payment_method: method && {
      object: 'payment_method',
      type: sourceTypes[method.type],
      reference_id: `tok_${idOf('payment_source', method.n)}`,
      gateway: 'chargebee',
      gateway_account_id: 'gw_Uni',
      status: sourceStatus(method),
    },
    billing_address: billingAddressOf(row),
    preferred_currency_code: row.currency,
    ...amounts,
    balances: [{ ...amounts, currency_code: row.currency, balance_currency_code: row.currency, object: 'balance' }],
    relationship:
      row.parent_n === null
        ? undefined
        : {
            parent_id: idOf('customer', row.parent_n),
            payment_owner_id: id,
            invoice_owner_id: id,
            object: 'relationship',
          },
    // Chargebee has no field for the company's own numbers.
    meta_data: { account_number: row.number, ...(row.external_id !== null && { external_id: row.external_id }) },
    ...customFieldsOf(world, 'billing_customer', row.n),
    deleted: row.is_active === 0,
  }
}

/** The address on the bill, with whoever lives there. */
export function billingAddressOf(row: BillingCustomerRow) {
  return {
    ...(row.is_person === 1 ? nameParts(row.name) : { company: row.name || undefined }),
    email: some(row.email),
    phone: some(row.phone),
    ...partsOf(row, 'billing'),
    validation_status: 'not_validated',
    object: 'billing_address',
  }
}

/** The address that goods are sent to; undefined where there is none. */
export function shippingAddressOf(row: BillingCustomerRow) {
  const parts = partsOf(row, 'shipping')
  const isKnown = Object.values(parts).some(part => part !== undefined)
  return isKnown ? { ...parts, validation_status: 'not_validated', object: 'shipping_address' } : undefined
}

/** The first number with a tax authority is the customer's; of some the first two letters stand apart. */
export function taxNumbersOf(world: World, customer_n: number) {
  const [first, ...others] = world.all<TaxIdRow>('SELECT * FROM tax_id WHERE customer_n = ? ORDER BY n', customer_n)
  if (first === undefined) return {}
  const isApart = customer_n % 2 === 1
  return {
    vat_number: isApart ? first.value.slice(2) : first.value,
    ...(isApart && { vat_number_prefix: first.value.slice(0, 2) }),
    vat_number_status: 'valid',
    ...(others.length > 0 && {
      entity_identifiers: others.map(({ n, type, value }) => ({
        id: `ei_Uni${n}`,
        scheme: type,
        value,
        object: 'entity_identifier',
      })),
    }),
  }
}

function partsOf(row: BillingCustomerRow, kind: 'billing' | 'shipping') {
  return {
    line1: some(row[`${kind}_line1`]),
    line2: some(row[`${kind}_line2`]),
    city: some(row[`${kind}_city`]),
    state: some(row[`${kind}_region`]),
    zip: some(row[`${kind}_postal_code`]),
    country: some(row[`${kind}_country`]),
  }
}

function primaryOf({ payment_method_n }: BillingCustomerRow, world: World): PaymentMethodRow | undefined {
  if (payment_method_n === null) return undefined
  return world.get<PaymentMethodRow>('SELECT * FROM payment_method WHERE n = ?', payment_method_n)
}
