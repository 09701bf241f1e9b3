import { type Answerer, around, asRecorded, byIds, isRecorded } from './answer.ts'

const records: Readonly<Record<string, string>> = { tickets: 'ticket', users: 'user', organizations: 'organization' }
/** What a page of a list with cursors says when it is the last. */
const lastPage = {
  meta: { has_more: false, after_cursor: null, before_cursor: null },
  links: { prev: null, next: null },
}

/** Zendesk by its recordings. */
export const answerZendesk: Answerer = (asked, source) => {
  const { path, query } = asked
  if (isRecorded(asked, source.whole)) return asRecorded(source.whole)
  if (path === '/api/v2/groups') return around({ groups: source.rows('group'), ...lastPage })
  const ticket = /^\/api\/v2\/tickets\/(\d+)\/comments$/.exec(path)?.[1]
  if (ticket !== undefined) return around({ comments: source.children('comment', ticket), ...lastPage })
  const [, list = ''] = /^\/api\/v2\/(\w+)\/show_many$/.exec(path) ?? []
  const record = records[list]
  if (record === undefined) return undefined
  const { found } = byIds(source.rows(record), (query.get('ids') ?? '').split(','))
  return around({ [list]: found, next_page: null, previous_page: null, count: found.length })
}
