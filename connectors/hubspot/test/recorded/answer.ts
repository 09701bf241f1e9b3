import {
  type Answer,
  type Answerer,
  around,
  asRecorded,
  byIds,
  isRecorded,
  type Source,
} from '../../../../test/recorded/answer.ts'

const records: Readonly<Record<string, string>> = {
  companies: 'company',
  contacts: 'contact',
  deals: 'deal',
  notes: 'note',
  tasks: 'task',
  tickets: 'ticket',
}

/** HubSpot by its recordings. */
export const answer: Answerer = (asked, source) => {
  const { path, query, body } = asked
  if (path === '/account-info/v3/details') return asRecorded(source.exchange('nango/fetch-account-information.json'))
  // The one property that was recorded is the receipt for its making, in the form of reading.
  if (path === '/crm/v3/properties/contacts')
    return around({ results: [source.exchange('nango/create-property.json').reply] })
  if (path.startsWith('/crm/v3/properties/')) return around({ results: [] })
  // Nobody recorded pipelines of tickets; these are the stages that every account begins with.
  if (path === '/crm/v3/pipelines/tickets') return around({ results: [firstTicketPipeline] })
  if (path === '/crm/v3/pipelines/deals') return asRecorded(source.exchange('nango/fetch-pipelines.json'))
  // Nobody recorded archived owners; without any, HubSpot answers an empty list.
  if (path === '/crm/v3/owners' && query.get('archived') === 'true') return around({ results: [] })
  if (isRecorded(asked, source.whole)) return asRecorded(source.whole)
  if (path === '/crm/v3/owners') return around({ results: source.rows('owner') })
  const record = records[/^\/crm\/v3\/objects\/(\w+)\/batch\/read$/.exec(path)?.[1] ?? '']
  return record === undefined ? undefined : batch(record, body, source)
}

/** https://developers.hubspot.com/docs/api-reference/crm-objects-v3/batch/post-crm-v3-objects-objectType-batch-read */
function batch(record: string, body: string, source: Source): Answer {
  const { inputs } = JSON.parse(body) as { inputs: readonly { readonly id: string }[] }
  const ids = inputs.map(({ id }) => id)
  const { found, missing } = byIds(source.rows(record), ids)
  const times = { startedAt: '2026-03-12T07:32:42.169Z', completedAt: '2026-03-12T07:32:42.288Z' }
  const reply = { status: 'COMPLETE', results: found, ...times }
  if (missing.length === 0) return around(reply)
  const message = 'Could not get some objects, they may be deleted or not exist. Check that ids are valid.'
  const error = { status: 'error', category: 'OBJECT_NOT_FOUND', message, context: { ids: missing } }
  return around({ ...reply, numErrors: 1, errors: [error] }, { status: 207 })
}

const ticketStages = ['New', 'Waiting on contact', 'Waiting on us', 'Closed'].map((label, index) => ({
  id: String(index + 1),
  label,
  displayOrder: index,
  metadata: { ticketState: index === 3 ? 'CLOSED' : 'OPEN' },
}))
const firstTicketPipeline = { id: '0', label: 'Support Pipeline', displayOrder: 0, stages: ticketStages }
