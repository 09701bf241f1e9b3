import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import type { Random } from '../../src/simulator/random.ts'

/** Texts of the scalars, some of them known to the accounts and most of them not. */
const scalars: Readonly<Record<string, readonly string[]>> = {
  String: ['"Ada"', '"ada@analytical-engines.example"', '"analytical-engines.example"', '"a"', '"%_*^\\\\"', '""'],
  Int: ['1', '2', '3'],
  Boolean: ['true', 'false'],
  Float: ['1.5'],
  DateTime: ['"2026-03-01T00:00:00Z"', '"2026-06-01T12:00:00.5Z"'],
  Date: ['"2026-03-01"', '"2024-02-29"'],
  Decimal: ['"100"', '"-0.50"'],
  BigInt: ['"100"'],
  CurrencyCode: ['"EUR"', '"USD"'],
  URL: ['"https://analytical-engines.example"'],
}

interface Options {
  readonly schema: GraphQLSchema
  readonly random: Random
  /** Ids that records have. */
  readonly ids: readonly string[]
  /** The names of the accounts. */
  readonly accounts: readonly string[]
  /** How many levels of fields. */
  readonly depth: number
}

/** A query that is valid by the schema: any fields, any arguments, each of a value of its type. */
export function randomQuery(options: Options): string {
  const { schema, random } = options
  const fields = fieldsOf(schema.getQueryType() as GraphQLNamedType)
  return `{ ${fieldText(random.pick(fields), options)} }`
}

type Field = GraphQLField<unknown, unknown>

const fieldsOf = (type: GraphQLNamedType): readonly Field[] =>
  isCompositeType(type) && 'getFields' in type ? Object.values(type.getFields()) : []

function fieldText(field: Field, options: Options): string {
  const type = getNamedType(field.type)
  const given = argumentsText(field.args, options)
  return isLeafType(type) ? `${field.name}${given}` : `${field.name}${given} ${selection(type, options)}`
}

/** Some of the fields of a type, the leaves alone where it is deep enough. */
function selection(type: GraphQLNamedType, { depth, ...options }: Options): string {
  const { random, schema } = options
  const fields = fieldsOf(type)
  const leaves = fields.filter(field => isLeafType(getNamedType(field.type)))
  const others = depth > 1 ? fields.filter(field => !leaves.includes(field)) : []
  const rows = others.filter(({ name }) => name === 'nodes' || name === 'edges')
  const chosen = new Set([
    ...leaves.filter(() => random.chance(0.5)),
    ...rows.filter(() => random.chance(0.8)),
    ...(others.length === 0 ? [] : [random.pick(others), random.pick(others)].filter(() => random.chance(0.6))),
  ])
  const texts = [...chosen].map(field => fieldText(field, { ...options, depth: depth - 1 }))
  if (!isObjectType(type) && depth > 1) {
    // One of them alone: two can have a field of the same name and of another type.
    const one = random.pick(schema.getPossibleTypes(type as never))
    texts.splice(0, texts.length, `... on ${one.name} ${selection(one, { ...options, depth: depth - 1 })}`)
  }
  return `{ __typename ${texts.join(' ')} }`
}

function argumentsText(args: readonly GraphQLArgument[], options: Options): string {
  const given = args.flatMap(argument => {
    if (!isNonNullType(argument.type) && options.random.chance(argument.name === 'first' ? 0.1 : 0.6)) return []
    const value = valueText(argument.type, argument.name, options)
    return value === undefined ? [] : [`${argument.name}: ${value}`]
  })
  return given.length === 0 ? '' : `(${given.join(', ')})`
}

/** A value of an input type as GraphQL writes it; undefined for those that cannot be made up, such as cursors. */
function valueText(type: GraphQLInputType, name: string, options: Options): string | undefined {
  const { random, ids, accounts } = options
  if (name === 'after') return undefined
  if (name === 'timeoutMs') return '8000'
  const nullable = getNullableType(type)
  if (isListType(nullable)) {
    const count = random.integer(1, 2)
    const values = Array.from({ length: count }, () => valueText(nullable.ofType, name, options))
    return `[${values.filter(value => value !== undefined).join(', ')}]`
  }
  if (name === 'accounts' || name === 'anchor') return JSON.stringify(random.pick(accounts))
  if (isEnumType(nullable)) return random.pick(nullable.getValues()).name
  if (isInputObjectType(nullable)) {
    const fields = Object.values(nullable.getFields())
    const chosen = new Set([...fields.filter(field => isNonNullType(field.type)), random.pick(fields)])
    const texts = [...chosen].map(field => `${field.name}: ${valueText(field.type, field.name, options) ?? 'null'}`)
    return `{ ${texts.join(', ')} }`
  }
  if (getNamedType(type).name === 'ID') return JSON.stringify(random.pick(ids))
  return random.pick(scalars[getNamedType(type).name] ?? ['null'])
}
