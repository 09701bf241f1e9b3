import { expect, test } from 'vitest'
import { parseJson } from '../../src/pipeline/json.ts'

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
