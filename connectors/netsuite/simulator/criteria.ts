import {
  always,
  among,
  amounts,
  type Condition,
  type Criterion,
  dated,
  matching,
  never,
  onDay,
  type Values,
} from './conditions.ts'
import { itemTypes } from './lists.ts'
import { FailedStatus, SchemaFault, uris } from './messages.ts'
import { ownCriteria } from './own-criteria.ts'
import type { XmlIn } from './read-xml.ts'
import { type Kind, rowNumber } from './values.ts'

/** What a search looks for in one table. */
export interface Part {
  kind: Kind
  where: string
  params: (string | number)[]
}

const kindsOf: Record<string, readonly Kind[]> = {
  CustomerSearchBasic: ['customer'],
  ItemSearchBasic: ['item'],
  TransactionSearchBasic: ['invoice', 'payment', 'creditMemo'],
}

const transactionWords = { invoice: '_invoice', payment: '_customerPayment', creditMemo: '_creditMemo' } as const

const internalIds: Criterion = (kind, { operator, ids }) =>
  among(
    'n',
    ids.map(id => rowNumber(kind, id)),
    operator,
  )
const modified: Criterion = (_, values) => dated('updated_at', values)
const created: Criterion = (_, values) => dated('created_at', values)

/** The codes of the statuses, in the world's words. */
const statusCodes: Readonly<Record<string, readonly string[]>> = {
  _invoiceOpen: ['OPEN', 'PARTIALLY_PAID', 'UNCOLLECTIBLE'],
  _invoicePaidInFull: ['PAID'],
  _invoicePendingApproval: ['DRAFT'],
  _invoiceRejected: [],
  _invoiceVoided: ['VOID'],
  _paymentCancelled: ['FAILED', 'CANCELED'],
  _paymentDeposited: ['SUCCEEDED'],
  _paymentNotDeposited: ['PENDING'],
  _paymentUnapprovedPayment: ['REQUIRES_ACTION', 'AUTHORIZED'],
  _creditMemoFullyApplied: ['APPLIED', 'REFUNDED'],
  _creditMemoOpen: ['OPEN'],
  _creditMemoVoided: ['VOID'],
}

/** A code is that of one type of transaction: `_invoiceOpen` is no status of a payment. */
function withStatus(kind: Kind, { operator, texts }: Values): Condition {
  const beginning = { invoice: '_invoice', payment: '_payment', creditMemo: '_creditMemo' }[kind as 'invoice']
  const own = texts.filter(text => text.startsWith(beginning))
  const unknown = own.find(text => !Object.hasOwn(statusCodes, text))
  if (unknown !== undefined) throw new SchemaFault(`${unknown} is not a legal value for TransactionStatus`)
  if (own.length === 0) return operator === 'noneOf' ? always : never
  return among(
    'status',
    own.flatMap(text => statusCodes[text] ?? []),
    operator,
  )
}

/** The date of a transaction. */
const tranDates = {
  invoice: 'coalesce(issued_at, created_at)',
  payment: 'coalesce(paid_at, created_at)',
  creditMemo: 'issued_at',
} as const

