import type { World } from '../../../src/simulator/world/open.ts'
import { vendorOf } from '../accounts.ts'
import type { Fields } from '../compare.ts'
import type { Hidden, Limit } from '../limit.ts'
import { isOverdue } from './documents.ts'
import type { Truth } from './truth.ts'

/** The entities that an account has by what its vendor documents. */
export function entitiesOf(account: string): string[] {
  return Object.keys(vendorOf(account).entities)
}

/** What of the limits changed something. */
export const used = new Set<Limit | Hidden>()

/** What an account should show of an entity, by the world's numbers. */
export function expectedRows(world: World, account: string, entity: string): Map<number, Fields> {
  const source = vendorOf(account).entities[entity]
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
export function isHidden(account: string, entity: string, row: unknown): boolean {
  const rule = vendorOf(account).hiddenRows?.find(each => each.entity === entity)
  const hides = rule?.isHidden(row) ?? false
  if (rule !== undefined && hides) used.add(rule)
  return hides
}

/** The numbers of an entity's rows that a vendor keeps to itself. */
export function hiddenNumbers(world: World, account: string, entity: string): ReadonlySet<number> {
  const table = vendorOf(account).entities[entity]?.table
  const rows = world.all<{ n: number }>(`SELECT * FROM ${table}`)
  return new Set(rows.filter(row => isHidden(account, entity, row)).map(({ n }) => n))
}

interface Showing {
  readonly world: World
  readonly account: string
  readonly entity: string
  readonly truth: Truth<never>
}

function shownOf(row: { n: number }, { world, account, entity, truth }: Showing): Fields {
  const fields: Record<string, unknown> = { remoteId: row.n, ...truth(row as never, world) }
  const { limits } = vendorOf(account)
  for (const [name, value] of Object.entries(fields)) {
    const field = `${entity}.${name}`
    fields[name] = withoutHidden(linkOf(account, field, row.n) ?? wordOf(account, field, value), {
      world,
      account,
      field,
    })
    for (const limit of limits.filter(each => each.field === field)) {
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

function withoutHidden(value: unknown, { world, account, field }: { world: World; account: string; field: string }) {
  const entity = pointers[field]
  return entity !== undefined && hiddenNumbers(world, account, entity).has(value as number) ? null : value
}

/** The address that a vendor makes for a row; undefined where it makes none. */
function linkOf(account: string, field: string, n: number): string | undefined {
  return vendorOf(account).links?.[field]?.replace('{nine}', String(n).padStart(9, '0')).replace('{n}', String(n))
}

/** What a vendor calls a word of the world; a word that is not in the table is a mistake of the table. */
function wordOf(account: string, field: string, word: unknown): unknown {
  const own = vendorOf(account).words[field]
  if (own === undefined || word === null) return word
  const found = typeof own === 'function' ? own(String(word)) : own[String(word)]
  if (found === undefined) throw new Error(`${field} of ${account} has no word for ${word}`)
  return found
}
