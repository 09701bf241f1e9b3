import { expect, test } from 'vitest'
import { type UnknownWord, UnknownWords } from '../../src/accounts/unknown-words.ts'

function counter() {
  const news: Omit<UnknownWord, 'count'>[] = []
  const words = new UnknownWords(word => news.push(word))
  return { words, news }
}

const status = { record: 'ticket', field: 'status' }

test('a word is counted for each field of each record, and told of once', () => {
  const { words, news } = counter()
  for (const place of [status, status, { ...status, field: 'priority' }, { ...status, record: 'case' }])
    words.count(place, 'parked')
  expect(words.all).toEqual([
    { ...status, word: 'parked', count: 2 },
    { record: 'ticket', field: 'priority', word: 'parked', count: 1 },
    { record: 'case', field: 'status', word: 'parked', count: 1 },
  ])
  expect(news).toEqual(words.all.map(({ count: _, ...word }) => word))
})

test.each([
  ...['in_progress', 'IN-PROGRESS', 'v2.waiting', '7', '-5', '110'].map(said => [said, said]),
  ['w'.repeat(60), 'w'.repeat(40)],
  ...['ada@analytical-engines.example', 'Ada Lovelace', '+49 30 1234', '4930123456', '12 High Street', '', 'a\nb'].map(
    said => [said, undefined],
  ),
])('of %j is kept: %j', (said, kept) => {
  const { words, news } = counter()
  words.count(status, said as string)
  expect(words.all).toEqual([{ ...status, word: kept, count: 1 }])
  expect(news).toEqual([{ ...status, word: kept }])
})

test('of words without end so many are told apart, and all others are counted together', () => {
  const { words, news } = counter()
  for (let number = 0; number < 10_000; number += 1) words.count(status, `word_${number}`)
  words.count(status, 'word_0')
  expect(words.all).toHaveLength(201)
  expect(words.all.find(({ word }) => word === 'word_0')?.count).toBe(2)
  expect(words.all.find(({ word }) => word === undefined)?.count).toBe(9_800)
  expect(news).toHaveLength(201)
})

test('what was read of the counts does not change with them', () => {
  const { words } = counter()
  words.count(status, 'parked')
  const [before] = words.all
  words.count(status, 'parked')
  expect(before?.count).toBe(1)
})
