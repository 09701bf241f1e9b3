import type { Filtering } from '../../../test/filters/filtering.ts'
import { cases } from './filter-cases.ts'

/** A query without its conditions: what pages are told apart by stays. */
const withoutConditions = (query: string) =>
  query
    .split(/(?<!\^)\^(?!\^)/)
    .filter(part => /^(ORDERBY|sys_id(>|&gt;))/.test(part))
    .join('^')

/** What ServiceNow is asked with filters, and how its conditions are taken out of requests. */
export default {
  cases,
  drop: ({ url, body }) => {
    const query = url.searchParams.get('sysparm_query')
    if (query !== null) url.searchParams.set('sysparm_query', withoutConditions(query))
    const element = /(<__encoded_query>)([^<]*)(?=<)/
    return { url, body: body.replace(element, (_, tag: string, inner: string) => tag + withoutConditions(inner)) }
  },
} satisfies Filtering
