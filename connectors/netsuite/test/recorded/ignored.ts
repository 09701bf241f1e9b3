import type { Ignored } from '../../../../test/recorded/patterns.ts'

/** What is not read of NetSuite's records. */
export const ignored: Ignored = {
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
  'your own id is one of customers alone': ['Invoice/@externalId'],
  'a form of 2011: today the addresses stand in `billingAddress` and `shippingAddress`': [
    'Invoice/transactionBillAddress.*',
    'Invoice/transactionShipAddress.*',
  ],
  'how goods are sent is no part of this schema': ['Invoice/shipDate'],
  'what a tax is called is shown where there is one': ['Invoice/itemList.item.taxCode.*'],
  'price levels are no records': ['Invoice/itemList.item.price.*'],
}
