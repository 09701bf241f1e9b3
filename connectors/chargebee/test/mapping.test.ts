import { describe, expect, test } from 'vitest'
import { read, usd } from './read-row.ts'

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

describe('a payment source', () => {
  const of = (row: object) => read('PaymentMethod', { id: 'pm', customer_id: 'c', created_at: 1767225600, ...row })

  test('is of its own type, and a card may lie in a wallet', () => {
    const card = {
      brand: 'american_express',
      last4: '0005',
      expiry_month: 5,
      expiry_year: 2030,
      funding_type: 'not_known',
    }
    const names = { first_name: 'Ada', last_name: 'Lovelace', billing_addr1: '12 Mill Lane', billing_country: 'GB' }
    expect(
      of({ type: 'apple_pay', status: 'valid', issuing_country: 'GB', card: { ...card, ...names } }),
    ).toMatchObject({
      ...{ type: 'WALLET', typeRaw: 'apple_pay', name: 'Ada Lovelace', providerStatus: 'VALID' },
      details: { brand: 'american_express', funding: null, country: 'GB', walletType: 'apple_pay', expYear: 2030 },
      billingAddress: { line1: '12 Mill Lane', countryCode: 'GB' },
    })
  })

  test('says what the gateway makes of it', () => {
    const bank_account = {
      last4: '6789',
      bank_name: 'Test Bank',
      name_on_account: 'A. Lovelace',
      email: 'ada@calc.example',
    }
    expect(of({ type: 'direct_debit', status: 'pending_verification', bank_account })).toMatchObject({
      ...{ type: 'BANK_DEBIT', name: 'A. Lovelace', email: 'ada@calc.example' },
      ...{ providerStatus: 'PENDING_VERIFICATION', providerStatusRaw: 'pending_verification' },
      details: { last4: '6789', bankName: 'Test Bank', brand: null },
    })
    expect(of({ type: 'paypal_express_checkout', status: 'invalid', paypal: { email: 'a@b.example' } })).toMatchObject({
      ...{ type: 'WALLET', details: null, email: 'a@b.example', providerStatus: 'INVALID' },
    })
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
