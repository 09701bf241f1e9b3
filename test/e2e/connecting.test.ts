// Needs: hubspot, stripe, zendesk.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connecting, payload } from '../support/connecting.ts'
import { startUnigraph, type Unigraph } from '../support/unigraph.ts'

let unigraph: Unigraph
let { connect, disconnect, names } = {} as ReturnType<typeof connecting>
beforeAll(async () => {
  unigraph = await startUnigraph({
    ...{ only: ['hubspot', 'stripe', 'zendesk'], mayConnect: true, mayInspect: true, recordSeconds: 60 },
    world: { scale: 0.05 },
  })
  ;({ connect, disconnect, names } = connecting(unigraph))
})
afterAll(() => unigraph.close())

const keyOf = (account: string) => ({ tenant: 'default', account })

test('an account that is connected answers at once, and what was found is shown', async () => {
  const before = await names()
  const { account, signIn, findings, userErrors } = await connect({ name: 'crm' })
  expect(userErrors).toEqual([])
  expect(signIn).toBeNull()
  expect(account).toMatchObject({ name: 'crm', provider: 'hubspot', health: { state: 'ACTIVE' } })
  expect(await names()).toEqual([...before, 'crm'])
  const { data } = await unigraph.query(
    '{ ours: contacts(accounts: ["hubspot"]) { nodes { remoteId } } theirs: contacts(accounts: ["crm"]) { nodes { remoteId } } }',
  )
  expect(data.theirs.nodes.length).toBeGreaterThan(0)
  expect(data.theirs).toEqual(data.ours)
  expect(findings.map(({ entity }: { entity: string }) => entity)).toEqual(
    expect.arrayContaining(['Company', 'Contact', 'Deal']),
  )
  for (const { count, problem } of findings) expect([count > 0, problem]).toEqual([true, null])
  await disconnect(account.id)
})

test('what an account is connected with rests sealed in the store, and its connection in the audit trail', async () => {
  const { account } = await connect({ name: 'sealed' })
  const row = await unigraph.store?.accounts.read(keyOf('sealed'))
  const token = unigraph.simulators.get('hubspot').credentials.token as string
  expect(row).toMatchObject({ connector: 'hubspot', settings: { signIn: 'token' }, isSimulator: true })
  expect(JSON.stringify(row)).not.toContain(token)
  const secrets = await unigraph.store?.credentials.read(keyOf('sealed/settings'))
  expect(secrets?.values.token?.reveal()).toBe(token)
  const trail = await unigraph.store?.audit.list(keyOf('sealed'))
  expect(trail).toMatchObject([{ who: 'anonymous', what: 'account.connected', detail: { connector: 'hubspot' } }])
  expect(JSON.stringify(trail)).not.toContain(token)
  await disconnect(account.id)
})

test('credentials that the provider refuses are not kept, and its reason is told; nobody is alarmed', async () => {
  const told = unigraph.notices.length
  const { account, userErrors } = await connect({ name: 'wrong', settings: { token: 'pat-na1-planted-wrong-token' } })
  expect(account).toBeNull()
  expect(userErrors).toEqual([
    { code: 'REFUSED', message: expect.stringMatching(/HubSpot.*401|expired|invalid/i), path: null },
  ])
  expect(JSON.stringify(userErrors)).not.toContain('planted')
  expect(await names()).not.toContain('wrong')
  expect(await unigraph.store?.accounts.read(keyOf('wrong'))).toBeUndefined()
  expect(await unigraph.store?.credentials.read(keyOf('wrong/settings'))).toBeUndefined()
  expect(unigraph.notices.slice(told)).toEqual([])
})

