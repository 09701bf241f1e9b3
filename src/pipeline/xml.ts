import { setImmediate } from 'node:timers/promises'
import { SaxesParser } from 'saxes'
import { Secret } from '../contract/secret.ts'
import type { XmlElement, XmlNode } from '../contract/xml.ts'

/** How deep elements may stand inside each other. */
const deepest = 100
/** How many elements a document may have; each takes a few hundred bytes of memory, however short it is written. */
const mostElements = 250_000
/** How many attributes an element may have. */
const mostAttributes = 1_000
/** How many characters are read before others have their turn, which takes about a millisecond. */
const slice = 8_192
const documentType = 'The XML has a document type, which is refused.'
/** What XML 1.0 cannot hold, even escaped. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

interface OpenNode {
  readonly name: string
  readonly namespace: string
  readonly attributes: Record<string, string>
  children: readonly XmlNode[]
  text: string
}

/**
 * Reads XML strictly: one root, well formed to the last byte, namespaces resolved, no document type, nothing coerced.
 * Throws SyntaxError with the reason.
 */
export function parseXml(text: string): XmlNode {
  const reading = slices(text)
  for (;;) {
    const step = reading.next()
    if (step.done) return step.value
  }
}

/** Reads XML in the same way, in slices: whatever is large keeps nobody waiting. */
export async function parseXmlInSlices(text: string): Promise<XmlNode> {
  const reading = slices(text)
  for (;;) {
    const step = reading.next()
    if (step.done) return step.value
    await setImmediate()
  }
}

function* slices(text: string): Generator<void, XmlNode> {
  // The parser would tell of it only at its end, which may be far.
  if (hasDocumentType(text)) throw new SyntaxError(documentType)
  const { parser, root } = reader()
  for (let at = 0; at < text.length; at += slice) {
    if (at > 0) yield
    parser.write(text.slice(at, at + slice))
  }
  parser.close()
  return root()
}

/** Looks at XML as it comes, so that what nobody would read is not even waited for. */
export function watchXml(): (piece: string) => void {
  let begin: string | undefined
  let tags = 0
  return piece => {
    begin ??= piece
    if (begin === piece && hasDocumentType(piece)) throw new SyntaxError(documentType)
    for (let at = piece.indexOf('<'); at >= 0; at = piece.indexOf('<', at + 1)) tags += 1
    // An element has two at most; the others are comments and the like.
    if (tags > 2 * mostElements) throw new SyntaxError(`The XML has more than ${mostElements} elements.`)
  }
}

/** True where a document type stands before the first element; one within data is data. */
function hasDocumentType(text: string): boolean {
  const blanks = /[\s\ufeff]*/y
  for (;;) {
    blanks.test(text)
    const at = blanks.lastIndex
    const end = text.startsWith('<?', at) ? '?>' : text.startsWith('<!--', at) ? '-->' : undefined
    if (end === undefined) return /^<!doctype/i.test(text.slice(at, at + 9))
    const ends = text.indexOf(end, at + 2)
    if (ends < 0) return false
    blanks.lastIndex = ends + end.length
  }
}

function reader(): { readonly parser: SaxesParser<{ xmlns: true }>; root(): XmlNode } {
  const parser = new SaxesParser({ xmlns: true })
  const open: OpenNode[] = []
  let root: XmlNode | undefined
  let elements = 0
  let attributes = 0
  parser.on('error', error => {
    throw new SyntaxError(`The XML is not well formed: ${error.message.slice(0, 120)}`)
  })
  parser.on('doctype', () => {
    throw new SyntaxError(documentType)
  })
  parser.on('opentagstart', () => {
    elements += 1
    attributes = 0
    if (elements > mostElements) throw new SyntaxError(`The XML has more than ${mostElements} elements.`)
    if (open.length >= deepest) throw new SyntaxError(`The XML has more than ${deepest} elements inside each other.`)
  })
  parser.on('attribute', () => {
    attributes += 1
    if (attributes > mostAttributes) throw new SyntaxError(`An element has more than ${mostAttributes} attributes.`)
  })
  parser.on('opentag', tag => {
    const { local: name, uri: namespace } = tag
    open.push({ name, namespace, attributes: attributesOf(tag.attributes), children: childless, text: '' })
  })
  const addText = (part: string) => {
    const node = open.at(-1)
    if (node !== undefined) node.text += part
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => {
    const node = open.pop() as OpenNode
    const parent = open.at(-1)
    // Between elements there is only the indentation; inside the innermost, each space may matter.
    if (node.children.length > 0) node.text = node.text.trim()
    if (parent === undefined) root = node
    else if (parent.children === childless) parent.children = [node]
    else (parent.children as XmlNode[]).push(node)
  })
  return {
    parser,
    root: () => {
      if (root === undefined) throw new SyntaxError('The XML has no element.')
      return root
    },
  }
}

type ReadAttributes = Readonly<
  Record<string, { readonly local: string; readonly prefix: string; readonly value: string }>
>

function attributesOf(read: ReadAttributes): Record<string, string> {
  if (Object.keys(read).length === 0) return none
  const attributes: Record<string, string> = Object.create(null)
  for (const { local, prefix, value } of Object.values(read))
    if (prefix !== 'xmlns' && local !== 'xmlns') attributes[local] = value
  return attributes
}

/** What the innermost elements have. */
const childless: readonly XmlNode[] = Object.freeze([])

/** What most elements have. */
const none: Record<string, string> = Object.freeze(Object.create(null))

/** Writes an element; every text and attribute is escaped. Throws on characters that XML cannot hold. */
export function writeXml({ name, attributes, children }: XmlElement): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
  const inner = children.map(child => {
    if (child instanceof Secret) return escapeXml(child.reveal())
    return typeof child === 'string' ? escapeXml(child) : writeXml(child)
  })
  return `<${name}${written.join('')}>${inner.join('')}</${name}>`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
}

function escapeXml(text: string): string {
  if (unwritable.test(text)) throw new TypeError('The text has a character in it that XML cannot hold.')
  return text.replace(/[&<>"'\r\n\t]/g, character => entities[character] ?? character)
}
