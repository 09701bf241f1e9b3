import { describe, expect, test } from 'vitest'
import { get, path, type RestCall } from '../../src/contract/call.ts'
import type { Connector } from '../../src/contract/connector.ts'
import { Fault } from '../../src/contract/faults.ts'
import { Secret } from '../../src/contract/secret.ts'
import { clientsPart, deadlineIn, providerPart } from '../../src/pipeline/deadline.ts'
import type { Http, HttpReply } from '../../src/pipeline/http.ts'
import { manualClock } from '../support/manual-clock.ts'
import { ok, reply, toy, toyPipeline, toyRequest } from '../support/toy.ts'

const gone = new Fault('DEADLINE_EXCEEDED', 'The client went away.')
const withOnePlace: Connector = { ...toy, quotas: { default: { windows: [], atOnce: 1, docs: '' } } }
const withSession: Connector = {
  ...toy,
  auth: {
    kind: 'session',
    open: () => get(path`/token`),
    read: () => ({ token: new Secret('session_1') }),
    apply: call => call,
  },
}

/** A provider that answers when the test wants it, or hears that nobody waits any more. */
function provider() {
  const sent: { readonly path: string; answer(reply: HttpReply): void; isAborted: boolean }[] = []
  const http: Http = ({ url, signal }) =>
    new Promise((resolve, reject) => {
      const request = { path: new URL(url).pathname, answer: resolve, isAborted: false }
      sent.push(request)
      signal.addEventListener('abort', () => {
        request.isAborted = true
        reject(signal.reason)
      })
    })
  return { http, sent, paths: () => sent.map(request => request.path) }
}

describe('a client that goes away', () => {
  /** A pipeline, and a call of a client that can go. */
  function scene(connector: Connector) {
    const clock = manualClock()
    const { http, sent, paths } = provider()
    const perform = toyPipeline({ clock, http, connector })
    const leaving = new AbortController()
    const ask = (name: string, signals = [leaving.signal]) => {
      const deadline = deadlineIn(9_000, { clock, signals })
      const asked = perform(toyRequest(clock, { call: get(path`/${name}`), deadline }))
      return asked.then(
        () => 'answered',
        (fault: Fault) => fault.message,
      )
    }
    return { clock, sent, paths, ask, leave: () => leaving.abort(gone) }
  }

  test('before its call has begun sends none', async () => {
    const { ask, leave, paths, clock } = scene(toy)
    leave()
    expect(await ask('a')).toBe(gone.message)
    await clock.advance(10_000)
    expect(paths()).toEqual([])
  })

  test('before its change has left does not have it made', async () => {
    const clock = manualClock()
    const { http, paths } = provider()
    const leaving = new AbortController()
    const deadline = deadlineIn(9_000, { clock, signals: [leaving.signal] })
    leaving.abort(gone)
    const call: RestCall = { protocol: 'rest', method: 'POST', path: path`/change`, body: {}, reads: false }
    const sent = toyPipeline({ clock, http })(toyRequest(clock, { call, deadline }))
    await expect(sent).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED', details: { notSent: true } })
    expect(paths()).toEqual([])
  })

  test('while its call is on the way ends that, and its place is free', async () => {
    const { ask, leave, paths, sent, clock } = scene(withOnePlace)
    const first = ask('a')
    const second = ask('b', [])
    await clock.advance(1)
    expect(paths()).toEqual(['/a'])
    leave()
    expect(await first).toBe(gone.message)
    expect(sent[0]?.isAborted).toBe(true)
    await clock.advance(1)
    expect(paths()).toEqual(['/a', '/b'])
    sent[1]?.answer(ok({}))
    expect(await second).toBe('answered')
  })

  test('while its calls wait for their turn sends none of them, and those behind move up', async () => {
    const { ask, leave, paths, sent, clock } = scene(withOnePlace)
    const first = ask('a', [])
    const waiting = Array.from({ length: 20 }, (_, page) => ask(`waiting-${page}`))
    const behind = ask('b', [])
    await clock.advance(1)
    leave()
    expect(new Set(await Promise.all(waiting))).toEqual(new Set([gone.message]))
    sent[0]?.answer(ok({}))
    while (sent.length < 2) await clock.advance(1)
    sent[1]?.answer(ok({}))
    expect(await Promise.all([first, behind])).toEqual(['answered', 'answered'])
    expect(paths()).toEqual(['/a', '/b'])
  })

  test('during the pause before a retry ends it there', async () => {
    const { ask, leave, paths, sent, clock } = scene(toy)
    const asked = ask('a')
    await clock.advance(1)
    sent[0]?.answer(reply(503, {}, { 'retry-after': '3' }))
    await clock.advance(1_000)
    leave()
    await asked
    await clock.advance(10_000)
    expect(paths()).toEqual(['/a'])
  })

  test('while a session is opened sends nothing in it, and others do', async () => {
    const { ask, leave, paths, sent, clock } = scene(withSession)
    const first = ask('a')
    const second = ask('b', [])
    await clock.advance(1)
    leave()
    expect(await first).toBe(gone.message)
    sent[0]?.answer(ok({}))
    await clock.advance(1)
    sent[1]?.answer(ok({}))
    expect(await second).toBe('answered')
    expect(paths()).toEqual(['/token', '/b'])
  })

  test('takes nobody along who waits for the same answer', async () => {
    const { ask, leave, paths, sent, clock } = scene(toy)
    const first = ask('a')
    const second = ask('a', [])
    await clock.advance(1)
    leave()
    expect(await first).toBe(gone.message)
    sent[0]?.answer(ok({}))
    expect(await second).toBe('answered')
    expect(paths()).toEqual(['/a'])
  })
})

describe('time that is over', () => {
  const ask = async (milliseconds: number, part?: { provider?: number; client?: number }) => {
    const clock = manualClock()
    const whole = deadlineIn(milliseconds, { clock })
    const inPart = part?.provider === undefined ? whole : providerPart(whole, part.provider, clock)
    const deadline = part?.client === undefined ? inPart : clientsPart(whole, part.client, clock)
    const asked = toyPipeline({ clock, http: provider().http })(toyRequest(clock, { deadline }))
    const ended = asked.catch((fault: Fault) => ({ fault, at: clock.monotonic() }))
    await clock.advance(20_000)
    const { fault, at } = (await ended) as { fault: Fault; at: number }
    return { code: fault.code, at, provider: fault.details.provider, account: fault.details.account }
  }
  const named = { provider: 'toy', account: 'toy' }

  test('for a provider is the provider’s fault, by its name and to the millisecond', async () => {
    expect(await ask(10_000, { provider: 2_000 })).toEqual({ code: 'PROVIDER_TIMEOUT', at: 2_000, ...named })
  })

  test('for the whole request is that of the request', async () => {
    expect(await ask(1_500, { provider: 2_000 })).toEqual({ code: 'DEADLINE_EXCEEDED', at: 1_500, ...named })
  })

  test('because the client gave little is that of the request too', async () => {
    expect(await ask(10_000, { client: 50 })).toEqual({ code: 'DEADLINE_EXCEEDED', at: 50, ...named })
  })
})
