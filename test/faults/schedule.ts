import type { FaultRule } from '../../src/simulator/faults.ts'
import { createRandom } from '../../src/simulator/random.ts'
import { shuffle } from '../../src/simulator/shuffle.ts'
import { type Kind, kinds } from './kinds.ts'
import { operationHeader } from './lane.ts'
import type { Question } from './questions.ts'

/** One fault of one operation, as one question meets it. */
export interface Case {
  readonly index: number
  readonly kind: Kind
  readonly operation: string
  readonly question: Question
  /** How the provider goes wrong; absent where it is the line. */
  readonly rule?: FaultRule
}

/** Every kind with every operation that the questions need, in an order by the seed; the seed also says how it strikes. */
export function scheduleOf(questions: readonly Question[], seed: number): readonly Case[] {
  const operations = [...new Set(questions.flatMap(question => question.operations))].sort()
  const pairs = operations.flatMap(operation => kinds.map(kind => ({ operation, kind })))
  return shuffle(pairs, seed).map(({ operation, kind }, index) => {
    const random = createRandom(seed + index)
    const question = random.pick(questions.filter(each => each.operations.includes(operation)))
    if (kind.fault === undefined) return { index, kind, operation, question }
    const fault = kind.fault.kind === 'change' ? { ...kind.fault, seed: random.integer(1, 1_000_000) } : kind.fault
    const rule = {
      match: { headers: { [operationHeader]: operation } },
      skip: !kind.always && random.chance(0.25) ? 1 : 0,
      ...(!kind.always && random.chance(0.4) && { times: 1 }),
      fault,
    }
    return { index, kind, operation, question, rule }
  })
}
