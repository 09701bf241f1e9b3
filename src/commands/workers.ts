import cluster, { type Worker } from 'node:cluster'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import { ConfigError } from '../config-values.ts'
import type { RunningSimulator, Simulators } from '../simulators.ts'

/** How soon a worker that ended is started anew, in milliseconds: one that cannot live must not take all of the machine. */
const startsAgainAfter = 1_000

interface WorkersOptions {
  readonly count: number
  readonly config: Config
  readonly simulators: Simulators | undefined
  readonly log: Logger
  /** Is told the address when all of them listen. */
  onReady(address: string): void
}

/** Refuses several workers where nothing lets them share the quotas. Throws a ConfigError. */
export function checkWorkers(count: number, { redis, file }: Pick<Config, 'redis' | 'file'>): void {
  if (redis === undefined)
    throw new ConfigError(
      `--workers: found ${count}, but ${file ?? 'there is no unigraph.json, and so'} ${file === undefined ? 'no' : 'has no'} key "redis": several workers share the quotas of the accounts at a Redis or Valkey server. Add "redis": { "url": "redis://..." }, or start one worker.`,
    )
  if (redis.processes < count)
    throw new ConfigError(
      `--workers: found ${count}, but redis.processes in ${file} is ${redis.processes}. Set it to the number of all workers on all machines.`,
    )
}

/**
 * Starts as many processes that answer at the same address, and again each one that ends. Gives what ends them; rejects with
 * what one says that cannot start.
 */
export async function startWorkers({
  count,
  config,
  simulators,
  log,
  onReady,
}: WorkersOptions): Promise<() => Promise<void>> {
  // Cursors of the one are good for the others.
  const secret = process.env.UNIGRAPH_SECRET ?? randomBytes(32).toString('base64url')
  let isStopping = false
  const begin = (): Worker => {
    const worker = cluster.fork({ UNIGRAPH_SECRET: secret })
    worker.send({ simulators: simulators && [...simulators.running.values()] })
    return worker
  }
  cluster.on('exit', (worker, code, signal) => {
    if (isStopping) return
    log.error({ pid: worker.process.pid, code, signal }, 'A worker ended; another takes its place')
    setTimeout(() => !isStopping && begin(), startsAgainAfter)
  })
  const workers = Array.from({ length: count }, begin)
  const [first] = await Promise.all(workers.map(listening))
  onReady(`http://${config.server.host.includes(':') ? `[${config.server.host}]` : config.server.host}:${first}`)
  return async () => {
    isStopping = true
    const living = Object.values(cluster.workers ?? {}).filter(worker => worker !== undefined)
    await Promise.all(
      living.map(worker => {
        worker.process.kill('SIGTERM')
        return once(worker, 'exit')
      }),
    )
  }
}

/** The simulators that were started for all workers, as this one is told of them. */
export async function simulatorsOfWorker(): Promise<Simulators | undefined> {
  const [{ simulators }] = (await once(process, 'message')) as [{ simulators?: readonly RunningSimulator[] }]
  return simulators && { running: new Map(simulators.map(each => [each.name, each])), stop: () => {} }
}

/** The port where a worker listens; rejects when it ends instead. */
async function listening(worker: Worker): Promise<number> {
  const ended = once(worker, 'exit').then(() =>
    Promise.reject(new ConfigError('A worker could not start, for the reason above.')),
  )
  const [{ port }] = (await Promise.race([once(worker, 'listening'), ended])) as [{ port: number }]
  return port
}
