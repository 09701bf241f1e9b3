import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Account } from '../../src/accounts/account.ts'
import { Connecting } from '../../src/connect/connecting.ts'
import { type Connected, Roster } from '../../src/connect/roster.ts'
import type { Connector } from '../../src/contract/connector.ts'
import type { Secret } from '../../src/contract/secret.ts'
import { systemClock } from '../../src/pipeline/clock.ts'
import type { Memory } from '../../src/pipeline/connection.ts'
import { kinds, open, type Place, secrets } from '../store/places.ts'
import { toy as plain } from '../support/toy.ts'

const toy = {
  ...plain,
  settings: {
    site: { about: 'The site.', example: 'acme', pattern: '[a-z]+' },
    key: { about: 'The key.', example: 'k', secret: true },
  },
} as const
const settings = { site: 'acme', key: 'planted-key' }
const nameOf = ({ name }: Pick<Account, 'name'>) => name

let place: Place
let store: Awaited<ReturnType<typeof open>>
beforeEach(async () => {
  const [sqlite] = kinds
  place = (await (await sqlite?.begin())?.make()) as Place
  store = await open(place.url)
})
afterEach(async () => {
  await store.close()
  await place.close()
})

/** A process over the store, whose accounts are never asked. */
function process({
  declared = [] as readonly string[],
  connectors = new Map<string, Connector>([['toy', toy as never]]),
} = {}) {
  const [joined, gone, warned, served]: [string[], string[], string[], string[][]] = [[], [], [], []]
  const fake = (name: string, given?: Connected) =>
    ({ tenant: 'default', name, connector: toy, given, client: { check: async () => {} } }) as unknown as Account & {
      given: Connected
    }
  const own = declared.map(name => fake(name))
  const roster = new Roster({
    ...{ tenant: 'default', declared: () => own, connectors, store },
    open: connected => fake(connected.name, connected),
    onJoin: account => void joined.push(account.name),
    onLeave: account => void gone.push(account.name),
    warn: (account, reason) => void warned.push(`${account}: ${reason}`),
  })
  const connecting = new Connecting({
    ...{ tenant: 'default', roster, store, clock: systemClock },
    simulatorOf: () => undefined,
    forget: async () => [],
  })
  connecting.serveBy(async accounts => void served.push(accounts.map(nameOf)))
  const connect = (name: string, given: Record<string, string> = settings) =>
    connecting.connect({ provider: 'toy', name, settings: given, isSimulator: false }, 'somebody')
  return { roster, connecting, connect, joined, gone, warned, served }
}

test('what one process connects, another serves when it looks; and what one takes out, the other serves no more', async () => {
  const [one, other] = [process({ declared: ['own'] }), process({ declared: ['own'] })]
  await one.connect('acme')
  expect(one.served).toEqual([['own', 'acme']])
  await other.connecting.refresh()
  expect([other.served, other.joined]).toEqual([[['own', 'acme']], ['acme']])
  const opened = other.roster.named('acme') as Account & { given: Connected }
  expect(opened.given.settings).toMatchObject({ site: 'acme' })
  expect((opened.given.settings.key as Secret).reveal()).toBe('planted-key')
  await other.connecting.refresh()
  expect(other.served).toHaveLength(1)
  await one.connecting.disconnect('acme', 'somebody')
  await other.connecting.refresh()
  expect([other.served.at(-1), other.gone]).toEqual([['own'], ['acme']])
})

test('an account that another process connects anew is opened anew', async () => {
  const [one, other] = [process(), process()]
  await one.connect('acme')
  await other.connecting.refresh()
  const before = other.roster.named('acme')
  await one.connecting.reconnect('acme', { site: 'zenith' }, 'somebody')
  await other.connecting.refresh()
  const after = other.roster.named('acme') as Account & { given: Connected }
  expect(after).not.toBe(before)
  expect(after.given.settings).toMatchObject({ site: 'zenith' })
  expect((after.given.settings.key as Secret).reveal()).toBe('planted-key')
  expect(other.joined).toEqual(['acme', 'acme'])
})

test('an account of the configuration wins over one of its name in the store, which is told of once', async () => {
  await process().connect('acme')
  const later = process({ declared: ['acme'] })
  await later.roster.read()
  await later.roster.read()
  expect(later.roster.all.map(nameOf)).toEqual(['acme'])
  expect(later.warned).toEqual([expect.stringMatching(/^acme: unigraph\.json has an account of that name, which wins/)])
})

