import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { Secret } from '../../src/contract/secret.ts'
import { Envelopes } from '../../src/secrets/envelopes.ts'
import { localKey } from '../../src/secrets/local-key.ts'

const acme = { tenant: 'default', account: 'acme' }
const masterKey = localKey(new Secret(Buffer.alloc(32, 1).toString('base64')), 'test')
const counted = () => {
  let count = 0
  const unwrap: typeof masterKey.unwrap = (...given) => {
    count += 1
    return masterKey.unwrap(...given)
  }
  return { key: { ...masterKey, unwrap }, count: () => count }
}

test('no nonce comes twice among a hundred thousand values', async () => {
  const envelope = await new Envelopes({ masterKeys: [masterKey], onTampering: () => {} }).create(acme)
  const value = new Secret('the same each time')
  const nonces = new Set<string>()
  for (let index = 0; index < 100_000; index += 1)
    nonces.add(Buffer.from(envelope.seal('accessToken', value), 'base64').toString('latin1', 0, 12))
  expect(nonces.size).toBe(100_000)
})

test('every account has a data key of its own, and another each time that it is connected', async () => {
  const envelopes = new Envelopes({ masterKeys: [masterKey], onTampering: () => {} })
  const keys = [
    await envelopes.create(acme),
    await envelopes.create(acme),
    await envelopes.create({ ...acme, account: 'b' }),
  ]
  expect(new Set(keys.map(({ key }) => key.id)).size).toBe(3)
  const sealed = keys[0]?.seal('accessToken', new Secret('x')) ?? ''
  expect(() => keys[1]?.open('accessToken', sealed)).toThrow('"accessToken" was changed in the store')
})

test('the keeper of the master key is asked once for a data key, by however many at once', async () => {
  const { key: master, count } = counted()
  const envelopes = new Envelopes({ masterKeys: [master], onTampering: () => {} })
  const { key } = await envelopes.create(acme)
  await Promise.all([envelopes.open(acme, key), envelopes.open(acme, key)])
  await envelopes.open(acme, key)
  expect(count()).toBe(1)
  envelopes.forget()
  await envelopes.open(acme, key)
  expect(count()).toBe(2)
})

test('a key that could not be opened is asked for again', async () => {
  let isAway = true
  const away = {
    ...masterKey,
    unwrap: (...given: Parameters<typeof masterKey.unwrap>) =>
      isAway ? Promise.reject(new Error('away')) : masterKey.unwrap(...given),
  }
  const envelopes = new Envelopes({ masterKeys: [away], onTampering: () => {} })
  const { key } = await envelopes.create(acme)
  await expect(envelopes.open(acme, key)).rejects.toThrow('away')
  isAway = false
  expect((await envelopes.open(acme, key)).key).toEqual(key)
})

test('an open data key shows itself to nobody who prints it', async () => {
  const envelopes = new Envelopes({ masterKeys: [masterKey], onTampering: () => {} })
  const envelope = await envelopes.create(acme)
  expect(inspect(envelope, { depth: 9, showHidden: true })).not.toMatch(/Buffer|Uint8Array/)
  expect(Object.keys(JSON.parse(JSON.stringify(envelope)))).toEqual(['key'])
})

test('a text that was changed without its bytes does not open either', async () => {
  const envelope = await new Envelopes({ masterKeys: [masterKey], onTampering: () => {} }).create(acme)
  const sealed = envelope.seal('accessToken', new Secret('x'))
  expect(envelope.open('accessToken', sealed).reveal()).toBe('x')
  expect(() => envelope.open('accessToken', ` ${sealed}`)).toThrow('"accessToken" was changed')
})
