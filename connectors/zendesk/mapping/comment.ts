import { columns, refOf } from '../../../src/contract/columns.ts'
import type { TicketComment } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { readFlag, readText } from '../../../src/contract/read.ts'
import type { CommentRow } from '../rows.ts'
import { channelOf, channelWords } from './channel.ts'

const c = columns<CommentRow>()

/** TicketComment from Zendesk's comments. */
export const commentMapping: Mapping<TicketComment, CommentRow> = {
  ...absent('url', 'updatedAt', 'isDeleted', 'customFields'),
  createdAt: c.instant('created_at'),
  body: c.from(['plain_body', 'body'], ({ plain_body: plain, body }) => readText(plain) ?? readText(body)),
  bodyHtml: c.text('html_body'),
  author: c.from(
    ['author_id'],
    // https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_comments/#author-id
    ({ author_id: id }) => (Number(id) > 0 ? refOf('user', id) : null),
    { note: '-1 and 0 are the system' },
  ),
  visibility: c.from(['public'], ({ public: isPublic }) => {
    const flag = readFlag(isPublic)
    return flag === null ? null : flag ? 'PUBLIC' : 'INTERNAL'
  }),
  kind: c.from(
    ['type', 'public'],
    ({ type, public: isPublic }) => {
      if (readText(type) === 'VoiceComment') return 'CALL'
      const flag = readFlag(isPublic)
      return flag === null ? null : flag ? 'REPLY' : 'NOTE'
    },
    { note: 'CALL for the type `VoiceComment`' },
  ),
  channel: c.from(['via'], ({ via }) => channelOf(via), { words: channelWords, note: '`via.channel`' }),
  channelRaw: c.from(['via'], ({ via }) => readText(via?.channel), { note: '`via.channel`' }),
}
