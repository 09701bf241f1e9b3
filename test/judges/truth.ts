import { isDeepStrictEqual } from 'node:util'
import { entitiesOf } from '../../src/contract/capabilities.ts'
import type { Children } from '../../src/contract/children.ts'
import type { Connector, EntitySpec } from '../../src/contract/connector.ts'
import type { EntityName } from '../../src/contract/entities.ts'
import { isAbsent } from '../../src/contract/mapping.ts'
import type { Facts } from '../../src/contract/record.ts'
import type { Ref } from '../../src/contract/ref.ts'
import { remoteNumber, type World } from '../../src/simulator/world/open.ts'
import { leavesOf } from '../recorded/leaves.ts'
import { vendorOf } from '../truth/accounts.ts'
import { differences, type Fields, plain } from '../truth/compare.ts'
import { expectedRows, hiddenNumbers } from '../truth/expected/index.ts'
import type { Exchange } from './exchange.ts'
import { childrenIn, isKnown, placeOf } from './places.ts'
import { type Read, readingOf, replyOf } from './reading.ts'
import { silence, together, type Verdict } from './verdict.ts'

/** The world's own rows, as a judge of what a connector reads out of replies. */
export interface Truth {
  judge(exchange: Exchange): Verdict
}

interface Parts {
  readonly connector: Connector
  readonly world: World
  readonly facts: Facts
  /** Keys by which rows can be found, of all rows that the simulator lists. */
  idsByKey(record: string, findBy: string): ReadonlyMap<string, readonly string[]>
}

type Entity = EntitySpec<EntityName, unknown>

const nothingIn = (fields: readonly string[]) => Object.fromEntries(fields.map(field => [field, null]))

