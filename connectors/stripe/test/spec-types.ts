import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'oxc-parser'
import type { Schema } from '../../../test/judges/schema.ts'

/** The types of Stripe's own package, read from its declarations as schemas. */
export interface StripeTypes {
  /** The schema that a reference of these types names. */
  resolve(ref: string): Schema
  /** The type of objects that say this word of themselves, such as `payment_intent`. */
  ofObject(word: string, isDeleted: boolean): Schema | undefined
}

// biome-ignore lint/suspicious/noExplicitAny: the nodes of a syntax tree, of which a few kinds are looked at.
type Node = any
/** What a name means in a file or namespace. */
interface Scope {
  readonly names: Map<string, { readonly node: Node; readonly scope: Scope }>
  readonly spaces: Map<string, Scope>
  readonly imports: Map<string, { readonly file: string; readonly name: string }>
  readonly outer?: Scope
}

const folder = new URL('../../../node_modules/stripe/esm/', import.meta.url).pathname

/** Reads files only as they are needed: all of them would take seconds. */
export function stripeTypes(): StripeTypes {
  const files = new Map<string, Scope>()
  const refs = new Map<string, { readonly node: Node; readonly scope: Scope }>()
  const known = new Map<string, Schema>()
  const words = objectWords()
  const keys = new Map<object, string>()

  return {
    resolve(ref) {
      const found = refs.get(ref)
      if (found === undefined) throw new TypeError(`No type is called ${ref}.`)
      const schema = known.get(ref) ?? declared(found.node, found.scope)
      known.set(ref, schema)
      return schema
    },
    ofObject(word, isDeleted) {
      const places = words.get(word) ?? []
      const place = places.find(({ name }) => name.startsWith('Deleted') === isDeleted)
      return place && refTo(scopeOf(place.file).names.get(place.name))
    },
  }

  function scopeOf(file: string): Scope {
    const scope = files.get(file) ?? readScope(file)
    files.set(file, scope)
    return scope
  }

  function refTo(found: { readonly node: Node; readonly scope: Scope } | undefined): Schema {
    if (found === undefined) return {}
    const ref = keys.get(found.node) ?? `${found.node.id.name}#${keys.size}`
    keys.set(found.node, ref)
    refs.set(ref, found)
    return { $ref: ref }
  }

  function declared(node: Node, scope: Scope): Schema {
    if (node.type === 'TSTypeAliasDeclaration') return typeOf(node.typeAnnotation, scope)
    const base = (node.extends ?? []).map((each: Node) => refTo(find(namesIn(each.expression), scope)))
    const own = membersOf(node.body.body, scope)
    return base.length === 0 ? own : { allOf: [...base, own] }
  }

  function membersOf(members: readonly Node[], scope: Scope): Schema {
    const fields = members.filter(({ type }) => type === 'TSPropertySignature')
    const index = members.find(({ type }) => type === 'TSIndexSignature')
    return {
      type: 'object',
      properties: Object.fromEntries(
        fields.map(field => [nameOf(field.key), typeOf(field.typeAnnotation.typeAnnotation, scope)]),
      ),
      required: fields.filter(({ optional }) => optional !== true).map(({ key }) => nameOf(key)),
      ...(index && { additionalProperties: typeOf(index.typeAnnotation.typeAnnotation, scope) }),
    }
  }

  function typeOf(node: Node, scope: Scope): Schema {
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
        return { type: 'array', items: typeOf(node.elementType, scope) }
      case 'TSTypeLiteral':
        return membersOf(node.members, scope)
      case 'TSParenthesizedType':
        return typeOf(node.typeAnnotation, scope)
      case 'TSUnionType':
        return unionOf(node.types, scope)
      case 'TSTypeReference':
        return referenceOf(node, scope)
      default:
        return {}
    }
  }

  function unionOf(nodes: readonly Node[], scope: Scope): Schema {
    // Stripe may add words; those that this release names are all that a simulator may say.
    const isOther = (node: Node) => node.type === 'TSTypeReference' && node.typeName.name === 'OtherString'
    const isNull = (node: Node) => node.type === 'TSNullKeyword'
    const choices = nodes.filter(node => !isNull(node) && !isOther(node)).map(node => typeOf(node, scope))
    const nullable = nodes.some(isNull)
    const literals = choices.every(each => each.enum !== undefined)
    if (choices.length === 1 && choices[0]?.$ref === undefined) return { ...choices[0], nullable }
    if (literals && choices.length > 0)
      return { type: String(choices[0]?.type), enum: choices.flatMap(each => each.enum ?? []), nullable }
    return { anyOf: choices, nullable }
  }

  function referenceOf(node: Node, scope: Scope): Schema {
    const names = namesIn(node.typeName)
    const [name = ''] = names
    const [first] = node.typeArguments?.params ?? []
    if (name === 'Array' && first) return { type: 'array', items: typeOf(first, scope) }
    if (name === 'Decimal') return { type: 'string' }
    if ((name === 'ApiList' || name === 'ApiSearchResult') && first) return listOf(typeOf(first, scope))
    if (name === 'Response' && first) return typeOf(first, scope)
    return refTo(find(names, scope))
  }

  function find(names: readonly string[], scope: Scope): { readonly node: Node; readonly scope: Scope } | undefined {
    const [name = '', ...rest] = names
    for (let at: Scope | undefined = scope; at !== undefined; at = at.outer) {
      const imported = at.imports.get(name)
      const space = at.spaces.get(name)
      if (rest.length === 0 && at.names.has(name)) return at.names.get(name)
      if (rest.length > 0 && space !== undefined) return within(rest, space)
      if (imported !== undefined) {
        const file = scopeOf(imported.file)
        return imported.name === '*' ? within(rest, file) : find([imported.name, ...rest], file)
      }
    }
    return undefined
  }

  function within(names: readonly string[], scope: Scope) {
    const inner = names.slice(0, -1).reduce<Scope | undefined>((at, name) => at?.spaces.get(name), scope)
    return inner?.names.get(names.at(-1) ?? '')
  }
}

