// A codegen plugin: writes the unified entities, as connectors map them, from the SDL.
import { getNamedType, isEnumType, isListType, isNonNullType, isObjectType, isScalarType, isUnionType } from 'graphql'

const scalars = { ID: 'string', String: 'string', Int: 'number', Float: 'number', Boolean: 'boolean' }

export const plugin = schema => {
  const types = Object.values(schema.getTypeMap()).filter(type => isObjectType(type) && !type.name.startsWith('__'))
  const entities = types.filter(isEntity)
  const used = new Set()
  const bodies = entities.map(type => entityInterface(type, used)).join('\n\n')
  const values = closure(schema, used)
  return {
    prepend: ["import type { Ref } from './ref.ts'\n"],
    content: `${[
      ...[...values.enums].sort().map(name => enumType(schema.getType(name))),
      ...[...values.unions].sort().map(name => unionType(schema.getType(name))),
      ...[...values.objects].sort().map(name => valueInterface(schema.getType(name), values.members)),
      bodies,
      `/** Every entity by its name. */\nexport interface Entities {\n${entities.map(type => `  ${type.name}: ${type.name}`).join('\n')}\n}`,
      '/** The name of an entity. */\nexport type EntityName = keyof Entities',
      `/** The lists of children that each entity has, and the entity of their rows. */\nexport const edgeEntities = {\n${entities.map(edgesOf).join('\n')}\n} as const satisfies Record<EntityName, Readonly<Record<string, EntityName>>>`,
      '/** The lists of children that each entity has, and the entity of their rows. */\nexport type Edges = typeof edgeEntities',
    ].join('\n\n')}\n`,
  }
}

const directive = (node, name) => node.astNode?.directives?.find(each => each.name.value === name)
const isEntity = type => directive(type, 'entity') !== undefined
const isColumn = field => field.name !== 'id' && !directive(field, 'edge') && !directive(field, 'computed')
const isReference = type => (type.getFields === undefined ? type.getTypes?.().some(isEntity) : isEntity(type))

function entityInterface(type, used) {
  const fields = Object.values(type.getFields()).filter(isColumn)
  return interfaceOf(type, fields, used)
}

/** A value; one of a union says which of them it is. */
function valueInterface(type, members) {
  const fields = Object.values(type.getFields()).filter(isColumn)
  const kind = members.has(type.name) ? [`  readonly __typename: '${type.name}'`] : []
  return interfaceOf(type, fields, new Set(), kind)
}

function interfaceOf(type, fields, used, kind = []) {
  const lines = fields.map(field => `  /** ${field.description} */\n  ${field.name}: ${typeOf(field.type, used)}`)
  return `/** ${type.description} */\nexport interface ${type.name} {\n${[...kind, ...lines].join('\n')}\n}`
}

function unionType(type) {
  const names = type.getTypes().map(member => member.name)
  return `/** ${type.description} */\nexport type ${type.name} = ${names.join(' | ')}`
}

function typeOf(type, used) {
  if (isNonNullType(type)) return bare(type.ofType, used)
  return `${bare(type, used)} | null`
}

function bare(type, used) {
  if (isListType(type)) return `readonly ${typeOf(type.ofType, used)}[]`
  const named = getNamedType(type)
  if (isScalarType(named)) return scalars[named.name] ?? 'string'
  if (!isEnumType(named) && isReference(named)) return 'Ref'
  used.add(named.name)
  return named.name
}

function closure(schema, used) {
  const objects = new Set()
  const enums = new Set()
  const unions = new Set()
  const members = new Set()
  const visit = name => {
    const type = schema.getType(name)
    if (isEnumType(type)) return enums.add(name)
    if (isUnionType(type)) {
      unions.add(name)
      for (const { name: member } of type.getTypes()) {
        members.add(member)
        visit(member)
      }
      return undefined
    }
    if (objects.has(name)) return undefined
    objects.add(name)
    const inner = new Set()
    for (const field of Object.values(type.getFields()).filter(isColumn)) typeOf(field.type, inner)
    return inner.forEach(visit)
  }
  used.forEach(visit)
  return { objects, enums, unions, members }
}

function enumType(type) {
  return `/** ${type.description} */\nexport type ${type.name} = ${type
    .getValues()
    .map(value => `'${value.name}'`)
    .join(' | ')}`
}

function edgesOf(type) {
  const edges = Object.values(type.getFields()).filter(field => directive(field, 'edge'))
  const target = field => getNamedType(field.type).name.replace(/Connection$/, '')
  return `  ${type.name}: { ${edges.map(field => `${field.name}: '${target(field)}'`).join(', ')} },`
}
