import type { Recorded } from '../index.ts'

/** Where NetSuite's recordings hold records of ours. The paths begin in the SOAP Body. */
export const netsuite: readonly Recorded[] = [
  {
    provider: 'netsuite',
    record: 'invoice',
    entities: ['Invoice'],
    others: { 'netsweet-responses/get__get_invoice.xml': 'getResponse.readResponse.record' },
  },
  {
    provider: 'netsuite',
    record: 'invoiceLine',
    entities: ['InvoiceLine'],
    children: { 'netsweet-responses/get__get_invoice.xml': 'getResponse.readResponse.record.itemList.item' },
    through: { parent: 'Invoice', field: 'lines' },
  },
]
