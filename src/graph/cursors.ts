import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Position } from '../accounts/position.ts'
import { Fault } from '../contract/faults.ts'

/** A place in a list that is made of several parts: which part, and where in it. */
export interface Place {
  /** The part: an account, or a record whose children are listed. */
  readonly part: string
  readonly position: Position
  /** The accounts whose rows before this place could not be had; a later page must not pass for complete. */
  readonly missed?: readonly string[] | undefined
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
  write(list: string, { part, position, missed = [] }: Place): string {
    const parts: Payload = [1, part, position.cursor ?? null, position.skip]
    return this.writeState(list, missed.length === 0 ? parts : [...parts, missed])
  }

  /** The place of a cursor; a Fault for one that was not made for this list. */
  read(list: string, cursor: string): Place {
    const [, part, from, skip, missed] = this.readState<Payload>(list, cursor)
    return { part, position: { skip, ...(from !== null && { cursor: from }) }, ...(missed && { missed }) }
  }

  /** The cursor that says where a list stands in a way of its own; plain data. */
  writeState(list: string, state: unknown): string {
    const payload = Buffer.from(JSON.stringify(state))
    return Buffer.concat([this.#signature(list, payload), payload]).toString('base64url')
  }

  /** What such a cursor says; a Fault for one that was not made for this list. */
  readState<State>(list: string, cursor: string): State {
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
    return JSON.parse(payload.toString('utf8')) as State
  }

  #signature(list: string, payload: Buffer): Buffer {
    const text = JSON.stringify([this.#tenant, list])
    return createHmac('sha256', this.#key).update(text).update(payload).digest().subarray(0, signatureLength)
  }
}

/** The form's number, the part, the provider's cursor, the rows to pass over, and the missed accounts, if any. */
type Payload = [1, string, string | null, number, (readonly string[])?]

const signatureLength = 16
