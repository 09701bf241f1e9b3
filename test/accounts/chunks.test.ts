import { expect, test } from 'vitest'
import { chunksOfTexts } from '../../src/accounts/chunks.ts'

test('texts are cut where they are too many', () => {
  expect(chunksOfTexts(['a', 'b', 'c'], 2)).toEqual([['a', 'b'], ['c']])
})

test('texts are cut where they take up too much of an address, in which an @ is three signs', () => {
  expect(chunksOfTexts(['a@b', 'c@d', 'e'], 10, 9)).toEqual([['a@b'], ['c@d', 'e']])
  expect(chunksOfTexts(['a@b', 'c@d', 'e'], 10, 10)).toEqual([['a@b', 'c@d'], ['e']])
})

test('a text that is too long for all is alone, and none is lost', () => {
  expect(chunksOfTexts(['a', 'bbbbbb', 'c'], 10, 4)).toEqual([['a'], ['bbbbbb'], ['c']])
  expect(chunksOfTexts([], 10, 4)).toEqual([])
})
