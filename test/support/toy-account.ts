import { type Account, openAccount, type Shared } from '../../src/accounts/account.ts'
import { Lifetime } from '../../src/accounts/lifetime.ts'
import type { Scope } from '../../src/accounts/scope.ts'
import { createStores } from '../../src/accounts/stores.ts'
import type { Connector } from '../../src/contract/connector.ts'
import type { Mask } from '../../src/contract/record.ts'
import { Secret } from '../../src/contract/secret.ts'
import { systemClock } from '../../src/pipeline/clock.ts'
import { deadlineIn } from '../../src/pipeline/deadline.ts'
import type { Http, HttpRequest } from '../../src/pipeline/http.ts'
import { ok, reply } from './toy.ts'

/** For how long rows are kept, and who is told of what happens. */
interface ToyAccountOptions extends Partial<Pick<Shared, 'onCall' | 'onUnknownWord'>> {
  readonly recordSeconds?: number
}

/** An account of a provider that a function plays. */
export function toyAccount(
  connector: Connector,
  answer: (request: HttpRequest, url: URL) => unknown,
  { recordSeconds = 0, ...told }: ToyAccountOptions = {},
): { account: Account; requests: URL[] } {
  const requests: URL[] = []
  const http: Http = async request => {
    const url = new URL(request.url)
    requests.push(url)
    const body = answer(request, url)
    return body === undefined ? reply(404, {}) : ok(body)
  }
  const shared = { clock: systemClock, random: () => 0, http, ...createStores(), onCall: () => {}, ...told }
  const settings = { token: new Secret('toy_secret_1') }
  return {
    account: openAccount({ tenant: 'default', name: 'toy', connector, settings, recordSeconds }, shared),
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
    lifetime: new Lifetime(systemClock),
  }
}
