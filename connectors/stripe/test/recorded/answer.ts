import { type Answerer, around, asRecorded, byIds, isRecorded } from '../../../../test/recorded/answer.ts'

const records: Readonly<Record<string, string>> = {
  charges: 'payment',
  credit_notes: 'creditNote',
  customers: 'customer',
  disputes: 'dispute',
  invoices: 'invoice',
  payment_intents: 'payment',
  payment_methods: 'paymentMethod',
  payment_records: 'payment',
  prices: 'price',
  refunds: 'refund',
  subscriptions: 'subscription',
}

/** Stripe by its recordings. */
export const answer: Answerer = (asked, source) => {
  const { path, query } = asked
  const ids = query.getAll('ids[]')
  if (path === '/v1/products' && ids.length > 0) {
    const { found } = byIds(source.rows('product'), ids)
    return around({ object: 'list', data: found, has_more: false, url: '/v1/products' })
  }
  if (isRecorded(asked, source.whole)) return asRecorded(source.whole)
  const [, collection = '', id = ''] = /^\/v1\/(\w+)\/(\w+)$/.exec(path) ?? []
  const record = records[collection]
  if (record === undefined) return undefined
  const [row] = byIds(source.rows(record), [id]).found
  return row === undefined ? around(missing(collection, id), { status: 404 }) : around(row)
}

/** https://docs.stripe.com/api/errors */
function missing(collection: string, id: string): object {
  const word = collection.replace(/s$/, '')
  const error = { type: 'invalid_request_error', code: 'resource_missing', message: `No such ${word}: '${id}'` }
  return { error: { ...error, param: 'id' } }
}
