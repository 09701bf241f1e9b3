import { setTimeout as sleep } from 'node:timers/promises'
import type { Answer } from '../support/unigraph.ts'
import type { Lane } from './lane.ts'
import { judge } from './oracle.ts'
import type { Case } from './schedule.ts'

/** Longer than the whole request may take, by the clock of the test. */
const longestAnswer = 10_000
/** How often it is tried to let a fault strike that has not. */
const mostTries = 3
/** How long an account may take to be well again, in milliseconds: a second or two, and many on a machine that others use as well. */
const longestRecovery = 30_000

/** What became of a case: what is wrong with the answers, and whether the fault struck at all. */
export interface Outcome {
  readonly wrong: readonly string[]
  readonly hasStruck: boolean
}

/** Asks a question while a fault strikes, and again when it is gone. */
export async function runCase(lane: Lane, one: Case): Promise<Outcome> {
  const { rule } = one
  let outcome = await runOnce(lane, one)
  // There were fewer requests than were to go well first; or, on a busy machine, time for fewer of them than there are.
  for (let again = 0; again < mostTries && rule !== undefined && !outcome.hasStruck; again += 1) {
    const { wrong, hasStruck } = await runOnce(lane, { ...one, rule: { ...rule, skip: 0 } })
    outcome = { wrong: [...outcome.wrong, ...wrong], hasStruck }
  }
  return outcome
}

async function runOnce(lane: Lane, { kind, question, rule }: Case): Promise<Outcome> {
  const { document, variables } = question
  lane.renew()
  if (rule !== undefined) lane.simulator.faults.set([rule])
  if (kind.toxics !== undefined) await lane.line.set(kind.toxics)
  const answer = await Promise.race([lane.query(document, variables), late()])
  const hasStruck = rule === undefined || lane.simulator.faults.befallen() > 0
  lane.simulator.faults.clear()
  if (kind.toxics !== undefined) await lane.line.set([])
  return { hasStruck, wrong: await wrongsOf(lane, { kind, question }, answer) }
}

async function wrongsOf(
  lane: Lane,
  { kind, question: { document, variables, right } }: Pick<Case, 'kind' | 'question'>,
  answer: Answer | undefined,
): Promise<readonly string[]> {
  if (answer === undefined) return ['the request hangs']
  const wrong = judge(answer, { right, is: kind.is })
  const polluted = ({} as { polluted?: unknown }).polluted === undefined ? [] : ['all objects are polluted']
  const stays = wrong.length > 0 || kind.lasts ? [] : await recovery(lane, { document, variables, right, is: kind.is })
  return [...wrong, ...polluted, ...stays]
}

async function recovery(
  lane: Lane,
  {
    document,
    variables,
    right,
    is,
  }: { document: string; variables: Record<string, unknown> } & Parameters<typeof judge>[1],
): Promise<readonly string[]> {
  const until = performance.now() + longestRecovery
  for (;;) {
    const { data, errors } = await lane.query(document, variables)
    const isWell = errors === undefined && data?.list?.isComplete !== false
    const wrong = isWell && is === 'seen' ? judge({ data }, { right, is }) : []
    if (wrong.length > 0) return wrong.map(each => `after the fault is gone: ${each}`)
    // What was believed, such as a dictionary that is kept for a while, may still be wrong.
    if (isWell || (is === 'believed' && errors !== undefined)) return []
    if (performance.now() > until)
      return [`the account is not well again after ${longestRecovery} ms: ${errors?.[0]?.message}`]
    await sleep(50)
  }
}

const late = () => sleep(longestAnswer, undefined, { ref: false })
