import { expect, test } from 'vitest'
import { typesIn } from '../../src/accounts/shapes.ts'
import { differences } from '../../src/commands/diff/differences.ts'
import { namesIn } from '../../src/commands/diff/names.ts'

test('the names in a fact are told, and neither what it says of them nor what people wrote', () => {
  const fact = {
    stages: new Map([['open', { label: 'Secret plan' }]]),
    fields: [{ name: 'tier', help: 'Ask Ada' }],
    currencies: new Set(['EUR']),
    'ada@analytical-engines.example': true,
  }
  expect(namesIn(fact)).toEqual([
    ...['stages', 'stages.open', 'stages.open.label'],
    ...['fields', 'fields.tier', 'currencies', 'currencies.EUR'],
  ])
  expect(namesIn('EUR')).toEqual([])
})

test('what is inside of a thing that one account lacks goes with it', () => {
  const portrait = (...places: readonly (readonly [string, string])[]) => ({
    places: new Map(places),
    failures: new Map(),
  })
  const one = portrait(['list ticket: via', 'object'], ['list ticket: via.channel', 'string'])
  expect(differences(one, portrait())).toEqual([{ place: 'list ticket: via', one: 'object', other: undefined }])
  expect(differences(one, one)).toEqual([])
})

test('every place of wide records is looked at, with all types that it has in any row', () => {
  const row = (value: unknown) => Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`f${index}`, value]))
  const types = typesIn([row(1), row('1'), row(null)])
  expect([types.size, types.get('f399')]).toEqual([400, 'number or string'])
  expect(typesIn([row(null)]).get('f0')).toBe('null')
})
