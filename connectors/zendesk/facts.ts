import { get, type Path, path, type Reply } from '../../src/contract/call.ts'
import type { Fact } from '../../src/contract/connector.ts'
import { readId, readText } from '../../src/contract/read.ts'
import { rowsIn } from './requests.ts'

/** What an account's own field is called, and what it holds in Zendesk's words. */
export interface FieldDefinition {
  readonly title: string | null
  readonly type: string | null
}

/** What a status of an account's own is called, and the status that it counts as. */
export interface StatusDefinition {
  readonly label: string | null
  readonly endUserLabel: string | null
  readonly category: string | null
}

interface Identified {
  readonly id: number
}
interface FieldRow extends Identified {
  readonly key?: string
  readonly title: string
  readonly type: string
}
interface StatusRow extends Identified {
  readonly agent_label: string
  readonly end_user_label: string
  readonly status_category: string
}

/** What seldom changes in an account: names behind ids, and the fields that it has added. */
export const facts = {
  // At most 100: https://developer.zendesk.com/api-reference/ticketing/account-configuration/brands/#list-brands
  brands: fact(path`/api/v2/brands`, reply => named(rowsIn<Identified & { name: string }>(reply, 'brands'))),
  // https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_forms/#list-ticket-forms
  ticketForms: fact(path`/api/v2/ticket_forms`, reply =>
    named(rowsIn<Identified & { name: string }>(reply, 'ticket_forms')),
  ),
  // https://developer.zendesk.com/api-reference/ticketing/tickets/custom_ticket_statuses/#list-custom-ticket-statuses
  customStatuses: fact(path`/api/v2/custom_statuses`, reply =>
    byKey(
      rowsIn<StatusRow>(reply, 'custom_statuses'),
      ({ id }) => readId(id),
      (status): StatusDefinition => ({
        label: readText(status.agent_label),
        endUserLabel: readText(status.end_user_label),
        category: readText(status.status_category),
      }),
    ),
  ),
  // Without pages it is the whole: https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_fields/#list-ticket-fields
  ticketFields: fact(path`/api/v2/ticket_fields`, reply => definitions(reply, 'ticket_fields', ({ id }) => readId(id))),
  // At most 100: https://developer.zendesk.com/api-reference/ticketing/users/user_fields/#list-user-fields
  userFields: fact(path`/api/v2/user_fields`, reply => definitions(reply, 'user_fields', ({ key }) => readId(key))),
  // At most 100: https://developer.zendesk.com/api-reference/ticketing/organizations/organization_fields/#list-organization-fields
  organizationFields: fact(path`/api/v2/organization_fields`, reply =>
    definitions(reply, 'organization_fields', ({ key }) => readId(key)),
  ),
}

function fact(list: Path, read: (reply: Reply) => unknown): Fact<unknown> {
  return { ttlSeconds: 600, call: () => get(list), read }
}

const named = (rows: readonly (Identified & { readonly name: string })[]) =>
  byKey(
    rows,
    ({ id }) => readId(id),
    ({ name }) => readText(name),
  )

const definitions = (reply: Reply, name: string, keyOf: (row: FieldRow) => string) =>
  byKey(
    rowsIn<FieldRow>(reply, name),
    keyOf,
    ({ title, type }): FieldDefinition => ({
      title: readText(title),
      type: readText(type),
    }),
  )

function byKey<Row, Value>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  read: (row: Row) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(rows.map(row => [keyOf(row), read(row)]))
}
