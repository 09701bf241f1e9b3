import { context, propagation, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { CompositePropagator, W3CBaggagePropagator, W3CTraceContextPropagator } from '@opentelemetry/core'
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSpans } from '../../src/telemetry/spans.ts'
import { startUnigraph, type Unigraph } from '../support/unigraph.ts'

// Needs: zendesk.
const exporter = new InMemorySpanExporter()
let unigraph: Unigraph
let before: ReturnType<typeof openSpans>

beforeAll(async () => {
  before = openSpans()
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }))
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
  // As the SDK for Node does by itself.
  propagation.setGlobalPropagator(
    new CompositePropagator({ propagators: [new W3CTraceContextPropagator(), new W3CBaggagePropagator()] }),
  )
  unigraph = await startUnigraph({ only: ['zendesk'] })
})

afterAll(async () => {
  await unigraph.close()
  trace.disable()
  context.disable()
  propagation.disable()
})

test('without an SDK nothing is followed, and nothing is paid for it', () => {
  expect(before).toBeUndefined()
})

test('a request that somebody follows goes on in its calls, and to the provider', async () => {
  const traceId = '0af7651916cd43dd8448eb211c80319c'
  await fetch(unigraph.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', traceparent: `00-${traceId}-b7ad6b7169203331-01` },
    body: JSON.stringify({ query: 'query Desk { tickets(first: 2) { nodes { subject } } }' }),
  })
  const spans = exporter.getFinishedSpans()
  const [request] = spans.filter(({ name }) => name === 'graphql Desk')
  const [call] = spans.filter(({ name }) => name === 'zendesk ticket.list')
  expect(request?.spanContext().traceId).toBe(traceId)
  expect(request?.parentSpanContext?.spanId).toBe('b7ad6b7169203331')
  expect(call?.parentSpanContext?.spanId).toBe(request?.spanContext().spanId)
  expect(call?.attributes).toMatchObject({
    'unigraph.account': 'zendesk',
    'unigraph.state': 'SENT',
    'http.response.status_code': 200,
  })
  const sent = unigraph.simulators
    .get('zendesk')
    .ledger.all()
    .map(({ headers }) => headers.traceparent)
  expect(sent).toContain(`00-${traceId}-${call?.spanContext().spanId}-01`)
})

test('what programs tell each other beside the trace stays with them', async () => {
  const { ledger } = unigraph.simulators.get('zendesk')
  const before = ledger.all().length
  await fetch(unigraph.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', baggage: 'user=ada%40engines.example' },
    body: JSON.stringify({ query: '{ tickets(first: 5) { nodes { subject } } }' }),
  })
  const sent = ledger.all().slice(before)
  expect(sent.map(({ headers }) => headers.traceparent)).toContainEqual(expect.any(String))
  expect(JSON.stringify(sent.map(({ headers }) => headers))).not.toMatch(/baggage|engines/)
})

test('a call that fails is an error by its code alone', async () => {
  unigraph.simulators
    .get('zendesk')
    .faults.set([{ fault: { kind: 'reply', status: 400, text: 'ada@engines.example' } }])
  await unigraph.query('{ tickets(first: 3) { nodes { subject } } }')
  const failed = exporter.getFinishedSpans().find(({ status }) => status.message === 'PROVIDER_REJECTED')
  expect(failed?.attributes).toMatchObject({ 'error.type': 'PROVIDER_REJECTED' })
  expect(JSON.stringify(failed?.attributes) + JSON.stringify(failed?.events)).not.toContain('engines.example')
})
