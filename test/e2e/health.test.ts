import { afterAll, expect, test } from 'vitest'
import { startUnigraph } from '../support/unigraph.ts'

// Needs: hubspot, zendesk.
const unigraph = await startUnigraph({
  mayInspect: true,
  keepsPayloads: 'all',
  accounts: [
    { name: 'desk', provider: 'zendesk', chosen: { signIn: 'oauth' } },
    { name: 'crm', provider: 'hubspot', chosen: { signIn: 'oauth', refreshToken: 'na1-0000-used-up-example' } },
  ],
})
afterAll(() => unigraph.close())

const health = async () => {
  const { data } = await unigraph.query('{ connectedAccounts { nodes { name health { state reason since } } } }')
  // biome-ignore lint/suspicious/noExplicitAny: the form follows from the document.
  return Object.fromEntries(data.connectedAccounts.nodes.map((node: any) => [node.name, node.health]))
}

test('an account whose refresh token is dead says that it needs a person, and why; another is well', async () => {
  const { data, errors = [] } = await unigraph.query(
    '{ tickets(accounts: ["desk"], first: 1) { nodes { id } } contacts(accounts: ["crm"], first: 1) { nodes { id } sources { code retryable message } } }',
  )
  expect(errors).toEqual([])
  expect(data.tickets.nodes).toHaveLength(1)
  expect(data.contacts.sources).toMatchObject([{ code: 'RECONNECT_REQUIRED', retryable: false }])
  const { desk, crm } = await health()
  expect(desk).toMatchObject({ state: 'ACTIVE', reason: null })
  expect(crm).toMatchObject({ state: 'NEEDS_RECONNECT', reason: expect.any(String) })
  expect(Date.parse(crm.since)).toBeGreaterThan(Date.now() - 60_000)
  expect(JSON.stringify(await health())).not.toContain('used-up')
})

test('of a request for a token nothing that came back is kept, where of all others the beginning is', async () => {
  const attempts = 'attempts { operation answer }'
  const { data } = await unigraph.query(`{ loggedCalls(filter: { account: "desk" }) { ${attempts} } }`)
  const all = data.loggedCalls.flatMap(
    (call: { attempts: { operation: string; answer: string | null }[] }) => call.attempts,
  )
  expect(all).toContainEqual({ operation: 'token.refresh', answer: null })
  expect(all).toContainEqual({ operation: 'ticket.list', answer: expect.any(String) })
})

test('it is told once, measured, and the provider is not asked again', async () => {
  const requests = () => unigraph.simulators.get('hubspot').ledger.all().length
  const before = requests()
  for (let first = 2; first < 6; first += 1)
    await unigraph.query(`{ contacts(accounts: ["crm"], first: ${first}) { nodes { id } sources { code } } }`)
  expect(requests()).toBe(before)
  await expect.poll(() => unigraph.notices.map(({ kind, account }) => `${kind} ${account}`)).toEqual(['CREDENTIAL crm'])
  const text = await (await fetch(unigraph.url.replace('/graphql', '/metrics'))).text()
  expect(text).toContain('unigraph_account_health{account="crm",state="NEEDS_RECONNECT"} 1')
  expect(text).toContain('unigraph_account_health{account="desk",state="ACTIVE"} 1')
  expect(text).toMatch(/^unigraph_token_refreshes_total\{account="desk",provider="zendesk",outcome="REFRESHED"\} 1$/m)
})
