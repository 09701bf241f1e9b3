import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { openWorld, remoteNumber, type World, type WorldOptions } from '../../src/simulator/world/open.ts'
import { tables } from '../../src/simulator/world/schema.ts'

function hash(options: WorldOptions): string {
  const world = openWorld(options)
  const sum = createHash('sha256')
  for (const table of Object.keys(tables)) sum.update(JSON.stringify(world.all(`SELECT * FROM ${table} ORDER BY n`)))
  world.close()
  return sum.digest('hex')
}

function count(world: World, sql: string, ...params: (string | number)[]): number {
  return world.get<{ count: number }>(`SELECT count(*) AS count FROM ${sql}`, ...params)?.count ?? 0
}

test('the same seed makes the same world, and another seed another', () => {
  expect(hash({ seed: 4, scale: 0.1 })).toBe(hash({ seed: 4, scale: 0.1 }))
  expect(hash({ seed: 4, scale: 0.1 })).not.toBe(hash({ seed: 5, scale: 0.1 }))
})

test('the sums of invoices, payments and credit notes agree', () => {
  const world = openWorld()
  const lines = 'SELECT coalesce(sum(amount_minor), 0) FROM invoice_line WHERE invoice_n = invoice.n'
  const taxes = 'SELECT coalesce(sum(tax_minor), 0) FROM invoice_line WHERE invoice_n = invoice.n'
  const payments =
    "SELECT coalesce(sum(amount_minor), 0) FROM payment WHERE invoice_n = invoice.n AND status = 'SUCCEEDED'"
  const credits = 'SELECT coalesce(sum(amount_minor), 0) FROM credit_note_allocation WHERE invoice_n = invoice.n'
  expect(count(world, `invoice WHERE subtotal_minor <> (${lines}) OR tax_minor <> (${taxes})`)).toBe(0)
  expect(
    count(world, 'invoice WHERE total_minor <> subtotal_minor - discount_minor + tax_minor OR total_minor <= 0'),
  ).toBe(0)
  expect(count(world, `invoice WHERE amount_paid_minor <> (${payments}) + (${credits})`)).toBe(0)
  expect(count(world, "invoice WHERE status <> 'VOID' AND amount_due_minor <> total_minor - amount_paid_minor")).toBe(0)
  const refunds =
    "SELECT coalesce(sum(amount_minor), 0) FROM refund WHERE payment_n = payment.n AND status = 'SUCCEEDED'"
  expect(
    count(world, `payment WHERE amount_refunded_minor <> (${refunds}) OR amount_refunded_minor > amount_minor`),
  ).toBe(0)
  const allocated =
    'SELECT coalesce(sum(amount_minor), 0) FROM credit_note_allocation WHERE credit_note_n = credit_note.n'
  const notes =
    "credit_note WHERE total_minor <> subtotal_minor - discount_minor + tax_minor OR status NOT IN ('VOID', 'REFUNDED') AND total_minor <> remaining_minor"
  expect(count(world, `${notes} + (${allocated})`)).toBe(0)
  const ofLines = 'SELECT sum(amount_minor) FROM credit_note_line WHERE credit_note_n = credit_note.n'
  expect(count(world, `credit_note WHERE subtotal_minor <> (${ofLines})`)).toBe(0)
  const givenBack = 'SELECT sum(amount_minor) FROM refund WHERE credit_note_n = credit_note.n'
  expect(count(world, `credit_note WHERE status = 'REFUNDED' AND total_minor <> coalesce((${givenBack}), 0)`)).toBe(0)
  const shares = 'SELECT sum(discount_minor) FROM invoice_line WHERE invoice_n = invoice.n'
  expect(count(world, `invoice WHERE discount_minor <> (${shares})`)).toBe(0)
  const due =
    "SELECT coalesce(sum(amount_due_minor), 0) FROM invoice WHERE customer_n = billing_customer.n AND status IN ('OPEN', 'PARTIALLY_PAID')"
  const remaining = 'SELECT coalesce(sum(remaining_minor), 0) FROM credit_note WHERE customer_n = billing_customer.n'
  expect(count(world, `billing_customer WHERE balance_minor <> (${due}) - (${remaining})`)).toBe(0)
  world.close()
})

test('nothing was changed before it was created, nor after the now of the world', () => {
  const world = openWorld()
  for (const [table, { columns }] of Object.entries(tables)) {
    if (columns.updated_at)
      expect(count(world, `${table} WHERE updated_at < created_at OR updated_at > ?`, world.now), table).toBe(0)
    if (columns.created_at)
      expect(count(world, `${table} WHERE created_at NOT LIKE '____-__-__T__:__:__Z'`), table).toBe(0)
  }
  world.close()
})

