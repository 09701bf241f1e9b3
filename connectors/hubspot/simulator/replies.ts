import { randomUUID } from 'node:crypto'
import { json, type SimulatorReply } from '../../../src/simulator/simulator.ts'

/** HubSpot's account in this simulator. */
export const portalId = 147_000_001

/** An error as HubSpot writes it. https://developers.hubspot.com/docs/api-reference/error-handling */
export function failure(
  status: number,
  category: string,
  message: string,
  more: Readonly<Record<string, unknown>> = {},
): SimulatorReply {
  return json({ status: 'error', message, correlationId: randomUUID(), category, ...more }, status)
}

/** A request that breaks a rule. */
export function invalid(message: string, more: Readonly<Record<string, unknown>> = {}): SimulatorReply {
  return failure(400, 'VALIDATION_ERROR', message, more)
}

/** Thrown where a request breaks a rule in the depth; `checked` answers it. */
export class Invalid extends Error {}

/** Answers what a handler throws as Invalid with HubSpot's 400. */
export function checked<Request>(handler: (request: Request) => SimulatorReply): (request: Request) => SimulatorReply {
  return request => {
    try {
      return handler(request)
    } catch (error) {
      if (error instanceof Invalid) return invalid(error.message)
      throw error
    }
  }
}

/** A whole number within bounds from a text, or the given one where there is no text. */
export function integerOf(
  text: string | null | undefined,
  { name, otherwise, most }: { name: string; otherwise: number; most: number },
): number {
  if (text === null || text === undefined || text === '') return otherwise
  const value = Number(text)
  if (!Number.isInteger(value) || value < 0)
    throw new Invalid(`Invalid value for ${name}: expected a whole number, got '${text}'`)
  if (value > most) throw new Invalid(`The requested ${name} of ${value} is too large; at most ${most} is allowed`)
  return value
}

/** Refuses names that HubSpot does not have. */
export function onlyKnown(names: Iterable<string>, known: readonly string[]): void {
  for (const name of names) if (!known.includes(name)) throw new Invalid(`Unrecognized field or parameter: '${name}'`)
}

/** A batch's reply: 200 when all is there, 207 with errors when something is missing. */
export function batch(results: readonly unknown[], errors: readonly unknown[], at: string): SimulatorReply {
  const body = { status: 'COMPLETE', results, startedAt: at, completedAt: at }
  return errors.length === 0 ? json(body) : json({ ...body, numErrors: errors.length, errors }, 207)
}

/** The row with an id, or that there is none. */
export function one(rows: readonly { id: string | null }[], id: string | undefined): SimulatorReply {
  const row = rows.find(each => each.id === id)
  return row ? json(row) : failure(404, 'OBJECT_NOT_FOUND', 'Object not found', { context: { id: [id] } })
}
