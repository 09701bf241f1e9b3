import { expect, test } from 'vitest'
import { path, type SoapCall } from '../../src/contract/call.ts'
import { element } from '../../src/contract/xml.ts'
import type { HttpReply } from '../../src/pipeline/http.ts'
import { readSoapInSlices } from '../../src/pipeline/soap.ts'
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

test('an envelope that is cut off at any character is never a success', async () => {
  const whole = soap('<t:getThingResponse xmlns:t="urn:t"><t:id>1</t:id></t:getThingResponse>')
  for (let length = 0; length < whole.length; length += 1)
    await expect(readSoapInSlices(call, xml(whole.slice(0, length)))).rejects.toThrow()
})

const good = soap('<getThingResponse/>')
test.each([
  ['two envelopes', xml(good + good)],
  ['text after the envelope', xml(`${good}rubbish`)],
  ['a NUL after the envelope', xml(`${good}\0`)],
  ['a web page after the envelope', xml(`${good}<html></html>`)],
  ['text before the envelope', xml(`rubbish${good}`)],
  ['a document type before the envelope', xml(`<!DOCTYPE a>${good}`)],
  [
    'an Envelope in the namespace of the other version for its Body',
    xml(good.replace('e:Body', 'Body').replace('/e:Body', '/Body')),
  ],
  ['only a Header', xml(good.replaceAll('e:Body', 'e:Header'))],
  ['the expected element beside a Fault', xml(soap(`<getThingResponse/>${fault}`))],
  ['the expected element inside another', xml(soap('<other><getThingResponse/></other>'))],
  ['a name that only ends like it', xml(soap('<forgetThingResponse/>'))],
  ['JSON that is called XML', xml('{"getThingResponse":{}}')],
  ['blanks', xml(' \n ')],
])('%s is PROVIDER_BAD_RESPONSE', async (_name, answer) => {
  expect(await outcome(answer)).toBe('PROVIDER_BAD_RESPONSE')
})

test('a page for people that is written as XML is a maintenance page', async () => {
  const page = xml('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>', 200, 'application/xhtml+xml')
  expect(await outcome(page)).toBe('PROVIDER_UNAVAILABLE')
})

test.each([
  [
    '1.1',
    xml(
      soap(
        '<e:Fault><faultcode>e:Server.userException</faultcode><faultstring>Out of order</faultstring><detail><t:x xmlns:t="urn:t"><t:faultstring>inner</t:faultstring><t:code>7</t:code></t:x></detail></e:Fault>',
      ),
      500,
    ),
  ],
  [
    '1.2',
    xml(
      soap(
        '<e:Fault><e:Code><e:Value>e:Receiver</e:Value><e:Subcode><e:Value>t:Sender</e:Value></e:Subcode></e:Code><e:Reason><e:Text xml:lang="en">Out of order</e:Text></e:Reason><e:Detail><Value>e:Sender</Value></e:Detail></e:Fault>',
        '12',
      ),
      500,
    ),
  ],
])('of a Fault of SOAP %s the outer words count, whatever is nested in its detail', async (_version, answer) => {
  const clock = manualClock()
  const { http } = scripted(answer)
  const faulted = toyPipeline({ clock, http })(toyRequest(clock, { call })).catch(error => error)
  expect(await clock.until(faulted)).toMatchObject({
    code: 'PROVIDER_UNAVAILABLE',
    message: expect.stringContaining('It says: Out of order'),
  })
})

test('a text that looks like XML stays a text', async () => {
  const clock = manualClock()
  const { http, requests } = scripted(xml(soap('<getThingResponse/>')))
  await toyPipeline({ clock, http })(toyRequest(clock, { call }))
  expect(requests[0]?.body).toContain('<t:id>&lt;/t:id&gt;&lt;admin&gt;true</t:id>')
  expect(requests[0]?.headers.soapaction).toBe('"getThing"')
})
