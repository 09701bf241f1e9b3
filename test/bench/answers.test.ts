import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { bodiesOf, type CellName, cells } from '../../bench/cells.ts'
import { askOnce } from '../../bench/check.ts'
import { contestants } from '../../bench/contestants.ts'
import { postRows } from '../../bench/upstream/rows.ts'
import { bodyOf } from '../../bench/workload.ts'

const close: (() => void)[] = []
afterEach(() => {
  for (const each of close.splice(0)) each()
})

/** Asks a server that gives the same answer to everything. */
async function asking(answer: object): Promise<unknown> {
  const server = createServer((_request, response) => response.end(JSON.stringify(answer)))
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  close.push(() => server.close().closeAllConnections())
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`
  const contestant = contestants.floor as NonNullable<(typeof contestants)[string]>
  const upstream = { forget: async () => {}, calls: async () => 1 }
  return askOnce('Q2', { contestant, started: { url }, upstream })
}

const titles = postRows.map(({ title }) => ({ title }))

test('the right answer is taken, with how many calls of the upstream it took', async () => {
  await expect(asking({ data: { posts: titles } })).resolves.toBe(1)
})

test.each([
  ['a title is another one', { data: { posts: [...titles.slice(1), { title: 'another' }] } }],
  ['a post is missing', { data: { posts: titles.slice(1) } }],
  ['there is an error beside the right data', { data: { posts: titles }, errors: [{ message: 'too slow' }] }],
  ['there is an error alone', { errors: [{ message: 'no such field' }] }],
  ['there is no data', { data: null }],
  ['there is something else', { greeting: 'hello' }],
])('a server is not measured where %s', async (_what, answer) => {
  await expect(asking(answer)).rejects.toThrow('hand-written node:http')
})

describe('the bodies', () => {
  const sent = (cell: CellName) => bodiesOf(cells[cell], 'unified')
  const accountsIn = (body: string) => JSON.parse(body).variables.accounts

  test.each(['cold', 'shared', 'titles', 'greet', 'far'] as const)('of %s differ from each other', cell => {
    const all = sent(cell).flat()
    expect(all).toHaveLength(cells[cell].connections * 10)
    expect(new Set(all).size).toBe(all.length)
  })

  test.each(['same', 'warm'] as const)('of %s are all the same', cell => {
    expect(new Set(sent(cell).flat())).toEqual(new Set([bodyOf('Q1', 'unified', { lane: 0, turn: 0 })]))
  })

  test('of cold ask an account on each connection that no other connection asks', () => {
    const accounts = sent('cold').map(bodies => new Set(bodies.flatMap(accountsIn)))
    for (const own of accounts) expect(own.size).toBe(1)
    expect(new Set(accounts.flatMap(own => [...own])).size).toBe(cells.cold.connections)
  })

  test('of shared ask one account', () => {
    expect(new Set(sent('shared').flat().flatMap(accountsIn)).size).toBe(1)
  })
})
