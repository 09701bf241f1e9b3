import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterEach, expect, test } from 'vitest'
import { Secret } from '../../../src/contract/secret.ts'
import { systemClock } from '../../../src/pipeline/clock.ts'
import type { Notice } from '../../../src/telemetry/alerts/alert.ts'
import { type Channel, openChannel } from '../../../src/telemetry/alerts/channels.ts'
import { Deliveries, type Outbox } from '../../../src/telemetry/alerts/deliveries.ts'
import { manualClock } from '../../support/manual-clock.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

const notice: Notice = {
  ...{ kind: 'CREDENTIAL', account: 'crm', provider: 'hubspot', what: 'The provider refuses the credentials.' },
  ...{ mend: 'Connect the account again.', state: 'BEGUN', since: Date.parse('2026-11-01T08:00:00Z') },
}

test('a channel that fails is tried again until it takes everything, in order and once each', async () => {
  const clock = manualClock()
  const arrived: string[] = []
  const trouble: (string | undefined)[] = []
  let fails = 3
  const channel: Channel = {
    name: 'slack',
    send: async notices => {
      if (fails-- > 0) throw new Error('it answered with status 503')
      arrived.push(...notices.map(({ account }) => account))
    },
  }
  const deliveries = new Deliveries({ channels: [channel], clock, onTrouble: (_, reason) => void trouble.push(reason) })
  deliveries.send([notice])
  deliveries.send([{ ...notice, account: 'desk' }])
  await clock.advance(1_000)
  expect(arrived).toEqual([])
  await clock.advance(60_000)
  expect(arrived).toEqual(['crm', 'desk'])
  expect(trouble).toEqual(['it answered with status 503', undefined])
})

test('what is pushed out while it is being sent takes nothing else with it', async () => {
  const clock = manualClock()
  const arrived: string[] = []
  let open = () => {}
  const opened = new Promise<void>(resolve => {
    open = resolve
  })
  const slow: Channel = {
    name: 'slack',
    send: async ([first]) => {
      await opened
      arrived.push(first?.account ?? '')
    },
  }
  const deliveries = new Deliveries({ channels: [slow], clock, onTrouble: () => {} })
  for (let at = 0; at <= 1_000; at += 1) deliveries.send([{ ...notice, account: `a${at}` }])
  open()
  await clock.advance(1)
  expect(arrived).toEqual(Array.from({ length: 1_001 }, (_, at) => `a${at}`))
})

test('a channel that fails holds up no other', async () => {
  const clock = manualClock()
  const arrived: string[] = []
  const dead: Channel = { name: 'email', send: () => Promise.reject(new Error('away')) }
  const living: Channel = { name: 'webhook', send: async () => void arrived.push('webhook') }
  const deliveries = new Deliveries({ channels: [dead, living], clock, onTrouble: () => {} })
  deliveries.send([notice])
  await clock.advance(0)
  expect(arrived).toEqual(['webhook'])
  expect(await deliveries.stop()).toEqual([{ channel: 'email', notices: [notice] }])
})

test('a webhook gets JSON, and Slack a text that says what to do', async () => {
  const { url, bodies } = await receiver(204)
  await openChannel({ kind: 'webhook', url: new Secret(url) }).send([notice])
  await openChannel({ kind: 'slack', url: new Secret(url) }).send([
    notice,
    { ...notice, state: 'OVER', until: notice.since + 60_000 },
  ])
  expect(bodies[0]).toEqual({ notices: [{ ...notice, since: '2026-11-01T08:00:00.000Z' }] })
  expect(bodies[1].text).toContain(
    'crm (hubspot), CREDENTIAL. The provider refuses the credentials. Since 2026-11-01T08:00:00.000Z.\nWhat to do: Connect the account again.',
  )
  expect(bodies[1].text).toContain('Over: crm (hubspot), CREDENTIAL.')
})

test('an address that refuses or is not there fails, and is not repeated in what is said of it', async () => {
  const { url } = await receiver(500)
  const refusing = openChannel({ kind: 'slack', url: new Secret(`${url}/T000/secret-path`) })
  await expect(refusing.send([notice])).rejects.toThrow(/^it answered with status 500$/)
  const nowhere = openChannel({ kind: 'webhook', url: new Secret('http://127.0.0.1:1/secret-path') })
  await expect(nowhere.send([notice])).rejects.toThrow(/^it cannot be reached \(\w+\)$/)
})

