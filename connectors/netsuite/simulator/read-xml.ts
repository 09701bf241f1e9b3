import { XMLParser, XMLValidator } from 'fast-xml-parser'

/** An element with its namespaces resolved; NetSuite tells `type` from `xsi:type`, and an operation by its namespace. */
export interface XmlIn {
  name: string
  namespace: string
  text: string
  children: XmlIn[]
  attribute(name: string, namespace?: string): string | undefined
  /** The names of the attributes without a namespace. */
  attributeNames: string[]
  /** What a text such as `platformCore:RecordRef` names here. */
  qualified(text: string): { name: string; namespace: string }
}

type Ordered = Record<string, unknown> & { ':@'?: Record<string, string> }

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true,
  ignoreDeclaration: true,
})

/** Reads XML; throws an Error whose message says what is wrong with it. */
export function readXml(text: string): XmlIn {
  if (/<!DOCTYPE/i.test(text)) throw new Error('DOCTYPE is not allowed')
  const valid = XMLValidator.validate(text)
  if (valid !== true) throw new Error(valid.err.msg)
  const root = (parser.parse(text) as Ordered[]).find(each => nameOf(each) !== '#text')
  if (!root) throw new Error('Premature end of file')
  return resolve(root, {})
}

/** The first child of that name and namespace. */
export function child(parent: XmlIn | undefined, name: string, namespace: string): XmlIn | undefined {
  return parent?.children.find(each => each.name === name && each.namespace === namespace)
}

function resolve(node: Ordered, outer: Record<string, string>): XmlIn {
  const written = node[':@'] ?? {}
  const scope = { ...outer }
  for (const [key, value] of Object.entries(written)) {
    if (key === 'xmlns') scope[''] = value
    else if (key.startsWith('xmlns:')) scope[key.slice(6)] = value
  }
  const attributes = Object.entries(written).filter(([key]) => !/^xmlns(:|$)/.test(key))
  const parts = node[nameOf(node)] as Ordered[]
  const texts = parts.filter(part => '#text' in part).map(part => String(part['#text']))
  return {
    ...split(nameOf(node), scope, true),
    text: texts.join(''),
    children: parts.filter(part => !('#text' in part)).map(part => resolve(part, scope)),
    attribute(name, namespace = '') {
      const found = attributes.find(([key]) => {
        const own = split(key, scope, false)
        return own.name === name && own.namespace === namespace
      })
      return found?.[1]
    },
    attributeNames: attributes.map(([key]) => key).filter(key => !key.includes(':')),
    qualified: qualified => split(qualified, scope, true),
  }
}

function split(qualified: string, scope: Record<string, string>, takesDefault: boolean) {
  const colon = qualified.indexOf(':')
  const prefix = colon < 0 ? '' : qualified.slice(0, colon)
  const namespace = colon < 0 && !takesDefault ? '' : scope[prefix]
  if (namespace === undefined && prefix !== '')
    throw new Error(`The prefix "${prefix}" for "${qualified}" is not bound.`)
  return { name: qualified.slice(colon + 1), namespace: namespace ?? '' }
}

function nameOf(node: Ordered): string {
  return Object.keys(node).find(key => key !== ':@') ?? ''
}
