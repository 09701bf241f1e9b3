import {
  defaultTypeResolver,
  type ExecutionResult,
  GraphQLError,
  type GraphQLObjectType,
  getArgumentValues,
  locatedError,
} from 'graphql'
import { inspect } from 'graphql/jsutils/inspect.js'
import type { Form, PlannedField, PlannedSelection, Variables } from './plan.ts'
import { FieldSlot, Frame, isNulled, keysTo, type RunOptions, type Slot } from './slot.ts'
import { runtimeTypeOf, serialized } from './values.ts'

/**
 * One request for an operation that is planned. Values are written where they belong as they come; each object and list
 * counts what it still waits for, so that no promises are made beside the resolvers' own. What becomes of errors is as
 * in graphql-js.
 */
export class Run {
  readonly #options: RunOptions
  readonly #errors: GraphQLError[] = []
  readonly #args = new Map<PlannedField, Variables>()
  #end: (data: Record<string, unknown> | null) => void = () => {}

  constructor(options: RunOptions) {
    this.#options = options
  }

  /** Answers; at once where no resolver makes it wait. */
  answer(): ExecutionResult | Promise<ExecutionResult> {
    const { plan, rootValue } = this.#options
    try {
      const selection = plan.root()
      const root = new Frame(undefined, selection.newAnswer())
      this.#fill(root, selection, rootValue)
      if (root.waitsFor === 0) return this.#result(root.answer)
      return new Promise(resolve => {
        this.#end = data => resolve(this.#result(data))
      })
    } catch (error) {
      this.#errors.push(error as GraphQLError)
      return this.#result(null)
    }
  }

  #result(data: Record<string, unknown> | null): ExecutionResult {
    // What comes after the end belongs to nobody.
    return this.#errors.length === 0 ? { data } : { errors: [...this.#errors], data }
  }

  /** Answers the fields of an object. Throws the error of one that cannot be null, unless others are waited for. */
  #fill(frame: Frame, { fields }: PlannedSelection, source: unknown): void {
    const { answer } = frame
    try {
      for (const field of fields) answer[field.key] = this.#field(frame, field, source)
    } catch (error) {
      if (frame.waitsFor === 0) throw error
      frame.failure = error as GraphQLError
    }
  }

  #field(frame: Frame, field: PlannedField, source: unknown): unknown {
    const slot = new FieldSlot(this.#options, field, frame)
    try {
      const args = field.args ?? this.#argumentsOf(field)
      return this.#settle(field.resolve(source, args, this.#options.context, slot), slot)
    } catch (error) {
      return this.#caught(error, slot)
    }
  }

  #argumentsOf(field: PlannedField): Variables {
    const known = this.#args.get(field)
    if (known !== undefined) return known
    const args = getArgumentValues(field.definition, field.nodes[0] as never, this.#options.variables)
    this.#args.set(field, args)
    return args
  }

  /** The value of a slot, now or later. Throws where there can be none. */
  #settle(value: unknown, slot: Slot): unknown {
    return isPromise(value)
      ? this.#later(value, slot, found => this.#complete(found, slot))
      : this.#complete(value, slot)
  }

  #complete(value: unknown, slot: Slot): unknown {
    const { form, info } = slot
    if (value === null || value === undefined) {
      if (!form.isNonNull) return null
      throw new Error(`Cannot return null for non-nullable field ${info.parentType.name}.${info.fieldName}.`)
    }
    if (value instanceof Error) throw value
    if (form.kind === 'leaf') return serialized(value, form.type)
    if (form.kind === 'object') return this.#object(value, form.type, slot)
    if (form.kind === 'list') return this.#list(value, form.item, slot)
    const named = (form.type.resolveType ?? defaultTypeResolver)(value, this.#options.context, info, form.type)
    const as = (name: unknown) => this.#object(value, runtimeTypeOf(name, { value, type: form.type, info }), slot)
    return isPromise(named) ? this.#later(named, slot, as) : as(named)
  }

  #list(value: unknown, form: Form, slot: Slot): unknown {
    const { info } = slot
    if (!isIterable(value))
      throw new GraphQLError(
        `Expected Iterable, but did not find one for field "${info.parentType.name}.${info.fieldName}".`,
      )
    const answer: unknown[] = []
    const frame = new Frame(slot, answer)
    try {
      for (const item of value) answer.push(this.#item(item, { frame, key: answer.length, form, info }))
    } catch (error) {
      frame.isOpen = false
      throw error
    }
    return held(frame)
  }

  #item(value: unknown, slot: Slot): unknown {
    try {
      return this.#settle(value, slot)
    } catch (error) {
      return this.#caught(error, slot)
    }
  }

  #object(value: unknown, type: GraphQLObjectType, slot: Slot): unknown {
    const { plan, context } = this.#options
    const selection = plan.inside(slot.info.field, type)
    const filled = () => {
      const frame = new Frame(slot, selection.newAnswer())
      this.#fill(frame, selection, value)
      return held(frame)
    }
    if (!type.isTypeOf) return filled()
    const checked = (is: unknown) => {
      if (is) return filled()
      throw new GraphQLError(`Expected value of type "${type.name}" but got: ${inspect(value)}.`, {
        nodes: slot.info.fieldNodes,
      })
    }
    const is = type.isTypeOf(value, context, slot.info)
    return isPromise(is) ? this.#later(is, slot, checked) : checked(is)
  }

  /** Leaves a slot empty until a promise is kept. */
  #later(promise: PromiseLike<unknown>, slot: Slot, complete: (found: unknown) => unknown): undefined {
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
    else this.#end(frame.answer)
  }

  /** What is in a slot whose value failed at once: null, if that can be. Throws where it cannot. */
  #caught(reason: unknown, slot: Slot): null {
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
      this.#errors.push(reason)
      this.#end(null)
    }
  }

  #tell(error: GraphQLError, slot: Slot): void {
    if (isNulled(slot)) return
    const { frame, key } = slot
    frame.nulled ??= new Set()
    frame.nulled.add(key)
    this.#errors.push(error)
  }
}

/** What is filled as far as it can be; what it is in waits for the rest. */
function held({ slot, answer, waitsFor }: Frame): unknown {
  if (waitsFor > 0 && slot !== undefined) slot.frame.waitsFor += 1
  return answer
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as PromiseLike<unknown> | null | undefined)?.then === 'function'
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && typeof (value as Iterable<unknown> | null)?.[Symbol.iterator] === 'function'
}
