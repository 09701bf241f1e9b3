import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allWordsIn, anyIdOf, anyOf, anyWordOf, noneOf, quoted } from '../search-query.ts'
import { BadQuery, groupTerms, parseQuery } from '../simulator/search-language.ts'

const refused = (value: string) => /["*\p{Cc}\p{Zl}\p{Zp}]/u.test(value) || value.trim() === '' || !value.isWellFormed()
const texts = fc.oneof(
  fc.emailAddress(),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom('"', '*', ':', ' ', '\\', '-', '<', '>', 'a', '\n', 'é', '🔥'), maxLength: 12 }),
)

describe('escaping', () => {
  test('what is written is read as it was, or refused', () => {
    fc.assert(
      fc.property(texts, text => {
        if (refused(text)) {
          expect(() => quoted(text)).toThrow(TypeError)
          return
        }
        const terms = parseQuery(quoted(text))
        expect(terms).toEqual([{ keyword: null, operator: ':', value: text, isPhrase: true, isNegated: false }])
      }),
      { numRuns: 500 },
    )
  })

  test('a list of values is one group of terms, none of which says anything else', () => {
    const allowed = texts.filter(text => !refused(text))
    fc.assert(
      fc.property(fc.array(allowed, { minLength: 1, maxLength: 8 }), values => {
        const [group, ...others] = groupTerms(parseQuery(anyOf('email', values)))
        expect(others).toEqual([])
        expect(group?.map(term => [term.keyword, term.value])).toEqual(values.map(value => ['email', value]))
      }),
    )
  })

  test('a text becomes words alone: no keyword, no operator, none left out that has a letter in it', () => {
    const wordsIn = (text: string) =>
      text
        .toWellFormed()
        .split(/["*\s\p{Cc}\p{Zl}\p{Zp}]+/u)
        .filter(word => /[\p{L}\p{N}]/u.test(word))
    fc.assert(
      fc.property(texts, text => {
        if (wordsIn(text).length === 0) {
          expect(() => allWordsIn(text)).toThrow(TypeError)
          return
        }
        const terms = parseQuery(allWordsIn(text))
        expect(terms.map(({ value }) => value)).toEqual(wordsIn(text))
        expect(terms.filter(({ keyword, isNegated }) => keyword !== null || isNegated)).toEqual([])
      }),
      { numRuns: 500 },
    )
    expect(allWordsIn('  noise status:open -x "a b" Ünï ')).toBe('noise "status:open" "-x" a b Ünï')
  })

  test("Zendesk's own words stand without quotes, and are nothing else", () => {
    expect(anyWordOf('status', ['open', 'hold'])).toBe('status:open status:hold')
    expect(noneOf('role', ['end-user', 'admin'])).toBe('-role:end-user -role:admin')
    for (const word of ['', 'Open', 'a b', 'a:b', '-a', '"'])
      expect(() => anyWordOf('status', [word])).toThrow(TypeError)
  })

  test('ids are numbers and nothing else', () => {
    expect(anyIdOf('requester', ['1', '46406000000002'])).toBe('requester:1 requester:46406000000002')
    for (const id of ['', '-1', '1 2', '1e3', 'none', '１']) expect(() => anyIdOf('requester', [id])).toThrow(TypeError)
  })
})

describe("the simulator's parser", () => {
  test('joins repeated keywords by OR and different ones by AND, but not comparisons and negations', () => {
    const groups = groupTerms(
      parseQuery('status:open status:pending created>2026-01-01 created<2026-02-01 -tags:x -tags:y noise'),
    )
    expect(groups.map(group => group.map(({ value }) => value))).toEqual([
      ['open', 'pending'],
      ['2026-01-01'],
      ['2026-02-01'],
      ['x'],
      ['y'],
      ['noise'],
    ])
  })

  test.each(['email:"ada', 'a"b', '"a"b', 'email:""x'])('refuses %s', query => {
    expect(() => parseQuery(query)).toThrow(BadQuery)
  })
})
