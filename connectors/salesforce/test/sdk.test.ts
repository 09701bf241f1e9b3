import { Connection } from 'jsforce'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ServedSimulator, serveSimulator } from '../../../src/simulator/serve.ts'
import { openWorld, remoteNumber, type World } from '../../../src/simulator/world/open.ts'
import simulator, { createSalesforce } from '../simulator.ts'
import { version } from './version.ts'

const { clientId = '', clientSecret = '', username = '', password = '', securityToken = '' } = simulator.credentials
let world: World
let served: ServedSimulator

beforeAll(async () => {
  world = openWorld({ seed: 5, scale: 1 })
  served = await serveSimulator(createSalesforce({ childRows: 2 }), world)
})
afterAll(async () => {
  await served.close()
  world.close()
})

const openings = {
  async 'client credentials'() {
    const client = new Connection({
      oauth2: { clientId, clientSecret, loginUrl: served.origin },
      instanceUrl: served.origin,
      version,
    })
    await client.authorize({ grant_type: 'client_credentials' })
    return client
  },
  async 'a login by SOAP'() {
    const client = new Connection({ loginUrl: served.origin, version })
    await client.login(username, `${password}${securityToken}`)
    return client
  },
} as const

type Found = { readonly Id: string }
type Nested = Found & { Name: string; Contacts: { records: readonly { Account: { Name: string } }[] } }
const numbers = (table: string) =>
  world.all<{ n: number }>(`SELECT n FROM ${table} WHERE is_archived = 0 ORDER BY n`).map(({ n }) => n)
const numbersOf = (rows: readonly Found[]) => rows.map(({ Id }) => remoteNumber(Id)).sort((one, other) => one - other)

describe.each(Object.entries(openings))('jsforce, with %s,', (_, open) => {
  let client: Connection
  beforeAll(async () => {
    client = await open()
  })

  test('reads whole lists, batch by batch', async () => {
    for (const [type, table] of [
      ['Contact', 'contact'],
      ['Account', 'company'],
      ['Case', 'crm_ticket'],
    ] as const) {
      const found = await client.query<Found>(`SELECT Id FROM ${type}`, {
        autoFetch: true,
        maxFetch: 9000,
        headers: { 'sforce-query-options': 'batchSize=200' },
      } as never)
      expect(numbersOf(found.records)).toEqual(numbers(table))
    }
  })

  test('goes on with a cursor', async () => {
    const first = await client.query<Found>('SELECT Id FROM Contact', {
      headers: { 'sforce-query-options': 'batchSize=200' },
    } as never)
    expect(first.records.length).toBe(200)
    const second = await client.queryMore<Found>(first.nextRecordsUrl ?? '')
    expect(second.records.length).toBeGreaterThan(0)
    expect(first.records.map(({ Id }) => Id)).not.toContain(second.records[0]?.Id)
  })

  test('reads records by their ids', async () => {
    const ids = (await client.query<Found>('SELECT Id FROM Contact LIMIT 3')).records.map(({ Id }) => Id)
    const found = (await client.retrieve('Contact', ids)) as readonly Found[]
    expect(found.map(({ Id }) => Id).sort()).toEqual([...ids].sort())
  })

  test('reads children, and those that it points to', async () => {
    const soql =
      'SELECT Id, Name, (SELECT Id, Account.Name FROM Contacts LIMIT 1) FROM Account WHERE Id IN (SELECT AccountId FROM Contact) LIMIT 1'
    const [row] = (await client.query<Nested>(soql)).records
    expect(row?.Contacts.records[0]?.Account.Name).toBe(row?.Name)
  })

  test('describes and searches', async () => {
    expect((await client.describe('Contact')).fields.map(({ name }) => name)).toContain('Email')
    expect((await client.describeGlobal()).sobjects.map(({ name }) => name)).toContain('Case')
    const { searchRecords } = await client.search('FIND {lovelace} IN ALL FIELDS RETURNING Contact(Id, Name)')
    expect(searchRecords).toContainEqual(expect.objectContaining({ Name: 'Ada Lovelace' }))
  })

  test('hears of mistakes', async () => {
    for (const [soql, code] of [
      ['SELECT Nothing FROM Contact', 'INVALID_FIELD'],
      ['SELECT Id FROM Nothing', 'INVALID_TYPE'],
      ['SELECT Id FROM Contact WHERE', 'MALFORMED_QUERY'],
      ["SELECT Id FROM Contact WHERE Name = 'a' OR Name = 'b' AND Name = 'c'", 'MALFORMED_QUERY'],
      ["SELECT Id FROM Account WHERE Description = 'x'", 'INVALID_FIELD'],
      ['SELECT Id, Secret_Score__c FROM Contact', 'INVALID_FIELD'],
    ] as const)
      await expect(client.query(soql), soql).rejects.toMatchObject({ errorCode: code })
  })
})

test('whoever has the wrong secret is refused', async () => {
  const client = new Connection({ loginUrl: served.origin, version })
  await expect(client.login(username, 'wrong')).rejects.toThrow('INVALID_LOGIN')
  const oauth2 = { clientId, clientSecret: 'wrong', loginUrl: served.origin }
  const other = new Connection({ oauth2, instanceUrl: served.origin, version })
  await expect(other.authorize({ grant_type: 'client_credentials' })).rejects.toMatchObject({ name: 'invalid_client' })
  const strange = new Connection({ instanceUrl: served.origin, accessToken: 'wrong', version })
  await expect(strange.query('SELECT Id FROM Contact')).rejects.toMatchObject({ errorCode: 'INVALID_SESSION_ID' })
})
