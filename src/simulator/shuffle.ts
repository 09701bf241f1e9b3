import { createRandom } from './random.ts'

/** The rows in another order, always the same for a seed: vendors do not answer a batch in the order of its question. */
export function shuffle<Row>(rows: readonly Row[], seed: number): Row[] {
  const random = createRandom(seed)
  const shuffled = [...rows]
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = random.integer(0, last)
    const row = shuffled[last] as Row
    shuffled[last] = shuffled[other] as Row
    shuffled[other] = row
  }
  return shuffled
}
