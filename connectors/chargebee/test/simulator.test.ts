import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ServedSimulator, serveSimulator } from '../../../src/simulator/serve.ts'
import { openWorld, type World } from '../../../src/simulator/world/open.ts'
import { readList } from '../simulator/list-values.ts'
import simulator from '../simulator.ts'

let world: World
let served: ServedSimulator

beforeAll(async () => {
  world = openWorld({ shape: 'even', customers: 30, ticketsEach: 0, invoicesEach: 2, agents: 1 })
  served = await serveSimulator({ ...simulator, quotas: [] }, world)
})

afterAll(async () => {
  await served.close()
  world.close()
})

const key = { authorization: `Basic ${btoa(`${simulator.credentials.apiKey}:`)}` }

async function ask(path: string, headers: Record<string, string> = key, origin = served.origin) {
  const reply = await fetch(`${origin}/api/v2/${path}`, { headers })
  const text = await reply.text()
  // biome-ignore lint/suspicious/noExplicitAny: foreign bytes
  return { status: reply.status, headers: reply.headers, body: (text.startsWith('{') ? JSON.parse(text) : text) as any }
}

const listed = (...ids: string[]) => encodeURIComponent(JSON.stringify(ids))

describe('the simulator of Chargebee is rude', () => {
  test.each([
    ['customers?limit=0', 400, 'param_wrong_value', 'limit'],
    ['customers?limit=101', 400, 'param_wrong_value', 'limit'],
    ['customers?limit=ten', 400, 'param_wrong_value', 'limit'],
    ['customers?offset=abc', 400, 'param_wrong_value', 'offset'],
    ['customers?offset=%5B%22a%22%5D', 400, 'param_wrong_value', 'offset'],
    ['customers?include_deleted=yes', 400, 'param_wrong_value', 'include_deleted'],
    ['customers?sort_by[asc]=email', 400, 'param_wrong_value', 'sort_by[asc]'],
    ['customers?id[in]=a', 400, 'param_wrong_value', 'id[in]'],
    ['customers?id[in]=%5B%5D', 400, 'param_wrong_value', 'id[in]'],
    ['customers?id[in]=%5B%22a%5D', 400, 'param_wrong_value', 'id[in]'],
    ['customers?email[is]=', 400, 'param_wrong_value', 'email[is]'],
    ['customers?created_at[after]=2026-01-01', 400, 'param_wrong_value', 'created_at[after]'],
    ['customers?created_at[after]=999999999', 400, 'param_wrong_value', 'created_at[after]'],
    ['customers?created_at[between]=%5B1767225600%5D', 400, 'param_wrong_value', 'created_at[between]'],
    ['invoices?status[in]=%5B%22open%22%5D', 400, 'param_wrong_value', 'status[in]'],
    ['invoices?total[gte]=ten', 400, 'param_wrong_value', 'total[gte]'],
    ['invoices/INV-000000001?line_items_limit=301', 400, 'param_wrong_value', 'line_items_limit'],
    ['invoices/INV-999999999', 404, 'resource_not_found', undefined],
    ['customers/INV-000000001', 404, 'resource_not_found', undefined],
    ['nothing', 404, 'resource_not_found', undefined],
  ])('%s', async (path, status, code, param) => {
    const { status: got, body } = await ask(path)
    expect([got, body.api_error_code, body.param]).toEqual([status, code, param])
    expect(body).toMatchObject({ type: 'invalid_request', message: expect.any(String), http_status_code: status })
  })

  test('but drops in silence what it does not know, as Chargebee does', async () => {
    const all = await ask('customers?limit=100')
    const others = await ask('customers?limit=100&nickname[is]=x&email[contains]=y&page=3')
    expect(others.body).toEqual(all.body)
  })

  test('a key that is wrong, missing or a bearer is no login', async () => {
    for (const authorization of ['', 'Bearer x', `Basic ${btoa('test_wrong:')}`]) {
      const { status, headers: sent, body } = await ask('customers', { authorization })
      expect([status, sent.get('www-authenticate')]).toEqual([401, 'Basic realm="Chargebee"'])
      expect(body.api_error_code).toMatch(/authentication_failed$/)
    }
    expect((await ask('customers', { ...key, 'chargebee-response-schema-type': 'plans_addons' })).status).toBe(400)
  })

  test('an address that is too long does not get through', async () => {
    const ids = Array.from({ length: 100 }, (_, n) => `${'x'.repeat(95)}${String(n).padStart(5, '0')}`)
    const { status, body } = await ask(`customers?id[in]=${listed(...ids)}`)
    expect(status).toBe(414)
    expect(body).toContain('<html>')
  })

  test('only reading is let through', async () => {
    const reply = await fetch(`${served.origin}/api/v2/customers`, { method: 'POST', headers: key })
    expect(reply.status).toBe(405)
  })
})

describe('the simulator of Chargebee is honest', () => {
  test('a batch comes in another order, without those that are not there', async () => {
    const ids = Array.from({ length: 20 }, (_, n) => `cusUni${String(n + 1).padStart(9, '0')}`)
    const { body } = await ask(`customers?limit=100&id[in]=${listed(...ids, 'nobody')}`)
    const got = body.list.map((entry: { customer: { id: string } }) => entry.customer.id)
    expect([...got].sort()).toEqual(ids)
    expect(got).not.toEqual(ids)
  })

  test('a page of ten, and a cursor to the next', async () => {
    const first = (await ask('customers')).body
    expect(first.list).toHaveLength(10)
    const next = (await ask(`customers?offset=${encodeURIComponent(first.next_offset)}`)).body
    const ids = [...first.list, ...next.list].map((entry: { customer: { id: string } }) => entry.customer.id)
    expect(new Set(ids).size).toBe(20)
  })

  test('a deleted customer is in no list, and is there for whoever asks for deleted ones', async () => {
    world.run('UPDATE billing_customer SET is_active = 0 WHERE n = 3')
    const one = `customers?id[in]=${listed('cusUni000000003')}`
    expect((await ask(one)).body).toEqual({ list: [] })
    expect((await ask(`${one}&include_deleted=true`)).body.list).toMatchObject([{ customer: { deleted: true } }])
    world.run('UPDATE billing_customer SET is_active = 1 WHERE n = 3')
  })

  test('one request too many in a minute is told with the time to wait', async () => {
    const hurried = await serveSimulator({ ...simulator, quotas: [{ name: 'x', requests: 1, perSeconds: 60 }] }, world)
    await ask('customers', key, hurried.origin)
    const { status, headers, body } = await ask('customers', key, hurried.origin)
    await hurried.close()
    expect([status, body.api_error_code]).toEqual([429, 'api_request_limit_exceeded'])
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
  })
})

describe('a list in a parameter', () => {
  test.each([
    ['["a","b"]', ['a', 'b']],
    ['[a,b]', ['a', 'b']],
    ['["a\\"b","\\u0041\\n"]', ['a"b', 'A\n']],
    ['["",""]', ['', '']],
    ['[1,2]', ['1', '2']],
  ])('%s', (text, values) => {
    expect(readList(text, 'id[in]')).toEqual(values)
  })

  test.each(['', 'a', '[]', '["a"', '["a"x]', '["a",]', '["\\x"]', '["a"]\n', '["a\u2028"]'])('%j is none', text => {
    expect(() => readList(text, 'id[in]')).toThrow()
  })
})
