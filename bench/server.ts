import { setTimeout as wait } from 'node:timers/promises'
import type { Contestant, Setting } from './contestants.ts'
import { freePort, type Running, run } from './processes.ts'
import { bodyOf } from './workload.ts'

/** How long a server may take to give its first answer, in milliseconds. */
const longestStart = 60_000
/** How often it is asked until then, in milliseconds. */
const interval = 5

/** A server of the bench that answers. */
export interface Started {
  readonly url: string
  readonly running: Running
  /** From the start of its process to its first answer, in milliseconds. */
  readonly coldStart: number
}

/** The upstream, and how it is looked at. */
export interface Upstream {
  readonly origin: string
  readonly running: Running
  /** How many calls it has got since it was last told to forget them. */
  calls(): Promise<number>
  forget(): Promise<void>
  /** How long it takes for every answer, in milliseconds. */
  setLatency(milliseconds: number): Promise<void>
}

/** Starts a server and waits for its first answer, to a question that needs no upstream. */
export async function startContestant(
  { command, dialect }: Contestant,
  setting: Omit<Setting, 'port'>,
  flags: readonly string[] = [],
): Promise<Started> {
  const port = await freePort()
  const { args, ...others } = command({ ...setting, port })
  const began = performance.now()
  const running = run('server', { ...others, args: [...flags, ...args] })
  const url = `http://127.0.0.1:${port}/graphql`
  const body = bodyOf('Q3', dialect, { lane: 0, turn: 0 })
  await untilAnswered(running, async () => (await post(url, body)).ok)
  return { url, running, coldStart: performance.now() - began }
}

/** Starts the upstream. */
export async function startUpstream(): Promise<Upstream> {
  const port = await freePort()
  const running = run('load', { args: ['bench/upstream/main.ts'], env: { PORT: String(port) } })
  const origin = `http://127.0.0.1:${port}`
  const tell = async (method: string, path: string) => (await fetch(`${origin}/-/${path}`, { method })).json()
  await untilAnswered(running, async () => typeof (await tell('GET', 'calls')) === 'object')
  return {
    origin,
    running,
    calls: async () =>
      Object.values((await tell('GET', 'calls')) as Record<string, number>).reduce((sum, each) => sum + each, 0),
    forget: async () => void (await tell('DELETE', 'calls')),
    setLatency: async milliseconds => void (await tell('PUT', `latency=${milliseconds}`)),
  }
}

/** Sends one question, as every client of the bench does. */
export function post(url: string, body: string): Promise<Response> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' }
  return fetch(url, { method: 'POST', headers, body })
}

async function untilAnswered({ child, output, stop }: Running, ask: () => Promise<boolean>): Promise<void> {
  const until = performance.now() + longestStart
  while (performance.now() < until && child.exitCode === null && child.signalCode === null) {
    // Until it listens, nobody is there.
    if (await ask().catch(() => false)) return
    await wait(interval)
  }
  await stop()
  throw new Error(`${child.spawnargs.join(' ')} gave no answer. It said: ${output().slice(-2000)}`)
}
