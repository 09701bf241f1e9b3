import { defineScript } from '@redis/client'
import { type Claim, type Grant, type LeaseStore, storeKeeps } from '../pipeline/quotas/leases.ts'
import { connect, inTime, type Tell } from './connect.ts'
import { leaseScript } from './lease-script.ts'

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

/** Connects to the server. */
export function connectLeases(url: string, tell: Tell): RedisLeases {
  const client = connect(url, { exchange }, tell)
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
