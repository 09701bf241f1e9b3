import type { Condition, Operator, Query } from '../../src/contract/query.ts'
import type { XmlElement } from '../../src/contract/xml.ts'
import { statuses as paymentWords } from './mapping/payment.ts'
import { searchedPage } from './replies.ts'
import {
  amountIs,
  anyRecordOf,
  anyWordOf,
  dateIs,
  isTrue,
  limits,
  noWordOf,
  type Search,
  search,
  sizes,
  type TextOperator,
  textIs,
} from './requests.ts'
import type { CreditMemoRow, CustomerRow, InvoiceRow, ItemRow, NetSuiteRow, PaymentRow } from './rows.ts'

/** A criterion that NetSuite can be given about one unified field; it never leaves out a row that meets the conditions. */
export interface Askable {
  readonly operators: readonly Operator[]
  /** Undefined where it cannot be asked for just these values. */
  ask(conditions: readonly Condition[]): XmlElement | undefined
}

/** Criteria by unified field. */
type Askables = Readonly<Record<string, Askable>>

/**
 * A search with further criteria, one for each field; a basic search has no order.
 * https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_N3488543.html
 */
function narrowed<Row extends NetSuiteRow>(
  { type, criteria, bodyFieldsOnly = false }: Search,
  fields: Readonly<Record<string, Askable>>,
): Query<Row> {
  const criterionOf = (field: string, conditions: readonly Condition[]) =>
    fields[field]?.ask(conditions.filter(condition => condition.field === field))
  return {
    ...sizes,
    // A page of a search is a number, and each page is searched for anew.
    shifts: true,
    filters: Object.fromEntries(Object.entries(fields).map(([field, { operators }]) => [field, operators])),
    fitting: conditions => conditions.filter(({ field }) => criterionOf(field, conditions) !== undefined),
    call({ size, cursor }, _, { conditions }) {
      const named = [...new Set(conditions.map(({ field }) => field))]
      const more = named.flatMap(field => criterionOf(field, conditions) ?? [])
      return search({ type, criteria: [...criteria, ...more], bodyFieldsOnly }, size, cursor)
    },
    page: searchedPage<Row>,
  }
}

const day = 86_400_000

/**
 * Whether a search looks at the time of a day, and in which zone a day begins, is a matter of the field and of whoever
 * owns the token: the bounds are a day wider on both sides.
 */
const during = (field: string): Askable => ({
  operators: ['gte', 'gt', 'lte', 'lt'],
  ask(conditions) {
    const times = (...operators: readonly Operator[]) =>
      conditions.flatMap(({ operator, values: [value = ''] }) =>
        operators.includes(operator) ? [Date.parse(value)] : [],
      )
    const [from, to] = [Math.max(...times('gte', 'gt')), Math.min(...times('lte', 'lt'))]
    const written = (milliseconds: number, move: number) =>
      Number.isFinite(milliseconds) ? new Date(milliseconds + move).toISOString() : undefined
    return dateIs(field, written(from, -day), written(to, day))
  },
})

/** Any of these records. */
const pointer = (field: string): Askable => ({
  operators: ['in'],
  ask([condition]) {
    const ids = condition?.values.filter(id => /^-?\d{1,19}$/.test(id)) ?? []
    // An empty list of ids would be no condition at all.
    return ids.length === 0 ? undefined : anyRecordOf(field, ids.slice(0, limits.pageAtMost))
  },
})

/** A text, of which a criterion takes one value. */
const text = (field: string): Askable => ({
  operators: ['in', 'startsWith', 'contains'],
  ask([condition, another]) {
    const [value, other] = condition?.values ?? []
    if (condition === undefined || another !== undefined || value === undefined || other !== undefined) return undefined
    return textIs(field, value, condition.operator === 'in' ? 'is' : (condition.operator as TextOperator))
  },
})

