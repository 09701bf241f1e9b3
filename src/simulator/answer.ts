import { changeReply } from './change-reply.ts'
import type { Fault, Taken } from './faults.ts'
import { matchRoute } from './match-route.ts'
import { quotaLog } from './quota.ts'
import type { Simulator, SimulatorContext, SimulatorReply, SimulatorRequest } from './simulator.ts'

/** Decides the reply to a request: quotas, then a fault that replies, then credentials, then the route. */
export function answer(simulator: Simulator, context: SimulatorContext) {
  const match = matchRoute(simulator.routes(context))
  const quotas = quotaLog(simulator.quotas ?? [])

  return async (request: SimulatorRequest, taken: Omit<Taken, 'delayMs'>): Promise<SimulatorReply> => {
    // A vendor counts what arrives, whatever becomes of it later.
    const { exceeded, states } = quotas.arrive(request)
    const fault = taken.faults.find(each => each.kind === 'reply')
    if (fault) return fault
    const honest = exceeded ? tooMany(exceeded) : await serve(request)
    const reply = await taken.faults.reduce(
      async (so, each) => mistaken(await so, { request, fault: each, taken }),
      Promise.resolve(honest),
    )
    taken.before.keep(request, honest)
    return { ...reply, headers: { ...simulator.headers?.(states), ...reply.headers } }
  }

  /** What goes out in the place of a reply. */
  async function mistaken(
    reply: SimulatorReply,
    { request, fault, taken }: { request: SimulatorRequest; fault: Fault; taken: Pick<Taken, 'before'> },
  ): Promise<SimulatorReply> {
    switch (fault.kind) {
      case 'change':
        return changeReply(reply, fault)
      case 'again':
        return taken.before.toTheSame(request) ?? reply
      case 'another':
        return taken.before.toAnother(request) ?? reply
      case 'refusal': {
        const stranger = { ...request, query: new URLSearchParams(), headers: {}, text: '', json: () => undefined }
        return { ...(await serve(stranger)), status: fault.status }
      }
      default:
        return reply
    }
  }

  function tooMany({
    quota,
    retryAfterSeconds,
  }: {
    quota: NonNullable<Simulator['quotas']>[number]
    retryAfterSeconds: number
  }) {
    if (simulator.rateLimited) return simulator.rateLimited(quota, retryAfterSeconds)
    return {
      status: 429,
      headers: { 'retry-after': String(Math.ceil(retryAfterSeconds)) },
      text: `${quota.name} exceeded`,
    }
  }

  async function serve(request: SimulatorRequest): Promise<SimulatorReply> {
    try {
      const refused = simulator.guard?.(request)
      if (refused) return refused
      const found = match(request.method, request.path)
      if (found === 'unknown path') return simulator.notFound?.(request) ?? { status: 404, text: 'no such path' }
      if (found === 'unknown method') return { status: 405, text: 'no such method on this path' }
      return await found.route.handler({ ...request, params: found.params })
    } catch (error) {
      const text = `simulator ${simulator.name} failed: ${error instanceof Error ? error.stack : String(error)}`
      return { status: 500, headers: { 'x-simulator-failed': '1' }, text }
    }
  }
}
