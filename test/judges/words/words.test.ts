import { join } from 'node:path'
import { expect, test } from 'vitest'
import { discoverConnectors } from '../../../src/accounts/discover.ts'
import { entitiesOf } from '../../../src/contract/capabilities.ts'
import { type Absent, type Column, isAbsent } from '../../../src/contract/mapping.ts'
import { judgings } from '../judgings.ts'
import { describeWithSpecs, specsFolder } from '../with-specs.ts'

/** Every column with words of every connector. */
const columns = [...(await discoverConnectors())].flatMap(([provider, connector]) =>
  entitiesOf(connector).flatMap(([entity, { mapping }]) =>
    Object.entries<Column<unknown, unknown> | Absent>(mapping).flatMap(([field, column]) =>
      isAbsent(column) || column.words === undefined
        ? []
        : [{ provider, column: `${entity}.${field}`, words: column.words }],
    ),
  ),
)

test('every column with words says where its vendor lists them, or why nowhere', () => {
  const told = [...judgings].flatMap(([provider, { words }]) => Object.keys(words).map(name => `${provider} ${name}`))
  expect(told.sort()).toEqual(columns.map(({ provider, column }) => `${provider} ${column}`).sort())
})

describeWithSpecs("the words of the vendors' documents", () => {
  const pointed = columns.flatMap(each => {
    const pointer = judgings.get(each.provider)?.words[each.column]
    return pointer !== undefined && 'at' in pointer ? [{ ...each, at: pointer.at }] : []
  })

  test.each(pointed)(
    'of $provider $column each has a meaning for us, or is left out for a reason',
    ({ provider, column, words, at }) => {
      const judging = judgings.get(provider)
      const wordsAt = judging?.wordsAt?.(join(specsFolder, provider))
      const found = at.flatMap(pointer => {
        const listed = wordsAt?.(pointer) ?? []
        expect(listed, `${pointer} is a list of words`).not.toEqual([])
        return listed
      })
      const unknown = found.filter(word => !Object.hasOwn(words, word) || words[word] === 'UNKNOWN')
      expect(unknown.sort()).toEqual(Object.keys(judging?.leftUnknown?.[column] ?? {}).sort())
    },
  )
})
