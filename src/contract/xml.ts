import { NonsenseError } from './read.ts'
import type { Secret } from './secret.ts'

/** An element to be written. Text is escaped by the transport, which alone reveals a Secret. */
export interface XmlElement {
  /** With its prefix, such as `platformMsgs:getList`. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string | Secret)[]
}

/** An element that was read: namespaces resolved, nothing coerced, order kept. */
export interface XmlNode {
  /** The local name. */
  readonly name: string
  /** The namespace's URI, or the empty string. */
  readonly namespace: string
  /** By local name; `xsi:nil` and `xsi:type` appear as `nil` and `type`. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
  /** The text directly inside, exact. */
  readonly text: string
}

/** Makes an element to be written; empty attributes may be left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (XmlElement | string | Secret)[]
): XmlElement {
  return { name, attributes, children }
}

/** The first child of that name. */
export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find(child => child.name === name)
}

/** All children of that name; one child is a list of one, none an empty list. A text in their place makes no sense. */
export function childrenOf(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  if (node?.children.length === 0 && node.text.trim() !== '')
    throw new NonsenseError(`expected elements in "${node.name}", got a text`)
  return node?.children.filter(child => child.name === name) ?? []
}

/** The text of the first child of that name; undefined when there is none or it is nil. */
export function textOf(node: XmlNode | undefined, name: string): string | undefined {
  const child = childOf(node, name)
  return child === undefined || isNil(child) ? undefined : child.text
}

/** True for an element that says of itself that it has no value. */
export function isNil(node: XmlNode): boolean {
  return node.attributes.nil === 'true' || node.attributes.nil === '1'
}

/** A record as plain JSON: attributes are prefixed with `@`. */
export type Plain = string | null | { readonly [name: string]: Plain | readonly Plain[] }

/**
 * Turns an element into plain JSON, so that it can be cached. Only the names in `lists` become arrays, and they always
 * do; texts stay texts; nil is null.
 */
export function plainOf(node: XmlNode, lists: ReadonlySet<string>): Plain {
  if (isNil(node)) return null
  const attributes = Object.entries(node.attributes).filter(([name]) => name !== 'nil')
  if (node.children.length === 0 && attributes.length === 0) return node.text
  const plain: { [name: string]: Plain | Plain[] } = Object.create(null)
  for (const [name, value] of attributes) plain[`@${name}`] = value
  if (node.children.length === 0 && node.text !== '') plain['#text'] = node.text
  for (const child of node.children) {
    const value = plainOf(child, lists)
    if (lists.has(child.name)) {
      const list = plain[child.name]
      if (Array.isArray(list)) list.push(value)
      else plain[child.name] = [value]
    } else plain[child.name] = value
  }
  return plain
}
