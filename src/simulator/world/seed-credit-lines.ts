import { later } from './clock.ts'
import type { CreditNoteRow, InvoiceLineRow, PaymentRow } from './schema.ts'
import type { Beside } from './seed-beside.ts'

/** Vendors send the first ten lines with a note and the others on request. */
const longNotes = 14

/** Seeds the lines of credit notes; of every third note something is taken off. */
export function seedCreditLines({ writer, all, run }: Beside): void {
  for (const note of all<CreditNoteRow>('SELECT * FROM credit_note ORDER BY n')) {
    const discount = note.n % 3 === 0 ? Math.floor(note.subtotal_minor / 10) : 0
    const subtotal = note.subtotal_minor + discount
    if (discount > 0)
      run('UPDATE credit_note SET subtotal_minor = ?, discount_minor = ? WHERE n = ?', subtotal, discount, note.n)
    const [corrected] = all<InvoiceLineRow>(
      'SELECT * FROM invoice_line WHERE invoice_n = ? ORDER BY position LIMIT 1',
      note.invoice_n,
    )
    const count = note.n === 2 ? longNotes : 1 + (note.n % 2)
    let [amountLeft, discountLeft, taxLeft] = [subtotal, discount, note.tax_minor]
    for (let position = 1; position <= count; position += 1) {
      const isLast = position === count
      const part = (whole: number, left: number) => (isLast ? left : Math.floor(whole / count))
      const amount = part(subtotal, amountLeft)
      const discount_minor = part(discount, discountLeft)
      const tax_minor = part(note.tax_minor, taxLeft)
      amountLeft -= amount
      discountLeft -= discount_minor
      taxLeft -= tax_minor
      writer.insert('credit_note_line', {
        credit_note_n: note.n,
        position,
        description: position === 1 ? note.memo : `Part ${position}`,
        product_n: corrected?.product_n ?? null,
        invoice_line_n: position === 1 && note.n % 2 === 0 ? (corrected?.n ?? null) : null,
        quantity: 1,
        unit_amount_minor: amount,
        amount_minor: amount,
        discount_minor,
        tax_minor,
      })
    }
  }
}

/** Turns some of what is open into money that was given back. */
export function seedRefundedNotes({ writer, all, run }: Beside): void {
  const open = all<CreditNoteRow>(
    `SELECT * FROM credit_note WHERE status = 'OPEN' AND invoice_n IS NOT NULL AND n % 2 = 1 ORDER BY n`,
  )
  for (const note of open) {
    const [payment] = all<PaymentRow>(
      `SELECT * FROM payment WHERE invoice_n = ? AND status = 'SUCCEEDED' AND amount_refunded_minor = 0
       AND amount_minor >= ? AND NOT EXISTS (SELECT 1 FROM refund WHERE payment_n = payment.n) LIMIT 1`,
      note.invoice_n,
      note.total_minor,
    )
    if (payment === undefined) continue
    const created_at = later(note.created_at, 0.5)
    writer.insert('refund', {
      payment_n: payment.n,
      amount_minor: note.total_minor,
      currency: note.currency,
      status: 'SUCCEEDED',
      reason: 'REQUESTED_BY_CUSTOMER',
      credit_note_n: note.n,
      created_at,
    })
    run(`UPDATE credit_note SET status = 'REFUNDED', remaining_minor = 0 WHERE n = ?`, note.n)
    run('UPDATE payment SET amount_refunded_minor = ? WHERE n = ?', note.total_minor, payment.n)
    run(
      'UPDATE billing_customer SET balance_minor = balance_minor + ? WHERE n = ?',
      note.remaining_minor,
      note.customer_n,
    )
  }
}
