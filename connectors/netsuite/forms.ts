import type { Forms } from '../../src/contract/form.ts'

const custom = { customFieldList: { customField: [{ value: [] }] } } as const
const transaction = {
  ...custom,
  currency: {},
  taxItem: {},
  taxDetailsList: { taxDetails: [{ taxType: {}, taxCode: {} }] },
} as const
const applied = { ...transaction, applyList: { apply: [{ apply: [] }] } } as const
const line = { item: [{}], taxCode: {}, currency: {} } as const

/** What in NetSuite's records holds more than a text, by record: pointers, and lists with an element around them. */
export const forms = {
  customer: {
    ...custom,
    parent: {},
    currency: {},
    terms: {},
    taxRegistrationList: { customerTaxRegistration: [{}] },
    addressbookList: { addressbook: [{ addressbookAddress: {} }] },
  },
  item: { ...custom, saleUnit: {}, salesTaxCode: {}, taxSchedule: {} },
  invoice: {
    ...transaction,
    entity: {},
    discountItem: {},
    billingAddress: {},
    shippingAddress: {},
    approvalStatus: {},
    itemList: { item: [{}] },
    itemCostList: { itemCost: [{}] },
    expCostList: { expCost: [{}] },
    timeList: { time: [{}] },
  },
  invoiceLine: line,
  customerPayment: { ...applied, customer: {}, paymentMethod: {} },
  creditMemo: { ...applied, entity: {}, createdFrom: {}, itemList: { item: [{}] } },
  creditMemoLine: line,
} as const satisfies Readonly<Record<string, Forms>>
