import { createHmac, randomBytes } from 'node:crypto'
import type { Secret } from '../contract/secret.ts'
import { decrypt, encrypt } from './aes-gcm.ts'
import { type MasterKey, placeText } from './master-key.ts'
import { SecretsError } from './secrets-error.ts'

const keyBytes = 32

/** A master key that this process holds itself: 32 bytes as base64 or hex. `from` is the reference that led to it. */
export function localKey(text: Secret, from: string): MasterKey {
  const key = bytesOf(text.reveal(), from)
  const id = `local:${createHmac('sha256', key).update('the name of a master key').digest('hex').slice(0, 16)}`
  return {
    id,
    changesInside: false,
    wrap: async (dataKey, place) => encrypt(key, dataKey, placeText(place, id)),
    unwrap: async (wrapped, place) => decrypt(key, wrapped, placeText(place, id)),
  }
}

/** The text of a new key. */
export const newKeyText = (): string => randomBytes(keyBytes).toString('base64')

function bytesOf(text: string, from: string): Buffer {
  const encoding = /^[0-9a-f]{64}$/i.test(text) ? 'hex' : /^[A-Za-z0-9+/]{43}=?$/.test(text) ? 'base64' : undefined
  const bytes = encoding === undefined ? undefined : Buffer.from(text, encoding)
  if (bytes?.length !== keyBytes)
    throw new SecretsError(
      'INVALID',
      `The master key "${from}": found something else than ${keyBytes} bytes as base64 or hex. Make one with: openssl rand -base64 ${keyBytes}`,
    )
  return bytes
}
