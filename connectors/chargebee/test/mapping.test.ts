import { describe, expect, test } from 'vitest'
import type { EntityName } from '../../../src/contract/entities.ts'
import { type Column, isAbsent } from '../../../src/contract/mapping.ts'
import chargebee from '../index.ts'

/** Reads every column of a row. */
function read(entity: EntityName, row: object): Record<string, unknown> {
  const mapping = chargebee.entities[entity]?.mapping as unknown as Record<string, Column<unknown, object>>
  const columns = Object.entries(mapping).filter(([, column]) => !isAbsent(column))
  return Object.fromEntries(columns.map(([field, column]) => [field, column.read(row, {})]))
}

const usd = (amount: string) => ({ amount, currency: 'USD' })

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

describe('a subscription', () => {
  const of = (row: object) =>
    read('Subscription', { id: 's', customer_id: 'c', currency_code: 'USD', meta_data: {}, ...row })

  test.each([
    [{ status: 'future' }, 'SCHEDULED'],
    [{ status: 'in_trial' }, 'TRIALING'],
    [{ status: 'active', due_invoices_count: 0 }, 'ACTIVE'],
    [{ status: 'active', due_invoices_count: 2 }, 'PAST_DUE'],
    [{ status: 'non_renewing', due_invoices_count: 1 }, 'PAST_DUE'],
    [{ status: 'paused', due_invoices_count: 1 }, 'PAUSED'],
    [{ status: 'cancelled' }, 'CANCELED'],
    [{ status: 'transferred' }, 'CANCELED'],
  ])('%j is %s', (row, word) => {
    expect(of(row).status).toBe(word)
  })

  test('that will end says when it does and when somebody said so; one that ended has an end', () => {
    const times = { cancelled_at: 1769904000, cancel_schedule_created_at: 1767225600 }
    expect(of({ status: 'non_renewing', ...times })).toMatchObject({
      cancelAtPeriodEnd: true,
      cancelAt: '2026-02-01T00:00:00Z',
      canceledAt: '2026-01-01T00:00:00Z',
      endedAt: null,
    })
    expect(of({ status: 'cancelled', cancelled_at: 1769904000, cancel_reason: 'not_paid' })).toMatchObject({
      cancelAtPeriodEnd: false,
      cancelAt: null,
      canceledAt: '2026-02-01T00:00:00Z',
      endedAt: '2026-02-01T00:00:00Z',
      cancelReason: 'not_paid',
    })
  })

  test('has the discounts of the whole and those of an item, each with the code of its coupon', () => {
    const common = { duration_type: 'limited_period', period: 2, period_unit: 'year', created_at: 1767225600 }
    const row = {
      status: 'active',
      subscription_items: [{ item_price_id: 'p', item_type: 'plan', quantity: 2, unit_price_in_decimal: '0.001' }],
      coupons: [{ coupon_id: 'A', coupon_code: 'ALPHA' }, { coupon_id: 'B' }],
      discounts: [
        { id: 'd', apply_on: 'invoice_amount', coupon_id: 'A', percentage: 12.5, ...common },
        { id: 'e', apply_on: 'specific_item_price', item_price_id: 'p', amount: 50, currency_code: 'USD', ...common },
      ],
    }
    const { discounts, items } = of(row)
    expect(discounts).toMatchObject([
      { remoteId: 'd', code: 'ALPHA', percentOff: '12.5', durationMonths: 24, durationRaw: 'limited_period' },
      { remoteId: 'B', code: null },
    ])
    expect(items).toMatchObject([{ price: { record: 'itemPrice', id: 'p' }, quantity: '2', unitAmount: usd('0.001') }])
    expect((items as { discounts: unknown }[])[0]?.discounts).toMatchObject([{ remoteId: 'e', amountOff: usd('0.50') }])
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

describe('a customer', () => {
  const of = (row: object) => read('BillingCustomer', { id: 'c', ...row })

  test('owes what is not billed yet, less every kind of credit in the same currency', () => {
    const own = { unbilled_charges: 1000, promotional_credits: 200, refundable_credits: 300, excess_payments: 50 }
    expect(of({ preferred_currency_code: 'USD', ...own }).balance).toEqual(usd('4.50'))
    const balances = [
      { currency_code: 'EUR', unbilled_charges: 9, promotional_credits: 0, refundable_credits: 0, excess_payments: 0 },
      { currency_code: 'USD', unbilled_charges: 0, promotional_credits: 5, refundable_credits: 0, excess_payments: 0 },
    ]
    expect(of({ preferred_currency_code: 'USD', ...own, balances }).balance).toEqual(usd('-0.05'))
    expect(of({ ...own }).balance).toBeNull()
  })

  test('is a person before it is a company, and is there or deleted', () => {
    expect(of({ first_name: 'Ada', last_name: 'Lovelace', company: 'Engines', deleted: false })).toMatchObject({
      ...{ name: 'Ada Lovelace', companyName: 'Engines', status: 'ACTIVE', statusRaw: null },
    })
    expect(of({ company: 'Engines', deleted: true })).toMatchObject({
      ...{ name: 'Engines', isDeleted: true, status: 'ARCHIVED', statusRaw: 'deleted' },
    })
  })

  test('has a number with a tax authority, whose first letters may stand apart', () => {
    const row = { vat_number: '123', vat_number_prefix: 'XI', entity_identifiers: [{ scheme: 'gst', value: '9' }] }
    expect(of(row).taxIds).toEqual([
      { type: 'vat_number', value: 'XI123' },
      { type: 'gst', value: '9' },
    ])
  })
})

describe('a price', () => {
  test('has steps, the last of them without an end, and says what a package holds', () => {
    const tiers = [
      { starting_unit: 1, ending_unit: 10, price: 100, pricing_type: 'package', package_size: 5 },
      { starting_unit: 11, price_in_decimal: '0.5', pricing_type: 'flat_fee', package_size: 5 },
    ]
    const row = { id: 'p', name: 'P', currency_code: 'USD', pricing_model: 'tiered', tiers, status: 'deleted' }
    expect(read('Price', row)).toMatchObject({
      isDeleted: true,
      status: 'ARCHIVED',
      packageSize: 5,
      tiers: [
        { upTo: '10', unitAmount: usd('1.00'), flatAmount: null },
        { upTo: null, unitAmount: null, flatAmount: usd('0.5') },
      ],
    })
  })
})
