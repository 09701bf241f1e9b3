import { expect, test } from 'vitest'
import type { Alert, Notice } from '../../../src/telemetry/alerts/alert.ts'
import { AlertBoard } from '../../../src/telemetry/alerts/board.ts'
import { manualClock } from '../../support/manual-clock.ts'

const alert: Alert = { kind: 'BREAKER_OPEN', account: 'desk', provider: 'zendesk', what: 'It fails.', mend: 'Wait.' }

function boardOf() {
  const clock = manualClock()
  const told: (readonly Notice[])[] = []
  const board = new AlertBoard({ clock, gatherFor: 10_000, calmFor: 60_000, tell: notices => void told.push(notices) })
  return { clock, told, board }
}

test('what begins is told once, however often it is said, and once more when it is over', async () => {
  const { clock, told, board } = boardOf()
  for (let times = 0; times < 5; times += 1) board.raise(alert)
  await clock.advance(10_000)
  board.clear(alert)
  board.clear(alert)
  await clock.advance(100_000)
  expect(told.map(notices => notices.map(({ state, kind }) => [state, kind]))).toEqual([
    [['BEGUN', 'BREAKER_OPEN']],
    [['OVER', 'BREAKER_OPEN']],
  ])
  const [begun, over] = told.flat()
  expect([over?.since, over?.until]).toEqual([begun?.since, (begun?.since ?? 0) + 10_000])
})

test('what happens at the same time is told in one message', async () => {
  const { clock, told, board } = boardOf()
  board.raise(alert)
  await clock.advance(9_000)
  board.raise({ ...alert, account: 'crm' })
  board.raise({ ...alert, kind: 'ERROR_RATE' })
  await clock.advance(1_000)
  expect(told.map(notices => notices.length)).toEqual([3])
})

test('what comes and goes is one thing: it is over when it has been well for long enough', async () => {
  const { clock, told, board } = boardOf()
  for (let times = 0; times < 4; times += 1) {
    board.raise(alert)
    await clock.advance(20_000)
    board.clear(alert)
    await clock.advance(20_000)
  }
  expect(told.flat().map(({ state }) => state)).toEqual(['BEGUN'])
  expect(board.all).toMatchObject([alert])
  await clock.advance(100_000)
  expect(told.flat().map(({ state }) => state)).toEqual(['BEGUN', 'OVER'])
  expect(board.all).toEqual([])
})

test('what was never wrong is not told to be over', async () => {
  const { clock, told, board } = boardOf()
  board.clear(alert)
  await clock.advance(100_000)
  expect(told).toEqual([])
})

test('before an end all is told that was gathered', () => {
  const { told, board } = boardOf()
  board.raise(alert)
  board.flush()
  expect(told).toHaveLength(1)
})

test('all that is wrong with an account that is no more is over, and nothing else', async () => {
  const { clock, told, board } = boardOf()
  board.raise(alert)
  board.raise({ ...alert, kind: 'DRIFT' }, 'ticket.status')
  board.raise({ ...alert, account: 'crm' })
  await clock.advance(10_000)
  board.clearAll('desk')
  await clock.advance(100_000)
  const over = told.flat().filter(({ state }) => state === 'OVER')
  expect(over.map(({ kind, account }) => `${kind} ${account}`).sort()).toEqual(['BREAKER_OPEN desk', 'DRIFT desk'])
  expect(board.all).toMatchObject([{ account: 'crm' }])
})
