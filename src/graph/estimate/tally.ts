import type { Account } from '../../accounts/account.ts'

/** What a query will cost, counted in calls to providers. */
export interface Estimate {
  readonly calls: number
  readonly byAccount: readonly AccountCalls[]
  /** The fields that cause the calls, the dearest first. */
  readonly byField: readonly { readonly field: string; readonly calls: number }[]
}

/** How many calls an account is asked. */
export interface AccountCalls {
  readonly account: string
  readonly provider: string
  readonly calls: number
}

/** Keys that are asked for together, wherever in the query they come up. */
interface Batch {
  readonly account: Account
  /** By what the loads of a request are told apart, such as `get/user`. */
  readonly name: string
  readonly atMost: number
  /** What a call for so many keys comes to; one call, if absent. */
  readonly callsFor?: ((keys: number) => number) | undefined
}

/** Gathers what the fields of a query ask for, and says how many calls that makes. */
export class Tally {
  readonly #batches = new Map<string, Batch & { readonly keys: Map<string, number> }>()

  /** So many keys of a batch are asked for by a field. */
  batch({ field, keys, ...batch }: Batch & { readonly field: string; readonly keys: number }): void {
    if (keys <= 0) return
    const name = `${batch.account.name}/${batch.name}`
    const known = this.#batches.get(name) ?? { ...batch, keys: new Map<string, number>() }
    this.#batches.set(name, known)
    known.keys.set(field, (known.keys.get(field) ?? 0) + keys)
  }

  /** A field costs so many calls, which no other field can share. */
  calls({ account, field, name, calls }: Charge & { readonly calls: number }): void {
    this.batch({ account, field, name: `${name} by ${field}`, atMost: 1, keys: calls })
  }

  /** Something that is read once for the whole query, whoever needs it. */
  once({ account, field, name, calls = 1 }: Charge & { readonly calls?: number | undefined }): void {
    this.batch({ account, field, name, atMost: 1, callsFor: () => calls, keys: 1 })
  }

  /** What it all comes to. */
  estimate(): Estimate {
    const accounts = new Map<Account, number>()
    const fields = new Map<string, number>()
    for (const { account, atMost, callsFor, keys } of this.#batches.values()) {
      const all = [...keys.values()].reduce((sum, each) => sum + each, 0)
      const calls = callsFor?.(all) ?? Math.ceil(all / atMost)
      accounts.set(account, (accounts.get(account) ?? 0) + calls)
      // Calls that are shared are everybody's by how much of them they fill.
      for (const [field, each] of keys) fields.set(field, (fields.get(field) ?? 0) + (calls * each) / all)
    }
    const byAccount = [...accounts].map(([{ name, connector }, calls]) => ({
      account: name,
      provider: connector.name,
      calls,
    }))
    const byField = [...fields].map(([field, calls]) => ({ field, calls: Math.round(calls * 10) / 10 }))
    return {
      calls: byAccount.reduce((sum, { calls }) => sum + calls, 0),
      byAccount: byAccount.sort((one, other) => (one.account < other.account ? -1 : 1)),
      byField: byField.sort((one, other) => other.calls - one.calls),
    }
  }
}

/** What is charged to an account, and for which field. */
interface Charge {
  readonly account: Account
  readonly field: string
  readonly name: string
}
