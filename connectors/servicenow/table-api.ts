import { get, path, type Reply } from '../../src/contract/call.ts'
import { rowsIn } from '../../src/contract/form.ts'
import type { Dialect } from './dialect.ts'

/**
 * How many ids stand in one address. Servers read some 8,000 characters of it: an id takes 35, a text 30 and its own length,
 * the names of fields up to 2,100, those of other tables up to 1,400, and the rest 300.
 */
const idsAtOnce = 100

/** The Table API, of the version that this connector is written for. https://www.servicenow.com/docs/r/api-reference/rest-apis/c_TableAPI.html */
export const tableApi: Dialect = {
  // Up to 10,000 are given; very large pages slow the instance down, as the documentation says.
  // Rows that the user may not see make pages short: small ones would come back empty too often.
  limits: { page: 1000, pageAtLeast: 20, ids: idsAtOnce, texts: 60, textSpace: 2000 },
  fieldSpace: { page: 1800, get: 1800 },
  throughSpace: 1200,
  tellsTotal: true,

  ask: ({ table, query, fields }, { size, offset, counts = true }) =>
    get(path`/api/now/v2/table/${table}`, {
      sysparm_query: query === '' ? undefined : query,
      sysparm_fields: fields === 'ALL' ? undefined : fields.join(','),
      sysparm_limit: size,
      sysparm_offset: offset,
      // Pointers are ids then, as by SOAP.
      sysparm_exclude_reference_link: true,
      // It repeats the whole address four times, which can be more than a client takes.
      sysparm_suppress_pagination_header: true,
      sysparm_no_count: counts ? undefined : true,
    }),

  rows: ({ body }) => rowsIn(body?.result, 'result'),

  // The limit is applied before the rules of access: the number of rows says nothing.
  hasMore: (reply, { size, offset }) => offset + size < totalIn(reply),
}

function totalIn({ headers }: Reply): number {
  const total = headers['x-total-count'] ?? ''
  if (!/^\d{1,15}$/.test(total)) throw new TypeError('expected "X-Total-Count" to say how many rows there are')
  return Number(total)
}
