import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Writable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { discoverConnectors } from '../../src/accounts/discover.ts'
import { openLog } from '../../src/commands/log.ts'
import type { SettingsSpec } from '../../src/contract/settings.ts'
import { startUnigraph, type Unigraph } from '../support/unigraph.ts'
import { lists } from '../truth/schema.ts'

/** A secret that looks otherwise in every way of writing it down. */
const planted = 'pl"an\\ted/se+cr=et&0123<4567>89'
/** The ways in which it could stand somewhere. */
const forms = [
  planted,
  encodeURIComponent(planted),
  Buffer.from(planted).toString('base64'),
  Buffer.from(planted).toString('base64url'),
  JSON.stringify(planted).slice(1, -1),
  JSON.stringify(JSON.stringify(planted)).slice(3, -3),
  planted.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
]

const connectors = await discoverConnectors()
const lines: string[] = []
const statuses = [400, 401, 403, 404, 422, 429, 500, 503, 200]
let asked = 0
/** A provider that repeats everything it is sent, in every way of writing it down, with a status of its own each time. */
const echo = createServer(async (request, response) => {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece as Buffer)
  const { host: _, ...headers } = request.headers
  const said = JSON.stringify({ ...headers, url: request.url, body: Buffer.concat(pieces).toString() })
  const decoded = /Basic (\S+)/.exec(request.headers.authorization ?? '')?.[1]
  const echoed = [
    said,
    JSON.stringify(said),
    encodeURIComponent(said),
    ...(decoded ? [Buffer.from(decoded, 'base64').toString()] : []),
  ]
  const isSoap = request.headers.soapaction !== undefined
  const fault = `<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><soapenv:Fault><faultcode>soapenv:Server</faultcode><faultstring>${escaped(echoed.join(' '))}</faultstring></soapenv:Fault></soapenv:Body></soapenv:Envelope>`
  const body = isSoap
    ? fault
    : JSON.stringify({
        message: echoed.join(' '),
        error: echoed[0],
        error_description: echoed[1],
        errors: [{ message: echoed[0] }],
      })
  response.writeHead(statuses[asked++ % statuses.length] as number, {
    'content-type': isSoap ? 'text/xml' : 'application/json',
  })
  response.end(body)
})
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

let unigraph: Unigraph
beforeAll(async () => {
  echo.listen(0, '127.0.0.1')
  await once(echo, 'listening')
  const origin = `http://127.0.0.1:${(echo.address() as AddressInfo).port}`
  const accounts = [...connectors].map(([name, { settings }]) => ({
    name,
    provider: name,
    chosen: Object.fromEntries(
      Object.entries(settings as SettingsSpec).flatMap(([setting, { secret }]) => (secret ? [[setting, planted]] : [])),
    ),
  }))
  unigraph = await startUnigraph({
    accounts,
    origins: Object.fromEntries([...connectors.keys()].map(name => [name, origin])),
    mayInspect: true,
    keepsPayloads: 'all',
    isUnhurried: true,
    log: openLog('trace', new Writable({ write: (line, _encoding, done) => done(void lines.push(String(line))) })),
  })
})
afterAll(async () => {
  await unigraph.close()
  echo.close()
})

test('no secret of any account stands in any answer, trace, request log, metric, alert or line of the log', async () => {
  const told: string[] = []
  const askAll = (header: Record<string, string>) =>
    lists.map(async ({ field }) => {
      const response = await fetch(unigraph.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...header },
        body: JSON.stringify({ query: `{ ${field}(first: 1) { nodes { __typename } sources { code message } } }` }),
      })
      told.push(await response.text())
    })
  await Promise.all([...askAll({ 'unigraph-trace': '1' }), ...askAll({})])
  expect(asked).toBeGreaterThan(50)
  const attempts = 'attempts { operation status method url body answer curl }'
  const query = `{ loggedCalls(first: 100) { account operation code message requestId request { document errorCodes } ${attempts} } }`
  const asking = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) }
  // biome-ignore lint/suspicious/noExplicitAny: the form follows from the document.
  const log = (await (await fetch(unigraph.url, asking)).json()) as any
  expect(log.data.loggedCalls.length).toBeGreaterThan(20)
  expect(
    log.data.loggedCalls.some(({ attempts: [first] }: { attempts: { answer: string | null }[] }) => first?.answer),
  ).toBe(true)
  told.push(JSON.stringify(log), JSON.stringify(unigraph.notices), lines.join('\n'))
  told.push(await (await fetch(unigraph.url.replace('/graphql', '/metrics'))).text())
  for (const text of told)
    for (const form of forms) expect(text.includes(form) && `${form} in ${around(text, form)}`).toBe(false)
})

/** Where a text was found. */
const around = (text: string, form: string) =>
  text.slice(Math.max(0, text.indexOf(form) - 200), text.indexOf(form) + 100)
