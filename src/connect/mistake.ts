import type { Fault } from '../contract/faults.ts'
import { printable } from './printable.ts'

/** Something that whoever wishes to connect an account can mend. */
export interface Mistake {
  readonly code: MistakeCode
  readonly message: string
  /** The setting that it is about; `name`, `provider` and `account` for what stands beside the settings. */
  readonly of?: string
}

type MistakeCode =
  | 'PROVIDER_UNKNOWN'
  | 'NAME_INVALID'
  | 'NAME_TAKEN'
  | 'ACCOUNT_UNKNOWN'
  | 'SETTING_UNKNOWN'
  | 'SETTING_MISSING'
  | 'SETTING_INVALID'
  | 'SETTING_NEEDLESS'
  | 'NO_SIMULATOR'
  | 'IN_CONFIGURATION'
  | 'IN_USE'
  | 'NOT_LET_IN'
  | 'REFUSED'
  | 'NOT_REACHED'

/** Faults by which a provider says no, and will say so again. */
const refusals: readonly string[] = ['PROVIDER_AUTH', 'PROVIDER_FORBIDDEN', 'PROVIDER_REJECTED', 'NOT_FOUND']

/** What a provider has against an account, as whoever connects it can mend it. */
export function asMistake({ code, message }: Fault): Mistake {
  if (code === 'RECONNECT_REQUIRED') return { code: 'NOT_LET_IN', message: printable(message) }
  return { code: refusals.includes(code) ? 'REFUSED' : 'NOT_REACHED', message: printable(message) }
}

export const unknownAccount = (name: string): string => `There is no account called "${name.slice(0, 80)}".`
