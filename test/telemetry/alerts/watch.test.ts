import { expect, test } from 'vitest'
import type { Notice } from '../../../src/telemetry/alerts/alert.ts'
import { AlertBoard } from '../../../src/telemetry/alerts/board.ts'
import { AlertWatch } from '../../../src/telemetry/alerts/watch.ts'
import { attempt, callEvent } from '../../support/call-event.ts'
import { manualClock } from '../../support/manual-clock.ts'
import { toy } from '../../support/toy.ts'

function watchOf() {
  const clock = manualClock()
  const notices: Notice[] = []
  const board = new AlertBoard({ clock, gatherFor: 0, calmFor: 0, tell: told => void notices.push(...told) })
  return {
    clock,
    board,
    watch: new AlertWatch({ board, clock }),
    told: () => notices.map(({ state, kind }) => `${state} ${kind}`),
  }
}

const failure = callEvent({ code: 'PROVIDER_UNAVAILABLE', status: 503, attempts: 3 })

test('a call that failed each time is told once, and that the next one went well', async () => {
  const { clock, watch, told } = watchOf()
  watch.called(failure)
  watch.called(failure)
  await clock.advance(1)
  watch.called(callEvent())
  await clock.advance(1)
  expect(told()).toEqual(['BEGUN RETRIES_EXHAUSTED', 'OVER RETRIES_EXHAUSTED'])
})

test('a single failure that nobody tried again, a refusal and a full quota are none', async () => {
  const { clock, watch, told } = watchOf()
  watch.called(callEvent({ code: 'PROVIDER_UNAVAILABLE', attempts: 1 }))
  watch.called(callEvent({ code: 'PROVIDER_REJECTED', attempts: 1, status: 400 }))
  watch.called(callEvent({ code: 'PROVIDER_RATE_LIMITED', attempts: 3, status: 429 }))
  await clock.advance(1)
  expect(told()).toEqual([])
})

test('credentials that are refused are told, and that they are taken again', async () => {
  const { clock, watch, told } = watchOf()
  watch.called(callEvent({ code: 'PROVIDER_AUTH', status: 401 }))
  await clock.advance(1)
  watch.called(callEvent())
  await clock.advance(1)
  expect(told()).toEqual(['BEGUN CREDENTIAL', 'OVER CREDENTIAL'])
})

test('a provider that is left alone is told, and that it is well', async () => {
  const { clock, watch, told } = watchOf()
  const of = { account: 'desk', provider: 'zendesk' }
  watch.breaker({ ...of, isOpen: true })
  await clock.advance(1)
  watch.breaker({ ...of, isOpen: false })
  await clock.advance(1)
  expect(told()).toEqual(['BEGUN BREAKER_OPEN', 'OVER BREAKER_OPEN'])
})

test('that many calls fail is told from twenty calls on', async () => {
  const { clock, watch, told } = watchOf()
  const once = { ...failure, attempts: 1 }
  for (let call = 0; call < 19; call += 1) watch.called(call % 4 === 0 ? once : callEvent())
  await clock.advance(1)
  expect(told()).toEqual([])
  watch.called(once)
  await clock.advance(1)
  expect(told()).toEqual(['BEGUN ERROR_RATE'])
  for (let second = 0; second < 70; second += 1) {
    watch.called(callEvent())
    await clock.advance(1_000)
  }
  expect(told()).toEqual(['BEGUN ERROR_RATE', 'OVER ERROR_RATE'])
})

test('that calls have become slow is told, by how slow they were; our own queue is not their slowness', async () => {
  const { clock, watch, told } = watchOf()
  const minutes = async (count: number, milliseconds: number, queued = 0) => {
    for (let call = 0; call < count * 60; call += 1) {
      watch.called(callEvent({ milliseconds, queued }))
      await clock.advance(1_000)
    }
  }
  await minutes(5, 200)
  await minutes(2, 3_200, 3_000)
  expect(told()).toEqual([])
  await minutes(2, 2_500)
  expect(told()).toEqual(['BEGUN LATENCY'])
  await minutes(3, 200)
  expect(told()).toEqual(['BEGUN LATENCY', 'OVER LATENCY'])
})

test('a long quota that runs low is told, a short one is not', async () => {
  const { clock, watch, told } = watchOf()
  const look = (left: number) =>
    watch.look([
      {
        name: 'crm',
        connector: { ...toy, name: 'salesforce' },
        quotas: {
          read: () => [
            { quota: 'default', perSeconds: 86_400, requests: 1_000, left },
            { quota: 'default', perSeconds: 1, requests: 10, left: 0 },
          ],
        },
      },
    ])
  look(500)
  look(99)
  look(150)
  await clock.advance(1)
  expect(told()).toEqual(['BEGUN QUOTA_LOW'])
  look(200)
  await clock.advance(1)
  expect(told()).toEqual(['BEGUN QUOTA_LOW', 'OVER QUOTA_LOW'])
})

test('an unknown word and the end of a version are told once each', async () => {
  const { clock, watch, told } = watchOf()
  const word = { account: 'desk', provider: 'zendesk', record: 'ticket', field: 'status' }
  watch.unknownWord(word)
  watch.unknownWord(word)
  watch.unknownWord({ ...word, field: 'priority' })
  const call = callEvent({ sent: [attempt({ deprecation: 'sunset: Sat, 01 May 2027 00:00:00 GMT' })] })
  watch.called(call)
  watch.called(call)
  await clock.advance(1)
  expect(told()).toEqual(['BEGUN DRIFT', 'BEGUN DRIFT', 'BEGUN DEPRECATION'])
})

test('what a cache answered, or our own queue held back, says nothing of the provider', async () => {
  const { clock, watch, told } = watchOf()
  watch.called({ ...failure, state: 'HELD_BACK', attempts: 2 })
  await clock.advance(1)
  watch.called(failure)
  watch.called(callEvent({ state: 'KEPT' }))
  await clock.advance(1)
  expect(told()).toEqual(['BEGUN RETRIES_EXHAUSTED'])
})

test('that many calls failed is over when the few that come later go well', async () => {
  const { clock, watch, told } = watchOf()
  for (let call = 0; call < 20; call += 1) watch.called({ ...failure, attempts: 1 })
  await clock.advance(61_000)
  watch.called(callEvent())
  await clock.advance(1)
  expect(told()).toEqual(['BEGUN ERROR_RATE', 'OVER ERROR_RATE'])
})

test('a provider that announces something else with every reply is told of so often, and no more', async () => {
  const { clock, watch, told } = watchOf()
  for (let call = 0; call < 1_000; call += 1)
    watch.called(callEvent({ sent: [attempt({ deprecation: `warning: 299 - "will end (request ${call})"` })] }))
  await clock.advance(1)
  expect(told()).toEqual(Array.from({ length: 20 }, () => 'BEGUN DEPRECATION'))
  watch.called(callEvent({ account: 'crm', sent: [attempt({ deprecation: 'sunset: tomorrow' })] }))
  await clock.advance(1)
  expect(told()).toHaveLength(21)
})

test('a value in the store that does not open is told once', async () => {
  const { clock, watch, told } = watchOf()
  const tampering = { account: 'crm', provider: 'hubspot', field: 'accessToken' }
  watch.tampered(tampering)
  watch.tampered(tampering)
  await clock.advance(1)
  expect(told()).toEqual(['BEGUN TAMPERING'])
})
