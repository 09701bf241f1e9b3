import type { SimulatorReply } from '../../../src/simulator/simulator.ts'
import { element, envelope, soapFault, type XmlChildren, type XmlNode } from '../../../src/simulator/soap.ts'

const release = '2023_2'

/** The namespaces of the release that this simulator speaks. */
export const uris = {
  soapenv: 'http://schemas.xmlsoap.org/soap/envelope/',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
  platformMsgs: `urn:messages_${release}.platform.webservices.netsuite.com`,
  platformCore: `urn:core_${release}.platform.webservices.netsuite.com`,
  platformCommon: `urn:common_${release}.platform.webservices.netsuite.com`,
  platformFaults: `urn:faults_${release}.platform.webservices.netsuite.com`,
  listRel: `urn:relationships_${release}.lists.webservices.netsuite.com`,
  listAcct: `urn:accounting_${release}.lists.webservices.netsuite.com`,
  tranSales: `urn:sales_${release}.transactions.webservices.netsuite.com`,
  tranCust: `urn:customers_${release}.transactions.webservices.netsuite.com`,
} as const

/** Where the operations are. */
export const servicePath = `/services/NetSuitePort_${release}`

/** Thrown where NetSuite answers with a SOAP Fault of its own kind. */
export class PlatformFault extends Error {
  readonly kind: string
  readonly code: string

  constructor(kind: string, code: string, message: string) {
    super(message)
    this.kind = kind
    this.code = code
  }
}

/** Thrown where a message is not what the schema says; NetSuite's SOAP engine then answers, and not NetSuite. */
export class SchemaFault extends Error {}

/** Thrown where an operation answers with a status that is no success. */
export class FailedStatus extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** A whole answer: the operation's element with what it holds. */
export function answer(operation: string, content: XmlChildren): SimulatorReply {
  const declared = Object.entries(uris).filter(
    ([prefix]) => !['soapenv', 'xsi', 'platformMsgs', 'platformFaults'].includes(prefix),
  )
  const namespaces = Object.fromEntries(declared.map(([prefix, uri]) => [`xmlns:${prefix}`, uri]))
  const header = element('platformMsgs:documentInfo', { 'xmlns:platformMsgs': uris.platformMsgs }, [
    element('platformMsgs:nsId', {}, `WEBSERVICES_1234567_SB1_${operation}`),
  ])
  const body = element(`${operation}Response`, { xmlns: uris.platformMsgs, ...namespaces }, content)
  return { status: 200, text: envelope(header, body), contentType: 'text/xml; charset=utf-8' }
}

/** The status of an answer or of one record in it. */
export function status(failure?: FailedStatus): XmlNode {
  if (!failure) return element('platformCore:status', { isSuccess: true })
  return element('platformCore:status', { isSuccess: false }, [
    element('platformCore:statusDetail', { type: 'ERROR' }, [
      element('platformCore:code', {}, failure.code),
      element('platformCore:message', {}, failure.message),
    ]),
  ])
}

/** A Fault for whatever was thrown; rethrows what is a mistake of the simulator. */
export function faultFor(error: unknown): SimulatorReply {
  if (error instanceof SchemaFault) {
    const text = `org.xml.sax.SAXException: ${error.message}`
    return soapFault({ code: 'soapenv:Server.userException', text })
  }
  if (!(error instanceof PlatformFault)) throw error
  const detail = [
    element(`platformFaults:${error.kind}`, { 'xmlns:platformFaults': uris.platformFaults }, [
      element('platformFaults:code', {}, error.code),
      element('platformFaults:message', {}, error.message),
    ]),
    element('ns1:hostname', { 'xmlns:ns1': 'http://xml.apache.org/axis/' }, 'partners-java00001.invented.example'),
  ]
  return soapFault({ code: 'soapenv:Server.userException', text: error.message, detail })
}
