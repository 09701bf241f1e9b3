import type {
  GraphQLError,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql'
import type { Form, Plan, PlannedField, Variables } from './plan.ts'

type Path = GraphQLResolveInfo['path']
type Key = string | number

/** What a run is given. */
export interface RunOptions {
  readonly plan: Plan
  readonly rootValue: unknown
  readonly context: unknown
  readonly variables: Variables
}

/** A place in the answer that a value is made for: a field of an object, or an item of a list. */
export interface Slot {
  /** The object or the list that it is in. */
  readonly frame: Frame
  readonly key: Key
  readonly form: Form
  /** The field that it is, or is an item of. */
  readonly info: FieldSlot
}

/** An object or a list of the answer that is being filled. */
export class Frame {
  /** Where it stands; the root stands nowhere. */
  readonly slot: Slot | undefined
  readonly answer: Record<Key, unknown>
  /** How many of its slots have no value yet. */
  waitsFor = 0
  /** False once it is given up. */
  isOpen = true
  /** Why it will be given up as soon as nothing in it is waited for. */
  failure: GraphQLError | undefined = undefined
  /** The slots that an error has made null. */
  nulled: Set<Key> | undefined = undefined

  constructor(slot: Slot | undefined, answer: object) {
    this.slot = slot
    this.answer = answer as Record<Key, unknown>
  }
}

/** A slot that is a field; it is also what its resolver is told of itself, made out only as far as it looks. */
export class FieldSlot implements Slot, GraphQLResolveInfo {
  readonly run: RunOptions
  readonly field: PlannedField
  readonly frame: Frame

  constructor(run: RunOptions, field: PlannedField, frame: Frame) {
    this.run = run
    this.field = field
    this.frame = frame
  }

  get key(): string {
    return this.field.key
  }

  get form(): Form {
    return this.field.form
  }

  get info(): FieldSlot {
    return this
  }

  get fieldName(): string {
    return this.field.definition.name
  }

  get fieldNodes(): PlannedField['nodes'] {
    return this.field.nodes
  }

  get returnType(): GraphQLOutputType {
    return this.field.definition.type
  }

  get parentType(): GraphQLObjectType {
    return this.field.parentType
  }

  get path(): Path {
    return pathOf(this)
  }

  get schema(): GraphQLSchema {
    return this.run.plan.operation.schema
  }

  get fragments(): GraphQLResolveInfo['fragments'] {
    return this.run.plan.operation.fragments
  }

  get rootValue(): unknown {
    return this.run.rootValue
  }

  get operation(): OperationDefinitionNode {
    return this.run.plan.operation.definition
  }

  get variableValues(): Variables & GraphQLResolveInfo['variableValues'] {
    return this.run.variables
  }
}

function pathOf({ frame, key, info }: Slot): Path {
  const prev = frame.slot && pathOf(frame.slot)
  return { prev, key, typename: typeof key === 'string' ? info.parentType.name : undefined }
}

/** The keys that lead to a slot, from the root. */
export function keysTo(slot: Slot): Key[] {
  const keys: Key[] = []
  for (let at: Slot | undefined = slot; at !== undefined; at = at.frame.slot) keys.unshift(at.key)
  return keys
}

/** True when an error has made the slot null already, or something that it is in. */
export function isNulled(slot: Slot): boolean {
  for (let at: Slot | undefined = slot; at !== undefined; at = at.frame.slot)
    if (at.frame.nulled?.has(at.key)) return true
  return false
}
