import {
  type Answer,
  type Answerer,
  around,
  asRecorded,
  byIds,
  isRecorded,
  type Source,
} from '../../../../test/recorded/answer.ts'

const records: Readonly<Record<string, string>> = { tickets: 'ticket', users: 'user', organizations: 'organization' }
/** What a page of a list with cursors says when it is the last. */
const lastPage = {
  meta: { has_more: false, after_cursor: null, before_cursor: null },
  links: { prev: null, next: null },
}

/** Zendesk by its recordings. */
export const answer: Answerer = (asked, source) => {
  const { path, query } = asked
  if (isRecorded(asked, source.whole)) return asRecorded(source.whole)
  const settled = settledAnswer(path, source)
  if (settled !== undefined) return settled
  if (path === '/api/v2/groups') return around({ groups: source.rows('group'), ...lastPage })
  const ticket = /^\/api\/v2\/tickets\/(\d+)\/comments$/.exec(path)?.[1]
  if (ticket !== undefined) return around({ comments: source.children('comment', ticket), ...lastPage })
  const [, list = ''] = /^\/api\/v2\/(\w+)\/show_many$/.exec(path) ?? []
  const record = records[list]
  if (record === undefined) return undefined
  const { found } = byIds(source.rows(record), (query.get('ids') ?? '').split(','))
  return around({ [list]: found, next_page: null, previous_page: null, count: found.length })
}

/** What the account has settled: its forms were recorded, its fields in pages that we do not ask for, and of the rest nothing. */
function settledAnswer(path: string, source: Source): Answer | undefined {
  if (path === '/api/v2/ticket_forms') return asRecorded(source.exchange('nango/ticket-forms.json'))
  const name = /^\/api\/v2\/(brands|custom_statuses|ticket_fields|user_fields|organization_fields)$/.exec(path)?.[1]
  return name === undefined ? undefined : around({ [name]: [], next_page: null, previous_page: null, count: 0 })
}
