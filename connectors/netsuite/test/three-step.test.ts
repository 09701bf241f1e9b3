import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openAccount } from '../../../src/accounts/account.ts'
import { createStores } from '../../../src/cache/stores.ts'
import { connectAccount } from '../../../src/commands/connect/connect-account.ts'
import { tryAccount } from '../../../src/connect/look-into.ts'
import type { Reply } from '../../../src/contract/call.ts'
import { Secret } from '../../../src/contract/secret.ts'
import { isOfForm, settingsFrom } from '../../../src/contract/settings.ts'
import { systemClock } from '../../../src/pipeline/clock.ts'
import type { Connection } from '../../../src/pipeline/connection.ts'
import { originAllowed } from '../../../src/pipeline/hosts.ts'
import { createHttp } from '../../../src/pipeline/http.ts'
import { oauth1Header } from '../../../src/pipeline/oauth1-signature.ts'
import { type StartedSimulators, startSimulators } from '../../../src/simulator/start.ts'
import { redactedExchange } from '../../../src/telemetry/redacted-exchange.ts'
import { decide, shown } from '../../../test/oauth/browser.ts'
import { unconnected } from '../../../test/oauth/connecting.ts'
import netsuite from '../index.ts'
import { settings as spec } from '../settings.ts'
import { problems, threeStep } from '../three-step.ts'
import { perform, settings } from './perform.ts'

const { http } = createHttp()
let simulators: StartedSimulators
beforeAll(async () => {
  simulators = await startSimulators({ only: ['netsuite'], world: { scale: 0.02 } })
})
afterAll(() => simulators.close())

const simulator = () => simulators.get('netsuite')
const requestsTo = (path: string) =>
  simulator()
    .ledger.all()
    .filter(entry => entry.path === path)

describe('the hosts', () => {
  it('are those of the account, of NetSuite alone, and known to the connector', () => {
    const { endpoints, page } = threeStep
    expect(endpoints.origin(settings)).toBe('https://1234567-sb1.restlets.api.netsuite.com')
    expect(threeStep.realm?.({ ...settings, account: '1234567-sb1' })).toBe('1234567_SB1')
    expect(page(settings)).toBe('https://1234567-sb1.app.netsuite.com/app/login/secure/authorizetoken.nl')
    for (const address of [endpoints.origin(settings), page(settings)])
      expect(originAllowed(new URL(address).origin, netsuite.origin(settings), netsuite.hosts)).toBe(true)
  })

  it.each(['evil.example/', 'evil.example#', '1234567@evil.example', '1234567.evil', 'evil.example?x=', '12\n34', ''])(
    'cannot be led elsewhere by the account %j',
    account => {
      expect(isOfForm(spec.account, account)).toBe(false)
      const { origin } = new URL(threeStep.page({ ...settings, account }))
      const isTaken = originAllowed(origin, netsuite.origin(settings), netsuite.hosts)
      expect(isTaken && !origin.endsWith('.app.netsuite.com')).toBe(false)
    },
  )
})

describe('what NetSuite says', () => {
  const reply = (body: unknown) => ({ status: 401, headers: {}, body, bytes: 0 }) as Reply

  it.each(Object.entries(problems))('%s is told with what to do', (word, mend) => {
    const news = threeStep.fault?.(reply({ error: { code: 'INVALID_LOGIN_ATTEMPT', message: word } }))
    expect(news).toEqual({ code: 'PROVIDER_AUTH', message: `INVALID_LOGIN_ATTEMPT: ${word} - ${mend}` })
  })

  it.each([null, {}, { error: 'x' }, { error: { code: 7 } }, []])('%j is a refusal without words', body => {
    expect(threeStep.fault?.(reply(body))).toEqual({ code: 'PROVIDER_AUTH' })
  })

  it('an answer of another account than the settings name is not ours, however the account is written', () => {
    const isOwn = (company?: string) => threeStep.isOwn?.({ ...(company && { company }) }, settings)
    expect([isOwn(), isOwn('1234567_SB1'), isOwn('1234567-sb1'), isOwn('1234567')]).toEqual([true, true, true, false])
  })
})

