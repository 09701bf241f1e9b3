import { helpdesk } from '../../../test/truth/expected/sources.ts'
import type { VendorTruth } from '../../../test/truth/vendor-truth.ts'
import { limits } from './truth/limits.ts'
import { words } from './truth/words.ts'

/** What Zendesk shows of the world. */
export default {
  entities: helpdesk,
  withoutEdge: { 'Ticket.attachments': 'files hang on comments' },
  withoutLookup: { Tag: 'tags are listed by how often they are used, and not asked for by name' },
  limits,
  links: {
    'Ticket.url': 'https://unigraph-demo.zendesk.com/agent/tickets/{n}',
    'EndUser.url': 'https://unigraph-demo.zendesk.com/agent/users/46406{nine}',
    'User.url': 'https://unigraph-demo.zendesk.com/agent/users/46406{nine}',
    'Organization.url': 'https://unigraph-demo.zendesk.com/agent/organizations/46407{nine}',
  },
  words,
  unlisted: [['Ticket.comments', 'TicketComment', 100]],
  paged: ['EndUser', 'User'],
  longLists: [
    ['Ticket', 'comments', 150],
    ['EndUser', 'tickets', 100],
  ],
} satisfies VendorTruth
