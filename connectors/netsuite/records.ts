import type { Children } from '../../src/contract/children.ts'
import type { PageRequest } from '../../src/contract/record.ts'
import { listedFailures } from './faults.ts'
import { invoicesOf } from './mapping/parts.ts'
import { listedRows, searchedPage } from './replies.ts'
import {
  anyRecordOf,
  anyWordOf,
  getList,
  isTrue,
  limits,
  type RecordType,
  search,
  sizes,
  wholePage,
} from './requests.ts'
import type { AppliedRow, NetSuiteRow } from './rows.ts'

/** How many parents one search names. NetSuite documents no limit; a page of customers has at most so many. */
const parentsAtOnce = 100

/** Internal ids are whole numbers. */
export const isInternalId = (id: string) => /^-?\d+$/.test(id)

/** Those of the system's own items are below zero. */
export const identified = <Row extends NetSuiteRow>() => ({
  id: (row: Row) => row['@internalId'],
  idForm: /^-?\d{1,19}$/,
})

/** Records by their ids, whole. */
export const byId = <Row extends NetSuiteRow>(type: RecordType) => ({
  atMost: limits.getList,
  call: (ids: readonly string[]) => getList(type, ids),
  rows: listedRows<Row>,
  failures: listedFailures,
})

type TransactionType = '_invoice' | '_customerPayment' | '_creditMemo'
/** A page of transactions of one type, by the main line alone: each further line would repeat the record. */
const transactions = (type: TransactionType, { size, cursor }: PageRequest, customers?: readonly string[]) => {
  const whose = customers === undefined ? [] : [anyRecordOf('entity', customers)]
  const criteria = [...whose, isTrue('mainLine'), anyWordOf('type', [type])]
  return search({ type: 'TransactionSearchBasic', criteria }, size, cursor)
}

/** All transactions of one type. */
export const listOf = <Row extends NetSuiteRow>(type: TransactionType) => ({
  ...sizes,
  call: (page: PageRequest) => transactions(type, page),
  page: searchedPage<Row>,
})

/** The transactions of customers. */
export const ofCustomers = <Row extends NetSuiteRow>(
  type: TransactionType,
  { record, field, customerOf }: { record: string; field: string; customerOf(row: Row): string | undefined },
): Children<Row> => ({
  by: 'filter',
  record,
  atMost: parentsAtOnce,
  pageSize: limits.pageAtMost,
  call: (customers, page) => transactions(type, page, customers),
  page: searchedPage<Row>,
  parentsOf: row => [customerOf(row)].filter(id => id !== undefined),
  needs: [field],
  isUnordered: true,
  beyond: { ...wholePage, call: (id, page) => transactions(type, page, [id]), page: searchedPage<Row> },
})

/** A page of what was set against invoices. The links stand on other lines than the main one. */
const applied = (type: TransactionType, { size, cursor }: PageRequest, invoices: readonly string[]) => {
  const criteria = [anyRecordOf('appliedToTransaction', invoices), anyWordOf('type', [type])]
  return search({ type: 'TransactionSearchBasic', criteria }, size, cursor)
}

/** What was set against invoices, told apart by the rows' own allocations. */
export const ofInvoices = <Row extends AppliedRow>(type: TransactionType, record: string): Children<Row> => ({
  by: 'filter',
  record,
  atMost: parentsAtOnce,
  pageSize: limits.pageAtMost,
  call: (invoices, page) => applied(type, page, invoices),
  page: searchedPage<Row>,
  parentsOf: invoicesOf,
  needs: ['applyList'],
  isUnordered: true,
  beyond: { ...wholePage, call: (id, page) => applied(type, page, [id]), page: searchedPage<Row> },
})
