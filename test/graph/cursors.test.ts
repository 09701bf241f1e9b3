import { expect, test } from 'vitest'
import { Signer } from '../../src/graph/cursors.ts'

const place = { part: 'hubspot', position: { cursor: 'abc', skip: 3 } }

test('a cursor comes back as it was', () => {
  const signer = new Signer('secret', 'default')
  expect(signer.read('contacts', signer.write('contacts', place))).toEqual(place)
  const atBeginning = { part: 'hubspot', position: { skip: 0 } }
  expect(signer.read('contacts', signer.write('contacts', atBeginning))).toEqual(atBeginning)
})

test('a cursor of another list, another tenant or another secret is refused', () => {
  const cursor = new Signer('secret', 'default').write('contacts', place)
  expect(() => new Signer('secret', 'default').read('deals', cursor)).toThrow(/not one of this list/)
  expect(() => new Signer('secret', 'other').read('contacts', cursor)).toThrow(/not one of this list/)
  expect(() => new Signer('secreT', 'default').read('contacts', cursor)).toThrow(/not one of this list/)
})

test('a cursor with any character changed is refused', () => {
  const signer = new Signer('secret', 'default')
  const cursor = signer.write('contacts', place)
  for (let at = 0; at < cursor.length - 1; at += 1) {
    const other = cursor[at] === 'A' ? 'B' : 'A'
    expect(() => signer.read('contacts', cursor.slice(0, at) + other + cursor.slice(at + 1))).toThrow()
  }
})

test.each(['', 'x', '....', 'e30', '💥'])('"%s" is no cursor', text => {
  expect(() => new Signer('secret', 'default').read('contacts', text)).toThrow(/not one of this list/)
})
