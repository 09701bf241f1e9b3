import { expect, test } from 'vitest'
import { Fault } from '../../src/contract/faults.ts'
import type { SimulatorReply } from '../../src/simulator/simulator.ts'
import { toyProvider } from './toy-oauth.ts'

const whole = 1_800_000
const wasLost = 'The answer to an earlier refresh was lost'

/** A provider whose token has just ended, and two processes that share a store. */
async function afterOneToken(refreshTokens: 'stay' | 'rotate' = 'rotate') {
  const provider = toyProvider({ server: { refreshTokens } })
  const [one, other] = [provider.open(), provider.open()]
  await one()
  await provider.clock.advance(whole)
  /** A call that is not waited for: it would try again by itself. */
  const begin = async (ask: typeof one) => {
    ask().catch(() => {})
    await provider.clock.advance(10)
  }
  return { ...provider, one, other, begin }
}

test('where one process has lost an answer, the other that finds the account dead says so', async () => {
  const { one, other, begin, lost, clock, requests } = await afterOneToken()
  lost.answers = 1
  await begin(one)
  const fault = await clock.until(other()).catch(error => error)
  expect(fault.code).toBe('RECONNECT_REQUIRED')
  expect(fault.message).toContain(wasLost)
  expect(requests.map(({ status }) => status)).toEqual([200, 200, 400])
})

test.each<[string, (reply: SimulatorReply) => SimulatorReply]>([
  ['cannot be read', ({ headers }) => ({ status: 200, text: '{"access_token":"cut of', ...(headers && { headers }) })],
  ['is a gateway’s, which heard of none', () => ({ status: 504, body: {} })],
  ['is that of a gateway whose connection ended', () => ({ status: 502, body: {} })],
])('an answer that %s is a lost one', async (_, change) => {
  const { one, other, begin, server, clock } = await afterOneToken()
  server.oddly(change)
  await begin(one)
  await expect(clock.until(other())).rejects.toThrow(wasLost)
})

test.each([500, 503, 429])('an answer of %i is not a lost one', async status => {
  const { one, other, begin, outage, server, clock } = await afterOneToken()
  outage.reply = { status, body: {} }
  await begin(one)
  delete outage.reply
  server.oddly(() => ({ status: 400, body: { error: 'invalid_grant' } }))
  const fault = await clock.until(other()).catch(error => error)
  expect(fault.code).toBe('RECONNECT_REQUIRED')
  expect(fault.message).not.toContain(wasLost)
})

test('a request that never left loses no answer', async () => {
  const { one, other, begin, server, clock } = await afterOneToken()
  server.oddly(() => {
    throw new Fault('PROVIDER_UNAVAILABLE', 'Nobody listens there.', { notSent: true })
  })
  await begin(one)
  const fault = await clock.until(other()).catch(error => error)
  expect(fault.code).toBe('RECONNECT_REQUIRED')
  expect(fault.message).not.toContain(wasLost)
})

test('that a process ended in the middle of a refresh is known, though the server was unwell when that was found out', async () => {
  const { one, other, open, held, outage, clock } = await afterOneToken()
  held.push(new Promise(() => {}))
  // Its answer never comes, and it never gives up.
  const sleep = clock.sleep
  clock.sleep = () => new Promise(() => {})
  one().catch(() => {})
  await clock.advance(0)
  clock.sleep = sleep
  await clock.advance(60_000)
  outage.reply = { status: 500, body: {} }
  await clock.until(other()).catch(() => {})
  expect(outage.times).toBeGreaterThan(0)
  delete outage.reply
  await expect(clock.until(open()())).rejects.toThrow(wasLost)
})

test('that an answer was lost is known until one comes, though the server was unwell meanwhile, and processes began anew', async () => {
  const { one, open, begin, lost, outage, clock } = await afterOneToken()
  lost.answers = 1
  await begin(one)
  outage.reply = { status: 500, body: {} }
  await begin(open())
  delete outage.reply
  await expect(clock.until(open()())).rejects.toThrow(wasLost)
})

test('that an answer was lost is forgotten when one has come', async () => {
  const { one, other, begin, lost, server, clock } = await afterOneToken('stay')
  lost.answers = 1
  await begin(one)
  expect((await clock.until(other())).status).toBe(200)
  await clock.advance(whole)
  server.oddly(() => ({ status: 400, body: { error: 'invalid_grant' } }))
  const fault = await clock.until(one()).catch(error => error)
  expect(fault.code).toBe('RECONNECT_REQUIRED')
  expect(fault.message).not.toContain(wasLost)
})
