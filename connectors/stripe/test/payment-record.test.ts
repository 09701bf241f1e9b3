import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RestCall } from '../../../src/contract/call.ts'
import type { EmbeddedChildren, ParentChildren } from '../../../src/contract/children.ts'
import { type Column, isAbsent } from '../../../src/contract/mapping.ts'
import type { Batch, RecordSpec } from '../../../src/contract/record.ts'
import { type ServedSimulator, serveSimulator } from '../../../src/simulator/serve.ts'
import { openWorld, type World } from '../../../src/simulator/world/open.ts'
import stripe from '../index.ts'
import simulator from '../simulator.ts'
import { ask, page, perform } from './perform.ts'

// biome-ignore lint/suspicious/noExplicitAny: bodies as Stripe writes them, and without what it may leave out.
type Any = any

const usd = (value: number) => ({ currency: 'usd', value })

/** A check of ten dollars, written after https://docs.stripe.com/api/payment-record/object. */
function recordWith(fields: Record<string, unknown> = {}): Any {
  return {
    id: 'pr_1UniCheck',
    object: 'payment_record',
    amount: usd(1000),
    amount_authorized: usd(0),
    amount_canceled: usd(0),
    amount_failed: usd(0),
    amount_guaranteed: usd(0),
    amount_refunded: usd(0),
    amount_requested: usd(1000),
    application: null,
    created: 1730211363,
    customer_details: { customer: 'cus_UniPayer', email: null, name: null, phone: null },
    customer_presence: 'off_session',
    description: 'came by post',
    latest_payment_attempt_record: 'par_1UniCheck',
    livemode: true,
    metadata: {},
    payment_method_details: {
      billing_details: null,
      custom: { display_name: 'Check', type: 'cpmt_1Uni' },
      payment_method: 'pm_1Uni',
      type: 'custom',
    },
    processor_details: { custom: { payment_reference: '004711' }, type: 'custom' },
    reported_by: 'self',
    shipping_details: null,
    ...fields,
  }
}

const invoicePayment = (payment: Record<string, unknown>) => ({
  id: 'inpay_1Uni',
  object: 'invoice_payment',
  amount_paid: 1000,
  amount_requested: 1000,
  created: 1730211363,
  currency: 'usd',
  invoice: 'in_1Uni',
  is_default: false,
  livemode: true,
  payment,
  status: 'paid',
  status_transitions: { canceled_at: null, paid_at: 1730211363 },
})

const replyWith = (body: unknown) => ({ status: 200, headers: {}, body, bytes: 1 })
const listOf = (...data: unknown[]) => replyWith({ object: 'list', url: '/v1/invoice_payments', has_more: false, data })

const payments = stripe.records.payment as RecordSpec<Any>
const get = payments.get as Batch<Any>
const ofInvoice = stripe.entities.Invoice?.edges?.payments as ParentChildren<Any>
const refundsOf = stripe.entities.Payment?.edges?.refunds as EmbeddedChildren<Any, Any>

function paymentOf(row: Any): Record<string, unknown> {
  const columns = Object.entries(stripe.entities.Payment?.mapping as Record<string, Column<unknown, Any>>)
  return Object.fromEntries(
    columns.filter(([, column]) => !isAbsent(column)).map(([field, column]) => [field, column.read(row, {})]),
  )
}

