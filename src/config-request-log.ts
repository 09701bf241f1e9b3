import { z } from 'zod'

/** The form of what is remembered of calls to providers, and for how long. */
export const requestLogForm = z
  .strictObject({
    calls: z
      .number()
      .int()
      .min(0)
      .max(100_000)
      .default(1_000)
      .describe('How many of the newest calls to providers are kept in memory, to be looked into; 0 for none.'),
    payloads: z
      .enum(['none', 'failures', 'all'])
      .default('failures')
      .describe(
        'Of which of them the beginning of the answer is kept too. Secrets are blanked, texts are masked but for words of an enumeration.',
      ),
    keeps: z
      .enum(['none', 'failures', 'all'])
      .default('failures')
      .describe(
        'Which of them go into the store too, and outlast the process: those that failed, with their requests and what else was called for these; or all; 50,000 at most.',
      ),
    keepsDays: z.number().positive().max(365).default(7).describe('For how long they stay in the store, in days.'),
  })
  .prefault({})
