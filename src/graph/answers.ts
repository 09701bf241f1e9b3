import { createHash } from 'node:crypto'
import type { Cache } from '../cache/cache.ts'
import type { Changes } from '../cache/changes.ts'
import type { Lifetime } from '../cache/lifetime.ts'
import type { KeptAnswer } from '../cache/stores.ts'
import type { Clock } from '../pipeline/clock.ts'
import type { Deadline } from '../pipeline/deadline.ts'
import type { Signal } from '../pipeline/ending.ts'
import { Flights } from '../pipeline/flights.ts'
import { EncodedReply, type GraphqlHttpReply, type GraphqlHttpRequest } from './graphql-over-http.ts'

/** A question of a client. */
interface Question {
  /** On whose behalf it is asked; nothing is shared with others. */
  readonly viewer: string
  readonly request: GraphqlHttpRequest
  /** Aborts when the client has gone. */
  readonly gone: Signal
  /** Works out the answer, knowing of all changes up to one, while a client waits for it. */
  work(gone: Signal, asOf: number | undefined): Promise<Answer>
}

/** An answer, and what it is made of. */
export interface Answer {
  readonly reply: GraphqlHttpReply
  readonly lifetime: Pick<Lifetime, 'milliseconds' | 'tags'>
}

/** What a client is given. */
interface Given {
  readonly reply: EncodedReply
  /** For how many more seconds it is fresh. */
  readonly freshSeconds: number
}

interface AnswersOptions {
  readonly answers: Cache<KeptAnswer>
  readonly changes: Changes
  readonly clock: Clock
  /** For how long a complete answer is given again, in seconds, at most. */
  readonly answerSeconds: number
}

/** Complete answers: worked out once for all who ask the same at the same time, and given again while all of their data is fresh. */
export class Answers {
  readonly #options: AnswersOptions
  readonly #flights: Flights<Given>
  readonly #replies = new WeakMap<KeptAnswer, EncodedReply>()

  constructor(options: AnswersOptions) {
    this.#options = options
    this.#flights = new Flights(options.clock)
  }

  /** The answer to a question, from whoever has it. */
  async give(question: Question): Promise<Given> {
    const { request, gone, work } = question
    const asOf = await this.#options.changes.newest()
    // Whoever changes something wants it to be done, as often as it is said.
    if (!isQuery(request) || looksIntoCalls(request)) return given(await work(gone, asOf))
    const key = keyOf(question)
    const kept = await this.#find(key)
    if (kept !== undefined) return kept
    return this.#flights.join({
      key: `${asOf}/${key}`,
      deadline: presence(gone),
      ...(mayNameAge(request) && { maxAge: 0 }),
      begin: async ({ signal }) => this.#keep(key, await work(signal, asOf), asOf),
    })
  }

  async #find(key: string): Promise<Given | undefined> {
    const { answers, changes, clock, answerSeconds } = this.#options
    if (answerSeconds === 0) return undefined
    const [kept] = await answers.getMany([key])
    if (kept === undefined) return undefined
    const { tags, fetchedAt, freshFor, asOf } = kept
    const left = fetchedAt + freshFor - clock.now()
    if (left <= 0 || (await changes.newestOf(tags)) > asOf) return undefined
    return { reply: this.#replyOf(kept), freshSeconds: Math.floor(left / 1000) }
  }

  /** The same for the same entry, by which it is known again. */
  #replyOf(kept: KeptAnswer): EncodedReply {
    const known = this.#replies.get(kept)
    if (known !== undefined) return known
    const { headers, body } = kept
    const reply = new EncodedReply({ status: 200, headers, body })
    this.#replies.set(kept, reply)
    return reply
  }

  async #keep(key: string, answer: Answer, asOf: number | undefined): Promise<Given> {
    const { answers, clock, answerSeconds } = this.#options
    const { reply, lifetime } = answer
    const { status, headers, body } = reply
    const left = lifetime.milliseconds()
    // What has no end is not made of a provider's data, and says how the server itself stands now.
    const milliseconds = Number.isFinite(left) ? Math.min(left, answerSeconds * 1000) : 0
    if (status === 200 && milliseconds > 0 && asOf !== undefined) {
      const now = clock.now()
      const value = { headers, body, tags: lifetime.tags, fetchedAt: now, freshFor: milliseconds, asOf }
      await answers.setMany([{ key, value }], milliseconds)
    }
    return given(answer)
  }
}

const given = ({ reply, lifetime }: Answer): Given => ({
  reply: new EncodedReply(reply),
  freshSeconds: Math.floor(lifetime.milliseconds() / 1000),
})

/** How long a client waits: until it goes. How long the work may take is the work's own matter, for all who wait for it. */
const presence = (signal: Signal): Deadline => ({
  signal,
  remaining: () => Number.POSITIVE_INFINITY,
  release: () => {},
})

/**
 * Which headers have a say in an answer: all by which it is guarded against forgery and negotiated, and those that say who
 * asks. Two requests that differ in nothing of them are answered alike.
 */
const headersThatMatter = {
  POST: ['content-type', 'accept', 'authorization', 'cookie'],
  GET: [
    ...['content-type', 'accept', 'authorization', 'cookie', 'apollo-require-preflight', 'x-apollo-operation-name'],
    ...['user-agent', 'origin', 'sec-fetch-site'],
  ],
} as const

function keyOf({ viewer, request }: Question): string {
  const { method, search, text, headers } = request
  const matter = headersThatMatter[method === 'GET' ? 'GET' : 'POST'].map(name => headers[name] ?? null)
  const parts = [viewer, method, search, ...matter, text]
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
}

/** True for what can only be a query: a hash alone could stand for anything, and so could a word that is escaped. */
function isQuery({ method, text, search }: GraphqlHttpRequest): boolean {
  if (method === 'GET') return search.includes('query=')
  return method === 'POST' && text.includes('"query"') && !/mutation|subscription|persistedQuery|\\u/.test(text)
}

/** True where a header asks what is done for this very request. */
function looksIntoCalls({ headers }: GraphqlHttpRequest): boolean {
  return Object.keys(headers).some(name => name.startsWith('unigraph-'))
}

/** True for a document that may say how old data may be: work that was begun before it was asked may know older ones. */
function mayNameAge({ method, text, search }: GraphqlHttpRequest): boolean {
  const document = method === 'GET' ? (new URLSearchParams(search).get('query') ?? '') : text
  return document.includes('@') && document.includes('freshness')
}
