import { columns, refOf } from '../../../src/contract/columns.ts'
import type { Dispute } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readInteger, readText } from '../../../src/contract/read.ts'
import { minor } from '../money.ts'
import type { DisputeRow } from '../rows.ts'
import { customFieldsOf, idOf, instantOf } from './common.ts'

const c = columns<DisputeRow>()

/** An appeal is the same once more, after a dispute was lost. https://docs.stripe.com/api/disputes/object */
const statuses = {
  appeal_needs_response: 'NEEDS_RESPONSE',
  appeal_under_review: 'UNDER_REVIEW',
  lost: 'LOST',
  needs_response: 'NEEDS_RESPONSE',
  prevented: 'PREVENTED',
  under_review: 'UNDER_REVIEW',
  warning_closed: 'WARNING_CLOSED',
  warning_needs_response: 'WARNING_NEEDS_RESPONSE',
  warning_under_review: 'WARNING_UNDER_REVIEW',
  won: 'WON',
} as const satisfies Record<DisputeRow['status'], string>

/** Dispute from Stripe's disputes. */
export const disputeMapping: Mapping<Dispute, DisputeRow> = {
  ...absent('url', 'updatedAt', 'isDeleted'),
  createdAt: c.seconds('created'),
  customFields: c.from(['metadata'], ({ metadata }) => customFieldsOf(metadata)),
  status: c.word('status', statuses, { back: { NEEDS_RESPONSE: 'needs_response', UNDER_REVIEW: 'under_review' } }),
  statusRaw: c.raw('status'),
  reason: c.text('reason'),
  networkReasonCode: c.from(
    ['network_reason_code', 'payment_method_details'],
    ({ network_reason_code, payment_method_details: details }) =>
      readText(network_reason_code) ?? readText(details?.card?.network_reason_code),
  ),
  amount: c.from(['amount', 'currency'], ({ amount, currency }) => minor(amount, currency)),
  payment: c.from(['payment_intent', 'charge'], ({ payment_intent, charge }) =>
    refOf('payment', idOf(payment_intent) ?? idOf(charge)),
  ),
  dueBy: c.from(['evidence_details'], ({ evidence_details }) => instantOf(evidence_details?.due_by)),
  evidenceSubmitted: c.from(
    ['evidence_details'],
    ({ evidence_details }) => isSome(evidence_details?.submission_count),
    {
      note: 'evidence that is only saved was not given',
    },
  ),
  isRefundable: c.flag('is_charge_refundable'),
}

function isSome(count: unknown): boolean | null {
  const submissions = readInteger(count)
  return submissions === null ? null : submissions > 0
}
