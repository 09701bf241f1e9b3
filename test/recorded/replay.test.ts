import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Answered, askFor } from './ask-for.ts'
import { entityOf } from './entity-of.ts'
import { readSample } from './files.ts'
import { index } from './index.ts'
import { type Recording, readRecordings } from './recordings.ts'
import { providers, recordingsOf } from './recordings-of.ts'
import { type Reel, type Replay, reelsOf, startReplay } from './replay.ts'
import { describeRecordings } from './samples.ts'
import { startRecorded } from './server.ts'

describeRecordings('the recorded replies, served again and answered through GraphQL', () => {
  let recordings: readonly Recording[]
  let reels: readonly Reel[]
  let replay: Replay
  let server: { readonly url: string; close(): Promise<void> }
  let nodes: readonly Answered[]
  let errors: readonly string[]

  beforeAll(async () => {
    recordings = readRecordings()
    reels = reelsOf(recordings)
    replay = await startReplay(reels, recordings)
    server = await startRecorded(reels, replay)
    const answers = await Promise.all(reels.map(reel => askFor(server.url, reel)))
    nodes = answers.flatMap(answer => answer.nodes)
    errors = answers.flatMap(answer => answer.errors)
  })

  afterAll(async () => {
    await server.close()
    await replay.close()
  })

  test('nothing is asked for that the replay cannot answer, and no field is an error', () => {
    expect(replay.unanswered).toEqual([])
    expect(errors).toEqual([])
  })

  test.each(providers)('of %s, every recorded record is answered once, and nothing else is', provider => {
    const recorded = recordings.filter(({ place, way }) => place.provider === provider && way !== 'child')
    const answered = nodes.filter(node => node.provider === provider && node.parent === undefined)
    const told = answered.map(({ entity, file, path, id }) => `${entity} ${id} of ${file} ${path}`)
    expect(told.sort()).toEqual(
      recorded.map(each => `${entityOf(each)} ${each.id} of ${each.file} ${each.path}`).sort(),
    )
  })

  test.each(providers)('of %s, every recorded child is answered within its parent, and nothing else is', provider => {
    const recorded = recordings.filter(({ place, way }) => place.provider === provider && way === 'child')
    const answered = nodes.filter(node => node.provider === provider && node.parent !== undefined)
    const told = new Set(answered.map(({ entity, id, parent }) => `${entity} ${id} in ${parent}`))
    expect(told).toEqual(new Set(recorded.map(each => `${entityOf(each)} ${each.id} in ${each.parent}`)))
  })

  test.each(providers.flatMap(provider => recordingsOf(provider).expected.map(each => ({ provider, ...each }))))(
    '$provider: $entity $id of $file is answered as its file says',
    ({ provider, entity, file, path, id, fields }) => {
      const found = nodes.filter(
        node =>
          [node.provider, node.entity, node.file, node.id].join() === [provider, entity, file, id].join() &&
          (path === undefined || node.path === path),
      )
      expect(found.map(node => node.fields)).toEqual([expect.objectContaining(fields)])
    },
  )

  test('each recorded entity has an expectation of six to fifteen fields', () => {
    const entities = index.flatMap(place => place.entities.map(entity => `${place.provider} ${entity}`))
    const proven = providers.flatMap(provider =>
      recordingsOf(provider).expected.map(({ entity }) => `${provider} ${entity}`),
    )
    expect(new Set(proven)).toEqual(new Set(entities))
    const sizes = providers.flatMap(provider =>
      recordingsOf(provider).expected.map(({ fields }) => Object.keys(fields).length),
    )
    expect(sizes.filter(size => size < 6 || size > 15)).toEqual([])
  })

  test('a recorded list leaves as it came, byte for byte but for the space between the words', () => {
    const lists = reels.filter(({ recordings: [first] }) => first?.way === 'list')
    const changed = lists.filter(({ name, provider, recordings: [first] }) => {
      const recorded = withoutSpace(readSample(provider, first?.file ?? ''))
      return !(replay.sent.get(name) ?? []).some(text => text.length > 100 && recorded.includes(withoutSpace(text)))
    })
    expect(lists.length).toBeGreaterThan(10)
    expect(changed.map(({ recordings: [first] }) => first?.file)).toEqual([])
  })
})

/** JSON without the space between its words; that within texts stays. */
function withoutSpace(json: string): string {
  return json.replace(/("(?:[^"\\]|\\.)*")|\s+/g, (_, text?: string) => text ?? '')
}
