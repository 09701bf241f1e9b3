import { createClient, defineScript } from '@redis/client'
import { type Claim, type Grant, type LeaseStore, storeKeeps } from '../pipeline/quotas/leases.ts'
import { leaseScript } from './lease-script.ts'

/** How long the server may take to answer, in milliseconds; a slower one is as good as none. */
const patience = 250
/** How long until the connection is tried anew, in milliseconds. */
const reconnectsAfter = 100

/** Leases kept by a Redis or Valkey server. */
export interface RedisLeases extends LeaseStore {
  close(): void
}

const exchange = defineScript({
  SCRIPT: leaseScript,
  NUMBER_OF_KEYS: 1,
  parseCommand(parser, key: string, claim: string) {
    parser.pushKey(key)
    parser.push(claim, String(storeKeeps))
  },
  transformReply: (reply: unknown) => String(reply),
})

/**
 * Connects to the server, now and whenever the connection is lost. `tell` hears the code of each new reason why there is
 * none, and nothing when there is one again: messages of errors repeat addresses, with what stands in them.
 */
export function connectLeases(url: string, tell: (reason: string | undefined) => void): RedisLeases {
  let told: string | undefined
  const fail = (error: Error & { readonly code?: string }) => {
    const reason = error.code ?? error.constructor.name
    if (reason !== told) tell(reason)
    told = reason
  }
  const client = createClient({
    url,
    scripts: { exchange },
    // Who cannot be asked now is not asked later: the claim would be stale.
    disableOfflineQueue: true,
    socket: { connectTimeout: 1_000, reconnectStrategy: reconnectsAfter },
  })
  client.on('error', fail)
  client.on('ready', () => {
    if (told !== undefined) tell(undefined)
    told = undefined
  })
  client.connect().catch(fail)
  return {
    isReachable: () => client.isReady,
    async exchange(claim: Claim): Promise<Grant> {
      const asked = client.exchange(keyOf(claim.quota), JSON.stringify(claim))
      return JSON.parse(await inTime(asked)) as Grant
    },
    close: () => client.destroy(),
  }
}

function keyOf(quota: string): string {
  return `unigraph:quota:{${quota}}`
}

function inTime<Value>(asked: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`The server that keeps the leases took over ${patience} ms.`)), patience)
  })
  return Promise.race([asked, late]).finally(() => clearTimeout(timer))
}
