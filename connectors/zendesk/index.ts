import { get, path, type Reply } from '../../src/contract/call.ts'
import type { ParentChildren } from '../../src/contract/children.ts'
import { defineConnector } from '../../src/contract/connector.ts'
import { readId } from '../../src/contract/read.ts'
import { Secret, secretText } from '../../src/contract/secret.ts'
import { addedObjectsIn, organizationFields, ticketFields, userFields } from './added-fields.ts'
import { facts } from './facts.ts'
import { faultOf } from './fault.ts'
import { forms } from './forms.ts'
import { attachmentMapping } from './mapping/attachment.ts'
import { commentMapping } from './mapping/comment.ts'
import { endUserMapping } from './mapping/end-user.ts'
import { organizationMapping } from './mapping/organization.ts'
import { tagMapping } from './mapping/tag.ts'
import { teamMapping } from './mapping/team.ts'
import { ticketMapping } from './mapping/ticket.ts'
import { userMapping } from './mapping/user.ts'
import { byRefreshToken } from './oauth.ts'
import {
  agentQueries,
  endUserQueries,
  organizationQueries,
  searchedEndUsers,
  searchedOrganizations,
} from './people-queries.ts'
import { quotaUse } from './quota-use.ts'
import { byExternalId, bySearch, cursorCall, cursorPage, listOf, showMany } from './requests.ts'
import type { AttachmentRow, CommentRow, GroupRow, OrganizationRow, TagRow, TicketRow, UserRow } from './rows.ts'
import { textSearch } from './searches.ts'
import { settings } from './settings.ts'
import { searchedTickets, ticketQueries } from './ticket-queries.ts'
import {
  commentAttachments,
  organizationTickets,
  requestedTickets,
  ticketBatch,
  ticketComments,
  ticketDetail,
  ticketIncidents,
  ticketList,
} from './tickets.ts'

const idOf = ({ id }: { readonly id: number }) => readId(id)

/** Ids are whole numbers; one of another form fails the whole call. */
const identified = { id: idOf, idForm: /^\d{1,19}$/ }

/** All organizations of a user. https://developer.zendesk.com/api-reference/ticketing/organizations/organizations/#list-organizations */
const organizationsOfUser: ParentChildren<OrganizationRow> = {
  by: 'parent',
  record: 'organization',
  atMost: 100,
  call: (id, page) => cursorCall(path`/api/v2/users/${id}/organizations`, page),
  page: reply => cursorPage<OrganizationRow>(reply, 'organizations'),
}

/** The groups of an agent. https://developer.zendesk.com/api-reference/ticketing/groups/groups/#list-groups */
const teamsOfUser: ParentChildren<GroupRow> = {
  by: 'parent',
  record: 'group',
  atMost: 100,
  call: (id, page) => cursorCall(path`/api/v2/users/${id}/groups`, page),
  page: reply => cursorPage<GroupRow>(reply, 'groups'),
}

/** Zendesk Support: tickets and their comments, end users, organizations, agents and groups. */
export default defineConnector({
  name: 'zendesk',
  title: 'Zendesk Support',
  categories: ['HELPDESK'],
  version: 'v2',
  docs: 'https://developer.zendesk.com/api-reference/ticketing/introduction/',

  settings,
  origin: ({ subdomain }) => `https://${subdomain}.zendesk.com`,
  auth: {
    kind: 'headers',
    // https://developer.zendesk.com/api-reference/introduction/security-and-auth/#api-token
    headers: ({ email = '', token = new Secret('') }) => ({
      authorization: secretText`Basic ${secretText`${email}/token:${token}`.map(text => Buffer.from(text).toString('base64'))}`,
    }),
  },
  signIn: { setting: 'signIn', others: { oauth: byRefreshToken } },

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
  quotaUse,
  fault: faultOf,
  // Where the account's own addresses of files redirect to, such as `p14.zdusercontent.com`; it refuses credentials.
  // https://developer.zendesk.com/documentation/ticketing/managing-tickets/working-with-url-properties/
  fileHosts: ['*.zdusercontent.com'],
  // Not `users/me`, which answers strangers too.
  check: () => cursorCall(path`/api/v2/groups`, { size: 1, cursor: undefined }),

  facts,

  // https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_objects/#list-custom-objects
  addedObjects: { ttlSeconds: 600, call: () => get(path`/api/v2/custom_objects`), read: addedObjectsIn },

  records: {
    ticket: {
      ...identified,
      forms: forms.ticket,
      // Tickets always come whole, but for what is asked to come along.
      selectsFields: true,
      get: ticketBatch,
      list: ticketList,
      detail: ticketDetail,
    },
    comment: { id: (row: CommentRow) => String(row.id), forms: forms.comment },
    attachment: {
      ...identified,
      get: {
        // https://developer.zendesk.com/api-reference/ticketing/tickets/ticket-attachments/#show-attachment
        atMost: 1,
        call: ([id = '']) => get(path`/api/v2/attachments/${id}`),
        rows: attachmentIn,
      },
      file: ({ content_url: address, deleted }: AttachmentRow) => (deleted === true ? null : address),
    },
    tag: {
      id: ({ name }: TagRow) => name,
      // https://developer.zendesk.com/api-reference/ticketing/ticket-management/tags/#list-tags
      list: listOf<TagRow>(path`/api/v2/tags`, 'tags'),
    },
    user: {
      ...identified,
      forms: forms.user,
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
      forms: forms.organization,
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
    Ticket: {
      of: 'ticket',
      mapping: ticketMapping,
      edges: { comments: ticketComments, incidents: ticketIncidents },
      queries: ticketQueries(),
      added: ticketFields(ticketQueries),
      search: textSearch<TicketRow>(searchedTickets()),
    },
    TicketComment: { of: 'comment', mapping: commentMapping, edges: { attachments: commentAttachments } },
    Attachment: { of: 'attachment', mapping: attachmentMapping },
    Tag: { of: 'tag', mapping: tagMapping },
    EndUser: {
      of: 'user',
      when: ({ role }: UserRow) => role === 'end-user',
      whenNeeds: ['role'],
      mapping: endUserMapping,
      edges: { tickets: requestedTickets, organizations: organizationsOfUser },
      queries: endUserQueries(),
      added: userFields(endUserQueries),
      search: textSearch<UserRow>(searchedEndUsers()),
    },
    User: {
      of: 'user',
      when: ({ role }: UserRow) => role !== 'end-user',
      whenNeeds: ['role'],
      mapping: userMapping,
      edges: { teams: teamsOfUser },
      queries: agentQueries(),
      added: userFields(agentQueries),
    },
    Organization: {
      of: 'organization',
      mapping: organizationMapping,
      edges: {
        endUsers: usersOf('organizations'),
        tickets: organizationTickets,
      },
      queries: organizationQueries(),
      added: organizationFields(organizationQueries),
      search: textSearch<OrganizationRow>(searchedOrganizations()),
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

/** The file of a reply; a body without one makes no sense. */
function attachmentIn(reply: Reply): readonly AttachmentRow[] {
  const attachment: unknown = reply.body?.attachment
  if (typeof attachment !== 'object' || attachment === null) throw new TypeError('expected an "attachment"')
  return [attachment as AttachmentRow]
}
