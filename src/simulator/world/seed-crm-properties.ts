import type { CrmPlan } from './crm-plan.ts'
import type { CrmPropertyRow } from './schema.ts'
import type { Writer } from './writer.ts'

type Property = Pick<CrmPropertyRow, 'key' | 'label' | 'type'> & { value(n: number): string | null }

const never = () => null

/** What the account has added, by table; each with the value of every row. */
const properties: Readonly<Record<string, readonly Property[]>> = {
  contact: [
    { key: 'loyalty_tier', label: 'Loyalty tier', type: 'OPTION', value: n => ['gold', 'silver', null][n % 3] ?? null },
    {
      key: 'teas',
      label: 'Favourite teas 🍵',
      type: 'OPTIONS',
      value: n => [JSON.stringify(['green']), JSON.stringify(['green', 'black']), null][n % 3] ?? null,
    },
    { key: 'shoe_size', label: 'Shoe size', type: 'NUMBER', value: n => (n % 4 === 0 ? null : `${36 + (n % 9)}.5`) },
    { key: 'is_vip', label: 'VIP', type: 'FLAG', value: n => ['true', 'false', null][n % 3] ?? null },
    { key: 'anniversary', label: 'Anniversary', type: 'DATE', value: n => (n % 2 ? `2020-02-${10 + (n % 10)}` : null) },
    { key: 'audited_at', label: 'Audited', type: 'DATE_TIME', value: n => (n % 5 ? null : '2026-03-04T05:06:07Z') },
    { key: 'nickname', label: 'Nickname', type: 'TEXT', value: n => (n % 6 === 1 ? `Nick "${n}" ☕` : null) },
    { key: 'godparent', label: 'Godparent', type: 'REFERENCE', value: n => (n % 7 === 1 ? String(1 + (n % 5)) : null) },
    { key: 'spot', label: 'Spot', type: 'OTHER', value: n => (n % 9 === 1 ? `{"x":${n}}` : null) },
  ],
  company: [
    { key: 'region_code', label: 'Region code', type: 'TEXT', value: n => (n % 2 ? `R-${n}` : null) },
    { key: 'health', label: 'Health', type: 'NUMBER', value: n => String((n * 7) % 100) },
  ],
  deal: [
    { key: 'risk', label: 'Risk', type: 'OPTION', value: n => ['low', 'high', null][n % 3] ?? null },
    { key: 'margin', label: 'Margin', type: 'NUMBER', value: n => (n % 4 ? `0.${n % 4}5` : null) },
  ],
  crm_ticket: [{ key: 'order_number', label: 'Order', type: 'TEXT', value: n => (n % 3 ? `O-${1000 + n}` : null) }],
}

/** Seeds the fields that the account has added, and what the rows have in them. */
export function seedProperties(
  writer: Writer,
  { contacts, companies, deals, tickets }: CrmPlan & { tickets: readonly number[] },
): void {
  const rows: Readonly<Record<string, readonly number[]>> = {
    // In a large world the first of them are enough.
    contact: contacts.slice(0, 2_000).map(({ n }) => n),
    company: companies.map(({ n }) => n),
    deal: deals.map(({ n }) => n),
    crm_ticket: tickets,
  }
  for (const [object, added] of Object.entries(properties)) {
    for (const { key, label, type, value } of added) {
      writer.insert('crm_property', { object, key, label, type, is_archived: 0 })
      for (const object_n of rows[object] ?? []) {
        const held = value(object_n)
        if (held !== null) writer.insert('crm_property_value', { object, object_n, key, value: held })
      }
    }
    const gone: Property = { key: `${object}_old`, label: 'Given up', type: 'TEXT', value: never }
    writer.insert('crm_property', { object, key: gone.key, label: gone.label, type: gone.type, is_archived: 1 })
  }
}
