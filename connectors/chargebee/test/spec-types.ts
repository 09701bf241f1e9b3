import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'oxc-parser'
import type { Schema } from '../../../test/judges/schema.ts'

/** The types of Chargebee's own package, read from its declarations as schemas. */
export interface ChargebeeTypes {
  /** The schema that a reference of these types names. */
  resolve(ref: string): Schema
  /** The type of a name such as `Invoice` or `Invoice.ListInputParam`; undefined where there is none. */
  typeOf(name: string): Schema | undefined
}

// biome-ignore lint/suspicious/noExplicitAny: the nodes of a syntax tree, of which a few kinds are looked at.
type Node = any

const folder = new URL('../../../node_modules/chargebee/types/', import.meta.url).pathname

/** Reads files only as they are needed. Every file adds to the same module, so that a name is a name in all of them. */
export function chargebeeTypes(): ChargebeeTypes {
  const nodes = new Map<string, Node>()
  const read = new Set<string>()
  for (const file of ['core.d.ts', 'resources/filter.d.ts']) readInto(nodes, file)
  return {
    resolve: ref => typeOf(ref) ?? {},
    typeOf,
  }

  function typeOf(name: string): Schema | undefined {
    const node = nodeOf(name)
    if (node === undefined) return undefined
    const space = name.split('.').slice(0, -1).join('.') || name
    return node.type === 'TSTypeAliasDeclaration'
      ? schemaOf(node.typeAnnotation, space)
      : membersOf(node.body.body, space)
  }

  function nodeOf(name: string): Node | undefined {
    const [first = ''] = name.split('.')
    if (!read.has(first)) {
      read.add(first)
      const file = `resources/${first}.d.ts`
      if (/^[A-Z]\w*$/.test(first) && existsSync(join(folder, file))) readInto(nodes, file)
    }
    return nodes.get(name)
  }

  /** What any name is let through as says nothing, and what the company has added is judged by nobody. */
  function membersOf(members: readonly Node[], space: string): Schema {
    const fields = members.filter(({ type }) => type === 'TSPropertySignature')
    return {
      type: 'object',
      properties: Object.fromEntries(
        fields.map(field => [nameOf(field.key), schemaOf(field.typeAnnotation.typeAnnotation, space)]),
      ),
      required: fields.filter(({ optional }) => optional !== true).map(({ key }) => nameOf(key)),
    }
  }

  function schemaOf(node: Node, space: string): Schema {
    switch (node.type) {
      case 'TSStringKeyword':
        return { type: 'string' }
      case 'TSNumberKeyword':
        return { type: 'number' }
      case 'TSBooleanKeyword':
        return { type: 'boolean' }
      case 'TSLiteralType':
        return { type: typeof node.literal.value, enum: [node.literal.value] }
      case 'TSArrayType':
        return { type: 'array', items: schemaOf(node.elementType, space) }
      case 'TSTupleType':
        return { type: 'array', items: schemaOf(node.elementTypes[0], space) }
      case 'TSTypeLiteral':
        return membersOf(node.members, space)
      case 'TSParenthesizedType':
        return schemaOf(node.typeAnnotation, space)
      case 'TSUnionType':
        return { type: 'string', enum: node.types.map((each: Node) => each.literal?.value) }
      case 'TSTypeReference':
        return { $ref: found(namesIn(node.typeName).join('.'), space) }
      default:
        return {}
    }
  }

  /** A name within a resource's own names, or else among all. */
  function found(name: string, space: string): string {
    return nodeOf(`${space}.${name}`) === undefined ? name : `${space}.${name}`
  }
}

function readInto(nodes: Map<string, Node>, file: string): void {
  const { program } = parseSync(file, readFileSync(join(folder, file), 'utf8'), { lang: 'dts' })
  for (const module of program.body as Node[])
    if (module.type === 'TSModuleDeclaration') fill(nodes, module.body.body, '')
}

function fill(nodes: Map<string, Node>, statements: readonly Node[], prefix: string): void {
  for (const statement of statements) {
    const node = statement.type === 'ExportNamedDeclaration' ? (statement.declaration ?? statement) : statement
    if (node.type === 'TSInterfaceDeclaration' || node.type === 'TSTypeAliasDeclaration')
      nodes.set(`${prefix}${node.id.name}`, node)
    else if (node.type === 'TSModuleDeclaration' && node.body)
      fill(nodes, node.body.body, `${prefix}${namesIn(node.id).join('.')}.`)
  }
}

const nameOf = (key: Node): string => String(key.name ?? key.value)

function namesIn(node: Node): readonly string[] {
  return node.type === 'TSQualifiedName' ? [...namesIn(node.left), node.right.name] : [node.name]
}
