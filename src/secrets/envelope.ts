import { createSecretKey, type KeyObject } from 'node:crypto'
import { Secret } from '../contract/secret.ts'
import { decrypt, encrypt } from './aes-gcm.ts'
import { type DataKeyPlace, placeText } from './master-key.ts'

/** A data key as it rests. */
export interface WrappedKey {
  /** Its own name. */
  readonly id: string
  /** The name of the master key that wraps it. */
  readonly masterKey: string
  readonly wrapped: string
}

/** The open data key of one account: seals its values, field by field, and opens them. */
export class Envelope {
  readonly key: WrappedKey
  /** Bytes would be made into a key each time, which takes longer than to encrypt. */
  readonly #dataKey: KeyObject
  readonly #place: DataKeyPlace
  readonly #refuse: (field: string) => never

  constructor({ key, dataKey, place, refuse }: EnvelopeParts) {
    this.key = key
    this.#dataKey = createSecretKey(dataKey)
    this.#place = place
    this.#refuse = refuse
  }

  /** A value as it may rest; each time another text. */
  seal(field: string, value: Secret): string {
    return encrypt(this.#dataKey, Buffer.from(value.reveal()), placeText(this.#place, field))
  }

  /** The value that was sealed for this field of this account. Throws a SecretsError where it is not. */
  open(field: string, sealed: string): Secret {
    const plain = decrypt(this.#dataKey, sealed, placeText(this.#place, field))
    return plain === undefined ? this.#refuse(field) : new Secret(plain.toString())
  }
}

interface EnvelopeParts {
  readonly key: WrappedKey
  readonly dataKey: Buffer
  readonly place: DataKeyPlace
  /** Says that a field does not open. */
  readonly refuse: (field: string) => never
}
