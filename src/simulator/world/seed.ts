import type { DatabaseSync } from 'node:sqlite'
import type { CrmPlan } from './crm-plan.ts'
import type { WorldOptions } from './options.ts'
import { createIndexes } from './schema.ts'
import { seedBilling } from './seed-billing.ts'
import { seedMoreBilling } from './seed-billing-more.ts'
import { seedCatalog } from './seed-catalog.ts'
import { seedCrm } from './seed-crm.ts'
import { seedCrmComments } from './seed-crm-comments.ts'
import { seedCrmMore } from './seed-crm-more.ts'
import { seedEven } from './seed-even.ts'
import { seedHelpdesk } from './seed-helpdesk.ts'
import { seedHelpdeskCare } from './seed-helpdesk-care.ts'
import { createWriter } from './writer.ts'

const latestInvoices = `
  UPDATE subscription SET latest_invoice_n = (
    SELECT n FROM invoice WHERE subscription_n = subscription.n AND status <> 'DRAFT' ORDER BY created_at DESC, n DESC LIMIT 1
  )`

/** Fills the empty tables, in one transaction. */
export function seedWorld(database: DatabaseSync, options: WorldOptions): void {
  const writer = createWriter(database, options.seed ?? 1)
  database.exec('BEGIN')
  if (options.shape === 'even') {
    seedEven(writer, options)
  } else {
    const scale = options.scale ?? 1
    const { people, companies } = seedCrm(writer, scale)
    seedHelpdesk(writer, { scale, people, companies })
    seedBilling(writer, { people, companies, prices: seedCatalog(writer) })
    // A stream of its own: what is added here changes nothing of what was drawn before.
    const more = createWriter(database, (options.seed ?? 1) + 7919)
    const rowsOf = <Row>(table: string) => database.prepare(`SELECT * FROM ${table} ORDER BY n`).all() as Row[]
    const plan: Omit<CrmPlan, 'size'> = {
      people,
      companies,
      deals: rowsOf('deal'),
      stages: rowsOf('stage'),
      contacts: rowsOf('contact'),
      products: rowsOf('product'),
      owners: rowsOf<{ n: number }>('crm_user').map(({ n }) => n),
    }
    seedHelpdeskCare(createWriter(database, (options.seed ?? 1) + 104_729), {
      tickets: rowsOf('ticket'),
      comments: rowsOf('ticket_comment'),
      users: rowsOf('helpdesk_user'),
      organizations: rowsOf('organization'),
    })
    seedCrmMore(more, { ...plan, size: rows => Math.max(20, Math.round(rows * scale)) })
    const said = createWriter(database, (options.seed ?? 1) + 15_485_863)
    seedCrmComments(said, { tickets: rowsOf('crm_ticket'), owners: plan.owners })
  }
  createIndexes(database)
  database.exec(latestInvoices)
  // A stream of its own, so that what was seeded before stays as it is.
  seedMoreBilling(database, createWriter(database, (options.seed ?? 1) + 1_000_003))
  database.exec('COMMIT')
}