test.each([
  [
    'that there is not',
    { name: 'x', provider: 'hubspotty' },
    'PROVIDER_UNKNOWN',
    ['input', 'provider'],
    /expected one of: .*hubspot/,
  ],
  [
    'with a name that is none',
    { name: 'My CRM' },
    'NAME_INVALID',
    ['input', 'name'],
    /small letters, digits and hyphens/,
  ],
  [
    'with the name of one of the configuration',
    { name: 'hubspot' },
    'NAME_TAKEN',
    ['input', 'name'],
    /Choose another name/,
  ],
  [
    'with a setting that there is not',
    { name: 'x', settings: { tokken: 'a' } },
    'SETTING_UNKNOWN',
    ['input', 'settings', 'tokken'],
    /expected only: signIn, token/,
  ],
  [
    'with a setting of another form',
    { name: 'x', settings: { token: 'planted' } },
    'SETTING_INVALID',
    ['input', 'settings', 'token'],
    /of another form\. The access token of a private app/,
  ],
  [
    'with a setting that has no use',
    { name: 'x', settings: { clientId: 'planted-client' } },
    'SETTING_NEEDLESS',
    ['input', 'settings', 'clientId'],
    /only where "signIn" is "oauth"/,
  ],
])('an account %s is refused with what to do instead', async (_, given, code, path, message) => {
  const before = await names()
  const { account, userErrors } = await connect(given)
  expect(account).toBeNull()
  expect(userErrors).toEqual([{ code, path, message: expect.stringMatching(message) }])
  expect(JSON.stringify(userErrors)).not.toContain('planted')
  expect(await names()).toEqual(before)
})

test('a setting that must be given is asked for, without a simulator that names it', async () => {
  const { data } = await unigraph.query(
    'mutation { accountConnect(input: { provider: "stripe", name: "till" }) { userErrors { code path message } } }',
  )
  expect(data.accountConnect.userErrors).toMatchObject([
    { code: 'SETTING_MISSING', path: ['input', 'settings', 'secretKey'] },
  ])
})

test('an account that is connected anew keeps the settings that are not given, and refused ones change nothing', async () => {
  const { account } = await connect({ name: 'desk', provider: 'zendesk' })
  const reconnect = async (name: string, value: string) =>
    (
      await unigraph.query(
        `mutation ($id: ID!, $input: AccountReconnectInput!) { accountReconnect(id: $id, input: $input) { ${payload} } }`,
        { id: account.id, input: { settings: [{ name, value }] } },
      )
    ).data.accountReconnect
  const refused = await reconnect('token', 'another-token-that-is-wrong')
  expect(refused).toMatchObject({ account: null, userErrors: [{ code: 'REFUSED' }] })
  const tickets = '{ tickets(accounts: ["desk"], first: 1) { nodes { id } } }'
  expect((await unigraph.query(tickets)).data.tickets.nodes).toHaveLength(1)
  const { email = '' } = unigraph.simulators.get('zendesk').credentials
  expect(await reconnect('email', email)).toMatchObject({ account: { name: 'desk' }, userErrors: [] })
  expect(await unigraph.store?.accounts.read(keyOf('desk'))).toMatchObject({ version: 2 })
  await disconnect(account.id)
})

test('an account that is taken out answers no more, and nothing of it is left', async () => {
  const { account } = await connect({ name: 'gone' })
  await unigraph.query('{ contacts(accounts: ["gone"]) { nodes { id } } }')
  const { data } = await disconnect(account.id)
  expect(data.accountDisconnect).toMatchObject({
    accountId: account.id,
    erased: [
      'its secret settings',
      'the account and its settings',
      'what was read of it, from the caches',
      expect.stringMatching(/^\d+ of its calls, from the request log$/),
    ],
    userErrors: [],
  })
  expect(await names()).not.toContain('gone')
  expect((await unigraph.query('{ contacts(accounts: ["gone"]) { nodes { id } } }')).errors?.[0]?.message).toMatch(
    /gone/,
  )
  expect(await unigraph.store?.accounts.read(keyOf('gone'))).toBeUndefined()
  expect(await unigraph.store?.credentials.read(keyOf('gone/settings'))).toBeUndefined()
  const { data: log } = await unigraph.query('{ loggedCalls(filter: { account: "gone" }) { operation } }')
  expect(log.loggedCalls).toEqual([])
  expect((await disconnect(account.id)).data.accountDisconnect.userErrors).toMatchObject([{ code: 'ACCOUNT_UNKNOWN' }])
})

