import { expect, test } from 'vitest'
import { type GraphqlCall, path } from '../../src/contract/call.ts'
import { manualClock } from '../support/manual-clock.ts'
import { ok, reply, scripted, toyPipeline, toyRequest } from '../support/toy.ts'

const call: GraphqlCall = {
  protocol: 'graphql',
  path: path`/graphql`,
  document: 'query ($id: ID!) { thing(id: $id) { name } }',
  variables: { id: '1' },
  reads: true,
}

test('a GraphQL upstream is asked by POST, with its variables beside the document', async () => {
  const clock = manualClock()
  const { http, requests } = scripted(ok({ data: { thing: { name: 'a' } } }))
  const { body } = await toyPipeline({ clock, http })(toyRequest(clock, { call }))
  expect(body.data.thing.name).toBe('a')
  expect(requests[0]).toMatchObject({ method: 'POST', url: 'https://toy.example/graphql' })
  expect(JSON.parse(requests[0]?.body ?? '')).toEqual({ query: call.document, variables: { id: '1' } })
})

test.each([
  ['errors without data, in a 200', ok({ data: null, errors: [{ message: 'No such thing' }] }), 'PROVIDER_REJECTED'],
  ['neither data nor errors', ok({}), 'PROVIDER_REJECTED'],
  ['a refusal by status', reply(403, { errors: [] }), 'PROVIDER_FORBIDDEN'],
  ['a web page', { ...ok('<html>'), headers: { 'content-type': 'text/html' } }, 'PROVIDER_UNAVAILABLE'],
])('%s is never taken for an answer', async (_name, answer, code) => {
  const clock = manualClock()
  const { http } = scripted(answer)
  await expect(clock.until(toyPipeline({ clock, http })(toyRequest(clock, { call })))).rejects.toMatchObject({ code })
})

test('a GraphQL upstream that repeats its credentials tells nobody', async () => {
  const clock = manualClock()
  const { http } = scripted(ok({ errors: [{ message: 'Bearer toy_secret_1 is no token' }] }))
  const outcome = clock.until(toyPipeline({ clock, http })(toyRequest(clock, { call })))
  await expect(outcome).rejects.toThrow('It says: [secret] is no token')
})
