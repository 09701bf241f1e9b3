import { json, type SimulatorReply, type SimulatorRequest } from '../../../src/simulator/simulator.ts'

/** Thrown where a request breaks a rule in the depth; `checked` answers it. */
export class Refused extends Error {
  readonly reply: SimulatorReply

  constructor(reply: SimulatorReply) {
    super('refused')
    this.reply = reply
  }
}

/** A handler whose refusals become replies. */
export function checked(handler: (request: SimulatorRequest) => SimulatorReply) {
  return (request: SimulatorRequest): SimulatorReply => {
    try {
      return handler(request)
    } catch (error) {
      if (error instanceof Refused) return error.reply
      throw error
    }
  }
}

/** The answer for a record that does not exist. */
export const notFound = (): SimulatorReply => json({ error: 'RecordNotFound', description: 'Not found' }, 404)

/** A parameter of the wrong form, as Zendesk words it. */
export function invalidAttribute(name: string, rule: string, path: string): Refused {
  const endpoint = path.replace(/^\//, '').replace(/\.json$/, '')
  const message = `You passed an invalid value for the ${name} attribute. Invalid parameter: ${name} ${rule} from ${endpoint}`
  return new Refused(json({ error: { title: 'Invalid attribute', message } }, 400))
}

/** A search that cannot be understood. https://developer.zendesk.com/api-reference/ticketing/ticket-management/search/ */
export function invalidSearch(description: string, status = 422): Refused {
  return new Refused(json({ error: 'invalid', description: `Invalid search: ${description}` }, status))
}

/** Refuses parameters that the endpoint does not have. */
export function onlyKnown({ query, path }: SimulatorRequest, known: readonly string[]): void {
  for (const name of query.keys()) if (!known.includes(name)) throw invalidAttribute(name, 'is not supported', path)
}

/** A whole number within bounds, or the given one where there is none. */
export function integerOf(
  { query, path }: SimulatorRequest,
  name: string,
  { otherwise, most }: { otherwise: number; most: number },
): number {
  const text = query.get(name)
  if (text === null) return otherwise
  const value = Number(text)
  if (!/^\d+$/.test(text) || value < 1) throw invalidAttribute(name, 'must be an integer', path)
  if (value > most) throw invalidAttribute(name, `must be at most ${most}`, path)
  return value
}

/** The world's number in an id of a path or a list; refused when it is no integer. */
export function idIn(text: string | undefined, path: string): number {
  if (!/^\d{1,15}$/.test(text ?? '')) throw invalidAttribute('id', 'must be an integer', path)
  return Number(text)
}
