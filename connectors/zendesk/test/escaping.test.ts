import { expect, test } from 'vitest'
import { forHostileStrings } from '../../../test/support/hostile-strings.ts'
import { anyOf, isQuotable } from '../search-query.ts'
import { parseQuery } from '../simulator/search-language.ts'

/** What the language has no way to say: a quote, a wildcard, an end of the line, or nothing at all. */
const unsayable = (text: string) => /["*\p{Cc}\p{Zl}\p{Zp}]/u.test(text) || text.trim() === '' || !text.isWellFormed()

test('whatever is quoted for a search is read back as it was, and what cannot be said is refused', () => {
  let said = 0
  forHostileStrings(['type:', 'status:', 'OR', 'AND', ' -', 'created>', 'none'], text => {
    expect(isQuotable(text)).toBe(!unsayable(text))
    if (unsayable(text)) {
      expect(() => anyOf('email', [text])).toThrow(TypeError)
      return
    }
    said += 1
    expect(parseQuery(anyOf('email', [text]))).toEqual([
      { keyword: 'email', operator: ':', value: text, isPhrase: true, isNegated: false },
    ])
  })
  expect(said).toBeGreaterThan(1_000)
}, 600_000)
