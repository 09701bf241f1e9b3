import type { World } from '../../../src/simulator/world/open.ts'
import type {
  HelpdeskUserDetailRow,
  HelpdeskUserRow,
  OrganizationRow,
  TeamMemberRow,
  TeamRow,
} from '../../../src/simulator/world/schema.ts'
import { addedColumns } from './added.ts'
import { type AnyRow, type Column, columnsFor, systemColumns, type Table } from './table.ts'

type UserRow = HelpdeskUserRow & Pick<HelpdeskUserDetailRow, 'last_login_at'>

/** Everybody has a name to sign in by: the company's own for the person, where the world has one. */
export const nameFor = ({ n, external_id: id }: Pick<HelpdeskUserRow, 'n' | 'external_id'>): string => id ?? `user.${n}`

/** The user name of somebody. */
export function userNameOf(n: number, get: World['get']): string {
  const row = get<Pick<HelpdeskUserRow, 'n' | 'external_id'>>('SELECT n, external_id FROM helpdesk_user WHERE n = ?', n)
  return row === undefined ? 'system' : nameFor(row)
}

const u = columnsFor<UserRow>()
const o = columnsFor<OrganizationRow>()
const g = columnsFor<TeamRow>()

/** Those who ask for help and those who answer. */
export const users = (world: World): Table<UserRow> => ({
  name: 'sys_user',
  from: 'SELECT t.*, d.last_login_at FROM helpdesk_user t LEFT JOIN helpdesk_user_detail d ON d.n = t.n',
  hidesEvery: 17,
  columns: {
    ...systemColumns<UserRow>('sys_user'),
    user_name: u.text(nameFor),
    name: u.text(row => row.name),
    first_name: u.text(({ name }) => name.split(' ')[0] ?? ''),
    last_name: u.text(({ name }) => name.split(' ').slice(1).join(' ')),
    middle_name: u.text(() => ''),
    title: u.text(({ role }) => (role === 'END_USER' ? '' : 'Engineer of Engines')),
    email: u.text(row => row.email),
    phone: u.text(row => row.phone),
    mobile_phone: u.text(({ n }) => (n % 8 === 1 ? `+1 555 01${String(n % 100).padStart(2, '0')}` : '')),
    home_phone: u.text(() => ''),
    company: u.reference('core_company', 'organization_n'),
    active: u.flag(({ n }) => n % 31 !== 7),
    locked_out: u.flag(row => row.is_suspended === 1),
    vip: u.flag(({ n }) => n % 50 === 1),
    preferred_language: u.text(row => row.locale),
    time_zone: u.text(row => row.timezone),
    last_login_time: u.instant(row => row.last_login_at),
    employee_number: u.text(() => ''),
    roles: u.text(() => ''),
    // A digest that is nobody's business.
    federated_id: u.text(({ n }) => `invented-federated-id-${n}`),
    web_service_access_only: u.flag(() => false),
    sys_class_name: u.text(() => 'sys_user'),
    ...(addedColumns(world, 'helpdesk_user') as Readonly<Record<string, Column<UserRow>>>),
  },
})

/** Companies. */
export const companies = (world: World): Table<OrganizationRow> => ({
  name: 'core_company',
  from: 'SELECT t.* FROM organization t',
  columns: {
    ...systemColumns<OrganizationRow>('core_company'),
    name: o.text(row => row.name),
    notes: o.text(row => row.notes),
    website: o.text(({ domains }) => (JSON.parse(domains) as string[]).map(domain => `https://${domain}`)[0] ?? ''),
    customer: o.flag(() => true),
    vendor: o.flag(() => false),
    stock_symbol: o.text(() => ''),
    sys_class_name: o.text(() => 'core_company'),
    ...(addedColumns(world, 'organization') as Readonly<Record<string, Column<OrganizationRow>>>),
  },
})

/** Groups of users. */
export const groups: Table<TeamRow> = {
  name: 'sys_user_group',
  from: 'SELECT t.* FROM team t',
  columns: {
    ...systemColumns<TeamRow>('sys_user_group'),
    name: g.text(row => row.name),
    description: g.text(row => row.description),
    active: g.flag(() => true),
    email: g.text(() => ''),
    type: g.text(() => ''),
  },
}

type MemberRow = TeamMemberRow & { readonly created_at: string }
const m = columnsFor<MemberRow>()

/** Who is in which group. */
export const memberships: Table<MemberRow> = {
  name: 'sys_user_grmember',
  from: "SELECT t.*, '2024-01-01T00:00:00Z' AS created_at FROM team_member t",
  columns: {
    ...systemColumns<MemberRow>('sys_user_grmember'),
    group: m.reference('sys_user_group', 'team_n'),
    user: m.reference('sys_user', 'user_n'),
  },
}

/** A table of rows of any kind. */
export const anyTable = <Row extends AnyRow>(table: Table<Row>): Table => table as unknown as Table
