import { type GraphQLError, locatedError } from 'graphql'
import type { Form } from './plan.ts'
import { type Frame, isNulled, keysTo, type Slot } from './slot.ts'

/** Makes out the value of a slot. Throws where there can be none. */
type Complete = (found: unknown, slot: Slot) => unknown

/** How far an answer has come: what waits for what, what has arrived, and what has failed. */
export class Progress {
  readonly errors: GraphQLError[] = []
  /** Is told when all is there. */
  end: (data: Record<string, unknown> | null) => void = () => {}
  readonly #complete: Complete
  /** The slots that wait for a promise. */
  readonly #awaited = new Map<Promise<unknown>, Slot[]>()

  constructor(complete: Complete) {
    this.#complete = complete
  }

  /** Leaves a slot empty until a promise is kept: once, for all slots that wait for the same one. */
  await(promise: Promise<unknown>, slot: Slot): undefined {
    slot.frame.waitsFor += 1
    const others = this.#awaited.get(promise)
    if (others !== undefined) return void others.push(slot)
    const slots = [slot]
    this.#awaited.set(promise, slots)
    const end = () => this.#awaited.delete(promise)
    promise.then(
      found => {
        end()
        this.#kept(found, slots)
      },
      error => {
        end()
        for (const each of slots) this.#failed(error, each)
      },
    )
  }

  /** What slots have waited for is there. Where it looks alike in several of them, it is made out once. */
  #kept(found: unknown, slots: readonly Slot[]): void {
    const alike = new Map<Form, unknown>()
    for (const slot of slots) {
      const { frame, key, form, info } = slot
      if (alike.has(form)) frame.answer[key] = alike.get(form)
      else {
        const errors = this.errors.length
        try {
          frame.answer[key] = this.#complete(found, slot)
        } catch (error) {
          this.#failed(error, slot)
          continue
        }
        const isPlain = form.kind === 'object' && !form.type.isTypeOf && info.field.inside.get(form.type)?.isPlain
        if (isPlain && this.errors.length === errors) alike.set(form, frame.answer[key])
      }
      this.#arrived(frame)
    }
  }

  /** Leaves a slot empty until a promise is kept. */
  later(promise: PromiseLike<unknown>, slot: Slot, complete: (found: unknown) => unknown): undefined {
    const { frame, key } = slot
    frame.waitsFor += 1
    const kept = (found: unknown) => {
      try {
        frame.answer[key] = complete(found)
      } catch (error) {
        this.#failed(error, slot)
        return
      }
      this.#arrived(frame)
    }
    promise.then(kept, error => this.#failed(error, slot))
  }

  /** Something that an object or a list has waited for is there. */
  #arrived(frame: Frame): void {
    frame.waitsFor -= 1
    if (frame.waitsFor > 0 || !frame.isOpen) return
    if (frame.failure !== undefined) this.#fail(frame, frame.failure)
    else if (frame.slot !== undefined) this.#arrived(frame.slot.frame)
    else this.end(frame.answer)
  }

  /** What is in a slot whose value failed at once: null, if that can be. Throws where it cannot. */
  caught(reason: unknown, slot: Slot): null {
    const error = locatedError(reason, slot.info.fieldNodes, keysTo(slot))
    if (slot.form.isNonNull) throw error
    this.#tell(error, slot)
    return null
  }

  /** The value of a slot that was waited for has failed: null takes its place, or that of what it is in. */
  #failed(reason: unknown, slot: Slot): void {
    const error = locatedError(reason, slot.info.fieldNodes, keysTo(slot))
    const { frame, key } = slot
    if (slot.form.isNonNull) this.#fail(frame, error)
    else {
      this.#tell(error, slot)
      frame.answer[key] = null
      this.#arrived(frame)
    }
  }

  /** Gives up an object or a list. */
  #fail(frame: Frame, error: GraphQLError): void {
    if (!frame.isOpen) return
    frame.isOpen = false
    const reason = frame.failure ?? error
    if (frame.slot !== undefined) this.#failed(reason, frame.slot)
    else {
      this.errors.push(reason)
      this.end(null)
    }
  }

  #tell(error: GraphQLError, slot: Slot): void {
    if (isNulled(slot)) return
    const { frame, key } = slot
    frame.nulled ??= new Set()
    frame.nulled.add(key)
    this.errors.push(error)
  }
}
