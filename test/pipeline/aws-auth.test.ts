import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer, text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { ask, type Call, get, type Path, path } from '../../src/contract/call.ts'
import type { Connector } from '../../src/contract/connector.ts'
import type { Fault } from '../../src/contract/faults.ts'
import { Secret } from '../../src/contract/secret.ts'
import type { CallEvent } from '../../src/pipeline/call-event.ts'
import type { Clock } from '../../src/pipeline/clock.ts'
import { deadlineIn } from '../../src/pipeline/deadline.ts'
import { createHttp } from '../../src/pipeline/http.ts'
import type { Request } from '../../src/pipeline/stage.ts'
import { redactedExchange } from '../../src/telemetry/redacted-exchange.ts'
import { type Arrived, whyRefused } from '../support/aws-judge.ts'
import { closingAfterEach } from '../support/closing.ts'
import { manualClock } from '../support/manual-clock.ts'
import { toy, toyPipeline, toyRequest } from '../support/toy.ts'

const closeLater = closingAfterEach()

const id = 'AKIA00000000EXAMPLE'
const planted = { secretAccessKey: 'pl+anted/aws=secret_example', sessionToken: 'pl+anted/aws=session_example//==' }

/** How long a caller waits, in milliseconds. */
const patience = 600_000
const good = { data: { isGood: true } }

interface Options {
  readonly service?: string
  readonly isLent?: boolean
  /** What the server says to one request after the other; of the last, again and again. */
  readonly answer?: (arrived: Arrived, index: number) => { status: number; body: unknown; retryAfter?: number }
}

