import type { Secret } from '../contract/secret.ts'

/** How a person lets us into one account, and where that is kept. */
export interface Connection {
  /** What is asked for, where the provider has names for that. */
  readonly scopes: readonly string[]
  /** The name of this machine that people can be sent back to. */
  readonly loopback: '127.0.0.1' | 'localhost'
  /** Where a person is to be sent. Throws a Fault where the provider has something against that already. */
  begin(visit: Visit): Promise<Begun>
  /** What somebody came back with. */
  arrivalIn(query: URLSearchParams, memory: Memory): Arrival
  /** Exchanges what a person came back with, and keeps what it gives. Throws a Fault. */
  exchange(returned: Returned): Promise<void>
  /** Gives back what was kept, so that the provider knows of the connection no more; false where there is no way to. Throws a Fault. */
  revoke(kept: Memory): Promise<boolean>
}

/** Where a person comes back to, and what they are then known by. */
export interface Visit {
  readonly redirectUri: string
  /** Letters and digits alone. */
  readonly state: string
}

/** A person's way to the provider. */
export interface Begun {
  /** The address where they decide. */
  readonly address: string
  /** What has to be known again when they come back. */
  readonly memory: Readonly<Record<string, Secret>>
}

/** Values by name, of which each protocol knows its own. */
export type Memory = Readonly<Record<string, Secret | undefined>>

/** That a person has come back with a code, and what is known since they were sent on their way. */
export interface Returned {
  readonly code: Secret
  readonly redirectUri: string
  readonly memory: Memory
}

/** What a person came back from a provider with. */
export type Arrival =
  | { readonly kind: 'CODE'; readonly code: Secret }
  | { readonly kind: 'REFUSED'; readonly error: string; readonly description: string }
