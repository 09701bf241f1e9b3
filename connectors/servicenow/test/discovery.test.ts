import { afterAll, beforeAll, expect, test } from 'vitest'
import { openAccount } from '../../../src/accounts/account.ts'
import { discoverAdded } from '../../../src/accounts/discovery.ts'
import { createStores } from '../../../src/cache/stores.ts'
import { settingsFrom } from '../../../src/contract/settings.ts'
import { systemClock } from '../../../src/pipeline/clock.ts'
import { createHttp } from '../../../src/pipeline/http.ts'
import { type ServedSimulator, serveSimulator } from '../../../src/simulator/serve.ts'
import { openWorld, type World } from '../../../src/simulator/world/open.ts'
import { toyScope } from '../../../test/support/toy-account.ts'
import servicenow from '../index.ts'
import { createServiceNow } from '../simulator.ts'

const { http, close } = createHttp()
let world: World
let server: ServedSimulator
let forgotten = ''

beforeAll(async () => {
  world = openWorld({ seed: 1, scale: 0.05 })
  server = await serveSimulator(createServiceNow({ forgets: column => column === forgotten }), world)
})
afterAll(async () => {
  await server.close()
  await close()
  world.close()
})

/** What a fresh account finds out. */
function discover(api: string, forgets = '', of = server) {
  forgotten = forgets
  const settings = settingsFrom(servicenow.settings, { ...of.credentials, api })
  const shared = { clock: systemClock, random: () => 0, http, ...createStores(), onCall: () => {} }
  const account = openAccount(
    { tenant: 'default', name: api, connector: servicenow, settings, simulatorOrigin: of.origin },
    shared,
  )
  return discoverAdded(account, toyScope())
}

const conditions = ['', 'sys_dictionary.name', 'sys_dictionary.element', 'sys_db_object.name']
const cases = ['rest', 'soap'].flatMap(api => conditions.map(forgets => ({ api, forgets })))

test.each(cases)(
  'by $api, an account tells which columns and tables it has added, also where it forgets $forgets',
  async ({ api, forgets }) => {
    const { fields, objects, failures } = await discover(api, forgets)
    expect(failures).toEqual([])
    expect(objects).toEqual([
      { name: 'u_engine', label: 'Engine' },
      { name: 'x_acme_cogs', label: 'Cogs & wheels' },
    ])
    const entities = { ticket: ['Ticket'], helpdesk_user: ['EndUser', 'User'], organization: ['Organization'] } as const
    for (const [object, names] of Object.entries(entities)) {
      const added = world.all<{ key: string; label: string }>(
        `SELECT 'u_' || key AS key, label FROM helpdesk_field WHERE object = ? ORDER BY 'u_' || key`,
        object,
      )
      for (const name of names) {
        const { known = [] } = fields.find(({ entity }) => entity === name) ?? {}
        expect(known.map(({ key, label }) => ({ key, label }))).toEqual(added)
      }
    }
    expect(fields.map(({ entity }) => entity).sort()).toEqual(['EndUser', 'Organization', 'Ticket', 'User'])
  },
)

test('a dictionary of more columns than a page holds is read to its end, by both protocols', async () => {
  const wide = openWorld({ seed: 1, scale: 0.05 })
  const count = 1200
  for (let number = 0; number < count; number += 1)
    wide.run(`INSERT INTO helpdesk_field (object, key, label, type) VALUES ('ticket', ?, '', 'TEXT')`, `wide_${number}`)
  const ofWide = await serveSimulator(createServiceNow(), wide)
  for (const api of ['rest', 'soap']) {
    const { fields, failures } = await discover(api, '', ofWide)
    expect(failures).toEqual([])
    const keys = fields.find(({ entity }) => entity === 'Ticket')?.known.map(({ key }) => key) ?? []
    expect(keys.filter(key => key.startsWith('u_wide_'))).toHaveLength(count)
    expect(new Set(keys).size).toBe(keys.length)
  }
  await ofWide.close()
  wide.close()
})
