import type { Route, SimulatorReply, SimulatorRequest } from '../../../src/simulator/simulator.ts'
import { placeholders, type World } from '../../../src/simulator/world/open.ts'
import { type Kind, kindOf, type ObjectRow } from './kinds.ts'
import { checked, invalid } from './replies.ts'

/** Calls a handler with the kind that the path names. */
export function withKind(handler: (kind: Kind, request: SimulatorRequest) => SimulatorReply): Route['handler'] {
  return checked((request: SimulatorRequest) => {
    const kind = kindOf(request.params.type)
    if (kind === undefined) return invalid(`Unable to infer object type from: ${request.params.type}`)
    return handler(kind, request)
  })
}

/** The rows of a kind that fit a condition on the alias `t`. */
export function rowsWhere(
  world: World,
  { kind, where, values }: { kind: Kind; where: string; values: (string | number)[] },
) {
  return world.all<ObjectRow>(`${kind.select} WHERE ${where}`, ...values)
}

/** The condition that a contact has one of these addresses, be it the main one or another. */
export function hasEmail(emails: readonly string[]): { where: string; values: string[] } {
  const marks = placeholders(emails)
  const main = `SELECT n FROM contact WHERE email COLLATE NOCASE IN (${marks})`
  const others = `SELECT contact.n FROM contact, json_each(contact.additional_emails) other
    WHERE contact.additional_emails <> '[]' AND lower(other.value) IN (${marks})`
  return { where: `t.n IN (${main} UNION ${others})`, values: [...emails, ...emails] }
}
