import type { BillingCustomerRow, PaymentMethodRow, PaymentRow } from './schema.ts'
import type { Beside } from './seed-beside.ts'

const brands = ['visa', 'mastercard', 'amex', 'discover'] as const
const fundings = ['credit', 'debit', 'prepaid'] as const
const wallets = [null, 'apple_pay', null, 'google_pay'] as const
const others = ['WALLET', 'BNPL', 'VOUCHER', 'CRYPTO', 'BANK_TRANSFER'] as const

/** Seeds how customers can pay and have paid: a card and a bank account each, and now and then something else. */
export function seedMethods({ writer, all, run }: Beside): void {
  const { random } = writer
  for (const customer of all<BillingCustomerRow>('SELECT * FROM billing_customer ORDER BY n')) {
    const { n } = customer
    // Some pay each time anew, and nothing is stored.
    const customer_n = n % 9 === 0 ? null : n
    const insert = (row: Partial<PaymentMethodRow>) =>
      writer.insert('payment_method', { customer_n, ...payerOf(customer), created_at: customer.created_at, ...row })
    const card = insert({
      type: 'CARD',
      brand: brands[n % 4] ?? null,
      last4: String(1000 + random.integer(0, 8999)),
      exp_month: random.integer(1, 12),
      // One in five has expired.
      exp_year: n % 5 === 0 ? 2024 : 2030 + (n % 4),
      funding: fundings[n % 3] ?? null,
      country: n % 7 === 0 ? null : 'US',
      wallet: wallets[n % 4] ?? null,
    })
    const bank = insert({
      type: 'BANK_DEBIT',
      last4: String(random.integer(1000, 9999)),
      bank_name: 'Test Bank & Sons',
    })
    if (n % 3 === 0) insert({ type: others[(n / 3) % others.length] ?? 'WALLET' })
    if (customer_n !== null && n % 2 === 0) run('UPDATE billing_customer SET payment_method_n = ? WHERE n = ?', card, n)
    const isStored = customer_n === null ? 0 : 1
    run(`UPDATE subscription SET payment_method_n = ? WHERE customer_n = ? AND n % 4 = 1 AND ? = 1`, bank, n, isStored)
    run(`UPDATE invoice SET payment_method_n = ? WHERE customer_n = ? AND n % 5 = 1 AND ? = 1`, card, n, isStored)
    run(`UPDATE payment SET payment_method_n = ? WHERE customer_n = ? AND method_type = 'CARD'`, card, n)
    run(`UPDATE payment SET payment_method_n = ? WHERE customer_n = ? AND method_type = 'BANK_DEBIT'`, bank, n)
  }
  for (const { n, method_type } of all<PaymentRow>('SELECT * FROM payment ORDER BY n')) {
    const gateway = method_type === 'CARD' ? 'NET' : method_type === 'BANK_DEBIT' ? 'ACH' : null
    if (gateway !== null && n % 6 !== 0)
      run('UPDATE payment SET gateway_id = ? WHERE n = ?', `${gateway}${String(n).padStart(9, '0')}`, n)
  }
}

/** Who pays, as far as it was asked for. */
function payerOf(customer: BillingCustomerRow): Partial<PaymentMethodRow> {
  if (customer.n % 4 === 3) return {}
  return {
    name: customer.name || null,
    email: customer.email,
    phone: customer.phone,
    line1: customer.billing_line1,
    city: customer.billing_city,
    postal_code: customer.billing_postal_code,
    address_country: customer.billing_country,
  }
}
