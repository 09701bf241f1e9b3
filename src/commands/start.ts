import cluster from 'node:cluster'
import { url as debuggerUrl } from 'node:inspector'
import type { Logger } from 'pino'
import type { Account } from '../accounts/account.ts'
import type { Config } from '../config.ts'
import { ConfigError } from '../config-values.ts'
import type { Connector } from '../contract/connector.ts'
import { systemClock } from '../pipeline/clock.ts'
import { createServer } from '../server.ts'
import { type OpenAccounts, openAccounts, simulatorsFor } from './accounts.ts'
import { configReader } from './config-reader.ts'
import { giveBackMemory } from './give-back-memory.ts'
import { openLog } from './log.ts'
import { servePlans } from './plans.ts'
import { readConnected } from './read-connected.ts'
import { watchFields } from './watch-fields.ts'
import { watchSecrets } from './watch-secrets.ts'
import { metricsOfAll, tellMetricsOfAll } from './worker-metrics.ts'
import { checkWorkers, simulatorsOfWorker, startWorkers } from './workers.ts'

/** Starts the server, in one process or in several; it runs until it is told to stop. Only the bench gives connectors of its own. */
export async function start(args: readonly string[], connectors?: ReadonlyMap<string, Connector>): Promise<undefined> {
  const log = openLog()
  warnOfDebugger(log)
  const count = workersIn(args)
  if (count > 1 && cluster.isPrimary) return startAll(count, log)
  try {
    await serve(log, connectors)
  } catch (error) {
    // A worker lives for as long as it is connected to the one that started it.
    if (cluster.isWorker) process.disconnect()
    throw error
  }
  return undefined
}

async function serve(log: Logger, connectors: ReadonlyMap<string, Connector> | undefined): Promise<void> {
  const simulators = cluster.isWorker ? simulatorsOfWorker() : undefined
  const opened = await openAccounts(log, { simulators, connectors, store: 'always' })
  try {
    await listen(opened, log)
  } catch (error) {
    await opened.close()
    throw error
  }
}

/** Whoever reaches a debugger's port reads every secret that the process has. */
function warnOfDebugger(log: Logger): void {
  if (debuggerUrl() === undefined) return
  log.warn(
    'A debugger may connect to this process (--inspect), and read every secret in it. Start it without, where the accounts are real.',
  )
}

/** How many processes are to answer. */
function workersIn(args: readonly string[]): number {
  const [option, value, ...others] = args.flatMap(arg => arg.split('='))
  if (option === undefined) return 1
  if (option !== '--workers' || others.length > 0)
    throw new ConfigError(`Found "${args.join(' ').slice(0, 80)}", expected nothing or: --workers N.`)
  if (!/^[1-9]\d{0,2}$/.test(value ?? ''))
    throw new ConfigError(`--workers: found "${(value ?? '').slice(0, 20)}", expected a number from 1 to 999.`)
  return Number(value)
}

/** Starts several processes, with one set of simulators for all. */
async function startAll(count: number, log: Logger): Promise<undefined> {
  const config = (await configReader()).read()
  checkWorkers(count, config)
  const simulators = await simulatorsFor(config, log)
  tellMetricsOfAll()
  try {
    const { address, stop } = await startWorkers({ count, config, simulators, log })
    endWith(log, async () => {
      await stop()
      simulators?.stop()
    })
    process.stdout.write(greeting({ address, config, accounts: config.accounts, hasSecret: true }))
  } catch (error) {
    simulators?.stop()
    throw error
  }
  return undefined
}

/** Ends in order when the process is told to, once. */
function endWith(log: Logger, end: () => Promise<void>): void {
  let isStopping = false
  const stop = async (signal: string) => {
    if (isStopping) return
    isStopping = true
    if (cluster.isPrimary) log.info(`${signal}: finishing what is under way`)
    // Whoever hangs on longer than this is cut off.
    setTimeout(() => process.exit(0), 10_000).unref()
    await end()
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

async function listen(
  { config, accounts, connect, stores, telemetry, reader, reopen, close }: OpenAccounts,
  log: Logger,
): Promise<void> {
  const secret = process.env.UNIGRAPH_SECRET
  const { app, serve } = await servePlans(config, () =>
    createServer({
      ...{
        config,
        accounts,
        connect,
        stores,
        telemetry,
        metrics: metricsOfAll(telemetry.metrics),
        clock: systemClock,
        log,
        answerSeconds: config.cache.answerSeconds,
      },
      ...(secret && { secret }),
    }),
  )
  giveBackMemory()
  const address = await app.listen({ host: config.server.host, port: config.server.port }).catch(async error => {
    await app.close()
    throw listenError(error, config)
  })
  const stopWatching = watchFields(config, { readAgain: reader.read, serve, log })
  const stopLooking = watchSecrets(config, { readAnew: reader.readAnew, reopen, serve, log, clock: systemClock })
  const stopReading = connect && readConnected(connect.connecting, { config, serve, log, clock: systemClock })
  endWith(log, async () => {
    stopWatching()
    stopLooking()
    stopReading?.()
    await app.close()
    await close()
  })
  // Who reads that it is ready may tell it to end.
  if (cluster.isPrimary) process.stdout.write(greeting({ address, config, accounts, hasSecret: secret !== undefined }))
}

function listenError(error: NodeJS.ErrnoException, { server }: Config): Error {
  if (error.code !== 'EADDRINUSE') return error
  return new ConfigError(
    `Port ${server.port} of ${server.host} is taken by another program. Stop it, or choose another port: PORT=4001 npm start`,
  )
}

interface Greeting {
  readonly address: string
  readonly config: Pick<Config, 'file'>
  readonly accounts: readonly Pick<Account, 'name' | 'connector' | 'isSimulator'>[]
  readonly hasSecret: boolean
}

function greeting({ address, config, accounts, hasSecret }: Greeting): string {
  const lines = accounts.map(
    ({ name, connector, isSimulator }) =>
      `    ${name.padEnd(16)} ${connector.title}${isSimulator ? ' (offline simulator)' : ''}`,
  )
  const none = '    none yet; docs/connecting.md says how to connect one while the server runs'
  const hints = [
    ...(config.file === undefined
      ? [
          'There is no unigraph.json, so the bundled simulators answer. docs/configuration.md says how to connect your own accounts.',
        ]
      : []),
    ...(hasSecret
      ? []
      : ['UNIGRAPH_SECRET is not set, so cursors end with this process. Set it to a long random text to keep them.']),
  ]
  return [
    '',
    `  Unigraph is ready: ${address}/graphql`,
    `  Explore it in a browser: ${address}/`,
    '',
    '  Connected accounts:',
    ...(lines.length > 0 ? lines : [none]),
    '',
    ...hints.map(hint => `  ${hint}`),
    '',
    '',
  ].join('\n')
}
