import type { Forms } from '../../src/contract/form.ts'

const time = {}

/** What in Zendesk's records holds more than a single value, by record. */
export const forms = {
  ticket: {
    via: {},
    tags: [],
    follower_ids: [],
    email_cc_ids: [],
    satisfaction_rating: {},
    custom_fields: [{}],
    metric_set: {
      reply_time_in_minutes: time,
      reply_time_in_seconds: time,
      first_resolution_time_in_minutes: time,
      full_resolution_time_in_minutes: time,
      requester_wait_time_in_minutes: time,
      agent_wait_time_in_minutes: time,
      on_hold_time_in_minutes: time,
    },
    slas: { policy_metrics: [{}] },
  },
  comment: { via: {} },
  user: { photo: {}, user_fields: {}, tags: [] },
  organization: { tags: [], domain_names: [], organization_fields: {} },
} as const satisfies Readonly<Record<string, Forms>>
