import type { Words } from '../../../../test/truth/words.ts'

const inactive = { ACTIVE: 'false', INACTIVE: 'true', ARCHIVED: 'true' }

/** NetSuite's own words for the world's, by field: what `...Raw` shows, and texts "in the provider's words". */
export const words: Readonly<Record<string, Words>> = {
  'BillingCustomer.taxExemptRaw': { NONE: 'true', EXEMPT: 'false', REVERSE: 'false' },
  'BillingCustomer.statusRaw': inactive,
  'BillingCustomer.language': { en: 'English US', de: 'German', ja: 'Japanese' },
  'Product.typeRaw': {
    SERVICE: 'ServiceSaleItem',
    GOOD: 'AssemblyItem',
    INVENTORY: 'InventoryItem',
    NON_INVENTORY: 'NonInventorySaleItem',
  },
  'Product.statusRaw': inactive,
  'Invoice.statusRaw': {
    DRAFT: 'Pending Approval',
    OPEN: 'Open',
    PARTIALLY_PAID: 'Open',
    PAID: 'Paid In Full',
    VOID: 'Voided',
    UNCOLLECTIBLE: 'Open',
  },
  'Payment.statusRaw': {
    PENDING: 'Not Deposited',
    REQUIRES_ACTION: 'Unapproved Payment',
    AUTHORIZED: 'Unapproved Payment',
    SUCCEEDED: 'Deposited',
    FAILED: 'Cancelled',
    CANCELED: 'Cancelled',
  },
  'Payment.methodTypeRaw': {
    CARD: 'VISA',
    BANK_DEBIT: 'ACH',
    BANK_TRANSFER: 'Wire Transfer',
    CHECK: 'Check',
    CASH: 'Cash',
  },
  'CreditNote.statusRaw': { OPEN: 'Open', APPLIED: 'Fully Applied', REFUNDED: 'Fully Applied', VOID: 'Voided' },
}
