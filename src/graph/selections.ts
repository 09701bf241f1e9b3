import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import type { EntityName } from '../contract/entities.ts'

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>
/** Loads that a field of a type causes besides what the types say, such as those of Customer. */
export type ExtraKinds = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

/** Columns that a field of a type reads besides those that are selected, by entity. */
export type ExtraColumns = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>>
>

/** What a document selects, worked out once for each node of it and remembered for as long as the document lives. */
export class Selections {
  readonly #schema: GraphQLSchema
  readonly #extra: ExtraKinds
  readonly #columns: ExtraColumns
  readonly #kinds = new WeakMap<FieldNode, ReadonlySet<string>>()
  readonly #fields = new WeakMap<SelectionSetNode, ReadonlyMap<EntityName, ReadonlySet<string>>>()

  constructor(
    schema: GraphQLSchema,
    { kinds, columns }: { readonly kinds: ExtraKinds; readonly columns: ExtraColumns },
  ) {
    this.#schema = schema
    this.#extra = kinds
    this.#columns = columns
  }

  /** The kinds of loads that the rows of a field can cause, by what is selected below it. */
  kindsBelow(nodes: readonly FieldNode[], type: GraphQLNamedType, fragments: Fragments): ReadonlySet<string> {
    const [only, ...others] = nodes.map(node => this.#kindsOf(node, type, fragments))
    return others.length === 0 ? (only ?? new Set()) : new Set([only, ...others].flatMap(kinds => [...(kinds ?? [])]))
  }

  #kindsOf(node: FieldNode, type: GraphQLNamedType, fragments: Fragments): ReadonlySet<string> {
    const known = this.#kinds.get(node)
    if (known !== undefined) return known
    const kinds = new Set<string>()
    this.#visit(node.selectionSet, type, fragments, field => this.#addKinds(field, kinds))
    this.#kinds.set(node, kinds)
    return kinds
  }

  /** The unified fields that an operation selects of each entity, wherever in it. */
  fieldsOf(
    operation: SelectionSetNode,
    root: GraphQLNamedType,
    fragments: Fragments,
  ): ReadonlyMap<EntityName, ReadonlySet<string>> {
    const known = this.#fields.get(operation)
    if (known !== undefined) return known
    const fields = new Map<EntityName, Set<string>>()
    const add = (entity: EntityName, field: string) => {
      const set = fields.get(entity)
      if (set === undefined) fields.set(entity, new Set([field]))
      else set.add(field)
    }
    this.#visit(operation, root, fragments, ({ parent, field }) => {
      for (const entity of this.#entitiesOf(parent)) for (const name of columnsOf(field)) add(entity, name)
      const extra = Object.entries(this.#columns[parent.name]?.[field.name] ?? {})
      for (const [entity, names] of extra) for (const name of names) add(entity as EntityName, name)
    })
    this.#fields.set(operation, fields)
    return fields
  }

  /** The fields of one type that are selected anywhere below a field. */
  selectedOn(
    typeName: string,
    nodes: readonly FieldNode[],
    type: GraphQLNamedType,
    fragments: Fragments,
  ): ReadonlySet<string> {
    const names = new Set<string>()
    const see = ({ parent, field }: Selected) => void (parent.name === typeName && names.add(field.name))
    for (const node of nodes) this.#visit(node.selectionSet, type, fragments, see)
    return names
  }

  /** The entities that a type can be: itself, the members of a union, whatever implements an interface. */
  #entitiesOf(type: GraphQLNamedType): readonly EntityName[] {
    const types = isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [type]
    return types.filter(isEntityType).map(each => each.name as EntityName)
  }

  #addKinds({ parent, field }: Selected, kinds: Set<string>): void {
    for (const kind of this.#extra[parent.name]?.[field.name] ?? []) kinds.add(kind)
    if (isEdge(field)) {
      for (const entity of this.#entitiesOf(parent)) kinds.add(`edge:${entity}.${field.name}`)
      return
    }
    const isPartOfPage = /(Connection|Edge|Match)$/.test(parent.name)
    if (isPartOfPage || parent.name === 'Customer') return
    for (const entity of this.#entitiesOf(getNamedType(field.type))) kinds.add(`get:${entity}`)
  }

  #visit(
    set: SelectionSetNode | undefined,
    type: GraphQLNamedType,
    fragments: Fragments,
    see: (selected: Selected) => void,
  ): void {
    if (set === undefined || !isCompositeType(type)) return
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const field = 'getFields' in type ? type.getFields()[selection.name.value] : undefined
        if (field === undefined) continue
        see({ parent: type, field })
        this.#visit(selection.selectionSet, getNamedType(field.type), fragments, see)
      } else {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value]
        const condition = fragment?.typeCondition?.name.value
        const inner = condition === undefined ? type : this.#schema.getType(condition)
        if (inner !== undefined) this.#visit(fragment?.selectionSet, inner, fragments, see)
      }
    }
  }
}

interface Selected {
  readonly parent: GraphQLNamedType
  // biome-ignore lint/suspicious/noExplicitAny: graphql-js types its fields so.
  readonly field: GraphQLField<any, any>
}

/** True for a type whose SDL says `@entity`. */
export function isEntityType(type: GraphQLNamedType): boolean {
  return isObjectType(type) && (type.astNode?.directives?.some(({ name }) => name.value === 'entity') ?? false)
}

/** True for a field whose SDL says `@edge`. */
export function isEdge(field: Selected['field']): boolean {
  return field.astNode?.directives?.some(({ name }) => name.value === 'edge') ?? false
}

/** The columns that a field needs: its own, or those that it is worked out from. */
function columnsOf(field: Selected['field']): readonly string[] {
  const computed = field.astNode?.directives?.find(({ name }) => name.value === 'computed')
  if (computed === undefined) return [field.name]
  const from = computed.arguments?.find(({ name }) => name.value === 'from')?.value
  return from?.kind === Kind.LIST ? from.values.flatMap(value => (value.kind === Kind.STRING ? [value.value] : [])) : []
}
