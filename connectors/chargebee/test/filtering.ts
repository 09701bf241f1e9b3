import type { Filtering } from '../../../test/filters/filtering.ts'
import { cases } from './filter-cases.ts'

/** What Chargebee is asked with filters, and how its conditions are taken out of requests. */
export default {
  cases,
  drop: ({ url, body }) => {
    const kept = /^(limit|offset|include_deleted|sort_by\[\w+\]|line_items_\w+|type\[in\])$/
    for (const name of [...url.searchParams.keys()]) if (!kept.test(name)) url.searchParams.delete(name)
    return { url, body }
  },
} satisfies Filtering
