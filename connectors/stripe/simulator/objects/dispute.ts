import type { World } from '../../../../src/simulator/world/open.ts'
import type { DisputeRow } from '../../../../src/simulator/world/schema.ts'
import { idOf, seconds } from '../values.ts'
import { metadataOf } from './metadata.ts'

const texts = [
  ...['access_activity_log', 'billing_address', 'cancellation_policy', 'cancellation_policy_disclosure'],
  ...['cancellation_rebuttal', 'customer_communication', 'customer_email_address', 'customer_name'],
  ...['customer_purchase_ip', 'customer_signature', 'duplicate_charge_documentation', 'duplicate_charge_explanation'],
  ...['duplicate_charge_id', 'product_description', 'receipt', 'refund_policy', 'refund_policy_disclosure'],
  ...['refund_refusal_explanation', 'service_date', 'service_documentation', 'shipping_address', 'shipping_carrier'],
  ...[
    'shipping_date',
    'shipping_documentation',
    'shipping_tracking_number',
    'uncategorized_file',
    'uncategorized_text',
  ],
]

/** A dispute. https://docs.stripe.com/api/disputes/object */
export function disputeObject(row: DisputeRow, world: World) {
  const isGiven = row.evidence_submitted === 1
  return {
    id: idOf('dispute', row.n),
    object: 'dispute',
    amount: row.amount_minor,
    balance_transactions: [],
    charge: idOf('charge', row.payment_n),
    created: seconds(row.created_at),
    currency: row.currency.toLowerCase(),
    enhanced_eligibility_types: [],
    evidence: { ...Object.fromEntries(texts.map(text => [text, null])), enhanced_evidence: {} },
    evidence_details: {
      due_by: seconds(row.due_by),
      enhanced_eligibility: {},
      // Evidence that is saved and not given counts here, and not as a submission.
      has_evidence: isGiven || row.n % 2 === 0,
      past_due: false,
      submission_count: isGiven ? 1 : 0,
      submission_method: isGiven ? 'manual' : 'not_submitted',
    },
    intended_submission_method: null,
    is_charge_refundable: row.is_refundable === 1,
    livemode: true,
    metadata: metadataOf(world, 'dispute', row.n),
    network_reason_code: row.network_reason_code,
    payment_intent: idOf('payment_intent', row.payment_n),
    payment_method_details: {
      card: {
        brand: 'visa',
        case_type: row.status.startsWith('WARNING') ? 'inquiry' : 'chargeback',
        network_reason_code: row.network_reason_code,
        network: 'visa',
      },
      type: 'card',
    },
    reason: row.reason,
    status: row.status.toLowerCase(),
  }
}
