import {
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parseType,
  type StringValueNode,
} from 'graphql'
import { PlanError } from '../accounts/added-fields.ts'
import type { AddedType, FieldPlan } from '../contract/added-fields.ts'

/** The input types by which a field of each type is filtered. */
const filterTypes: Readonly<Record<AddedType, string>> = {
  String: 'TextFilter',
  Int: 'NumberFilter',
  Float: 'NumberFilter',
  Decimal: 'NumberFilter',
  Boolean: 'FlagFilter',
  Date: 'DateFilter',
  DateTime: 'DateTimeFilter',
  '[String!]': 'TextsFilter',
}

/** The SDL with the fields that the operator adds, and with the filters of lists by them. Throws a PlanError. */
export function withAddedFields(sdl: DocumentNode, plans: readonly FieldPlan[]): DocumentNode {
  for (const plan of plans) check(sdl, plan)
  const definitions = sdl.definitions.map(definition => {
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION) {
      const own = plans.filter(({ entity }) => entity === definition.name.value)
      return own.length === 0
        ? definition
        : { ...definition, fields: [...(definition.fields ?? []), ...own.map(fieldOf)] }
    }
    if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) {
      const own = plans.filter(({ entity }) => `${entity}Filter` === definition.name.value)
      return own.length === 0
        ? definition
        : { ...definition, fields: [...(definition.fields ?? []), ...own.map(filterOf)] }
    }
    return definition
  })
  return { ...sdl, definitions }
}

function check(sdl: DocumentNode, { entity, name }: FieldPlan): void {
  const entities = sdl.definitions.filter(isEntity)
  const type = entities.find(each => each.name.value === entity)
  if (type === undefined) {
    const names = entities.map(each => each.name.value).sort()
    throw new PlanError(`fields.${entity}: found no such type, expected one of: ${names.join(', ')}.`)
  }
  if (type.fields?.some(field => field.name.value === name))
    throw new PlanError(`fields.${entity}.${name}: the schema has such a field already. Choose another name.`)
}

const isEntity = (definition: DocumentNode['definitions'][number]): definition is ObjectTypeDefinitionNode =>
  definition.kind === Kind.OBJECT_TYPE_DEFINITION &&
  (definition.directives?.some(({ name }) => name.value === 'entity') ?? false)

function fieldOf({ name, type, ...plan }: FieldPlan): FieldDefinitionNode {
  return {
    kind: Kind.FIELD_DEFINITION,
    description: textOf(said({ name, type, ...plan })),
    name: { kind: Kind.NAME, value: name },
    // A provider that has no such field has an empty list of it.
    type: parseType(type.startsWith('[') ? `${type}!` : type),
  }
}

function filterOf({ name, type, ...plan }: FieldPlan): InputValueDefinitionNode {
  return {
    kind: Kind.INPUT_VALUE_DEFINITION,
    description: textOf(said({ name, type, ...plan })),
    name: { kind: Kind.NAME, value: name },
    type: parseType(filterTypes[type]),
  }
}

/** What the operator says of the field, and where it comes from. */
function said({ description, from }: FieldPlan): string {
  const sources = Object.entries(from).map(([source, key]) => `${source} \`${key}\``)
  return [description ?? 'A field that the operator of this server has added.', `From: ${sources.join(', ')}.`].join(
    '\n',
  )
}

const textOf = (value: string): StringValueNode => ({ kind: Kind.STRING, value, block: true })