/** A server in the place of a service of AWS, and an account that asks it through the whole pipeline. */
async function startAws({ service = 'execute-api', isLent = false, answer }: Options = {}) {
  const { clock, pausing } = pausingClock()
  const arrived: (Arrived & { readonly refusal: string | undefined })[] = []
  const region = 'eu-central-1'
  const server = createServer(async (incoming, outgoing) => {
    const { method = '', url: target = '', rawHeaders } = incoming
    const raw = { method, target, rawHeaders, body: await buffer(incoming) }
    const { secretAccessKey, sessionToken } = planted
    const known = { accessKeyId: id, secretAccessKey, ...(isLent && { sessionToken }), region, service }
    const index = arrived.push({ ...raw, refusal: whyRefused(raw, { ...known, now: clock.now() }) }) - 1
    const { status, body, retryAfter } = answer?.(raw, index) ?? { status: 200, body: good }
    outgoing.setHeader('content-type', 'application/json')
    if (retryAfter !== undefined) outgoing.setHeader('retry-after', retryAfter)
    outgoing.writeHead(status).end(JSON.stringify(body))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  closeLater(() => server.close())
  closeLater(() => server.closeAllConnections())
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { http, close } = createHttp({ privateHosts: ['127.0.0.1'] })
  closeLater(close)

  const settings = {
    region,
    keyId: id,
    secretKey: new Secret(planted.secretAccessKey),
    sessionToken: isLent ? new Secret(planted.sessionToken) : undefined,
  }
  const connector: Connector = {
    ...toy,
    origin: () => origin,
    fault: ({ status, body }) => (status === 400 ? { code: 'PROVIDER_REJECTED', message: body.message } : undefined),
    auth: {
      kind: 'aws',
      service,
      region: ({ region }) => String(region),
      credentials: ({ keyId, secretKey, sessionToken }) => ({
        accessKeyId: String(keyId),
        secretAccessKey: secretKey as Secret,
        sessionToken: sessionToken as Secret | undefined,
      }),
    },
  }
  const events: CallEvent[] = []
  const perform = toyPipeline({ clock, http, connector, events, means: { settings, origin } })
  return {
    arrived,
    origin,
    events,
    send: (call: Call, change: Partial<Request> = {}) =>
      perform(toyRequest(clock, { call, deadline: deadlineIn(patience, { clock }), ...change })),
    clock,
    pausing,
  }
}

/** Time that stands still, and says when somebody pauses for longer than a signature is good. */
function pausingClock() {
  const clock = manualClock()
  const { promise: pausing, resolve } = Promise.withResolvers<void>()
  const sleep: Clock['sleep'] = (milliseconds, signal) => {
    if (milliseconds > 300_000 && milliseconds < patience) resolve()
    return clock.sleep(milliseconds, signal)
  }
  return { clock: { ...clock, sleep }, pausing }
}

const calls: Readonly<Record<string, Call>> = {
  'a query of every sign': get(path`/things`, {
    z: ['b b', 'a+a', 'B'],
    'a-b': '',
    a: `~!'()*/?&=#%ü😀`,
    'é é': true,
    Q: 'Ada Lovelace',
  }),
  'a path of every sign': get(path`/things/${`a b/ü~!'()*+%`}/parts`),
  'a body of JSON': ask(path`/search`, { name: 'Ümlaut 😀', notes: ['a', null] }, { limit: 2 }),
  'a form': {
    protocol: 'rest',
    method: 'POST',
    path: path`/form`,
    form: { Action: 'List Things', token: new Secret('not for you & me') },
    reads: true,
  },
  'headers of its own': {
    ...ask(path`/`, {}),
    headers: { 'X-Amz-Target': 'Toy.List', 'x-api-key': new Secret('key   1') },
  },
  'a GraphQL document': { protocol: 'graphql', path: path`/graphql`, document: '{ things }', reads: true },
}

test.each(Object.entries(calls))('AWS takes a request with %s as it arrives', async (_name, call) => {
  const aws = await startAws()
  expect((await aws.send(call)).body).toEqual(good)
  expect(aws.arrived.map(({ refusal }) => refusal)).toEqual([undefined])
})

test('what is signed is where the request goes', async () => {
  const aws = await startAws()
  const other = await startAws()
  await aws.send(get(path`/things`), { origin: other.origin })
  expect(other.arrived.map(({ refusal }) => refusal)).toEqual([undefined])
})

test('AWS takes a request with lent keys', async () => {
  const aws = await startAws({ isLent: true })
  await aws.send(get(path`/things`))
  expect(aws.arrived.map(({ refusal }) => refusal)).toEqual([undefined])
})

test('S3 takes a request whose path is written once, and is told the hash of the body', async () => {
  const aws = await startAws({ service: 's3' })
  await aws.send(get(path`/things/${'a b+ü'}`))
  await aws.send(ask(path`/things`, { name: 'Ada' }))
  expect(aws.arrived.map(({ refusal }) => refusal)).toEqual([undefined, undefined])
})

test('each attempt is signed as it leaves, with the date of that moment', async () => {
  const answers = [
    { status: 503, body: {}, retryAfter: 400 },
    { status: 200, body: {} },
  ] as const
  const aws = await startAws({ answer: (_arrived, index) => answers[index] ?? answers[1] })
  const outcome = aws.send(ask(path`/search`, { name: 'Ada' }))
  await aws.pausing
  await aws.clock.advance(450_000)
  await outcome
  expect(aws.arrived.map(({ refusal }) => refusal)).toEqual([undefined, undefined])
  const [first = '', second = ''] = aws.arrived.map(
    ({ rawHeaders }) => rawHeaders[rawHeaders.indexOf('x-amz-date') + 1],
  )
  expect(first).toBe('20261101T000000Z')
  expect(second >= '20261101T000640Z').toBe(true)
})

test('what programs on the way may change is not signed', async () => {
  const aws = await startAws()
  const traceHeaders = { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' }
  await aws.send(get(path`/things`), { traceHeaders })
  const { rawHeaders = [] } = aws.arrived[0] ?? {}
  expect(rawHeaders).toContain('traceparent')
  const signature = rawHeaders[rawHeaders.indexOf('authorization') + 1]
  expect(signature).toContain('SignedHeaders=accept;host;x-amz-date,')
})

test('a file is signed for at the own origin, and a host that only keeps files is a stranger to keys', async () => {
  const aws = await startAws()
  const stranger = await startAws()
  const file = { protocol: 'file', path: '/files/a%20b?part=1' as Path, mostBytes: 1_000, reads: true } as const
  const { body } = await aws.send(file)
  expect(JSON.parse(await text(body))).toEqual(good)
  expect(aws.arrived.map(({ refusal }) => refusal)).toEqual([undefined])
  await aws.send({ ...file, origin: stranger.origin })
  expect(stranger.arrived.map(({ refusal }) => refusal)).toEqual(['there is no signature'])
})

test('no key stands in an error, a log or what is told of an exchange, though the provider repeats all that it is sent', async () => {
  const aws = await startAws({
    isLent: true,
    answer: ({ rawHeaders, body }) => ({ status: 400, body: { message: `${rawHeaders.join('\n')}\n${body}` } }),
  })
  const fault: Fault = await aws.send(ask(path`/search`, {})).then(
    () => expect.unreachable('the provider refuses'),
    error => error,
  )
  expect(fault.message).toContain('It says: ')
  const { exchange } = aws.events[0]?.sent[0] ?? expect.unreachable('it was sent')
  expect(exchange.excerpt).toContain(planted.sessionToken)
  const signature = /Signature=[0-9a-f]{64}/.exec(exchange.excerpt ?? '')?.[0] ?? expect.unreachable('it was signed')
  const told = [fault.message, fault.stack, JSON.stringify(redactedExchange(exchange)), aws.events[0]?.message]
  for (const secret of [...Object.values(planted), signature])
    for (const form of [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')])
      expect(told.join('\n')).not.toContain(form)
})