test('an account that cannot be opened keeps no other from being served, and can be taken out or connected anew', async () => {
  const first = process()
  await first.connect('acme')
  await first.connect('zenith')
  await store.credentials.erase({ tenant: 'default', account: 'acme/settings' })
  const later = process()
  await later.roster.read()
  expect(later.roster.all.map(nameOf)).toEqual(['zenith'])
  expect(later.warned).toEqual([expect.stringContaining('"key" is missing')])
  const again = await later.connecting.reconnect('acme', { key: 'another-key' }, 'somebody')
  expect(again.mistakes).toBeUndefined()
  expect(later.roster.all.map(nameOf)).toEqual(['acme', 'zenith'])
  const without = process({ connectors: new Map() })
  await without.roster.read()
  expect(without.warned).toEqual([
    expect.stringContaining('no connector "toy"'),
    expect.stringContaining('no connector "toy"'),
  ])
  expect(await without.connecting.disconnect('acme', 'somebody')).toEqual({
    connector: 'toy',
    erased: ['its secret settings', 'the account and its settings'],
    isStillLetIn: false,
  })
})

test('an account whose serving is refused is not kept', async () => {
  const one = process()
  one.connecting.serveBy(async () => Promise.reject(new Error('fields.Contact.tier: found "x".')))
  const result = await one.connect('acme')
  expect(result.mistakes).toEqual([{ code: 'IN_USE', message: expect.stringContaining('found "x"') }])
  expect(await store.accounts.list('default')).toEqual([])
  expect(one.roster.all).toEqual([])
})

test('an account that fields are read from stays', async () => {
  const one = process()
  await one.connect('acme')
  one.connecting.serveBy(async () => Promise.reject(new Error('fields.Contact.tier.from: found "acme".')))
  expect(await one.connecting.disconnect('acme', 'somebody')).toEqual({
    mistake: { code: 'IN_USE', message: 'acme is in use: fields.Contact.tier.from: found "acme".' },
  })
  expect(one.roster.all.map(nameOf)).toEqual(['acme'])
  expect(await store.accounts.list('default')).toHaveLength(1)
})

test('of two who connect an account of one name at once, one does', async () => {
  const [one, other] = [process(), process()]
  const results = await Promise.all([one.connect('acme'), other.connect('acme', { site: 'zenith', key: 'other-key' })])
  expect(results.filter(({ mistakes }) => mistakes === undefined)).toHaveLength(1)
  expect(results.flatMap(({ mistakes = [] }) => mistakes.map(({ code }) => code))).toEqual(['NAME_TAKEN'])
  const late = process()
  await late.roster.read()
  const { given } = late.roster.named('acme') as Account & { given: Connected }
  const pair = [given.settings.site, (given.settings.key as Secret).reveal()]
  expect([
    ['acme', 'planted-key'],
    ['zenith', 'other-key'],
  ]).toContainEqual(pair)
})

test.each([
  [
    'takes it back',
    async () => true,
    ['its refresh token', 'its secret settings', 'the account and its settings', 'its connection at Toy'],
    false,
  ],
  [
    'has no way to',
    async () => false,
    ['its refresh token', 'its secret settings', 'the account and its settings'],
    true,
  ],
  [
    'is away',
    async () => Promise.reject(new Error('away')),
    ['its refresh token', 'its secret settings', 'the account and its settings'],
    true,
  ],
])(
  'a provider that let us in is told of the end; where it %s, that is said',
  async (_, revoke, erased, isStillLetIn) => {
    const one = process()
    await one.connect('acme')
    const given: string[] = []
    const connection = {
      revoke({ refreshToken }: Memory) {
        given.push(refreshToken?.reveal() ?? 'nothing')
        return revoke()
      },
    }
    Object.assign(one.roster.named('acme') as object, { connection, connector: { name: 'toy', title: 'Toy' } })
    await store.credentials.write(
      { tenant: 'default', account: 'acme' },
      { values: secrets({ refreshToken: 'planted-refresh' }) },
    )
    expect(await one.connecting.disconnect('acme', 'somebody')).toEqual({ connector: 'toy', erased, isStillLetIn })
    expect(given).toEqual(['planted-refresh'])
  },
)

test('of an account that nobody has let in yet nothing is given back', async () => {
  const one = process()
  await one.connect('acme')
  const connection = { revoke: () => Promise.reject(new Error('asked')) }
  Object.assign(one.roster.named('acme') as object, { connection, connector: { name: 'toy', title: 'Toy' } })
  expect(await one.connecting.disconnect('acme', 'somebody')).toEqual({
    connector: 'toy',
    erased: ['its secret settings', 'the account and its settings'],
    isStillLetIn: true,
  })
})

test('an account that is looked at before its secrets are there is served by the next look', async () => {
  const key = { tenant: 'default', account: 'acme' }
  await store.accounts.add({ ...key, connector: 'toy', settings: { site: 'acme' }, isSimulator: false })
  const other = process()
  await other.connecting.refresh()
  await other.connecting.refresh()
  expect([other.served, other.warned]).toEqual([[], [expect.stringContaining('"key" is missing')]])
  await store.credentials.write({ ...key, account: 'acme/settings' }, { values: secrets({ key: 'planted-key' }) })
  await other.connecting.refresh()
  expect(other.served).toEqual([['acme']])
})