const listOf = (items: Schema): Schema => ({
  type: 'object',
  required: ['object', 'data', 'has_more', 'url'],
  properties: {
    object: { type: 'string', enum: ['list'] },
    data: { type: 'array', items },
    has_more: { type: 'boolean' },
    url: { type: 'string' },
    total_count: { type: 'number' },
  },
})

function readScope(file: string): Scope {
  const { program } = parseSync(file, readFileSync(join(folder, file), 'utf8'), { lang: 'dts' })
  const scope = emptyScope()
  fill(scope, program.body as Node[], file)
  return scope
}

const emptyScope = (outer?: Scope): Scope => ({
  names: new Map(),
  spaces: new Map(),
  imports: new Map(),
  ...(outer && { outer }),
})

function fill(scope: Scope, statements: readonly Node[], file: string): void {
  for (const statement of statements) {
    const node = statement.type === 'ExportNamedDeclaration' ? (statement.declaration ?? statement) : statement
    if (node.source?.value) importInto(scope, node, file)
    else if (node.type === 'TSInterfaceDeclaration' || node.type === 'TSTypeAliasDeclaration')
      scope.names.set(node.id.name, { node, scope })
    else if (node.type === 'TSModuleDeclaration' && node.body) {
      const inner = scope.spaces.get(node.id.name) ?? emptyScope(scope)
      scope.spaces.set(node.id.name, inner)
      fill(inner, node.body.body, file)
    }
  }
}

function importInto(scope: Scope, node: Node, file: string): void {
  const target = join(file, '..', node.source.value).replace(/\.js$/, '.d.ts')
  for (const each of node.specifiers ?? [])
    scope.imports.set((each.local ?? each.exported).name, {
      file: target,
      name: each.type === 'ImportNamespaceSpecifier' ? '*' : (each.imported ?? each.local).name,
    })
}

const nameOf = (key: Node): string => String(key.name ?? key.value)

function namesIn(node: Node): readonly string[] {
  return node.type === 'TSQualifiedName' ? [...namesIn(node.left), node.right.name] : [node.name]
}

/** Which type says which word of itself, by the text alone. */
function objectWords(): ReadonlyMap<string, readonly { readonly file: string; readonly name: string }[]> {
  const files = readdirSync(join(folder, 'resources'), { encoding: 'utf8' }).filter(file => file.endsWith('.d.ts'))
  const found = files.flatMap(file => {
    const text = readFileSync(join(folder, 'resources', file), 'utf8')
    const matches = text.matchAll(/^export interface (\w+) \{\n(?:(?!^\})[^\n]*\n)*? {4}object: '(\w+)';/gm)
    return [...matches].map(([, name = '', word = '']) => ({ file: `resources/${file}`, name, word }))
  })
  return Map.groupBy(found, ({ word }) => word)
}
