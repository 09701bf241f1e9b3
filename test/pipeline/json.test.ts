import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseJson } from '../../src/pipeline/json.ts'
import { JsonScan } from '../../src/pipeline/json-scan.ts'

test('an id that a float would round keeps all its digits', () => {
  expect(parseJson('{"id":9007199254740993,"list":[36000000000012,-9007199254740995]}')).toEqual({
    id: '9007199254740993',
    list: [36000000000012, '-9007199254740995'],
  })
})

test('a decimal with more digits than a float has keeps them', () => {
  expect(parseJson('[0.1, 12345678901234567.89, 1e3, 1234567890.12345678]')).toEqual([
    0.1,
    '12345678901234567.89',
    1000,
    '1234567890.12345678',
  ])
})

test.each([
  '{"__proto__":{"polluted":1}}',
  '{"\\u005f_proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
])('a key that could reach a prototype is left out of %s', text => {
  const target = Object.assign({}, parseJson(text)) as { polluted?: unknown }
  expect(target.polluted).toBeUndefined()
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  expect(Object.keys(target)).toEqual([])
})

test('JSON that ends too early is refused at every byte', () => {
  const text = '{"tickets":[{"id":1,"subject":"a"}],"meta":{"has_more":false}}'
  for (let length = 0; length < text.length; length += 1)
    expect(() => parseJson(text.slice(0, length))).toThrow(SyntaxError)
})

test('a number beyond what a float can hold at all keeps its text', () => {
  expect(parseJson('[1e400, -1E+400, 1e-400, 0e5, -0.0, 1.5e3, 9007199254740993e0]')).toEqual([
    ...['1e400', '-1E+400', '1e-400', 0, -0, 1500, '9007199254740993e0'],
  ])
})

test('digits within texts and keys stay what they are', () => {
  const text = '{"12345678901234567890":"98765432109876543210","a\\"9007199254740993,":["\\\\",9007199254740993]}'
  expect(parseJson(text)).toEqual({
    '12345678901234567890': '98765432109876543210',
    'a"9007199254740993,': ['\\', '9007199254740993'],
  })
})

test.each([
  '[0012345678901234567]',
  '[1.2345678901234567.8]',
  '[12345678901234567e]',
  '[--1234567890123456]',
  '[1e]',
  '[+1]',
])('a long number that is none is refused: %s', text => {
  expect(() => parseJson(text)).toThrow(SyntaxError)
})

test('any JSON is read as JSON is, but for what would be lost', () => {
  fc.assert(
    fc.property(fc.json(), text => {
      const expected = JSON.parse(text, (key, value) => (dangerous.includes(key) ? undefined : value))
      const hasLong = /\d(?:\.?\d){14,}|\de/i.test(text)
      const read = parseJson(text)
      if (hasLong) expect(inNumbers(read)).toEqual(inNumbers(expected))
      else expect(read).toEqual(expected)
    }),
    { numRuns: 2_000 },
  )
})

const dangerous = ['__proto__', 'constructor', 'prototype']
/** With each text that is a number as a number. */
const inNumbers = (value: unknown) =>
  JSON.parse(JSON.stringify(value) ?? 'null', (_key, each) =>
    typeof each === 'string' && each !== '' && Number.isFinite(Number(each)) ? Number(each) : each,
  )

test('of a key that comes twice the last counts, and a prototype is not reached by it', () => {
  expect(parseJson('{"id":1,"id":2}')).toEqual({ id: 2 })
  expect(parseJson('{"__proto__":{"polluted":1},"__proto__":{"polluted":2}}')).toEqual({})
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
})

test.each([
  ['200,000 lists inside each other', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
  ['200,000 objects inside each other', '{"a":'.repeat(200_000)],
  ['16 MB of opening brackets', '['.repeat(16 * 2 ** 20)],
  ['16 MB of empty objects', `[${'{},'.repeat(5_000_000)}0]`],
  ['an object of a million keys', `{${'"a":0,'.repeat(1_000_000)}"b":0}`],
  ['a million blanks', `[${' '.repeat(1_000_000)}]`],
  ['a key of 100,000 characters', `{"${'k'.repeat(100_000)}":1}`],
])('%s are refused before they are read', (_what, text) => {
  const began = performance.now()
  expect(() => parseJson(text)).toThrow(/more than \d+/)
  expect(performance.now() - began).toBeLessThan(500)
})

test('a text of 10 MB is read whole', () => {
  const long = 'x'.repeat(10_000_000)
  expect(parseJson(JSON.stringify({ long }))).toEqual({ long })
})

test('it is looked over alike wherever the pieces are cut that it comes in', () => {
  const text = '{"a\\\\":[12345678901234567,-1e5,"\\"9007199254740993\\\\\\"",1],"b":-1234567890.1234567}'
  const scanned = (...pieces: readonly string[]) => {
    const scan = new JsonScan()
    for (const piece of pieces) scan.take(piece)
    return scan.end().map(({ from, to }) => text.slice(from, to))
  }
  expect(scanned(text)).toEqual(['12345678901234567', '-1e5', '-1234567890.1234567'])
  for (let cut = 0; cut <= text.length; cut += 1)
    expect(scanned(text.slice(0, cut), '', text.slice(cut))).toEqual(scanned(text))
  expect(scanned(...text)).toEqual(scanned(text))
})
