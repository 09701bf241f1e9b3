import { expect, test } from 'vitest'
import type { Notice } from '../../src/telemetry/alerts/alert.ts'
import { Telemetry } from '../../src/telemetry/telemetry.ts'
import { manualClock } from '../support/manual-clock.ts'
import { toy } from '../support/toy.ts'

function watching() {
  const clock = manualClock()
  const notices: Notice[] = []
  const tell = (told: readonly Notice[]) => void notices.push(...told)
  const telemetry = new Telemetry({ calls: 10, clock, tell, gatherFor: 0, calmFor: 0 })
  return { clock, telemetry, told: () => notices.map(({ state, kind }) => `${state} ${kind}`) }
}

test('the quotas are looked at again and again, until the end', async () => {
  const { clock, telemetry, told } = watching()
  let left = 10
  const read = () => [{ quota: 'default', perSeconds: 86_400, requests: 1_000, left }]
  telemetry.watch(() => [{ name: 'crm', connector: toy, quotas: { read } }])
  await clock.advance(1)
  expect(told()).toEqual(['BEGUN QUOTA_LOW'])
  left = 900
  await clock.advance(31_000)
  expect(told()).toEqual(['BEGUN QUOTA_LOW', 'OVER QUOTA_LOW'])
  telemetry.stop()
  left = 10
  await clock.advance(120_000)
  expect(told()).toHaveLength(2)
})

test('an account that needs a person is an alert, though none of its calls leaves any more', async () => {
  const { clock, telemetry, told } = watching()
  const { onHealth } = telemetry.listeners
  const of = { account: 'crm', provider: 'hubspot', since: 0 }
  onHealth({ ...of, state: 'EXPIRING', reason: 'The endpoint for tokens fails.' })
  onHealth({ ...of, state: 'NEEDS_RECONNECT', reason: 'The refresh token is dead.' })
  await clock.advance(1)
  expect(told()).toEqual(['BEGUN CREDENTIAL'])
  onHealth({ ...of, state: 'ACTIVE', reason: undefined })
  await clock.advance(1)
  expect(told()).toEqual(['BEGUN CREDENTIAL', 'OVER CREDENTIAL'])
})

test('an account that joins is shown as well, and one that has left is shown no more, with its quotas', async () => {
  const { telemetry } = watching()
  const read = () => [{ quota: 'default', perSeconds: 10, requests: 100, left: 7 }]
  let accounts = [{ name: 'crm', connector: toy, quotas: { read } }]
  telemetry.watch(() => accounts)
  const shown = async () =>
    (await telemetry.metrics.read()).text
      .split('\n')
      .filter(line => /^unigraph_(account_health|breaker_open|quota)/.test(line) && / [1-9]\d*$|breaker/.test(line))
      .map(line => line.replace(/,(provider|quota|window_seconds)="[^"]*"/g, ''))
  accounts = [...accounts, { name: 'desk', connector: toy, quotas: { read } }]
  telemetry.joined('desk')
  expect(await shown()).toEqual(
    expect.arrayContaining([
      'unigraph_account_health{account="desk",state="ACTIVE"} 1',
      'unigraph_breaker_open{account="desk"} 0',
      'unigraph_quota_left{account="desk"} 7',
    ]),
  )
  accounts = accounts.slice(1)
  telemetry.left('crm')
  const left = await shown()
  expect(left.filter(line => line.includes('crm'))).toEqual([])
  expect(left.filter(line => line.includes('desk'))).toHaveLength(4)
})
