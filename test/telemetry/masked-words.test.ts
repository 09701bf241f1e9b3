import { expect, test } from 'vitest'
import { maskedWords } from '../../src/telemetry/masked-words.ts'

test.each([
  ['No contact ada.lovelace+x@analytical.engines.example here', 'No contact [41 characters] here'],
  ['ж@пример.example is taken', '[16 characters] is taken'],
  ['Call +44 20 7946-0018 back', 'Call [16 characters] back'],
  ['The value "Ada King Lovelace" is no "hs_lead_status"', 'The value [19 characters] is no "hs_lead_status"'],
  ["The value 'Ada King' is no 'status'", "The value [10 characters] is no 'status'"],
])('what can be of a person is left out: %s', (sentence, told) => {
  expect(maskedWords(sentence)).toBe(told)
})

test.each([
  'hubspot answered with status 503. It says: try again in 120 seconds.',
  'No such field "firstname" in "contacts"; it’s not there, and isn’t in 2026-11-28.',
  'Found 1,024 of 65,536 rows at 10.0.0.1:4000',
  '',
])('words of programs stay: %s', sentence => {
  expect(maskedWords(sentence)).toBe(sentence)
})

test('a long sentence without an end is read once', () => {
  const began = performance.now()
  for (const sentence of [
    '"'.repeat(50_000),
    '"a '.repeat(20_000),
    'a.'.repeat(50_000),
    '1 '.repeat(50_000),
    'a@'.repeat(30_000),
  ])
    maskedWords(sentence)
  expect(performance.now() - began).toBeLessThan(2_000)
})
