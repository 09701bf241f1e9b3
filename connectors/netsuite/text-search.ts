import type { TextSearch } from '../../src/contract/query.ts'
import { searchedPage } from './replies.ts'
import { anyWordOf, search, sizes, textIs } from './requests.ts'
import type { CustomerRow } from './rows.ts'

/**
 * Customers by their id, which is their name or their number as the account has it, or with an at sign by their e-mail
 * address; then by their company. All criteria of one search must hold, so that these are two searches, the second
 * without what the first has found. The names of people are not asked for: each would be a search more.
 * https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_N3488543.html
 */
export const customerSearch: TextSearch<CustomerRow> = {
  ...sizes,
  call(text, { size, cursor = '' }) {
    const { isSecond, inner } = readCursor(cursor)
    const first = text.includes('@') ? 'email' : 'entityId'
    const looked = isSecond
      ? [textIs('companyName', text, 'contains'), textIs(first, text, 'doesNotContain')]
      : [textIs(first, text, 'contains')]
    return search(
      { type: 'CustomerSearchBasic', criteria: [...looked, anyWordOf('stage', ['_customer'])] },
      size,
      inner,
    )
  },
  page(reply, { cursor = '' }) {
    const { isSecond } = readCursor(cursor)
    const { rows, next } = searchedPage<CustomerRow>(reply)
    if (next !== undefined) return { rows, next: `${isSecond ? second : ''}${next}` }
    return isSecond ? { rows } : { rows, next: second }
  },
}

/** Begins the cursors of the second search. */
const second = 'company|'

function readCursor(cursor: string) {
  const isSecond = cursor.startsWith(second)
  const inner = isSecond ? cursor.slice(second.length) : cursor
  return { isSecond, inner: inner === '' ? undefined : inner }
}
