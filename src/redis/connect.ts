import { createClient, type RedisScripts } from '@redis/client'

/** How long the server may take to answer, in milliseconds; a slower one is as good as none. */
const patience = 250
/** How long until the connection is tried anew, in milliseconds. */
const reconnectsAfter = 100

/** Hears the code of each new reason why a server cannot be reached, and nothing when it can be again. */
export type Tell = (reason: string | undefined) => void

/**
 * Connects to a Redis or Valkey server, now and whenever the connection is lost. Only codes of errors are told: their
 * messages repeat addresses, with what stands in them.
 */
export function connect<Scripts extends RedisScripts>(url: string, scripts: Scripts, tell: Tell) {
  let told: string | undefined
  const fail = (error: Error & { readonly code?: string }) => {
    const reason = error.code ?? error.constructor.name
    if (reason !== told) tell(reason)
    told = reason
  }
  const client = createClient({
    url,
    scripts,
    // Who cannot be asked now is not asked later: the question would be stale.
    disableOfflineQueue: true,
    socket: { connectTimeout: 1_000, reconnectStrategy: reconnectsAfter },
  })
  client.on('error', fail)
  client.on('ready', () => {
    if (told !== undefined) tell(undefined)
    told = undefined
  })
  client.connect().catch(fail)
  return client
}

/** What was asked for; rejects when the server takes too long for it to be of use. */
export function inTime<Value>(asked: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`The Redis server took over ${patience} ms.`)), patience)
  })
  return Promise.race([asked, late]).finally(() => clearTimeout(timer))
}
