import { expect, test } from 'vitest'
import { ask, get, path } from '../../src/contract/call.ts'
import type { Connector } from '../../src/contract/connector.ts'
import { Secret, secretText } from '../../src/contract/secret.ts'
import type { HttpRequest } from '../../src/pipeline/http.ts'
import { manualClock } from '../support/manual-clock.ts'
import { ok, reply, toy, toyPipeline, toyRequest } from '../support/toy.ts'

/** A provider whose sessions are opened by a call and can end at any time. */
function inSessions({ origin, expiresInSeconds }: { origin?: string; expiresInSeconds?: number } = {}) {
  const opened: string[] = []
  const valid = new Set<string>()
  const seen: string[] = []
  const connector: Connector = {
    ...toy,
    hosts: ['*.toy.example'],
    auth: {
      kind: 'session',
      open: () => ask(path`/login`, {}),
      read: ({ body }) => ({
        token: new Secret(body.token),
        ...(origin && { origin }),
        ...(expiresInSeconds && { expiresInSeconds }),
      }),
      apply: (call, { token }) => ({ ...call, headers: { authorization: secretText`Session ${token}` } }),
    },
  }
  const http = async ({ url, headers }: HttpRequest) => {
    if (url.endsWith('/login')) {
      const token = `s${opened.length + 1}`
      opened.push(token)
      valid.add(token)
      return ok({ token })
    }
    seen.push(new URL(url).origin)
    const token = (headers.authorization as Secret).reveal().replace('Session ', '')
    return valid.has(token) ? ok({ token }) : reply(401, {})
  }
  return { connector, http, opened, valid, seen }
}

test('many calls at once open one session', async () => {
  const clock = manualClock()
  const { connector, http, opened } = inSessions()
  const perform = toyPipeline({ clock, http, connector })
  await Promise.all([1, 2, 3].map(page => perform(toyRequest(clock, { call: get(path`/things`, { page }) }))))
  expect(opened).toEqual(['s1'])
})

test('a session that is refused is opened once more, and the call sent once more', async () => {
  const clock = manualClock()
  const { connector, http, opened, valid } = inSessions()
  const perform = toyPipeline({ clock, http, connector })
  await perform(toyRequest(clock))
  valid.clear()
  const replies = await Promise.all(
    [1, 2].map(page => perform(toyRequest(clock, { call: get(path`/things`, { page }) }))),
  )
  expect(replies.map(each => each.body.token)).toEqual(['s2', 's2'])
  expect(opened).toEqual(['s1', 's2'])
})

test('a session that is refused again and again is a fault, not a loop', async () => {
  const clock = manualClock()
  const { connector, http, opened, valid } = inSessions()
  valid.add = () => valid
  await expect(toyPipeline({ clock, http, connector })(toyRequest(clock))).rejects.toMatchObject({
    code: 'PROVIDER_AUTH',
  })
  expect(opened).toHaveLength(2)
})

test('a session is opened anew when its time is over, before it is refused', async () => {
  const clock = manualClock()
  const { connector, http, opened } = inSessions({ expiresInSeconds: 60 })
  const perform = toyPipeline({ clock, http, connector })
  await perform(toyRequest(clock))
  await clock.advance(61_000)
  await perform(toyRequest(clock))
  expect(opened).toEqual(['s1', 's2'])
})

test('a session may name a host of the provider, and no other', async () => {
  const clock = manualClock()
  const good = inSessions({ origin: 'https://na1.toy.example' })
  await toyPipeline({ clock, http: good.http, connector: good.connector })(toyRequest(clock))
  expect(good.seen).toEqual(['https://na1.toy.example'])
  const evil = inSessions({ origin: 'https://evil.example' })
  const refused = toyPipeline({ clock, http: evil.http, connector: evil.connector })(toyRequest(clock))
  await expect(refused).rejects.toMatchObject({ code: 'PROVIDER_BAD_RESPONSE' })
  expect(evil.seen).toEqual([])
})

test('what tells an answer to the request is not asked of the session', async () => {
  const clock = manualClock()
  const { connector, http } = inSessions()
  const isAnswer = ({ body }: { readonly body: { token?: string } }) => {
    if (opening) throw new TypeError('this is no answer')
    return body.token === 's1'
  }
  const unasked = () => {
    if (opening) throw new TypeError('this has no rows')
    return 0
  }
  let opening = true
  const watched: typeof http = async request => {
    const answer = await http(request)
    opening = request.url.endsWith('/login')
    return answer
  }
  const reply = await toyPipeline({ clock, http: watched, connector })(toyRequest(clock, { isAnswer, unasked }))
  expect(reply.body.token).toMatch(/^s/)
})
