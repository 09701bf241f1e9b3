import { get, path, type Reply } from '../../../src/contract/call.ts'
import { columns } from '../../../src/contract/columns.ts'
import { defineConnector } from '../../../src/contract/connector.ts'
import type { Ticket, User } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import { secretText } from '../../../src/contract/secret.ts'
import type { PostRow, UserRow } from '../../upstream/rows.ts'

const p = columns<PostRow>()
const u = columns<UserRow>()

/** Ticket from posts, which are assigned to those who wrote them. */
const ticketMapping: Mapping<Ticket, PostRow> = {
  ...absent('brand', 'category', 'ccs', 'channel', 'channelRaw', 'closedAt', 'createdAt', 'customFields'),
  ...absent('customStatus', 'dueAt', 'externalId', 'firstRespondedAt', 'followers', 'form', 'hasIncidents', 'impact'),
  ...absent('isDeleted', 'isPublic', 'lastCommentAt', 'metrics', 'number', 'organization', 'priority', 'priorityRaw'),
  ...absent('problem', 'recipient', 'requester', 'resolvedAt', 'satisfaction', 'slas', 'stage', 'status', 'statusRaw'),
  ...absent('submitter', 'tags', 'team', 'type', 'typeRaw', 'updatedAt', 'urgency', 'url'),
  subject: p.text('title'),
  description: p.text('body'),
  assignee: p.ref('user', 'userId'),
}

/** User from users. */
const userMapping: Mapping<User, UserRow> = {
  ...absent('avatarUrl', 'createdAt', 'customFields', 'firstName', 'isActive', 'isDeleted', 'kind', 'lastName'),
  ...absent('role', 'timezone', 'title', 'updatedAt', 'url'),
  name: u.text('name'),
  email: u.text('email'),
  phone: u.text('phone'),
}

/** The upstream that all servers of the bench ask, as one more provider of Unigraph. */
export default defineConnector({
  name: 'posts',
  title: 'Posts',
  categories: ['HELPDESK'],
  version: '1',
  docs: 'https://posts.example/docs',
  settings: {
    port: { about: 'The port of the upstream on this machine.', example: '4500', pattern: '\\d+' },
    key: { about: 'The key of the API.', example: 'key_1', secret: true, pattern: 'key_\\w+' },
  },
  origin: ({ port }) => `http://127.0.0.1:${port}`,
  auth: { kind: 'headers', headers: ({ key }) => ({ authorization: secretText`Bearer ${key}` }) },
  // More than any server can ask for: every call is counted, and none has to wait.
  quotas: {
    default: { windows: [{ requests: 100_000, perSeconds: 1 }], atOnce: 1_000, docs: 'https://posts.example/limits' },
  },
  check: () => get(path`/users`, { id: '1' }),
  records: {
    post: {
      id: ({ id }: PostRow) => String(id),
      list: { atMost: 100, call: () => get(path`/posts`), page: reply => ({ rows: rowsIn<PostRow>(reply) }) },
    },
    user: {
      id: ({ id }: UserRow) => String(id),
      get: { atMost: 100, call: ids => get(path`/users`, { id: ids }), rows: rowsIn<UserRow> },
    },
  },
  entities: { Ticket: { of: 'post', mapping: ticketMapping }, User: { of: 'user', mapping: userMapping } },
})

function rowsIn<Row>({ body }: Reply): readonly Row[] {
  if (!Array.isArray(body)) throw new TypeError('expected a list')
  return body
}