test('an account of the configuration stays, and its settings are changed there', async () => {
  const { data } = await unigraph.query('{ connectedAccounts { nodes { id name } } }')
  const { id } = data.connectedAccounts.nodes.find(({ name }: { name: string }) => name === 'stripe')
  const again = await unigraph.query(
    'mutation ($id: ID!) { accountReconnect(id: $id, input: {}) { userErrors { code message } } }',
    { id },
  )
  expect(again.data.accountReconnect.userErrors).toEqual([
    { code: 'IN_CONFIGURATION', message: expect.stringContaining('unigraph.json') },
  ])
  await disconnect(id)
  expect(await names()).toContain('stripe')
})

test('an account is tried: what its provider says is told', async () => {
  const { account } = await connect({ name: 'tried' })
  const tried = () =>
    unigraph.query(
      `mutation ($id: ID!) { accountTest(id: $id) { account { name } findings { entity } userErrors { code } } }`,
      { id: account.id },
    )
  expect((await tried()).data.accountTest).toMatchObject({ account: { name: 'tried' }, userErrors: [] })
  await disconnect(account.id)
  expect((await tried()).data.accountTest).toMatchObject({ account: null, userErrors: [{ code: 'ACCOUNT_UNKNOWN' }] })
})

test('a caller who may not connect is told what is missing', async () => {
  const other = await startUnigraph({ only: ['hubspot'], simulators: unigraph.simulators })
  try {
    const { errors } = await other.query('mutation { accountLinkCreate(input: {}) { link { url } } }')
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('"mayConnect": true'),
      extensions: { code: 'FORBIDDEN' },
    })
    expect(errors?.[0]?.message).toContain('"anonymous": { "mayConnect": true }')
    for (const path of ['/connect', '/connect/some-link', '/connect/some-link/hubspot']) {
      const reply = await fetch(new URL(path, other.url))
      expect([reply.status, await reply.text()]).toEqual([404, expect.stringContaining('no store to keep accounts in')])
    }
    expect((await other.query('{ providers { name } }')).data.providers).toEqual([])
  } finally {
    await other.close()
  }
})

test('what a provider wants to be told can be asked, so that others can build a page of their own', async () => {
  const { data } = await unigraph.query(
    '{ providers { name hasSimulator settings { name isSecret choices default comesFromSigningIn onlyWith { name values } } } }',
  )
  const { settings, hasSimulator } = data.providers.find(({ name }: { name: string }) => name === 'hubspot')
  expect(hasSimulator).toBe(true)
  expect(settings).toMatchObject([
    { name: 'signIn', choices: ['token', 'oauth'], default: 'token', isSecret: false },
    { name: 'token', isSecret: true, onlyWith: [{ name: 'signIn', values: ['token'] }] },
    { name: 'clientId', choices: [] },
    { name: 'clientSecret' },
    { name: 'refreshToken', comesFromSigningIn: true },
  ])
})

test('a mutation is made by POST alone, and a dry run of one changes nothing', async () => {
  const document =
    'mutation { accountConnect(input: { provider: "hubspot", name: "dry", isSimulator: true }) { account { id } } }'
  const headers = { 'content-type': 'application/json', accept: 'application/json' }
  const got = await fetch(`${unigraph.url}?query=${encodeURIComponent(document)}`, {
    headers: { ...headers, 'apollo-require-preflight': '1' },
  })
  expect(got.status).toBe(405)
  const dry = await fetch(unigraph.url, {
    method: 'POST',
    headers: { ...headers, 'unigraph-cost': 'dry-run' },
    body: JSON.stringify({ query: document }),
  })
  expect((await dry.json()) as object).toMatchObject({ extensions: { cost: {} } })
  expect(await names()).not.toContain('dry')
})

