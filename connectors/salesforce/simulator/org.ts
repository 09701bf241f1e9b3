import type { World } from '../../../src/simulator/world/open.ts'
import { addedColumn, addedFields, wideFields } from './added.ts'
import { idOf, shortId } from './ids.ts'
import { email, emailRelation, event, note, task } from './kinds-activities.ts'
import { contactRole, history, lineItem, opportunity, product, stage } from './kinds-deals.ts'
import { account, contact, lead, user } from './kinds-people.ts'
import { caseComment, group, groupMember, loyaltyCard, supportCase, userRole } from './kinds-service.ts'
import type { Field, Kind, Org, SimRecord, Source } from './model.ts'

const own: readonly Kind[] = [
  ...[account, contact, lead, user, opportunity, lineItem, contactRole, history, stage, product],
  ...[supportCase, caseComment, group, groupMember, userRole, loyaltyCard],
  ...[task, event, note, email, emailRelation],
]

/** What an organization may be told. */
export interface OrgOptions {
  /** How many fields accounts have altogether, hidden ones too. */
  columns: number
  isMultiCurrency: boolean
  pages: string
}

/** An organization over the world. Its records are read anew whenever the world has changed. */
export function openOrg(world: World, { columns, isMultiCurrency, pages }: OrgOptions): Org {
  const kinds = own.map(kind => {
    const fields = [...kind.fields, ...addedFields(world, kind)].filter(
      ({ name }) => isMultiCurrency || name !== 'CurrencyIsoCode',
    )
    return { ...kind, fields: kind === account ? [...fields, ...wideFields(columns - fields.length)] : fields }
  })
  const byName = new Map(kinds.map(kind => [kind.name.toLowerCase(), kind]))
  let version = -1
  let records = new Map<Kind, readonly SimRecord[]>()
  let indexes = new Map<string, Map<string, SimRecord[]>>()

  function fresh(): void {
    const now = world.get<{ changes: number }>('SELECT total_changes() AS changes')?.changes ?? 0
    if (now === version) return
    version = now
    records = new Map()
    indexes = new Map()
  }

  function recordsOf(kind: Kind): readonly SimRecord[] {
    fresh()
    const known = records.get(kind)
    if (known) return known
    const all = kind.origins.flatMap(({ marker, sql }) =>
      world.all<Source>(withAdded(sql, kind)).map(row => {
        const source = { ...row, marker }
        return { kind, id: idOf(kind.prefix, source.n, marker) as string, source }
      }),
    )
    const sorted = all.sort((one, other) => (one.id < other.id ? -1 : 1))
    records.set(kind, sorted)
    return sorted
  }

  function indexOf(kind: Kind, field: Field): Map<string, SimRecord[]> {
    const all = recordsOf(kind)
    const key = `${kind.name}.${field.name}`
    const known = indexes.get(key)
    if (known) return known
    const made = new Map<string, SimRecord[]>()
    for (const record of all) {
      const value = field.value(record.source)
      if (typeof value !== 'string') continue
      const short = value.slice(0, 15)
      const list = made.get(short)
      if (list) list.push(record)
      else made.set(short, [record])
    }
    indexes.set(key, made)
    return made
  }

  const idField = (kind: Kind) => kind.fields.find(({ name }) => name === 'Id') as Field
  return {
    world,
    kinds,
    pages,
    isMultiCurrency,
    kind: name => byName.get(name.toLowerCase()),
    records: recordsOf,
    indexed(kind, field, values) {
      const index = indexOf(kind, field)
      const keys = new Set(values.flatMap(value => shortId(value) ?? []))
      return [...keys].flatMap(key => index.get(key) ?? []).sort((one, other) => (one.id < other.id ? -1 : 1))
    },
    byId(id) {
      const short = shortId(id)
      const kind = kinds.find(({ prefix }) => prefix === id.slice(0, 3))
      return short === undefined || kind === undefined ? undefined : indexOf(kind, idField(kind)).get(short)?.[0]
    },
  }
}

/** The added fields come with the rows of the kinds that have such. */
function withAdded(sql: string, kind: Kind): string {
  const column = addedColumn(kind)
  return column === "'{}'" ? sql : sql.replace(/^SELECT /, `SELECT ${column} AS added, `)
}
