import type { Filtering } from '../../../test/filters/filtering.ts'
import { cases } from './filter-cases.ts'

/** What HubSpot is asked with filters, and how its conditions are taken out of requests. */
export default {
  cases,
  drop: ({ url, body }) =>
    url.pathname.endsWith('/search')
      ? { url, body: JSON.stringify({ ...JSON.parse(body), filterGroups: [] }) }
      : { url, body },
} satisfies Filtering
