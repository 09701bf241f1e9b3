import { expect, test } from 'vitest'
import { discoverConnectors } from '../../../src/accounts/discover.ts'
import { entitiesOf } from '../../../src/contract/capabilities.ts'
import { type Absent, type Column, isAbsent } from '../../../src/contract/mapping.ts'
import { describeWithSpecs, specsFolder } from '../with-specs.ts'
import { leftUnknown, pointers } from './pointers.ts'
import { wordSources } from './sources.ts'

/** Every column with words of every connector. */
const columns = [...(await discoverConnectors())].flatMap(([provider, connector]) =>
  entitiesOf(connector).flatMap(([entity, { mapping }]) =>
    Object.entries<Column<unknown, unknown> | Absent>(mapping).flatMap(([field, column]) =>
      isAbsent(column) || column.words === undefined
        ? []
        : [{ provider, name: `${provider} ${entity}.${field}`, words: column.words }],
    ),
  ),
)

test('every column with words says where its vendor lists them, or why nowhere', () => {
  expect(Object.keys(pointers).sort()).toEqual(columns.map(({ name }) => name).sort())
})

describeWithSpecs("the words of the vendors' documents", () => {
  const sources = wordSources(specsFolder)
  const pointed = columns.flatMap(column => {
    const pointer = pointers[column.name]
    return pointer !== undefined && 'at' in pointer ? [{ ...column, at: pointer.at }] : []
  })

  test.each(pointed)(
    'of $name each has a meaning for us, or is left out for a reason',
    ({ provider, name, words, at }) => {
      const found = at.flatMap(pointer => {
        const listed = sources[provider]?.(pointer) ?? []
        expect(listed, `${pointer} is a list of words`).not.toEqual([])
        return listed
      })
      const unknown = found.filter(word => !Object.hasOwn(words, word) || words[word] === 'UNKNOWN')
      expect(unknown.sort()).toEqual(Object.keys(leftUnknown[name] ?? {}).sort())
    },
  )
})
