import type { Filtering } from '../../../test/filters/filtering.ts'
import { cases } from './filter-cases.ts'

/** What Zendesk is asked with filters, and how its conditions are taken out of requests. */
export default {
  cases,
  drop: ({ url, body }) => {
    const query = url.searchParams.get('query')
    const type = /\btype:\w+/.exec(query ?? '')?.[0]
    if (query !== null && url.pathname.includes('/search'))
      url.searchParams.set('query', `${type ?? ''} created>=1970-01-01`.trim())
    return { url, body }
  },
} satisfies Filtering
