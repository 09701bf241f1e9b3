import { expect, test } from 'vitest'
import { openAccount } from '../../src/accounts/account.ts'
import { createStores } from '../../src/cache/stores.ts'
import { get, path } from '../../src/contract/call.ts'
import type { Connector } from '../../src/contract/connector.ts'
import { Fault } from '../../src/contract/faults.ts'
import { Secret } from '../../src/contract/secret.ts'
import { systemClock } from '../../src/pipeline/clock.ts'
import { createHttp } from '../../src/pipeline/http.ts'
import { closingAfterEach } from '../support/closing.ts'
import { rawAnswer, startRawServer } from '../support/raw-server.ts'
import { toy } from '../support/toy.ts'
import { toyScope } from '../support/toy-account.ts'

const closeLater = closingAfterEach()

const connector: Connector = {
  ...toy,
  records: {
    thing: {
      id: (row: { id: string }) => row.id,
      get: {
        atMost: 10,
        call: (keys: readonly string[]) => get(path`/things`, { ids: keys.join() }),
        rows: reply => reply.body,
      },
    },
  },
}

/** An account of a provider that plays the answer to each request by its ids, and the number of its connection. */
async function account(play: (ids: readonly string[], connection: number) => readonly string[]) {
  const server = await startRawServer((socket, { text, connection }) => {
    const ids = decodeURIComponent(/ids=([^ ]*)/.exec(text)?.[1] ?? '').split(',')
    socket.write(rawAnswer(JSON.stringify(play(ids, connection).map(id => ({ id })))))
  })
  closeLater(server.close)
  const { http, close } = createHttp()
  closeLater(close)
  const { client } = openAccount(
    {
      ...{ tenant: 'default', name: 'toy', connector },
      settings: { token: new Secret('toy_secret_1') },
      simulatorOrigin: server.origin,
    },
    { clock: systemClock, random: () => 0, http, ...createStores(), onCall: () => {} },
  )
  return { sockets: server.sockets, get: (...ids: string[]) => client.get('thing', ids, toyScope()) }
}

test('the answer to another request is nobody’s, is no "not found", and is told', async () => {
  // On its first connection this provider is one behind: each request gets what the one before it asked for.
  let before: readonly string[] = ['0']
  const one = await account((ids, connection) => {
    const answer = connection === 1 ? before : ids
    before = ids
    return answer
  })
  expect((await one.get('1')).get('1')).toMatchObject({
    code: 'PROVIDER_BAD_RESPONSE',
    message: expect.stringContaining('records that nobody asked for'),
    details: { provider: 'toy', account: 'toy', operation: 'thing.get' },
  })
  // The connection is gone, and with it what was late.
  expect((await one.get('2')).get('2')).toMatchObject({ row: { id: '2' } })
  expect(one.sockets).toHaveLength(2)
  await expect.poll(() => one.sockets[0]?.destroyed).toBe(true)
})

test('an answer without rows says that there are none, and keeps its connection', async () => {
  const one = await account(ids => ids.filter(id => id !== '1'))
  expect((await one.get('1')).size).toBe(0)
  expect([...(await one.get('1', '2')).keys()]).toEqual(['2'])
  expect(one.sockets.filter(({ destroyed }) => destroyed)).toEqual([])
})

test('a row that was not asked for beside one that was is left out alone', async () => {
  const one = await account(ids => [...ids, '9'])
  const found = await one.get('1')
  expect([...found.keys()]).toEqual(['1'])
  expect(found.get('1')).not.toBeInstanceOf(Fault)
})
