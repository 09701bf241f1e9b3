import type { World } from '../../../../src/simulator/world/open.ts'
import type { BillingFieldRow } from '../../../../src/simulator/world/schema.ts'

/** What a company keeps with an object: texts alone. https://docs.stripe.com/api/metadata */
export function metadataOf(world: World, owner: string, n: number): Record<string, string> {
  const fields = world.all<BillingFieldRow>(
    'SELECT * FROM billing_field WHERE owner = ? AND owner_n = ? ORDER BY n',
    owner,
    n,
  )
  return Object.fromEntries(fields.map(({ key, type, value }) => [key, type === 'OPTIONS' ? listed(value) : value]))
}

const listed = (json: string) => (JSON.parse(json) as readonly string[]).join(', ')
