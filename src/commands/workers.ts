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
}

/** Refuses several workers where nothing lets them share the quotas, or the store. Throws a ConfigError. */
export function checkWorkers(count: number, { redis, file, store }: Pick<Config, 'redis' | 'file' | 'store'>): void {
  if (store?.url.reveal().startsWith('sqlite:'))
    throw new ConfigError(
      `--workers: found ${count}, but store.url in ${file} leads to a file of SQLite, which one process has for itself. Let it lead to PostgreSQL, or start one worker.`,
    )
  if (redis === undefined)
    throw new ConfigError(
      `--workers: found ${count}, but ${file ?? 'there is no unigraph.json, and so'} ${file === undefined ? 'no' : 'has no'} key "redis": several workers share the quotas of the accounts at a Redis or Valkey server. Add "redis": { "url": "redis://..." }, or start one worker.`,
    )
  if (redis.processes < count)
    throw new ConfigError(
      `--workers: found ${count}, but redis.processes in ${file} is ${redis.processes}. Set it to the number of all workers on all machines.`,
    )
}

/** Processes that answer at the same address. */
interface Workers {
  readonly address: string
  /** Ends them all. */
  stop(): Promise<void>
}

/** Starts so many processes, and another for each that ends. Rejects when one of the first cannot start, which says itself why. */
export async function startWorkers({ count, config, simulators, log }: WorkersOptions): Promise<Workers> {
  // Cursors of the one are good for the others.
  const secret = process.env.UNIGRAPH_SECRET ?? randomBytes(32).toString('base64url')
  let isStopping = false
  const begin = (): Worker => {
    const worker = cluster.fork({ UNIGRAPH_SECRET: secret })
    worker.send({ simulators: simulators && [...simulators.running.values()] })
    return worker
  }
  const stop = async () => {
    isStopping = true
    const living = Object.values(cluster.workers ?? {}).filter(worker => worker?.isDead() === false)
    await Promise.all(
      living.map(async worker => {
        worker?.process.kill('SIGTERM')
        if (worker !== undefined) await once(worker, 'exit')
      }),
    )
  }
  try {
    const [port] = await Promise.all(Array.from({ length: count }, () => listening(begin())))
    cluster.on('exit', (worker, code, signal) => {
      if (isStopping) return
      log.error({ pid: worker.process.pid, code, signal }, 'A worker ended; another takes its place')
      setTimeout(() => !isStopping && begin(), startsAgainAfter)
    })
    const { host } = config.server
    return { address: `http://${host.includes(':') ? `[${host}]` : host}:${port}`, stop }
  } catch (error) {
    await stop()
    throw error
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
