import pino from 'pino'
import { type Account, openAccount, type Shared } from './accounts/account.ts'
import { discoverConnectors } from './accounts/discover.ts'
import { createStores } from './accounts/stores.ts'
import { type AccountConfig, type Config, ConfigError, readConfig } from './config.ts'
import { settingsFrom } from './contract/settings.ts'
import { systemClock } from './pipeline/clock.ts'
import { createHttp } from './pipeline/http.ts'
import { createServer } from './server.ts'
import { type Simulators, startSimulators } from './simulators.ts'

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']
const level = process.env.UNIGRAPH_LOG ?? 'info'
const log = pino(
  { level: levels.includes(level) ? level : 'info', base: null, timestamp: pino.stdTimeFunctions.isoTime },
  pino.destination(2),
)

await start().catch(error => {
  // Bad configuration is the operator's to mend and needs no trace; anything else is ours.
  process.stderr.write(
    error instanceof ConfigError ? `\nUnigraph cannot start.\n\n${error.message}\n\n` : `${error?.stack ?? error}\n`,
  )
  process.exit(1)
})

async function start(): Promise<void> {
  if (!levels.includes(level))
    throw new ConfigError(
      `The variable UNIGRAPH_LOG: found "${level.slice(0, 20)}", expected one of: ${levels.join(', ')}.`,
    )
  const connectors = await discoverConnectors()
  const config = readConfig({ variables: process.env, folder: process.cwd(), connectors })
  const simulators = await simulatorsFor(config)
  const { http, close: closeHttp } = createHttp()
  const shared: Shared = {
    clock: systemClock,
    random: Math.random,
    http,
    ...createStores(),
    onCall: event => log.debug(event, 'call'),
  }
  const accounts = config.accounts.map(account => open(account, { config, simulators, shared }))
  const secret = process.env.UNIGRAPH_SECRET
  const app = await createServer({ config, accounts, clock: systemClock, log, ...(secret && { secret }) })
  const address = await app.listen({ host: config.server.host, port: config.server.port }).catch(error => {
    throw listenError(error, config)
  })
  process.stdout.write(greeting({ address, config, hasSecret: secret !== undefined }))

  let isStopping = false
  const stop = async (signal: string) => {
    if (isStopping) return
    isStopping = true
    log.info(`${signal}: finishing what is under way`)
    // Whoever hangs on longer than this is cut off.
    setTimeout(() => process.exit(0), 10_000).unref()
    await app.close()
    await closeHttp()
    simulators?.stop()
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

async function simulatorsFor({ accounts }: Config): Promise<Simulators | undefined> {
  const names = [...new Set(accounts.flatMap(({ isSimulator, connector }) => (isSimulator ? [connector.name] : [])))]
  if (names.length === 0) return undefined
  return startSimulators(names, code => {
    log.fatal(`The simulators ended (exit code ${code}); the server cannot go on without them.`)
    process.exit(1)
  })
}

function open(
  account: AccountConfig,
  { config, simulators, shared }: { config: Config; simulators: Simulators | undefined; shared: Shared },
): Account {
  const { name, connector, isSimulator } = account
  const simulator = isSimulator ? simulators?.running.get(connector.name) : undefined
  const settings =
    simulator === undefined
      ? account.settings
      : settingsFrom(connector.settings, { ...simulator.credentials, ...account.settings })
  const origin = simulator?.origin
  const options = { tenant: 'default', name, connector, settings, recordSeconds: config.cache.recordSeconds }
  return openAccount(origin === undefined ? options : { ...options, simulatorOrigin: origin }, shared)
}

function listenError(error: NodeJS.ErrnoException, { server }: Config): Error {
  if (error.code !== 'EADDRINUSE') return error
  return new ConfigError(
    `Port ${server.port} of ${server.host} is taken by another program. Stop it, or choose another port: PORT=4001 npm start`,
  )
}

function greeting({ address, config, hasSecret }: { address: string; config: Config; hasSecret: boolean }): string {
  const lines = config.accounts.map(
    ({ name, connector, isSimulator }) =>
      `    ${name.padEnd(16)} ${connector.title}${isSimulator ? ' (offline simulator)' : ''}`,
  )
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
    ...lines,
    '',
    ...hints.map(hint => `  ${hint}`),
    '',
    '',
  ].join('\n')
}
