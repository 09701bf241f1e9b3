import type { TicketRow } from '../../../../src/simulator/world/schema.ts'
import { type Limit, limit, type Word } from '../../../../test/truth/limit.ts'

interface AddedField {
  readonly type: string
  readonly value: { readonly text: string } | null
}

const nine = (n: number | string) => String(n).padStart(9, '0')
/** Zendesk's tickets name their fields by ids. */
const fieldsById = (fields: readonly AddedField[]) =>
  fields.map((field, index) => ({
    ...field,
    key: `46410${nine(index + 1)}`,
    ...(field.type === 'REFERENCE' &&
      field.value !== null && { value: { ...field.value, text: `46406${nine(field.value.text)}` } }),
  }))

interface Sla {
  readonly metric: string
  readonly status: string
  readonly remainingSeconds: number | null
}
const slaMetrics: Readonly<Record<string, string>> = { RESOLUTION: 'total_resolution_time' }
const slaStages: Readonly<Record<string, string>> = { MET: 'achieved', PAUSED: 'paused' }
/** Rounded towards now: to minutes, from two hours on to hours, from two days on to days. */
const rounded = (seconds: number) => {
  const size = Math.abs(seconds)
  const unit = size < 7_200 ? 60 : size < 172_800 ? 3_600 : 86_400
  return Math.trunc(seconds / unit) * unit
}
const zendeskSlas = (slas: readonly Sla[]) =>
  slas.map(sla => ({
    ...sla,
    policyName: null,
    metricRaw: slaMetrics[sla.metric] ?? `${sla.metric.toLowerCase()}_time`,
    status: sla.status === 'BREACHED' ? 'ACTIVE' : sla.status,
    statusRaw: slaStages[sla.status] ?? 'active',
    remainingSeconds: sla.remainingSeconds && rounded(sla.remainingSeconds),
  }))

/** What Zendesk can show instead of the truth, as it documents it. */
export const limits: readonly Limit[] = [
  limit('Ticket.customFields', fieldsById, 'the fields of tickets have ids for names'),
  limit('Ticket.slas', zendeskSlas, 'promises do not name their policy, and one that is broken is still active'),
  limit(
    'Ticket.satisfaction',
    (truth: { scoreRaw: string } | null) => truth && { ...truth, scoreRaw: truth.scoreRaw.toLowerCase() },
    'its own words',
  ),
  limit(
    'Ticket.firstRespondedAt',
    (at: Word, { channel, created_at: created }: TicketRow) => {
      const minutes = at === null ? null : Math.floor((Date.parse(at) - Date.parse(created)) / 60_000)
      if (minutes === null || channel === 'MESSAGING') return at
      return new Date(Date.parse(created) + minutes * 60_000).toISOString().replace('.000Z', 'Z')
    },
    'how long the first answer took is known to the minute',
  ),
]
