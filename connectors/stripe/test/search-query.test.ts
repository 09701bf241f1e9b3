import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyOf, quoted } from '../search-query.ts'
import { parseSearch } from '../simulator/query-language.ts'

describe('search queries', () => {
  test('whatever is quoted is read back by an independent parser', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('"', '\\', "'", ' ', ':', 'a') }),
    )
    fc.assert(
      fc.property(fc.array(anything, { minLength: 1, maxLength: 10 }), values => {
        const { clauses, joint } = parseSearch(anyOf('customer', values))
        expect(clauses.map(({ value }) => value)).toEqual(values)
        expect(
          clauses.every(({ field, operator, isNegated }) => field === 'customer' && operator === ':' && !isNegated),
        ).toBe(true)
        expect(joint).toBe(values.length > 1 ? 'OR' : 'AND')
      }),
      { numRuns: 2000 },
    )
  })

  test('a value cannot end its quotes', () => {
    expect(quoted('a" OR email~"b')).toBe('"a\\" OR email~\\"b"')
    expect(quoted('\\')).toBe('"\\\\"')
  })

  test.each([
    ['email:"a@b.example"', 'AND', [{ field: 'email', operator: ':', value: 'a@b.example', isNegated: false }]],
    [
      `-metadata["donation-id"]:null`,
      'AND',
      [{ field: 'metadata', key: 'donation-id', operator: ':', value: null, isNegated: true }],
    ],
    [
      'total>=1000 status:"open"',
      'AND',
      [
        { field: 'total', operator: '>=', value: 1000, isNegated: false },
        { field: 'status', operator: ':', value: 'open', isNegated: false },
      ],
    ],
  ])('%s', (query, joint, clauses) => {
    expect(parseSearch(query)).toEqual({ joint, clauses })
  })

  test.each(['', 'asdf', 'email:amy', 'a:"b" AND c:"d" OR e:"f"', '(a:"b")', anyOf('email', Array(11).fill('x'))])(
    'refuses %j',
    query => {
      expect(() => parseSearch(query)).toThrow()
    },
  )
})
