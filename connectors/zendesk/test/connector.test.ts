import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Call } from '../../../src/contract/call.ts'
import type { Page } from '../../../src/contract/record.ts'
import { type ServedSimulator, serveSimulator } from '../../../src/simulator/serve.ts'
import { openWorld, type World } from '../../../src/simulator/world/open.ts'
import type { HelpdeskUserRow, OrganizationRow, TeamRow, TicketRow } from '../../../src/simulator/world/schema.ts'
import connector from '../index.ts'
import { createZendesk } from '../simulator.ts'
import { endUserOf, ids, organizationOf, teamOf, ticketOf, userOf } from './expected.ts'
import { asking, mapped, perform, type Row, record, walk } from './perform.ts'

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

const walkList = (name: string, size: number) =>
  walk(async cursor => {
    const { list } = record(name)
    return list?.page(await send(list.call({ size, cursor }, asking())), { size, cursor }) as Page<Row>
  })

const users = () => world.all<HelpdeskUserRow>('SELECT * FROM helpdesk_user ORDER BY n')
const tickets = () => world.all<TicketRow>('SELECT * FROM ticket ORDER BY n')
const organizations = () => world.all<OrganizationRow>('SELECT * FROM organization ORDER BY n')
const unified = (name: string, row: Row): Record<string, unknown> => {
  if (name === 'user') return mapped((row as unknown as { role: string }).role === 'end-user' ? 'EndUser' : 'User', row)
  return mapped(name === 'ticket' ? 'Ticket' : 'Organization', row)
}
const expectedOf: Record<string, (row: never) => object> = {
  ticket: ticketOf,
  user: (row: HelpdeskUserRow) => (row.role === 'END_USER' ? endUserOf(row) : userOf(row)),
  organization: organizationOf,
}

describe.each([
  { name: 'ticket', rows: tickets as () => { n: number }[] },
  { name: 'user', rows: users as () => { n: number }[] },
  { name: 'organization', rows: organizations as () => { n: number }[] },
] as const)('$name', ({ name, rows }) => {
  test('a batch gives what exists, by id, and every column agrees with the world', async () => {
    const { get, id } = record(name)
    const wanted = rows()
    const keys = wanted.map(({ n }) => ids[name](n))
    const found = new Map<string, Row>()
    for (let at = 0; at < keys.length; at += 99) {
      const reply = await send(get?.call([...keys.slice(at, at + 99), ids[name](999_999)], asking()))
      for (const row of get?.rows(reply) ?? []) found.set(id(row), row)
    }
    expect([...found.keys()].sort()).toEqual(keys.toSorted())
    for (const row of wanted)
      expect(unified(name, found.get(ids[name](row.n)) as Row)).toMatchObject(expectedOf[name]?.(row as never) ?? {})
  })

  test('a list walks over all of them', async () => {
    const found = await walkList(name, 60)
    expect(found.rows.map(({ id }) => String(id))).toEqual(rows().map(({ n }) => ids[name](n)))
  })
})

test('groups are a small table, read page by page', async () => {
  const { all } = record('group')
  const { rows } = await walk(async cursor => all?.page(await send(all.call(asking(), cursor))) as Page<Row>)
  const expected = world.all<TeamRow>('SELECT * FROM team ORDER BY n')
  expect(rows.map(row => mapped('Team', row))).toMatchObject(expected.map(teamOf))
  expect(rows.map(({ id }) => String(id))).toEqual(expected.map(({ n }) => ids.group(n)))
})

test('an agent is a user, whoever else is an end user, and the check answers', async () => {
  const { rows } = await walkList('user', 100)
  const agents = rows.filter(row => connector.entities.User?.when?.(row)).map(({ id }) => String(id))
  const others = rows.filter(row => connector.entities.EndUser?.when?.(row)).map(({ id }) => String(id))
  expect(agents).toEqual(users().flatMap(({ n, role }) => (role === 'END_USER' ? [] : ids.user(n))))
  expect(others.length + agents.length).toBe(rows.length)
  expect((await send(connector.check(asking().settings))).status).toBe(200)
})

