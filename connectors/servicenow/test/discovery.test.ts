import { afterAll, beforeAll, expect, test } from 'vitest'
import { openAccount } from '../../../src/accounts/account.ts'
import { discoverAdded } from '../../../src/accounts/discovery.ts'
import { createStores } from '../../../src/accounts/stores.ts'
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
function discover(api: string, forgets = '') {
  forgotten = forgets
  const settings = settingsFrom(servicenow.settings, { ...server.credentials, api })
  const shared = { clock: systemClock, random: () => 0, http, ...createStores(), onCall: () => {} }
  const account = openAccount(
    { tenant: 'default', name: api, connector: servicenow, settings, simulatorOrigin: server.origin, recordSeconds: 0 },
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
