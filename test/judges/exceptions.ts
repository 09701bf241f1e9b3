import type { JudgeName } from './judges.ts'

/** A cell that may be empty. */
export interface Exception {
  readonly provider: string
  readonly judge: JudgeName
  readonly operations: readonly string[]
  readonly reason: string
}

/** Every cell that nobody can fill, and why. One that has been filled since fails the test. */
export const exceptions: readonly Exception[] = [
  {
    provider: 'hubspot',
    judge: 'spec-request',
    operations: ['check', 'facts.homeCurrency'],
    reason: 'the published collection has no document of account-info',
  },
]
