import { asFault, Fault } from '../contract/faults.ts'

/** Nobody has let us into an account yet, or what they gave was erased. */
export function unconnected(account: string): Fault {
  return new Fault(
    'RECONNECT_REQUIRED',
    `Account ${account} is not connected yet. Connect it: unigraph connect ${account}`,
    { notSent: true, permanent: true },
  )
}

/** The store of an account's tokens could not be asked. */
export function tokensAway(account: string, error: unknown): Fault {
  if (error instanceof Fault) return error
  return new Fault(
    'PROVIDER_UNAVAILABLE',
    `The tokens of account ${account} cannot be read or written where they are kept. See that the store can be reached.`,
    { notSent: true },
    { cause: asFault(error) },
  )
}