test('mail is sent by SMTP, signed in, with a subject that tells which account', async () => {
  const mails: string[] = []
  const server = new SMTPServer({
    authOptional: false,
    disabledCommands: ['STARTTLS'],
    onAuth: ({ username, password }, _session, done) =>
      password === 'p@ss word' ? done(null, { user: username }) : done(new Error('no')),
    onData: (stream, _session, done) => {
      const pieces: Buffer[] = []
      stream.on('data', piece => pieces.push(piece))
      stream.on('end', () => {
        mails.push(Buffer.concat(pieces).toString())
        done()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  closing.push(() => void server.close())
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  const of = (password: string) =>
    openChannel({
      kind: 'email',
      smtp: new Secret(`smtp://ops:${encodeURIComponent(password)}@127.0.0.1:${port}`),
      from: 'unigraph@ops.example',
      to: ['ada@ops.example'],
    })
  await of('p@ss word').send([notice])
  expect(mails[0]).toContain('Subject: Unigraph: crm CREDENTIAL')
  expect(mails[0]).toContain('To: ada@ops.example')
  await expect(of('wrong').send([notice])).rejects.toThrow(/^the mail was not taken \(EAUTH\)$/)
})

test('a password goes to no server in the clear, but on this machine', async () => {
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    onAuth: (_, __, done) => done(null, { user: 'ops' }),
  })
  server.listen(0, '0.0.0.0')
  closing.push(() => void server.close())
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  // The same machine by an address that does not look like it.
  const smtp = new Secret(`smtp://ops:secret@0.0.0.0:${port}`)
  const channel = openChannel({ kind: 'email', smtp, from: 'unigraph@ops.example', to: ['ada@ops.example'] })
  await expect(channel.send([notice])).rejects.toThrow(/^the mail was not taken \(ETLS\)$/)
})

test('a system clock delivers without anybody who moves it', async () => {
  const { url, bodies } = await receiver(200)
  new Deliveries({
    channels: [openChannel({ kind: 'webhook', url: new Secret(url) })],
    clock: systemClock,
    onTrouble: () => {},
  }).send([notice])
  await expect.poll(() => bodies.length).toBe(1)
})

/** A server that takes what it is sent. */
async function receiver(status: number) {
  // biome-ignore lint/suspicious/noExplicitAny: what was sent, as a test looks at it.
  const bodies: any[] = []
  const server = createServer(async (request, response) => {
    bodies.push(JSON.parse(await textOf(request)))
    response.writeHead(status).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  closing.push(() => server.close())
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, bodies }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece as Buffer)
  return Buffer.concat(pieces).toString()
}

/** An outbox in memory, as processes share one; and what a process that ends at once leaves behind. */
function outboxOf() {
  const rows = new Map<string, { owner: string; channel: string; content: string; isLeft: boolean }>()
  const outbox: Outbox = {
    add: async (owner, { id, channel, content }) => void rows.set(id, { owner, channel, content, isLeft: false }),
    remove: async id => void rows.delete(id),
    async takeOver(owner) {
      const left = [...rows].filter(([, row]) => row.isLeft)
      for (const [, row] of left) Object.assign(row, { owner, isLeft: false })
      return left.map(([id, { channel, content }]) => ({ id, channel, content }))
    },
    async leave(owner) {
      for (const row of rows.values()) if (row.owner === owner) row.isLeft = true
    },
  }
  return { rows, outbox }
}

function process(outbox: Outbox, { isDown = false, name = 'slack' } = {}) {
  const clock = manualClock()
  const arrived: string[] = []
  const channel: Channel = {
    name,
    send: async notices => {
      if (isDown) throw new Error('it answered with status 503')
      arrived.push(...notices.map(({ account }) => account))
    },
  }
  const deliveries = new Deliveries({ channels: [channel], clock, onTrouble: () => {} })
  void deliveries.keepBy(outbox)
  return { clock, arrived, deliveries }
}

test('what has not arrived as a process ends is brought by the next one, in order and once', async () => {
  const { rows, outbox } = outboxOf()
  const first = process(outbox, { isDown: true })
  await first.clock.advance(1)
  first.deliveries.send([notice])
  first.deliveries.send([{ ...notice, account: 'desk' }])
  await first.clock.advance(10_000)
  expect((await first.deliveries.stop()).flatMap(({ notices }) => notices)).toHaveLength(2)
  const [next, another] = [process(outbox), process(outbox)]
  await Promise.all([next.clock.advance(70_000), another.clock.advance(70_000)])
  expect([...next.arrived, ...another.arrived]).toEqual(['crm', 'desk'])
  expect(rows.size).toBe(0)
})

test('what is left for a channel that is no more is forgotten', async () => {
  const { rows, outbox } = outboxOf()
  const first = process(outbox, { isDown: true })
  await first.clock.advance(1)
  first.deliveries.send([notice])
  await first.deliveries.stop()
  const next = process(outbox, { name: 'email' })
  await next.clock.advance(1_000)
  expect([next.arrived, rows.size]).toEqual([[], 0])
})

test('a store that is away keeps no alert from leaving', async () => {
  const away = async () => Promise.reject(new Error('The store is away.'))
  const { clock, arrived, deliveries } = process({ add: away, remove: away, takeOver: away, leave: away })
  await clock.advance(1)
  deliveries.send([notice])
  await clock.advance(200_000)
  expect(arrived).toEqual(['crm'])
  expect(await deliveries.stop()).toEqual([])
})

test('a message that nobody can read keeps none behind it from arriving', async () => {
  const { rows, outbox } = outboxOf()
  rows.set('broken', { owner: 'gone', channel: 'slack', content: '[{"kind":', isLeft: true })
  rows.set('strange', { owner: 'gone', channel: 'slack', content: 'null', isLeft: true })
  rows.set('whole', { owner: 'gone', channel: 'slack', content: JSON.stringify([notice]), isLeft: true })
  const next = process(outbox)
  await next.clock.advance(1_000)
  expect([next.arrived, rows.size]).toEqual([['crm'], 0])
})

test('what is pushed out of a full queue is not kept either, or it would come again', async () => {
  const { rows, outbox } = outboxOf()
  const { clock, deliveries } = process(outbox, { isDown: true })
  await clock.advance(1)
  for (let at = 0; at < 1_005; at += 1) deliveries.send([notice])
  await clock.advance(1)
  expect(rows.size).toBe(1_000)
  await deliveries.stop()
})
