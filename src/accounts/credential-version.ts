import { createHash } from 'node:crypto'
import type { Connector } from '../contract/connector.ts'
import { Secret } from '../contract/secret.ts'
import type { Settings } from '../contract/settings.ts'

/** What an account is asked with, and where. */
interface Asked {
  readonly connector: Connector
  readonly settings: Settings
  readonly origin: string
}

/**
 * What names the credentials of an account, and tells nothing of them: a name in the configuration may stand for another
 * account of the provider tomorrow, while a cache that several processes share still has what was read of the first.
 */
export function credentialVersionOf({ connector, settings, origin }: Asked): string {
  const plain = Object.entries(settings).map(([name, value]) => [
    name,
    value instanceof Secret ? value.reveal() : value,
  ])
  return createHash('sha256')
    .update(JSON.stringify([connector.name, connector.version, origin, plain]))
    .digest('base64url')
}
