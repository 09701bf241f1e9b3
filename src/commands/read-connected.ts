import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import type { Connecting } from '../connect/connecting.ts'
import type { Clock } from '../pipeline/clock.ts'
import { repeat } from '../pipeline/repeat.ts'
import type { Server } from '../server.ts'

/** How often it is looked what other processes have connected, in milliseconds. */
const interval = 5_000

interface Reading {
  readonly config: Pick<Config, 'store'>
  readonly serve: Server['serve']
  readonly log: Logger
  readonly clock: Pick<Clock, 'sleep'>
}

/** Serves each account that is connected from now on, by this process or another. Gives the end of it. */
export function readConnected(
  connecting: Pick<Connecting, 'serveBy' | 'refresh'>,
  { config, serve, log, clock }: Reading,
): () => void {
  connecting.serveBy(async accounts => void (await serve({ accounts })))
  const ended = new AbortController()
  const refresh = () =>
    connecting.refresh().catch(error => log.warn({ err: error }, 'The connected accounts could not be read'))
  // A file of SQLite has one process, which knows what it does.
  if (!config.store?.url.reveal().startsWith('sqlite:'))
    void repeat(refresh, { every: interval, clock, signal: ended.signal })
  return () => ended.abort(new Error('The server ends.'))
}
