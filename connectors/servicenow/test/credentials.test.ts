import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { settingsFrom } from '../../../src/contract/settings.ts'
import { systemClock } from '../../../src/pipeline/clock.ts'
import { parseXml } from '../../../src/pipeline/xml.ts'
import { startUnigraph, type Unigraph } from '../../../test/support/unigraph.ts'
import servicenow from '../index.ts'
import simulator from '../simulator.ts'

const soap = { api: 'soap' }
const wsse = { ...soap, security: 'wsse' }
const account = (name: string, chosen: Readonly<Record<string, string>>) => ({ name, provider: 'servicenow', chosen })

let unigraph: Unigraph
let late: Unigraph
beforeAll(async () => {
  const world = { scale: 0.05 }
  unigraph = await startUnigraph({
    world,
    accounts: [
      account('rest', {}),
      account('basic', soap),
      account('wsse', wsse),
      ...[{}, soap, wsse].map((chosen, at) => account(`wrong-${at}`, { ...chosen, password: 'invented-wr0ng' })),
    ],
  })
  const clock = { ...systemClock, now: () => systemClock.now() + 3_600_000 }
  late = await startUnigraph({ world, accounts: [account('basic', soap), account('wsse', wsse)], clock })
})
afterAll(() => Promise.all([unigraph.close(), late.close()]))
beforeEach(() => unigraph.simulators.get('servicenow').ledger.clear())

/** The code of what went wrong with the account; undefined where all went well. */
async function codeOf(of: Unigraph, name: string): Promise<unknown> {
  const answer = await of.query(`{ tickets(accounts: ["${name}"], first: 1) { nodes { remoteId } sources { code } } }`)
  expect(JSON.stringify(answer)).not.toContain('invented-wr0ng')
  const { nodes, sources } = answer.data.tickets
  expect(nodes).toHaveLength(sources[0].code === null ? 1 : 0)
  return sources[0].code ?? undefined
}

const asked = () => unigraph.simulators.get('servicenow').ledger.all()

test.each(['rest', 'basic', 'wsse'])('right credentials are let in: %s', async name => {
  expect(await codeOf(unigraph, name)).toBeUndefined()
})

test.each(['wrong-0', 'wrong-1', 'wrong-2'])('wrong ones are told as such, and not repeated: %s', async name => {
  expect(await codeOf(unigraph, name)).toBe('PROVIDER_AUTH')
})

test('WS-Security names the user with the password as it is and for how long the message is good, beside Basic', async () => {
  await codeOf(unigraph, 'wsse')
  const [{ body = '', headers = {} } = {}] = asked()
  const header = parseXml(body).children.find(({ name }) => name === 'Header')
  const [security] = header?.children ?? []
  const textsOf = (name: string) =>
    Object.fromEntries(
      (security?.children.find(each => each.name === name)?.children ?? []).map(each => [each.name, each.text]),
    )
  expect(security?.name).toBe('Security')
  expect(textsOf('UsernameToken')).toEqual({
    Username: simulator.credentials.username,
    Password: simulator.credentials.password,
  })
  const { Created = '', Expires = '' } = textsOf('Timestamp')
  expect(Date.parse(Expires) - Date.parse(Created)).toBe(300_000)
  expect(body).toContain('#PasswordText')
  expect(headers.authorization).toBe('[present]')
})

test('without it there is no such header, and a token stands in no message', async () => {
  await codeOf(unigraph, 'basic')
  expect(asked()[0]?.body).not.toContain('UsernameToken')
})

test('a message whose time is over is refused where it says one', async () => {
  expect(await codeOf(late, 'wsse')).toBe('PROVIDER_AUTH')
  expect(await codeOf(late, 'basic')).toBeUndefined()
})

test('an instance is the first part of its address, and nothing that leads elsewhere', () => {
  const form = new RegExp(`^(?:${servicenow.settings.instance?.pattern})$`)
  expect(servicenow.origin({ instance: 'dev-01' } as never)).toBe('https://dev-01.service-now.com')
  expect(form.test('dev-01')).toBe(true)
  for (const wrong of ['', 'Dev', 'a.b', 'a/b', 'evil.example#', '-a', 'a b', 'ä', 'https://a', 'a'.repeat(64)])
    expect(form.test(wrong)).toBe(false)
})

test('how SOAP is secured is a question only where SOAP is spoken', () => {
  const { username, password } = simulator.credentials
  const securityOf = (chosen: Readonly<Record<string, string>>) =>
    settingsFrom(servicenow.settings, { instance: 'dev-01', username, password, ...chosen }).security
  expect([securityOf({}), securityOf({ security: 'wsse' }), securityOf(soap), securityOf(wsse)]).toEqual([
    undefined,
    undefined,
    'basic',
    'wsse',
  ])
})
