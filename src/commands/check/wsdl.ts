import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { ConfigError } from '../../config-values.ts'
import { childrenOf, type XmlNode } from '../../contract/xml.ts'
import { parseXml } from '../../pipeline/xml.ts'

/** A vendor's WSDL with its schemas, or a schema alone, by local names: a namespace often has the version in it. */
export interface Wsdl {
  /** Names of elements and of types, wherever they are declared. */
  readonly names: ReadonlySet<string>
  /** The complex types; an element whose type has no name is a type of its own name. */
  readonly types: ReadonlyMap<string, ComplexType>
  /** The names of the types that elements of a name have. */
  readonly typesOf: ReadonlyMap<string, ReadonlySet<string>>
  /** The words of each enumeration. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>
}

interface ComplexType {
  /** Its elements and attributes, with the names of their own types. */
  readonly members: ReadonlyMap<string, string>
  /** The type that it extends. */
  readonly base: string | undefined
}

/** The type of an element or an attribute of a complex type, or of one that this extends; undefined where it has none of that name. */
export function memberOf({ types }: Wsdl, type: string, name: string): string | undefined {
  for (let of = types.get(type), depth = 0; of !== undefined && depth < 20; depth += 1) {
    const found = of.members.get(name)
    if (found !== undefined) return found
    of = of.base === undefined ? undefined : types.get(of.base)
  }
  return undefined
}

/** Reads a document, and those beside it that it includes or imports. Throws a ConfigError for a file that is none. */
export function wsdlIn(file: string): Wsdl {
  const [names, types] = [new Set<string>(), new Map<string, ComplexType>()]
  const [typesOf, words] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()]
  const seen = new Set<string>()
  read(resolve(file))
  if (names.size === 0)
    throw new ConfigError(`${file}: found no elements and types in it, expected a WSDL or an XML schema.`)
  return { names, types, typesOf, words }

  function read(path: string): void {
    if (seen.has(path)) return
    seen.add(path)
    for (const schema of schemasIn(parsed(path))) {
      for (const child of schema.children) {
        const { schemaLocation = '', name = '' } = child.attributes
        const beside = resolve(dirname(path), schemaLocation)
        if (/^(include|import)$/.test(child.name) && schemaLocation !== '' && existsSync(beside)) read(beside)
        if (child.name === 'simpleType') words.set(name, new Set(wordsIn(child)))
        if (child.name === 'complexType') types.set(name, complexTypeIn(child))
        if (child.name === 'element') types.set(name, types.get(name) ?? complexTypeIn(child))
      }
      for (const { name: kind, attributes } of within(schema)) {
        const { name, type } = attributes
        if (!/^(element|complexType|simpleType|attribute)$/.test(kind) || name === undefined) continue
        names.add(name)
        if (kind === 'element' && type !== undefined)
          typesOf.set(name, (typesOf.get(name) ?? new Set()).add(localOf(type)))
      }
    }
  }
}

function parsed(path: string): XmlNode {
  try {
    return parseXml(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new ConfigError(`${path}: this cannot be read as XML. ${error instanceof Error ? error.message : ''}`)
  }
}

function schemasIn(root: XmlNode): readonly XmlNode[] {
  if (root.name === 'schema') return [root]
  return childrenOf(root, 'types').flatMap(types => childrenOf(types, 'schema'))
}

function* within(node: XmlNode): Iterable<XmlNode> {
  for (const child of node.children) {
    yield child
    yield* within(child)
  }
}

function complexTypeIn(type: XmlNode): ComplexType {
  const extension = [...within(type)].find(({ name }) => name === 'extension')
  const members = [...within(type)].filter(({ name }) => name === 'element' || name === 'attribute')
  return {
    members: new Map(
      members.map(({ attributes: { name, ref, type: of } }) => [localOf(name ?? ref ?? ''), localOf(of ?? '')]),
    ),
    base: extension?.attributes.base && localOf(extension.attributes.base),
  }
}

function wordsIn(type: XmlNode): readonly string[] {
  return [...within(type)].flatMap(({ name, attributes }) => (name === 'enumeration' ? [attributes.value ?? ''] : []))
}

/** A name without its prefix. */
export const localOf = (name: string): string => name.replace(/^.*:/, '')
