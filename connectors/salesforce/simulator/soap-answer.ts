import type { SimulatorReply } from '../../../src/simulator/simulator.ts'
import { element, envelope, type XmlChildren } from '../../../src/simulator/soap.ts'

export const partner = 'urn:partner.soap.sforce.com'
const records = 'urn:sobject.partner.soap.sforce.com'
const faults = 'urn:fault.partner.soap.sforce.com'

/** The answer of an operation, with how many calls the organization has made. */
export function answer(operation: string, content: XmlChildren): SimulatorReply {
  const header = element('LimitInfoHeader', { xmlns: partner }, [
    element('limitInfo', {}, [
      element('current', {}, 1),
      element('limit', {}, 100_000),
      element('type', {}, 'API REQUESTS'),
    ]),
  ])
  const body = element(`${operation}Response`, { xmlns: partner, 'xmlns:sf': records }, content)
  return { status: 200, text: envelope(header, body), contentType: 'text/xml; charset=utf-8' }
}

const queryFaults: Readonly<Record<string, string>> = {
  INVALID_FIELD: 'InvalidFieldFault',
  INVALID_TYPE: 'InvalidSObjectFault',
  MALFORMED_QUERY: 'MalformedQueryFault',
  MALFORMED_SEARCH: 'MalformedSearchFault',
}
const otherFaults: Readonly<Record<string, string>> = {
  INVALID_LOGIN: 'LoginFault',
  INVALID_QUERY_LOCATOR: 'InvalidQueryLocatorFault',
  MALFORMED_ID: 'InvalidIdFault',
}

/** A Fault with what Salesforce says in its detail. */
export function fault(code: string, message: string): SimulatorReply {
  const name = queryFaults[code] ?? otherFaults[code] ?? 'UnexpectedErrorFault'
  const place = queryFaults[code] === undefined ? [] : [element('sf:row', {}, -1), element('sf:column', {}, -1)]
  const said = [element('sf:exceptionCode', {}, code), element('sf:exceptionMessage', {}, message), ...place]
  const detail = element(`sf:${name}`, { 'xmlns:sf': faults, 'xsi:type': `sf:${name}` }, said)
  const body = element('soapenv:Fault', {}, [
    element('faultcode', { 'xmlns:sf': faults }, `sf:${code}`),
    element('faultstring', {}, `${code}: ${message}`),
    element('detail', {}, detail),
  ])
  return { status: 500, text: envelope(null, body), contentType: 'text/xml; charset=utf-8' }
}
