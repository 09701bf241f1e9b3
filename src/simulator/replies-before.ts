import type { SimulatorReply, SimulatorRequest } from './simulator.ts'

/** The replies that were given a while ago, for a provider that mixes them up. */
export class RepliesBefore {
  readonly #kept: { readonly place: string; readonly asked: string; readonly reply: SimulatorReply }[] = []

  keep(request: SimulatorRequest, reply: SimulatorReply): void {
    this.#kept.push({ ...nameOf(request), reply })
    if (this.#kept.length > 20) this.#kept.shift()
  }

  /** The reply before to the same path. */
  toTheSame(request: SimulatorRequest): SimulatorReply | undefined {
    const { place } = nameOf(request)
    return this.#kept.findLast(each => each.place === place)?.reply
  }

  /** The reply before to another question. */
  toAnother(request: SimulatorRequest): SimulatorReply | undefined {
    const { asked } = nameOf(request)
    return this.#kept.findLast(each => each.asked !== asked)?.reply
  }
}

function nameOf({ method, path, query, text }: SimulatorRequest): { place: string; asked: string } {
  const place = `${method} ${path}`
  return { place, asked: `${place}?${query} ${text}` }
}
