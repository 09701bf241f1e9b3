import { type Answerer, around, asRecorded, byIds, isRecorded } from '../../../../test/recorded/answer.ts'

/** The records of each collection, and the name that each row stands under. */
const collections: Readonly<Record<string, { readonly records: readonly string[]; readonly name: string }>> = {
  customers: { records: ['customer'], name: 'customer' },
  items: { records: ['item'], name: 'item' },
  item_prices: { records: ['itemPrice'], name: 'item_price' },
  subscriptions: { records: ['subscription'], name: 'subscription' },
  invoices: { records: ['invoice'], name: 'invoice' },
  credit_notes: { records: ['creditNote'], name: 'credit_note' },
  transactions: { records: ['payment', 'refund'], name: 'transaction' },
}

/** Chargebee by its recordings. */
export const answer: Answerer = (asked, source) => {
  const { path, query } = asked
  const [, collection = ''] = /^\/api\/v2\/(\w+)$/.exec(path) ?? []
  const ids = query.get('id[in]')
  const known = collections[collection]
  if (known !== undefined && ids !== null) {
    const rows = known.records.flatMap(record => source.rows(record))
    const { found } = byIds(rows, JSON.parse(ids) as string[])
    return around({ list: found.map(row => ({ [known.name]: row })) })
  }
  // Nobody recorded a payment source; one that is gone is answered so.
  const [, source_id] = /^\/api\/v2\/payment_sources\/(\w+)$/.exec(path) ?? []
  if (source_id !== undefined) return around(missing(source_id), { status: 404 })
  return isRecorded(asked, source.whole) ? asRecorded(source.whole) : undefined
}

/** https://apidocs.chargebee.com/docs/api/error-handling */
function missing(id: string): object {
  const message = `${id} not found`
  const code = { api_error_code: 'resource_not_found', error_code: 'resource_not_found', error_msg: message }
  return { message, type: 'invalid_request', ...code, http_status_code: 404 }
}

/** The reply to a request for a record by its id. */
export function replyWith(record: string, content: unknown): unknown {
  const found = Object.values(collections).find(({ records }) => records.includes(record))
  return found === undefined ? content : { list: [{ [found.name]: content }] }
}
