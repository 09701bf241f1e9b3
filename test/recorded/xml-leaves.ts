import type { XmlNode } from '../../src/contract/xml.ts'
import type { Leaf } from './leaves.ts'

/** Every text and every attribute within an element; attributes begin with `@`. */
export function xmlLeavesOf(node: XmlNode, path = ''): readonly Leaf[] {
  const at = (name: string) => (path === '' ? name : `${path}.${name}`)
  const attributes = Object.entries(node.attributes).map(([name, value]) => ({
    path: at(`@${name}`),
    value,
    replace: (other: unknown) => replace(node.attributes as Record<string, string>, name, String(other)),
  }))
  if (node.children.length > 0)
    return [...attributes, ...node.children.flatMap(child => xmlLeavesOf(child, at(child.name)))]
  const text: Leaf = {
    path,
    value: node.text,
    replace: other => replace(node as unknown as Record<string, string>, 'text', String(other)),
  }
  return node.text === '' ? attributes : [...attributes, text]
}

function replace(holder: Record<string, string>, name: string, value: string): () => void {
  const before = holder[name] as string
  holder[name] = value
  return () => {
    holder[name] = before
  }
}
