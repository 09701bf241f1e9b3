import { describe, expect, test } from 'vitest'
import { ChangesInMemory } from '../../src/cache/changes.ts'
import { Tags, tagsOfChange } from '../../src/cache/tags.ts'

const of = { tenant: 'acme', account: 'desk' }
const tags = new Tags(of)

/** What is read of an account, by its tags. */
const read = {
  'the record itself': tags.record('ticket', '7'),
  'another record of the kind': tags.record('ticket', '8'),
  'a list of the kind': tags.list('ticket'),
  'a record of another kind': tags.record('user', '7'),
  'a list of another kind': tags.list('user'),
  'the record of another account': new Tags({ ...of, account: 'shop' }).record('ticket', '7'),
  'the record of another tenant': new Tags({ ...of, tenant: 'umbrella' }).record('ticket', '7'),
} as const

const changes = [
  [{ record: 'ticket', id: '7' }, ['the record itself', 'a list of the kind']],
  [{ record: 'ticket' }, ['the record itself', 'another record of the kind', 'a list of the kind']],
  [
    {},
    [
      'the record itself',
      'another record of the kind',
      'a list of the kind',
      'a record of another kind',
      'a list of another kind',
    ],
  ],
] as const

describe('a change', () => {
  test.each(changes)('of %j ends what depends on it, and nothing else', async (change, ended) => {
    const log = new ChangesInMemory()
    const before = await log.newest()
    await log.publish(tagsOfChange({ ...of, ...change }))
    const found = Object.entries(read).map(async ([what, own]) => ((await log.newestOf(own)) > before ? [what] : []))
    expect((await Promise.all(found)).flat()).toEqual(ended)
  })

  test('that comes while something is read counts for it, and one from before does not', async () => {
    const log = new ChangesInMemory()
    await log.publish(tagsOfChange({ ...of, record: 'ticket' }))
    const asOf = await log.newest()
    expect(await log.newestOf(read['the record itself'])).toBeLessThanOrEqual(asOf)
    await log.publish(tagsOfChange({ ...of, record: 'ticket', id: '7' }))
    expect(await log.newestOf(read['the record itself'])).toBeGreaterThan(asOf)
  })

  test('that was forgotten, as there were too many, counts for everything that is older', async () => {
    const log = new ChangesInMemory({ most: 2 })
    const asOf = await log.newest()
    for (const id of ['1', '2', '3']) await log.publish([id])
    expect(await log.newestOf(['anything'])).toBeGreaterThan(asOf)
    expect(await log.newestOf(['anything'])).toBeLessThanOrEqual(1)
  })
})
