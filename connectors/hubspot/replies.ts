import type { Reply } from '../../src/contract/call.ts'
import { formed, objectsIn, rowsIn } from '../../src/contract/form.ts'
import { readText } from '../../src/contract/read.ts'
import type { Page } from '../../src/contract/record.ts'
import type { HubspotError } from './fault.ts'

/** One page of any of HubSpot's lists. */
export function pageOf<Row>(reply: Reply): Page<Row> {
  return { rows: resultsOf<Row>(reply), next: nextOf(reply.body) }
}

/** The list in a reply; a body without one makes no sense. */
export function resultsOf<Row>(reply: Reply): readonly Row[] {
  return rowsIn<Row>(reply.body?.results, 'results')
}

/** The cursor of the next page. */
export function nextOf(body: { paging?: { next?: { after?: unknown } } }): string | undefined {
  const next = formed(body.paging, { next: {} }, 'paging')?.next
  return next ? (readText(next.after) ?? undefined) : undefined
}

/** The errors that came along with results. */
export function errorsOf(reply: Reply): readonly HubspotError[] {
  return objectsIn<HubspotError>(reply.body?.errors, 'errors')
}
