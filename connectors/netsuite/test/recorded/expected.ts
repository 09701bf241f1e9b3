import type { Expected } from '../../../../test/recorded/expected.ts'

const usd = (amount: string) => ({ amount, currency: 'USD', minor: String(Math.round(Number(amount) * 100)) })

/** What NetSuite's recordings say; the currency is not recorded, see `answers/netsuite.ts`. */
export const expected: readonly Expected[] = [
  {
    entity: 'Invoice',
    file: 'netsweet-responses/get__get_invoice.xml',
    id: '439',
    fields: {
      createdAt: '2011-12-16T00:54:12Z',
      updatedAt: '2011-12-16T21:37:57Z',
      number: '2187',
      status: 'OPEN',
      statusRaw: 'Open',
      customer: null,
      subtotal: usd('15993.6'),
      discountTotal: usd('0.0'),
      taxTotal: usd('0.0'),
      total: usd('15993.6'),
      amountPaid: usd('0.0'),
      amountDue: usd('15993.6'),
      issuedAt: '2011-01-01T08:00:00Z',
      dueAt: '2011-01-01T08:00:00Z',
      isOverdue: true,
    },
  },
  {
    entity: 'InvoiceLine',
    file: 'netsweet-responses/get__get_invoice.xml',
    id: '439-1',
    fields: {
      description: null,
      product: null,
      quantity: '1.0',
      unitAmount: null,
      amount: usd('15993.6'),
      taxAmount: null,
      periodStart: null,
    },
  },
]
