import { expect, test } from 'vitest'
import { forHostileStrings } from '../../../test/support/hostile-strings.ts'
import { quoted } from '../search-query.ts'
import { parseSearch } from '../simulator/query-language.ts'

test('whatever is quoted for a search is read back as it was, and says nothing else', () => {
  forHostileStrings(['" OR email:"', ' AND ', 'metadata["a"]:', '-', 'null'], text => {
    const { clauses, joint } = parseSearch(`email:${quoted(text)}`)
    expect(clauses).toEqual([{ field: 'email', operator: ':', value: text, isNegated: false }])
    expect(joint).toBe('AND')
  })
}, 600_000)
