import { describe, expect, test } from 'vitest'
import { get, path } from '../../src/contract/call.ts'
import { Secret } from '../../src/contract/secret.ts'
import { redactedExchange } from '../../src/telemetry/redacted-exchange.ts'
import { form, redirectUri, toyShop } from './toy-oauth1.ts'

const key = { tenant: 'default', account: 'toy' }
const visit = { redirectUri, state: 'thestate' }

describe('setting off', () => {
  test('a person is sent to the page of the provider with what they can allow, which is asked for beforehand', async () => {
    const { open, asked } = toyShop()
    const { address, memory } = await open().connection.begin(visit)
    expect(asked).toEqual(['/initiate'])
    expect(address).toBe('https://www.toy.example/authorize?lang=en&oauth_token=planted-request-1&state=thestate')
    expect(memory.requestSecret?.reveal()).toBe('planted-request-secret-1')
    expect(address).not.toContain('secret')
  })

  test('a request for a token says in which part of the provider, by which version, and with a nonce of twenty signs', async () => {
    const { open, signatures } = toyShop()
    await open().connection.begin(visit)
    expect(signatures[0]).toMatch(/^OAuth realm="Toys", oauth_consumer_key="planted-client", /)
    expect(signatures[0]).toContain('oauth_version="1.0"')
    expect(signatures[0]).toMatch(/oauth_nonce="[0-9a-f]{20}"/)
  })

  test.each([
    ['does not confirm where people are sent back to', 'oauth_token=a&oauth_token_secret=b', 'does not confirm'],
    ['says that it does not', 'oauth_token=a&oauth_token_secret=b&oauth_callback_confirmed=false', 'does not confirm'],
    ['gives no token', 'oauth_token_secret=b&oauth_callback_confirmed=true', 'without a token'],
    ['gives no secret', 'oauth_token=a&oauth_token_secret=&oauth_callback_confirmed=true', 'without a token'],
    [
      'gives a token of many lines',
      'oauth_token=a%0Ab&oauth_token_secret=b&oauth_callback_confirmed=true',
      'without a token',
    ],
    [
      'gives two tokens',
      'oauth_token=a&oauth_token=c&oauth_token_secret=b&oauth_callback_confirmed=true',
      'comes twice',
    ],
    ['sends nothing', '', 'does not confirm'],
  ])('a provider that %s sends nobody anywhere', async (_, text, words) => {
    const { open, answers } = toyShop()
    answers.push(form(text))
    await expect(open().connection.begin(visit)).rejects.toMatchObject({
      code: 'PROVIDER_BAD_RESPONSE',
      message: expect.stringContaining(words),
    })
  })

  test('a provider that is away for a moment is asked again, with a signature of its own for each attempt', async () => {
    const { open, answers, asked, clock, signatures } = toyShop()
    answers.push(form('', 503))
    await clock.until(open().connection.begin(visit))
    expect(asked).toEqual(['/initiate', '/initiate'])
    expect(new Set(signatures).size).toBe(2)
  })

  test('a page that is shown where a token should be is an outage', async () => {
    const { open, answers, clock } = toyShop()
    answers.push(...Array.from({ length: 5 }, () => form('<html>Back soon</html>')))
    await expect(clock.until(open().connection.begin(visit))).rejects.toMatchObject({ code: 'PROVIDER_UNAVAILABLE' })
  })

  test.each([
    ['page', { page: () => 'https://www.evil.example/authorize' }],
    ['page without TLS', { page: () => 'http://www.toy.example/authorize' }],
    ['page that is no address', { page: () => 'authorize' }],
    ['endpoint', { endpoints: { origin: () => 'https://toy.example.evil.example', temporary: '/a', token: '/b' } }],
  ])('a %s of another host than the provider’s own is refused, and nothing is sent', async (_, auth) => {
    const { open, asked, carried } = toyShop(auth as unknown as Parameters<typeof toyShop>[0])
    await expect(open().connection.begin(visit)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('not one of Toy'),
      details: { notSent: true },
    })
    expect([asked, carried]).toEqual([[], []])
  })

  test.each([
    [401, 'PROVIDER_AUTH'],
    [400, 'PROVIDER_AUTH'],
    [404, 'PROVIDER_AUTH'],
    [429, 'PROVIDER_RATE_LIMITED'],
    [503, 'PROVIDER_UNAVAILABLE'],
  ])('a refusal with status %d is %s', async (status, code) => {
    const { open, answers, clock } = toyShop()
    answers.push(...Array.from({ length: 5 }, () => form('no', status)))
    await expect(clock.until(open().connection.begin(visit))).rejects.toMatchObject({ code })
  })
})

