import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Call } from '../../../src/contract/call.ts'
import type { Children, OneParent } from '../../../src/contract/children.ts'
import { type ServedSimulator, serveSimulator } from '../../../src/simulator/serve.ts'
import { openWorld, type World } from '../../../src/simulator/world/open.ts'
import type {
  HelpdeskUserRow,
  OrganizationRow,
  TicketCommentRow,
  TicketRow,
} from '../../../src/simulator/world/schema.ts'
import connector from '../index.ts'
import { createZendesk } from '../simulator.ts'
import { commentOf, ids, ticketOf } from './expected.ts'
import { asking, mapped, perform, type Row, walk } from './perform.ts'

let world: World
let server: ServedSimulator

beforeAll(async () => {
  world = openWorld({ seed: 7, scale: 0.2 })
  server = await serveSimulator(createZendesk(), world)
})
afterAll(async () => {
  await server.close()
  world.close()
})

async function send(call: Call | undefined) {
  const reply = await perform(call, server.origin)
  expect(connector.fault?.(reply)).toBeUndefined()
  return reply
}

function edge(entity: 'EndUser' | 'Organization' | 'Team' | 'Ticket', field: string): Children {
  const edges: Readonly<Record<string, Children>> = connector.entities[entity]?.edges ?? {}
  return edges[field] as Children
}

function filter(entity: 'EndUser' | 'Organization') {
  const children = edge(entity, 'tickets')
  if (children.by !== 'filter') throw new TypeError('expected a filter')
  return children
}

const walkOne = (one: OneParent<Row>, id: string, size: number) =>
  walk(async cursor => one.page(await send(one.call(id, { size, cursor }, asking())), { size, cursor }))

const users = () => world.all<HelpdeskUserRow>('SELECT * FROM helpdesk_user ORDER BY n')
const tickets = () => world.all<TicketRow>('SELECT * FROM ticket ORDER BY n')
const organizations = () => world.all<OrganizationRow>('SELECT * FROM organization ORDER BY n')
const newest = (rows: readonly TicketRow[]) =>
  rows.toSorted((one, other) =>
    one.created_at < other.created_at ? 1 : one.created_at > other.created_at ? -1 : one.n - other.n,
  )

describe.each([
  { entity: 'EndUser', kind: 'user', column: 'requester_n' },
  { entity: 'Organization', kind: 'organization', column: 'organization_n' },
] as const)('tickets of $entity', ({ entity, kind, column }) => {
  const of = (n: number) => newest(tickets().filter(row => row[column] === n))

  test('one search serves many parents, and keeps the order of the list of one', async () => {
    const children = filter(entity)
    const numbers = [...new Set(tickets().flatMap(row => row[column] ?? []))].slice(0, children.atMost)
    const parents = numbers.map(ids[kind])
    const { rows } = await walk(async cursor => {
      const page = { size: 250, cursor }
      return children.page(await send(children.call(parents, page, asking())), page)
    })
    const expected = newest(tickets().filter(row => row[column] !== null && numbers.includes(row[column])))
    expect(rows.map(({ id }) => String(id))).toEqual(expected.map(({ n }) => ids.ticket(n)))
    expect(rows.map(row => children.parentsOf(row))).toEqual(expected.map(row => [ids[kind](row[column] as number)]))
    expect(mapped('Ticket', rows[0])).toMatchObject(ticketOf(expected[0] as TicketRow))
    const largest = { size: children.pageSize, cursor: undefined }
    const first = children.page(await send(children.call(parents, largest, asking())), largest)
    expect(first.rows).toHaveLength(Math.min(children.pageSize, expected.length))
  })

  test('the list of one parent goes on from any position, whatever the size of the pages', async () => {
    const { beyond } = filter(entity)
    const counted = `SELECT ${column} AS n FROM ticket WHERE ${column} IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC`
    const most = world.get<{ n: number }>(counted)?.n ?? 0
    const expected = of(most).map(({ n }) => ids.ticket(n))
    expect(expected.length).toBeGreaterThan(20)
    for (const size of [7, 100]) {
      const { rows, also } = await walkOne(beyond, ids[kind](most), size)
      expect(rows.map(({ id }) => String(id))).toEqual(expected)
      expect(also.length).toBeGreaterThan(0)
    }
    const page = { size: 5, cursor: '7' }
    const odd = beyond.page(await send(beyond.call(ids[kind](most), page, asking())), page)
    expect(odd.rows.slice(0, 5).map(({ id }) => String(id))).toEqual(expected.slice(7, 12))
    expect(odd.next === undefined || Number(odd.next) === 100).toBe(true)
  })

  test('a parent without tickets has an empty list', async () => {
    const table = kind === 'user' ? users() : organizations()
    const lonely = table.find(({ n }) => of(n).length === 0)?.n ?? 0
    expect((await walkOne(filter(entity).beyond, ids[kind](lonely), 10)).rows).toEqual([])
  })

  test('ids that are none cannot be searched for', () => {
    expect(() => filter(entity).call(['1', '2 status:open'], { size: 1, cursor: undefined }, asking())).toThrow(
      TypeError,
    )
  })
})

