import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { truthAccounts } from '../truth/accounts.ts'
import { startLane } from './lane.ts'
import { questionsOf } from './questions.ts'
import { runCase } from './run-case.ts'
import { type Case, scheduleOf } from './schedule.ts'

const { UNIGRAPH_SEED = '1', UNIGRAPH_FAULTS = '1000', UNIGRAPH_FAULT } = process.env
/** Decides which questions are asked, which faults strike, where and how often. */
const seed = Number(UNIGRAPH_SEED)
/** How many faults strike, over all accounts. */
const count = Number(UNIGRAPH_FAULTS)
/** A run of every day asks a part of the questions: finding the right answers to all of them takes longer than the faults. */
const part = count > 2_000 ? 1 : 0.12
/** The one that is wanted, such as `zendesk:12`. */
const [onlyAccount, onlyIndex] = UNIGRAPH_FAULT?.split(':') ?? []

const lanes = truthAccounts.filter(({ name }) => onlyAccount === undefined || name === onlyAccount)
const each = Math.ceil(count / truthAccounts.length)
const isWanted = ({ index }: Case) => onlyIndex === undefined || index === Number(onlyIndex)

const rejections: unknown[] = []
const note = (reason: unknown) => void rejections.push(reason)
beforeAll(() => void process.on('unhandledRejection', note))
afterAll(() => void process.off('unhandledRejection', note))

describe.concurrent.each(lanes)('whatever befalls $name', { timeout: 3_600_000 }, account => {
  test('the answer is right, or says by whose fault it is not', async () => {
    const lane = await startLane(account)
    const failures: string[] = []
    const missed: string[] = []
    try {
      const schedule = scheduleOf(await questionsOf(lane, { part, seed }), seed).slice(0, each)
      for (const one of schedule.filter(isWanted)) {
        const { wrong, hasStruck } = await runCase(lane, one)
        if (!hasStruck) missed.push(told(one, account.name))
        if (wrong.length > 0) failures.push(`${wrong.slice(0, 3).join('; ')}\n${told(one, account.name)}`)
      }
    } finally {
      await lane.close()
    }
    expect(failures).toEqual([])
    expect(missed).toEqual([])
  })
})

test('no promise of ours is left alone with what went wrong', () => {
  expect(rejections).toEqual([])
})

function told({ kind, operation, question, index }: Case, account: string): string {
  const replay = `UNIGRAPH_SEED=${seed} UNIGRAPH_FAULTS=${count} UNIGRAPH_FAULT=${account}:${index} npm run test:faults`
  return `  (${kind.name} at ${operation}, asked for ${question.name}; once more: ${replay})`
}
