import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Position } from '../accounts/position.ts'
import { Fault } from '../contract/faults.ts'

/** A place in a list that is made of several parts: which part, and where in it. */
export interface Place {
  /** The part: an account, or a record whose children are listed. */
  readonly part: string
  readonly position: Position
}

/** Signs the cursors of one tenant, so that nobody can make one up or use one in another list. */
export class Signer {
  readonly #key: string
  readonly #tenant: string

  constructor(secret: string, tenant: string) {
    this.#key = secret
    this.#tenant = tenant
  }

  /** The cursor of a place; `list` names the list and whatever its order depends on. */
  write(list: string, { part, position }: Place): string {
    const payload = Buffer.from(JSON.stringify([1, part, position.cursor ?? null, position.skip]))
    return Buffer.concat([this.#signature(list, payload), payload]).toString('base64url')
  }

  /** The place of a cursor; a Fault for one that was not made for this list. */
  read(list: string, cursor: string): Place {
    const bytes = Buffer.from(cursor, 'base64url')
    const payload = bytes.subarray(signatureLength)
    const isOurs =
      bytes.length > signatureLength &&
      timingSafeEqual(bytes.subarray(0, signatureLength), this.#signature(list, payload))
    if (!isOurs)
      throw new Fault(
        'CURSOR_INVALID',
        'The cursor is not one of this list. Begin without "after", or pass the "endCursor" of the page before.',
      )
    const [, part, from, skip] = JSON.parse(payload.toString('utf8')) as [1, string, string | null, number]
    return { part, position: { skip, ...(from !== null && { cursor: from }) } }
  }

  #signature(list: string, payload: Buffer): Buffer {
    const text = JSON.stringify([this.#tenant, list])
    return createHmac('sha256', this.#key).update(text).update(payload).digest().subarray(0, signatureLength)
  }
}

const signatureLength = 16
