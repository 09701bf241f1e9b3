import { type Context, context, propagation, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import type { BegunCall, CallEvent } from '../pipeline/call-event.ts'
import type { CallSpan } from '../pipeline/stage.ts'

/** Follows requests and their calls for OpenTelemetry. */
export interface Spans {
  /** Begins to follow a request of a client, which may come from a program that follows it already. */
  begin(headers: Readonly<Record<string, unknown>>): RequestSpan
  /** Begins to follow a call; what the provider is sent besides lets it follow too. */
  call(call: BegunCall): CallSpan
}

/** A request that is followed. */
export interface RequestSpan {
  /** What its calls are followed by. */
  readonly context: unknown
  end(request: {
    readonly operationName: string | undefined
    readonly status: number
    readonly errorCodes: readonly string[]
  }): void
}

/** The means to follow requests; undefined where the operator has loaded no OpenTelemetry SDK, so that it costs nothing. */
export function openSpans(): Spans | undefined {
  const tracer = trace.getTracer('unigraph')
  const probe = tracer.startSpan('probe')
  probe.end()
  if (!trace.isSpanContextValid(probe.spanContext())) return undefined
  return {
    begin(headers) {
      const parent = propagation.extract(context.active(), headers)
      const span = tracer.startSpan('graphql', { kind: SpanKind.SERVER }, parent)
      return {
        context: trace.setSpan(parent, span),
        end({ operationName, status, errorCodes }) {
          if (operationName !== undefined) span.updateName(`graphql ${operationName}`)
          span.setAttributes({ 'http.response.status_code': status, 'unigraph.errors': [...errorCodes] })
          span.end()
        },
      }
    },
    call({ account, provider, operation, keys, cause }) {
      const parent = (cause?.context as Context | undefined) ?? context.active()
      const attributes = { 'unigraph.account': account, 'unigraph.provider': provider, 'unigraph.operation': operation }
      const span = tracer.startSpan(`${provider} ${operation}`, { kind: SpanKind.CLIENT, attributes }, parent)
      if (keys !== undefined) span.setAttribute('unigraph.keys', keys)
      const headers: Record<string, string> = {}
      // Baggage is what our own programs tell each other, such as who a user is: it is nothing for a provider.
      propagation.inject(trace.setSpan(propagation.deleteBaggage(parent), span), headers)
      return { headers, end: event => endCall(span, event) }
    },
  }
}

function endCall(span: Span, { state, status, attempts, queued, paused, bytes, code }: CallEvent): void {
  span.setAttributes({
    'unigraph.state': state,
    'unigraph.attempts': attempts,
    'unigraph.queued_ms': queued,
    'unigraph.paused_ms': paused,
    ...(status !== undefined && { 'http.response.status_code': status }),
    ...(bytes !== undefined && { 'http.response.body.size': bytes }),
    ...(code !== undefined && { 'error.type': code }),
  })
  // What an error says may repeat what somebody has written; its code does not.
  if (code !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, message: code })
  span.end()
}
