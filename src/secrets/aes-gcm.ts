import { type CipherKey, createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const algorithm = 'aes-256-gcm'
const nonceBytes = 12
const tagBytes = 16

/**
 * Encrypts under a key of 32 bytes: a fresh nonce, the ciphertext and the tag, as base64. What is associated is not in it,
 * but has to be said again to open it.
 */
export function encrypt(key: CipherKey, plain: Buffer, associated: string): string {
  // A nonce that came twice under one key would give away both texts, and the means to forge others.
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagBytes }).setAAD(Buffer.from(associated))
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]).toString('base64')
}

/** What was encrypted; undefined where a bit of it, of the key or of what is associated is another. */
export function decrypt(key: CipherKey, sealed: string, associated: string): Buffer | undefined {
  const bytes = Buffer.from(sealed, 'base64')
  // Base64 that is read leniently would let the text change without the bytes.
  if (bytes.length < nonceBytes + tagBytes || bytes.toString('base64') !== sealed) return undefined
  const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes })
  decipher.setAAD(Buffer.from(associated)).setAuthTag(bytes.subarray(-tagBytes))
  const plain = decipher.update(bytes.subarray(nonceBytes, -tagBytes))
  try {
    return Buffer.concat([plain, decipher.final()])
  } catch {
    return undefined
  }
}
