import { columns, refOf } from '../../../src/contract/columns.ts'
import type { Refund } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { minor } from '../money.ts'
import type { RefundRow } from '../rows.ts'
import { customFieldsOf, idOf } from './common.ts'

const c = columns<RefundRow>()

const statuses = {
  pending: 'PENDING',
  requires_action: 'REQUIRES_ACTION',
  succeeded: 'SUCCEEDED',
  failed: 'FAILED',
  canceled: 'CANCELED',
} as const satisfies Record<NonNullable<RefundRow['status']>, string>

const reasons = {
  duplicate: 'DUPLICATE',
  fraudulent: 'FRAUDULENT',
  requested_by_customer: 'REQUESTED_BY_CUSTOMER',
  expired_uncaptured_charge: 'EXPIRED_UNCAPTURED',
} as const satisfies Record<NonNullable<RefundRow['reason']>, string>

/** Refund from Stripe's refunds. */
export const refundMapping: Mapping<Refund, RefundRow> = {
  // That a credit note brought it about is said by the note alone.
  ...absent('url', 'updatedAt', 'isDeleted', 'creditNote'),
  createdAt: c.seconds('created'),
  customFields: c.from(['metadata'], ({ metadata }) => customFieldsOf(metadata)),
  amount: c.from(['amount', 'currency'], ({ amount, currency }) => minor(amount, currency)),
  status: c.word('status', statuses),
  statusRaw: c.raw('status'),
  reason: c.word('reason', reasons),
  reasonRaw: c.raw('reason'),
  payment: c.from(['payment_intent', 'charge'], ({ payment_intent, charge }) =>
    refOf('payment', idOf(payment_intent) ?? idOf(charge)),
  ),
  failureReason: c.text('failure_reason'),
}
