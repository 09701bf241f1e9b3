import type { World } from '../../../src/simulator/world/open.ts'
import type { AttachmentRow } from '../../../src/simulator/world/schema.ts'
import { helpdesk } from '../../../test/truth/expected/sources.ts'
import { hidden } from '../../../test/truth/limit.ts'
import type { VendorTruth } from '../../../test/truth/vendor-truth.ts'
import { limits } from './truth/limits.ts'
import { words } from './truth/words.ts'

const { EndUser, User, Attachment, Tag: _, ...others } = helpdesk

/** When a file was hung on its incident: with the comment that it came with. */
const attachedAt = (world: World, { comment_n: n }: AttachmentRow) =>
  world.get<{ created_at: string }>('SELECT created_at FROM ticket_comment WHERE n = ?', n)?.created_at ?? null

/** What ServiceNow shows of the world. */
export default {
  entities: {
    ...others,
    // The table does not say who asks and who answers: everybody is both.
    EndUser: { table: EndUser.table, truth: EndUser.truth },
    User: { table: User.table, truth: User.truth },
    Attachment: {
      table: Attachment.table,
      truth: (row: AttachmentRow, world) => {
        const at = attachedAt(world, row)
        return { ...Attachment.truth(row, world), createdAt: at, updatedAt: at }
      },
    },
  },
  withoutEdge: {
    'TicketComment.attachments': 'files hang on the incident',
    'EndUser.organizations': 'a user has one company, which is a field',
  },
  hiddenRows: [hidden('Attachment', (row: AttachmentRow) => row.is_deleted === 1, 'what is thrown away is gone')],
  limits,
  words,
  shownInstead: {
    'Organization.endUsers': {
      sql: 'SELECT organization_n AS parent, n AS child FROM helpdesk_user WHERE organization_n IS NOT NULL',
      why: 'a user has one company',
    },
  },
  unlisted: [
    ['Ticket.comments', 'TicketComment', 100],
    ['Ticket.attachments', 'Attachment', 20],
  ],
  paged: ['EndUser', 'User'],
  longLists: [
    ['Ticket', 'comments', 150],
    ['EndUser', 'tickets', 100],
  ],
} satisfies VendorTruth
