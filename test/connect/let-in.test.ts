import { expect, test } from 'vitest'
import type { Account } from '../../src/accounts/account.ts'
import { letIn } from '../../src/connect/let-in.ts'
import { Fault } from '../../src/contract/faults.ts'
import { Secret } from '../../src/contract/secret.ts'
import { systemClock } from '../../src/pipeline/clock.ts'
import type { Connection } from '../../src/pipeline/connection.ts'

/** Somebody comes back with a code; gives what was done, in order. */
async function comeBack(exchange: () => Promise<void>): Promise<readonly string[]> {
  const done: string[] = []
  const noting = (what: string) => async () => void done.push(what)
  const account = {
    ...{ tenant: 'default', name: 'acme', connector: { name: 'toy', title: 'Toy' } },
    ...{ changed: noting('what was read is forgotten'), client: { check: noting('the first call') } },
  } as unknown as Account
  const connection = {
    ...{ scopes: [], arrivalIn: () => ({ kind: 'CODE', code: new Secret('planted-code') }) },
    exchange: () => exchange().then(noting('tokens are kept')),
  } as unknown as Connection
  await letIn(new URLSearchParams(), {
    ...{ account, connection, clock: systemClock, audit: { append: async () => {} }, who: 'somebody' },
    visit: { redirectUri: 'http://localhost/connect/callback', memory: {} },
  })
  return done
}

test('what was read before somebody else may have let us in is not given again', async () => {
  expect(await comeBack(async () => {})).toEqual(['tokens are kept', 'what was read is forgotten', 'the first call'])
})

test('a sign-in that is refused takes nothing from the caches', async () => {
  expect(await comeBack(async () => Promise.reject(new Fault('PROVIDER_AUTH', 'No.')))).toEqual([])
})
