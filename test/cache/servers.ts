import { createStores, type Stores } from '../../src/cache/stores.ts'
import { connectStores } from '../../src/redis/stores.ts'
import { hasRedisServer, type RedisServer, startRedisServer } from '../quotas/redis-server.ts'

/** A place where a server keeps what it has read. */
export interface Place {
  readonly name: string
  /** Opens it, empty; the same again for further processes. */
  open(): Promise<{ readonly stores: Stores; another(): Promise<Stores>; readonly redis?: RedisServer }>
  close(): Promise<void>
}

const inMemory: Place = {
  name: 'in memory',
  async open() {
    const stores = createStores()
    return { stores, another: async () => stores }
  },
  close: async () => {},
}

function inRedis(): Place {
  const closing: (() => unknown)[] = []
  return {
    name: 'in Redis',
    async open() {
      const redis = await startRedisServer()
      closing.push(() => redis.close())
      const connected = async () => {
        const stores = connectStores({ url: redis.url, secret: 'a secret of the test', tell: () => {} })
        closing.push(() => stores.close())
        while ((await stores.changes.newest()) === undefined) await new Promise(resolve => setImmediate(resolve))
        return stores
      }
      return { stores: await connected(), another: connected, redis }
    },
    async close() {
      for (const close of closing.splice(0).reverse()) await close()
    },
  }
}

/** The places that there are here: each behaves as the others do. */
export const places: readonly Place[] = hasRedisServer ? [inMemory, inRedis()] : [inMemory]
