import { path } from '../../src/contract/call.ts'
import type { ParentChildren } from '../../src/contract/children.ts'
import { defineConnector } from '../../src/contract/connector.ts'
import { secretText } from '../../src/contract/secret.ts'
import { faultOf } from './fault.ts'
import { commentMapping } from './mapping/comment.ts'
import { endUserMapping } from './mapping/end-user.ts'
import { organizationMapping } from './mapping/organization.ts'
import { teamMapping } from './mapping/team.ts'
import { ticketMapping } from './mapping/ticket.ts'
import { userMapping } from './mapping/user.ts'
import { byExternalId, bySearch, cursorCall, cursorPage, listOf, showMany } from './requests.ts'
import type { CommentRow, GroupRow, OrganizationRow, UserRow } from './rows.ts'
import { organizationTickets, requestedTickets, ticketBatch, ticketComments, ticketList } from './tickets.ts'

const idOf = ({ id }: { readonly id: number }) => String(id)

/** Ids are whole numbers; one of another form fails the whole call. */
const identified = { id: idOf, idForm: /^\d{1,19}$/ }

/** Zendesk Support: tickets and their comments, end users, organizations, agents and groups. */
export default defineConnector({
  name: 'zendesk',
  title: 'Zendesk Support',
  categories: ['HELPDESK'],
  version: 'v2',
  docs: 'https://developer.zendesk.com/api-reference/ticketing/introduction/',

  settings: {
    subdomain: {
      about: 'The part of the address of your Zendesk before `.zendesk.com`.',
      example: 'unigraph-demo',
      pattern: '[a-z0-9][a-z0-9-]{0,62}',
    },
    email: {
      about: 'The e-mail address of the agent in whose name Zendesk is asked; an admin sees everything.',
      example: 'admin@unigraph-demo.example',
      pattern: '[^\\s:@]+@[^\\s:@]+',
    },
    token: {
      about: 'An API token: Admin Center, Apps and integrations, APIs, API tokens.',
      example: 'Xr0aMdEiNvEnTeDtOkEnFoRtHeDoCsNoTrEaL00',
      secret: true,
      pattern: '\\S{10,}',
    },
  },
  origin: ({ subdomain }) => `https://${subdomain}.zendesk.com`,
  auth: {
    kind: 'headers',
    // https://developer.zendesk.com/api-reference/introduction/security-and-auth/#api-token
    headers: ({ email, token }) => ({
      authorization: secretText`Basic ${secretText`${email}/token:${token}`.map(text => Buffer.from(text).toString('base64'))}`,
    }),
  },

  quotas: {
    // Growth and Professional; Team has 200, Enterprise 700, Enterprise Plus 2,500.
    default: {
      windows: [{ requests: 400, perSeconds: 60 }],
      docs: 'https://developer.zendesk.com/api-reference/introduction/rate-limits/',
    },
    search: {
      windows: [{ requests: 100, perSeconds: 60 }],
      docs: 'https://developer.zendesk.com/api-reference/ticketing/ticket-management/search/#export-search-results',
    },
  },
  fault: faultOf,
  // Not `users/me`, which answers strangers too.
  check: () => cursorCall(path`/api/v2/groups`, { size: 1, cursor: undefined }),

  records: {
    ticket: { ...identified, get: ticketBatch, list: ticketList },
    comment: { id: (row: CommentRow) => String(row.id) },
    user: {
      ...identified,
      get: showMany<UserRow>(path`/api/v2/users/show_many`, 'users'),
      list: listOf<UserRow>(path`/api/v2/users`, 'users'),
      findBy: {
        // A user is found by further addresses too, which the row does not hold: only the main one counts.
        email: bySearch<UserRow>('user', 'email', ({ email }) => (email === null ? [] : [email])),
        externalId: byExternalId<UserRow>(path`/api/v2/users/show_many`, 'users'),
      },
    },
    organization: {
      ...identified,
      get: showMany<OrganizationRow>(path`/api/v2/organizations/show_many`, 'organizations'),
      list: listOf<OrganizationRow>(path`/api/v2/organizations`, 'organizations'),
      findBy: {
        externalId: byExternalId<OrganizationRow>(path`/api/v2/organizations/show_many`, 'organizations'),
      },
    },
    group: {
      ...identified,
      all: {
        ttlSeconds: 600,
        // Deleted groups are still the groups of old tickets.
        call: (_, cursor) => cursorCall(path`/api/v2/groups`, { size: 100, cursor }, { exclude_deleted: false }),
        page: reply => cursorPage<GroupRow>(reply, 'groups'),
      },
    },
  },

  entities: {
    Ticket: { of: 'ticket', mapping: ticketMapping, edges: { comments: ticketComments } },
    TicketComment: { of: 'comment', mapping: commentMapping },
    EndUser: {
      of: 'user',
      when: ({ role }: UserRow) => role === 'end-user',
      whenNeeds: ['role'],
      mapping: endUserMapping,
      edges: { tickets: requestedTickets },
    },
    User: {
      of: 'user',
      when: ({ role }: UserRow) => role !== 'end-user',
      whenNeeds: ['role'],
      mapping: userMapping,
    },
    Organization: {
      of: 'organization',
      mapping: organizationMapping,
      edges: {
        endUsers: usersOf('organizations'),
        tickets: organizationTickets,
      },
    },
    Team: { of: 'group', mapping: teamMapping, edges: { members: usersOf('groups') } },
  },
})

/** The users of one organization or group. https://developer.zendesk.com/api-reference/ticketing/users/users/#list-users */
function usersOf(parents: 'organizations' | 'groups'): ParentChildren<UserRow> {
  return {
    by: 'parent',
    record: 'user',
    atMost: 100,
    call: (id, page) => cursorCall(path`/api/v2/${parents}/${id}/users`, page),
    page: reply => cursorPage<UserRow>(reply, 'users'),
  }
}