describe('a person', () => {
  it('lets the app in on the page of NetSuite; another process then asks with what they gave, by SOAP', async () => {
    const { begin, open, kept, audited } = unconnected(simulator())
    const { address, outcome, told, redirectUri } = await begin()
    const { pathname, searchParams } = new URL(address)
    expect(pathname).toBe('/app/login/secure/authorizetoken.nl')
    expect([...searchParams.keys()]).toEqual(['oauth_token', 'state'])
    // https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_156536698849.html
    expect(searchParams.get('state')).toMatch(/^[A-Za-z0-9]{64}$/)
    expect(redirectUri).toMatch(/^http:\/\/localhost:\d+\/callback$/)
    expect(told[0]).toContain('the rights that it names itself')
    const page = await shown(await decide(address))
    expect(await outcome).toMatchObject({ kind: 'CONNECTED' })
    expect(page.text).toContain('netsuite is connected')
    expect(audited).toEqual(['account.connected netsuite'])
    expect(Object.keys((await kept())?.values ?? {})).toEqual(['accessToken', 'accessTokenSecret'])
    expect((await kept())?.expiresAt).toBeUndefined()
    const before = requestsTo('/rest/accesstoken').length
    expect(await tryAccount(open(), systemClock)).toBeUndefined()
    expect(requestsTo('/rest/accesstoken')).toHaveLength(before)
  })

  it('who says no is told so, and nothing is kept', async () => {
    const { begin, kept, audited } = unconnected(simulator())
    const { address, outcome } = await begin()
    const page = await shown(await decide(address, 'deny'))
    expect(await outcome).toMatchObject({ kind: 'REFUSED', text: expect.stringContaining('said no at NetSuite') })
    expect(page.text).toContain('netsuite is not connected')
    expect([await kept(), audited]).toEqual([undefined, []])
  })

  it('who brings what somebody else was given is refused, and NetSuite is not even asked', async () => {
    const [mine, theirs] = [unconnected(simulator()), unconnected(simulator())]
    const [my, their] = [await mine.begin(), await theirs.begin()]
    const before = requestsTo('/rest/accesstoken').length
    const stolen = new URL(await decide(their.address))
    const misled = new URL(`${my.redirectUri}?${stolen.searchParams}`)
    misled.searchParams.set('state', new URL(my.address).searchParams.get('state') ?? '')
    await shown(misled.href)
    expect(await my.outcome).toMatchObject({ kind: 'REFUSED', text: expect.stringContaining('another request') })
    expect(requestsTo('/rest/accesstoken')).toHaveLength(before)
    expect(await mine.kept()).toBeUndefined()
    await shown(stolen.href)
    expect(await their.outcome).toMatchObject({ kind: 'CONNECTED' })
  })

  it('who lets the app into another account is told so', async () => {
    const { begin, kept } = unconnected(simulator())
    const { address, outcome } = await begin()
    const other = new URL(await decide(address))
    other.searchParams.set('company', '7654321')
    await shown(other.href)
    expect(await outcome).toMatchObject({
      kind: 'REFUSED',
      text: expect.stringContaining('another account of NetSuite'),
    })
    expect(await kept()).toBeUndefined()
  })

  it('who brings a verifier that NetSuite did not give is refused by NetSuite', async () => {
    const { begin, kept } = unconnected(simulator())
    const { address, outcome } = await begin()
    const changed = new URL(await decide(address))
    changed.searchParams.set('oauth_verifier', '0'.repeat(64))
    await shown(changed.href)
    expect(await outcome).toMatchObject({
      kind: 'REFUSED',
      text: expect.stringMatching(/PROVIDER_AUTH.*Nothing was kept/),
    })
    expect(await kept()).toBeUndefined()
  })

  it.each([
    ['consumerSecret', 'InvalidSignature', 'the consumer secret is not'],
    ['consumerKey', 'UnknownIntegration', 'no integration record'],
  ])('is sent nowhere with a wrong %s, and is told what to do', async (setting, word, words) => {
    const credentials = { ...simulator().credentials, [setting]: 'planted-wrong-one' }
    const { open, kept, events } = unconnected({ ...simulator(), credentials })
    const { connection } = open()
    const fault = await connection
      ?.begin({ redirectUri: 'http://localhost:1/callback', state: 'a' })
      .catch(error => error)
    expect(fault).toMatchObject({ code: 'PROVIDER_AUTH', details: { operation: 'token.begin', status: 401 } })
    expect(fault.message).toContain(word)
    expect(fault.message).toContain(words)
    const told: string[] = []
    const options = { account: open(), connection: connection as Connection, port: 0, clock: systemClock }
    const outcome = await connectAccount({ ...options, audit: { append: async () => {} }, tell: told.push.bind(told) })
    expect(outcome.kind).toBe('REFUSED')
    expect(outcome.text).toMatch(/^netsuite could not be connected \(PROVIDER_AUTH\): .* Nothing was kept\.$/)
    expect(outcome.text).toContain(words)
    // Nobody is invited to a page.
    expect(told).toEqual([])
    const messages = [fault.message, outcome.text, ...events.map(({ message }) => message)]
    expect(JSON.stringify([fault, messages])).not.toContain('planted')
    expect(await kept()).toBeUndefined()
  })

  it('whose callback URL is not that of the integration record is told so', async () => {
    const { connection } = unconnected(simulator()).open()
    const visit = { redirectUri: 'https://elsewhere.example/connect/callback', state: 'a' }
    await expect(connection?.begin(visit)).rejects.toThrow(/InvalidCallback.*callback URL of the integration record/)
  })
})

