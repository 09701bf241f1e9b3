import type { World } from '../../../../src/simulator/world/open.ts'
import type { TaxRateRow } from '../../../../src/simulator/world/schema.ts'
import type { LinePart } from '../resource.ts'

/** A tax on a line. */
interface TaxedLine {
  readonly line_item_id: string
  readonly taxable: number
  readonly tax: number
}

/** The one tax of a document. */
export function taxesOf(world: World, { amount, percent }: { amount: number; percent: number }) {
  if (amount === 0) return {}
  const rate = rateOf(world, percent)
  return {
    taxes: [{ name: rate?.name ?? 'Tax', amount, description: `${rate?.name ?? 'Tax'} @ ${percent}%`, object: 'tax' }],
  }
}

/** What the tax takes of each line. */
export function lineTaxesOf(world: World, percent: number, lines: readonly TaxedLine[]) {
  const rate = rateOf(world, percent)
  const taxed = lines.filter(({ tax }) => tax !== 0)
  if (taxed.length === 0) return {}
  return {
    line_item_taxes: taxed.map(({ line_item_id, taxable, tax }) => ({
      line_item_id,
      tax_name: rate?.name ?? 'Tax',
      tax_rate: percent,
      tax_juris_type: 'country',
      tax_juris_name: rate?.jurisdiction,
      tax_juris_code: rate?.jurisdiction,
      taxable_amount: taxable,
      tax_amount: tax,
      is_partial_tax_applied: false,
      is_non_compliance_tax: false,
      object: 'line_item_tax',
    })),
  }
}

/**
 * A site with Enterprise-scale invoicing sends the first lines of a document along in a list, and the others on request.
 * Chargebee sends a hundred; the world's documents are shorter than that, so that here they are fewer.
 */
const listed: LinePart = { limit: 10, offset: undefined }

/** A part of the lines, and from where they go on. */
export function partOf<Line>(lines: readonly Line[], { limit, offset }: LinePart = listed) {
  const start = offset === undefined ? 0 : Number(/^\["(\d+)"\]$/.exec(offset)?.[1] ?? lines.length)
  const end = start + limit
  return { part: lines.slice(start, end), next: lines.length > end ? JSON.stringify([String(end)]) : undefined }
}

function rateOf(world: World, percent: number) {
  return world.get<TaxRateRow>('SELECT * FROM tax_rate WHERE percent = ?', percent)
}
