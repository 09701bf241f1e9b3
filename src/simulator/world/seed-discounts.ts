import { later } from './clock.ts'
import type { DiscountRow } from './schema.ts'
import type { Beside } from './seed-beside.ts'

interface Owner {
  n: number
  currency: string
  created_at: string
}

/** Seeds what is taken off: of some customers, subscriptions and items, and of each bill that is lowered. */
export function seedDiscounts({ writer, all }: Beside): void {
  const insert = (owner: DiscountRow['owner'], { n, currency, created_at }: Owner, index: number) =>
    writer.insert('discount', { owner, owner_n: n, start_at: created_at, ...shapeOf(index, currency, created_at) })
  const customers = all<Owner>('SELECT n, currency, created_at FROM billing_customer WHERE n % 5 = 2 ORDER BY n')
  for (const [index, owner] of customers.entries()) insert('billing_customer', owner, index)
  const subscriptions = all<Owner>('SELECT n, currency, created_at FROM subscription WHERE n % 4 = 0 ORDER BY n')
  for (const [index, owner] of subscriptions.entries()) {
    insert('subscription', owner, index)
    if (index % 3 === 0) insert('subscription', owner, index + 1)
  }
  const items = all<Owner>(
    `SELECT i.n, s.currency, s.created_at FROM subscription_item i JOIN subscription s ON s.n = i.subscription_n
     WHERE i.n % 7 = 0 ORDER BY i.n`,
  )
  for (const [index, owner] of items.entries()) insert('subscription_item', owner, index)
  const invoices = all<Owner & { discount_minor: number }>(
    'SELECT n, currency, created_at, discount_minor FROM invoice WHERE discount_minor > 0 ORDER BY n',
  )
  for (const { discount_minor, ...owner } of invoices)
    writer.insert('discount', {
      owner: 'invoice',
      owner_n: owner.n,
      name: owner.n % 2 === 0 ? 'Autumn sale 🍂' : null,
      amount_off_minor: discount_minor,
      currency: owner.currency,
      duration: 'ONCE',
      start_at: owner.created_at,
    })
}

function shapeOf(index: number, currency: string, created_at: string): Partial<DiscountRow> {
  const code = index % 2 === 0 ? `WELCOME${index}` : null
  switch (index % 3) {
    case 0:
      return { name: 'Early bird', code, percent_off: '12.5', duration: 'FOREVER' }
    case 1:
      return {
        name: 'Half a year',
        code,
        percent_off: '25',
        duration: 'REPEATING',
        duration_months: 6,
        end_at: later(created_at, 180),
      }
    default:
      return { name: null, code, amount_off_minor: 1_500, currency, duration: 'ONCE' }
  }
}