describe('tickets bring their people along', () => {
  test('where they are wanted, and not elsewhere', async () => {
    const { list, get } = record('ticket')
    const page = { size: 20, cursor: undefined }
    const seen = list?.page(await send(list.call(page, asking())), page).also ?? []
    const rows = tickets().slice(0, 20)
    const people = new Set(rows.flatMap(row => [row.requester_n, row.submitter_n, row.assignee_n ?? []].flat()))
    expect(seen.map(each => each.record)).toEqual(Array.from(people, () => 'user'))
    expect(seen.map(({ row }) => String(row.id)).sort()).toEqual([...people].map(ids.user).sort())
    const unwanted = await send(list?.call(page, asking(['subject'])))
    expect(list?.page(unwanted, page).also).toEqual([])
    expect(get?.also?.(await send(get.call(['1', '2'], asking(['assignee_id']))))).not.toEqual([])
    expect(get?.also?.(await send(get.call(['1', '2'], asking(['subject']))))).toEqual([])
  })

  test('a user who came along in part is not believed', () => {
    const body = { tickets: [], users: [{ id: 7, name: 'Bob' }] }
    expect(record('ticket').get?.also?.({ status: 200, headers: {}, body, bytes: 0 })).toEqual([])
  })
})

describe('findBy', () => {
  test('e-mail addresses find whoever has them as the main one, however they are written', async () => {
    const email = record('user').findBy?.email
    const withEmail = users().filter(row => row.email !== null)
    const keys = [...new Set(withEmail.slice(0, 90).map(row => row.email?.toUpperCase() ?? ''))]
    const { rows } = await walk(
      async cursor => email?.page(await send(email.call([...keys, 'a@b.example'], asking(), cursor))) as Page<Row>,
    )
    const expected = withEmail.filter(row => keys.includes(row.email?.toUpperCase() ?? ''))
    expect(rows.map(({ id }) => String(id)).sort()).toEqual(expected.map(({ n }) => ids.user(n)))
    expect(email?.keys(rows[0] as Row)).toHaveLength(1)
    expect(email?.keys({ id: 1, email: null } as Row)).toEqual([])
  })

  test.each(['user', 'organization'] as const)('your own ids find the %s', async name => {
    const find = record(name).findBy?.externalId
    const rows = (name === 'user' ? users() : organizations()).filter(row => row.external_id !== null).slice(0, 99)
    const keys = rows.map(row => row.external_id ?? '')
    const page = find?.page(await send(find.call([...keys, 'nobody'], asking(), undefined)))
    expect(page?.rows.map(({ id }) => String(id)).sort()).toEqual(rows.map(({ n }) => ids[name](n)))
    expect(page?.rows.flatMap(row => find?.keys(row) ?? []).sort()).toEqual(keys.toSorted())
    expect(() => find?.call(['a,b'], asking(), undefined)).toThrow(TypeError)
  })
})

test('the facts name what stands behind ids, and know nothing else', async () => {
  const read = async (name: string) =>
    connector.facts?.[name]?.read(await send(connector.facts[name].call(asking().settings))) as Record<string, unknown>
  const brands = world.all<{ n: number; name: string }>('SELECT * FROM brand ORDER BY n')
  const nine = (n: number) => String(n).padStart(9, '0')
  expect(await read('brands')).toEqual(Object.fromEntries(brands.map(({ n, name }) => [`46411${nine(n)}`, name])))
  expect(Object.values(await read('ticketForms'))).toContain('Report a fault')
  expect(Object.values(await read('customStatuses'))).toContainEqual({
    label: 'With the workshop 🔧',
    endUserLabel: 'In work',
    category: 'open',
  })
  expect(Object.values(await read('ticketFields'))).toContainEqual({ title: 'Tools', type: 'multiselect' })
  expect(await read('userFields')).toMatchObject({ tier: { title: 'Tier', type: 'dropdown' } })
  expect(await read('organizationFields')).toMatchObject({ seats: { title: 'Seats', type: 'decimal' } })
  for (const fact of Object.values(connector.facts ?? {}))
    expect(() => fact.read({ status: 200, headers: {}, body: {}, bytes: 0 })).toThrow(TypeError)
})

test("the origin is the account's own", () => {
  expect(connector.origin(asking().settings)).toBe('https://unigraph-demo.zendesk.com')
})
