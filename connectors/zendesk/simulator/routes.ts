import { shuffle } from '../../../src/simulator/shuffle.ts'
import {
  json,
  type Route,
  route,
  type SimulatorContext,
  type SimulatorReply,
  type SimulatorRequest,
} from '../../../src/simulator/simulator.ts'
import { placeholders } from '../../../src/simulator/world/open.ts'
import { numberIn } from './ids.ts'
import { includeOf, type ListOptions, listPage } from './lists.ts'
import {
  attachments,
  comments,
  commentsWithPictures,
  everything,
  groups,
  organizations,
  rowsWhere,
  shownWith,
  sideLoaded,
  type Table,
  tags,
  tickets,
  users,
  type Where,
} from './reading.ts'
import { checked, idIn, invalidAttribute, notFound, onlyKnown } from './replies.ts'

const ticketSorts = {
  sorts: { updated_at: 't.updated_at', status: 't.status' },
  offsetSorts: {
    created_at: 't.created_at',
    updated_at: 't.updated_at',
    status: 't.status',
    subject: 't.subject',
    requester: 't.requester_n',
    assignee: 't.assignee_n',
    group: 't.team_n',
  },
  include: ['users', 'groups', 'organizations', 'metric_sets', 'slas'],
} as const

const userOptions = { include: ['organizations', 'groups'], also: ['role', 'external_id'] } as const

/** Lists, batches and single records. https://developer.zendesk.com/api-reference/ticketing/introduction/ */
export function recordRoutes({ world, origin }: SimulatorContext): Route[] {
  const list = (path: string, table: Table, options: Partial<ListOptions> & { of?: Parent } = {}) =>
    paths(path, request => {
      const where = options.of ? childrenOf(options.of, request) : everything
      if (where === undefined) return notFound()
      const shown =
        table === comments && request.query.get('include_inline_images') === 'true' ? commentsWithPictures : table
      return listPage(request, { world, origin, table: shown, ...options, where: filtered(table, where, request) })
    })

  return [
    ...batch(tickets, { include: ticketSorts.include }),
    ...batch(users, { include: userOptions.include, byExternalId: true }),
    ...batch(organizations, { byExternalId: true }),
    ...paths('/api/v2/users/me', () => one(users, 'SELECT n FROM helpdesk_user WHERE role = ? LIMIT 1', 'ADMIN')),
    ...paths('/api/v2/organizations/search', request => {
      onlyKnown(request, ['external_id', 'name'])
      const [column, value] = [...request.query.entries()][0] ?? ['external_id', '']
      const where = { sql: `t.${column} = ? COLLATE NOCASE`, values: [value] }
      const rows = rowsWhere(world, organizations, { where })
      return json({
        organizations: rows.map(organizations.show),
        next_page: null,
        previous_page: null,
        count: rows.length,
      })
    }),
    ...list('/api/v2/tickets', tickets, { ...ticketSorts, also: ['external_id'] }),
    ...list('/api/v2/users', users, userOptions),
    ...list('/api/v2/organizations', organizations),
    ...list('/api/v2/groups', groups, { also: ['exclude_deleted'] }),
    ...list('/api/v2/users/:id/tickets/requested', tickets, {
      ...ticketSorts,
      of: { table: users, sql: 't.requester_n = ?' },
    }),
    ...list('/api/v2/organizations/:id/tickets', tickets, {
      ...ticketSorts,
      of: { table: organizations, sql: 't.organization_n = ?' },
    }),
    ...list('/api/v2/tickets/:id/incidents', tickets, {
      ...ticketSorts,
      of: { table: tickets, sql: 't.problem_n = ?' },
    }),
    ...list('/api/v2/organizations/:id/users', users, {
      ...userOptions,
      of: {
        table: organizations,
        sql: '? IN (SELECT t.organization_n UNION SELECT m.organization_n FROM organization_member m WHERE m.user_n = t.n)',
      },
    }),
    ...list('/api/v2/users/:id/organizations', organizations, {
      of: {
        table: users,
        sql: `? IN (
          SELECT u.n FROM helpdesk_user u WHERE u.organization_n = t.n
          UNION SELECT m.user_n FROM organization_member m WHERE m.organization_n = t.n)`,
      },
    }),
    ...list('/api/v2/users/:id/groups', groups, {
      of: { table: users, sql: 't.n IN (SELECT team_n FROM team_member WHERE user_n = ?)' },
    }),
    ...list('/api/v2/tags', tags),
    ...list('/api/v2/groups/:id/users', users, {
      ...userOptions,
      of: { table: groups, sql: 't.n IN (SELECT user_n FROM team_member WHERE team_n = ?)' },
    }),
    ...list('/api/v2/tickets/:id/comments', comments, {
      sorts: { created_at: 't.created_at' },
      offsetSorts: { created_at: 't.created_at' },
      include: ['users'],
      also: ['include_inline_images'],
      of: { table: tickets, sql: 't.ticket_n = ?' },
    }),
    ...[tickets, users, organizations, groups, attachments].flatMap(table =>
      paths(`/api/v2/${table.many}/:id`, ({ params, path }) => {
        const n = numberIn(table.kind, idIn(params.id, path))
        return one(table, 'SELECT ? AS n', n)
      }),
    ),
  ]

  function batch(
    table: Table,
    { include = [], byExternalId = false }: { include?: readonly string[]; byExternalId?: boolean } = {},
  ): Route[] {
    return paths(`/api/v2/${table.many}/show_many`, request => {
      onlyKnown(request, ['ids', 'include', ...(byExternalId ? ['external_ids'] : [])])
      const where =
        byExternalId && request.query.has('external_ids') ? withExternalIds(request) : withIds(table, request)
      const rows = shuffle(rowsWhere(world, table, { where }), where.values.length)
      const names = includeOf(request, include)
      return json({
        [table.many]: shownWith(table, rows, names),
        ...sideLoaded(world, rows, names),
        next_page: null,
        previous_page: null,
        count: rows.length,
      })
    })
  }

  function one(table: Table, sql: string, ...values: (string | number)[]): SimulatorReply {
    const n = world.get<{ n: number }>(sql, ...values)?.n ?? -1
    const [row] = rowsWhere(world, table, { where: { sql: 't.n = ?', values: [n] } })
    return row ? json({ [table.one]: table.show(row) }) : notFound()
  }

  /** The condition of a parent's rows; undefined when there is no such parent. */
  function childrenOf({ table, sql }: Parent, { params, path }: SimulatorRequest): Where | undefined {
    const n = numberIn(table.kind, idIn(params.id, path))
    const parent = { sql: 't.n = ?', values: [n] }
    return rowsWhere(world, table, { where: parent }).length === 0 ? undefined : { sql, values: [n] }
  }
}

