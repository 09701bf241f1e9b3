import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import { ConfigError } from '../config-values.ts'
import type { Connector } from '../contract/connector.ts'
import { systemClock } from '../pipeline/clock.ts'
import { createServer } from '../server.ts'
import { type OpenAccounts, openAccounts } from './accounts.ts'
import { openLog } from './log.ts'
import { servePlans } from './plans.ts'
import { watchFields } from './watch-fields.ts'

/** Starts the server; it runs until it is told to stop. Other connectors than those in their folder are the bench's. */
export async function start(
  _args: readonly string[] = [],
  connectors?: ReadonlyMap<string, Connector>,
): Promise<undefined> {
  const log = openLog()
  const opened = await openAccounts(log, connectors)
  try {
    await listen(opened, log)
  } catch (error) {
    await opened.close()
    throw error
  }
  return undefined
}

async function listen({ config, accounts, stores, readAgain, close }: OpenAccounts, log: Logger): Promise<void> {
  const secret = process.env.UNIGRAPH_SECRET
  const { app, serve } = await servePlans(config, () =>
    createServer({
      ...{ config, accounts, stores, clock: systemClock, log, answerSeconds: config.cache.answerSeconds },
      ...(secret && { secret }),
    }),
  )
  const address = await app.listen({ host: config.server.host, port: config.server.port }).catch(async error => {
    await app.close()
    throw listenError(error, config)
  })
  const stopWatching = watchFields(config, { readAgain, serve, log })
  process.stdout.write(greeting({ address, config, hasSecret: secret !== undefined }))

  let isStopping = false
  const stop = async (signal: string) => {
    if (isStopping) return
    isStopping = true
    stopWatching()
    log.info(`${signal}: finishing what is under way`)
    // Whoever hangs on longer than this is cut off.
    setTimeout(() => process.exit(0), 10_000).unref()
    await app.close()
    await close()
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
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
