import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Secret } from '../../src/contract/secret.ts'
import { element, plainOf } from '../../src/contract/xml.ts'
import { parseXml, writeXml } from '../../src/pipeline/xml.ts'

const envelope = '<?xml version="1.0"?><a xmlns="urn:x" xmlns:p="urn:p"><p:b n="00123">1e5</p:b><c/></a>'

test('nothing is coerced, and namespaces are resolved whatever the prefix', () => {
  const root = parseXml(envelope)
  expect(root).toMatchObject({ name: 'a', namespace: 'urn:x' })
  expect(root.children[0]).toMatchObject({ name: 'b', namespace: 'urn:p', text: '1e5', attributes: { n: '00123' } })
})

test('XML that ends too early is refused at every byte', () => {
  for (let length = 1; length < envelope.length; length += 1)
    expect(() => parseXml(envelope.slice(0, length))).toThrow(SyntaxError)
})

test.each([
  ['two roots', '<a/><b/>'],
  ['text after the root', '<a/>rubbish'],
  ['a document type', '<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>'],
  ['an external entity', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>'],
  ['an unknown entity', '<a>&e;</a>'],
  ['an unbound prefix', '<p:a/>'],
  ['elements that cross', '<a><b></a></b>'],
  ['no element at all', '   '],
  ['a depth beyond reason', `${'<a>'.repeat(200)}${'</a>'.repeat(200)}`],
])('%s is refused', (_name, text) => {
  expect(() => parseXml(text)).toThrow(SyntaxError)
})

test('an element called __proto__ pollutes nothing', () => {
  plainOf(parseXml('<a><__proto__><polluted>1</polluted></__proto__></a>'), new Set())
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
})

test('a declared list is a list with one child, and with none of its name it is absent', () => {
  expect(plainOf(parseXml('<a><i>1</i><n nil="true"/></a>'), new Set(['i']))).toEqual({ i: ['1'], n: null })
})

test('any text that XML can hold comes back as it was, and any other is refused', () => {
  const allowed = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (text, attribute) => {
      const write = () => writeXml(element('a', { attribute }, text))
      if (allowed.test(text) && allowed.test(attribute)) {
        const root = parseXml(write())
        expect([root.text, root.attributes.attribute]).toEqual([text, attribute])
      } else {
        expect(write).toThrow(TypeError)
      }
    }),
    { numRuns: 2_000 },
  )
})

test('a secret is revealed in the XML, escaped like any text, and nowhere else', () => {
  const written = element('password', {}, new Secret('a<b&c'))
  expect(writeXml(written)).toBe('<password>a&lt;b&amp;c</password>')
  expect(JSON.stringify(written)).not.toContain('a<b')
})
