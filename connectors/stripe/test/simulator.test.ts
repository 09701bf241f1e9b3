import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ServedSimulator, serveSimulator } from '../../../src/simulator/serve.ts'
import type { Simulator } from '../../../src/simulator/simulator.ts'
import { openWorld, type World } from '../../../src/simulator/world/open.ts'
import simulator, { stripeSimulator } from '../simulator.ts'

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

const key = { authorization: `Bearer ${simulator.credentials.secretKey}` }

async function ask(path: string, headers: Record<string, string> = key, origin = served.origin) {
  const reply = await fetch(`${origin}${path}`, { headers })
  // biome-ignore lint/suspicious/noExplicitAny: foreign bytes
  return { status: reply.status, headers: reply.headers, body: (await reply.json()) as any }
}

/** Serves another variant for the time of one test. */
async function serving(variant: Simulator, use: (origin: string) => Promise<void>) {
  const other = await serveSimulator(variant, world)
  await use(other.origin).finally(() => other.close())
}

describe('the simulator of Stripe is rude', () => {
  test.each([
    ['/v1/customers?limit=0', 400, 'parameter_invalid_integer', 'limit'],
    ['/v1/customers?limit=101', 400, 'parameter_invalid_integer', 'limit'],
    ['/v1/customers?limit=ten', 400, 'parameter_invalid_integer', 'limit'],
    ['/v1/customers?page=2', 400, 'parameter_unknown', 'page'],
    ['/v1/customers?starting_after=cus_Uni999999999', 400, 'resource_missing', 'starting_after'],
    ['/v1/customers/cus_Uni999999999', 404, 'resource_missing', 'id'],
    ['/v1/customers/in_1Uni000000001', 404, 'resource_missing', 'id'],
    ['/v1/customers/cus_Uni000000001?limit=1', 400, 'parameter_unknown', 'limit'],
    ['/v1/invoices?customer=cus_Uni999999999', 400, 'resource_missing', 'customer'],
    ['/v1/invoices?expand[]=customer', 400, undefined, 'expand'],
    ['/v1/invoices?expand[]=data.number', 400, undefined, 'expand'],
    ['/v1/invoice_payments?expand[]=data.payment.payment_intent.latest_charge.refunds', 400, undefined, 'expand'],
    ['/v1/products?ids[]=prod_Uni000000001&starting_after=prod_Uni000000002', 400, undefined, 'ids'],
    ['/v1/customers/search', 400, 'parameter_missing', 'query'],
    ['/v1/customers/search?query=email', 400, undefined, 'query'],
    ['/v1/customers/search?query=balance:1', 400, undefined, 'query'],
    ['/v1/customers/search?query=email~"ab"', 400, undefined, 'query'],
    ['/v1/invoices/search?query=customer~"cus_Uni"', 400, undefined, 'query'],
    ['/v1/customers/search?query=email:"a"&page=abc', 400, undefined, 'page'],
    ['/v1/nothing', 404, undefined, undefined],
  ])('%s', async (path, status, code, param) => {
    const { status: got, body } = await ask(path)
    expect([got, body.error.code, body.error.param]).toEqual([status, code, param])
    expect(body.error).toMatchObject({ type: 'invalid_request_error', message: expect.stringMatching(/\w+/) })
  })

  test('it asks for the key and for a version that it knows', async () => {
    expect((await ask('/v1/customers', {})).status).toBe(401)
    expect((await ask('/v1/customers', { authorization: 'Bearer sk_live_other' })).body.error.message).toContain(
      'Invalid API Key',
    )
    const basic = Buffer.from(`${simulator.credentials.secretKey}:`).toString('base64')
    expect((await ask('/v1/customers', { authorization: `Basic ${basic}` })).status).toBe(200)
    expect((await ask('/v1/customers', { ...key, 'stripe-version': '2020-08-27' })).status).toBe(400)
    const { headers } = await ask('/v1/customers', { ...key, 'stripe-version': '2026-10-28.endive' })
    expect(headers.get('stripe-version')).toBe('2026-10-28.endive')
    expect(headers.get('request-id')).toMatch(/^req_\w+$/)
  })

  test('it counts: twenty searches and twenty-five requests of an endpoint in a second', async () => {
    const limits = [
      ['/v1/customers/search?query=email:"a"', 20, 'endpoint-rate'],
      ['/v1/customers?limit=1', 25, 'endpoint-rate'],
    ] as const
    for (const [path, most, reason] of limits) {
      await serving(simulator, async origin => {
        const replies = await Promise.all(Array.from({ length: most + 5 }, () => ask(path, key, origin)))
        const refused = replies.filter(({ status }) => status === 429)
        expect(refused).toHaveLength(5)
        expect(refused[0]?.body.error.code).toBe('rate_limit')
        expect(refused[0]?.headers.get('stripe-rate-limited-reason')).toBe(reason)
      })
    }
  })

  test('a hundred requests of all kinds are too many for no endpoint, and as many as the account has', async () => {
    await serving(simulator, async origin => {
      const collections = ['customers', 'products', 'prices', 'invoices', 'refunds']
      const paths = collections.flatMap(each => Array.from({ length: 22 }, () => `/v1/${each}?limit=1`))
      const replies = await Promise.all(paths.map(path => ask(path, key, origin)))
      const refused = replies.filter(({ status }) => status === 429)
      expect(refused).toHaveLength(10)
      expect(refused[0]?.headers.get('stripe-rate-limited-reason')).toBe('global-rate')
    })
  })

  test('a page token of a search belongs to its query', async () => {
    const query = encodeURIComponent('customer:"cus_Uni000000001"')
    const first = await ask(`/v1/invoices/search?query=${query}&limit=1&expand[]=total_count`)
    expect(first.body).toMatchObject({ object: 'search_result', has_more: true, total_count: 2 })
    const other = encodeURIComponent('customer:"cus_Uni000000002"')
    expect((await ask(`/v1/invoices/search?query=${query}&limit=1&page=${first.body.next_page}`)).body.has_more).toBe(
      false,
    )
    expect((await ask(`/v1/invoices/search?query=${other}&limit=1&page=${first.body.next_page}`)).status).toBe(400)
  })

  test('on request its search lags behind the lists', async () => {
    const email = 'fresh@even.example'
    world.run(
      `INSERT INTO billing_customer (name, number, email, currency, tax_exempt, balance_minor, delinquent, is_active, is_person, created_at, updated_at)
       VALUES ('Fresh', 'C-1', ?, 'USD', 'NONE', 0, 0, 1, 1, '2026-11-01T00:00:00Z', '2026-11-01T00:00:00Z')`,
      email,
    )
    const found = `/v1/customers/search?query=${encodeURIComponent(`email:"${email}"`)}`
    await serving({ ...stripeSimulator({ searchLagSeconds: 60 }), quotas: [] }, async origin => {
      expect((await ask(found, key, origin)).body.data).toHaveLength(0)
      expect((await ask(`/v1/customers?email=${email}`, key, origin)).body.data).toHaveLength(1)
    })
    expect((await ask(found)).body.data).toHaveLength(1)
  })

  test('the list tells capitals of an e-mail apart, the search does not', async () => {
    expect((await ask('/v1/customers?email=CUSTOMER1@even.example')).body.data).toHaveLength(0)
    expect((await ask('/v1/customers/search?query=email:"CUSTOMER1@even.example"')).body.data).toHaveLength(1)
  })

  test('it searches by words, numbers, nothing and metadata', async () => {
    const count = async (query: string) =>
      (await ask(`/v1/customers/search?query=${encodeURIComponent(query)}&limit=100`)).body.data.length
    expect(await count('name:"number 3"')).toBe(1)
    expect(await count('name:"number"')).toBe(30)
    expect(await count('name~"umbe"')).toBe(30)
    expect(await count('-name:"number"')).toBe(await count('email:"fresh@even.example"'))
    expect(await count('metadata["account_number"]:"C-10001"')).toBe(1)
    expect(await count('metadata["external_id"]:null name:"number"')).toBe(30)
    expect(await count('created<1')).toBe(0)
  })

  test('it pages backward too', async () => {
    const { body } = await ask('/v1/invoices?limit=5')
    const [first, , , , last] = body.data
    const next = await ask(`/v1/invoices?limit=3&starting_after=${last.id}`)
    const back = await ask(`/v1/invoices?limit=5&ending_before=${next.body.data[0].id}`)
    expect(back.body.data[0].id).toBe(first.id)
    expect(back.body.has_more).toBe(false)
  })
})

