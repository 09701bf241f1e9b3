import type { Filtering } from '../../../test/filters/filtering.ts'
import { cases } from './filter-cases.ts'

/** What Stripe is asked with filters, and how its conditions are taken out of requests. */
export default {
  cases,
  drop: ({ url, body }) => {
    const kept = /^(limit|starting_after|page|expand(\[\d*\])?|query)$/
    // What lists of one parent are asked by is no filter of ours.
    for (const name of [...url.searchParams.keys()]) if (!kept.test(name)) url.searchParams.delete(name)
    if (url.searchParams.has('query')) url.searchParams.set('query', 'created>0')
    return { url, body }
  },
} satisfies Filtering
