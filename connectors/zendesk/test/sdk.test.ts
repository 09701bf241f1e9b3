import { createClient } from 'node-zendesk'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ServedSimulator, serveSimulator } from '../../../src/simulator/serve.ts'
import { openWorld, type World } from '../../../src/simulator/world/open.ts'
import type { HelpdeskUserRow, TicketRow } from '../../../src/simulator/world/schema.ts'
import simulator, { createZendesk } from '../simulator.ts'
import { ids } from './expected.ts'

let world: World
let server: ServedSimulator
let client: ReturnType<typeof clientOf>

const { email = '', token = '' } = simulator.credentials
const clientOf = (origin: string, secret = token) =>
  createClient({ endpointUri: `${origin}/api/v2`, username: email, token: secret } as never)

beforeAll(async () => {
  world = openWorld({ seed: 3, scale: 0.1 })
  server = await serveSimulator(createZendesk(), world)
  client = clientOf(server.origin)
})
afterAll(async () => {
  await server.close()
  world.close()
})

type Shown = { id: number }
const idsOf = (rows: unknown) => (rows as readonly Shown[]).map(({ id }) => String(id))
const numbers = (table: string, where = '1') =>
  world.all<{ n: number }>(`SELECT n FROM ${table} WHERE ${where} ORDER BY n`).map(({ n }) => n)
const found = async (reply: Promise<{ result: unknown }>) => (await reply).result

describe('the SDK reads whole lists, page by page', () => {
  test('tickets, users, organizations and groups', async () => {
    expect(idsOf(await client.tickets.list())).toEqual(numbers('ticket').map(ids.ticket))
    expect(idsOf(await client.users.list())).toEqual(numbers('helpdesk_user').map(ids.user))
    expect(idsOf(await client.organizations.list())).toEqual(numbers('organization').map(ids.organization))
    expect(idsOf(await client.groups.list())).toEqual(numbers('team').map(ids.group))
  })

  test('the tickets of a user and of an organization', async () => {
    const row = world.get<TicketRow>('SELECT * FROM ticket WHERE organization_n IS NOT NULL') as TicketRow
    const requested = await client.tickets.listByUserRequested(Number(ids.user(row.requester_n)))
    expect(idsOf(requested)).toEqual(numbers('ticket', `requester_n = ${row.requester_n}`).map(ids.ticket))
    const owned = await client.tickets.listByOrganization(Number(ids.organization(row.organization_n ?? 0)))
    expect(idsOf(owned)).toEqual(numbers('ticket', `organization_n = ${row.organization_n}`).map(ids.ticket))
  })

  test('the users of an organization and of a group', async () => {
    const [n = 0] = numbers(
      'organization',
      'EXISTS (SELECT 1 FROM helpdesk_user u WHERE u.organization_n = organization.n)',
    )
    const people = await client.users.listByOrganization(Number(ids.organization(n)))
    const further = `SELECT user_n FROM organization_member WHERE organization_n = ${n}`
    const members = numbers('helpdesk_user', `organization_n = ${n} OR n IN (${further})`)
    expect(idsOf(people)).toEqual(members.map(ids.user))
    const agents = numbers('helpdesk_user', 'n IN (SELECT user_n FROM team_member WHERE team_n = 1)')
    expect(idsOf(await client.users.listByGroup(Number(ids.group(1))))).toEqual(agents.map(ids.user))
  })

  test('the 150 comments of a ticket', async () => {
    const comments = await client.tickets.getComments(5)
    expect(idsOf(comments)).toEqual(numbers('ticket_comment', 'ticket_n = 5').map(ids.comment))
    expect(comments).toHaveLength(150)
  })
})

