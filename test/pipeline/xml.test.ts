import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Secret } from '../../src/contract/secret.ts'
import { element, plainOf } from '../../src/contract/xml.ts'
import { parseXml, parseXmlInSlices, writeXml } from '../../src/pipeline/xml.ts'

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

/** Whatever stands in it would cost time and memory to expand, or reach for files and hosts. */
const documentTypes = {
  'a billion laughs': `<!DOCTYPE a [${Array.from({ length: 10 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('')}]><a>&e10;</a>`,
  'a quadratic blow-up': `<!DOCTYPE a [<!ENTITY e "${'x'.repeat(100_000)}">]><a>${'&e;'.repeat(100_000)}</a>`,
  'a file': '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>',
  'a host': '<!DOCTYPE a PUBLIC "-//a//b" "http://127.0.0.1/evil.dtd"><a/>',
  'a parameter entity': '<!DOCTYPE a [<!ENTITY % p SYSTEM "http://127.0.0.1/p"> %p;]><a/>',
  'one after another': `${'<!DOCTYPE a>'.repeat(10_000)}<a/>`,
  'after a comment': `<?xml version="1.0"?><!-- ${'x'.repeat(1000)} --><!DOCTYPE a><a/>`,
  'one that never ends': `<!DOCTYPE a [${'<!ENTITY e "x">'.repeat(1_000_000)}`,
}

test.each(Object.entries(documentTypes))('a document type (%s) is refused at once', async (_what, text) => {
  const began = performance.now()
  await expect(parseXmlInSlices(text)).rejects.toThrow(SyntaxError)
  expect(performance.now() - began).toBeLessThan(250)
})

test.each([
  ['a depth of 200,000', '<a>'.repeat(200_000)],
  ['100,000 attributes', `<a ${Array.from({ length: 100_000 }, (_, index) => `a${index}="x"`).join(' ')}/>`],
  ['a million elements', `<a>${'<b/>'.repeat(1_000_000)}</a>`],
  ['one attribute twice', '<a b="1" b="2"/>'],
  ['one attribute twice by two prefixes', '<a xmlns:p="u" xmlns:q="u" p:b="1" q:b="2"/>'],
  ['a CDATA part that is not ended', '<a><![CDATA[x</a>'],
  ['the end of a CDATA part that never began', '<a>]]></a>'],
  ['a character that XML cannot hold', '<a>&#0;</a>'],
  ['half a character', '<a>&#xD800;</a>'],
  ['a control character', '<a>\u0001</a>'],
  ['a comment with two hyphens', '<a><!-- x -- y --></a>'],
  ['a processing instruction called xml within', '<a><?xml version="1.0"?></a>'],
])('%s is refused in slices as in one piece', async (_what, text) => {
  await expect(parseXmlInSlices(text)).rejects.toThrow(SyntaxError)
})

test('what is large and right is read whole, and others have their turn meanwhile', async () => {
  const text = 'x'.repeat(10_000_000)
  let turns = 0
  let isRead = false
  const others = () => {
    turns += 1
    if (!isRead) setImmediate(others)
  }
  setImmediate(others)
  expect((await parseXmlInSlices(`<a>${text}</a>`)).text === text).toBe(true)
  expect((await parseXmlInSlices(`<a><![CDATA[<${text}]]></a>`)).text === `<${text}`).toBe(true)
  expect((await parseXmlInSlices(`<a>${'&#65;'.repeat(500_000)}</a>`)).text === 'A'.repeat(500_000)).toBe(true)
  isRead = true
  expect(turns).toBeGreaterThan(100)
})

test('XML is read alike in slices, wherever they are cut', async () => {
  const text = `<a xmlns:p="urn:p">${'<p:b c="é">&amp;ä😀<![CDATA[<]]></p:b>\n'.repeat(5_000)}</a>`
  expect(await parseXmlInSlices(text)).toEqual(parseXml(text))
})

test('prefixes that trade places mean what they are bound to, inside as outside', () => {
  const root = parseXml('<p:a xmlns:p="urn:1" xmlns:q="urn:2"><q:a xmlns:p="urn:2" xmlns:q="urn:1"><p:b/></q:a></p:a>')
  expect(root.namespace).toBe('urn:1')
  expect(root.children[0]).toMatchObject({
    name: 'a',
    namespace: 'urn:1',
    children: [{ name: 'b', namespace: 'urn:2' }],
  })
})

test('nil is null only where the element says so, and the type that an element claims changes no value', () => {
  const xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
  const root = parseXml(`<a ${xsi}><n xsi:nil="1"/><m xsi:nil="false"/><t xsi:type="xsd:int">007</t></a>`)
  expect(plainOf(root, new Set())).toMatchObject({ n: null, m: '', t: { '@type': 'xsd:int', '#text': '007' } })
})

test('elements and attributes with the names of prototypes are data', () => {
  const root = parseXml('<__proto__ constructor="1" __proto__="2"><constructor>3</constructor></__proto__>')
  expect(root.name).toBe('__proto__')
  expect(Object.entries(root.attributes)).toEqual([
    ['constructor', '1'],
    ['__proto__', '2'],
  ])
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
})

test('numbers, dates and base64 are texts, digit by digit', () => {
  const base64 = Buffer.alloc(6_000_000, 'x').toString('base64')
  const values = ['9007199254740993', '-0.10', '0123', '1e5', '2026-11-01T00:00:00', base64]
  const root = parseXml(`<a>${values.map(value => `<v>${value}</v>`).join('')}</a>`)
  expect(root.children.every(({ text }, index) => text === values[index])).toBe(true)
})
