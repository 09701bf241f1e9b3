import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { settingsFrom } from '../../../src/contract/settings.ts'
import { type StartedSimulators, startSimulators } from '../../../src/simulator/start.ts'
import { startUnigraph, type Unigraph } from '../../../test/support/unigraph.ts'
import servicenow from '../index.ts'
import { createServiceNowOAuth } from '../simulator/oauth.ts'
import { createServiceNow } from '../simulator.ts'

const oauth = createServiceNowOAuth()
const ways = [
  ['rest-oauth', { api: 'rest', signIn: 'oauth' }, 'refresh_token'],
  ['rest-client', { api: 'rest', signIn: 'client' }, 'client_credentials'],
  ['soap-oauth', { api: 'soap', signIn: 'oauth' }, 'refresh_token'],
  ['soap-client', { api: 'soap', signIn: 'client' }, 'client_credentials'],
] as const
const wrongSecret = { clientSecret: 'planted-wr0ng-secret' }

let simulators: StartedSimulators
let unigraph: Unigraph
beforeAll(async () => {
  simulators = await startSimulators({ only: [createServiceNow({ oauth })], world: { scale: 0.05 } })
  const account = (name: string, chosen: Readonly<Record<string, string>>) => ({ name, provider: 'servicenow', chosen })
  unigraph = await startUnigraph({
    simulators,
    accounts: [
      ...ways.map(([name, chosen]) => account(name, chosen)),
      account('wrong-client', { signIn: 'client', ...wrongSecret }),
      account('dead', { signIn: 'oauth', refreshToken: 'planted-ended-token' }),
    ],
    isUnhurried: true,
  })
})
afterAll(async () => {
  await unigraph.close()
  await simulators.close()
})
beforeEach(() => simulators.get('servicenow').ledger.clear())

const grants = () =>
  simulators
    .get('servicenow')
    .ledger.all()
    .flatMap(({ path, body }) =>
      path === '/oauth_token.do' ? [new URLSearchParams(body).get('grant_type') ?? 'none'] : [],
    )

/** The number of records in a list of an account. */
async function count(list: 'tickets' | 'organizations' | 'teams', account: string): Promise<number> {
  const { data, errors } = await unigraph.query(`{ ${list}(accounts: ["${account}"], first: 2) { nodes { id } } }`)
  expect(errors).toBeUndefined()
  return data[list].nodes.length
}

/** What a list says of an account that is refused. */
async function refusal(account: string) {
  const document = `{ tickets(accounts: ["${account}"], first: 1) { sources { code message } } }`
  const answer = await unigraph.query(document)
  expect(JSON.stringify(answer)).not.toContain('planted')
  return answer.data.tickets.sources[0]
}

test.each(ways)(
  '%s: one token is for all calls, and another takes its place when it is refused',
  async (name, _, grant) => {
    expect([await count('tickets', name), await count('organizations', name)]).toEqual([2, 2])
    expect(grants()).toEqual([grant])
    oauth.endSessions()
    expect(await count('teams', name)).toBe(2)
    expect(grants()).toEqual([grant, grant])
  },
)

test('files are fetched with a token as well', async () => {
  const document = `{ tickets(accounts: ["rest-oauth"], first: 60) { nodes { attachments(first: 1) { nodes { downloadUrl } } } } }`
  const { data } = await unigraph.query(document)
  const [file] = data.tickets.nodes.flatMap((node: { attachments: { nodes: object[] } }) => node.attachments.nodes)
  expect((await fetch(new URL(file.downloadUrl, unigraph.url))).status).toBe(200)
})

test('with tokens a SOAP message names no user and has no password', async () => {
  await count('tickets', 'soap-oauth')
  await count('organizations', 'soap-client')
  const messages = simulators
    .get('servicenow')
    .ledger.all()
    .filter(({ path }) => path === '/incident.do' || path === '/core_company.do')
  expect(messages.length).toBeGreaterThan(1)
  for (const { body } of messages) expect(body).not.toMatch(/UsernameToken|Password/)
})

test('a refresh token that has ended is for a person to replace, and is not sent again', async () => {
  expect(await refusal('dead')).toMatchObject({
    code: 'RECONNECT_REQUIRED',
    message: expect.stringContaining('access_denied'),
  })
  expect(await refusal('dead')).toMatchObject({ code: 'RECONNECT_REQUIRED' })
  expect(grants()).toHaveLength(1)
})

test("an app's wrong secret is told in the words of the instance, and nobody is asked to sign in", async () => {
  expect(await refusal('wrong-client')).toMatchObject({
    code: 'PROVIDER_AUTH',
    message: expect.stringContaining('server_error: access_denied'),
  })
})

test.each([
  ['basic', ['username', 'password']],
  ['oauth', ['clientId', 'clientSecret', 'refreshToken']],
  ['client', ['clientId', 'clientSecret']],
])('with %s, only what goes with it is asked for', (signIn, names) => {
  const given = { ...simulators.get('servicenow').credentials, api: 'soap', signIn }
  const asked = Object.entries(settingsFrom(servicenow.settings, given)).flatMap(([name, value]) =>
    value === undefined ? [] : [name],
  )
  const always = ['api', 'instance', 'signIn']
  expect(asked.sort()).toEqual([...always, ...names, ...(signIn === 'basic' ? ['security'] : [])].sort())
})
