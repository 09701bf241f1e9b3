import { unwatchFile, watchFile } from 'node:fs'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import { ConfigError } from '../config-values.ts'
import type { Server } from '../server.ts'
import { servePlans } from './plans.ts'

/** How often the configuration is looked at, in milliseconds: a new field is to be seen within a minute. */
const interval = 2_000

interface Watching {
  readAgain(): Config
  readonly serve: Server['serve']
  readonly log: Logger
}

/** Serves the operator's fields anew when the configuration changes; all else in it needs a new start. Gives the end of it. */
export function watchFields(config: Config, { readAgain, serve, log }: Watching): () => void {
  const { file } = config
  if (file === undefined) return () => {}
  let last = config
  const look = async () => {
    try {
      const now = readAgain()
      if (now.file !== file)
        throw new ConfigError(`${file} is gone. Put it back, or start the server again without it.`)
      if (restOf(now) !== restOf(last))
        log.warn(`${file} has changed in more than its fields. Start the server again for all but those.`)
      if (JSON.stringify(now.fields) !== JSON.stringify(last.fields)) await show(now)
      last = now
    } catch (error) {
      // A file that cannot be read now must not end a server that runs well.
      if (error instanceof ConfigError) log.error(`The fields stay as they were. ${error.message}`)
      else log.error(error, 'The fields stay as they were.')
    }
  }
  let looking = Promise.resolve()
  const lookNext = () => {
    looking = looking.then(look)
  }
  watchFile(file, { interval, persistent: false }, lookNext)
  // What changed since the file was read, and before it was first looked at, is no change to those who watch it.
  const first = setTimeout(lookNext, interval).unref()
  return () => {
    clearTimeout(first)
    unwatchFile(file)
  }

  async function show(now: Config): Promise<void> {
    const broken = await servePlans(now, () => serve({ fields: now.fields }))
    log.info(`${file}: the schema has been made anew.`)
    for (const change of broken) log.warn(`This breaks clients: ${change}`)
  }
}

/** What of a configuration is read at the start alone. Secrets are in it by reference. */
function restOf({ server, cache, redis, store, vault, accounts }: Config): string {
  const named = accounts.map(({ name, connector, isSimulator, settings, quotas, cache: own }) => [
    name,
    connector.name,
    isSimulator,
    settings,
    quotas,
    own,
  ])
  return JSON.stringify([server, cache, redis, store, vault, named])
}