/** NetSuite's codes and what each can become; a code that no list has cannot be asked for. */
const status = (meanings: Readonly<Record<string, readonly string[]>>, uncoded: readonly string[] = []): Askable => ({
  operators: ['in', 'notIn'],
  ask([condition, another]) {
    if (condition === undefined || another !== undefined) return undefined
    const { operator, values } = condition
    const codes = Object.entries(meanings)
    if (operator === 'notIn') {
      const unwanted = codes.filter(([, meaning]) => meaning.every(each => values.includes(each)))
      return unwanted.length === 0
        ? undefined
        : noWordOf(
            'status',
            unwanted.map(([code]) => code),
          )
    }
    if (values.includes('UNKNOWN') || values.some(value => uncoded.includes(value))) return undefined
    const wanted = codes.filter(([, meaning]) => meaning.some(each => values.includes(each)))
    return wanted.length === 0
      ? undefined
      : anyWordOf(
          'status',
          wanted.map(([code]) => code),
        )
  },
})

const transactions = (type: '_invoice' | '_customerPayment' | '_creditMemo'): Search => ({
  type: 'TransactionSearchBasic',
  criteria: [isTrue('mainLine'), anyWordOf('type', [type])],
})

const changed = { createdAt: during('dateCreated'), updatedAt: during('lastModifiedDate') }

/**
 * Customers: e-mail addresses stand in two fields, and a search asks for both only if both have them; external ids and
 * currencies are asked for by other words than ours.
 */
export const customerQueries = (more: Askables = {}): readonly Query<CustomerRow>[] => [
  narrowed<CustomerRow>(
    { type: 'CustomerSearchBasic', criteria: [anyWordOf('stage', ['_customer'])] },
    {
      ...changed,
      delinquent: {
        operators: ['in'],
        ask: ([condition]) =>
          amountIs('overdueBalance', condition?.values[0] === 'true' ? 'greaterThan' : 'lessThanOrEqualTo', '0'),
      },
      ...more,
    },
  ),
]

/** Items. */
export const itemQueries = (more: Askables = {}): readonly Query<ItemRow>[] => [
  narrowed<ItemRow>(
    { type: 'ItemSearchBasic', criteria: [], bodyFieldsOnly: true },
    {
      createdAt: during('created'),
      updatedAt: during('lastModifiedDate'),
      status: {
        operators: ['in'],
        ask([condition]) {
          const [word, another] = condition?.values ?? []
          if (another !== undefined || (word !== 'ACTIVE' && word !== 'ARCHIVED')) return undefined
          return isTrue('isInactive', word === 'ARCHIVED' ? 'true' : 'false')
        },
      },
      ...more,
    },
  ),
]

/** Invoices: amounts are searched for in the currency of the account, and not in that of the bill. */
export const invoiceQueries = (more: Askables = {}): readonly Query<InvoiceRow>[] => [
  narrowed<InvoiceRow>(transactions('_invoice'), {
    ...changed,
    number: text('tranId'),
    customer: pointer('entity'),
    issuedAt: during('tranDate'),
    dueAt: during('dueDate'),
    status: status({
      _invoiceOpen: ['OPEN', 'PARTIALLY_PAID'],
      _invoicePaidInFull: ['PAID'],
      _invoicePendingApproval: ['PENDING_APPROVAL'],
      _invoiceRejected: ['VOID'],
      _invoiceVoided: ['VOID'],
    }),
    ...more,
  }),
]

/** Payments: the schema has no code for one that is void. */
export const paymentQueries = (more: Askables = {}): readonly Query<PaymentRow>[] => [
  narrowed<PaymentRow>(transactions('_customerPayment'), {
    createdAt: during('dateCreated'),
    customer: pointer('entity'),
    paidAt: during('tranDate'),
    status: status(
      {
        _paymentCancelled: [paymentWords.Cancelled],
        _paymentDeposited: [paymentWords.Deposited],
        _paymentNotDeposited: [paymentWords['Not Deposited']],
        _paymentUnapprovedPayment: [paymentWords['Unapproved Payment']],
      },
      [paymentWords.Voided],
    ),
    ...more,
  }),
]

/** Credit memos. */
export const creditNoteQueries = (more: Askables = {}): readonly Query<CreditMemoRow>[] => [
  narrowed<CreditMemoRow>(transactions('_creditMemo'), {
    createdAt: during('dateCreated'),
    number: text('tranId'),
    customer: pointer('entity'),
    invoice: pointer('createdFrom'),
    issuedAt: during('tranDate'),
    status: status({
      _creditMemoFullyApplied: ['APPLIED'],
      _creditMemoOpen: ['OPEN'],
      _creditMemoVoided: ['VOID'],
    }),
    ...more,
  }),
]
