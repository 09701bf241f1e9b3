import type { FastifyInstance } from 'fastify'
import { type Callers, notAllowed } from './callers.ts'
import type { ReadMetrics } from './telemetry/metrics.ts'
import { refusal, unknownCaller } from './unknown-caller.ts'

interface MetricsParts {
  readonly metrics: ReadMetrics
  readonly callers: Callers
}

/** Lets Prometheus read the metrics, by the token of a caller that may inspect. */
export function addMetrics(app: FastifyInstance, { metrics, callers }: MetricsParts): void {
  app.get('/metrics', async (request, reply) => {
    const caller = callers.who(request.headers) ?? (await callers.whoByClaim(request.headers))
    if (caller === undefined) throw unknownCaller(reply)
    if (!caller.mayInspect) throw refusal(403, notAllowed('What is measured', 'mayInspect', caller.name))
    const { text, contentType } = await metrics.read()
    return reply.header('content-type', contentType).header('cache-control', 'no-store').send(text)
  })
}
