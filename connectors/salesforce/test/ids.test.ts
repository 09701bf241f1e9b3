import { expect, test } from 'vitest'
import { formOf, longId, pointerTo } from '../ids.ts'

test.each([
  // The first three were recorded.
  ['001dM00003jU9Gy', '001dM00003jU9GyQAK'],
  ['500dM00003F2OMj', '500dM00003F2OMjQAN'],
  ['005dM00000aYf0q', '005dM00000aYf0qQAC'],
  ['003D000000Qx2gH', '003D000000Qx2gHIAR'],
  ['000000000000000', '000000000000000AAA'],
])('the long form of %s is %s', (short, long) => {
  expect(longId(short)).toBe(long)
  expect(longId(long)).toBe(long)
})

test('what is no id stays as it is', () => {
  for (const text of ['', '003', "003D000000Qx2g'", '003D000000Qx2gHIARx']) expect(longId(text)).toBe(text)
})

test('a pointer leads to a record of its kind, or nowhere', () => {
  expect(pointerTo('contact', 'Contact', '003D000000Qx2gH')).toEqual({ record: 'contact', id: '003D000000Qx2gHIAR' })
  expect(pointerTo('contact', 'Contact', '00QD000000Qx2gH')).toBeNull()
  expect(pointerTo('contact', 'Contact', null)).toBeNull()
  expect(formOf('Contact').test('003D000000Qx2gHIAR')).toBe(true)
  expect(formOf('Contact').test("003D000000Qx2gHIA'")).toBe(false)
})
