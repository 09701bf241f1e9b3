import { Fault } from '../../../src/contract/faults.ts'
import { Secret } from '../../../src/contract/secret.ts'
import type { Clock } from '../../../src/pipeline/clock.ts'
import { reasonOf } from '../../../src/pipeline/deadline.ts'
import type { Http, HttpReply, HttpRequest } from '../../../src/pipeline/http.ts'
import type { Random } from '../../../src/simulator/random.ts'
import type { SimulatorReply } from '../../../src/simulator/simulator.ts'
import { ends, type Life } from './life.ts'
import type { Fate, Misfortunes } from './misfortunes.ts'
import type { TokenServer } from './token-server.ts'

interface Way {
  readonly account: number
  readonly life: Pick<Life, 'name' | 'end' | 'mustKeep' | 'lose' | 'endsAround'>
  readonly clock: Clock
  readonly random: Random
  readonly server: TokenServer
  readonly misfortunes: Misfortunes
}

/** The way from a process to the provider of one account, on which requests and answers are lost, and processes end. */
export function wayToProvider({ account, life, clock, random, server, misfortunes }: Way): Http {
  const between = (least: number, most: number) => least + random.next() * (most - least)
  return async ({ headers, body = '', signal }) => {
    const fate = misfortunes.next(account, clock.now())
    if (fate === 'ENDS_BEFORE') return life.end(fate)
    // What has left arrives, though whoever sent it may have ended.
    await clock.sleep(between(20, 200))
    if (fate === 'REQUEST_LOST') throw reset()
    const unwell = misfortunes.server(clock.now()) ?? statuses[fate]
    const { reply, entry } = server.answer({ account, from: life.name, headers: plain(headers), text: body, unwell })
    life.mustKeep(entry)
    if (fate === 'ENDS_MEANWHILE') return life.end(fate)
    if (fate === 'ANSWER_LOST') {
      life.lose(entry)
      throw reset()
    }
    const takes = fate === 'SILENT' ? silence : fate === 'SLOW' ? between(5_000, 19_000) : between(20, 200)
    await clock.sleep(takes, signal).catch(() => {
      life.lose(entry)
      throw reasonOf(signal)
    })
    if (fate === 'CUT' || fate === 'GATEWAY') {
      life.lose(entry)
      return fate === 'CUT' ? cut(reply, entry.at) : written({ status: 504, body: {} }, entry.at)
    }
    const end = ends.find(each => each === fate)
    if (end !== undefined) life.endsAround(account, end)
    return written(reply, entry.at)
  }
}

const statuses: Partial<Record<Fate, number>> = { UNWELL: 500, TOO_MANY: 429 }
/** Longer than anybody waits. */
const silence = 3_600_000

const reset = () => new Fault('PROVIDER_UNAVAILABLE', 'The connection was reset.')

/** Headers as they leave. */
export const plain = (headers: HttpRequest['headers']) =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, value instanceof Secret ? value.reveal() : String(value)]),
  )

function written({ status, body, headers }: SimulatorReply, at: number): HttpReply {
  const text = JSON.stringify(body)
  const usual = { 'content-type': 'application/json', date: new Date(at).toUTCString() }
  return { status, headers: { ...usual, ...headers }, text, bytes: text.length }
}

function cut(reply: SimulatorReply, at: number): HttpReply {
  const whole = written(reply, at)
  return { ...whole, text: whole.text.slice(0, -1) }
}