/** The criteria that the simulator knows, with the type of their field. */
const known: Record<string, Record<string, readonly [type: string, Criterion]>> = {
  CustomerSearchBasic: {
    internalId: ['SearchMultiSelectField', internalIds],
    externalId: [
      'SearchMultiSelectField',
      (_, { operator, externalIds }) => among('external_id', externalIds, operator),
    ],
    email: ['SearchStringField', (_, values) => matching('email', values)],
    entityId: ['SearchStringField', (_, values) => matching('number', values)],
    isInactive: [
      'SearchBooleanField',
      (_, { texts }) => ({ where: 'is_active = ?', params: [texts[0] === 'true' ? 0 : 1] }),
    ],
    companyName: ['SearchStringField', (_, values) => matching('company_name', values)],
    dateCreated: ['SearchDateField', created],
    lastModifiedDate: ['SearchDateField', modified],
    overdueBalance: ['SearchDoubleField', (_, values) => amounts('delinquent', values)],
    stage: [
      'SearchEnumMultiSelectField',
      (_, { operator, texts }) => (texts.includes('_customer') === (operator === 'anyOf') ? always : never),
    ],
  },
  ItemSearchBasic: {
    internalId: ['SearchMultiSelectField', internalIds],
    isInactive: [
      'SearchBooleanField',
      (_, { texts }) => ({ where: 'is_active = ?', params: [texts[0] === 'true' ? 0 : 1] }),
    ],
    created: ['SearchDateField', created],
    lastModifiedDate: ['SearchDateField', modified],
    type: [
      'SearchEnumMultiSelectField',
      (_, { operator, texts }) => {
        const types = Object.entries(itemTypes)
          .filter(([, { word }]) => texts.includes(word))
          .map(([type]) => type)
        return among('type', types, operator)
      },
    ],
  },
  TransactionSearchBasic: {
    appliedToTransaction: [
      'SearchMultiSelectField',
      (kind, { operator, ids }) => {
        const link = among(
          'invoice_n',
          ids.map(id => rowNumber('invoice', id)),
          operator,
        )
        if (kind === 'invoice') return never
        if (kind === 'payment') return link
        return {
          where: `n IN (SELECT credit_note_n FROM credit_note_allocation WHERE ${link.where})`,
          params: link.params,
        }
      },
    ],
    entity: [
      'SearchMultiSelectField',
      (_, { operator, ids }) =>
        among(
          'customer_n',
          ids.map(id => rowNumber('customer', id)),
          operator,
        ),
    ],
    internalId: ['SearchMultiSelectField', internalIds],
    createdFrom: [
      'SearchMultiSelectField',
      (kind, { operator, ids }) =>
        kind === 'creditMemo'
          ? among(
              'invoice_n',
              ids.map(id => rowNumber('invoice', id)),
              operator,
            )
          : never,
    ],
    dateCreated: ['SearchDateField', created],
    dueDate: ['SearchDateField', (kind, values) => (kind === 'invoice' ? onDay('due_at', values) : never)],
    lastModifiedDate: ['SearchDateField', modified],
    mainLine: ['SearchBooleanField', () => always],
    status: ['SearchEnumMultiSelectField', withStatus],
    tranDate: ['SearchDateField', (kind, values) => onDay(tranDates[kind as keyof typeof tranDates], values)],
    tranId: ['SearchStringField', (kind, values) => matching(kind === 'payment' ? 'reference' : 'number', values)],
    type: [
      'SearchEnumMultiSelectField',
      (kind, { operator, texts }) =>
        texts.includes(transactionWords[kind as keyof typeof transactionWords]) === (operator === 'anyOf')
          ? always
          : never,
    ],
  },
}

const operators: Record<string, readonly string[]> = {
  SearchMultiSelectField: ['anyOf', 'noneOf'],
  SearchEnumMultiSelectField: ['anyOf', 'noneOf'],
  SearchStringField: ['is', 'isNot', 'contains', 'doesNotContain', 'startsWith', 'empty', 'notEmpty'],
  SearchDoubleField: ['equalTo', 'greaterThan', 'lessThanOrEqualTo'],
  SearchDateField: ['after', 'onOrAfter', 'before', 'onOrBefore', 'within'],
}

/** Reads the record of a search: which tables, and under which conditions. */
export function readSearch(search: XmlIn | undefined): Part[] {
  const written = search?.attribute('type', uris.xsi)
  if (!search || written === undefined) throw new SchemaFault('searchRecord is abstract: it needs an xsi:type')
  const { name, namespace } = search.qualified(written)
  const kinds = kindsOf[name]
  if (namespace !== uris.platformCommon || !kinds)
    throw new SchemaFault(`No deserializer defined for {${namespace}}${name}`)
  const conditions = search.children.map(criterion => readCriterion(name, criterion))
  return kinds.map(kind => {
    const parts = conditions.map(condition => condition(kind))
    return {
      kind,
      where: ['1', ...parts.map(({ where }) => `(${where})`)].join(' AND '),
      params: parts.flatMap(({ params }) => params),
    }
  })
}

function readCriterion(search: string, criterion: XmlIn): (kind: Kind) => Condition {
  if (criterion.namespace === uris.platformCommon && criterion.name === 'customFieldList') return ownCriteria(criterion)
  const found = criterion.namespace === uris.platformCommon ? known[search]?.[criterion.name] : undefined
  if (!found) throw new SchemaFault(`Invalid element in ${search} - ${criterion.name}`)
  const [type, read] = found
  const written = criterion.attribute('type', uris.xsi)
  if (written !== undefined) {
    const own = criterion.qualified(written)
    if (own.name !== type || own.namespace !== uris.platformCore)
      throw new SchemaFault(`${criterion.name} is a ${type}, not a ${own.name}`)
  }
  const operator = criterion.attribute('operator') ?? ''
  if (operators[type] && !operators[type].includes(operator)) {
    throw new FailedStatus(
      'INVALID_SEARCH_OPERATOR',
      `The search operator ${operator} is not valid for ${criterion.name}.`,
    )
  }
  const values = criterion.children.filter(
    each => each.namespace === uris.platformCore && /^searchValue2?$/.test(each.name),
  )
  const isSingle = !/Multi/.test(type) && values.filter(each => each.name === 'searchValue').length > 1
  if (values.length !== criterion.children.length || isSingle)
    throw new SchemaFault(`Invalid element in ${type} - searchValue`)
  const given: Values = {
    operator,
    texts: values.map(({ text }) => text),
    ids: values.map(each => each.attribute('internalId')),
    externalIds: values.map(each => each.attribute('externalId') ?? ''),
  }
  return kind => read(kind, given)
}
