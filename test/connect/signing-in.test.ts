import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Account } from '../../src/accounts/account.ts'
import type { Roster } from '../../src/connect/roster.ts'
import { SigningIn } from '../../src/connect/signing-in.ts'
import { takeOut } from '../../src/connect/take-out.ts'
import { Fault } from '../../src/contract/faults.ts'
import { Secret } from '../../src/contract/secret.ts'
import { systemClock } from '../../src/pipeline/clock.ts'
import type { Returned, Visit } from '../../src/pipeline/connection.ts'
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
      exchange: async ({ code, memory: { verifier } }: Returned) =>
        void exchanged.push(`${code.reveal()}${verifier ? ` with ${verifier.reveal()}` : ''}`),
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

test('what has to be known again rests sealed beside the state, and is known to whichever process somebody comes back to', async () => {
  const [one, other] = [process(), process()]
  const known: unknown[] = []
  for (const { accounts } of [one, other])
    Object.assign(accounts.get('acme')?.connection as object, {
      begin: async ({ state }: Visit) => ({
        address: `https://toy.example/?state=${state}`,
        memory: { requestToken: new Secret('planted-request'), requestSecret: new Secret('planted-secret') },
      }),
      exchange: async ({ memory: { requestToken, requestSecret }, redirectUri }: Returned) =>
        void known.push([requestToken?.reveal(), requestSecret?.reveal(), redirectUri]),
    })
  const { query, browser } = await begun(one)
  expect(JSON.stringify(await place.sql('select * from unigraph_sign_ins'))).not.toContain('planted')
  expect(await other.signingIn.finish(query, browser)).toMatchObject({ kind: 'CONNECTED' })
  expect(known).toEqual([['planted-request', 'planted-secret', visitor.redirectUri]])
})

test('whom the provider has something against already is sent nowhere, is told why, and nothing is kept', async () => {
  const { signingIn, accounts } = process()
  Object.assign(accounts.get('acme')?.connection as object, {
    begin: async () => Promise.reject(new Fault('PROVIDER_AUTH', 'Toy says no.')),
  })
  expect(await signingIn.begin(visitor)).toMatchObject({
    refused: { kind: 'REFUSED', text: 'acme could not be connected (PROVIDER_AUTH): Toy says no. Nothing was kept.' },
  })
  expect(await place.sql('select * from unigraph_sign_ins')).toEqual([])
})

test('whoever was sent on their way before this release comes back and is let in', async () => {
  const { signingIn } = process()
  // As it was written then: the digest of a state with other signs than letters and digits, and a proof key by this name.
  const [state, browser] = ['a-state_of-43-signs'.padEnd(43, '-'), 'a-browser_of-43-signs'.padEnd(43, '_')]
  const digest = (text: string) => createHash('sha256').update(text).digest('base64url')
  const texts = { browser: digest(browser), redirectUri: visitor.redirectUri, who: 'somebody', verifier: 'planted' }
  const values = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, new Secret(text)]))
  const key = { tenant: 'default', id: digest(state) }
  await store.signIns.add(key, { account: 'acme', values, endsAt: Date.now() + 600_000 })
  const query = new URLSearchParams({ state, code: 'planted-code' })
  expect(await signingIn.finish(query, browser)).toMatchObject({ kind: 'CONNECTED' })
  expect(exchanged).toEqual(['planted-code with planted'])
})
