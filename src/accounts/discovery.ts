import type { AddedType, KnownField, KnownObject } from '../contract/added-fields.ts'
import { entitiesOf } from '../contract/capabilities.ts'
import type { EntitySpec } from '../contract/connector.ts'
import type { CustomField, CustomFieldType, EntityName } from '../contract/entities.ts'
import { isAbsent } from '../contract/mapping.ts'
import type { Account } from './account.ts'
import { beginning } from './position.ts'
import type { Scope } from './scope.ts'

/** What an account has added to what its provider has for everybody. */
export interface Discovery {
  readonly fields: readonly { readonly entity: EntityName; readonly known: readonly KnownField[] }[]
  readonly objects: readonly KnownObject[]
  /** What could not be found out, as sentences. */
  readonly failures: readonly string[]
}

/** How many rows are looked at where nothing but the rows tells which fields there are. */
const sample = 100

/** Asks an account what it has added. What fails is told, and costs nothing else. */
export async function discoverAdded(account: Account, scope: Scope): Promise<Discovery> {
  const failures: string[] = []
  const attempt = async <Value>(what: string, work: () => Promise<Value>, otherwise: Value): Promise<Value> => {
    try {
      return await work()
    } catch (error) {
      failures.push(`${what}: ${error instanceof Error ? error.message : String(error)}`)
      return otherwise
    }
  }
  const able = entitiesOf(account.connector).filter(([, { added }]) => added !== undefined)
  const fields = await Promise.all(
    able.map(async ([entity, spec]) => {
      const known = await attempt(entity, () => fieldsOf(account, spec, scope), [])
      return { entity, known: known.toSorted((one, other) => (one.key < other.key ? -1 : 1)) }
    }),
  )
  const objects = await attempt('objects', () => account.client.addedObjects(scope), [])
  return { fields: fields.filter(({ known }) => known.length > 0), objects, failures }
}

async function fieldsOf(
  account: Account,
  spec: EntitySpec<EntityName, unknown>,
  scope: Scope,
): Promise<readonly KnownField[]> {
  const { known, facts = [] } = spec.added ?? {}
  if (known !== undefined) return known(await account.client.facts(facts, scope))
  return seenFields(account, spec, scope)
}

/** The fields that rows have, where the provider has no list of them. */
async function seenFields(
  { client }: Account,
  { of: record, when, mapping }: EntitySpec<EntityName, unknown>,
  scope: Scope,
): Promise<readonly KnownField[]> {
  const column = mapping['customFields' as never] as
    | EntitySpec<'Contact', unknown>['mapping']['customFields']
    | undefined
  const { list, all } = client.spec(record)
  if (column === undefined || isAbsent(column) || (list === undefined && all === undefined)) return []
  const [{ rows }, facts] = await Promise.all([
    client.list(record, { from: beginning, first: sample, scope }),
    client.facts(column.facts ?? [], scope),
  ])
  const seen = new Map<string, CustomField>()
  for (const { row } of rows)
    if (when?.(row) ?? true)
      for (const field of column.read(row, facts)) if (!seen.has(field.key)) seen.set(field.key, field)
  return [...seen.values()].map(({ key, label, type }) => ({ key, label, type: addedTypeOf[type] }))
}

const addedTypeOf: Readonly<Record<CustomFieldType, AddedType>> = {
  TEXT: 'String',
  NUMBER: 'Decimal',
  FLAG: 'Boolean',
  DATE: 'Date',
  DATE_TIME: 'DateTime',
  OPTION: 'String',
  OPTIONS: '[String!]',
  REFERENCE: 'String',
  OTHER: 'String',
}
