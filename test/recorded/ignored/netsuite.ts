import type { Ignored } from '../patterns.ts'

/** What is not read of NetSuite's records. */
export const netsuite: Ignored = {
  'the same value stands elsewhere, or in the record that is pointed to': [
    'Invoice/@type',
    'Invoice/entity.name',
    'Invoice/itemList.item.item.name',
    'Invoice/billAddress',
    'Invoice/shipAddress',
    'Invoice/billAddressList.*',
    'Invoice/shipAddressList.*',
  ],
  'internal bookkeeping': [
    'Invoice/customForm.*',
    'Invoice/excludeCommission',
    'Invoice/expCostDiscPrint',
    'Invoice/itemCostDiscPrint',
    'Invoice/source',
    'Invoice/syncSalesTeams',
    'Invoice/toBe*',
    'Invoice/revenueStatus',
    'Invoice/salesEffectiveDate',
  ],
  'the ledger is no part of this schema': ['Invoice/account.*', 'Invoice/class.*', 'Invoice/postingPeriod.*'],
  'not yet: fields that each company makes': ['Invoice/customFieldList.customField.*'],
  'not yet: your own id of an invoice': ['Invoice/@externalId'],
  'not yet: the addresses on a bill, and delivery': [
    'Invoice/transactionBillAddress.*',
    'Invoice/transactionShipAddress.*',
    'Invoice/shipDate',
  ],
  'not yet: tax details': ['Invoice/itemList.item.taxCode.*'],
  'not yet: price levels': ['Invoice/itemList.item.price.*'],
}
