import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import type { Connecting } from '../connect/connecting.ts'
import type { Server } from '../server.ts'

/** How often it is looked what other processes have connected, in milliseconds. */
const interval = 5_000

interface Reading {
  readonly config: Pick<Config, 'store'>
  readonly serve: Server['serve']
  readonly log: Logger
}

/** Serves each account that is connected from now on, by this process or another. Gives the end of it. */
export function readConnected(connecting: Connecting, { config, serve, log }: Reading): () => void {
  connecting.serveBy(async accounts => void (await serve({ accounts })))
  // A file of SQLite has one process, which knows what it does.
  if (config.store?.url.reveal().startsWith('sqlite:')) return () => {}
  let isReading = false
  const timer = setInterval(async () => {
    if (isReading) return
    isReading = true
    await connecting.refresh().catch(error => log.warn({ err: error }, 'The connected accounts could not be read'))
    isReading = false
  }, interval).unref()
  return () => clearInterval(timer)
}
