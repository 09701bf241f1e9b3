import type { Reply, SoapCall } from '../contract/call.ts'
import { Fault, type FaultNews } from '../contract/faults.ts'
import { childOf, element, textOf, type XmlNode } from '../contract/xml.ts'
import type { HttpReply, HttpRequest } from './http.ts'
import { parseXml, parseXmlInSlices, watchXml, writeXml } from './xml.ts'

const soap11 = 'http://schemas.xmlsoap.org/soap/envelope/'
const soap12 = 'http://www.w3.org/2003/05/soap-envelope'

/** A SOAP call as an HTTP request: SOAP 1.1, document/literal. */
export function writeSoap(call: SoapCall, origin: string): Omit<HttpRequest, 'signal'> {
  const namespaces = Object.entries(call.namespaces).map(([prefix, uri]) => [`xmlns:${prefix}`, uri])
  const header = call.header === undefined ? [] : [element('soapenv:Header', {}, ...call.header)]
  const envelope = element(
    'soapenv:Envelope',
    { 'xmlns:soapenv': soap11, ...Object.fromEntries(namespaces) },
    ...header,
    element('soapenv:Body', {}, call.body),
  )
  return {
    method: 'POST',
    url: `${origin}${call.path}`,
    headers: {
      'content-type': 'text/xml; charset=utf-8',
      accept: 'text/xml',
      soapaction: `"${call.action}"`,
      ...call.headers,
    },
    watch: watchXml,
    body: `<?xml version="1.0" encoding="UTF-8"?>${writeXml(envelope)}`,
  }
}

/**
 * The element in the Body. A Fault is returned as it is, whatever the status; an answer that is neither a Fault nor the
 * expected element is no success: an empty body, an empty Body, another operation's answer, a web page.
 */
export function readSoap(call: SoapCall, answer: HttpReply): Reply {
  return withoutXml(answer) ?? withXml(call, answer, parseXml(answer.text))
}

/** The same, in slices: a large answer keeps nobody waiting. */
export async function readSoapInSlices(call: SoapCall, answer: HttpReply): Promise<Reply> {
  return withoutXml(answer) ?? withXml(call, answer, await parseXmlInSlices(answer.text))
}

/** The reply to which only the status matters; undefined for one that must be an envelope. */
function withoutXml({ status, headers, text, bytes }: HttpReply): Reply | undefined {
  const reply = { status, headers, body: null, bytes }
  if (/html/i.test(headers['content-type'] ?? '')) {
    if (status >= 400) return reply
    throw new Fault(
      'PROVIDER_UNAVAILABLE',
      'The provider sent a web page where there should be a SOAP envelope, as it does during maintenance.',
    )
  }
  return status >= 400 && !looksLikeXml(text) ? reply : undefined
}

function withXml(call: SoapCall, { status, headers, bytes }: HttpReply, root: XmlNode): Reply {
  const reply = { status, headers, body: null, bytes }
  const xml = bodyChild(root)
  if (xml.name !== 'Fault' && status >= 400) return reply
  if (xml.name !== 'Fault' && xml.name !== call.expects)
    throw new SyntaxError(`the SOAP Body holds "${xml.name.slice(0, 100)}" where "${call.expects}" should be`)
  return { ...reply, xml }
}

/** What a SOAP Fault means when the connector does not know better: who is to blame. */
export function soapFault({ xml }: Reply): FaultNews | undefined {
  if (xml?.name !== 'Fault') return undefined
  const code = textOf(xml, 'faultcode') ?? textOf(childOf(xml, 'Code'), 'Value') ?? ''
  const message = textOf(xml, 'faultstring') ?? textOf(childOf(xml, 'Reason'), 'Text') ?? 'a Fault without words'
  const blamesUs = /(^|:)(Client|Sender)(\.|$)/.test(code)
  return { code: blamesUs ? 'PROVIDER_REJECTED' : 'PROVIDER_UNAVAILABLE', message }
}

function bodyChild(root: XmlNode): XmlNode {
  const isEnvelope = root.name === 'Envelope' && (root.namespace === soap11 || root.namespace === soap12)
  if (!isEnvelope) throw new SyntaxError(`the answer is "${root.name.slice(0, 100)}" and no SOAP envelope`)
  const body = root.children.find(({ name, namespace }) => name === 'Body' && namespace === root.namespace)
  const [child, ...others] = body?.children ?? []
  if (child === undefined) throw new SyntaxError('the SOAP Body is empty')
  if (others.length > 0) throw new SyntaxError('the SOAP Body holds more than one element')
  return child
}

function looksLikeXml(text: string): boolean {
  return /^\ufeff?\s*<(\?xml|[A-Za-z_][\w.-]*:?Envelope)/.test(text.slice(0, 1000))
}