it('what somebody let us into is over when it is given back, and SOAP refuses it in its own words', async () => {
  const { begin, open, kept } = unconnected(simulator())
  const account = open()
  const { address, outcome } = await begin(account)
  await fetch(await decide(address))
  expect(await outcome).toMatchObject({ kind: 'CONNECTED' })
  expect(await account.connection?.revoke((await kept())?.values ?? {})).toBe(true)
  expect(await tryAccount(open(), systemClock)).toMatchObject({
    code: 'PROVIDER_AUTH',
    message: expect.stringContaining('Invalid login attempt'),
  })
  // Another token of the same integration goes on.
  expect((await perform(netsuite.check(settings), simulator().origin)).xml?.name).toBe('getServerTimeResponse')
})

it('an account that is declared at the simulator has a token from it, and nobody has to sign in', async () => {
  const { origin: simulatorOrigin, credentials } = simulator()
  const account = openAccount(
    {
      ...{ tenant: 'default', name: 'declared', connector: netsuite, simulatorOrigin },
      settings: settingsFrom(spec, { ...credentials, signIn: 'oauth' }),
    },
    { clock: systemClock, random: () => 0.5, http, ...createStores(), onCall: () => {} },
  )
  expect(account.connection).toBeDefined()
  expect(await tryAccount(account, systemClock)).toBeUndefined()
})

it('no token, verifier or secret is in what is told of the calls', async () => {
  const { begin, kept, events, audited, open } = unconnected(simulator())
  const { address, outcome, told } = await begin()
  const answer = new URL(await decide(address))
  await shown(answer.href)
  const { text } = await outcome
  const values = (await kept())?.values ?? {}
  await open().connection?.revoke(values)
  const exchanges = events.flatMap(({ sent }) => sent.map(({ exchange }) => redactedExchange(exchange)))
  expect(events.map(({ operation }) => operation)).toEqual(['token.begin', 'token.connect', 'check', 'token.revoke'])
  const everything = JSON.stringify([exchanges, text, audited, told.slice(1)])
  const { consumerKey, consumerSecret } = simulator().credentials
  const secrets = [values.accessToken, values.accessTokenSecret].map(value => value?.reveal())
  for (const secret of [...secrets, consumerKey, consumerSecret, answer.searchParams.get('oauth_verifier')]) {
    expect(secret).toMatch(/.{8}/)
    expect(everything).not.toContain(secret)
  }
})

