import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { breakingChanges, lastRelease } from '../scripts/compare-schema.ts'

const now = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8')

test('the schema keeps what the last release promised', async () => {
  expect(await breakingChanges(lastRelease().sdl, now)).toEqual([])
})

test('a field that is taken away, and a value that can be null now, are told of, unless they are allowed by name', async () => {
  const without = now
    .replace(/\n {2}"[^\n]*"\n {2}isComplete: Boolean!/, '')
    .replace('currency: CurrencyCode!', 'currency: CurrencyCode')
  const messages = (await breakingChanges(now, without)).map(({ message }) => message)
  expect(messages).toEqual([
    expect.stringContaining("changed type from 'CurrencyCode!' to 'CurrencyCode'"),
    expect.stringContaining("Field 'isComplete' was removed"),
  ])
  const allowed = Object.fromEntries(messages.map(message => [message, 'for this test']))
  expect(await breakingChanges(now, without, allowed)).toEqual([])
})
