import { describe, expect, test } from 'vitest'
import { path, type RestCall } from '../../src/contract/call.ts'
import type { Connector } from '../../src/contract/connector.ts'
import { Fault, type FaultNews } from '../../src/contract/faults.ts'
import { Secret } from '../../src/contract/secret.ts'
import type { CallEvent } from '../../src/pipeline/call-event.ts'
import { deadlineIn, providerPart } from '../../src/pipeline/deadline.ts'
import type { Http, HttpReply } from '../../src/pipeline/http.ts'
import { manualClock } from '../support/manual-clock.ts'
import { ok, reply, scripted, toy, toyPipeline, toyRequest } from '../support/toy.ts'

const fine = ok({ fine: true })

describe('a read', () => {
  test.each([408, 425, 500, 502, 503, 504])(
    'is right at the second attempt after a %i, and that is told',
    async status => {
      const clock = manualClock()
      const events: CallEvent[] = []
      const { http } = scripted(reply(status, {}), fine)
      const answer = await clock.until(toyPipeline({ clock, http, events })(toyRequest(clock)))
      expect(answer.body).toEqual({ fine: true })
      expect(events).toMatchObject([{ attempts: 2, status: 200, code: undefined }])
    },
  )

  test.each([400, 401, 403, 404, 405, 409, 410, 413, 422])('is tried once where the answer is %i', async status => {
    const clock = manualClock()
    const { http, requests } = scripted(reply(status, {}))
    const asked = clock.until(toyPipeline({ clock, http })(toyRequest(clock)))
    await expect(asked).rejects.toMatchObject({ details: { attempts: 1, status, account: 'toy', provider: 'toy' } })
    expect(requests).toHaveLength(1)
  })

  test('waits before the next attempt for up to 50 ms, then for up to 100 ms', async () => {
    const pauses = [0, 0.5, 0.75].map(random => attemptTimes([reply(503, {})], random))
    expect(await Promise.all(pauses)).toEqual([
      [0, 0, 0],
      [0, 25, 75],
      [0, 37.5, 112.5],
    ])
  })

  test('is not sent before the provider wants it, in whatever form it says so', async () => {
    const date = 'Sun, 01 Nov 2026 05:00:00 GMT'
    const forms = ['2', '2.0', 'Sun, 01 Nov 2026 05:00:02 GMT', 'Sunday, 01-Nov-26 05:00:02 GMT', '1, 2']
    for (const form of forms) {
      const limited = reply(429, {}, { 'retry-after': form, date })
      expect(await attemptTimes([limited, fine], 0)).toEqual([0, 2_000])
    }
  })

  test('waits longer where a quota is used up and nobody says for how long', async () => {
    const times = await attemptTimes([reply(429, {})], 0.999)
    expect(times).toHaveLength(3)
    // The gate of the account opens after a second, and after two more; nobody comes back before.
    expect(times[1]).toBeGreaterThanOrEqual(1_000)
    expect((times[2] as number) - (times[1] as number)).toBeGreaterThanOrEqual(1_000)
  })

  test('of a client that has left, such as of a file, uses up no retries of the others', async () => {
    const clock = manualClock()
    const hanging: Http = ({ signal }) =>
      new Promise<HttpReply>((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
    let isWell = false
    const { http: failing, requests } = scripted(reply(503, {}))
    const perform = toyPipeline({ clock, http: request => (isWell ? failing(request) : hanging(request)) })
    for (let page = 0; page < 30; page += 1) {
      const leaving = new AbortController()
      const deadline = deadlineIn(9_000, { clock, signals: [leaving.signal] })
      const call = { protocol: 'file', path: path`/files/${page}`, mostBytes: 1_000, reads: true } as const
      const asked = perform(toyRequest(clock, { call, deadline }))
      await clock.advance(1)
      leaving.abort(new Fault('DEADLINE_EXCEEDED', 'The client went away.'))
      await expect(asked).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' })
    }
    isWell = true
    const asked = clock.until(perform(toyRequest(clock)))
    await expect(asked).rejects.toMatchObject({ details: { attempts: 3 } })
    expect(requests).toHaveLength(3)
  })

  test('is not kept waiting for what cannot come in time', async () => {
    const clock = manualClock()
    const { http, requests } = scripted(reply(503, {}, { 'retry-after': '99999999999' }))
    const asked = toyPipeline({ clock, http })(toyRequest(clock))
    await expect(asked).rejects.toMatchObject({
      code: 'PROVIDER_UNAVAILABLE',
      details: { attempts: 1, retryAfterMs: 86_400_000 },
    })
    expect([requests.length, clock.monotonic()]).toEqual([1, 0])
  })
})

describe('a change', () => {
  const call: RestCall = { protocol: 'rest', method: 'POST', path: path`/things`, body: {}, reads: false }
  const send = async (http: Http, given: Partial<{ call: RestCall; connector: Connector; atOnce: number }> = {}) => {
    const clock = manualClock()
    const perform = toyPipeline({ clock, http, ...given })
    const deadline = providerPart(deadlineIn(60_000, { clock }), 8_000, clock)
    const sent = perform(toyRequest(clock, { call: given.call ?? call, deadline, priority: 'write' }))
    return clock.until(
      sent.then(
        ({ body }) => body,
        (fault: Fault) => [fault.code, fault.retryable, fault.details.attempts],
      ),
    )
  }
  const unknown = (attempts: number) => ['WRITE_OUTCOME_UNKNOWN', false, attempts]
  const saying = (news: FaultNews): Connector => ({
    ...toy,
    fault: ({ status }) => (status === 200 ? undefined : news),
  })

  test.each([
    ['answers 500', reply(500, {})],
    ['answers 504', reply(504, {})],
    ['answers what cannot be read', { ...fine, text: '{"half":' }],
    ['ends the connection', new Fault('PROVIDER_UNAVAILABLE', 'The connection failed (ECONNRESET).')],
  ])('ends as unknown where the provider %s, and is not sent again', async (_what, answer) => {
    const { http, requests } = scripted(answer)
    expect(await send(http)).toEqual(unknown(1))
    expect(requests).toHaveLength(1)
  })

  test('ends as unknown where the provider never answers', async () => {
    const hanging: Http = ({ signal }) =>
      new Promise<HttpReply>((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
    expect(await send(hanging)).toEqual(unknown(1))
  })

  test('that the provider refused was not carried out, and is not sent again either', async () => {
    const limited = scripted(reply(429, {}, { 'retry-after': '1' }), fine)
    expect(await send(limited.http)).toEqual(['PROVIDER_RATE_LIMITED', true, 1])
    const rejected = scripted(reply(422, {}), fine)
    expect(await send(rejected.http)).toEqual(['PROVIDER_REJECTED', false, 1])
  })

  test('is sent again where the provider says that it has done nothing', async () => {
    const { http, requests } = scripted(reply(400, {}), fine)
    const connector = saying({ code: 'PROVIDER_UNAVAILABLE', notDone: true })
    expect(await send(http, { connector })).toEqual({ fine: true })
    expect(requests).toHaveLength(2)
  })

  test('that is carried out once, however often it is sent, is sent three times, and stays in doubt after that', async () => {
    const { http, requests } = scripted(reply(500, {}))
    expect(await send(http, { call: { ...call, isIdempotent: true } })).toEqual(unknown(3))
    expect(requests).toHaveLength(3)
  })

  test('is in no doubt where the session could not be opened in which it would have been sent', async () => {
    const { http } = scripted(reply(503, {}))
    const connector: Connector = {
      ...toy,
      auth: {
        kind: 'session',
        open: () => ({ ...call, path: path`/token` }),
        read: () => ({ token: new Secret('session_1') }),
        apply: each => each,
      },
    }
    expect(await send(http, { connector })).toEqual(['PROVIDER_UNAVAILABLE', true, 3])
  })
})

/** When each attempt of a read was sent, in milliseconds. */
async function attemptTimes(answers: readonly HttpReply[], random: number): Promise<readonly number[]> {
  const clock = manualClock()
  const times: number[] = []
  const { http } = scripted(...answers)
  const timed: Http = request => {
    times.push(clock.monotonic())
    return http(request)
  }
  const perform = toyPipeline({ clock, http: timed, means: { random: () => random } })
  await clock.until(perform(toyRequest(clock)).catch(() => undefined))
  return times
}
