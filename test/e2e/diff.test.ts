// Needs: hubspot, salesforce, zendesk.
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { differences } from '../../src/commands/diff/differences.ts'
import { portraitOf } from '../../src/commands/diff/portrait.ts'
import { startUnigraph } from '../support/unigraph.ts'

vi.setConfig({ testTimeout: 120_000 })

const unigraph = await startUnigraph({ only: ['zendesk'], isUnhurried: true })
afterAll(() => unigraph.close())

// biome-ignore lint/suspicious/noExplicitAny: what the provider sends.
type Rewrite = (body: any) => void

const each = (change: (ticket: Record<string, unknown>) => void) => (body: { tickets?: Record<string, unknown>[] }) =>
  body.tickets?.forEach(change)

/** In what an account differs from the same one behind a proxy that changes its replies. */
async function changedBy(rewrite: Rewrite, status?: (url: string) => number | undefined) {
  const { origin } = unigraph.simulators.get('zendesk')
  const proxy = createServer(async (request, response) => {
    const { authorization = '' } = request.headers
    const answer = await fetch(`${origin}${request.url}`, { headers: { authorization } })
    const body = await answer.json()
    rewrite(body)
    const told = status?.(request.url ?? '') ?? answer.status
    response.writeHead(told, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  const both = await startUnigraph({
    ...{ simulators: unigraph.simulators, isUnhurried: true },
    accounts: ['desk', 'sandbox'].map(name => ({ name, provider: 'zendesk' })),
    origins: { sandbox: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` },
  })
  try {
    const [one, other] = [await portraitOf(both.account('desk')), await portraitOf(both.account('sandbox'))]
    return { found: differences(one, other), failures: other.failures }
  } finally {
    await both.close()
    proxy.close()
  }
}

test.each<readonly [string, Rewrite, object]>([
  [
    'lacks a field',
    each(ticket => delete ticket.subject),
    { place: 'list ticket: subject', one: 'string', other: undefined },
  ],
  [
    'has another type in a field',
    each(ticket => Object.assign(ticket, { has_incidents: 'secret value' })),
    { place: 'list ticket: has_incidents', one: 'boolean', other: 'string' },
  ],
  [
    'has a word that the connector does not know',
    each(ticket => Object.assign(ticket, { priority: 'screaming' })),
    { place: 'list ticket: unknown word screaming of priority', one: undefined, other: 'there' },
  ],
])('a sandbox that %s differs in that, and no value is shown', async (_name, rewrite, difference) => {
  const { found, failures } = await changedBy(rewrite)
  expect(found).toContainEqual(difference)
  expect(found.every(({ place }) => place.startsWith('list ticket'))).toBe(true)
  expect(JSON.stringify(found)).not.toContain('secret value')
  expect([...failures]).toEqual([])
})

test('a field that only one account has added is told once with its type, and once as a fact', async () => {
  const { found } = await changedBy(body => {
    if (body.ticket_fields) body.ticket_fields = []
  })
  expect(found.some(({ place, other }) => place.startsWith('added field Ticket: ') && other === undefined)).toBe(true)
  expect(found.some(({ place, other }) => place.startsWith('fact ticketFields: ') && other === undefined)).toBe(true)
})

test('a list without records is one difference, and not one for each of its fields', async () => {
  const { found, failures } = await changedBy(body => {
    if (body.tickets) Object.assign(body, { tickets: [], meta: { has_more: false } })
  })
  expect([...failures]).toEqual([])
  const ofTickets = found.filter(({ place }) => place.startsWith('list ticket'))
  expect(ofTickets).toEqual([{ place: 'list ticket', one: 'records', other: 'no records' }])
})

test('a list that may not be read is a failure, and no difference', async () => {
  const { found, failures } = await changedBy(
    () => {},
    url => (/\/tickets[.?]|\/tickets$/.test(url) ? 403 : undefined),
  )
  expect(found).toEqual([])
  expect([...failures.keys()]).toContain('list ticket')
})

test('accounts that speak different protocols differ in that', async () => {
  const both = await startUnigraph({
    isUnhurried: true,
    accounts: [
      { name: 'one', provider: 'salesforce' },
      { name: 'other', provider: 'salesforce', chosen: { api: 'soap' } },
    ],
  })
  try {
    const [one, other] = [await portraitOf(both.account('one')), await portraitOf(both.account('other'))]
    expect(differences(one, other)).toContainEqual({ place: 'connector protocol', one: 'rest', other: 'soap' })
  } finally {
    await both.close()
  }
})

const root = resolve(import.meta.dirname, '..', '..')
const file = join(mkdtempSync(join(tmpdir(), 'unigraph-')), 'unigraph.json')
const secret = 'pat-na1-00000000-refused-example'
writeFileSync(`${file}.token`, secret)
writeFileSync(
  file,
  JSON.stringify({
    accounts: [
      { name: 'crm', connector: 'hubspot', simulator: true },
      { name: 'crm-sandbox', connector: 'hubspot', simulator: true },
      { name: 'crm-refused', connector: 'hubspot', simulator: true, settings: { token: `file:${file}.token` } },
      { name: 'desk', connector: 'zendesk', simulator: true },
    ],
  }),
)

function command(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { ...process.env, UNIGRAPH_CONFIG: file }
  return new Promise(done => {
    execFile(process.execPath, ['src/main.ts', 'diff', ...args], { cwd: root, env }, (error, out, err) =>
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    )
  })
}

test('two accounts that are alike differ in nothing', async () => {
  expect(await command('crm', 'crm-sandbox')).toMatchObject({ code: 0, out: '\nNothing differs.\n\n' })
})

test('an account that is refused is told with the reason of the provider, and without the secret', async () => {
  const { code, out, err } = await command('crm', 'crm-refused', '--json')
  expect(code).toBe(1)
  const { differences: found, failures } = JSON.parse(out)
  expect(found).toEqual([])
  expect(failures).toMatchObject([{ account: 'crm-refused', part: 'account' }])
  expect(failures[0].reason).toContain('Authentication credentials not found or invalid')
  expect(out + err).not.toContain(secret)
})

test.each([
  [['crm', 'desk'], 'Found crm of HubSpot and desk of Zendesk Support, expected two accounts of one provider.'],
  [['crm', 'crm'], 'Found 1 different names of accounts, expected two'],
  [['crm', 'crn'], 'Found no account called "crn", expected one of: crm, crm-sandbox, crm-refused, desk.'],
  [['crm', 'desk', '--yaml'], 'Found the option "--yaml", expected only --json.'],
])('a mistake in %j is told without a trace of code', async (args, message) => {
  const { code, err } = await command(...args)
  expect(code).toBe(1)
  expect(err).toContain(message)
  expect(err).not.toMatch(/\n\s+at /)
})
