import { isDeepStrictEqual } from 'node:util'
import type { Contestant } from './contestants.ts'
import { post, type Started, type Upstream } from './server.ts'
import { bodyOf, contentsOf, type QuestionName, questions } from './workload.ts'

/** Whom is asked, and the upstream that he asks. */
interface Asked {
  readonly contestant: Contestant
  readonly started: Pick<Started, 'url'>
  readonly upstream: Pick<Upstream, 'calls' | 'forget'>
}

/** Asks a server once, and gives how many calls of the upstream that took. Throws where the answer is not the expected one. */
export async function askOnce(name: QuestionName, { contestant, started, upstream }: Asked): Promise<number> {
  const { dialect, about } = contestant
  await upstream.forget()
  const response = await post(started.url, bodyOf(name, dialect, { lane: 0, turn: 0 }))
  const text = await response.text()
  const found = contentsIn(text, name, contestant)
  if (!isDeepStrictEqual(found, questions[name].expected))
    throw new Error(`${about} answers ${name} otherwise than the others: ${text.slice(0, 500)}`)
  return upstream.calls()
}

/** What is sent at once, and what of it reaches the upstream. */
export async function askAtOnce(
  name: QuestionName,
  count: number,
  { contestant, started, upstream }: Asked,
): Promise<number> {
  await upstream.forget()
  const body = bodyOf(name, contestant.dialect, { lane: 0, turn: 0 })
  const texts = await Promise.all(Array.from({ length: count }, async () => (await post(started.url, body)).text()))
  const wrong = texts.find(text => !isDeepStrictEqual(contentsIn(text, name, contestant), questions[name].expected))
  if (wrong !== undefined)
    throw new Error(`${contestant.about} answers one of ${count} wrongly: ${wrong.slice(0, 500)}`)
  return upstream.calls()
}

function contentsIn(text: string, name: QuestionName, { dialect, about }: Contestant): unknown {
  try {
    return contentsOf(name, dialect, JSON.parse(text))
  } catch (error) {
    throw new Error(`${about} does not answer ${name}: ${error}. It said: ${text.slice(0, 500)}`)
  }
}
