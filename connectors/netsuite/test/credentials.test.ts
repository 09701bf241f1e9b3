import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Secret } from '../../../src/contract/secret.ts'
import { type ServedSimulator, serveSimulator } from '../../../src/simulator/serve.ts'
import { openWorld, type World } from '../../../src/simulator/world/open.ts'
import netsuite from '../index.ts'
import simulator from '../simulator.ts'
import { perform, send, settings } from './perform.ts'

let world: World
let served: ServedSimulator

beforeAll(async () => {
  world = openWorld({ seed: 3, scale: 0.05 })
  served = await serveSimulator(simulator, world)
})

afterAll(async () => {
  await served.close()
  world.close()
})

describe('the credentials', () => {
  it('are proven by the cheapest call', async () => {
    const reply = await perform(netsuite.check(settings), served.origin)
    expect(reply.xml?.name).toBe('getServerTimeResponse')
    expect(netsuite.fault?.(reply)).toBeUndefined()
  })

  it('make an address and an account that NetSuite knows, however they are written', async () => {
    const lower = { ...settings, account: '1234567-sb1' }
    expect(netsuite.origin(settings)).toBe('https://1234567-sb1.suitetalk.api.netsuite.com')
    expect(netsuite.origin(lower)).toBe('https://1234567-sb1.suitetalk.api.netsuite.com')
    expect(netsuite.fault?.(await perform(netsuite.check(lower), served.origin, {}, lower))).toBeUndefined()
  })

  it.each([
    ['a wrong secret', {}, { ...settings, tokenSecret: new Secret('another') }],
    ['an old timestamp', { now: Math.floor(Date.now() / 1000) - 301 }, settings],
    ['another account', {}, { ...settings, account: '7654321' }],
  ])('are refused for %s', async (_, given, as) => {
    const reply = await perform(netsuite.check(as), served.origin, given, as)
    expect(reply.status).toBe(500)
    expect(netsuite.fault?.(reply)).toMatchObject({ code: 'PROVIDER_AUTH' })
  })

  it('are refused for a nonce that was used, and without a passport', async () => {
    const given = { nonce: 'usedonceandneveragain00' }
    expect(netsuite.fault?.(await perform(netsuite.check(settings), served.origin, given))).toBeUndefined()
    expect(netsuite.fault?.(await perform(netsuite.check(settings), served.origin, given))?.code).toBe('PROVIDER_AUTH')
    expect(netsuite.fault?.(await send(netsuite.check(settings), served.origin))?.code).toBe('PROVIDER_AUTH')
  })
})
