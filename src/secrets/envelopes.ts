import { randomBytes, randomUUID } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { Envelope, type WrappedKey } from './envelope.ts'
import type { DataKeyPlace, MasterKey } from './master-key.ts'
import { SecretsError } from './secrets-error.ts'

/** How many data keys are kept open, and for how long in milliseconds: whoever keeps the master key may be slow, and counts each question. */
const kept = { max: 1_000, ttl: 600_000 }

/** A value that does not open. */
export interface Tampering {
  readonly tenant: string
  readonly account: string
  readonly field: string
}

interface EnvelopesOptions {
  /** The first one wraps, all of them unwrap. */
  readonly masterKeys: readonly [MasterKey, ...MasterKey[]]
  /** Hears of each value that was changed where it rests, or was brought to another place. */
  readonly onTampering: (tampering: Tampering) => void
}

type Owner = Omit<DataKeyPlace, 'dataKey'>

/** Makes and opens the data keys of accounts. */
export class Envelopes {
  readonly #masterKeys: EnvelopesOptions['masterKeys']
  readonly #onTampering: EnvelopesOptions['onTampering']
  readonly #open = new LRUCache<string, Promise<Envelope>>(kept)

  constructor({ masterKeys, onTampering }: EnvelopesOptions) {
    this.#masterKeys = masterKeys
    this.#onTampering = onTampering
  }

  /** A new data key for an account, wrapped by the first master key. */
  async create({ tenant, account }: Owner): Promise<Envelope> {
    const place = { tenant, account, dataKey: randomUUID() }
    const dataKey = randomBytes(32)
    const [{ id: masterKey }] = this.#masterKeys
    const wrapped = await this.#masterKeys[0].wrap(dataKey, place)
    return this.#envelope(place, { id: place.dataKey, masterKey, wrapped }, dataKey)
  }

  /** The data key of an account as it rests, opened. Throws a SecretsError. */
  open({ tenant, account }: Owner, key: WrappedKey): Promise<Envelope> {
    const name = JSON.stringify([tenant, account, key.id, key.masterKey, key.wrapped])
    const before = this.#open.get(name)
    if (before !== undefined) return before
    const place = { tenant, account, dataKey: key.id }
    const opening = this.#unwrap(place, key).then(dataKey => this.#envelope(place, key, dataKey))
    this.#open.set(name, opening)
    opening.catch(() => this.#open.delete(name))
    return opening
  }

  /** The same data key wrapped by the first master key; undefined where that would change nothing. */
  async rewrap({ tenant, account }: Owner, key: WrappedKey): Promise<WrappedKey | undefined> {
    const [first] = this.#masterKeys
    if (key.masterKey === first.id && !first.changesInside) return undefined
    const place = { tenant, account, dataKey: key.id }
    const dataKey = await this.#unwrap(place, key)
    return { id: key.id, masterKey: first.id, wrapped: await first.wrap(dataKey, place) }
  }

  /** Lets go of the keys that are kept open. */
  forget(): void {
    this.#open.clear()
  }

  /** The names of the master keys, the wrapping one first. */
  get masterKeys(): readonly string[] {
    return this.#masterKeys.map(({ id }) => id)
  }

  async #unwrap(place: DataKeyPlace, { masterKey, wrapped }: WrappedKey): Promise<Buffer> {
    const key = this.#masterKeys.find(({ id }) => id === masterKey)
    if (key === undefined)
      throw new SecretsError(
        'KEY_UNKNOWN',
        `The credentials of the account "${place.account}" need the master key ${masterKey}, which store.masterKeys does not lead to. Add it there again, behind the first one.`,
      )
    return (await key.unwrap(wrapped, place)) ?? this.#refuse(place, 'the data key')
  }

  #envelope(place: DataKeyPlace, key: WrappedKey, dataKey: Buffer): Envelope {
    return new Envelope({ key, dataKey, place, refuse: field => this.#refuse(place, field) })
  }

  #refuse({ tenant, account }: Owner, field: string): never {
    this.#onTampering({ tenant, account, field })
    throw new SecretsError(
      'TAMPERED',
      `The credentials of the account "${account}" do not open: "${field}" was changed in the store, or brought there from another place. Find out who writes into the store, restore it from a backup, or connect the account again.`,
    )
  }
}
