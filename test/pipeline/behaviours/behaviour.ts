import type { stages } from '../../../src/pipeline/pipeline.ts'

/** What a stage is for: a sentence, and a proof that holds with all stages and fails without this one. */
export interface Behaviour {
  readonly stage: string
  readonly sentence: string
  readonly prove: (order: typeof stages) => Promise<void>
}
