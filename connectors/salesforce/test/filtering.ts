import type { Filtering } from '../../../test/filters/filtering.ts'
import { cases } from './filter-cases.ts'

/** What Salesforce is asked with filters, and how its conditions are taken out of requests. */
export default {
  cases,
  drop({ url, body }) {
    const asked = url.searchParams.get('q')
    if (asked === null)
      return { url, body: body.replace(/(?<=<sf:queryString>)[^<]*/, soql => withoutConditions(soql)) }
    const changed = new URL(url)
    changed.searchParams.set('q', withoutConditions(asked))
    return { url: withoutConditions(asked) === asked ? url : changed, body }
  },
} satisfies Filtering

/** A list with no condition left but the one that says where its page begins. In XML a quote and a sign are written out. */
function withoutConditions(soql: string): string {
  return soql.replace(/ WHERE (.*)(?= ORDER BY Id LIMIT)/s, (_, conditions: string) => {
    const after = /Id (?:>|&gt;) (?:'|&apos;)\w+(?:'|&apos;)$/.exec(conditions)?.[0]
    return after === undefined ? '' : ` WHERE ${after}`
  })
}