describe('lists of one parent each', () => {
  const one = (entity: 'Organization' | 'Team' | 'Ticket', field: string) => {
    const children = edge(entity, field)
    if (children.by !== 'parent') throw new TypeError('expected one call for each parent')
    return children
  }

  test('comments, the oldest first, with their authors', async () => {
    const row = world.get<{ ticket_n: number }>(
      'SELECT ticket_n FROM ticket_comment GROUP BY ticket_n ORDER BY count(*) DESC',
    )
    const n = row?.ticket_n ?? 0
    const { rows, also } = await walkOne(one('Ticket', 'comments'), ids.ticket(n), 40)
    const expected = world.all<TicketCommentRow>(
      'SELECT * FROM ticket_comment WHERE ticket_n = ? ORDER BY created_at, n',
      n,
    )
    expect(expected).toHaveLength(150)
    expect(rows.map(({ id }) => String(id))).toEqual(expected.map(each => ids.comment(each.n)))
    expect(rows.map(each => mapped('TicketComment', each))).toMatchObject(expected.map(commentOf))
    const authors = new Set(expected.map(({ author_n }) => ids.user(author_n)))
    expect(new Set(also.map(each => String(each.row.id)))).toEqual(authors)
  })

  test('the people of an organization and of a team', async () => {
    const organization = users().find(row => row.organization_n !== null)?.organization_n ?? 0
    const people = await walkOne(one('Organization', 'endUsers'), ids.organization(organization), 2)
    const others = world.all<{ user_n: number }>(
      'SELECT user_n FROM organization_member WHERE organization_n = ?',
      organization,
    )
    const further = new Set(others.map(({ user_n }) => user_n))
    const expected = users().filter(row => row.organization_n === organization || further.has(row.n))
    expect(people.rows.map(({ id }) => String(id))).toEqual(expected.map(({ n }) => ids.user(n)))
    const members = await walkOne(one('Team', 'members'), ids.group(1), 2)
    const rows = world.all<{ user_n: number }>('SELECT user_n FROM team_member WHERE team_n = 1 ORDER BY user_n')
    expect(members.rows.map(({ id }) => String(id))).toEqual(rows.map(({ user_n }) => ids.user(user_n)))
  })
})

test('a record that does not exist is an absence', async () => {
  const { beyond } = filter('EndUser')
  const reply = await perform(beyond.call(ids.user(999_999), { size: 1, cursor: undefined }, asking()), server.origin)
  expect(connector.fault?.(reply)).toEqual({ code: 'NOT_FOUND', message: 'Not found', isAbsence: true })
})

test('a list with offsets ends at 10,000 rows, with an error and not in silence', async () => {
  const page = { size: 100, cursor: '10000' }
  const reply = await perform(filter('EndUser').beyond.call(ids.user(1), page, asking()), server.origin)
  expect(connector.fault?.(reply)).toMatchObject({ code: 'PROVIDER_REJECTED' })
})

test('a search takes a hundred parents and gives a thousand rows', () => {
  expect(filter('EndUser')).toMatchObject({ atMost: 100, pageSize: 1000, quota: 'search' })
})