describe('the simulator', () => {
  type Signer = Parameters<typeof oauth1Header>[1]
  const signer = (): Signer => ({
    method: 'HMAC-SHA256',
    client: { identifier: settings.consumerKey, secret: settings.consumerSecret },
    parameters: { oauth_callback: 'http://localhost:8976/callback' },
    now: Math.floor(Date.now() / 1000),
    nonce: crypto.randomUUID().replaceAll('-', ''),
  })
  const wrong = new Secret('another')

  async function ask(change: Partial<Signer>, path = '/rest/requesttoken'): Promise<string> {
    const request = { method: 'POST', url: `${simulator().origin}${path}`, headers: {} }
    const authorization = oauth1Header(request, { ...signer(), ...change }).reveal()
    const answer = await fetch(request.url, { method: 'POST', headers: { authorization } })
    return answer.text()
  }

  it.each<[string, Partial<Signer>, string]>([
    ['a timestamp of before', { now: Math.floor(Date.now() / 1000) - 301 }, 'InvalidTimestamp'],
    ['a timestamp of later', { now: Math.floor(Date.now() / 1000) + 320 }, 'InvalidTimestamp'],
    ['a short nonce', { nonce: '12345' }, 'NonceRejected'],
    ['SHA-1', { method: 'HMAC-SHA1' }, 'SignatureMethodRejected'],
    ['another secret', { client: { identifier: settings.consumerKey, secret: wrong } }, 'InvalidSignature'],
    ['another key', { client: { identifier: wrong, secret: settings.consumerSecret } }, 'UnknownIntegration'],
    ['nothing to come back to', { parameters: {} }, 'MissingRequiredParameter'],
    ['another place to come back to', { parameters: { oauth_callback: 'http://evil.example/' } }, 'InvalidCallback'],
    [
      'another version',
      { parameters: { oauth_callback: 'http://localhost:1/callback', oauth_version: '2.0' } },
      'VersionRejected',
    ],
  ])('refuses %s', async (_, change, word) => {
    expect(JSON.parse(await ask(change)).error).toMatchObject({ message: expect.stringContaining(word) })
  })

  it('takes a nonce once', async () => {
    const once = signer()
    expect(await ask(once)).toMatch(/^oauth_token=\w{64}&oauth_token_secret=\w{64}&oauth_callback_confirmed=true\n$/)
    expect(JSON.parse(await ask(once)).error.message).toBe('NonceUsed')
  })

  it('gives no token for credentials that nobody allowed, and one token for those that somebody did', async () => {
    const given = new URLSearchParams((await ask({})).trim())
    const token = {
      identifier: new Secret(given.get('oauth_token') ?? ''),
      secret: new Secret(given.get('oauth_token_secret') ?? ''),
    }
    const exchange = (verifier: string) => ask({ token, parameters: { oauth_verifier: verifier } }, '/rest/accesstoken')
    expect(await exchange('0'.repeat(64))).toContain('VerifierInvalid')
    const page = `${simulator().origin}/app/login/secure/authorizetoken.nl?oauth_token=${token.identifier.reveal()}`
    const verifier = new URL(await decide(page)).searchParams.get('oauth_verifier') ?? ''
    expect(await exchange(verifier)).toMatch(/^oauth_token=\w{64}&oauth_token_secret=\w{64}\n$/)
    expect(await exchange(verifier)).toContain('TokenRejected')
  })

  it('shows its page for credentials that it gave and a state of letters and digits, and no other', async () => {
    const given = new URLSearchParams((await ask({})).trim())
    const page = `${simulator().origin}/app/login/secure/authorizetoken.nl?oauth_token=`
    const good = `${page}${given.get('oauth_token')}`
    const statuses = [
      good,
      `${good}&state=aZ09`,
      `${good}&state=a-b`,
      `${page}made-up`,
      `${good}&state=${'a'.repeat(513)}`,
    ]
    expect(await Promise.all(statuses.map(async address => (await shown(address)).status))).toEqual([
      200, 200, 400, 400, 400,
    ])
  })
})
