import type { BillingFieldRow } from './schema.ts'
import type { Beside } from './seed-beside.ts'

/** The tables whose records have fields that a company has added. */
const owners = [
  'billing_customer',
  'product',
  'price',
  'subscription',
  'invoice',
  'payment',
  'refund',
  'credit_note',
  'payment_method',
  'dispute',
] as const

const fields = [
  { key: 'loyalty_tier', type: 'OPTION', value: 'gold' },
  { key: 'credit_score', type: 'NUMBER', value: '12.5' },
  { key: 'is_vip', type: 'FLAG', value: 'true' },
  { key: 'remark', type: 'TEXT', value: 'Likes cogs & “steam” 🚂' },
  { key: 'renews_on', type: 'DATE_TIME', value: '2026-12-01T08:00:00Z' },
  { key: 'interests', type: 'OPTIONS', value: '["cogs","steam"]' },
] as const satisfies readonly Partial<BillingFieldRow>[]

/** Seeds fields of the companies' own: a record has none, one, or two of them. */
export function seedBillingFields({ writer, all }: Beside): void {
  for (const owner of owners)
    for (const { n } of all<{ n: number }>(`SELECT n FROM ${owner} WHERE n % 3 <> 0 ORDER BY n`)) {
      const index = n % fields.length
      const own = n % 2 === 0 ? [index, (index + 1) % fields.length] : [index]
      for (const each of own) writer.insert('billing_field', { owner, owner_n: n, ...fields[each] })
    }
}
