import type { Subject } from '../subject.ts'

/** Something that every connector must show. */
export interface Behaviour {
  /** A sentence about a connector. */
  readonly name: string
  /** False for what can be seen without asking a provider. */
  readonly needsSimulator: boolean
  /** Throws when the connector does not show it. */
  check(subject: Subject): Promise<void> | void
}

/** A behaviour that is seen in the value and the files of a connector. */
export function still(name: string, check: Behaviour['check']): Behaviour {
  return { name, needsSimulator: false, check }
}

/** A behaviour that is seen when the connector asks its simulator. */
export function running(name: string, check: Behaviour['check']): Behaviour {
  return { name, needsSimulator: true, check }
}

/** Says that a behaviour is missing: whose, what was found, and what to do. */
export class NotConforming extends Error {}

/** Fails a connector. `found` goes on after "found", `mend` is a sentence. */
export function reject({ connector }: Pick<Subject, 'connector'>, found: string, mend: string): never {
  throw new NotConforming(`Connector ${connector.name}: found ${found}. ${mend}`)
}

/** A value in a message, cut short. */
export function shown(value: unknown): string {
  const text =
    value instanceof Error
      ? toldOf(value)
      : (JSON.stringify(value, (_, each) => (each instanceof Error ? toldOf(each) : each)) ?? String(value))
  return text.length > 200 ? `${text.slice(0, 199)}…` : text
}

function toldOf({ name, message }: Error): string {
  return `${name}: ${message}`
}
