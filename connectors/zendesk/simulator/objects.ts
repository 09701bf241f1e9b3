import type {
  HelpdeskUserDetailRow,
  HelpdeskUserRow,
  OrganizationRow,
  TeamRow,
} from '../../../src/simulator/world/schema.ts'
import { keyedFields } from './added-fields.ts'
import { idOf, idOrNull, urlOf } from './ids.ts'

const roles = { END_USER: 'end-user', AGENT: 'agent', ADMIN: 'admin' } as const

/** What the world has of a user, with the group that comes first and the fields that the account has added. */
export type WholeUserRow = HelpdeskUserRow &
  Pick<HelpdeskUserDetailRow, 'alias' | 'last_login_at'> & {
    readonly default_team_n: number | null
    /** JSON list of the added fields. */
    readonly fields: string
  }

/** A user as Zendesk shows one to admins. https://developer.zendesk.com/api-reference/ticketing/users/users/ */
export function userOf(row: WholeUserRow) {
  const id = idOf('user', row.n)
  const works = row.role !== 'END_USER'
  return {
    id,
    url: urlOf('users', id),
    name: row.name,
    email: row.email,
    created_at: row.created_at,
    updated_at: row.updated_at,
    time_zone: row.timezone,
    iana_time_zone: row.timezone,
    phone: row.phone,
    shared_phone_number: row.phone === null ? null : false,
    photo: photoOf(row),
    locale_id: 1,
    locale: row.locale,
    organization_id: idOrNull('organization', row.organization_n),
    role: roles[row.role],
    verified: row.is_verified === 1,
    external_id: row.external_id,
    tags: JSON.parse(row.tags) as string[],
    alias: row.alias,
    active: true,
    shared: false,
    shared_agent: false,
    last_login_at: row.last_login_at,
    two_factor_auth_enabled: null,
    signature: null,
    details: row.details,
    notes: row.notes,
    role_type: row.role === 'ADMIN' ? 4 : null,
    custom_role_id: works ? 46406151923985 : null,
    is_billing_admin: works ? false : null,
    moderator: works,
    ticket_restriction: works ? null : 'requested',
    only_private_comments: false,
    restricted_agent: row.role !== 'ADMIN',
    suspended: row.is_suspended === 1,
    default_group_id: idOrNull('group', row.default_team_n),
    report_csv: row.role === 'ADMIN',
    user_fields: keyedFields(row.fields),
    suspension_details: null,
  }
}

function photoOf({ n, avatar_url }: HelpdeskUserRow) {
  if (avatar_url === null) return null
  return {
    url: urlOf('attachments', 46_500_000_000_000 + n),
    id: 46_500_000_000_000 + n,
    file_name: `${n}.png`,
    content_url: avatar_url,
    mapped_content_url: avatar_url,
    content_type: 'image/png',
    size: 1024,
    width: 80,
    height: 80,
    inline: false,
    deleted: false,
    thumbnails: [],
  }
}

/** An organization. https://developer.zendesk.com/api-reference/ticketing/organizations/organizations/ */
export function organizationOf(row: OrganizationRow & { readonly fields: string }) {
  const id = idOf('organization', row.n)
  return {
    url: urlOf('organizations', id),
    id,
    name: row.name,
    shared_tickets: row.shared_tickets === 1,
    shared_comments: false,
    external_id: row.external_id,
    created_at: row.created_at,
    updated_at: row.updated_at,
    domain_names: JSON.parse(row.domains) as string[],
    details: row.details,
    notes: row.notes,
    group_id: idOrNull('group', row.team_n),
    tags: JSON.parse(row.tags) as string[],
    organization_fields: keyedFields(row.fields),
  }
}

/** A group; an empty description is a text. https://developer.zendesk.com/api-reference/ticketing/groups/groups/ */
export function groupOf(row: TeamRow) {
  const id = idOf('group', row.n)
  return {
    url: urlOf('groups', id),
    id,
    is_public: true,
    name: row.name,
    description: row.description ?? '',
    default: row.is_default === 1,
    deleted: false,
    created_at: row.created_at,
    updated_at: row.updated_at,
  }
}