describe('the SDK reads what belongs to tickets and people', () => {
  test('the incidents of a problem, and none of another ticket', async () => {
    const [problem = 0] = numbers('ticket', 'n IN (SELECT problem_n FROM ticket)')
    const incidents = await client.tickets.listIncidents(Number(ids.ticket(problem)))
    expect(idsOf(incidents)).toEqual(numbers('ticket', `problem_n = ${problem}`).map(ids.ticket))
    expect(idsOf(await client.tickets.listIncidents(1))).toEqual([])
  })

  test('the organizations of a user, the further ones too', async () => {
    const [n = 0] = numbers('helpdesk_user', 'n IN (SELECT user_n FROM organization_member)')
    const further = `SELECT organization_n FROM organization_member WHERE user_n = ${n}`
    const main = `SELECT organization_n FROM helpdesk_user WHERE n = ${n}`
    const expected = numbers('organization', `n IN (${further} UNION ${main})`)
    expect(expected.length).toBeGreaterThan(1)
    expect(idsOf(await client.organizations.listByUser(Number(ids.user(n))))).toEqual(expected.map(ids.organization))
  })

  test('the tags, the most used first', async () => {
    const tags = (await client.tags.list()) as unknown as { name: string; count: number }[]
    const rows = world.all<{ name: string; count: number }>('SELECT name, count FROM tag ORDER BY n')
    expect(tags.map(({ name, count }) => ({ name, count }))).toEqual(rows.map(row => ({ ...row })))
    expect(tags.map(({ count }) => count)).toEqual(tags.map(({ count }) => count).sort((one, other) => other - one))
  })

  test('brands, forms and added fields', async () => {
    const titles = (rows: unknown) => (rows as { title: string; type: string }[]).map(({ title }) => title)
    const labels = (object: string) =>
      world
        .all<{ label: string }>('SELECT label FROM helpdesk_field WHERE object = ? ORDER BY n', object)
        .map(({ label }) => label)
    expect(titles(await client.ticketfields.list())).toEqual(['Subject', 'Status', ...labels('ticket')])
    expect(titles(await client.userfields.list())).toEqual(labels('helpdesk_user'))
    expect(titles(await client.organizationfields.list())).toEqual(labels('organization'))
    expect(await found(client.brand.list() as never)).toHaveLength(numbers('brand').length)
    expect(idsOf(await client.ticketforms.list())).toHaveLength(numbers('ticket_form').length)
  })

  test('what comes along inside tickets, where it is asked for', async () => {
    const sideLoading = clientOf(server.origin)
    sideLoading.tickets.sideLoad = ['metric_sets', 'slas'] as never
    const [ticket] = (await found(sideLoading.tickets.showMany([1]) as never)) as Record<string, object>[]
    expect(Object.keys(ticket ?? {})).toEqual(expect.arrayContaining(['metric_set', 'slas']))
    const [plain] = (await found(client.tickets.showMany([1]) as never)) as Record<string, object>[]
    expect(plain).not.toHaveProperty('metric_set')
  })

  test('files of comments: pictures inside the text only where they are asked for', async () => {
    const row = world.get<{ ticket_n: number; comment_n: number; n: number }>(
      `SELECT c.ticket_n, a.comment_n, a.n FROM attachment a JOIN ticket_comment c ON c.n = a.comment_n
        WHERE a.is_inline = 1`,
    )
    const comments = (await client.tickets.getComments(row?.ticket_n ?? 0)) as unknown as {
      id: number
      attachments: Shown[]
    }[]
    const shown = comments.find(({ id }) => String(id) === ids.comment(row?.comment_n ?? 0))?.attachments ?? []
    const outside = numbers('attachment', `comment_n = ${row?.comment_n} AND is_inline = 0`)
    expect(idsOf(shown)).toEqual(outside.map(n => `46414${String(n).padStart(9, '0')}`))
    const alone = await found(client.attachments.show(46414_000_000_000 + (row?.n ?? 0)) as never)
    expect(JSON.stringify(alone)).toContain('"inline":true')
  })
})

