import type { Filtering } from '../../../test/filters/filtering.ts'
import { cases } from './filter-cases.ts'

/** What NetSuite is asked with filters, and how its conditions are taken out of requests. */
export default {
  cases,
  drop: ({ url, body }) => ({ url, body: withoutCriteria(body) }),
} satisfies Filtering

/** A search of SuiteTalk with no criterion left but the type of the records. */
function withoutCriteria(body: string): string {
  return body.replace(/<((?:\w+:)?searchRecord)\b([^>]*)>([\s\S]*?)<\/\1>/g, (_, name, attributes, inside: string) => {
    const type = /<((?:\w+:)?type)\b[\s\S]*?<\/\1>/.exec(inside)?.[0] ?? ''
    return `<${name}${attributes}>${type}</${name}>`
  })
}
