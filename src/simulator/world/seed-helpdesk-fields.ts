import type { CarePlan } from './care-plan.ts'
import type { HelpdeskFieldRow } from './schema.ts'
import type { Writer } from './writer.ts'

type Field = Pick<HelpdeskFieldRow, 'key' | 'label' | 'type'> & { value(n: number): string | null }

/** In a large world the first rows are enough. */
const mostRows = 1_500

/** What the account has added, by table; each with the value of every row. */
const fields: Readonly<Record<HelpdeskFieldRow['object'], readonly Field[]>> = {
  ticket: [
    { key: 'serial', label: 'Serial number', type: 'TEXT', value: n => (n % 3 === 1 ? `S-"${n}" ⚙️` : null) },
    { key: 'hours', label: 'Hours of work', type: 'NUMBER', value: n => (n % 4 === 1 ? `${n % 9}.25` : null) },
    { key: 'is_urgent', label: 'Presses', type: 'FLAG', value: n => ['true', 'false', null][n % 3] ?? null },
    { key: 'built_on', label: 'Built on', type: 'DATE', value: n => (n % 5 === 1 ? `2019-03-1${n % 10}` : null) },
    { key: 'product', label: 'Product', type: 'OPTION', value: n => ['engine', 'cog__brass', null][n % 3] ?? null },
    {
      key: 'tools',
      label: 'Tools',
      type: 'OPTIONS',
      value: n => [JSON.stringify(['spanner']), JSON.stringify(['spanner', 'oil']), null][n % 3] ?? null,
    },
    { key: 'mentor', label: 'Mentor', type: 'REFERENCE', value: n => (n % 6 === 1 ? String(1 + (n % 3)) : null) },
  ],
  helpdesk_user: [
    { key: 'tier', label: 'Tier', type: 'OPTION', value: n => ['gold', 'silver', null][n % 3] ?? null },
    { key: 'birthday', label: 'Birthday 🎂', type: 'DATE', value: n => (n % 4 === 1 ? '1815-12-10' : null) },
    { key: 'is_vip', label: 'VIP', type: 'FLAG', value: n => (n % 2 === 1 ? 'true' : 'false') },
    { key: 'visits', label: 'Visits', type: 'NUMBER', value: n => (n % 3 === 1 ? String(n) : null) },
  ],
  organization: [
    { key: 'contract', label: 'Contract', type: 'TEXT', value: n => (n % 2 === 1 ? `C-${n}` : null) },
    { key: 'seats', label: 'Seats', type: 'NUMBER', value: n => (n % 3 === 1 ? `${n}.5` : null) },
  ],
}

/** Seeds the fields that the account has added, and what the rows have in them. */
export function seedFields(writer: Writer, { tickets, users, organizations }: CarePlan): void {
  const rows = { ticket: tickets, helpdesk_user: users, organization: organizations }
  for (const [object, added] of Object.entries(fields) as [HelpdeskFieldRow['object'], readonly Field[]][])
    for (const { key, label, type, value } of added) {
      const field_n = writer.insert('helpdesk_field', { object, key, label, type })
      for (const { n } of rows[object].slice(0, mostRows)) {
        const held = value(n)
        if (held !== null) writer.insert('helpdesk_field_value', { field_n, object_n: n, value: held })
      }
    }
}
