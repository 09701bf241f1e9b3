import { expect, test } from 'vitest'
import { logEvents } from '../../src/commands/log-events.ts'
import { callEvent } from '../support/call-event.ts'

function logged(level = 'debug') {
  const lines: { level: string; event: unknown; message: unknown }[] = []
  const at = (level: string) => (event: unknown, message?: unknown) => void lines.push({ level, event, message })
  return { lines, events: logEvents({ debug: at('debug'), warn: at('warn'), isLevelEnabled: each => each === level }) }
}

const call = callEvent()

test('a call is a line for whoever looks for it; one that brought rows nobody asked for is a warning', () => {
  const { lines, events } = logged()
  events.onCall(call)
  events.onCall({ ...call, unasked: 3 })
  expect(lines).toMatchObject([
    { level: 'debug', event: { account: 'desk', operation: 'ticket.get', milliseconds: 5, status: 200 } },
    { level: 'warn', event: { account: 'desk', unasked: 3 }, message: expect.stringContaining('nobody asked for') },
  ])
})

test('where calls are not logged, one that brought rows nobody asked for still is', () => {
  const { lines, events } = logged('info')
  events.onCall(call)
  events.onCall({ ...call, unasked: 3 })
  expect(lines).toMatchObject([{ level: 'warn', event: { unasked: 3 } }])
})

test('a word that a connector does not know is a warning', () => {
  const { lines, events } = logged()
  events.onUnknownWord({ account: 'desk', provider: 'zendesk', record: 'ticket', field: 'status', word: 'parked' })
  expect(lines).toMatchObject([{ level: 'warn', event: { field: 'status', word: 'parked' } }])
})

test('that a provider is left alone is a warning, and so is that it is well again', () => {
  const { lines, events } = logged()
  for (const isOpen of [true, false]) events.onBreaker({ account: 'desk', provider: 'zendesk', isOpen })
  expect(lines.map(({ level, message }) => [level, message])).toEqual([
    ['warn', 'The provider fails and is left alone'],
    ['warn', 'The provider is well again'],
  ])
})
