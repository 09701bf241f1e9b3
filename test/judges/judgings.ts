import { eachProvider } from '../support/each-provider.ts'
import type { Judging } from './judging.ts'

/** What is known of each provider that is judged. */
export const judgings = await eachProvider<Judging>('judging.ts')
