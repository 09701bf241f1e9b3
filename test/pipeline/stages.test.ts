import { expect, test } from 'vitest'
import { stages } from '../../src/pipeline/pipeline.ts'
import { behaviours } from './behaviours.ts'

test('every stage of the pipeline has a behaviour that proves it', () => {
  expect([...new Set(behaviours.map(behaviour => behaviour.stage))]).toEqual(stages.map(stage => stage.name))
})

for (const { stage, sentence, prove } of behaviours) {
  test(`${stage}: ${sentence}`, () => prove(stages))

  test(`${stage}: without it, it is not so that ${sentence}`, async () => {
    const others = stages.filter(each => each.name !== stage)
    await expect(Promise.race([prove(others), givenUp()])).rejects.toThrow()
  })
}

/** Without a stage a proof may wait for ever. */
const givenUp = () => new Promise((_resolve, reject) => setTimeout(() => reject(new Error('still waiting')), 1_500))
