import { expect, test } from 'vitest'
import { path, type SoapCall } from '../../src/contract/call.ts'
import { element } from '../../src/contract/xml.ts'
import type { HttpReply } from '../../src/pipeline/http.ts'
import { manualClock } from '../support/manual-clock.ts'
import { scripted, toyPipeline, toyRequest } from '../support/toy.ts'

const call: SoapCall = {
  protocol: 'soap',
  path: path`/soap`,
  action: 'getThing',
  body: element('t:getThing', {}, element('t:id', {}, '</t:id><admin>true')),
  expects: 'getThingResponse',
  namespaces: { t: 'urn:t' },
  reads: true,
}

const soap = (body: string, version = '11') =>
  `<e:Envelope xmlns:e="${version === '11' ? 'http://schemas.xmlsoap.org/soap/envelope/' : 'http://www.w3.org/2003/05/soap-envelope'}"><e:Body>${body}</e:Body></e:Envelope>`
const xml = (text: string, status = 200, type = 'text/xml; charset=utf-8'): HttpReply => ({
  status,
  headers: { 'content-type': type },
  text,
  bytes: text.length,
})

async function outcome(answer: HttpReply): Promise<string> {
  const clock = manualClock()
  const { http } = scripted(answer)
  const done = toyPipeline({ clock, http })(toyRequest(clock, { call })).then(
    reply => `success ${reply.xml?.name}`,
    fault => fault.code as string,
  )
  return clock.until(done)
}

const fault = '<e:Fault><faultcode>e:Client</faultcode><faultstring>You did it wrong</faultstring></e:Fault>'
const fault12 =
  '<e:Fault><e:Code><e:Value>e:Receiver</e:Value></e:Code><e:Reason><e:Text>It is us</e:Text></e:Reason></e:Fault>'

test.each([
  ['the expected element', xml(soap('<t:getThingResponse xmlns:t="urn:t"/>')), 'success getThingResponse'],
  ['a Fault with status 500', xml(soap(fault), 500), 'PROVIDER_REJECTED'],
  ['a Fault with status 200', xml(soap(fault)), 'PROVIDER_REJECTED'],
  ['a SOAP 1.2 Fault of the receiver', xml(soap(fault12, '12'), 500), 'PROVIDER_UNAVAILABLE'],
  ['an empty body', xml(''), 'PROVIDER_BAD_RESPONSE'],
  ['an empty Body', xml(soap('')), 'PROVIDER_BAD_RESPONSE'],
  ["another operation's answer", xml(soap('<otherResponse/>')), 'PROVIDER_BAD_RESPONSE'],
  ['two elements', xml(soap('<getThingResponse/><getThingResponse/>')), 'PROVIDER_BAD_RESPONSE'],
  [
    'an Envelope of a foreign namespace',
    xml('<Envelope><Body><getThingResponse/></Body></Envelope>'),
    'PROVIDER_BAD_RESPONSE',
  ],
  ['JSON', xml('{"getThingResponse":{}}', 200, 'application/json'), 'PROVIDER_BAD_RESPONSE'],
  [
    'a web page that claims success',
    xml('<html><body>Maintenance</body></html>', 200, 'text/html'),
    'PROVIDER_UNAVAILABLE',
  ],
  ['a web page with status 503', xml('<html></html>', 503, 'text/html'), 'PROVIDER_UNAVAILABLE'],
])('%s is never mistaken', async (_name, answer, expected) => {
  expect(await outcome(answer)).toBe(expected)
})

test('an envelope that is cut off anywhere is never a success', async () => {
  const whole = soap('<t:getThingResponse xmlns:t="urn:t"><t:id>1</t:id></t:getThingResponse>')
  for (let length = 0; length < whole.length; length += 7)
    expect(await outcome(xml(whole.slice(0, length)))).toBe('PROVIDER_BAD_RESPONSE')
})

test('a text that looks like XML stays a text', async () => {
  const clock = manualClock()
  const { http, requests } = scripted(xml(soap('<getThingResponse/>')))
  await toyPipeline({ clock, http })(toyRequest(clock, { call }))
  expect(requests[0]?.body).toContain('<t:id>&lt;/t:id&gt;&lt;admin&gt;true</t:id>')
  expect(requests[0]?.headers.soapaction).toBe('"getThing"')
})
