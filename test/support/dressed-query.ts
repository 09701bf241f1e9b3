import {
  type ASTNode,
  type ConstValueNode,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type GraphQLSchema,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  type ValueNode,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import type { Random } from '../../src/simulator/random.ts'

/** A document with the values of its variables. */
export interface Dressed {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

interface Options {
  readonly schema: GraphQLSchema
  readonly random: Random
  /** How probable each change is. */
  readonly chance: number
}

/**
 * A valid query in the dress that clients give theirs: aliases, fragments of both kinds, fields asked for twice, directives
 * and variables. It stays valid; some variables are given no value, and a few a wrong one.
 */
export function dressed(query: string, { schema, random, chance }: Options): Dressed {
  const variables: Record<string, unknown> = {}
  const definitions: string[] = []
  const fragments: FragmentDefinitionNode[] = []
  const info = new TypeInfo(schema)
  const happens = () => random.chance(chance)
  let count = 0
  const newName = (prefix: string) => {
    count += 1
    return `${prefix}${count}`
  }

  const variable = (type: string, value: unknown, hasDefault: string | undefined): ValueNode => {
    const name = newName('v')
    definitions.push(`$${name}: ${type}${hasDefault === undefined ? '' : ` = ${hasDefault}`}`)
    if (value !== undefined) variables[name] = value
    return { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } }
  }

  /** The value of an argument or inside of one as a variable. */
  const lifted = (node: ValueNode, type: GraphQLInputType): ValueNode => {
    const given: unknown = valueFromASTUntyped(node)
    if (random.chance(0.03))
      return variable(String(type), random.pick([null, 'nonsense', { no: 1 }, [[1.5]], 7]), undefined)
    // Only a value that may be missing can be left to a default.
    if (random.chance(0.2)) return variable(String(type), random.chance(0.5) ? given : undefined, print(node))
    if (!isNonNullType(type) && random.chance(0.2)) return variable(String(type), undefined, undefined)
    return variable(String(type), given, undefined)
  }

  const directive = (): DirectiveNode => {
    const is = random.chance(0.5)
    const literal: ConstValueNode = { kind: Kind.BOOLEAN, value: is }
    const type = random.pick(['Boolean!', 'Boolean'])
    const value = random.chance(0.4)
      ? literal
      : variable(type, random.chance(0.05) ? null : is, type === 'Boolean' ? 'true' : undefined)
    const name = random.pick(['skip', 'include'])
    return {
      kind: Kind.DIRECTIVE,
      name: { kind: Kind.NAME, value: name },
      arguments: [{ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'if' }, value }],
    }
  }
  const directives = (): readonly DirectiveNode[] => (happens() ? [directive()] : [])

  const inFragment = (selections: readonly SelectionNode[], types: readonly string[]): SelectionNode => {
    const selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections }
    const type = random.pick(types)
    const typeCondition = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type } } as const
    if (random.chance(0.5))
      return {
        kind: Kind.INLINE_FRAGMENT,
        ...(random.chance(0.7) && { typeCondition }),
        directives: directives(),
        selectionSet,
      }
    const name = { kind: Kind.NAME, value: newName('F') } as const
    fragments.push({ kind: Kind.FRAGMENT_DEFINITION, name, typeCondition, selectionSet })
    return { kind: Kind.FRAGMENT_SPREAD, name, directives: directives() }
  }

  const document = visit(
    parse(query),
    visitWithTypeInfo(info, {
      Argument: node => (happens() ? { ...node, value: lifted(node.value, typeOf(info)) } : undefined),
      ObjectField: node => (happens() ? { ...node, value: lifted(node.value, typeOf(info)) } : undefined),
      ListValue: node => {
        const [first, ...others] = node.values
        return first !== undefined && happens()
          ? { ...node, values: [lifted(first, typeOf(info)), ...others] }
          : undefined
      },
      Field: {
        leave: (node): FieldNode => ({
          ...node,
          // A name in the answer belongs to one field alone, so that any two can stand in one object.
          ...(happens() && { alias: { kind: Kind.NAME, value: newName('a') } }),
          directives: directives(),
        }),
      },
      SelectionSet: {
        leave: node => {
          const parent = info.getParentType()
          if (!parent || !happens()) return undefined
          const interfaces = isObjectType(parent) ? parent.getInterfaces().map(({ name }) => name) : []
          const [first, ...others] = node.selections
          if (first === undefined) return undefined
          const twice = random.chance(0.5) ? [first] : []
          // Fields of the type itself cannot stand under the condition of its interface.
          const meta = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const
          const general = interfaces.length === 0 ? [] : [inFragment([meta], interfaces)]
          const inside = others.length === 0 ? [] : [inFragment(others, [parent.name])]
          return { ...node, selections: [first, ...general, ...inside, ...twice] }
        },
      },
    }),
  )
  const head = definitions.length === 0 ? '' : `query Dressed(${definitions.join(', ')}) `
  return { query: [head + print(document as ASTNode), ...fragments.map(print)].join('\n'), variables }
}

const typeOf = (info: TypeInfo): GraphQLInputType => info.getInputType() as GraphQLInputType