/** Whose rows a list has. */
interface Parent {
  readonly table: Table
  /** A condition with one mark, for the parent's number. */
  readonly sql: string
}

/** A path, which may end in `.json`. */
function paths(path: string, handler: (request: SimulatorRequest) => SimulatorReply): Route[] {
  return [`${path}.json`, path].map(each => route('GET', each, checked(handler)))
}

const roles: Readonly<Record<string, string>> = { 'end-user': 'END_USER', agent: 'AGENT', admin: 'ADMIN' }

/** The filters of lists of users and tickets. */
function filtered(table: Table, where: Where, { query, path }: SimulatorRequest): Where {
  if (table !== users && table !== tickets) return where
  const [role, externalId] = [query.get('role'), query.get('external_id')]
  if (role !== null && roles[role] === undefined) throw invalidAttribute('role', 'is not valid', path)
  return {
    sql: `(${where.sql})${role === null ? '' : ' AND t.role = ?'}${externalId === null ? '' : ' AND t.external_id = ? COLLATE NOCASE'}`,
    values: [
      ...where.values,
      ...(role === null ? [] : [roles[role] ?? '']),
      ...(externalId === null ? [] : [externalId]),
    ],
  }
}

function withIds(table: Table, { query, path }: SimulatorRequest): Where {
  const ids = listed(query.get('ids'), 'ids', path)
  if (ids.some(id => !/^\d{1,15}$/.test(id)))
    throw invalidAttribute('ids', 'must be a comma-separated list of integers', path)
  const numbers = ids.map(id => numberIn(table.kind, Number(id)))
  return { sql: `t.n IN (${placeholders(numbers)})`, values: numbers }
}

/** External ids are compared without regard to capitals. */
function withExternalIds({ query, path }: SimulatorRequest): Where {
  const ids = listed(query.get('external_ids'), 'external_ids', path)
  return { sql: `t.external_id COLLATE NOCASE IN (${placeholders(ids)})`, values: ids }
}

function listed(text: string | null, name: string, path: string): string[] {
  const values = [...new Set((text ?? '').split(',').filter(each => each !== ''))]
  if (values.length === 0) throw invalidAttribute(name, 'must not be empty', path)
  if (values.length > 100) throw invalidAttribute(name, 'must have at most 100 values', path)
  return values
}
