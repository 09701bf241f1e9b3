import type { World } from '../../../src/simulator/world/open.ts'
import type { CrmPropertyRow } from '../../../src/simulator/world/schema.ts'
import type { ObjectRow, Properties } from './sources.ts'
import { idOf, instant } from './values.ts'

/** The column of a query in which the world's added properties of a row come, by key. */
export function addedColumn(table: string): string {
  return `(SELECT json_group_object(p.key, json_array(p.type, (SELECT v.value FROM crm_property_value v
    WHERE v.object = p.object AND v.object_n = t.n AND v.key = p.key)))
    FROM crm_property p WHERE p.object = '${table}' AND p.is_archived = 0) AS added`
}

/** What the account has added to a kind of object. */
export function addedProperties({ added }: ObjectRow): Properties {
  const held = JSON.parse(added) as Record<string, [type: string, value: string | null]>
  return Object.fromEntries(Object.entries(held).map(([key, [type, value]]) => [key, written(type, value)]))
}

function written(type: string, value: string | null): string | null {
  if (value === null) return null
  if (type === 'OPTIONS') return (JSON.parse(value) as string[]).join(';')
  if (type === 'REFERENCE') return idOf('1', Number(value))
  return type === 'DATE_TIME' ? instant(value) : value
}

/** How HubSpot keeps and shows values of a type. https://developers.hubspot.com/docs/api-reference/crm-properties-v3/guide#property-type-and-fieldtype-values */
const forms: Readonly<Record<CrmPropertyRow['type'], { type: string; fieldType: string }>> = {
  TEXT: { type: 'string', fieldType: 'text' },
  NUMBER: { type: 'number', fieldType: 'number' },
  FLAG: { type: 'bool', fieldType: 'booleancheckbox' },
  DATE: { type: 'date', fieldType: 'date' },
  DATE_TIME: { type: 'datetime', fieldType: 'date' },
  OPTION: { type: 'enumeration', fieldType: 'select' },
  OPTIONS: { type: 'enumeration', fieldType: 'checkbox' },
  REFERENCE: { type: 'enumeration', fieldType: 'select' },
  OTHER: { type: 'json', fieldType: 'text' },
}

/** The definitions of what the account has added, the given-up ones apart. */
export function addedDefinitions(world: World, { table, archived }: { table: string; archived: boolean }) {
  const rows = world.all<CrmPropertyRow>(
    'SELECT * FROM crm_property WHERE object = ? AND is_archived = ? ORDER BY n',
    table,
    archived ? 1 : 0,
  )
  return rows.map(({ key, label, type }) => ({
    ...definition(key, label),
    ...forms[type],
    ...((type === 'OPTION' || type === 'OPTIONS') && { options: optionsOf(world, { table, key }) }),
    ...(type === 'REFERENCE' && { referencedObjectType: 'OWNER', externalOptions: true }),
    hubspotDefined: false,
    archived,
  }))
}

/** The words that can be chosen: those that somebody has chosen. */
function optionsOf(world: World, { table, key }: { table: string; key: string }) {
  const held = world.all<{ value: string }>(
    'SELECT DISTINCT value FROM crm_property_value WHERE object = ? AND key = ? ORDER BY value',
    table,
    key,
  )
  const words = new Set(held.flatMap(({ value }) => (value.startsWith('[') ? (JSON.parse(value) as string[]) : value)))
  return [...words].map((value, displayOrder) => ({
    label: value,
    value,
    displayOrder,
    hidden: false,
    description: '',
  }))
}

/** The properties of a kind of object that the account has added and that hold one of several words. */
export function addedChoices(world: World, table: string): ReadonlySet<string> {
  const rows = world.all<CrmPropertyRow>('SELECT * FROM crm_property WHERE object = ?', table)
  return new Set(rows.flatMap(({ key, type }) => (forms[type].type === 'enumeration' ? key : [])))
}

/** A property as HubSpot describes it. */
export function definition(name: string, label: string) {
  return {
    name,
    label,
    type: 'string',
    fieldType: 'text',
    description: '',
    groupName: 'information',
    options: [],
    displayOrder: -1,
    calculated: false,
    externalOptions: false,
    hasUniqueValue: false,
    hidden: false,
    formField: false,
  }
}
