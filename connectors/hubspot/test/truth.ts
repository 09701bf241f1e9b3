import type { ProductRow } from '../../../src/simulator/world/schema.ts'
import { linked } from '../../../test/truth/expected/linked.ts'
import { crm } from '../../../test/truth/expected/sources.ts'
import { hidden, isArchived } from '../../../test/truth/limit.ts'
import type { VendorTruth } from '../../../test/truth/vendor-truth.ts'
import { limits } from './truth/limits.ts'
import { words } from './truth/words.ts'

/** What HubSpot shows of the world. */
export default {
  entities: crm,
  withoutEdge: {
    'Team.members': 'owners name their teams, and teams nobody',
    'Ticket.incidents': 'tickets are neither problems nor incidents',
  },
  hiddenRows: [
    hidden('Company', isArchived, 'archived companies are neither listed nor linked'),
    hidden('Contact', isArchived, 'archived contacts are neither listed nor linked'),
    hidden('Deal', isArchived, 'archived deals are neither listed nor linked'),
    ...['Lead', 'Ticket', 'Note', 'Task', 'Call', 'Meeting', 'EmailActivity', 'DealLineItem'].map(entity =>
      hidden(entity, isArchived, 'what is archived is neither listed nor linked'),
    ),
    hidden('Product', (row: ProductRow) => row.is_active === 0, 'what is no longer sold is archived'),
  ],
  limits,
  links: {
    'Contact.url': 'https://app.hubspot.com/contacts/147000001/record/0-1/713{nine}',
    'Company.url': 'https://app.hubspot.com/contacts/147000001/record/0-2/406{nine}',
    'Deal.url': 'https://app.hubspot.com/contacts/147000001/record/0-3/479{nine}',
    'Lead.url': 'https://app.hubspot.com/contacts/147000001/record/0-136/512{nine}',
    'Ticket.url': 'https://app.hubspot.com/contacts/147000001/record/0-5/394{nine}',
    'Note.url': 'https://app.hubspot.com/contacts/147000001/record/0-46/471{nine}',
    'Task.url': 'https://app.hubspot.com/contacts/147000001/record/0-27/463{nine}',
    'Call.url': 'https://app.hubspot.com/contacts/147000001/record/0-48/482{nine}',
    'Meeting.url': 'https://app.hubspot.com/contacts/147000001/record/0-47/484{nine}',
    'EmailActivity.url': 'https://app.hubspot.com/contacts/147000001/record/0-49/486{nine}',
    'Product.url': 'https://app.hubspot.com/contacts/147000001/record/0-7/205{nine}',
    'DealLineItem.url': 'https://app.hubspot.com/contacts/147000001/record/0-8/305{nine}',
  },
  words,
  shownInstead: {
    'User.teams': {
      sql: linked('crm_team_member', 'user', 'team'),
      why: 'the users of the CRM are in teams of their own',
    },
  },
  unlisted: [['Deal.lineItems', 'DealLineItem', 100]],
  paged: ['Contact', 'Stage'],
  longLists: [['Contact', 'companies', 10]],
} satisfies VendorTruth