describe('coming back', () => {
  const memory = { requestToken: new Secret('planted-request-1'), requestSecret: new Secret('s') }
  const arrival = (query: string) => toyShop().open().connection.arrivalIn(new URLSearchParams(query), memory)

  test('a verifier for the token that was asked for is what is exchanged', () => {
    expect(arrival('oauth_token=planted-request-1&oauth_verifier=v&shop=ours')).toMatchObject({ kind: 'CODE' })
  })

  test.each([
    ['nobody allowed it', 'oauth_token=planted-request-1&oauth_verifier=', 'access_denied'],
    ['there is no word of a verifier', 'oauth_token=planted-request-1', 'access_denied'],
    ['there is nothing', '', 'access_denied'],
    ['the token is another', 'oauth_token=planted-request-2&oauth_verifier=v', 'another request'],
    ['there is no token', 'oauth_verifier=v', 'another request'],
    ['there are two tokens', 'oauth_token=x&oauth_token=planted-request-1&oauth_verifier=v', 'another request'],
    ['there are two verifiers', 'oauth_token=planted-request-1&oauth_verifier=v&oauth_verifier=w', 'another request'],
    ['it is for another account', 'oauth_token=planted-request-1&oauth_verifier=v&shop=theirs', 'another account'],
  ])('where %s, nothing is exchanged', (_, query, error) => {
    expect(arrival(query)).toMatchObject({ kind: 'REFUSED', error })
  })

  test('what is kept of a sign-in by another protocol knows no token', () => {
    const query = new URLSearchParams('oauth_token=planted-request-1&oauth_verifier=v')
    expect(
      toyShop()
        .open()
        .connection.arrivalIn(query, { verifier: new Secret('v') }),
    ).toMatchObject({
      kind: 'REFUSED',
    })
  })

  test('an answer without a token keeps nothing', async () => {
    const { open, answers, store } = toyShop()
    const { connection } = open()
    const begun = await connection.begin(visit)
    answers.push(form('oauth_token=a'))
    const code = new Secret('v')
    await expect(connection.exchange({ code, redirectUri, memory: begun.memory })).rejects.toMatchObject({
      code: 'PROVIDER_BAD_RESPONSE',
    })
    expect(await store.read(key)).toBeUndefined()
  })
})

describe('asking with what somebody let us into', () => {
  test('before anybody has, the account says how, and nothing is sent', async () => {
    const { open, carried } = toyShop()
    await expect(open().ask()).rejects.toMatchObject({
      code: 'RECONNECT_REQUIRED',
      message: expect.stringContaining('unigraph connect toy'),
    })
    expect(carried).toEqual([])
  })

  test('the process that connects it asks with the new token at once, and with that of a second time too', async () => {
    const { open, letIn, carried } = toyShop()
    const one = open()
    await expect(one.ask()).rejects.toMatchObject({ code: 'RECONNECT_REQUIRED' })
    await letIn(one)
    await one.ask()
    await letIn(one)
    await one.ask()
    expect(carried).toEqual(['planted-token-2', 'planted-token-4'])
  })

  test('many calls that begin at once look into the store once', async () => {
    const { open, letIn, store, carried } = toyShop()
    const [one, other] = [open(), open()]
    await letIn(one)
    const read = store.read.bind(store)
    let looks = 0
    store.read = wanted => {
      looks += 1
      return read(wanted)
    }
    const pages = Array.from({ length: 10 }, (_, page) => other.call({ call: get(path`/things`, { page }) }))
    await Promise.all(pages)
    expect([looks, carried.length]).toEqual([1, 10])
  })

  test('a host that only keeps files is a stranger to the token', async () => {
    const { open, carried } = toyShop()
    const file = { protocol: 'file', path: path`/logo`, origin: 'https://files.toy.example', mostBytes: 9 } as const
    await expect(open('given').call({ call: { ...file, reads: true } })).rejects.toMatchObject({
      code: 'PROVIDER_AUTH',
    })
    expect(carried).toEqual([''])
  })

  test('a look into the store that began before a sign-in ended does not bring the old token back', async () => {
    const { open, letIn, store, carried } = toyShop()
    const one = open()
    await letIn(one)
    const [other, old] = [open(), await store.read(key)]
    const slow = Promise.withResolvers<typeof old>()
    const read = store.read.bind(store)
    store.read = () => slow.promise
    const asked = other.ask()
    await letIn(other)
    slow.resolve(old)
    await asked
    store.read = read
    await other.ask()
    expect(carried).toEqual(['planted-token-4', 'planted-token-4'])
  })

  test('another process begins with what rests in the store, and learns of a new token within a minute', async () => {
    const { open, letIn, carried, clock } = toyShop()
    const [one, other] = [open(), open()]
    await letIn(one)
    await other.ask()
    await letIn(one)
    await other.ask()
    await clock.advance(60_000)
    await other.ask()
    expect(carried).toEqual(['planted-token-2', 'planted-token-2', 'planted-token-4'])
  })

  test('a token that is refused is replaced at once, where another process has a new one; otherwise it is asked once', async () => {
    const { open, letIn, carried, good } = toyShop()
    const [one, other] = [open(), open()]
    await letIn(one)
    await other.ask()
    good.delete('planted-token-2')
    await expect(other.ask()).rejects.toMatchObject({ code: 'PROVIDER_AUTH' })
    await letIn(one)
    await other.ask()
    expect(carried).toEqual(['planted-token-2', 'planted-token-2', 'planted-token-2', 'planted-token-4'])
  })

  test('what was got by connecting wins over the configuration of then, and not over a newer one', async () => {
    const { open, letIn, carried, good } = toyShop()
    good.set('newer', 'given-secret')
    const configured = open('given')
    await configured.ask()
    await letIn(configured)
    await configured.ask()
    await open('given').ask()
    await open().ask()
    await open('newer').ask()
    const connected = carried[1]
    expect(connected).toMatch(/^planted-token-/)
    expect(carried).toEqual(['given', connected, connected, connected, 'newer'])
  })

  test('a store that is away keeps nobody from a token that is known, and is told of where none is', async () => {
    const { open, letIn, store, clock, carried } = toyShop()
    const [one, other] = [open(), open()]
    await letIn(one)
    store.read = () => Promise.reject(new Error('planted: away'))
    await clock.advance(60_000)
    await one.ask()
    expect(carried).toEqual(['planted-token-2'])
    await expect(clock.until(other.ask())).rejects.toMatchObject({
      code: 'PROVIDER_UNAVAILABLE',
      message: expect.stringContaining('See that the store can be reached'),
    })
  })

  test('a token that somebody took out of the store is used by no process after a minute', async () => {
    const { open, letIn, store, clock } = toyShop()
    const [one, other] = [open(), open()]
    await letIn(one)
    await other.ask()
    await store.erase(key)
    await clock.advance(60_000)
    await expect(other.ask()).rejects.toMatchObject({ code: 'RECONNECT_REQUIRED' })
  })
})

