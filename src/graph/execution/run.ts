import {
  defaultFieldResolver,
  defaultTypeResolver,
  type ExecutionResult,
  GraphQLError,
  type GraphQLObjectType,
  getArgumentValues,
} from 'graphql'
import { inspect } from 'graphql/jsutils/inspect.js'
import type { Form, PlannedField, PlannedSelection, Variables } from './plan.ts'
import { Progress } from './progress.ts'
import { FieldSlot, Frame, type RunOptions, type Slot } from './slot.ts'
import { isIterable, isPromise, isScalar, runtimeTypeOf, serialized } from './values.ts'

/**
 * One request for an operation that is planned. Values are written where they belong as they come; each object and list
 * counts what it still waits for, so that no promises are made beside the resolvers' own. What becomes of errors is as
 * in graphql-js.
 */
export class Run {
  readonly #options: RunOptions
  readonly #progress = new Progress((found, slot) => this.#complete(found, slot))
  readonly #args = new Map<PlannedField, Variables>()

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
        this.#progress.end = data => resolve(this.#result(data))
      })
    } catch (error) {
      this.#progress.errors.push(error as GraphQLError)
      return this.#result(null)
    }
  }

  #result(data: Record<string, unknown> | null): ExecutionResult {
    // What comes after the end belongs to nobody.
    const { errors } = this.#progress
    return errors.length === 0 ? { data } : { errors: [...errors], data }
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
    const { read, form } = field
    if (read === undefined) return this.#resolved(frame, field, source)
    let value: unknown
    try {
      value = read(source, field.definition.name)
      // Most values are of this kind. Where they stand is only of interest if something is wrong with them.
      if (form.kind === 'leaf' && isScalar(value)) return serialized(value, form.type)
      if ((value === null || value === undefined) && !form.isNonNull) return null
    } catch (error) {
      return this.#progress.caught(error, new FieldSlot(this.#options, field, frame))
    }
    const slot = new FieldSlot(this.#options, field, frame)
    try {
      const { context } = this.#options
      const isProperty = field.resolve === defaultFieldResolver
      if (typeof value !== 'function' || !isProperty) return this.#settle(value, slot)
      return this.#settle(value.call(source, this.#argumentsOf(field), context, slot), slot)
    } catch (error) {
      return this.#progress.caught(error, slot)
    }
  }

  /** The value of a field whose resolver may look at everything. */
  #resolved(frame: Frame, field: PlannedField, source: unknown): unknown {
    const slot = new FieldSlot(this.#options, field, frame)
    try {
      return this.#settle(field.resolve(source, this.#argumentsOf(field), this.#options.context, slot), slot)
    } catch (error) {
      return this.#progress.caught(error, slot)
    }
  }

  #argumentsOf(field: PlannedField): Variables {
    const known = field.args ?? this.#args.get(field)
    if (known !== undefined) return known
    const args = getArgumentValues(field.definition, field.nodes[0] as never, this.#options.variables)
    this.#args.set(field, args)
    return args
  }

  /** The value of a slot, now or later. Throws where there can be none. */
  #settle(value: unknown, slot: Slot): unknown {
    if (!isPromise(value)) return this.#complete(value, slot)
    if (value instanceof Promise) return this.#progress.await(value, slot)
    return this.#progress.later(value, slot, found => this.#complete(found, slot))
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
    return isPromise(named) ? this.#progress.later(named, slot, as) : as(named)
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
      return this.#progress.caught(error, slot)
    }
  }

  #object(value: unknown, type: GraphQLObjectType, slot: Slot): unknown {
    const { plan, context } = this.#options
    const selection = plan.inside(slot.info.field, type)
    if (!type.isTypeOf) return this.#filled(value, selection, slot)
    const checked = (is: unknown) => {
      if (is) return this.#filled(value, selection, slot)
      throw new GraphQLError(`Expected value of type "${type.name}" but got: ${inspect(value)}.`, {
        nodes: slot.info.fieldNodes,
      })
    }
    const is = type.isTypeOf(value, context, slot.info)
    return isPromise(is) ? this.#progress.later(is, slot, checked) : checked(is)
  }

  #filled(value: unknown, selection: PlannedSelection, slot: Slot): unknown {
    const frame = new Frame(slot, selection.newAnswer())
    this.#fill(frame, selection, value)
    return held(frame)
  }
}

/** What is filled as far as it can be; what it is in waits for the rest. */
function held({ slot, answer, waitsFor }: Frame): unknown {
  if (waitsFor > 0 && slot !== undefined) slot.frame.waitsFor += 1
  return answer
}
