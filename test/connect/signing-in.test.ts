import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Account } from '../../src/accounts/account.ts'
import type { Roster } from '../../src/connect/roster.ts'
import { SigningIn } from '../../src/connect/signing-in.ts'
import { takeOut } from '../../src/connect/take-out.ts'
import { Secret } from '../../src/contract/secret.ts'
import { systemClock } from '../../src/pipeline/clock.ts'
import type { Visit } from '../../src/pipeline/connection.ts'
import { kinds, open, type Place } from '../store/places.ts'

let place: Place
let store: Awaited<ReturnType<typeof open>>
let exchanged: string[]
beforeEach(async () => {
  const [sqlite] = kinds
  place = (await (await sqlite?.begin())?.make()) as Place
  store = await open(place.url)
  exchanged = []
})
afterEach(async () => {
  await store.close()
  await place.close()
})

/** A process over the store, with an account to sign in to, at a provider that gives tokens for every code. */
function process() {
  const accounts = new Map<string, Account>([['acme', account()]])
  const roster = {
    named: (name: string) => accounts.get(name),
    leave: (name: string) => ({ gone: () => accounts.delete(name), stay: () => {} }),
    isDeclared: () => false,
    get all() {
      return []
    },
  } as unknown as Roster
  const signingIn = new SigningIn({ tenant: 'default', roster, store, clock: systemClock })
  return { signingIn, roster, accounts }
}

const account = () =>
  ({
    ...{ tenant: 'default', name: 'acme', connector: { name: 'toy', title: 'Toy', entities: {}, records: {} } },
    ...{ changed: async () => {}, client: { check: async () => {} } },
    connection: {
      scopes: [],
      begin: async ({ state }: Visit) => ({ address: `https://toy.example/?state=${state}`, memory: {} }),
      arrivalIn: (query: URLSearchParams) => ({ kind: 'CODE', code: new Secret(query.get('code') ?? '') }),
      exchange: async ({ code }: { code: { reveal(): string } }) => void exchanged.push(code.reveal()),
    },
  }) as unknown as Account

const visitor = { account: 'acme', redirectUri: 'http://localhost/connect/callback', who: 'somebody' }

async function begun({ signingIn }: ReturnType<typeof process>) {
  const departure = await signingIn.begin(visitor)
  if (departure === undefined || departure.refused) throw new Error('nobody was sent anywhere')
  const { address, browser } = departure
  const query = new URLSearchParams({ state: new URL(address).searchParams.get('state') ?? '', code: 'planted-code' })
  return { query, browser }
}

test('whoever was sent by one process is let in by another, once', async () => {
  const [one, other] = [process(), process()]
  const { query, browser } = await begun(one)
  expect(await other.signingIn.finish(query, browser)).toMatchObject({ kind: 'CONNECTED' })
  expect(await one.signingIn.finish(query, browser)).toMatchObject({ kind: 'STRANGE' })
  expect(exchanged).toEqual(['planted-code'])
})

test('of two who bring the same at once, to whichever process, one is let in', async () => {
  const [one, other] = [process(), process()]
  const { query, browser } = await begun(one)
  const both = await Promise.all([one, other, one].map(({ signingIn }) => signingIn.finish(query, browser)))
  expect(both.map(({ kind }) => kind).sort()).toEqual(['CONNECTED', 'STRANGE', 'STRANGE'])
  expect(exchanged).toEqual(['planted-code'])
})

test('whoever comes back to an account that is no more is told so', async () => {
  const one = process()
  const { query, browser } = await begun(one)
  one.accounts.clear()
  expect(await one.signingIn.finish(query, browser)).toMatchObject({
    kind: 'STRANGE',
    text: expect.stringContaining('taken out'),
  })
  expect(exchanged).toEqual([])
})

test('whoever was sent for an account that was taken out is not let into the next one of its name', async () => {
  const one = process()
  const { query, browser } = await begun(one)
  await takeOut('acme', {
    ...{ tenant: 'default', roster: one.roster, store },
    serve: async () => {},
    forget: async () => [],
  })
  one.accounts.set('acme', account())
  expect(await one.signingIn.finish(query, browser)).toMatchObject({ kind: 'STRANGE' })
  expect(exchanged).toEqual([])
})
