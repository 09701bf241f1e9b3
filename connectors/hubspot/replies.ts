import type { Reply } from '../../src/contract/call.ts'
import type { Page } from '../../src/contract/record.ts'
import type { HubspotError } from './fault.ts'

/** One page of any of HubSpot's lists. */
export function pageOf<Row>(reply: Reply): Page<Row> {
  return { rows: resultsOf<Row>(reply), next: nextOf(reply.body) }
}

/** The list in a reply; a body without one makes no sense. */
export function resultsOf<Row>(reply: Reply): readonly Row[] {
  const results: unknown = reply.body?.results
  if (!Array.isArray(results)) throw new TypeError('expected a list in "results"')
  return results
}

/** The cursor of the next page. */
export function nextOf(body: { paging?: { next?: { after?: unknown } } }): string | undefined {
  const after = body.paging?.next?.after
  return after === undefined || after === null ? undefined : String(after)
}

/** The errors that came along with results. */
export function errorsOf(reply: Reply): readonly HubspotError[] {
  return Array.isArray(reply.body?.errors) ? reply.body.errors : []
}
