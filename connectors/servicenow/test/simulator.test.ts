import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ServedSimulator, serveSimulator } from '../../../src/simulator/serve.ts'
import { openWorld, type World } from '../../../src/simulator/world/open.ts'
import { readEncodedQuery } from '../simulator/encoded-query.ts'
import simulator, { createServiceNow } from '../simulator.ts'
import { idOf } from './truth/ids.ts'

let world: World
let served: ServedSimulator
const { username = '', password = '' } = simulator.credentials
const basic = (secret = password) => `Basic ${Buffer.from(`${username}:${secret}`).toString('base64')}`

beforeAll(async () => {
  world = openWorld({ seed: 3, scale: 0.1 })
  served = await serveSimulator({ ...createServiceNow(), quotas: [] }, world)
})
afterAll(async () => {
  await served.close()
  world.close()
})

async function ask(path: string, authorization = basic()) {
  const response = await fetch(`${served.origin}${path}`, { headers: { authorization } })
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: text.startsWith('{') ? JSON.parse(text) : text }
}
const table = (name: string, parameters: Readonly<Record<string, string>> = {}) =>
  ask(`/api/now/v2/table/${name}?${new URLSearchParams(parameters)}`)
const idsIn = ({ body }: { body: { result: { sys_id: string }[] } }) => body.result.map(({ sys_id: id }) => id)

describe('what the simulated instance refuses', () => {
  test.each([
    ['/api/now/v2/table/incidents', 400, 'Invalid table incidents'],
    [`/api/now/v2/table/incident/${idOf('incident', 999_999_999)}`, 404, 'No Record found'],
    [`/api/now/attachment/${idOf('sys_attachment', 999_999_999)}/file`, 404, 'No Record found'],
    ['/api/now/v2/nothing', 400, 'Requested URI does not represent any resource'],
    ['/api/now/v2/table/incident?sysparm_limit=many', 400, 'Invalid value for sysparm_limit'],
  ])('%s: %i', async (path, status, message) => {
    const reply = await ask(path)
    expect([reply.status, reply.body.error.message, reply.body.status]).toEqual([status, message, 'failure'])
  })

  test('wrong credentials, none, and an address that no server reads', async () => {
    for (const authorization of [basic('invented-wr0ng'), 'Bearer x', ''])
      expect((await ask('/api/now/v2/table/incident', authorization)).body.error.message).toBe('User Not Authenticated')
    expect((await ask(`/api/now/v2/table/incident?sysparm_query=number=${'x'.repeat(9_000)}`)).status).toBe(414)
  })
})

describe('how the simulated instance gives out tokens', () => {
  const { clientId = '', clientSecret = '', refreshToken = '' } = simulator.credentials
  const client = { client_id: clientId, client_secret: clientSecret }
  async function post(path: string, form: Readonly<Record<string, string>>) {
    const response = await fetch(`${served.origin}${path}`, { method: 'POST', body: new URLSearchParams(form) })
    return { status: response.status, text: await response.text() }
  }
  const tokenFor = async (form: Readonly<Record<string, string>>) =>
    JSON.parse((await post('/oauth_token.do', { ...client, ...form })).text)
  const refresh = { grant_type: 'refresh_token', refresh_token: refreshToken }

  test('a refresh gives the same refresh token, and the same access token while it is good, which is let in', async () => {
    const [first, second] = [await tokenFor(refresh), await tokenFor(refresh)]
    expect(first).toEqual({
      access_token: expect.stringMatching(/^[\w-]{43}$/),
      refresh_token: refreshToken,
      scope: 'useraccount',
      token_type: 'Bearer',
      expires_in: expect.any(Number),
    })
    expect(second.access_token).toBe(first.access_token)
    expect((await ask('/api/now/v2/table/incident?sysparm_limit=1', `Bearer ${first.access_token}`)).status).toBe(200)
  })

  test('an app that asks in its own name gets the same token while it is good, and no refresh token', async () => {
    const own = { grant_type: 'client_credentials' }
    const [first, second] = [await tokenFor(own), await tokenFor(own)]
    expect(first).not.toHaveProperty('refresh_token')
    expect(second.access_token).toBe(first.access_token)
  })

  test.each([
    ['a wrong secret', { client_secret: 'invented-wr0ng' }],
    ['an unknown app', { client_id: 'invented-wr0ng' }],
    ['a refresh token that nobody gave', { refresh_token: 'invented-wr0ng' }],
    ['an unknown grant', { grant_type: 'password' }],
  ])('%s is refused like all else', async (_, change) => {
    expect(await post('/oauth_token.do', { ...client, ...refresh, ...change })).toEqual({
      status: 401,
      text: '{"error_description":"access_denied","error":"server_error"}',
    })
  })

  test('the paths of tokens let nobody in elsewhere', async () => {
    expect((await ask('/oauth_credential.do?SOAP', '')).status).toBe(401)
    expect((await ask('/api/now/v2/table/incident', 'Bearer invented-wr0ng')).body.error.message).toBe(
      'User Not Authenticated',
    )
  })

  test('whoever has a token may give it back, and is answered with nothing', async () => {
    const other = createServiceNow()
    const own = await serveSimulator({ ...other, quotas: [] }, world)
    const form = (fields: Readonly<Record<string, string>>) => ({ method: 'POST', body: new URLSearchParams(fields) })
    const revoked = await fetch(`${own.origin}/oauth_revoke_token.do`, form({ token: refreshToken }))
    expect([revoked.status, await revoked.text()]).toEqual([200, ''])
    expect((await fetch(`${own.origin}/oauth_token.do`, form({ ...client, ...refresh }))).status).toBe(401)
    await own.close()
  })
})