describe('the SDK reads by id', () => {
  test('many, in another order and without those that do not exist', async () => {
    const some = numbers('ticket').slice(0, 90).map(ids.ticket)
    const reply = idsOf(await found(client.tickets.showMany([...some, '999999'].map(Number)) as never))
    expect(reply).not.toEqual(some)
    expect(reply.toSorted()).toEqual(some.toSorted())
    const people = numbers('helpdesk_user').slice(0, 50).map(ids.user)
    expect(idsOf(await found(client.users.showMany(people.map(Number)) as never)).sort()).toEqual(people)
  })

  test('one, and not what is missing', async () => {
    const row = world.get<TicketRow>('SELECT * FROM ticket WHERE n = 1')
    expect(await found(client.tickets.show(1) as never)).toMatchObject({ id: 1, subject: row?.subject })
    expect(await found(client.users.show(Number(ids.user(1))) as never)).toMatchObject({ id: Number(ids.user(1)) })
    expect(await found(client.organizations.show(Number(ids.organization(1))) as never)).toHaveProperty('domain_names')
    expect(await found(client.groups.show(Number(ids.group(1))) as never)).toMatchObject({ default: true })
    expect(await found(client.users.me() as never)).toMatchObject({ role: 'admin' })
    await expect(client.tickets.show(999_999)).rejects.toThrow('Item not found')
    await expect(client.users.show(1)).rejects.toThrow('Item not found')
  })

  test('with what is side-loaded', async () => {
    const reader = clientOf(server.origin)
    reader.tickets.setSideLoad(['users', 'organizations'] as never)
    const row = world.get<TicketRow>('SELECT * FROM ticket WHERE n = 1') as TicketRow
    const [shown] = (await reader.tickets.listByUserRequested(Number(ids.user(row.requester_n)))) as unknown as {
      requester: Shown
    }[]
    expect(String(shown?.requester.id)).toBe(ids.user(row.requester_n))
  })
})

describe('the SDK searches', () => {
  const search = async (query: string) => idsOf(await client.search.queryAll(query))

  test('with repeated keywords joined by OR and different ones by AND', async () => {
    const query = 'type:ticket status:open status:pending priority:high'
    const expected = numbers('ticket', "status IN ('OPEN', 'PENDING') AND priority = 'HIGH'")
    expect((await search(query)).sort()).toEqual(expected.map(ids.ticket).sort())
    expect((await search('type:ticket status>=solved -tags:engine')).sort()).toEqual(
      numbers('ticket', "status IN ('RESOLVED', 'CLOSED') AND tags NOT LIKE '%engine%'").map(ids.ticket).sort(),
    )
    expect((await search('type:ticket created<2026-01-01 assignee:none')).sort()).toEqual(
      numbers('ticket', "created_at < '2026-01-01' AND assignee_n IS NULL").map(ids.ticket).sort(),
    )
  })

  test('people by their addresses and your ids', async () => {
    const [one, other] = world.all<HelpdeskUserRow>(
      "SELECT * FROM helpdesk_user WHERE external_id IS NOT NULL AND email LIKE '%@%'",
    )
    const people = await search(`type:user email:"${one?.email?.toUpperCase()}" email:${other?.email}`)
    expect(people).toEqual(expect.arrayContaining([ids.user(one?.n ?? 0), ids.user(other?.n ?? 0)]))
    expect(await search(`type:user external_id:"${one?.external_id}"`)).toEqual([ids.user(one?.n ?? 0)])
    expect(await search('type:organization external_id:company-1')).toContain(ids.organization(1))
    expect(idsOf(await client.users.search({ external_id: one?.external_id ?? '' } as never))).toEqual([
      ids.user(one?.n ?? 0),
    ])
    const named = await search(`type:ticket requester:${one?.email}`)
    expect(named.sort()).toEqual(numbers('ticket', `requester_n = ${one?.n}`).map(ids.ticket).sort())
  })

  test('to the end of an export, the newest first', async () => {
    const rows = world.all<TicketRow>('SELECT * FROM ticket ORDER BY created_at DESC, n')
    const exported = await client.search.exportResults('created>2000-01-01', 'ticket', 70)
    expect(idsOf(exported)).toEqual(rows.map(({ n }) => ids.ticket(n)))
    await expect(client.search.exportResults('type:ticket status:open', 'ticket', 70)).rejects.toThrow('Bad Request')
    await expect(client.search.exportResults('nonsense:1', 'ticket', 70)).rejects.toThrow('Unprocessable Entity')
    await expect(client.search.exportResults('status:open', 'ticket', 1001)).rejects.toThrow('Bad Request')
  })

  test('what has just been made is missing from a lagging index', async () => {
    const lagging = await serveSimulator(createZendesk({ searchLagSeconds: 3600 }), world)
    world.run("UPDATE ticket SET created_at = '2026-10-31T23:59:00Z' WHERE n = 2")
    const reader = clientOf(lagging.origin)
    expect(idsOf(await reader.search.exportResults('1', 'ticket', 10))).toEqual(['1'])
    expect(idsOf(await reader.search.exportResults('2', 'ticket', 10))).toEqual([])
    await lagging.close()
  })
})

