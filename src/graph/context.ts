import type { Accounts } from '../accounts/account.ts'
import type { Lifetime } from '../cache/lifetime.ts'
import type { Deadline } from '../pipeline/deadline.ts'
import type { Signer } from './cursors.ts'
import type { Loaders } from './loaders.ts'
import type { Source } from './sources.ts'

/** What every resolver works with, made anew for each request. */
export interface Context {
  readonly requestId: string
  readonly tenant: string
  readonly accounts: Accounts
  readonly loaders: Loaders
  readonly deadline: Deadline
  readonly signer: Signer
  /** True when clients may see records as providers send them. */
  readonly exposesRaw: boolean
  /** For how long the answer may be given again. */
  readonly lifetime: Lifetime
  /** Parts of the answer that are missing and that the query does not ask about; they become errors. */
  readonly gaps: Gap[]
}

/** Accounts whose part of a list or a lookup is missing. */
export interface Gap {
  readonly path: readonly (string | number)[]
  readonly sources: readonly Source[]
}