describe('what the simulated instance answers', () => {
  test('a condition that nobody understands is left out, and so is a field', async () => {
    const all = await table('incident', { sysparm_limit: '5', sysparm_query: 'ORDERBYsys_id' })
    const strange = {
      sysparm_limit: '5',
      sysparm_query: 'u_nothing=1^ORDERBYsys_id',
      sysparm_fields: 'sys_id,u_nothing',
    }
    const found = await table('incident', strange)
    expect(idsIn(found)).toEqual(idsIn(all))
    expect(Object.keys(found.body.result[0])).toEqual(['sys_id'])
    expect(found.headers.get('x-total-count')).toBe(all.headers.get('x-total-count'))
  })

  test('the limit comes before the rules of access: a page may be short, and the count knows of all', async () => {
    let seen = 0
    const total = Number((await table('incident', { sysparm_limit: '1' })).headers.get('x-total-count'))
    for (let offset = 0; offset < total; offset += 100) {
      const window = { sysparm_limit: '100', sysparm_offset: String(offset), sysparm_query: 'ORDERBYsys_id' }
      seen += idsIn(await table('incident', window)).length
    }
    expect(seen).toBeLessThan(total)
    expect(seen).toBe(world.get<{ count: number }>('SELECT count(*) AS count FROM ticket')?.count)
  })

  test('pages say where the others are, unless that is not wanted', async () => {
    const { headers } = await table('incident', { sysparm_limit: '10', sysparm_offset: '10' })
    expect([...(headers.get('link') ?? '').matchAll(/rel="(\w+)"/g)].map(([, rel]) => rel)).toEqual([
      'first',
      'prev',
      'next',
      'last',
    ])
    const without = await table('incident', { sysparm_suppress_pagination_header: 'true', sysparm_no_count: 'true' })
    expect([without.headers.get('link'), without.headers.get('x-total-count')]).toEqual([null, null])
  })

  test('a pointer is an object with a link, or an id, or leads on', async () => {
    const query = {
      sysparm_query: 'caller_idISNOTEMPTY',
      sysparm_limit: '1',
      sysparm_fields: 'caller_id,caller_id.name',
    }
    const { caller_id: linked, 'caller_id.name': name } = (await table('incident', query)).body.result[0]
    const plain = await table('incident', { ...query, sysparm_exclude_reference_link: 'true' })
    expect(plain.body.result[0]).toEqual({ caller_id: linked.value, 'caller_id.name': name })
    expect(linked.link).toBe(`${served.origin}/api/now/table/sys_user/${linked.value}`)
    expect(name).not.toBe('')
  })

  test('the hour is counted where an administrator counts it', async () => {
    const counted = await serveSimulator(simulator, world)
    const response = await fetch(`${counted.origin}/api/now/v2/table/incident?sysparm_limit=1`, {
      headers: { authorization: basic() },
    })
    await counted.close()
    expect(Number(response.headers.get('x-ratelimit-reset')) * 1000).toBeGreaterThan(Date.now())
    expect(response.headers.get('x-ratelimit-limit')).toMatch(/^\d+$/)
  })
})

describe("the simulator's reader of encoded queries", () => {
  const clause = (field: string, operator: string, value: string) => ({ field, operator, value })

  test.each([
    ['a=1^b!=2', [[[clause('a', '=', '1')], [clause('b', '!=', '2')]]]],
    ['a=1^ORa=2^b=3', [[[clause('a', '=', '1'), clause('a', '=', '2')], [clause('b', '=', '3')]]]],
    ['a=1^NQb=2^c=3', [[[clause('a', '=', '1')]], [[clause('b', '=', '2')], [clause('c', '=', '3')]]]],
    ['aIN1,2^bNOT IN3^EQ', [[[clause('a', 'IN', '1,2')], [clause('b', 'NOT IN', '3')]]]],
    [
      'aLIKEx^bNOT LIKEy^cSTARTSWITHz',
      [[[clause('a', 'LIKE', 'x')], [clause('b', 'NOT LIKE', 'y')], [clause('c', 'STARTSWITH', 'z')]]],
    ],
    ['aBETWEEN1@2^b>=3^c<=4', [[[clause('a', 'BETWEEN', '1@2')], [clause('b', '>=', '3')], [clause('c', '<=', '4')]]]],
    ['a.b=x^^y', [[[clause('a.b', '=', 'x^y')]]]],
    [
      'aISEMPTY^bISNOTEMPTY^cSAMEASd',
      [[[clause('a', 'ISEMPTY', '')], [clause('b', 'ISNOTEMPTY', '')], [clause('c', 'SAMEAS', 'd')]]],
    ],
    ['nothing to see', [[[clause('nothing', '', 'to see')]]]],
  ])('reads %s', (text, queries) => {
    expect(readEncodedQuery(text)).toEqual({ queries, orders: [] })
  })

  test('orders go by several fields, each its own way', () => {
    expect(readEncodedQuery('ORDERBYa^ORDERBYDESCb.c').orders).toEqual([
      { field: 'a', descending: false },
      { field: 'b.c', descending: true },
    ])
  })
})
