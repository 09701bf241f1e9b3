import { createStores } from '../../src/cache/stores.ts'
import { get, path } from '../../src/contract/call.ts'
import type { Connector } from '../../src/contract/connector.ts'
import { Secret, secretText } from '../../src/contract/secret.ts'
import type { CallEvent } from '../../src/pipeline/call-event.ts'
import type { Clock } from '../../src/pipeline/clock.ts'
import { deadlineIn } from '../../src/pipeline/deadline.ts'
import type { Http, HttpReply, HttpRequest } from '../../src/pipeline/http.ts'
import { createPipeline, stages } from '../../src/pipeline/pipeline.ts'
import type { Means, Perform, Request } from '../../src/pipeline/stage.ts'

/** A provider of one endpoint, for tests of the runtime. */
export const toy: Connector = {
  name: 'toy',
  title: 'Toy',
  categories: ['CRM'],
  version: '1',
  docs: 'https://toy.example/docs',
  settings: { token: { about: 'A token', example: 'toy_1', secret: true } },
  origin: () => 'https://toy.example',
  auth: { kind: 'headers', headers: settings => ({ authorization: secretText`Bearer ${settings.token ?? ''}` }) },
  quotas: { default: { windows: [], docs: 'https://toy.example/docs' } },
  check: () => get(path`/me`),
  records: {},
  entities: {},
}

/** A 200 with a JSON body. */
export const ok = (body: unknown, headers: Record<string, string> = {}): HttpReply => reply(200, body, headers)

/** Any reply with a JSON body. */
export function reply(status: number, body: unknown, headers: Record<string, string> = {}): HttpReply {
  const text = JSON.stringify(body)
  return { status, headers: { 'content-type': 'application/json', ...headers }, text, bytes: text.length }
}

/** A provider that answers from a script; the last answer is given again and again. */
export function scripted(...answers: readonly (HttpReply | Error)[]): { http: Http; requests: HttpRequest[] } {
  const requests: HttpRequest[] = []
  const http: Http = async request => {
    const answer = answers[Math.min(requests.length, answers.length - 1)]
    requests.push(request)
    if (answer === undefined || answer instanceof Error) throw answer ?? new TypeError('The script is empty.')
    return answer
  }
  return { http, requests }
}

interface ToyOptions {
  readonly clock: Clock
  readonly http: Http
  readonly order?: typeof stages
  readonly connector?: Connector
  readonly events?: CallEvent[]
  readonly means?: Partial<Means>
}

/** A pipeline over the toy provider, with every stage unless told otherwise. */
export function toyPipeline({
  clock,
  http,
  order = stages,
  connector = toy,
  events = [],
  means = {},
}: ToyOptions): Perform {
  const { replies, changes } = createStores()
  const perform = createPipeline(
    {
      connector,
      settings: { token: new Secret('toy_secret_1') },
      account: { tenant: 'default', name: 'toy', credentialVersion: '1' },
      origin: 'https://toy.example',
      clock,
      random: () => 0.5,
      http,
      replies,
      changes,
      onCall: event => events.push(event),
      ...means,
    },
    order,
  )
  return request => {
    const outcome = perform(request)
    // A test that fails half-way leaves calls behind that nobody waits for.
    outcome.catch(() => {})
    return outcome
  }
}

/** A read of the toy provider, with ten seconds to wait. */
export function toyRequest(clock: Clock, change: Partial<Request> = {}): Request {
  return {
    call: get(path`/things`, { page: 1 }),
    operation: 'thing.list',
    quota: 'default',
    priority: 'interactive',
    ...change,
    deadline: change.deadline ?? deadlineIn(10_000, { clock }),
  }
}
