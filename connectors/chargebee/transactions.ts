import type { Reply } from '../../src/contract/call.ts'
import type { Link, LinkChildren, LinkParent } from '../../src/contract/children.ts'
import { objectsIn } from '../../src/contract/form.ts'
import { listOf } from './parameters.ts'
import { getMany, listing, pageOf, pageSize } from './requests.ts'
import { creditNotes, invoices, payments, refunds } from './resources.ts'
import type { CreditNoteRow, InvoiceRow, TransactionRow } from './rows.ts'

const idsIn = (parents: readonly LinkParent[]) => parents.map(({ id }) => id)

/** The payments of an invoice are named by it, those that failed too; what was only authorized stands apart. */
export const invoicePayments: LinkChildren = {
  by: 'links',
  record: 'payment',
  atMost: pageSize,
  call: (parents, ask) => getMany(invoices).call(idsIn(parents), ask),
  links: reply => pageOf<InvoiceRow>(reply, invoices).rows.flatMap(linksOfInvoice),
}

function linksOfInvoice({ id, linked_payments, reference_transactions }: InvoiceRow): readonly Link[] {
  const held = objectsIn(reference_transactions, 'reference_transactions').filter(
    ({ txn_type }) => txn_type === 'authorization',
  )
  return [...objectsIn(linked_payments, 'linked_payments'), ...held].map(({ txn_id }) => ({
    parent: id,
    child: txn_id,
  }))
}

/** The refunds of a credit note are named by it. */
export const creditNoteRefunds: LinkChildren = {
  by: 'links',
  record: 'refund',
  atMost: pageSize,
  call: (parents, ask) => getMany(creditNotes).call(idsIn(parents), ask),
  links: reply =>
    pageOf<CreditNoteRow>(reply, creditNotes).rows.flatMap(({ id, linked_refunds }) =>
      objectsIn(linked_refunds, 'linked_refunds').map(({ txn_id }) => ({ parent: id, child: txn_id })),
    ),
}

/**
 * The refunds of a payment. A payment names them only where it was for no invoice, and refunds cannot be asked for by
 * their payments: first the payments are read, which tell their customers, and then what went back to those.
 * https://apidocs.chargebee.com/docs/api/transactions/transaction-object#linked_refunds
 */
export const paymentRefunds: LinkChildren = {
  by: 'links',
  record: 'refund',
  atMost: 50,
  call(parents, ask) {
    const places = parents.flatMap(({ after }) => (after === undefined ? [] : [readPlace(after)]))
    if (places.length === 0) return getMany(payments).call(idsIn(parents), ask)
    const customers = [...new Set(places.map(({ customer }) => customer))]
    const cursor = places[0]?.offset ?? undefined
    return listing(refunds, { size: pageSize, cursor }, { 'customer_id[in]': listOf(customers), include_deleted: true })
  },
  links: reply => transactionsIn(reply).flatMap(linksOfTransaction),
  more(reply, parents) {
    const { next } = pageOf<TransactionRow>(reply, refunds)
    if (parents.some(({ after }) => after !== undefined))
      return next === undefined
        ? []
        : parents.flatMap(({ id, after = '' }) => [{ id, after: writePlace({ ...readPlace(after), offset: next }) }])
    return transactionsIn(reply).flatMap(({ id, customer_id, type, status }) =>
      // What did not come in cannot go back.
      customer_id !== undefined && type === 'payment' && status !== 'failure' && status !== 'voided'
        ? [{ id, after: writePlace({ customer: customer_id, offset: null }) }]
        : [],
    )
  },
}

const transactionsIn = (reply: Reply) => pageOf<TransactionRow>(reply, refunds).rows

/** A payment names its refunds, and a refund its payment; what the bank took back names the payment as its reference. */
function linksOfTransaction(row: TransactionRow): readonly Link[] {
  const { id, type, linked_refunds } = row
  if (type === 'payment')
    return objectsIn(linked_refunds, 'linked_refunds').map(({ txn_id }) => ({ parent: id, child: txn_id }))
  const payment = paymentOf(row)
  return payment === undefined ? [] : [{ parent: payment, child: id }]
}

/** The payment that a refund gives back. */
export function paymentOf({ refunded_txn_id, reference_transaction_id }: TransactionRow): string | undefined {
  return refunded_txn_id ?? reference_transaction_id ?? undefined
}

/** Whose refunds are read, and from where they go on. */
interface Place {
  readonly customer: string
  readonly offset: string | null
}

const writePlace = ({ customer, offset }: Place) => JSON.stringify([customer, offset])

function readPlace(after: string): Place {
  const [customer, offset] = JSON.parse(after) as readonly [string, string | null]
  return { customer, offset }
}