test('the example person has what the README shows', () => {
  const world = openWorld()
  const email = 'ada@analytical-engines.example'
  for (const table of ['contact', 'helpdesk_user', 'billing_customer']) {
    expect(
      world.all(`SELECT n FROM ${table} WHERE lower(email) = ?`, email).map(row => ({ ...(row as object) })),
    ).toEqual([{ n: 1 }])
  }
  const deals = world.all<{ status: string }>(
    'SELECT status FROM deal JOIN deal_contact ON deal_n = deal.n WHERE contact_n = 1',
  )
  expect(deals.map(({ status }) => status).sort()).toEqual(['LOST', 'OPEN', 'WON'])
  expect(count(world, 'ticket WHERE requester_n = 1')).toBe(4)
  expect(count(world, '(SELECT DISTINCT assignee_n FROM ticket WHERE requester_n = 1)')).toBe(4)
  const comments = world.all<{ c: number }>(
    'SELECT count(*) AS c FROM ticket_comment WHERE ticket_n <= 4 GROUP BY ticket_n',
  )
  expect(comments.every(({ c }) => c >= 2 && c <= 4)).toBe(true)
  expect(count(world, 'subscription WHERE customer_n = 1')).toBe(2)
  expect(count(world, 'invoice WHERE customer_n = 1')).toBe(6)
  expect(count(world, 'payment WHERE customer_n = 1')).toBe(5)
  expect(count(world, 'refund JOIN payment ON payment.n = payment_n WHERE customer_n = 1')).toBe(1)
  expect(count(world, 'credit_note WHERE customer_n = 1')).toBe(1)
  world.close()
})

test('the world is skewed like life', () => {
  const world = openWorld()
  expect(count(world, 'ticket WHERE requester_n = 2')).toBe(3000)
  expect(count(world, 'ticket WHERE requester_n = 3')).toBe(0)
  expect(count(world, "ticket WHERE updated_at = '2026-10-01T03:00:00Z'")).toBe(1200)
  expect(count(world, 'contact_company WHERE contact_n = 8')).toBe(12)
  expect(count(world, '(SELECT n FROM ticket_comment GROUP BY ticket_n HAVING count(*) = 150)')).toBe(1)
  expect(count(world, '(SELECT n FROM invoice_line GROUP BY invoice_n HAVING count(*) = 35)')).toBe(1)
  expect(count(world, '(SELECT n FROM invoice_line GROUP BY invoice_n HAVING count(*) > 10)')).toBeGreaterThanOrEqual(3)
  expect(count(world, "ticket JOIN helpdesk_user AS u ON u.n = requester_n WHERE u.role = 'AGENT'")).toBeGreaterThan(0)
  expect(count(world, '(SELECT n FROM contact GROUP BY lower(email) HAVING count(email) = 2)')).toBeGreaterThan(2)
  expect(count(world, '(SELECT n FROM helpdesk_user GROUP BY lower(email) HAVING count(email) > 1)')).toBe(0)
  expect(
    count(world, 'helpdesk_user AS u JOIN contact AS c ON u.email = c.email COLLATE NOCASE WHERE u.email <> c.email'),
  ).toBeGreaterThan(5)
  world.close()
})

test('in an even world every customer has exactly as much as the others', () => {
  const world = openWorld({ shape: 'even', customers: 7, ticketsEach: 3, invoicesEach: 2, agents: 4 })
  expect(count(world, 'contact')).toBe(7)
  expect(count(world, '(SELECT n FROM ticket GROUP BY requester_n HAVING count(*) = 3)')).toBe(7)
  expect(count(world, '(SELECT n FROM invoice GROUP BY customer_n HAVING count(*) = 2)')).toBe(7)
  expect(count(world, '(SELECT n FROM payment GROUP BY invoice_n HAVING count(*) = 1)')).toBe(14)
  expect(count(world, '(SELECT n FROM invoice_line GROUP BY invoice_n HAVING count(*) = 2)')).toBe(14)
  expect(count(world, '(SELECT DISTINCT assignee_n FROM ticket)')).toBe(4)
  for (const table of ['contact', 'helpdesk_user', 'billing_customer']) {
    expect(world.get<{ n: number }>(`SELECT n FROM ${table} WHERE email = 'customer5@even.example'`)?.n).toBe(5)
  }
  world.close()
})

test('a remote id of any shape ends in the number of the row', () => {
  expect(['cus_Sim000000012', '36000000000012', '40000000012', '12'].map(remoteNumber)).toEqual([12, 12, 12, 12])
  expect(remoteNumber('nothing')).toBeNaN()
})
