import { linked } from '../../../test/truth/expected/linked.ts'
import { hidden, isArchived } from '../../../test/truth/limit.ts'
import type { VendorTruth } from '../../../test/truth/vendor-truth.ts'
import { limits } from './truth/limits.ts'
import { shownInstead } from './truth/shown-instead.ts'
import { sources } from './truth/sources.ts'
import { words } from './truth/words.ts'

const page = (prefix: string, check = 'I', marker = 'Sim') =>
  `https://invented--sim.sandbox.my.salesforce.com/${prefix}${marker}{nine}${check}AA`

/** What Salesforce shows of the world. */
export default {
  entities: sources,
  withoutEdge: {
    'Deal.tickets': 'a case does not point to an opportunity',
    'Ticket.notes': 'a note cannot hang on a case',
    'Note.tickets': 'a note cannot hang on a case',
    'Ticket.incidents': 'cases are neither problems nor incidents',
    'TicketComment.attachments': 'a comment has no files',
  },
  hiddenRows: [
    ...['Company', 'Contact', 'Deal', 'Lead', 'Ticket', 'Note', 'Task', 'Call', 'Meeting', 'EmailActivity'].map(
      entity => hidden(entity, isArchived, 'what is deleted is in the recycle bin'),
    ),
    ...['DealLineItem', 'EndUser', 'Organization'].map(entity =>
      hidden(entity, isArchived, 'what is deleted is in the recycle bin'),
    ),
    hidden('Pipeline', ({ n }: { n: number }) => n > 1, 'all opportunities go one way'),
  ],
  limits,
  links: {
    'Contact.url': page('003'),
    'EndUser.url': page('003'),
    'Company.url': page('001'),
    'Organization.url': page('001'),
    'Deal.url': page('006'),
    'DealLineItem.url': page('00k'),
    'Lead.url': page('00Q', 'M'),
    'Ticket.url': page('500'),
    'TicketComment.url': page('00a'),
    'User.url': page('005'),
    'Note.url': page('002'),
    'Task.url': page('00T', 'M'),
    'Call.url': page('00T', 'M', 'Cal'),
    'Meeting.url': page('00U', 'M'),
    'EmailActivity.url': page('02s'),
    'Product.url': page('01t'),
  },
  words,
  shownInstead: {
    ...shownInstead,
    'User.teams': { sql: linked('crm_team_member', 'user', 'team'), why: 'users are in queues' },
    'Team.members': { sql: linked('crm_team_member', 'team', 'user'), why: 'queues have users' },
  },
  unlisted: [
    ['Deal.lineItems', 'DealLineItem', 100],
    ['Ticket.comments', 'TicketComment', 100],
  ],
  paged: ['Contact', 'Stage'],
  longLists: [['Ticket', 'comments', 100]],
} satisfies VendorTruth
