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
  /** Where the bombs are that go off one after another, and for how long each is waited for. */
  readonly bombs: readonly {
    readonly name: string
    readonly origin: string
    readonly protocol: 'rest' | 'soap'
    readonly milliseconds: number
  }[]
  /** Where somebody else asks a provider that is well. */
  readonly calm: string
  /** How many rounds with bombs, one after another without end, and without; none for a single bomb. */
  readonly rounds: number
  /** Questions to the calm provider in a round. */
  readonly questions: number
}

/** What it found. */
export interface Measurement {
  /** What became of the bombs, by their names. */
  readonly outcomes: Readonly<Record<string, string>>
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

async function measure({ bombs, calm, rounds, questions }: Task): Promise<Measurement> {
  const { http, close } = createHttp()
  const to = (origin: string) => toyPipeline({ clock: systemClock, http, order: [transport], means: { origin } })
  const askCalm = to(calm)
  // To make a pipeline takes as long as a middling bomb, and is done once for each account.
  const all = bombs.map(bomb => ({ ...bomb, ask: to(bomb.origin) }))
  const outcomes: Record<string, string> = {}
  let exploded = 0
  const explode = async () => {
    const { name, ask, protocol, milliseconds } = all[exploded % all.length] as (typeof all)[number]
    exploded += 1
    const deadline = deadlineIn(milliseconds, { clock: systemClock })
    const change = protocol === 'soap' ? { call: soapCall } : {}
    const asked = ask(toyRequest(systemClock, { ...change, deadline }))
    outcomes[name] = await asked.then(
      () => 'read',
      fault => fault.code,
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
    // Those whose turn did not come in the time of the questions are no exception.
    while (isBombed && exploded < bombs.length) await explode()
    return times.sort((one, other) => one - other)[Math.floor((questions - 1) * 0.99)] as number
  }
  // What is loaded and compiled at first is no part of a bomb.
  await round(false)
  if (rounds > 0) await explode()
  fillNursery()
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
  if (rounds === 0) await explode()
  for (let each = 0; each < rounds; each += 1) {
    const quiet = await round(false)
    ratios.push((await round(true)) / quiet)
  }
  await sleep(20)
  clearInterval(watch)
  await close()
  return { outcomes, growth, ratios, longestPause }
}

/** The part of the memory for what is young is the system's until it has been used once, and is no part of a bomb either. */
function fillNursery(): void {
  const kept: unknown[] = []
  for (let made = 0; made < 3_000_000; made += 1) kept[made % 100_000] = { made }
}

const measurement = await measure(JSON.parse(process.argv[2] ?? '{}') as Task)
// Deadlines that nobody waits for any more would keep the process.
process.stdout.write(JSON.stringify(measurement), () => process.exit())
