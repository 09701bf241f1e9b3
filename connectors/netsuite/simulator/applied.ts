import { element, type XmlNode } from '../../../src/simulator/soap.ts'
import type { World } from '../../../src/simulator/world/open.ts'
import type { InvoiceRow } from '../../../src/simulator/world/schema.ts'
import { amount, currencyOf, dayStart, field, internalId, reference } from './values.ts'

/** What something is set against, and two of the customer's open invoices that it could be set against. */
export function applyList(
  world: World,
  { customer_n, currency }: { customer_n: number; currency: string },
  applied: readonly { invoice_n: number; minor: number }[],
): XmlNode {
  const others = world
    .all<InvoiceRow>("SELECT * FROM invoice WHERE customer_n = ? AND status = 'OPEN' ORDER BY n LIMIT 2", customer_n)
    .filter(({ n }) => !applied.some(({ invoice_n }) => invoice_n === n))
  const entry = (invoice: InvoiceRow, minor?: number) =>
    element('tranCust:apply', {}, [
      field('tranCust:apply', minor !== undefined),
      field('tranCust:doc', internalId('invoice', invoice.n)),
      field('tranCust:applyDate', dayStart(invoice.issued_at ?? invoice.created_at)),
      field('tranCust:type', 'Invoice'),
      field('tranCust:refNum', invoice.number),
      field('tranCust:total', amount(invoice.total_minor, currency)),
      field('tranCust:due', amount(invoice.amount_due_minor, currency)),
      field('tranCust:currency', currencyOf(currency).name),
      minor === undefined ? null : field('tranCust:amount', amount(minor, currency)),
    ])
  const named = applied.map(({ invoice_n, minor }) => {
    const invoice = invoiceRow(world, invoice_n)
    return invoice ? entry(invoice, minor) : null
  })
  return element('tranCust:applyList', {}, [...named, ...others.map(invoice => entry(invoice))])
}

/** An invoice by its number in the world. */
export function invoiceRow(world: World, n: number): InvoiceRow | undefined {
  return world.get<InvoiceRow>('SELECT * FROM invoice WHERE n = ?', n)
}

/** A pointer to a customer, by number and name as people see it. */
export function customerReference(world: World, name: string, n: number): XmlNode | null {
  const customer = world.get<{ number: string; name: string }>(
    'SELECT number, name FROM billing_customer WHERE n = ?',
    n,
  )
  return reference(name, internalId('customer', n), customer && `${customer.number} ${customer.name}`)
}
