import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { createRandom, type Random } from '../random.ts'
import { worldNow } from './clock.ts'
import { type Rows, tables } from './schema.ts'

/** What seeding writes with. */
export interface Writer {
  random: Random
  /** Inserts a row, whose missing columns get their defaults, and returns its `n`. */
  insert<Name extends keyof Rows>(table: Name, row: Partial<Rows[Name]>): number
  update<Name extends keyof Rows>(table: Name, n: number, row: Partial<Rows[Name]>): void
}

type Values = Record<string, SQLInputValue>

const defaults: { [Name in keyof Rows]?: Partial<Rows[Name]> } = {
  crm_user: { is_active: 1 },
  company: { additional_domains: '[]', is_archived: 0 },
  contact: { additional_emails: '[]', is_archived: 0 },
  deal: { is_archived: 0, currency: 'USD' },
  helpdesk_user: {
    role: 'END_USER',
    locale: 'en-US',
    timezone: 'Europe/London',
    is_verified: 1,
    is_suspended: 0,
    tags: '[]',
  },
  organization: { domains: '[]', shared_tickets: 0, tags: '[]' },
  team: { is_default: 0 },
  ticket: { channel: 'EMAIL', tags: '[]', is_public: 1 },
  ticket_comment: { is_public: 1, channel: 'EMAIL' },
  billing_customer: {
    currency: 'USD',
    tax_exempt: 'NONE',
    balance_minor: 0,
    delinquent: 0,
    is_active: 1,
    is_person: 1,
  },
  product: { type: 'SERVICE', is_active: 1 },
  price: { usage_type: 'LICENSED', tax_behavior: 'exclusive', is_active: 1 },
  subscription: { cancel_at_period_end: 0, collection_method: 'CHARGE_AUTOMATICALLY' },
  invoice: { tax_percent: 0, attempts: 0, is_automatic: 0 },
  invoice_line: { is_proration: 0, discount_minor: 0 },
  payment: { amount_refunded_minor: 0, is_disputed: 0 },
  credit_note: { discount_minor: 0, tax_percent: 0 },
}

/** A writer whose random stream begins at the seed. */
export function createWriter(database: DatabaseSync, seed: number): Writer {
  const inserts = new Map(
    Object.entries(tables).map(([name, { columns }]) => {
      const names = Object.keys(columns)
      const marks = names.map(() => '?').join(', ')
      const quoted = names.map(column => `"${column}"`).join(', ')
      return [name, { names, statement: database.prepare(`INSERT INTO ${name} (${quoted}) VALUES (${marks})`) }]
    }),
  )
  const updates = new Map<string, StatementSync>()
  const prepareUpdate = (sql: string) => {
    const statement = updates.get(sql) ?? database.prepare(sql)
    updates.set(sql, statement)
    return statement
  }
  return {
    random: createRandom(seed),
    insert(table, row) {
      const { names, statement } = inserts.get(table) as NonNullable<ReturnType<typeof inserts.get>>
      const values: Values = { created_at: worldNow, ...(defaults[table] as Values), ...(row as Values) }
      values.updated_at ??= values.created_at as string
      return Number(statement.run(...names.map(column => values[column] ?? null)).lastInsertRowid)
    },
    update(table, n, row) {
      const names = Object.keys(row)
      const sets = names.map(column => `"${column}" = ?`).join(', ')
      prepareUpdate(`UPDATE ${table} SET ${sets} WHERE n = ?`).run(...Object.values(row as Values), n)
    },
  }
}