describe('how the simulator gives out tokens', () => {
  const { clientSecret = '', refreshToken = '' } = simulator.credentials

  /** As the documentation shows it: `curl -u sk_live_***: -d …` */
  async function token(form: Readonly<Record<string, string>>, origin: string, name = clientSecret) {
    const headers = { authorization: `Basic ${Buffer.from(`${name}:`).toString('base64')}` }
    const reply = await fetch(`${origin}/v1/oauth/token`, { method: 'POST', headers, body: new URLSearchParams(form) })
    // biome-ignore lint/suspicious/noExplicitAny: foreign bytes
    return { status: reply.status, body: (await reply.json()) as any }
  }
  const refresh = { grant_type: 'refresh_token', refresh_token: refreshToken }

  test('a refresh token is good once, and the answer is of the documented form, which says no time', async () => {
    await serving(stripeSimulator(), async origin => {
      const { status, body } = await token(refresh, origin)
      expect([status, Object.keys(body).sort()]).toEqual([
        200,
        [
          ...['access_token', 'livemode', 'refresh_token', 'scope'],
          ...['stripe_publishable_key', 'stripe_user_id', 'token_type'],
        ],
      ])
      expect(body).toMatchObject({ scope: 'stripe_apps', token_type: 'bearer' })
      const customers = await ask('/v1/customers', { authorization: `Bearer ${body.access_token}` }, origin)
      expect(customers.status).toBe(200)
      expect(await token(refresh, origin)).toEqual({
        status: 400,
        body: { error: 'invalid_grant', error_description: `Refresh token does not exist: ${refreshToken}` },
      })
    })
  })

  test('an app is known by its key alone, and a code that nobody was given is refused', async () => {
    await serving(stripeSimulator(), async origin => {
      expect((await token(refresh, origin, 'sk_live_other')).body.error.message).toContain('Invalid API Key')
      const code = { grant_type: 'authorization_code', code: 'ac_other' }
      expect(await token(code, origin)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
    })
  })

  test('a token that is over, or was never given, is refused as such', async () => {
    const { status, body } = await ask('/v1/customers', { authorization: 'Bearer invented-token' })
    expect([status, body.error.code]).toEqual([401, 'platform_api_key_expired'])
    expect(body.error.message).toMatch(/^Expired API Key provided/)
  })

  test.each(['/oauth/v2/authorize', '/oauth/v2/chnlink_0example/authorize'])(
    '%s is the page of the app',
    async path => {
      const { clientId = '' } = simulator.credentials
      const query = new URLSearchParams({
        client_id: clientId,
        redirect_uri: 'http://localhost:8976/callback',
        state: 'x',
        response_type: 'code',
      })
      expect(await (await fetch(`${served.origin}${path}?${query}`)).text()).toContain('name="decision"')
    },
  )
})
