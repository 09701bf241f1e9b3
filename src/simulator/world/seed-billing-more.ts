import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import type { Beside } from './seed-beside.ts'
import { seedBillingFields } from './seed-billing-fields.ts'
import { seedCreditLines, seedRefundedNotes } from './seed-credit-lines.ts'
import { seedDiscounts } from './seed-discounts.ts'
import { seedDisputes } from './seed-disputes.ts'
import { seedMethods } from './seed-payment-methods.ts'
import type { Writer } from './writer.ts'

/** Seeds what stands beside the customers, prices and documents of a billing system. */
export function seedMoreBilling(database: DatabaseSync, writer: Writer): void {
  const beside: Beside = {
    writer,
    all: <Row>(sql: string, ...params: SQLInputValue[]) => database.prepare(sql).all(...params) as Row[],
    run: (sql, ...params) => void database.prepare(sql).run(...params),
  }
  seedTaxes(beside)
  seedCustomersMore(beside)
  seedCatalogMore(beside)
  seedDocumentsMore(beside)
  seedMethods(beside)
  seedDiscounts(beside)
  seedCreditLines(beside)
  seedRefundedNotes(beside)
  seedDisputes(beside)
  seedBillingFields(beside)
}

function seedTaxes({ writer }: Beside): void {
  writer.insert('tax_rate', { percent: 19, name: 'Umsatzsteuer', jurisdiction: 'DE' })
  writer.insert('tax_rate', { percent: 20, name: 'VAT', jurisdiction: 'GB' })
  writer.insert('tax_rate', { percent: 10, name: 'GST', jurisdiction: 'AU' })
}

function seedCustomersMore({ writer, all, run }: Beside): void {
  run(`UPDATE billing_customer SET
    language = CASE n % 4 WHEN 0 THEN 'en' WHEN 1 THEN 'de' WHEN 2 THEN 'ja' END,
    net_terms_days = CASE n % 3 WHEN 0 THEN 30 WHEN 1 THEN 15 END`)
  for (const { n } of all<{ n: number }>('SELECT n FROM billing_customer WHERE n % 3 <> 1 ORDER BY n')) {
    writer.insert('tax_id', { customer_n: n, type: 'eu_vat', value: `DE${String(100_000_000 + n)}` })
    if (n % 6 === 0) writer.insert('tax_id', { customer_n: n, type: 'gb_vat', value: `GB${String(200_000_000 + n)}` })
  }
}

function seedCatalogMore({ writer, all, run }: Beside): void {
  run(`UPDATE product SET
    default_price_n = CASE WHEN n <> 5 THEN (SELECT min(n) FROM price WHERE product_n = product.n) END,
    statement_descriptor = CASE n % 3 WHEN 1 THEN 'ENGINES ' || n END`)
  run(`UPDATE price SET lookup_key = CASE n % 5 WHEN 2 THEN 'price_key_' || n END`)
  // Cards are sold by the box of five hundred.
  run(
    `UPDATE price SET pricing_model = 'PACKAGE', package_size = 500 WHERE product_n = 4 AND pricing_model = 'PER_UNIT'`,
  )
  for (const { n } of all<{ n: number }>(
    `SELECT n FROM price WHERE pricing_model IN ('TIERED', 'VOLUME') ORDER BY n`,
  )) {
    const tier = { price_n: n, unit_amount_minor: 100, flat_amount_minor: n % 2 === 0 ? 500 : null }
    writer.insert('price_tier', { ...tier, position: 1, up_to: 100 })
    writer.insert('price_tier', { ...tier, position: 2, up_to: null, unit_amount_minor: 80 })
  }
}

function seedDocumentsMore({ all, run }: Beside): void {
  run(`UPDATE subscription SET
    description = CASE n % 3 WHEN 0 THEN 'Steam for all ☁' END,
    net_terms_days = CASE collection_method WHEN 'SEND_INVOICE' THEN 14 + n % 2 * 16 END`)
  run(`UPDATE invoice SET
    attempts = CASE WHEN status = 'DRAFT' THEN 0 ELSE 1 + n % 3 END,
    is_automatic = n % 2,
    next_attempt_at = CASE WHEN status IN ('OPEN', 'PARTIALLY_PAID') AND n % 2 = 1
      THEN strftime('%Y-%m-%dT%H:%M:%SZ', created_at, '+40 days') END,
    period_start = CASE WHEN subscription_n IS NOT NULL THEN strftime('%Y-%m-%dT00:00:00Z', created_at, '-30 days') END,
    period_end = CASE WHEN subscription_n IS NOT NULL THEN strftime('%Y-%m-%dT00:00:00Z', created_at) END,
    footer = CASE n % 4 WHEN 1 THEN 'Thank you & goodbye' END`)
  run(`UPDATE payment SET
    fee_minor = CASE WHEN status = 'SUCCEEDED' THEN amount_minor * 29 / 1000 + 30 END,
    captured_at = CASE WHEN status = 'SUCCEEDED' THEN paid_at END,
    canceled_at = CASE WHEN status = 'CANCELED' THEN updated_at END,
    cancellation_reason = CASE WHEN status = 'CANCELED' THEN
      CASE n % 3 WHEN 0 THEN 'requested_by_customer' WHEN 1 THEN 'abandoned' END END,
    statement_descriptor = CASE WHEN n % 4 <> 0 THEN 'UNIGRAPH' END`)
  for (const invoice of all<{ n: number; discount_minor: number }>(
    'SELECT n, discount_minor FROM invoice WHERE discount_minor > 0 ORDER BY n',
  ))
    shareDiscount({ all, run }, invoice)
}

/** Each line above zero takes its part of what is taken off, the last of them the rest. */
function shareDiscount(
  { all, run }: Pick<Beside, 'all' | 'run'>,
  { n, discount_minor }: { n: number; discount_minor: number },
): void {
  const lines = all<{ n: number; amount_minor: number }>(
    'SELECT n, amount_minor FROM invoice_line WHERE invoice_n = ? AND amount_minor > 0 ORDER BY position',
    n,
  )
  const sum = lines.reduce((total, line) => total + line.amount_minor, 0)
  let left = discount_minor
  for (const [index, line] of lines.entries()) {
    const share = index === lines.length - 1 ? left : Math.floor((discount_minor * line.amount_minor) / sum)
    left -= share
    run('UPDATE invoice_line SET discount_minor = ? WHERE n = ?', share, line.n)
  }
}
