import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { BasicAuthSecurity, type Client, createClientAsync, WSSecurity } from 'soap'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ServedSimulator, serveSimulator } from '../../../src/simulator/serve.ts'
import { openWorld, remoteNumber, type World } from '../../../src/simulator/world/open.ts'
import type { TicketRow } from '../../../src/simulator/world/schema.ts'
import simulator from '../simulator.ts'
import { idOf } from './truth/ids.ts'

const wsdl = join(process.env.UNIGRAPH_SPECS ?? 'no-specs', 'servicenow/reconstructed/incident.reconstructed.wsdl')
const isThere = existsSync(wsdl)
const { username = '', password = '' } = simulator.credentials
// biome-ignore lint/suspicious/noExplicitAny: what node-soap makes of an answer.
type Answer = any

let world: World
let served: ServedSimulator
let client: Client

test('CI has the documents that judge this, in the folder that UNIGRAPH_SPECS names', () => {
  expect(isThere || process.env.CI === undefined).toBe(true)
})

describe.skipIf(!isThere)('the WSDL of incidents, spoken by node-soap', () => {
  beforeAll(async () => {
    world = openWorld({ seed: 5, scale: 0.3 })
    served = await serveSimulator({ ...simulator, quotas: [] }, world)
    client = await createClientAsync(wsdl, { endpoint: `${served.origin}/incident.do?SOAP` })
    client.setSecurity(new BasicAuthSecurity(username, password))
  }, 60_000)

  afterAll(async () => {
    await served?.close()
    world?.close()
  })

  async function call(operation: string, body: object): Promise<Answer> {
    const [answer] = await (client as Answer)[`${operation}Async`](body)
    return answer
  }
  const rowsOf = async (body: object) => {
    const answer = await call('getRecords', body)
    return [answer?.getRecordsResult ?? []].flat() as Record<string, string>[]
  }
  const ticket = (where: string) => world.get<TicketRow>(`SELECT * FROM ticket WHERE ${where} ORDER BY n`) as TicketRow

  test('reads a record with the values of the world', async () => {
    const { n, subject, requester_n: requester } = ticket('requester_n IS NOT NULL')
    const row = await call('get', { sys_id: idOf('incident', n) })
    expect(row).toMatchObject({ short_description: subject, caller_id: idOf('sys_user', requester) })
  })

  test('reads windows of 250 records at most, each record once', async () => {
    const all = world.all<{ n: number }>('SELECT n FROM ticket ORDER BY n').map(({ n }) => n)
    expect(all.length).toBeGreaterThan(500)
    const found: number[] = []
    for (let first = 0; ; first += 250) {
      const window = { __order_by: 'sys_id', __first_row: first, __last_row: first + 250, __limit: 250 }
      const rows = await rowsOf(window)
      if (rows.length === 0) break
      expect(rows.length).toBeLessThanOrEqual(250)
      found.push(...rows.map(({ sys_id: id = '' }) => remoteNumber(id)))
    }
    expect(found.sort((one, other) => one - other)).toEqual(all)
    expect((await rowsOf({ __limit: 10_000 })).length).toBeLessThanOrEqual(250)
  }, 30_000)

  test('narrows by an encoded query, by examples and by both', async () => {
    const { n, requester_n: requester, status } = ticket('requester_n IS NOT NULL')
    const caller = idOf('sys_user', requester)
    const byQuery = await rowsOf({ __encoded_query: `caller_id=${caller}^ORDERBYsys_id` })
    const byExample = await rowsOf({ caller_id: caller, __order_by: 'sys_id' })
    expect(byQuery.map(row => row.sys_id)).toEqual(byExample.map(row => row.sys_id))
    expect(byQuery.map(row => remoteNumber(row.sys_id ?? ''))).toContain(n)
    const none = await rowsOf({ caller_id: caller, __encoded_query: 'state=99' })
    expect([none, status]).toEqual([[], status])
  })

  test('gives the keys of records, and their number', async () => {
    const { sys_id: ids, count } = await call('getKeys', { __encoded_query: 'priority=1', __limit: 250 })
    expect(String(ids).split(',')).toHaveLength(Number(count))
  })

  test('leaves columns out that are named', async () => {
    const [row = {}] = await rowsOf({ __limit: 1, __exclude_columns: 'short_description,state' })
    expect(Object.keys(row)).toContain('number')
    expect(Object.keys(row)).not.toContain('short_description')
  })

  test('lets WS-Security in with the right password and a time that is not over, and nobody else', async () => {
    const wsse = (given: string) =>
      new WSSecurity(username, given, { passwordType: 'PasswordText', hasTimeStamp: true })
    const basic = new BasicAuthSecurity(username, password)
    const both = (given: string) => ({
      toXML: () => wsse(given).toXML(),
      addHeaders: (headers: object) => basic.addHeaders(headers as never),
    })
    client.setSecurity(both(password) as never)
    expect(await rowsOf({ __limit: 1 })).toHaveLength(1)
    client.setSecurity(both('invented-wr0ng') as never)
    await expect(rowsOf({ __limit: 1 })).rejects.toThrow(/WS-security/)
    client.setSecurity(basic)
  })

  test('is told what is wrong by a Fault', async () => {
    const lost = await createClientAsync(wsdl, { endpoint: `${served.origin}/incidents.do?SOAP` })
    lost.setSecurity(new BasicAuthSecurity(username, password))
    await expect((lost as Answer).getRecordsAsync({})).rejects.toThrow(/Invalid table/)
    await expect(call('get', { sys_id: idOf('incident', 999_999_999) })).rejects.toThrow(/No Record found/)
  })
})
