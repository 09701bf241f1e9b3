import type { World } from '../../../src/simulator/world/open.ts'
import type {
  BillingFieldRow,
  DiscountRow,
  PaymentMethodRow,
  TaxIdRow,
  TaxRateRow,
} from '../../../src/simulator/world/schema.ts'
import { decimal, money } from './values.ts'

/** What a row has in the fields that the company has added to its kind. */
export function customFieldsOf(world: World, owner: string, n: number) {
  const rows = world.all<BillingFieldRow>(
    'SELECT * FROM billing_field WHERE owner = ? AND owner_n = ? ORDER BY n',
    owner,
    n,
  )
  return rows.map(({ key, type, value }) => ({ key, label: null, type, value: heldIn(type, value) }))
}

function heldIn(type: BillingFieldRow['type'], value: string) {
  switch (type) {
    case 'NUMBER':
      return { __typename: 'NumberValue', number: decimal(value) }
    case 'FLAG':
      return { __typename: 'FlagValue', flag: value === 'true' }
    case 'DATE_TIME':
      return { __typename: 'DateTimeValue', dateTime: value }
    case 'OPTIONS':
      return { __typename: 'TextsValue', texts: JSON.parse(value) as string[] }
    default:
      return { __typename: 'TextValue', text: value }
  }
}

/** What is taken off something. */
export function discountsOf(world: World, owner: DiscountRow['owner'], n: number) {
  const rows = world.all<DiscountRow>('SELECT * FROM discount WHERE owner = ? AND owner_n = ? ORDER BY n', owner, n)
  return rows.map(row => ({
    remoteId: row.n,
    name: row.name,
    code: row.code,
    percentOff: row.percent_off,
    amountOff: money(row.amount_off_minor, row.currency ?? ''),
    duration: row.duration,
    durationRaw: row.duration.toLowerCase(),
    durationMonths: row.duration_months,
    startAt: row.start_at,
    endAt: row.end_at,
  }))
}

/** The share of a line in what is taken off its bill. */
export function sharesOf(world: World, invoice_n: number, minor: number, currency: string) {
  if (minor === 0) return []
  const unknown = { name: null, code: null, percentOff: null, duration: null, durationRaw: null, durationMonths: null }
  return discountsOf(world, 'invoice', invoice_n).map(({ remoteId }) => ({
    ...unknown,
    remoteId,
    amountOff: money(minor, currency),
    startAt: null,
    endAt: null,
  }))
}

/** The tax on something; where nothing is charged there is none. */
export function taxesOf(
  world: World,
  { amount, taxable, percent, currency }: { amount: number; taxable: number; percent: number; currency: string },
) {
  if (amount === 0) return []
  const rate = world.get<TaxRateRow>('SELECT * FROM tax_rate WHERE percent = ?', percent)
  return [
    {
      amount: money(amount, currency),
      taxableAmount: money(taxable, currency),
      percentage: String(percent),
      name: rate?.name ?? null,
      jurisdiction: rate?.jurisdiction ?? null,
      isInclusive: false,
    },
  ]
}

/** A customer's numbers with tax authorities. */
export function taxIdsOf(world: World, customer_n: number) {
  const rows = world.all<TaxIdRow>('SELECT * FROM tax_id WHERE customer_n = ? ORDER BY n', customer_n)
  return rows.map(({ type, value }) => ({ type, value }))
}

/** What a card or an account says of itself. */
export function detailsOf(row: PaymentMethodRow | undefined) {
  if (row === undefined || (row.type !== 'CARD' && row.type !== 'BANK_DEBIT')) return null
  return {
    brand: row.brand,
    last4: row.last4,
    expMonth: row.exp_month,
    expYear: row.exp_year,
    funding: row.funding,
    bankName: row.bank_name,
    country: row.country,
    walletType: row.wallet,
  }
}
