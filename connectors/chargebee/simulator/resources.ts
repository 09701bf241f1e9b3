import { keyed, listedText, numeric, reference, text, time, words } from './filters.ts'
import { creditNoteEntry } from './objects/credit-note.ts'
import { customFilter } from './objects/custom-fields.ts'
import { customerEntry } from './objects/customer.ts'
import { invoiceEntry } from './objects/invoice.ts'
import { itemEntry } from './objects/item.ts'
import { itemPriceEntry } from './objects/item-price.ts'
import { paymentSourceEntry } from './objects/payment-source.ts'
import { subscriptionEntry } from './objects/subscription.ts'
import { transactionEntry } from './objects/transaction.ts'
import { dunningWord, invoiceWord, noteStatusSql, noteTypeSql } from './objects/words.ts'
import type { Resource } from './resource.ts'
import {
  invoiceStatuses,
  itemTypeSql,
  methodWords,
  priceTypeSql,
  pricingModelSql,
  sourceTypeSql,
  sourceTypeWords,
  subscriptionWord,
  transactionStatuses,
  transactionsSql,
} from './tables.ts'
import { idSql, invoiceNumberIn, numberIn } from './values.ts'

const changed = { updated_at: 't.updated_at' }

/** Every kind of resource that is simulated, with what its list can be asked for, the usual order first. */
export const resources: readonly Resource[] = [
  {
    collection: 'customers',
    from: 't.* FROM billing_customer t',
    key: 't.n',
    keyOf: id => numberIn('customer', id),
    sorts: { created_at: 't.created_at', ...changed },
    deleted: 't.is_active = 0',
    filters: {
      id: reference('customer', 't.n'),
      email: text('t.email'),
      company: text('t.company_name'),
      phone: text('t.phone'),
      taxability: words(`CASE t.tax_exempt WHEN 'NONE' THEN 'taxable' ELSE 'exempt' END`, ['taxable', 'exempt']),
      created_at: time('t.created_at'),
      updated_at: time('t.updated_at'),
    },
    added: customFilter('billing_customer'),
    entry: customerEntry,
  },
  {
    collection: 'items',
    from: 't.* FROM product t',
    key: 't.n',
    keyOf: id => numberIn('item', id),
    sorts: { id: idSql('item', 't.n'), name: 't.name', ...changed },
    filters: {
      id: reference('item', 't.n'),
      name: text('t.name'),
      type: words(itemTypeSql('t.type'), ['plan', 'addon', 'charge']),
      status: words(`CASE t.is_active WHEN 1 THEN 'active' ELSE 'archived' END`, ['active', 'archived', 'deleted']),
      updated_at: time('t.updated_at'),
    },
    entry: itemEntry,
  },
  {
    collection: 'item_prices',
    from: 't.*, i.type AS product_type FROM price t JOIN product i ON i.n = t.product_n',
    key: 't.n',
    keyOf: id => numberIn('item_price', id),
    sorts: { id: idSql('item_price', 't.n'), name: 't.nickname', updated_at: 't.created_at' },
    filters: {
      id: reference('item_price', 't.n'),
      name: listedText('t.nickname'),
      item_id: reference('item', 't.product_n'),
      item_type: words(priceTypeSql, ['plan', 'addon', 'charge']),
      pricing_model: words(pricingModelSql, ['flat_fee', 'per_unit', 'tiered', 'volume', 'stairstep']),
      currency_code: listedText('t.currency'),
      status: words(`CASE t.is_active WHEN 1 THEN 'active' ELSE 'archived' END`, ['active', 'archived', 'deleted']),
      period_unit: words(`CASE t.interval WHEN 'ONE_TIME' THEN NULL ELSE lower(t.interval) END`, [
        'day',
        'week',
        'month',
        'year',
      ]),
      updated_at: time('t.created_at'),
    },
    entry: itemPriceEntry,
  },
  {
    collection: 'subscriptions',
    from: `t.* FROM (SELECT *, ${subscriptionWord} AS word FROM subscription) t`,
    key: 't.n',
    keyOf: id => numberIn('subscription', id),
    sorts: { created_at: 't.created_at', updated_at: 't.created_at' },
    filters: {
      id: reference('subscription', 't.n'),
      customer_id: reference('customer', 't.customer_n'),
      status: words('t.word', ['future', 'in_trial', 'active', 'non_renewing', 'paused', 'cancelled', 'transferred']),
      created_at: time('t.created_at'),
      updated_at: time('t.created_at'),
      activated_at: time('t.start_at'),
      cancelled_at: time('coalesce(t.ended_at, t.cancel_at)'),
    },
    added: customFilter('subscription'),
    entry: subscriptionEntry,
  },
  {
    collection: 'invoices',
    // A draft has an id of another form, and what has been a draft has lost it.
    from: `t.* FROM (SELECT *, n * 2 + (status = 'DRAFT') AS k, coalesce(issued_at, created_at) AS date,
      ${invoiceWord} AS word, ${dunningWord} AS dunning_word FROM invoice) t`,
    key: 't.k',
    keyOf: invoiceKey,
    sorts: { date: 't.date', ...changed },
    filters: {
      id: keyed('t.k', invoiceKey),
      customer_id: reference('customer', 't.customer_n'),
      subscription_id: reference('subscription', 't.subscription_n'),
      status: words('t.word', invoiceStatuses),
      dunning_status: words('t.dunning_word', ['in_progress', 'exhausted', 'stopped', 'success']),
      date: time('t.date'),
      paid_at: time('t.paid_at'),
      voided_at: time('t.voided_at'),
      total: numeric('t.total_minor'),
      amount_due: numeric('t.amount_due_minor'),
      updated_at: time('t.updated_at'),
    },
    entry: invoiceEntry,
  },
  {
    collection: 'credit_notes',
    from: `t.* FROM (SELECT *, ${noteStatusSql} AS status_word, ${noteTypeSql} AS type_word FROM credit_note) t`,
    key: 't.n',
    keyOf: id => numberIn('credit_note', id),
    sorts: { date: 't.issued_at' },
    filters: {
      id: reference('credit_note', 't.n'),
      customer_id: reference('customer', 't.customer_n'),
      reference_invoice_id: keyed('t.invoice_n', invoiceNumberIn),
      type: words('t.type_word', ['adjustment', 'refundable', 'store']),
      status: words('t.status_word', ['adjusted', 'refunded', 'refund_due', 'voided']),
      date: time('t.issued_at'),
      total: numeric('t.total_minor'),
      amount_available: numeric('t.remaining_minor'),
      voided_at: time('t.voided_at'),
      updated_at: time('t.updated_at'),
    },
    entry: creditNoteEntry,
  },
  {
    collection: 'transactions',
    from: `t.* FROM (${transactionsSql}) t`,
    key: 't.k',
    keyOf: transactionKey,
    sorts: { date: 't.created_at', ...changed },
    filters: {
      id: keyed('t.k', transactionKey),
      customer_id: reference('customer', 't.customer_n'),
      payment_method: words('t.method_word', methodWords),
      type: words('t.type_word', ['authorization', 'payment', 'refund', 'payment_reversal']),
      date: time('t.created_at'),
      amount: numeric('t.amount_minor'),
      status: words('t.status_word', transactionStatuses),
      reference_number: text('t.reference'),
      id_at_gateway: text('t.gateway_id'),
      updated_at: time('t.updated_at'),
    },
    entry: transactionEntry,
  },
  {
    collection: 'payment_sources',
    // Only what is stored for somebody is one.
    from: 't.* FROM (SELECT * FROM payment_method WHERE customer_n IS NOT NULL) t',
    key: 't.n',
    keyOf: id => numberIn('payment_source', id),
    sorts: { created_at: 't.created_at', updated_at: 't.created_at' },
    filters: {
      customer_id: reference('customer', 't.customer_n'),
      type: words(sourceTypeSql, sourceTypeWords),
      created_at: time('t.created_at'),
      updated_at: time('t.created_at'),
    },
    entry: paymentSourceEntry,
  },
]

/** The number of an invoice, twice, and one more for a draft. */
function invoiceKey(id: string): number {
  const [draft, issued] = [numberIn('draft', id), numberIn('invoice', id)]
  return draft >= 0 ? draft * 2 + 1 : issued >= 0 ? issued * 2 : -1
}

/** The number of a payment, twice, and one more for a refund. */
function transactionKey(id: string): number {
  const [payment, refund] = [numberIn('payment', id), numberIn('refund', id)]
  return refund >= 0 ? refund * 2 + 1 : payment >= 0 ? payment * 2 : -1
}
