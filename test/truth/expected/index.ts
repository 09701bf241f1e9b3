import type { World } from '../../../src/simulator/world/open.ts'
import type { Fields } from '../compare.ts'
import { type Hidden, hiddenRows, type Limit, limits, withoutEntity } from '../limits.ts'
import { linkOf } from '../links.ts'
import type { AccountName } from '../reading.ts'
import { wordOf } from '../words.ts'
import { billing } from './billing.ts'
import { more } from './billing-more.ts'
import { crm } from './crm.ts'
import { documents, isOverdue } from './documents.ts'
import { helpdesk } from './helpdesk.ts'
import type { Truth } from './truth.ts'

interface Source {
  readonly table: string
  readonly where?: string
  readonly truth: Truth<never>
  /** The column that names a row, where that is not its number. */
  readonly key?: string
}

const money: Readonly<Record<string, Source>> = { ...billing, ...documents, ...more }
const categories: Readonly<Record<AccountName, Readonly<Record<string, Source>>>> = {
  hubspot: crm,
  zendesk: helpdesk,
  stripe: money,
  netsuite: money,
}

/** The entities that an account has by what its vendor documents. */
export function entitiesOf(account: AccountName): string[] {
  const lacking: readonly string[] = withoutEntity
    .filter(({ provider }) => provider === account)
    .map(each => each.entity)
  return Object.keys(categories[account]).filter(entity => !lacking.includes(entity))
}

/** What of the limits changed something. */
export const used = new Set<Limit | Hidden>()

/** What an account should show of an entity, by the world's numbers. */
export function expectedRows(world: World, account: AccountName, entity: string): Map<number, Fields> {
  const source = categories[account][entity]
  if (source === undefined) throw new Error(`${account} has no ${entity}`)
  const rows = world.all<{ n: number }>(`SELECT * FROM ${source.table} WHERE ${source.where ?? '1'} ORDER BY n`)
  const shown = rows.filter(row => !isHidden(account, entity, row))
  const keyOf = (row: { n: number }) => (source.key === undefined ? row.n : (row as never)[source.key]) as number
  return new Map(
    shown.map(row => {
      const remoteId = keyOf(row)
      return [remoteId, { ...shownOf(row, { world, account, entity, truth: source.truth }), remoteId }]
    }),
  )
}

/** True for a row that a vendor keeps to itself. */
export function isHidden(account: AccountName, entity: string, row: unknown): boolean {
  const rule = hiddenRows.find(each => each.provider === account && each.entity === entity)
  const hides = rule?.isHidden(row) ?? false
  if (rule !== undefined && hides) used.add(rule)
  return hides
}

/** The numbers of an entity's rows that a vendor keeps to itself. */
export function hiddenNumbers(world: World, account: AccountName, entity: string): ReadonlySet<number> {
  const table = categories[account][entity]?.table
  const rows = world.all<{ n: number }>(`SELECT * FROM ${table}`)
  return new Set(rows.filter(row => isHidden(account, entity, row)).map(({ n }) => n))
}

interface Showing {
  readonly world: World
  readonly account: AccountName
  readonly entity: string
  readonly truth: Truth<never>
}

function shownOf(row: { n: number }, { world, account, entity, truth }: Showing): Fields {
  const fields: Record<string, unknown> = { remoteId: row.n, ...truth(row as never, world) }
  for (const [name, value] of Object.entries(fields)) {
    const field = `${entity}.${name}`
    fields[name] = withoutHidden(linkOf(account, field, row.n) ?? wordOf(account, field, value), {
      world,
      account,
      field,
    })
    for (const limit of limits.filter(each => each.provider === account && each.field === field)) {
      const before = fields[name]
      fields[name] = limit.shows(before, row, fields)
      if (JSON.stringify(before) !== JSON.stringify(fields[name])) used.add(limit)
    }
  }
  if (entity === 'Invoice') fields.isOverdue = isOverdue(fields.status, fields.dueAt, fields.amountDue)
  return fields
}

/** The pointers to rows that may be hidden: a vendor that does not show a row does not point to it either. */
const pointers: Readonly<Record<string, string>> = {
  'Company.parent': 'Company',
  'Contact.company': 'Company',
  'Lead.contact': 'Contact',
  'Lead.company': 'Company',
  'DealLineItem.product': 'Product',
}

function withoutHidden(
  value: unknown,
  { world, account, field }: { world: World; account: AccountName; field: string },
) {
  const entity = pointers[field]
  return entity !== undefined && hiddenNumbers(world, account, entity).has(value as number) ? null : value
}