/** The truth of an account; of one that the world does not know, nothing. */
export function truthOf({ connector, world, facts, idsByKey }: Parts): Truth {
  const account = connector.name
  if (!isKnown(account)) return { judge: () => silence }
  const expected = new Map<string, Map<number, Fields>>()
  const hidden = new Map<string, ReadonlySet<number>>()
  const children = new Map<string, ReadonlyMap<number, readonly number[]>>()

  return {
    judge(exchange) {
      const read = readingOf(connector, exchange)
      const { name } = exchange.operation
      // A fact is no row of the world; but the rows were read with it, and they were right.
      if (name.startsWith('facts.')) return judgeFact(name.slice('facts.'.length), exchange)
      const rows = judgeRows(read, {
        isDetail: name.endsWith('.detail'),
        untold: vendorOf(account).untold?.[name] ?? [],
      })
      return together([rows, judgeEmbedded(read), judgeWhole(read, exchange)])
    },
  }

  function judgeFact(fact: string, exchange: Exchange): Verdict {
    const value = exchange.operation.read?.(replyOf(exchange), exchange.given.page)
    return isDeepStrictEqual(value, facts[fact]) ? silence : complaint(`the fact ${fact} is another`)
  }

  function truthOfEntity(entity: EntityName): Map<number, Fields> {
    const rows = expected.get(entity) ?? expectedRows(world, account, entity)
    expected.set(entity, rows)
    return rows
  }

  function hiddenOf(entity: EntityName): ReadonlySet<number> {
    const numbers = hidden.get(entity) ?? hiddenNumbers(world, account, entity)
    hidden.set(entity, numbers)
    return numbers
  }

  function childrenOf(edge: string): ReadonlyMap<number, readonly number[]> {
    const known = children.get(edge) ?? childrenIn(world, account, edge)
    children.set(edge, known)
    return known
  }

  /** Every column of every row: those that take a request of their own in that one, the others in all others. */
  function judgeRows(
    { record, rows }: Read,
    { isDetail, untold }: { isDetail: boolean; untold: readonly string[] },
  ): Verdict {
    const entities = entitiesOf(connector).filter(([, entity]) => entity.of === record)
    return together(
      entities.map(([entity, spec]) => {
        const own = rows.filter(row => spec.when?.(row) ?? true)
        const truth = truthOfEntity(entity)
        const mapped = own.map(row => fieldsOf(entity, { ...spec, mapping: columnsIn(spec, isDetail) }, row))
        const numbers = new Set(mapped.map(({ remoteId }) => remoteId as number))
        const wanted = new Map(
          [...truth]
            .filter(([n]) => numbers.has(n))
            .map(([n, fields]) => [n, { ...narrowed(fields, mapped[0] ?? {}), ...nothingIn(untold) }]),
        )
        const complaints = differences(mapped, wanted).map(each => `${entity}: ${each}`)
        const leaves = mapped.flatMap(fields => leavesOf(fields).filter(({ value }) => value !== null))
        return { complaints, leaves: new Set(leaves.map(({ path }) => `${entity}.${path}`)) }
      }),
    )
  }

  /** The children that come within rows, where they say that all are there. */
  function judgeEmbedded({ record, rows }: Read): Verdict {
    const edges = entitiesOf(connector)
      .filter(([, { of }]) => of === record)
      .flatMap(([entity, spec]) =>
        (Object.entries(spec.edges ?? {}) as [string, Children][]).map(([field, edge]) => ({
          name: `${entity}.${field}`,
          edge,
        })),
      )
    return together(
      edges.flatMap(({ name, edge }) => {
        if (edge.by !== 'embedded') return []
        const whole = rows.filter(row => edge.complete(row))
        const wrong = whole.filter(row => {
          const found = edge.rows(row).map(each => remoteNumber(connector.records[edge.record]?.id(each) ?? ''))
          const wanted = childrenOf(name).get(remoteNumber(connector.records[record ?? '']?.id(row) ?? '')) ?? []
          return String(found.sort(ascending)) !== String([...wanted].sort(ascending))
        })
        return [{ complaints: wrong.length > 0 ? [`${name} are not all there`] : [], leaves: new Set<string>() }]
      }),
    )
  }

  /** The columns that an operation's rows have the fields of. */
  function columnsIn({ mapping, of }: Entity, isDetail: boolean): Entity['mapping'] {
    const fields = connector.records[of]?.detail?.fields ?? []
    const own = Object.entries(mapping).filter(
      ([, column]) => (column.fields as readonly string[]).some(field => fields.includes(field)) === isDetail,
    )
    return Object.fromEntries(own) as unknown as Entity['mapping']
  }

  /** A row as the server would show it, in the form of the truth. */
  function fieldsOf(entity: EntityName, { mapping, of }: Entity, row: unknown): Fields {
    const truth = truthOfEntity(entity)
    const id = connector.records[of]?.id(row) ?? ''
    const wanted = truth.get(remoteNumber(id))
    const columns = Object.entries(mapping).flatMap(([field, column]) =>
      isAbsent(column) || (wanted !== undefined && !(field in wanted))
        ? []
        : [[field, numbered(column.read(row, facts), wanted?.[field])] as const],
    )
    return plain({ ...Object.fromEntries(columns), remoteId: id }) as Fields
  }

  /** Pointers as the world's numbers; one to a row that the vendor hides leads nowhere. */
  function numbered(value: unknown, wanted: unknown): unknown {
    if (Array.isArray(value)) return value.map((each, index) => numbered(each, (wanted as unknown[])?.[index]))
    if (typeof value !== 'object' || value === null) return value
    if ('record' in value && 'id' in value) {
      const n = remoteNumber(idBehind(value as Ref))
      const hides = entitiesOf(connector).some(([entity, { of }]) => of === value.record && hiddenOf(entity).has(n))
      // Who wrote something is told with its type, which a pointer of the connector leaves open.
      if (typeof wanted === 'string' && wanted.endsWith(` ${n}`)) return wanted
      return hides ? null : n
    }
    const inner = (wanted ?? {}) as Record<string, unknown>
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, numbered(each, inner[key])]))
  }

  /** The id that a pointer leads to, also where it names a record by another key. */
  function idBehind({ record, id, by }: Ref): string {
    return by === undefined ? id : (idsByKey(record, by).get(id)?.[0] ?? id)
  }

  /** That no row is missing and none too many. */
  function judgeWhole(read: Read, exchange: Exchange): Verdict {
    const { operation, given } = exchange
    const place = placeOf(connector, operation.name)
    if (place.kind === 'other') return silence
    const isFirst = given.page.cursor === undefined
    const found = read.rows.map(row => numberIn(connector.records[place.record]?.id(row) ?? ''))
    // A search for a text may look into one field after the other.
    const mayBeEmpty = read.links !== undefined || operation.name.includes('.search.')
    if (read.goesOn && !mayBeEmpty && found.length === 0) return complaint('a page is empty, and more follow')
    if (place.kind === 'edge') return judgeEdge(read, exchange, found)
    const asked = wantedOf(place, exchange)
    const wanted = operation.name.endsWith('.detail') ? withDetail(place.record, asked) : asked
    const extra = found.filter(n => !wanted.has(n))
    const missing =
      read.goesOn || !isFirst || operation.keepsAll === false ? [] : [...wanted].filter(n => !found.includes(n))
    return {
      complaints: [...extra.map(n => `${n} was not asked for`), ...missing.map(n => `${n} is missing`)].slice(0, 3),
      leaves: new Set(),
    }
  }

  /** Those that have anything of what takes a request of its own: of the others there may be no row in its reply. */
  function withDetail(record: string, numbers: ReadonlySet<number>): Set<number> {
    const own = entitiesOf(connector).filter(([, { of }]) => of === record)
    const hasDetail = ([entity, spec]: (typeof own)[number], n: number) => {
      const fields = truthOfEntity(entity).get(n) ?? {}
      return Object.keys(columnsIn(spec, true)).some(field => leavesOf(fields[field]).some(isThere))
    }
    return new Set([...numbers].filter(n => own.some(each => hasDetail(each, n))))
  }

  function wantedOf({ record, way }: { record: string; way: string }, { operation, given }: Exchange): Set<number> {
    const entities = entitiesOf(connector).filter(([, { of }]) => of === record)
    const all = new Set(entities.flatMap(([entity]) => [...truthOfEntity(entity).keys()]))
    if (way === 'query') return new Set(truthOfEntity(operation.name.split('.')[2] as EntityName).keys())
    if (way === 'list' || way === 'all' || way === 'search') return all
    if (operation.findBy === undefined) return new Set(given.keys.map(remoteNumber).filter(n => all.has(n)))
    const byKey = idsByKey(record, operation.findBy)
    return new Set(given.keys.flatMap(key => byKey.get(key) ?? []).map(remoteNumber))
  }

  function judgeEdge(read: Read, { operation, given }: Exchange, found: readonly number[]): Verdict {
    const place = placeOf(connector, operation.name)
    if (place.kind !== 'edge') return silence
    const { children } = place
    const expectedOf = childrenOf(place.edge)
    const isOne = operation.name.endsWith('.beyond') || children.by === 'parent'
    const pairs =
      read.links?.map(({ parent, child }) => [remoteNumber(parent), remoteNumber(child)] as const) ??
      read.rows.flatMap((row, index) => {
        const parents = isOne || children.by !== 'filter' ? given.keys.slice(0, 1) : children.parentsOf(row)
        return parents.map(parent => [remoteNumber(parent), found[index] ?? Number.NaN] as const)
      })
    const asked = given.keys.map(remoteNumber)
    const own = pairs.filter(([parent]) => isOne || read.links !== undefined || asked.includes(parent))
    const strange = own.filter(([parent, child]) => !asked.includes(parent) || !expectedOf.get(parent)?.includes(child))
    const isWhole = !read.goesOn && given.page.cursor === undefined
    const told = new Set(own.map(String))
    const missing = isWhole
      ? asked.flatMap(parent => (expectedOf.get(parent) ?? []).filter(child => !told.has(`${parent},${child}`)))
      : []
    return {
      complaints: [
        ...strange.map(([parent, child]) => `${place.edge}: ${child} does not hang on ${parent}`),
        ...missing.map(child => `${place.edge}: ${child} is missing`),
      ].slice(0, 3),
      leaves: new Set(own.length > 0 ? [place.edge] : []),
    }
  }
}

/** The world's number in an id; what has no number goes by its name, as in the truth. */
const numberIn = (id: string) => (Number.isNaN(remoteNumber(id)) ? id : remoteNumber(id)) as number

const isThere = ({ value }: { readonly value: unknown }) => value !== null

const ascending = (one: number, other: number) => one - other

const complaint = (text: string): Verdict => ({ complaints: [text], leaves: new Set() })

/** What of the truth the connector has columns for. */
function narrowed(truth: Fields, like: Fields): Fields {
  return Object.fromEntries(Object.entries(truth).filter(([field]) => field in like))
}
