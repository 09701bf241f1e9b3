import type { Children, OneParent } from '../../contract/children.ts'
import { type EntityName, edgeEntities } from '../../contract/entities.ts'
import { specOf } from '../view.ts'
import type { Asking, Rows } from './asking.ts'
import type { Tally } from './tally.ts'

/** How many shared pages are read in any case before parents that lack rows are asked one by one. */
const sharedPages = 3

interface ChildrenAsked {
  readonly field: string
  /** The field's place in the query. */
  readonly path: string
  /** How many rows are wanted of each parent. */
  readonly first: number
  /** How many there are taken to be, where that is less than is asked for. */
  readonly expected?: number
  readonly tally: Tally
  readonly asking: Asking
}

/** Charges the children of rows, by the way in which the provider gives them; returns the children. */
export function childrenCost(
  parents: Rows,
  { field, path, first, expected = first, tally, asking }: ChildrenAsked,
): Rows | undefined {
  const { account, entity, count } = parents
  const children = (specOf(account, entity).edges as Readonly<Record<string, Children>> | undefined)?.[field]
  if (children === undefined) return undefined
  const targets: Readonly<Record<string, EntityName>> = edgeEntities[entity]
  const child = targets[field] as EntityName
  const { record } = children
  const rows: Rows = { account, entity: child, count: count * expected, under: parents }
  const name = `edge/${entity}.${field}/${first}${again(parents, entity)}`
  if (children.by === 'embedded') {
    asking.facts(account, record, path)
    return rows
  }
  asking.facts(account, record, path)
  const each = (one: OneParent<unknown, never>, wanted = expected) => Math.max(1, Math.ceil(wanted / one.atMost))
  if (children.by === 'parent') {
    tally.batch({ account, field: path, name, atMost: 1, keys: count, callsFor: all => all * each(children) })
    return asking.page(rows, path, ask => children.call('1', { size: first, cursor: undefined }, ask))
  }
  if (children.by === 'links') {
    tally.batch({ account, field: path, name, atMost: children.atMost, keys: count })
    asking.get({ account, record, field: path, keys: count * expected, name: `get of ${name}` })
    return { ...rows, isFollowed: true }
  }
  if (children.by === 'nested') {
    const beyond = expected > children.mostRows ? each(children.beyond, expected - children.mostRows) : 0
    const callsFor = (all: number) => Math.ceil(all / children.atMost) + all * beyond
    tally.batch({ account, field: path, name, atMost: children.atMost, keys: count, callsFor })
    return asking.page(rows, path, ask => children.call(['1'], first, ask))
  }
  const { atMost, pageSize, beyond } = children
  const callsFor = (all: number) => {
    if (all === 1) return each(beyond)
    return sizes(all, atMost).reduce((sum, size) => {
      const pages = Math.ceil((size * expected) / pageSize)
      // Pages that are many more than the parents are given up, and the parents asked by themselves.
      const most = Math.max(sharedPages, size)
      return sum + (pages <= most ? pages : most + size * each(beyond))
    }, 0)
  }
  tally.batch({ account, field: path, name, atMost, keys: count, callsFor })
  return asking.page(rows, path, ask => children.call(['1'], { size: first, cursor: undefined }, ask), children.needs)
}

function sizes(all: number, atMost: number): readonly number[] {
  return Array.from({ length: Math.ceil(all / atMost) }, (_, chunk) => Math.min(atMost, all - chunk * atMost))
}

/** The same list inside of itself cannot be asked for with the one around it. */
function again({ under }: Rows, entity: EntityName): string {
  let times = 0
  for (let at = under; at !== undefined; at = at.under) if (at.entity === entity) times += 1
  return times === 0 ? '' : `/${times}`
}
