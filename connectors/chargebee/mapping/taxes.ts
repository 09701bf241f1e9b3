import type { TaxAmount } from '../../../src/contract/entities.ts'
import { readDecimal } from '../../../src/contract/money.ts'
import { readText } from '../../../src/contract/read.ts'
import { cents } from '../money.ts'
import type { DocumentRow, LineRow, LineTax } from '../rows.ts'

/** Whether an amount contains its tax. */
const inclusive: Readonly<Record<string, boolean>> = { tax_inclusive: true, tax_exclusive: false }

/** The taxes of a document. Each says its name and its amount; the rest stands with the lines that it is taken of. */
export function taxesOf(document: DocumentRow): readonly TaxAmount[] {
  const { taxes, line_item_taxes, line_items_next_offset, currency_code, price_type } = document
  return (taxes ?? []).map(({ name, amount }) => {
    const parts = (line_item_taxes ?? []).filter(part => part.tax_name === name)
    // Where the first lines alone are there, so are their taxes.
    const isWhole = parts.length > 0 && !line_items_next_offset
    return {
      amount: cents(amount, currency_code),
      taxableAmount: isWhole
        ? cents(
            parts.reduce((sum, part) => sum + part.taxable_amount, 0),
            currency_code,
          )
        : null,
      percentage: readDecimal(shared(parts, part => part.tax_rate)),
      name: readText(name),
      jurisdiction: readText(shared(parts, jurisdictionOf)),
      isInclusive: inclusive[price_type] ?? null,
    }
  })
}

/** The taxes of a line. */
export function lineTaxesOf({ line_item_taxes, currency_code, price_type }: LineRow): readonly TaxAmount[] {
  return (line_item_taxes ?? []).map(part => ({
    amount: cents(part.tax_amount, currency_code),
    taxableAmount: cents(part.taxable_amount, currency_code),
    percentage: readDecimal(part.tax_rate),
    name: readText(part.tax_name),
    jurisdiction: readText(jurisdictionOf(part)),
    isInclusive: inclusive[price_type ?? ''] ?? null,
  }))
}

const jurisdictionOf = ({ tax_juris_name, tax_juris_code }: LineTax) => tax_juris_name ?? tax_juris_code

/** What all parts say alike. */
function shared<Value>(parts: readonly LineTax[], read: (part: LineTax) => Value): Value | undefined {
  const [value, ...others] = new Set(parts.map(read))
  return others.length === 0 ? value : undefined
}
