import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { logs } from '../../src/commands/logs.ts'
import { Secret } from '../../src/contract/secret.ts'
import { startUnigraph } from '../support/unigraph.ts'

// Needs: zendesk.
const token = 'ops-token-0000000000'
const unigraph = await startUnigraph({
  only: ['zendesk'],
  callers: [{ name: 'ops', mayInspect: true, whenOver: 'refuse', tokens: [new Secret(token)] }],
})
vi.stubEnv('OPS_TOKEN', token)
const asks = ['--url', unigraph.url, '--token', 'env:OPS_TOKEN']
let printed = ''
const write = vi.spyOn(process.stdout, 'write').mockImplementation(text => {
  printed += String(text)
  return true
})
beforeEach(() => {
  printed = ''
})
afterAll(async () => {
  write.mockRestore()
  vi.unstubAllEnvs()
  await unigraph.close()
})

async function ask(query: string): Promise<string> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
  const response = await fetch(unigraph.url, { method: 'POST', headers, body: JSON.stringify({ query }) })
  await response.text()
  return response.headers.get('x-request-id') ?? ''
}

test('the newest calls are shown with how they went, and with --curl how to repeat them', async () => {
  const id = await ask('{ tickets(first: 1) { nodes { subject } } }')
  expect(await logs([...asks, '--request', id])).toBe(0)
  expect(printed).toMatch(/zendesk +ticket\.list +SENT +200 +\d+ ms/)
  expect(printed).not.toContain('curl')
  await logs([...asks, '--request', id, '--curl'])
  expect(printed).toContain('-H "authorization: $AUTHORIZATION"')
})

test('a script gets JSON, and conditions narrow it', async () => {
  unigraph.simulators.get('zendesk').faults.set([{ fault: { kind: 'reply', status: 400, text: '{}' } }])
  await ask('{ tickets(first: 2) { nodes { subject } } }')
  unigraph.simulators.get('zendesk').faults.clear()
  await logs([...asks, '--failed', '--since', '10m', '--json'])
  expect(JSON.parse(printed)).toMatchObject([{ account: 'zendesk', status: 400, code: 'PROVIDER_REJECTED' }])
  printed = ''
  await logs([...asks, '--status', '400', '--account', 'nobody'])
  expect(printed).toBe('No such call is remembered.\n')
})

test('what a provider says moves nothing in a terminal', async () => {
  const text = JSON.stringify({ error: 'Bad', description: '\u001b]0;forged\u0007\u001b[2Jgone\u009b1m\r\nforged' })
  unigraph.simulators
    .get('zendesk')
    .faults.set([{ fault: { kind: 'reply', status: 400, text, contentType: 'application/json' } }])
  const id = await ask('{ tickets(first: 3) { nodes { subject } } }')
  unigraph.simulators.get('zendesk').faults.clear()
  await logs([...asks, '--request', id, '--curl'])
  expect(printed).toContain('[2Jgone')
  expect(printed.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
  expect(printed).not.toMatch(/^\s*forged/m)
})

test.each([
  [['--sicne', '1h'], /Unknown option '--sicne'.*"unigraph logs --help" tells/],
  [['--since', 'yesterday'], /--since: found "yesterday", expected a number and s, m, h or d/],
  [['--first', 'x'], /--first: found "x", expected a number/],
  [['--url', 'nowhere'], /--url: found "nowhere", expected an address/],
  [['--url', 'http://127.0.0.1:1/graphql'], /No server answers at http:\/\/127\.0\.0\.1:1\/graphql \(\w+\)/],
  [['--token', 'abc'], /--token: found a token itself, .* expected a reference to it: "env:NAME" or "file:PATH"/],
])('%j is a mistake that is named', async (args, message) => {
  await expect(logs(args)).rejects.toThrow(message)
})

test('who may not inspect is told why, and that a token can be given', async () => {
  await expect(logs(['--url', unigraph.url])).rejects.toThrow(
    /answered with status 401: .* A token is given by --token env:NAME\./,
  )
})
