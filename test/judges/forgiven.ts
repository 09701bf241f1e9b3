import type { Verdict } from './verdict.ts'

/** A complaint that says more about the vendor's document than about us. */
export interface Forgiven {
  readonly provider: string
  readonly judge: 'spec-request' | 'spec-reply'
  readonly complaint: RegExp
  readonly reason: string
}

/** Everything that is forgiven. One that nobody complains of any more fails the test. */
export const forgiven: readonly Forgiven[] = [
  {
    provider: 'hubspot',
    judge: 'spec-request',
    complaint: /^GET \/account-info\/v3\/details is unknown$/,
    reason: 'the published collection has no document of account-info',
  },
  {
    provider: 'hubspot',
    judge: 'spec-reply',
    complaint: /^GET \/account-info\/v3\/details is unknown$/,
    reason: 'the published collection has no document of account-info',
  },
  {
    provider: 'hubspot',
    judge: 'spec-request',
    complaint: /^body\.sorts\[\] is no string$/,
    reason:
      'the document says texts; the guide orders by objects of propertyName and direction, which alone can say DESCENDING',
  },
  {
    provider: 'hubspot',
    judge: 'spec-reply',
    complaint: /^errors\[\]\.subCategory is no object$/,
    reason: 'the document says an object; recorded errors have a text such as crm.associations.NO_ASSOCIATIONS_FOUND',
  },
  {
    provider: 'zendesk',
    judge: 'spec-request',
    complaint: /^\?(page\[(size|after)\]|page|per_page|sort|sort_by|sort_order|include|user_id) is unknown$/,
    reason: 'the document of 2024 tells the parameters of pages and of side-loading in words alone',
  },
  {
    provider: 'zendesk',
    judge: 'spec-reply',
    complaint: /^(meta|links|count|next_page|previous_page|users) is unknown$/,
    reason: 'the document of 2024 tells what pages and side-loads have in words alone',
  },
  {
    provider: 'zendesk',
    judge: 'spec-reply',
    complaint: /\.(generated_timestamp|encoded_id|fields|support_type|plain_body|last_sla_stats) is unknown$/,
    reason: 'recorded tickets and comments have it; the document of 2024 does not',
  },
  {
    provider: 'zendesk',
    judge: 'spec-reply',
    complaint: /\.(is_billing_admin|suspension_details) is unknown$/,
    reason: 'recorded users have it; the document of 2024 does not',
  },
  {
    provider: 'zendesk',
    judge: 'spec-reply',
    complaint: /^tickets\[\]\.(metric_set|slas) is unknown$/,
    reason: 'the document of 2024 tells what comes along inside tickets in words alone',
  },
  {
    provider: 'zendesk',
    judge: 'spec-reply',
    complaint: /^tickets\[\]\.custom_fields\[\]\.value is no string$/,
    reason:
      'the document calls every value a string, and says in words that ticks are true or false and choices a list',
  },
  {
    provider: 'zendesk',
    judge: 'spec-reply',
    complaint: /^results\[\]\.\w+ is unknown$/,
    reason: 'the document describes what a search finds by the members that all kinds have in common',
  },
  {
    provider: 'stripe',
    judge: 'spec-request',
    complaint: /^GET \/v1\/(invoice_payments|payment_records)(\/\{id\})? is unknown$/,
    reason: 'younger than the document of 2023',
  },
  {
    provider: 'stripe',
    judge: 'spec-request',
    complaint: /^\?created\[\w+\] is unknown$/,
    reason: 'credit notes can be listed by when they were made since after the document of 2023; the types have it',
  },
  {
    provider: 'stripe',
    judge: 'spec-reply',
    complaint: /payment_method_details\.custom is unknown$/,
    reason: 'the types name it in payment records alone; a charge names the type of a payment method of any kind',
  },
]

/** Which of the list was needed. */
export const needed = new Set<Forgiven>()

/** The verdict without what is forgiven. */
export function forgive(verdict: Verdict, provider: string, judge: Forgiven['judge']): Verdict {
  const own = forgiven.filter(each => each.provider === provider && each.judge === judge)
  const complaints = verdict.complaints.filter(complaint => {
    const found = own.find(each => each.complaint.test(complaint))
    if (found !== undefined) needed.add(found)
    return found === undefined
  })
  return { complaints, leaves: verdict.leaves }
}
