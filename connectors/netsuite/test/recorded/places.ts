import type { Place } from '../../../../test/recorded/places.ts'

/** Where NetSuite's recordings hold records of ours. The paths begin in the SOAP Body. */
export const places: readonly Place[] = [
  {
    record: 'invoice',
    entities: ['Invoice'],
    others: { 'netsweet-responses/get__get_invoice.xml': 'getResponse.readResponse.record' },
  },
  {
    record: 'invoiceLine',
    entities: ['InvoiceLine'],
    children: { 'netsweet-responses/get__get_invoice.xml': 'getResponse.readResponse.record.itemList.item' },
    through: { parent: 'Invoice', field: 'lines' },
  },
]
