import { describe, expect, test } from 'vitest'
import { read, usd } from './read-row.ts'

describe('an invoice', () => {
  const status = (row: object) => read('Invoice', { id: '1', currency_code: 'USD', ...row }).status

  test.each([
    [{ status: 'pending' }, 'DRAFT'],
    [{ status: 'posted' }, 'OPEN'],
    [{ status: 'payment_due', amount_paid: 0 }, 'OPEN'],
    [{ status: 'payment_due', amount_paid: 1 }, 'PARTIALLY_PAID'],
    [{ status: 'not_paid', dunning_status: 'stopped' }, 'OPEN'],
    [{ status: 'not_paid', dunning_status: 'exhausted' }, 'UNCOLLECTIBLE'],
    [{ status: 'not_paid', dunning_status: 'exhausted', amount_paid: 1 }, 'UNCOLLECTIBLE'],
    [{ status: 'paid', amount_paid: 1, dunning_status: 'success' }, 'PAID'],
    [{ status: 'voided' }, 'VOID'],
    [{ status: 'new_word' }, 'UNKNOWN'],
  ])('%j is %s', (row, word) => {
    expect(status(row)).toBe(word)
  })

  test('says what credits paid apart, and how often money was asked for', () => {
    const row = {
      ...{ id: 'INV-7', status: 'payment_due', currency_code: 'USD', total: 1000, amount_paid: 300 },
      ...{ credits_applied: 200, amount_due: 500, write_off_amount: 0, dunning_status: 'in_progress' },
      ...{ next_retry_at: 1767225600, dunning_attempts: [{ attempt: 1 }, { attempt: 2 }] },
      notes: [{ note: 'Thank you' }, { note: 'and goodbye' }],
    }
    expect(read('Invoice', row)).toMatchObject({
      number: 'INV-7',
      status: 'PARTIALLY_PAID',
      amountPaid: usd('3.00'),
      creditsApplied: usd('2.00'),
      amountDue: usd('5.00'),
      memo: 'Thank you\nand goodbye',
      dunning: { attempts: 2, nextAttemptAt: '2026-01-01T00:00:00Z', isAutomatic: true },
    })
  })

  test('with its first lines alone does not know of what its tax was taken', () => {
    const row = {
      ...{ id: '1', status: 'paid', currency_code: 'EUR', price_type: 'tax_inclusive' },
      taxes: [{ name: 'VAT', amount: 380 }],
      line_item_taxes: [
        { line_item_id: 'a', tax_name: 'VAT', tax_rate: 19, taxable_amount: 1000, tax_amount: 190 },
        { line_item_id: 'b', tax_name: 'VAT', tax_rate: 19, taxable_amount: 1000, tax_amount: 190 },
      ],
    }
    const tax = { name: 'VAT', percentage: '19', isInclusive: true, jurisdiction: null }
    const amount = { amount: '3.80', currency: 'EUR' }
    const taxableAmount = { amount: '20.00', currency: 'EUR' }
    expect(read('Invoice', row).taxes).toEqual([{ ...tax, amount, taxableAmount }])
    expect(read('Invoice', { ...row, line_items_next_offset: 'x' }).taxes).toEqual([
      { ...tax, amount, taxableAmount: null },
    ])
  })
})

describe('money that moved', () => {
  const payment = (row: object) => read('Payment', { id: 't', currency_code: 'USD', type: 'payment', ...row })

  test.each([
    [{ status: 'success' }, 'SUCCEEDED'],
    [{ status: 'success', type: 'authorization' }, 'AUTHORIZED'],
    [{ status: 'voided', type: 'authorization' }, 'CANCELED'],
    [{ status: 'timeout' }, 'FAILED'],
    [{ status: 'late_failure' }, 'FAILED'],
    [{ status: 'needs_attention' }, 'REQUIRES_ACTION'],
  ])('%j is %s', (row, word) => {
    expect(payment(row).status).toBe(word)
  })

  test('by a card that is told as a text of JSON', () => {
    const details = {
      card: { brand: 'visa', last4: '4242', expiry_month: 5, expiry_year: 2030, funding_type: 'debit' },
    }
    const row = { status: 'success', payment_method: 'card', payment_method_details: JSON.stringify(details) }
    expect(payment(row).methodDetails).toMatchObject({
      ...{ brand: 'visa', last4: '4242', expMonth: 5, expYear: 2030, funding: 'debit', bankName: null },
    })
    expect(payment({ status: 'success', masked_card_number: '************1111' }).methodDetails).toMatchObject({
      brand: null,
      last4: '1111',
    })
    expect(payment({ status: 'success', payment_method_details: 'token' }).methodDetails).toBeNull()
  })

  test('back, of a payment or taken back by the bank, names the payment', () => {
    const refund = (row: object) => read('Refund', { id: 't', currency_code: 'USD', status: 'success', ...row }).payment
    expect(refund({ type: 'refund', refunded_txn_id: 'p' })).toEqual({ record: 'payment', id: 'p' })
    expect(refund({ type: 'payment_reversal', reference_transaction_id: 'q' })).toEqual({ record: 'payment', id: 'q' })
    expect(refund({ type: 'refund' })).toBeNull()
  })
})

describe('a credit note', () => {
  test.each([
    [{ status: 'adjusted' }, 'APPLIED'],
    [{ status: 'refunded', amount_refunded: 5 }, 'REFUNDED'],
    [{ status: 'refunded', amount_allocated: 5, amount_refunded: 0 }, 'APPLIED'],
    [{ status: 'refunded', amount_allocated: 2, amount_refunded: 3 }, 'REFUNDED'],
    [{ status: 'refund_due' }, 'OPEN'],
    [{ status: 'voided' }, 'VOID'],
  ])('%j is %s', (row, word) => {
    expect(read('CreditNote', { id: 'CN-1', currency_code: 'USD', ...row }).status).toBe(word)
  })
})
