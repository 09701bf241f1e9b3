import { get, type Path, path } from '../../src/contract/call.ts'
import type { EmbeddedChildren } from '../../src/contract/children.ts'
import { objectsIn } from '../../src/contract/form.ts'
import { type Resource, resourceIn } from './requests.ts'
import { creditNotes, invoices } from './resources.ts'
import type { CreditNoteRow, DocumentRow, InvoiceRow, LineRow } from './rows.ts'

/**
 * The lines of a document come in it: all of them, but for sites with Enterprise-scale invoicing, where a document says
 * from where its lines go on. https://apidocs.chargebee.com/docs/api/invoices/retrieve-an-invoice
 */
function linesOf<Row extends DocumentRow>(resource: Resource, record: string): EmbeddedChildren<LineRow, Row> {
  return {
    by: 'embedded',
    record,
    needs: ['line_items', 'line_item_taxes', 'line_item_discounts', 'line_items_next_offset', 'currency_code'],
    rows: linesIn,
    complete: ({ line_items_next_offset }) => !line_items_next_offset,
    beyond: {
      atMost: 300,
      call: (document, { size, cursor }) =>
        get(`${resource.collection}${path`/${document}`}` as Path, {
          line_items_limit: size,
          line_items_offset: cursor,
        }),
      page({ body }) {
        const document = resourceIn<DocumentRow>(body, resource.name)
        return { rows: linesIn(document), next: document.line_items_next_offset ?? undefined }
      },
    },
  }
}

/** The lines of an invoice. */
export const invoiceLines = linesOf<InvoiceRow>(invoices, 'invoiceLine')

/** The lines of a credit note. */
export const creditNoteLines = linesOf<CreditNoteRow>(creditNotes, 'creditNoteLine')

/** Each line with what the document alone knows of it; an invoice of nothing has none. */
function linesIn(document: DocumentRow): readonly LineRow[] {
  const { line_items, line_item_taxes, line_item_discounts, currency_code, price_type } = document
  const taxes = objectsIn(line_item_taxes, 'line_item_taxes')
  const discounts = objectsIn(line_item_discounts, 'line_item_discounts')
  return objectsIn(line_items, 'line_items').map(line => ({
    ...line,
    currency_code,
    price_type,
    line_item_taxes: taxes.filter(({ line_item_id }) => line_item_id === line.id),
    line_item_discounts: discounts.filter(({ line_item_id }) => line_item_id === line.id),
  }))
}
