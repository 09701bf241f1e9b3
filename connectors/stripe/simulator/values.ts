/** The API version that this simulator speaks. https://docs.stripe.com/api/versioning */
export const apiVersion = '2026-10-28.endive'

/** What the ids of each kind of object begin with; the world's number follows in nine digits. */
const prefixes = {
  customer: 'cus_Uni',
  product: 'prod_Uni',
  price: 'price_1Uni',
  subscription: 'sub_1Uni',
  subscription_item: 'si_Uni',
  invoice: 'in_1Uni',
  line_item: 'il_1Uni',
  invoice_payment: 'inpay_1Uni',
  payment_intent: 'pi_3Uni',
  charge: 'ch_3Uni',
  payment_record: 'pr_3Uni',
  refund: 're_3Uni',
  credit_note: 'cn_1Uni',
  credit_note_line_item: 'cnli_1Uni',
  payment_method: 'pm_1Uni',
  dispute: 'dp_1Uni',
  discount: 'di_1Uni',
  coupon: 'coUni',
  promotion_code: 'promo_1Uni',
  balance_transaction: 'txn_3Uni',
  tax_id: 'txi_1Uni',
} as const

/** A kind of object. */
export type Kind = keyof typeof prefixes

/** The id of an object; null for none. */
export function idOf(kind: Kind, n: number): string
export function idOf(kind: Kind, n: number | null): string | null
export function idOf(kind: Kind, n: number | null): string | null {
  return n === null ? null : `${prefixes[kind]}${String(n).padStart(9, '0')}`
}

/** The world's number in an id of that kind; -1, which nothing has, in any other text. */
export function numberIn(kind: Kind, id: string): number {
  const rest = id.startsWith(prefixes[kind]) ? id.slice(prefixes[kind].length) : ''
  return /^\d{9}$/.test(rest) ? Number(rest) : -1
}

/** Unix time in seconds. */
export function seconds(at: string): number
export function seconds(at: string | null): number | null
export function seconds(at: string | null): number | null {
  return at === null ? null : Math.floor(Date.parse(at) / 1000)
}

/** An address, which is null where nothing of it is known. */
export function address(
  parts: Record<'line1' | 'line2' | 'city' | 'region' | 'postal_code' | 'country', string | null>,
) {
  const { line1, line2, city, region: state, postal_code, country } = parts
  const written = { city, country, line1, line2, postal_code, state }
  return Object.values(written).some(part => part !== null) ? written : null
}

/** A list that stands within an object. */
export function embedded(data: readonly unknown[], hasMore: boolean, url: string) {
  return { object: 'list', data, has_more: hasMore, url }
}
