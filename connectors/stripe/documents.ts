import { get, path, type Reply } from '../../src/contract/call.ts'
import type { EmbeddedChildren } from '../../src/contract/children.ts'
import { objectIn, objectsIn } from '../../src/contract/form.ts'
import type { Page, PageRequest } from '../../src/contract/record.ts'
import { dataIn, nextOf, pageOf } from './requests.ts'
import type { CreditNoteLineRow, CreditNoteRow, InvoiceLineRow, InvoiceRow, RefundRow } from './rows.ts'

/** The first lines of an invoice come in it. */
export const invoiceLines: EmbeddedChildren<InvoiceLineRow, InvoiceRow> = {
  by: 'embedded',
  record: 'invoiceLine',
  needs: ['lines'],
  rows: ({ lines }) => objectsIn(objectIn(lines, 'lines').data, 'lines.data'),
  complete: ({ lines }) => !lines.has_more,
  beyond: {
    atMost: 100,
    quota: 'invoices.lines',
    call: (invoice, { size, cursor }) =>
      get(path`/v1/invoices/${invoice}/lines`, { limit: size, starting_after: cursor }),
    page: reply => pageOf<InvoiceLineRow>(reply),
  },
}

/**
 * The first lines of a credit note come in it. A line does not name its currency, which the note alone knows: the rest
 * of the lines is read from the note itself on, and the cursor says the currency.
 */
export const creditNoteLines: EmbeddedChildren<CreditNoteLineRow, CreditNoteRow> = {
  by: 'embedded',
  record: 'creditNoteLine',
  needs: ['lines', 'currency'],
  rows: linesIn,
  complete: ({ lines }) => !lines.has_more,
  beyond: {
    atMost: 100,
    quota: 'credit_notes.lines',
    call(note, { size, cursor }) {
      if (cursor === undefined) return get(path`/v1/credit_notes/${note}`)
      const [, last] = readCursor(cursor)
      return get(path`/v1/credit_notes/${note}/lines`, { limit: size, starting_after: last })
    },
    page: (reply, page) => (page.cursor === undefined ? firstLines(reply) : furtherLines(reply, page)),
  },
}

/** The refunds of a credit note come in it; those of a payment made elsewhere are no objects. */
export const creditNoteRefunds: EmbeddedChildren<RefundRow, CreditNoteRow> = {
  by: 'embedded',
  record: 'refund',
  needs: ['refunds', 'refunds.refund'],
  rows: ({ refunds }) =>
    objectsIn(refunds, 'refunds').flatMap(({ refund }) =>
      typeof refund === 'string' ? [] : [objectIn(refund, 'refunds.refund') as RefundRow],
    ),
  complete: () => true,
}

function linesIn({ lines, currency }: CreditNoteRow): readonly CreditNoteLineRow[] {
  return objectsIn(objectIn(lines, 'lines').data, 'lines.data').map(line => ({ ...line, currency }))
}

function firstLines({ body }: Reply): Page<CreditNoteLineRow> {
  const note = body as CreditNoteRow | null | undefined
  if (!Array.isArray(note?.lines?.data)) throw new TypeError('expected the lines of a credit note')
  const rows = linesIn(note)
  const last = rows.at(-1)?.id
  return note.lines.has_more && last !== undefined ? { rows, next: `${note.currency}:${last}` } : { rows }
}

function furtherLines(reply: Reply, { cursor = '' }: PageRequest): Page<CreditNoteLineRow> {
  const [currency] = readCursor(cursor)
  const rows = dataIn<Omit<CreditNoteLineRow, 'currency'>>(reply).map(line => ({ ...line, currency }))
  const next = nextOf(reply)
  return next === undefined ? { rows } : { rows, next: `${currency}:${next}` }
}

function readCursor(cursor: string): readonly [currency: string, last: string] {
  const [, currency, last] = /^([a-z]{3}):(.+)$/.exec(cursor) ?? []
  if (currency === undefined || last === undefined)
    throw new TypeError('a cursor of lines is a currency and the id of a line')
  return [currency, last]
}
