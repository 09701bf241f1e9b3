import { XMLParser } from 'fast-xml-parser'
import type { SimulatorReply } from './simulator.ts'

/** XML that is written out already; a plain string is text, and is escaped. */
export interface XmlNode {
  xml: string
}

/** What may stand within an element; null and undefined are left out. */
export type XmlChildren = XmlNode | string | number | boolean | null | undefined | readonly XmlChildren[]

/** A SOAP message that came in. Namespace prefixes are gone, attributes begin with `@`, every value is a string. */
export interface SoapEnvelope {
  // biome-ignore lint/suspicious/noExplicitAny: foreign bytes
  header: any
  /** The name of the body's element. */
  operation: string
  /** What the body's element holds. */
  // biome-ignore lint/suspicious/noExplicitAny: foreign bytes
  body: any
}

const soapNamespace = 'http://schemas.xmlsoap.org/soap/envelope/'
const parser = new XMLParser({
  removeNSPrefix: true,
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  ignoreDeclaration: true,
})

/** Reads a SOAP 1.1 message; throws an Error whose message says what is wrong with it. */
export function parseEnvelope(text: string): SoapEnvelope {
  if (/<!DOCTYPE/i.test(text)) throw new Error('a document type declaration is not allowed')
  const start = /<(?:([\w.-]+):)?Envelope(\s[^>]*)?>/.exec(text)
  if (!start) throw new Error('the message is not a SOAP envelope')
  const declared = start[1] ? `xmlns:${start[1]}` : 'xmlns'
  const uri = new RegExp(`\\s${declared}\\s*=\\s*["']([^"']*)["']`).exec(start[2] ?? '')?.[1]
  if (uri !== soapNamespace)
    throw new Error(`the envelope is of the namespace ${uri ?? '(none)'}, not ${soapNamespace}`)
  const { Header: header, Body: content } = parser.parse(text, true).Envelope
  if (typeof content !== 'object') throw new Error('the envelope has no body')
  const operation = Object.keys(content).find(key => !key.startsWith('@') && !key.startsWith('#'))
  if (operation === undefined) throw new Error('the body is empty')
  return { header: header ?? {}, operation, body: content[operation] }
}

/** What an element holds as a list, whether there was none of it, one or many. */
export function listOf<Item>(value: Item | readonly Item[] | undefined | null): Item[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? [...value] : [value as Item]
}

/** Writes an element; an attribute that is undefined is left out. */
export function element(
  name: string,
  attributes: Record<string, string | number | boolean | undefined> = {},
  children: XmlChildren = null,
): XmlNode {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('')
  const content = write(children)
  return { xml: content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>` }
}

/** A whole SOAP 1.1 message. */
export function envelope(header: XmlChildren, body: XmlChildren): string {
  const namespaces = {
    'xmlns:soapenv': soapNamespace,
    'xmlns:xsd': 'http://www.w3.org/2001/XMLSchema',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  }
  const parts = [
    ...(write(header) === '' ? [] : [element('soapenv:Header', {}, header)]),
    element('soapenv:Body', {}, body),
  ]
  return `<?xml version="1.0" encoding="utf-8"?>\n${element('soapenv:Envelope', namespaces, parts).xml}`
}

/** A fault, which SOAP 1.1 sends with the status 500; `code` such as `soapenv:Server.userException`. */
export function soapFault({
  code,
  text,
  detail,
}: {
  code: string
  text: string
  detail?: XmlChildren
}): SimulatorReply {
  const fault = element('soapenv:Fault', {}, [
    element('faultcode', {}, code),
    element('faultstring', {}, text),
    detail === undefined ? null : element('detail', {}, detail),
  ])
  return { status: 500, text: envelope(null, fault), contentType: 'text/xml; charset=utf-8' }
}

function write(children: XmlChildren): string {
  if (children === null || children === undefined) return ''
  if (Array.isArray(children)) return children.map(write).join('')
  if (typeof children === 'object') return (children as XmlNode).xml
  return escapeXml(String(children))
}

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\r': '&#13;',
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"'\r]/g, character => escapes[character] ?? character)
}