test('an account that goes while another comes is served no more', async () => {
  const one = process()
  await one.connect('acme')
  let turn: Promise<unknown> = Promise.resolve()
  let joining: Promise<unknown> | undefined
  // As the server does: one after the other, and what is taken in was known when it was asked for.
  one.connecting.serveBy(async accounts => {
    const names = accounts.map(nameOf)
    const before = turn
    let end = () => {}
    turn = new Promise<void>(resolve => {
      end = resolve
    })
    joining ??= one.connect('zenith')
    await before
    if (!names.includes('zenith')) while (one.roster.named('zenith') === undefined) await new Promise(setImmediate)
    one.served.push(names)
    end()
  })
  await one.connecting.disconnect('acme', 'somebody')
  await joining
  expect(one.served.at(-1)).toEqual(['zenith'])
})

test('an account that cannot be served with other settings stays as it was', async () => {
  const one = process()
  await one.connect('acme')
  one.connecting.serveBy(async () => Promise.reject(new Error('fields.Contact.tier: found "x".')))
  const result = await one.connecting.reconnect('acme', { site: 'zenith', key: 'another-key' }, 'somebody')
  expect(result.mistakes).toMatchObject([{ code: 'IN_USE' }])
  const later = process()
  await later.roster.read()
  for (const { roster } of [one, later]) {
    const { given } = roster.named('acme') as Account & { given: Connected }
    expect(given.settings.site).toBe('acme')
    expect((given.settings.key as Secret).reveal()).toBe('planted-key')
  }
})

test('a process whose new settings another one replaces at once takes those of the other', async () => {
  const [one, other] = [process(), process()]
  await one.connect('acme')
  await other.connecting.refresh()
  const accounts = new Proxy(store.accounts, {
    get(target, name) {
      const value = Reflect.get(target, name)
      if (name !== 'change') return typeof value === 'function' ? value.bind(target) : value
      return async (...args: Parameters<typeof target.change>) => {
        const version = await target.change(...args)
        await other.connecting.reconnect('acme', { site: 'theirs' }, 'somebody else')
        return version
      }
    },
  })
  const slow = new Connecting({
    ...{ tenant: 'default', roster: one.roster, clock: systemClock },
    store: { accounts, credentials: store.credentials, signIns: store.signIns, audit: store.audit } as typeof store,
    simulatorOf: () => undefined,
    forget: async () => [],
  })
  await slow.reconnect('acme', { site: 'ours' }, 'somebody')
  await slow.refresh()
  const { given } = one.roster.named('acme') as Account & { given: Connected }
  expect(given.settings.site).toBe('theirs')
})

test('a new account has none of the tokens that one of its name has left', async () => {
  const key = { tenant: 'default', account: 'acme' }
  await store.credentials.write(key, { values: secrets({ refreshToken: 'planted-refresh' }) })
  await process().connect('acme')
  expect(await store.credentials.read(key)).toBeUndefined()
})

test('an account that is on its way out is not brought back by a look at the store', async () => {
  const one = process()
  await one.connect('acme')
  const connection = { revoke: async () => one.connecting.refresh().then(() => true) }
  Object.assign(one.roster.named('acme') as object, { connection, connector: { name: 'toy', title: 'Toy' } })
  await store.credentials.write(
    { tenant: 'default', account: 'acme' },
    { values: secrets({ refreshToken: 'planted-refresh' }) },
  )
  await one.connecting.disconnect('acme', 'somebody')
  expect([one.served.at(-1), one.joined]).toEqual([[], ['acme']])
  await process().connect('acme')
  await one.connecting.refresh()
  expect(one.served.at(-1)).toEqual(['acme'])
})

test('an account whose taking out fails in the middle is served again as long as the store has it', async () => {
  const one = process()
  await one.connect('acme')
  const { erase } = store.credentials
  store.credentials.erase = async () => Promise.reject(new Error('The store is away.'))
  await expect(one.connecting.disconnect('acme', 'somebody')).rejects.toThrow('The store is away.')
  store.credentials.erase = erase
  await one.connecting.refresh()
  expect(one.roster.all.map(nameOf)).toEqual(['acme'])
})

test('an account that is connected while the store is being looked into is not taken for one that has gone', async () => {
  const one = process()
  const { list } = store.accounts
  const asked = Promise.withResolvers<void>()
  const answered = Promise.withResolvers<void>()
  store.accounts.list = async (...given) => {
    const rows = await list.apply(store.accounts, given)
    asked.resolve()
    await answered.promise
    return rows
  }
  const looking = one.connecting.refresh()
  await asked.promise
  await one.connect('acme')
  answered.resolve()
  await looking
  store.accounts.list = list
  expect([one.roster.all.map(nameOf), one.gone]).toEqual([['acme'], []])
})
