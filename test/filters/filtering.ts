import { eachProvider } from '../support/each-provider.ts'
import { providerOf } from '../truth/accounts.ts'
import type { FilterCase } from './case.ts'

/** What one provider is asked with filters: `connectors/<name>/test/filtering.ts`. */
export interface Filtering {
  /** Each filter and each order of each list of the provider's entities is in one of them at least. */
  readonly cases: readonly FilterCase[]
  /** Takes the conditions out of a request, so that it asks for everything. */
  drop(request: ProviderRequest): ProviderRequest
}

/** A request on its way to a provider. */
export interface ProviderRequest {
  readonly url: URL
  readonly body: string
}

const filterings = await eachProvider<Filtering>('filtering.ts')

/** What the provider behind an account is asked with filters. */
export const filteringOf = (account: string): Filtering | undefined => filterings.get(providerOf(account))

/** The cases of an account. */
export const casesOf = (account: string): readonly FilterCase[] => filteringOf(account)?.cases ?? []
