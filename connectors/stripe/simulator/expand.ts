import type { World } from '../../../src/simulator/world/open.ts'
import type { PaymentRow, RefundRow } from '../../../src/simulator/world/schema.ts'
import { tiersOf } from './objects/catalog.ts'
import { taxIdsOf } from './objects/invoice.ts'
import { invoicePaymentObject, refundObject } from './objects/payment.ts'
import { Refusal } from './replies.ts'
import { resourceOf, type StripeObject } from './resources.ts'
import { embedded, idOf, type Kind, numberIn } from './values.ts'

/** The ids that can be put in full, by the object that holds them and the way to them. */
const references: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  customer: {
    'discount.source.coupon': 'coupon',
    'discount.promotion_code': 'promotion_code',
    'invoice_settings.default_payment_method': 'payment_method',
  },
  discount: { 'source.coupon': 'coupon', promotion_code: 'promotion_code' },
  product: { default_price: 'price' },
  price: { product: 'product' },
  subscription: {
    customer: 'customer',
    latest_invoice: 'invoice',
    default_payment_method: 'payment_method',
    discounts: 'discount',
  },
  subscription_item: { discounts: 'discount' },
  invoice: {
    customer: 'customer',
    default_payment_method: 'payment_method',
    discounts: 'discount',
    'parent.subscription_details.subscription': 'subscription',
  },
  line_item: { 'pricing.price_details.price': 'price' },
  payment_intent: { customer: 'customer', latest_charge: 'charge', payment_method: 'payment_method' },
  charge: { customer: 'customer', payment_intent: 'payment_intent', balance_transaction: 'balance_transaction' },
  payment_method: { customer: 'customer' },
  dispute: { charge: 'charge', payment_intent: 'payment_intent' },
  refund: { charge: 'charge', payment_intent: 'payment_intent' },
  credit_note: { customer: 'customer', invoice: 'invoice', 'refunds.refund': 'refund' },
  invoice_payment: {
    invoice: 'invoice',
    'payment.payment_intent': 'payment_intent',
    'payment.charge': 'charge',
    'payment.payment_record': 'payment_record',
  },
}

/** What objects have only for those who ask. */
const includable: Readonly<Record<string, Readonly<Record<string, (object: StripeObject, world: World) => unknown>>>> =
  {
    charge: { refunds: refundsOf },
    customer: { tax_ids: taxIdsIn },
    invoice: { payments: paymentsOf },
    price: { tiers: tiersOf },
  }

/** Puts in full what is asked for, at most four levels deep. https://docs.stripe.com/api/expanding_objects */
export function expandAll(body: StripeObject, paths: readonly string[], world: World): StripeObject {
  return paths.reduce((expanded, path) => {
    const steps = path.split('.')
    if (steps.length > 4) throw refused(`You cannot expand more than 4 levels of a property. Property: ${path}`)
    return expand(expanded, steps, { path, world }) as StripeObject
  }, body)
}

interface Context {
  readonly path: string
  readonly world: World
}

function expand(node: unknown, steps: readonly string[], context: Context): unknown {
  if (steps.length === 0 || node === null || node === undefined) return node
  if (Array.isArray(node)) return node.map(each => expand(each, steps, context))
  const object = node as StripeObject
  if (object.deleted === true) return object
  const type = String(object.object)
  for (let length = 1; length <= steps.length; length += 1) {
    const way = steps.slice(0, length)
    const rest = steps.slice(length)
    const kind = references[type]?.[way.join('.')]
    if (kind) return changed(object, way, value => expand(inFull(kind, value, context.world), rest, context))
    const include = includable[type]?.[way.join('.')]
    const [name = ''] = way
    if (include) return { ...object, [name]: expand(object[name] ?? include(object, context.world), rest, context) }
  }
  const [name = '', ...rest] = steps
  const isInside = typeof object[name] === 'object' && (name === 'data' || rest.length > 0)
  if (!isInside) throw refused(`This property cannot be expanded (${name}). You may want to try expanding another one.`)
  return { ...object, [name]: expand(object[name], rest, context) }
}

/** The object with what lies at the end of the way changed. */
function changed(
  object: StripeObject,
  [name = '', ...rest]: readonly string[],
  change: (value: unknown) => unknown,
): StripeObject {
  const value = object[name]
  if (value === undefined || value === null) return object
  if (Array.isArray(value) && rest.length > 0)
    return { ...object, [name]: value.map(each => changed(each as StripeObject, rest, change)) }
  return { ...object, [name]: rest.length === 0 ? change(value) : changed(value as StripeObject, rest, change) }
}

function inFull(kind: Kind, value: unknown, world: World): unknown {
  if (Array.isArray(value)) return value.map(each => inFull(kind, each, world))
  if (typeof value !== 'string') return value
  const resource = resourceOf(kind)
  const row = world.get(`SELECT ${resource.from} WHERE t.n = ?`, numberIn(kind, value))
  return row === undefined ? value : resource.object(row, world)
}

function refundsOf({ id }: StripeObject, world: World) {
  const rows = world.all<RefundRow & { customer_n: number }>(
    `SELECT ${resourceOf('refund').from} WHERE t.payment_n = ? ORDER BY t.created_at DESC, t.n DESC LIMIT 11`,
    numberIn('charge', String(id)),
  )
  return embedded(
    rows.slice(0, 10).map(row => refundObject(row, world)),
    rows.length > 10,
    `/v1/charges/${id}/refunds`,
  )
}

function paymentsOf({ id }: StripeObject, world: World) {
  const rows = world.all<PaymentRow>(
    'SELECT * FROM payment WHERE invoice_n = ? ORDER BY created_at DESC, n DESC LIMIT 11',
    numberIn('invoice', String(id)),
  )
  return embedded(rows.slice(0, 10).map(invoicePaymentObject), rows.length > 10, `/v1/invoice_payments?invoice=${id}`)
}

function taxIdsIn({ id, deleted }: StripeObject, world: World) {
  if (deleted === true) return undefined
  const data = taxIdsOf(world, numberIn('customer', String(id))).map(({ n, type, value }) => ({
    id: idOf('tax_id', n),
    object: 'tax_id',
    country: null,
    created: 1_600_000_000,
    customer: id,
    customer_account: null,
    livemode: true,
    owner: { customer: id, customer_account: null, type: 'customer' },
    type,
    value,
    verification: { status: 'pending', verified_address: null, verified_name: null },
  }))
  return embedded(data, false, `/v1/customers/${id}/tax_ids`)
}

const refused = (message: string) => new Refusal(message, { param: 'expand' })
