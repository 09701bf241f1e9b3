import {
  json,
  type SimulatorContext,
  type SimulatorReply,
  type SimulatorRequest,
} from '../../../src/simulator/simulator.ts'
import type { World } from '../../../src/simulator/world/open.ts'
import type {
  CreditNoteLineRow,
  CreditNoteRow,
  InvoiceLineRow,
  InvoiceRow,
} from '../../../src/simulator/world/schema.ts'
import { expandAll } from './expand.ts'
import { creditLineObject } from './objects/credit-note.ts'
import { lineObject } from './objects/invoice.ts'
import { limitOf, listOf, type Parameter, readParameters, textOf } from './parameters.ts'
import { missing } from './replies.ts'
import type { StripeObject } from './resources.ts'
import { embedded, type Kind, numberIn } from './values.ts'

/** All lines of an invoice, in their order. https://docs.stripe.com/api/invoice-line-item/retrieve */
export function invoiceLines({ world }: SimulatorContext) {
  return linesOf<InvoiceRow, InvoiceLineRow>(world, {
    document: { kind: 'invoice', table: 'invoice', noun: 'invoice', collection: 'invoices' },
    line: { kind: 'line_item', sql: 'SELECT * FROM invoice_line WHERE invoice_n = ? ORDER BY position' },
    object: (line, invoice) => lineObject(line, invoice, world),
  })
}

/** All lines of a credit note, in their order. https://docs.stripe.com/api/credit_notes/lines */
export function creditNoteLines({ world }: SimulatorContext) {
  return linesOf<CreditNoteRow, CreditNoteLineRow>(world, {
    document: { kind: 'credit_note', table: 'credit_note', noun: 'credit note', collection: 'credit_notes' },
    line: {
      kind: 'credit_note_line_item',
      sql: 'SELECT * FROM credit_note_line WHERE credit_note_n = ? ORDER BY position',
    },
    object: (line, note) => creditLineObject(line, note, world),
  })
}

interface Lines<Document, Line> {
  readonly document: { readonly kind: Kind; readonly table: string; readonly noun: string; readonly collection: string }
  readonly line: { readonly kind: Kind; readonly sql: string }
  object(line: Line, document: Document): StripeObject
}

function linesOf<Document extends { n: number }, Line extends { n: number }>(
  world: World,
  { document, line, object }: Lines<Document, Line>,
) {
  return ({ params, query }: SimulatorRequest): SimulatorReply => {
    const parameters = readParameters(query, ['limit', 'starting_after', 'ending_before', 'expand'])
    const { id = '' } = params
    const found = world.get<Document>(`SELECT * FROM ${document.table} WHERE n = ?`, numberIn(document.kind, id))
    if (found === undefined) throw missing(document.noun, id)
    const { slice, hasMore } = sliceOf(world.all<Line>(line.sql, found.n), line.kind, parameters)
    const data = slice.map(each => object(each, found))
    const body = embedded(data, hasMore, `/v1/${document.collection}/${id}/lines`)
    return json(expandAll(body, listOf(parameters, 'expand'), world))
  }
}

function sliceOf<Line extends { n: number }>(
  lines: readonly Line[],
  kind: Kind,
  parameters: ReadonlyMap<string, Parameter>,
): { slice: readonly Line[]; hasMore: boolean } {
  const limit = limitOf(parameters)
  const placeAfter = (param: 'starting_after' | 'ending_before') => {
    const id = textOf(parameters, param)
    if (id === undefined) return undefined
    const index = lines.findIndex(({ n }) => n === numberIn(kind, id))
    if (index < 0) throw missing(kind, id, param)
    return index + 1
  }
  const before = placeAfter('ending_before')
  const last = before === undefined ? (placeAfter('starting_after') ?? 0) + limit : before - 1
  const start = before === undefined ? last - limit : Math.max(0, last - limit)
  return { slice: lines.slice(start, last), hasMore: before === undefined ? lines.length > last : start > 0 }
}
