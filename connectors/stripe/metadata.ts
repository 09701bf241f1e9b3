import { type AddedFields, addedValue } from '../../src/contract/added-fields.ts'
import type { Query } from '../../src/contract/query.ts'
import type { Askable, Clauses } from './queries.ts'
import { quoted } from './search-query.ts'

/** A row with metadata. https://docs.stripe.com/api/metadata */
interface WithMetadata {
  readonly metadata?: Readonly<Record<string, string>> | null
}

/** How an entity's lists are made: with further clauses that the search can be asked, where there is a search. */
type QueriesWith<Row> = (more: Readonly<Record<string, Askable<Clauses>>>) => readonly Query<Row>[]

/** Keys of metadata as fields of the schema; the index is searched by them. Only the rows tell which there are. */
export function metadataFields<Row extends WithMetadata>(queriesWith?: QueriesWith<Row>): AddedFields<Row, unknown> {
  return {
    column({ key, type }) {
      const name = nameOf(key)
      return { fields: ['metadata'], read: ({ metadata }) => addedValue(type, metadata?.[name]) }
    },
    ...(queriesWith && {
      queries: fields =>
        queriesWith(
          Object.fromEntries(
            fields.map(({ name, key, type }) => [
              name,
              metadataClause(nameOf(key), type === 'String' || type === 'Boolean'),
            ]),
          ),
        ),
    }),
  }
}

/** "Up to 40 characters", without brackets; a quote cannot be said where the key is searched for. */
function nameOf(key: string): string {
  const name = key.replace(/^metadata\./, '')
  if (!/^[^[\]"\\]{1,40}$/.test(name))
    throw new TypeError(
      'which is no key of metadata: those have up to 40 characters, without brackets, quotes and backslashes',
    )
  return name
}

/**
 * A key of metadata as clauses: the whole value without regard to capitals, and whether there is one.
 * https://docs.stripe.com/search#metadata
 */
function metadataClause(key: string, hasWords: boolean): Askable<Clauses> {
  const field = `metadata["${key}"]`
  return {
    operators: hasWords ? ['in', 'isNull', 'isNotNull'] : ['isNull', 'isNotNull'],
    ask({ operator, values }) {
      if (operator === 'isNull') return { all: [`${field}:null`] }
      if (operator === 'isNotNull') return { all: [`-${field}:null`] }
      // What becomes of signs is not documented, so that they are not asked for.
      if (!values.every(value => /^[\w.+-]+$/.test(value))) return undefined
      return { any: values.map(value => `${field}:${quoted(value)}`) }
    },
  }
}