test('two who connect the same at once are not taken for one, and each has an answer of its own', async () => {
  const document =
    'mutation { accountConnect(input: { provider: "hubspot", name: "twice", isSimulator: true }) { account { id } userErrors { code } } }'
  const both = await Promise.all([unigraph.query(document), unigraph.query(document)])
  const made = both.map(({ data }) => data.accountConnect)
  expect(made.flatMap(({ userErrors }) => userErrors)).toEqual([{ code: 'NAME_TAKEN' }])
  await disconnect(made.find(({ account }) => account !== null)?.account.id)
})

test('a server without any account answers, with nothing', async () => {
  const empty = await startUnigraph({ accounts: [], mayConnect: true })
  try {
    const { data, errors } = await empty.query(
      '{ contacts { nodes { id } } customer(email: "ada@acme.example") { email } connectedAccounts { nodes { name } } search(text: "ada") { nodes { __typename } } }',
    )
    expect(errors).toBeUndefined()
    expect(data).toEqual({
      contacts: { nodes: [] },
      customer: null,
      connectedAccounts: { nodes: [] },
      search: { nodes: [] },
    })
  } finally {
    await empty.close()
  }
})

test('what an account is there for is told where its settings say so', async () => {
  const [site, crm] = [await connect({ name: 'site', provider: 'stripe' }), await connect({ name: 'plain' })]
  expect([site.account.environment, crm.account.environment]).toEqual(['PRODUCTION', null])
  await Promise.all([disconnect(site.account.id), disconnect(crm.account.id)])
})

test('all that is wrong with a wish is told at once', async () => {
  const { userErrors } = await connect({ name: 'Not A Name', settings: { signIn: 'both', tokken: 'x' } })
  expect(userErrors.map(({ code }: { code: string }) => code)).toEqual([
    'NAME_INVALID',
    'SETTING_UNKNOWN',
    'SETTING_INVALID',
  ])
})

test('settings that stand there twice, or are too many, and ids of something else are refused', async () => {
  const wish = (settings: readonly object[]) =>
    unigraph.query('mutation ($input: AccountConnectInput!) { accountConnect(input: $input) { account { id } } }', {
      input: { provider: 'hubspot', name: 'odd', isSimulator: true, settings },
    })
  const one = { name: 'token', value: 'planted-one' }
  const [twice] = (await wish([one, { ...one, value: 'planted-two' }])).errors ?? []
  expect(twice).toMatchObject({
    message: 'settings: found "token" more than once. Give each setting once.',
    extensions: { code: 'BAD_USER_INPUT' },
  })
  const [many] = (await wish(Array.from({ length: 51 }, (_, at) => ({ name: `s${at}`, value: 'x' })))).errors ?? []
  expect(many?.message).toBe('settings: found 51, expected at most 50.')
  const { data } = await unigraph.query('{ contacts(accounts: ["hubspot"], first: 1) { nodes { id } } }')
  const [strange] = (await disconnect(data.contacts.nodes[0].id)).errors ?? []
  expect(strange).toMatchObject({
    message: expect.stringContaining('The id is not that of an account'),
    extensions: { code: 'BAD_USER_INPUT' },
  })
  expect(await names()).not.toContain('odd')
})

test('files of a connected account can be had through the server', async () => {
  const { account } = await connect({ name: 'filed', provider: 'zendesk' })
  const { data } = await unigraph.query(
    '{ tickets(accounts: ["filed"], first: 50) { nodes { comments(first: 20) { nodes { attachments(first: 5) { nodes { downloadUrl } } } } } } }',
  )
  const urls = JSON.stringify(data).match(/\/attachments\/[\w-]+/g) ?? []
  expect(urls.length).toBeGreaterThan(0)
  const reply = await fetch(new URL(urls[0] ?? '', unigraph.url))
  expect([reply.status, (await reply.arrayBuffer()).byteLength > 0]).toEqual([200, true])
  await disconnect(account.id)
  expect((await fetch(new URL(urls[0] ?? '', unigraph.url))).status).toBe(404)
})