describe('the end', () => {
  test('a token is given back signed by itself, and is no token any more', async () => {
    const { open, letIn, store, asked, good } = toyShop()
    const one = open()
    await letIn(one)
    expect(good.has('planted-token-2')).toBe(true)
    expect(await one.connection.revoke((await store.read(key))?.values ?? {})).toBe(true)
    expect(asked.at(-1)).toBe('/revoke')
    expect(good.has('planted-token-2')).toBe(false)
    await expect(one.ask()).rejects.toMatchObject({ code: 'PROVIDER_AUTH' })
  })

  test('where there is nothing to give back, or no way to, nothing is sent', async () => {
    const { open, asked } = toyShop()
    expect(await open().connection.revoke({ refreshToken: new Secret('x') })).toBe(false)
    const without = toyShop({ revocation: undefined as never })
    const kept = { accessToken: new Secret('a'), accessTokenSecret: new Secret('b') }
    expect(await without.open().connection.revoke(kept)).toBe(false)
    expect([asked, without.asked]).toEqual([[], []])
  })
})

test('nothing that is told of the calls has a token, a verifier or a secret in it, whatever the provider repeats', async () => {
  const { open, letIn, answers, events, store } = toyShop()
  const one = open()
  await letIn(one)
  await one.ask()
  const { memory } = await one.connection.begin(visit)
  const repeated = `planted-verifier ${memory.requestToken?.reveal()} planted-client planted%2Fclient%2Bsecret`
  const text = JSON.stringify({ error: repeated })
  answers.push({ status: 401, headers: { 'content-type': 'application/json' }, text, bytes: text.length })
  const code = new Secret('planted-verifier')
  const fault = await one.connection.exchange({ code, redirectUri, memory }).catch(error => error)
  await one.connection.revoke((await store.read(key))?.values ?? {})
  const told = events.flatMap(({ sent }) => sent.map(({ exchange }) => redactedExchange(exchange)))
  expect(told.map(({ url }) => new URL(url).pathname)).toEqual([
    '/initiate',
    '/token',
    '/me',
    '/initiate',
    '/token',
    '/revoke',
  ])
  expect(JSON.stringify([told, events.map(({ message }) => message), fault.message])).not.toMatch(/planted/)
  // Answers are kept to be looked into, and none of those that hold tokens.
  const kept = events.flatMap(({ sent }) => sent.filter(({ exchange }) => exchange?.excerpt !== undefined))
  expect(kept.map(({ operation }) => operation)).toEqual(['check'])
})
