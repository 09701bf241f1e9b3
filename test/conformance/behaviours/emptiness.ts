import { isDeepStrictEqual } from 'node:util'
import { type GraphQLOutputType, getNamedType, isObjectType } from 'graphql'
import { entitiesIn, type MappedField, mappedFields, readColumn } from '../columns.ts'
import { withField, withoutField } from '../rows.ts'
import { spread } from '../samples.ts'
import type { Subject } from '../subject.ts'
import { type Behaviour, reject, running, shown } from './behaviour.ts'

/** How many rows of an entity are emptied, field by field. */
const rowsLookedAt = 12

/** What the columns give where the provider says nothing. */
export const emptiness: readonly Behaviour[] = [
  running('A field that the provider leaves empty breaks no column and is never UNKNOWN', async subject => {
    const found = new Map<string, string>()
    const facts = await subject.facts()
    for (const { mapped, row } of await samples(subject)) {
      const { entity, field, column, type } = mapped
      for (const name of column.fields)
        for (const bare of [withField(row, name, null), withoutField(row, name)]) {
          const read = readColumn(column, bare, facts)
          // An amount without its currency is nonsense, and says so rather than guess.
          if ('error' in read && holdsMoney(type) && column.fields.length > 1) continue
          if ('error' in read || read.value === 'UNKNOWN' || read.value === undefined)
            found.set(`${entity}.${field} without "${name}"`, shown(read))
        }
    }
    complain(subject, found, 'Read nothing as null, or as an empty list.')
  }),

  running('A column whose fields are all empty reads as nothing', async subject => {
    const found = new Map<string, string>()
    const facts = await subject.facts()
    for (const { mapped, row } of await samples(subject)) {
      const { entity, field, column } = mapped
      // What the row does not say, the account may: its one currency, for instance.
      if (column.facts !== undefined) continue
      const bare = column.fields.reduce((kept, name) => withField(kept, name, null), row)
      const read = readColumn(column, bare, facts)
      if (isDeepStrictEqual(bare, row) || ('value' in read && isNothing(read.value))) continue
      found.set(`${entity}.${field} without ${column.fields.join(', ')}`, shown(read))
    }
    complain(subject, found, 'Read nothing as null, as false or as an empty list, and name every field that is read.')
  }),
]

function complain(subject: Subject, found: ReadonlyMap<string, string>, mend: string): void {
  const told = [...found].map(([where, what]) => `${what} in ${where}`)
  if (told.length > 0) reject(subject, told.join('; '), mend)
}

interface Sample {
  readonly mapped: MappedField
  readonly row: unknown
}

/** Every column on some rows; but not where its fields make the row's id or decide what the row is. */
async function samples(subject: Subject): Promise<readonly Sample[]> {
  const all: Sample[] = []
  for (const [entity, { of, when }] of entitiesIn(subject)) {
    const id = subject.connector.records[of]?.id ?? String
    const keepsIdentity = (row: unknown, field: string) => {
      const bare = withField(row, field, null)
      return safely(() => id(bare) === id(row) && (when?.(bare) ?? true)) === true
    }
    for (const row of spread(await subject.rowsOf(entity), rowsLookedAt))
      for (const mapped of mappedFields(subject, entity))
        if (mapped.column.fields.length > 0 && mapped.column.fields.every(field => keepsIdentity(row, field)))
          all.push({ mapped, row })
  }
  return all
}

function holdsMoney(type: GraphQLOutputType): boolean {
  const named = getNamedType(type)
  if (named.name === 'Money') return true
  const isPart = isObjectType(named) && !named.astNode?.directives?.some(({ name }) => name.value === 'entity')
  return isPart && Object.values(named.getFields()).some(field => holdsMoney(field.type))
}

function isNothing(value: unknown): boolean {
  if (typeof value === 'object' && value !== null && 'amount' in value) return !/[1-9]/.test(String(value.amount))
  return value === null || value === false || (Array.isArray(value) && value.length === 0)
}

function safely<Value>(read: () => Value): Value | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
