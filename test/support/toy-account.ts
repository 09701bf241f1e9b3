import { type Account, openAccount, type Shared } from '../../src/accounts/account.ts'
import type { Scope } from '../../src/accounts/scope.ts'
import { Lifetime } from '../../src/cache/lifetime.ts'
import { type CachePolicies, keepsFor } from '../../src/cache/policy.ts'
import { createStores, type Stores } from '../../src/cache/stores.ts'
import type { Connector } from '../../src/contract/connector.ts'
import type { Mask } from '../../src/contract/record.ts'
import { Secret } from '../../src/contract/secret.ts'
import { type Clock, systemClock } from '../../src/pipeline/clock.ts'
import { deadlineIn } from '../../src/pipeline/deadline.ts'
import type { Http, HttpRequest } from '../../src/pipeline/http.ts'
import { ok, reply } from './toy.ts'

/** For how long what is read is kept, and who is told of what happens. */
interface ToyOptions extends Partial<Pick<Shared, 'onCall' | 'onUnknownWord'>> {
  readonly recordSeconds?: number
  readonly cache?: CachePolicies
  readonly clock?: Clock
  readonly stores?: Stores
}

/** An account of a provider that a function plays. */
export function toyAccount(
  connector: Connector,
  answer: (request: HttpRequest, url: URL) => unknown,
  {
    recordSeconds = 0,
    cache = keepsFor(recordSeconds),
    clock = systemClock,
    stores = createStores(),
    ...told
  }: ToyOptions = {},
): { account: Account; requests: URL[] } {
  const requests: URL[] = []
  const http: Http = async request => {
    const url = new URL(request.url)
    requests.push(url)
    const body = await answer(request, url)
    return body === undefined ? reply(404, {}) : ok(body)
  }
  const shared = { clock, random: () => 0, http, ...stores, onCall: () => {}, ...told }
  const settings = { token: new Secret('toy_secret_1') }
  return {
    account: openAccount({ tenant: 'default', name: 'toy', connector, settings, cache }, shared),
    requests,
  }
}

/** A scope that wants everything and waits ten seconds. */
export function toyScope(want: Mask = 'ALL'): Scope {
  return {
    want: () => want,
    deadline: deadlineIn(10_000, { clock: systemClock }),
    priority: 'interactive',
    seen: new Map(),
    asOf: 0,
    lifetime: new Lifetime(systemClock),
  }
}
