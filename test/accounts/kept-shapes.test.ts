import { pino } from 'pino'
import { expect, test } from 'vitest'
import type { Account } from '../../src/accounts/account.ts'
import { type Drift, Shapes } from '../../src/accounts/shapes.ts'
import { keepShapes } from '../../src/commands/keep-shapes.ts'
import type { AccountKey } from '../../src/store/credentials.ts'
import type { Json } from '../../src/store/facts.ts'
import { manualClock } from '../support/manual-clock.ts'

const row = (id: number) => ({
  id: `t${id}`,
  subject: `planted subject ${id}`,
  tags: ['planted'],
  via: { channel: 'web' },
})
const renamed = (id: number) => ({ id: `t${id}`, title: 'planted', tags: ['planted'], via: { channel: 'web' } })

/** Facts as the store has them, in memory. */
function factsInMemory() {
  const rows = new Map<string, Json>()
  const nameOf = ({ tenant, account }: AccountKey, name: string) => JSON.stringify([tenant, account, name])
  return {
    rows,
    read: async (key: AccountKey, name: string) => rows.get(nameOf(key, name)),
    list: async (key: AccountKey, beginning: string) =>
      new Map([...rows].filter(([name]) => name.startsWith(nameOf(key, beginning).slice(0, -2)))),
    // As the database does, which keeps texts.
    write: async (key: AccountKey, { name, value }: { name: string; value: Json }) =>
      void rows.set(nameOf(key, name), JSON.parse(JSON.stringify(value))),
  }
}

type Facts = Parameters<typeof keepShapes>[0]['facts']

/** A process whose accounts have learned nothing yet. */
async function process(facts: Facts, { version = '1', name = 'desk' } = {}) {
  const told: Drift[] = []
  const lines: string[] = []
  const shapes = new Shapes(drift => void told.push(drift))
  const account = {
    tenant: 'default',
    name,
    connector: { name: 'toy', version },
    protocol: undefined,
    shapes,
  } as unknown as Account
  const accounts = [account]
  const clock = manualClock()
  const log = pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) })
  const end = await keepShapes({ facts, accounts: () => accounts, log, clock })
  const reads = (make: (id: number) => object, replies: number) => {
    for (let reply = 0; reply < replies; reply += 1)
      shapes.note(
        'ticket',
        'ALL',
        Array.from({ length: 3 }, (_, at) => make(reply * 3 + at)),
      )
  }
  return { told, shapes, clock, end, reads, lines, accounts, account }
}

test('what one process has learned the next one knows: a change in between is told at once, and never again', async () => {
  const facts = factsInMemory()
  const first = await process(facts)
  first.reads(row, 40)
  await first.end()
  const second = await process(facts)
  second.reads(renamed, 14)
  expect(second.told).toMatchObject([{ record: 'ticket', path: 'subject', kind: 'FIELD_MISSING' }])
  await second.end()
  const third = await process(facts)
  third.reads(renamed, 40)
  expect(third.told).toEqual([])
  expect(third.shapes.all).toEqual(second.shapes.all)
  await third.end()
  expect(JSON.stringify([...facts.rows])).not.toContain('planted')
})

test('what was learned is written while the process runs, and only where there is more of it', async () => {
  const facts = factsInMemory()
  const { reads, clock, end } = await process(facts)
  reads(row, 10)
  await clock.advance(60_000)
  expect(facts.rows.size).toBe(1)
  facts.rows.clear()
  await clock.advance(600_000)
  await end()
  expect(facts.rows.size).toBe(0)
})

test('what another version of the connector has learned, or another account, is of no use', async () => {
  const facts = factsInMemory()
  const first = await process(facts)
  first.reads(row, 40)
  first.reads(renamed, 28)
  expect(first.told).toHaveLength(1)
  await first.end()
  for (const other of [{ version: '2' }, { name: 'crm' }]) {
    const next = await process(facts, other)
    expect(next.shapes.all).toEqual([])
    next.reads(renamed, 40)
    expect(next.told).toEqual([])
  }
})

test('an account that comes later begins with what is known of it, and one that was opened anew too', async () => {
  const facts = factsInMemory()
  const first = await process(facts)
  first.reads(row, 40)
  await first.end()
  const next = await process(facts, { name: 'crm' })
  next.accounts.push({
    ...next.account,
    name: 'desk',
    shapes: new Shapes(drift => void next.told.push(drift)),
  } as unknown as Account)
  await next.clock.advance(60_000)
  next.accounts[1]?.shapes.note('ticket', 'ALL', [renamed(1)])
  for (let reply = 0; reply < 14; reply += 1) next.accounts[1]?.shapes.note('ticket', 'ALL', [1, 2, 3].map(renamed))
  expect(next.told).toHaveLength(1)
})

test('a store that is away is told of, and keeps nobody from learning', async () => {
  const away = async () => Promise.reject(new Error('The store is away.'))
  const { reads, told, lines, end } = await process({ read: away, list: away, write: away })
  reads(row, 40)
  reads(renamed, 28)
  expect(told).toHaveLength(1)
  await end()
  expect(lines.join('')).toContain('The store is away.')
})

test('one kind of rows that cannot be kept does not cost the others', async () => {
  const facts = factsInMemory()
  const write: Facts['write'] = async (key, fact) => {
    if (JSON.stringify(fact.value).includes('"key":"ticket"')) throw new Error('It is too large.')
    await facts.write(key, fact)
  }
  const { shapes, reads, end, lines } = await process({ ...facts, write })
  reads(row, 10)
  for (let reply = 0; reply < 10; reply += 1) shapes.note('user', 'ALL', [1, 2, 3].map(row))
  await end()
  expect(JSON.stringify([...facts.rows])).toContain('"key":"user"')
  expect(lines.join('')).toContain('It is too large.')
})

test('what was told before is written once, and not by each process anew', async () => {
  const facts = factsInMemory()
  const first = await process(facts)
  first.reads(row, 40)
  first.reads(renamed, 28)
  await first.end()
  const written: string[] = []
  const write: Facts['write'] = async (_key, { name }) => void written.push(name)
  const next = await process({ ...facts, write })
  expect(next.shapes.all).toHaveLength(1)
  await next.end()
  expect(written).toEqual([])
})
