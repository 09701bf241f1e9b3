// One of several processes that call the same account, many times more often than its quota allows. Started by tests.
import { randomUUID } from 'node:crypto'
import { setInterval } from 'node:timers'
import { get, path } from '../../src/contract/call.ts'
import type { Quota } from '../../src/contract/connector.ts'
import { systemClock } from '../../src/pipeline/clock.ts'
import { deadlineIn } from '../../src/pipeline/deadline.ts'
import { createHttp } from '../../src/pipeline/http.ts'
import type { Priority } from '../../src/pipeline/priority.ts'
import { SharedQuotas } from '../../src/pipeline/quotas/shared-quotas.ts'
import { connectLeases } from '../../src/redis/lease-store.ts'
import { toy, toyPipeline } from '../support/toy.ts'

/** What a caller is told to do. */
export interface CallerTask {
  readonly origin: string
  readonly redis: string
  readonly quota: Quota
  readonly processes: number
  readonly callsPerSecond: number
  readonly priority?: Priority
  /** How long each call may wait, in milliseconds. */
  readonly patience: number
}

const task = JSON.parse(process.argv[2] ?? '') as CallerTask
const store = connectLeases(task.redis, () => {})
const { http } = createHttp()
const perform = toyPipeline({
  clock: systemClock,
  http,
  connector: { ...toy, quotas: { default: task.quota } },
  means: {
    origin: task.origin,
    random: Math.random,
    sharedQuotas: new SharedQuotas({
      store,
      process: randomUUID(),
      processes: task.processes,
      clock: systemClock,
    }),
  },
})

let asked = 0
const began = performance.now()
setInterval(() => {
  const due = ((performance.now() - began) / 1000) * task.callsPerSecond
  for (; asked < due; asked += 1) void ask(asked)
}, 5)

async function ask(number: number): Promise<void> {
  const deadline = deadlineIn(task.patience, { clock: systemClock })
  const askedAt = performance.now()
  const outcome = await perform({
    call: get(path`/things`, { page: number, of: process.pid }),
    operation: 'thing.list',
    quota: 'default',
    priority: task.priority ?? 'interactive',
    deadline,
  }).then(
    () => 'ok',
    fault => String(fault.code),
  )
  deadline.release()
  process.stdout.write(`${outcome} ${Math.round(performance.now() - askedAt)}\n`)
}
