import {
  json,
  type Route,
  route,
  type SimulatorContext,
  type SimulatorReply,
  type SimulatorRequest,
} from '../../../src/simulator/simulator.ts'
import type { CustomStatusRow, HelpdeskFieldRow, NamedRow } from '../../../src/simulator/world/schema.ts'
import { host, idOf, subdomain, urlOf } from './ids.ts'
import { checked, onlyKnown } from './replies.ts'

const since = '2024-01-01T00:00:00Z'
const made = { created_at: since, updated_at: since }

/** What an account has settled: brands, forms, statuses and fields. https://developer.zendesk.com/api-reference/ticketing/introduction/ */
export function definitionRoutes({ world }: SimulatorContext): Route[] {
  const list = (name: string, path: string, rows: () => object[]) =>
    [`${path}.json`, path].map(each =>
      route(
        'GET',
        each,
        checked(request => listed(request, { name, rows: rows() })),
      ),
    )
  const fieldsOf = (object: HelpdeskFieldRow['object']) =>
    world.all<HelpdeskFieldRow>('SELECT * FROM helpdesk_field WHERE object = ? ORDER BY n', object)
  return [
    ...list('brands', '/api/v2/brands', () => world.all<NamedRow>('SELECT * FROM brand ORDER BY name').map(brandOf)),
    ...list('ticket_forms', '/api/v2/ticket_forms', () =>
      world.all<NamedRow>('SELECT * FROM ticket_form ORDER BY n').map(formOf),
    ),
    ...list('custom_statuses', '/api/v2/custom_statuses', () =>
      world.all<CustomStatusRow>('SELECT * FROM custom_status ORDER BY n').map(statusOf),
    ),
    ...list('ticket_fields', '/api/v2/ticket_fields', () =>
      [...systemFields, ...fieldsOf('ticket')].map(ticketFieldOf),
    ),
    ...list('user_fields', '/api/v2/user_fields', () =>
      fieldsOf('helpdesk_user').map(row => fieldOf('user_fields', row)),
    ),
    ...list('organization_fields', '/api/v2/organization_fields', () =>
      fieldsOf('organization').map(row => fieldOf('organization_fields', row)),
    ),
    // https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_objects/#list-custom-objects
    ...['', '.json'].map(ending =>
      route('GET', `/api/v2/custom_objects${ending}`, request => {
        onlyKnown(request, [])
        return json({ custom_objects: [machines] })
      }),
    ),
  ]
}

/** The one kind of object that the account has added. */
const machines = {
  url: `${host}/api/v2/custom_objects/machine.json`,
  key: 'machine',
  title: 'Machine',
  title_pluralized: 'Machines',
  raw_title: 'Machine',
  raw_title_pluralized: 'Machines',
  description: 'An engine that a customer runs',
  raw_description: 'An engine that a customer runs',
  created_by_user_id: '46406000000001',
  updated_by_user_id: '46406000000001',
  ...made,
}

function listed(request: SimulatorRequest, { name, rows }: { name: string; rows: object[] }): SimulatorReply {
  onlyKnown(request, [])
  // All statuses come at once; the others say that there is no other page.
  const pages = name === 'custom_statuses' ? {} : { next_page: null, previous_page: null, count: rows.length }
  return json({ [name]: rows, ...pages })
}

function brandOf({ n, name }: NamedRow) {
  const id = idOf('brand', n)
  return {
    url: urlOf('brands', id),
    id,
    name,
    brand_url: host,
    subdomain: n === 1 ? subdomain : `${subdomain}-${n}`,
    host_mapping: null,
    has_help_center: false,
    help_center_state: 'disabled',
    active: true,
    default: n === 1,
    is_deleted: false,
    logo: null,
    ticket_form_ids: [],
    signature_template: '{{agent.signature}}',
    ...made,
  }
}

function formOf({ n, name }: NamedRow) {
  const id = idOf('form', n)
  return {
    url: urlOf('ticket_forms', id),
    id,
    name,
    raw_name: name,
    display_name: name,
    raw_display_name: name,
    end_user_visible: true,
    position: n,
    ticket_field_ids: [],
    active: true,
    default: n === 1,
    in_all_brands: true,
    restricted_brand_ids: [],
    end_user_conditions: [],
    agent_conditions: [],
    ...made,
  }
}

const categories = { NEW: 'new', OPEN: 'open', PENDING: 'pending', ON_HOLD: 'hold', RESOLVED: 'solved' } as const

function statusOf({ n, label, end_user_label: endUserLabel, category }: CustomStatusRow) {
  return {
    id: idOf('status', n),
    status_category: categories[category],
    agent_label: label,
    raw_agent_label: label,
    end_user_label: endUserLabel,
    raw_end_user_label: endUserLabel,
    description: '',
    raw_description: '',
    end_user_description: '',
    raw_end_user_description: '',
    active: true,
    default: n !== 3,
    ...made,
  }
}

const types = {
  TEXT: 'text',
  NUMBER: 'decimal',
  FLAG: 'checkbox',
  DATE: 'date',
  OPTION: 'tagger',
  OPTIONS: 'multiselect',
  REFERENCE: 'lookup',
} as const

/** Fields of Zendesk's own stand in the same list. */
const systemFields = [
  { n: 900_001, key: 'subject', label: 'Subject', type: 'subject' },
  { n: 900_002, key: 'status', label: 'Status', type: 'status' },
] as const

function ticketFieldOf({ n, label, type }: { n: number; label: string; type: string }) {
  const id = idOf('field', n)
  return {
    url: urlOf('ticket_fields', id),
    id,
    type: typeOf(type),
    title: label,
    raw_title: label,
    description: '',
    raw_description: '',
    position: 9999,
    active: true,
    required: false,
    collapsed_for_agents: false,
    regexp_for_validation: null,
    title_in_portal: label,
    raw_title_in_portal: label,
    visible_in_portal: false,
    editable_in_portal: false,
    required_in_portal: false,
    tag: null,
    removable: n < 900_000,
    agent_description: null,
    ...made,
  }
}

const typeOf = (type: string) => types[type as keyof typeof types] ?? type

function fieldOf(folder: string, { n, key, label, type }: HelpdeskFieldRow) {
  const id = idOf('field', n)
  return {
    url: urlOf(folder, id),
    id,
    key,
    type: type === 'OPTION' ? 'dropdown' : typeOf(type),
    title: label,
    raw_title: label,
    description: '',
    raw_description: '',
    position: n,
    active: true,
    system: false,
    regexp_for_validation: null,
    ...made,
  }
}
