import {
  json,
  type SimulatorContext,
  type SimulatorReply,
  type SimulatorRequest,
} from '../../../src/simulator/simulator.ts'
import type { InvoiceLineRow, InvoiceRow } from '../../../src/simulator/world/schema.ts'
import { expandAll } from './expand.ts'
import { lineObject } from './objects/invoice.ts'
import { limitOf, listOf, readParameters, textOf } from './parameters.ts'
import { missing } from './replies.ts'
import { embedded, numberIn } from './values.ts'

/** All lines of an invoice, in their order. https://docs.stripe.com/api/invoice-line-item/retrieve */
export function invoiceLines({ world }: SimulatorContext) {
  return ({ params, query }: SimulatorRequest): SimulatorReply => {
    const parameters = readParameters(query, ['limit', 'starting_after', 'ending_before', 'expand'])
    const { id = '' } = params
    const invoice = world.get<InvoiceRow>('SELECT * FROM invoice WHERE n = ?', numberIn('invoice', id))
    if (invoice === undefined) throw missing('invoice', id)
    const limit = limitOf(parameters)
    const lines = world.all<InvoiceLineRow>(
      'SELECT * FROM invoice_line WHERE invoice_n = ? ORDER BY position',
      invoice.n,
    )
    const first = placeAfter(lines, textOf(parameters, 'starting_after'))
    const before = textOf(parameters, 'ending_before')
    const last = before === undefined ? first + limit : placeAfter(lines, before, 'ending_before') - 1
    const start = before === undefined ? first : Math.max(0, last - limit)
    const data = lines.slice(start, last).map(line => lineObject(line, invoice))
    const hasMore = before === undefined ? lines.length > last : start > 0
    return json(expandAll(embedded(data, hasMore, `/v1/invoices/${id}/lines`), listOf(parameters, 'expand'), world))
  }
}

function placeAfter(lines: readonly InvoiceLineRow[], id: string | undefined, param = 'starting_after'): number {
  if (id === undefined) return 0
  const index = lines.findIndex(({ n }) => n === numberIn('line_item', id))
  if (index < 0) throw missing('line_item', id, param)
  return index + 1
}
