import { setTimeout as sleep } from 'node:timers/promises'
import { get, path, type SoapCall } from '../../../src/contract/call.ts'
import { element } from '../../../src/contract/xml.ts'
import { systemClock } from '../../../src/pipeline/clock.ts'
import { deadlineIn } from '../../../src/pipeline/deadline.ts'
import { createHttp } from '../../../src/pipeline/http.ts'
import { transport } from '../../../src/pipeline/transport.ts'
import { toyPipeline, toyRequest } from '../../support/toy.ts'

/** What a process is told that measures how a bomb at one provider disturbs another. */
export interface Task {
  /** Where the bomb is, and where somebody else asks a provider that is well. */
  readonly bomb: string
  readonly calm: string
  readonly protocol: 'rest' | 'soap'
  readonly rounds: number
  /** Questions to the calm provider in a round. */
  readonly questions: number
}

/** What it found. */
export interface Measurement {
  readonly outcomes: readonly string[]
  /** By how much the memory of the process grew at most, in bytes. */
  readonly growth: number
  /** The 99th percentile of the calm provider's answers with the bomb beside it over that without, round by round. */
  readonly ratios: readonly number[]
  /** The longest that nothing else had its turn, in milliseconds. */
  readonly longestPause: number
}

const soapCall: SoapCall = {
  ...{ protocol: 'soap', path: path`/`, action: 'bomb', body: element('bomb'), expects: 'bomb' },
  ...{ namespaces: {}, reads: true },
}

async function measure({ bomb, calm, protocol, rounds, questions }: Task): Promise<Measurement> {
  const { http, close } = createHttp()
  const to = (origin: string) => toyPipeline({ clock: systemClock, http, order: [transport], means: { origin } })
  const [askBomb, askCalm] = [to(bomb), to(calm)]
  const outcomes = new Set<string>()
  const explode = () => {
    const deadline = deadlineIn(protocol === 'rest' ? 400 : 20_000, { clock: systemClock })
    const change = protocol === 'soap' ? { call: soapCall } : {}
    return askBomb(toyRequest(systemClock, { ...change, deadline })).then(
      () => outcomes.add('read'),
      fault => outcomes.add(fault.code),
    )
  }
  const round = async (isBombed: boolean) => {
    let isOver = false
    const bombing = (async () => {
      while (isBombed && !isOver) await explode()
    })()
    const times: number[] = []
    for (let asked = 0; asked < questions; asked += 1) {
      const began = performance.now()
      await askCalm(toyRequest(systemClock, { call: get(path`/things`) }))
      times.push(performance.now() - began)
    }
    isOver = true
    await bombing
    return times.sort((one, other) => one - other)[Math.floor(questions * 0.99)] as number
  }
  // What is loaded and compiled at first is no part of a bomb.
  await round(false)
  await explode()
  globalThis.gc?.()
  await sleep(50)
  const before = process.memoryUsage.rss()
  let growth = 0
  let longestPause = 0
  let seen = performance.now()
  const watch = setInterval(() => {
    growth = Math.max(growth, process.memoryUsage.rss() - before)
    longestPause = Math.max(longestPause, performance.now() - seen - 5)
    seen = performance.now()
  }, 5)
  const ratios: number[] = []
  for (let each = 0; each < rounds; each += 1) {
    const quiet = await round(false)
    ratios.push((await round(true)) / quiet)
  }
  clearInterval(watch)
  await close()
  return { outcomes: [...outcomes], growth, ratios, longestPause }
}

process.stdout.write(JSON.stringify(await measure(JSON.parse(process.argv[2] ?? '{}') as Task)))
