import { SaxesParser } from 'saxes'
import { writeXml } from '../../../src/pipeline/xml.ts'

/** A reply that can be changed and written down again, whether it is JSON or XML. */
export interface Document {
  readonly spots: readonly Spot[]
  readonly lists: readonly List[]
  text(): string
}

/** A single value within a reply. */
export interface Spot {
  /** With `[]` for each place in a list; in XML lists are not told, and attributes begin with `@`. */
  readonly path: string
  readonly name: string
  readonly value: unknown
  set(value: unknown): void
  rename(name: string): void
  remove(): void
}

/** A list within a reply, that is not empty. */
export interface List {
  readonly path: string
  empty(): void
}

/** Opens a reply. */
export function openDocument(text: string): Document {
  return text.trimStart().startsWith('<') ? openXml(text) : openJson(text)
}

function openJson(text: string): Document {
  const root: unknown = JSON.parse(text)
  const spots: Spot[] = []
  const lists: List[] = []
  visit(root, '')
  return { spots, lists, text: () => JSON.stringify(root) }

  function visit(value: unknown, path: string): void {
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) {
      if (value.length > 0) lists.push({ path, empty: () => void value.splice(0) })
      for (const each of value) visit(each, `${path}[]`)
      return
    }
    const holder = value as Record<string, unknown>
    for (const [name, inner] of Object.entries(holder)) {
      const at = path === '' ? name : `${path}.${name}`
      if (typeof inner === 'object' && inner !== null) visit(inner, at)
      else spots.push(spotOf(holder, name, at))
    }
  }
}

function spotOf(holder: Record<string, unknown>, name: string, path: string): Spot {
  return {
    ...{ path, name, value: holder[name] },
    set: value => {
      holder[name] = value
    },
    rename: other => {
      holder[other] = holder[name]
      delete holder[name]
    },
    remove: () => void delete holder[name],
  }
}

interface Element {
  name: string
  attributes: Record<string, string>
  children: (Element | string)[]
}

function openXml(text: string): Document {
  const root = parse(text)
  const spots: Spot[] = []
  const lists: List[] = []
  const body = elementsIn(root).find(({ name }) => local(name) === 'Body')
  for (const child of body === undefined ? [] : elementsIn(body)) visit(child, local(child.name), body as Element)
  return { spots, lists, text: () => `<?xml version="1.0" encoding="UTF-8"?>${writeXml(root)}` }

  function visit(element: Element, path: string, parent: Element): void {
    // A type is not a value: it says which one the others are.
    for (const name of Object.keys(element.attributes))
      if (!name.startsWith('xmlns') && name !== 'xsi:type')
        spots.push(spotOf(element.attributes, name, `${path}.@${local(name)}`))
    const inner = elementsIn(element)
    if (inner.length > 0) {
      if (/List$/.test(element.name)) lists.push({ path, empty: () => void element.children.splice(0) })
      for (const child of inner) visit(child, `${path}.${local(child.name)}`, element)
    } else if (element.children.length > 0) spots.push(textSpot(element, path, parent))
  }
}

function textSpot(element: Element, path: string, parent: Element): Spot {
  return {
    ...{ path, name: local(element.name), value: element.children.join('') },
    set: value => {
      element.children =
        typeof value === 'object' ? [{ name: 'unexpected', attributes: {}, children: [] }] : [String(value)]
    },
    rename: name => {
      element.name = element.name.replace(/[^:]*$/, name)
    },
    remove: () => void parent.children.splice(parent.children.indexOf(element), 1),
  }
}

const local = (name: string) => name.replace(/^.*:/, '')
const elementsIn = ({ children }: Element) => children.filter(child => typeof child !== 'string')

/** The elements with their own prefixes, which the pipeline's reader resolves. */
function parse(text: string): Element {
  const open: Element[] = [{ name: '', attributes: {}, children: [] }]
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes }, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', part => {
    if (part.trim() !== '') open.at(-1)?.children.push(part)
  })
  parser.on('closetag', () => void open.pop())
  parser.write(text).close()
  return open[0]?.children.find(child => typeof child !== 'string') as Element
}
