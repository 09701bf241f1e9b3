import { expect, test } from 'vitest'
import { shuffle } from '../../src/simulator/shuffle.ts'
import { element, envelope, listOf, parseEnvelope, soapFault } from '../../src/simulator/soap.ts'

test('what the writer wrote, the reader reads', () => {
  const text = envelope(
    element('p:passport', { 'xmlns:p': 'urn:passport' }, element('p:account', {}, 'A & <B>')),
    element(
      'get',
      { xmlns: 'urn:m', internalId: '007', gone: undefined },
      [1, 2].map(id => element('id', {}, `0${id}`)),
    ),
  )
  const { header, operation, body } = parseEnvelope(text)
  expect(header.passport.account).toBe('A & <B>')
  expect(operation).toBe('get')
  expect(body['@internalId']).toBe('007')
  expect(listOf(body.id)).toEqual(['01', '02'])
})

test('what is not a SOAP envelope is refused', () => {
  expect(() => parseEnvelope('<!DOCTYPE a><a/>')).toThrow('document type')
  expect(() => parseEnvelope('<s:Envelope xmlns:s="urn:other"><s:Body><a/></s:Body></s:Envelope>')).toThrow('urn:other')
  expect(() => parseEnvelope('{}')).toThrow('not a SOAP envelope')
  expect(() => parseEnvelope(envelope(null, null))).toThrow('body')
})

test('a fault goes out with the status 500', () => {
  const { status, text } = soapFault({
    code: 'soapenv:Server',
    text: 'no & no',
    detail: element('x:code', { 'xmlns:x': 'urn:x' }, 'BAD'),
  })
  expect(status).toBe(500)
  const { operation, body } = parseEnvelope(text as string)
  expect([operation, body.faultstring, body.detail.code]).toEqual(['Fault', 'no & no', 'BAD'])
})

test('a shuffled list has the same rows in another order, always the same for a seed', () => {
  const rows = Array.from({ length: 50 }, (_, index) => index)
  expect(shuffle(rows, 3)).toEqual(shuffle(rows, 3))
  expect(shuffle(rows, 3)).not.toEqual(rows)
  expect(shuffle(rows, 3).sort((one, other) => one - other)).toEqual(rows)
})
