import { expect, test } from 'vitest'
import { UpstreamTrace } from '../../src/graph/upstream-trace.ts'
import { attempt, callEvent } from '../support/call-event.ts'
import { manualClock } from '../support/manual-clock.ts'

function traced() {
  const clock = manualClock()
  const trace = new UpstreamTrace({ clock, accounts: { named: () => undefined } })
  const { onLeave, onCall } = trace.listeners
  return { clock, trace, onLeave, onCall }
}

const { account, provider, operation, priority, keys, cause, paths } = callEvent()
const call = { account, provider, operation, priority, keys, cause, paths }

test('a call that the answer does not wait for is told as under way, with how long it has been', async () => {
  const { clock, trace, onLeave } = traced()
  await clock.advance(10)
  onLeave(call)
  await clock.advance(5)
  const { totals, calls } = trace.report()
  expect(totals).toMatchObject({ calls: 1, attempts: 1 })
  expect(calls).toMatchObject([
    { account: 'desk', operation: 'ticket.get', state: 'UNDER_WAY', start: 10, milliseconds: 5 },
  ])
})

test('a call that has ended is told once, however often it left', async () => {
  const { clock, trace, onLeave, onCall } = traced()
  onLeave(call)
  onLeave(call)
  await clock.advance(8)
  onCall(callEvent({ began: clock.now() - 8, milliseconds: 8, attempts: 2, sent: [attempt(), attempt()] }), call)
  const { totals, calls } = trace.report()
  expect(totals).toMatchObject({ calls: 1, attempts: 2 })
  expect(calls).toMatchObject([{ state: 'SENT' }])
})

test('two equal calls are told apart', () => {
  const { trace, onLeave, onCall } = traced()
  const other = { ...call }
  onLeave(call)
  onLeave(other)
  onCall(callEvent({ sent: [attempt()] }), call)
  expect(
    trace
      .report()
      .calls.map(({ state }) => state)
      .sort(),
  ).toEqual(['SENT', 'UNDER_WAY'])
})