test('a wrong token is refused, and one export too many is', async () => {
  await expect(clientOf(server.origin, 'nobody').users.me()).rejects.toThrow('Not Authorized')
  const busy = await serveSimulator(createZendesk(), world)
  const url = `${busy.origin}/api/v2/search/export.json?query=status:open&filter[type]=ticket&page[size]=1`
  const headers = { authorization: `Basic ${Buffer.from(`${email}/token:${token}`).toString('base64')}` }
  const replies = await Promise.all(Array.from({ length: 101 }, () => fetch(url, { headers })))
  const refused = replies.filter(({ status }) => status === 429)
  expect(refused).toHaveLength(1)
  expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await refused[0]?.json()).toMatchObject({ error: 'APIRateLimitExceeded' })
  const other = await fetch(`${busy.origin}/api/v2/groups`, { headers })
  expect(other.headers.get('x-rate-limit')).toBe('700')
  expect(other.headers.get('zendesk-ratelimit-search-export')).toBeNull()
  expect(replies[0]?.headers.get('zendesk-ratelimit-search-export')).toMatch(/^total=100; remaining=\d+; resets=\d+$/)
  await busy.close()
})

describe('the simulator is rude', () => {
  const ask = async (path: string) => {
    const headers = { authorization: `Basic ${Buffer.from(`${email}/token:${token}`).toString('base64')}` }
    const reply = await fetch(`${server.origin}${path}`, { headers })
    const isJson = reply.headers.get('content-type')?.includes('json') ?? false
    const body = isJson ? ((await reply.json()) as Record<string, unknown>) : null
    return { status: reply.status, body }
  }
  const many = Array.from({ length: 101 }, (_, n) => n + 1).join(',')

  test.each([
    [`/api/v2/tickets/show_many?ids=${many}`, 400, { error: { title: 'Invalid attribute' } }],
    ['/api/v2/tickets/show_many?ids=one', 400, { error: { title: 'Invalid attribute' } }],
    ['/api/v2/tickets?page[size]=101', 400, { error: { title: 'Invalid attribute' } }],
    ['/api/v2/tickets?page[size]=10&sort_by=created_at', 400, { error: { title: 'Invalid attribute' } }],
    ['/api/v2/tickets?page[size]=10&sort=created_at', 400, { error: { title: 'Invalid attribute' } }],
    ['/api/v2/tickets?page[size]=10&page[after]=bm8=', 400, { error: { title: 'Invalid attribute' } }],
    ['/api/v2/tickets?include=everything', 400, { error: { title: 'Invalid attribute' } }],
    ['/api/v2/tickets?page=101&per_page=100', 400, { error: 'InvalidPaginationDepth' }],
    ['/api/v2/users?role=king', 400, { error: { title: 'Invalid attribute' } }],
    ['/api/v2/users/one/tickets/requested', 400, { error: { title: 'Invalid attribute' } }],
    ['/api/v2/organizations/46407999999999/users', 404, { error: 'RecordNotFound' }],
    ['/api/v2/nothing', 404, { error: 'InvalidEndpoint' }],
    ['/api/v2/search/export?query=status:open', 400, { error: 'invalid' }],
    ['/api/v2/search/export?query=status:open&filter[type]=ticket&page[after]=bm8=', 400, { error: 'invalid' }],
    ['/api/v2/search?query=type:ticket%20"open', 422, { error: 'invalid' }],
    ['/api/v2/search?query=type:ticket&page=11', 422, { error: 'invalid' }],
    ['/api/v2/search?query=type:ticket%20status:asleep', 422, { error: 'invalid' }],
    [`/api/v2/search?query=${'x'.repeat(9000)}`, 414, null],
  ])('%s: %i', async (path, status, body) => {
    const reply = await ask(path)
    expect(reply.status).toBe(status)
    if (body !== null) expect(reply.body).toMatchObject(body)
  })

  test('counts what a search finds', async () => {
    const { body } = await ask('/api/v2/search/count?query=type:group')
    expect(body).toEqual({ count: numbers('team').length })
    const byName = await ask('/api/v2/organizations/search.json?external_id=company-1')
    expect(idsOf(byName.body?.organizations)).toEqual([ids.organization(1)])
  })
})