describe('a payment that was made outside of Stripe', () => {
  test('is a payment with whatever its record says', () => {
    expect(paymentOf(recordWith({ amount_guaranteed: usd(1000), amount_refunded: usd(250) }))).toEqual({
      url: null,
      createdAt: '2024-10-29T14:16:03Z',
      amount: { amount: '10.00', currency: 'USD' },
      amountRefunded: { amount: '2.50', currency: 'USD' },
      status: 'SUCCEEDED',
      statusRaw: null,
      methodType: 'OTHER',
      methodTypeRaw: 'custom',
      customer: { record: 'customer', id: 'cus_UniPayer' },
      allocations: [],
      failureCode: null,
      failureMessage: null,
      reference: '004711',
      memo: 'came by post',
      receiptUrl: null,
      paidAt: null,
      customFields: [],
      fee: null,
      net: null,
      method: { record: 'paymentMethod', id: 'pm_1Uni' },
      methodDetails: null,
      statementDescriptor: null,
      gatewayTransactionId: null,
      capturedAt: null,
      canceledAt: null,
      cancellationReason: null,
      isDisputed: null,
    })
  })

  test.each([
    ['PENDING', {}],
    ['AUTHORIZED', { amount_authorized: usd(1000) }],
    ['FAILED', { amount_failed: usd(1000) }],
    ['CANCELED', { amount_authorized: usd(1000), amount_canceled: usd(1000) }],
    ['SUCCEEDED', { amount_authorized: usd(1000), amount_guaranteed: usd(1000) }],
    ['SUCCEEDED', { amount_guaranteed: usd(800), amount_canceled: usd(200) }],
  ])('stands as its amounts say: %s %o', (status, amounts) => {
    expect(paymentOf(recordWith(amounts)).status).toBe(status)
  })

  test('is worth what is guaranteed, and before that what was requested', () => {
    const amountOf = (fields: Record<string, unknown>) => paymentOf(recordWith(fields)).amount
    expect(amountOf({ amount_guaranteed: usd(800) })).toEqual({ amount: '8.00', currency: 'USD' })
    expect(amountOf({})).toEqual({ amount: '10.00', currency: 'USD' })
    expect(amountOf({ amount_requested: { currency: 'jpy', value: 1000 } })).toEqual({
      amount: '1000',
      currency: 'JPY',
    })
  })

  test('has nothing where its record says nothing', () => {
    const { allocations, customFields, ...fields } = paymentOf({ id: 'pr_1Uni', object: 'payment_record' })
    expect([allocations, customFields]).toEqual([[], []])
    for (const [field, value] of Object.entries(fields)) expect(value, field).toBeNull()
    expect(paymentOf(recordWith({ customer_details: null, payment_method_details: null }))).toMatchObject({
      customer: null,
      methodType: null,
    })
  })

  test('has no refunds that could be read', () => {
    expect(refundsOf.rows(recordWith())).toEqual([])
    expect(refundsOf.complete(recordWith({ amount_refunded: usd(1000) }))).toBe(true)
  })

  test('is read by its own id', () => {
    expect((get.call(['pr_1UniCheck'], ask) as RestCall).path).toBe('/v1/payment_records/pr_1UniCheck')
    expect(get.rows(replyWith(recordWith()))).toEqual([recordWith()])
    expect(get.also?.(replyWith(recordWith()))).toEqual([])
    expect((get.call(['py_1Uni'], ask) as RestCall).path).toBe('/v1/charges/py_1Uni')
    expect((get.call(['pi_1Uni'], ask) as RestCall).path).toBe('/v1/payment_intents/pi_1Uni')
  })
})

describe('the payments of an invoice', () => {
  test('are all of them, of whatever kind', () => {
    const intent = { id: 'pi_1Uni', object: 'payment_intent' }
    const charge = { id: 'py_1Uni', object: 'charge' }
    const links = listOf(
      invoicePayment({ type: 'payment_record', payment_record: recordWith() }),
      invoicePayment({ type: 'payment_intent', payment_intent: intent }),
      invoicePayment({ type: 'charge', charge }),
    )
    const { rows } = ofInvoice.page(links, page(100))
    expect(rows.map(row => payments.id(row))).toEqual(['pr_1UniCheck', 'pi_1Uni', 'py_1Uni'])
  })

  test('are refused, and not left out, where one is of an unknown type or not there', () => {
    const read = (payment: Record<string, unknown>) => () => ofInvoice.page(listOf(invoicePayment(payment)), page(100))
    expect(read({ type: 'barter', barter: { id: 'ba_1Uni' } })).toThrow(
      new TypeError('expected the payment of an invoice, got only its type "barter"'),
    )
    expect(read({ type: 'payment_intent' })).toThrow(/"payment_intent"/)
    expect(read({ type: 'payment_record', payment_record: 'pr_1Uni' })).toThrow(TypeError)
  })
})

describe('at the simulator', () => {
  let world: World
  let served: ServedSimulator

  beforeAll(async () => {
    world = openWorld({ seed: 7 })
    served = await serveSimulator(simulator, world)
  })

  afterAll(async () => {
    await served.close()
    world.close()
  })

  test('a record that does not exist is an absence', async () => {
    const reply = await perform(get.call(['pr_3Uni000000001'], ask), served.origin)
    expect(stripe.fault?.(reply)).toMatchObject({ code: 'NOT_FOUND', isAbsence: true })
  })
})
