import { afterAll, beforeEach, expect, test } from 'vitest'
import type { FaultRule } from '../../src/simulator/faults.ts'
import { startUnigraph, type Unigraph } from '../support/unigraph.ts'

// Needs: zendesk.
const opened: Unigraph[] = []
let unigraph: Unigraph
let asked = 0
beforeEach(async () => {
  unigraph = await startUnigraph({ only: ['zendesk'], isUnhurried: true })
  opened.push(unigraph)
})
afterAll(async () => {
  for (const each of opened) await each.close()
})

/** Asks so often, each time something else, under a fault of the provider. */
async function ask(times: number, rules: readonly FaultRule[] = []): Promise<void> {
  unigraph.simulators.get('zendesk').faults.set([...rules])
  for (let time = 0; time < times; time += 1) {
    asked += 1
    await unigraph.query(`{ tickets(first: ${1 + (asked % 100)}) { nodes { id } } }`)
  }
}

const told = () => unigraph.notices.map(({ kind, state }) => `${state} ${kind}`).sort()

test('a provider that fails each attempt of a call gives one alert, and one that it is over', async () => {
  await ask(2, [{ fault: { kind: 'reply', status: 503 } }])
  await ask(2)
  await expect.poll(told).toEqual(['BEGUN RETRIES_EXHAUSTED', 'OVER RETRIES_EXHAUSTED'])
})

test('credentials that are refused give one alert, and one that they are taken again', async () => {
  await ask(3, [{ fault: { kind: 'refusal', status: 401 } }])
  await ask(3)
  await expect.poll(told).toEqual(['BEGUN CREDENTIAL', 'OVER CREDENTIAL'])
})

test('the end of a version that the provider announces gives one alert, and stands with the account', async () => {
  const text = JSON.stringify({ tickets: [], meta: { has_more: false } })
  const headers = { sunset: 'Sat, 01 May 2027 00:00:00 GMT', 'content-type': 'application/json' }
  await ask(3, [{ fault: { kind: 'reply', status: 200, headers, text } }])
  const { data } = await unigraph.query('{ connectedAccounts { nodes { deprecations { operation notice count } } } }')
  await expect.poll(told).toEqual(['BEGUN DEPRECATION'])
  expect(data.connectedAccounts.nodes[0].deprecations).toEqual([
    { operation: 'ticket.list', notice: 'sunset: Sat, 01 May 2027 00:00:00 GMT', count: 3 },
  ])
})

test('a day of questions without a fault, and of faults that one more attempt mends, gives none', async () => {
  await ask(30)
  await ask(3, [{ times: 1, fault: { kind: 'reply', status: 503 } }])
  await ask(3, [{ times: 1, fault: { kind: 'reply', status: 429, headers: { 'retry-after': '0' } } }])
  await ask(3, [{ fault: { kind: 'reply', status: 400 } }])
  await ask(5)
  expect(told()).toEqual([])
})
