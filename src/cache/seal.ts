import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

const algorithm = 'aes-256-gcm'
/** The lengths of a nonce and of a tag of GCM, in bytes. */
const nonceLength = 12
const tagLength = 16

/** Seals what is kept outside of this process: people's data is in it. */
export class Seal {
  readonly #key: Buffer
  readonly #nameKey: Buffer

  /** `secret` is the same for all processes that read each other's entries. */
  constructor(secret: string) {
    const derived = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, '', `unigraph cache ${purpose}`, 32))
    this.#key = derived('values')
    this.#nameKey = derived('names')
  }

  /** A name that says nothing of what it stands for. */
  name(text: string): string {
    return createHmac('sha256', this.#nameKey).update(text).digest('base64url')
  }

  /** A value that only opens under its own name. */
  close(name: string, value: unknown): string {
    const nonce = randomBytes(nonceLength)
    const cipher = createCipheriv(algorithm, this.#key, nonce).setAAD(Buffer.from(name))
    const sealed = [cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]
    return Buffer.concat([nonce, cipher.getAuthTag(), ...sealed]).toString('base64')
  }

  /** What was sealed under that name; undefined for what was sealed by others, under another name, or has been changed. */
  open(name: string, text: unknown): unknown {
    try {
      const sealed = Buffer.from(String(text), 'base64')
      const decipher = createDecipheriv(algorithm, this.#key, sealed.subarray(0, nonceLength), {
        authTagLength: tagLength,
      })
      decipher.setAAD(Buffer.from(name)).setAuthTag(sealed.subarray(nonceLength, nonceLength + tagLength))
      const opened = [decipher.update(sealed.subarray(nonceLength + tagLength)), decipher.final()]
      return JSON.parse(Buffer.concat(opened).toString('utf8'))
    } catch {
      return undefined
    }
  }
}
