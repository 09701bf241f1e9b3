import { describe, expect, test } from 'vitest'
import { Ending } from '../../src/pipeline/ending.ts'

const listened = (ending: Ending, told: string[], name: string) => {
  const listener = () => void told.push(`${name}: ${String(ending.reason)}`)
  ending.addEventListener('abort', listener)
  return listener
}

describe('an ending', () => {
  test('is told once to each who listens, in their order, with the first reason', () => {
    const ending = new Ending()
    const told: string[] = []
    listened(ending, told, 'a')
    listened(ending, told, 'b')
    ending.abort('over')
    ending.abort('over again')
    expect(told).toEqual(['a: over', 'b: over'])
    expect([ending.aborted, ending.reason]).toEqual([true, 'over'])
  })

  test('is not told to who has left, nor to who comes afterwards and could have looked', () => {
    const ending = new Ending()
    const told: string[] = []
    const gone = listened(ending, told, 'gone')
    listened(ending, told, 'stays')
    ending.removeEventListener('abort', gone)
    ending.abort('over')
    listened(ending, told, 'late')
    expect(told).toEqual(['stays: over'])
  })

  test('is told to all who listened, also where one of them makes another leave', () => {
    const ending = new Ending()
    const told: string[] = []
    ending.addEventListener('abort', () => ending.removeEventListener('abort', other))
    const other = listened(ending, told, 'other')
    ending.abort('over')
    expect(told).toEqual(['other: over'])
  })

  test('comes with that of another, an AbortSignal too, until it lets go of it', () => {
    const [client, whole, part, free] = [new AbortController(), new Ending(), new Ending(), new Ending()]
    whole.follow(client.signal)
    part.follow(whole)
    free.follow(whole)()
    client.abort('the client went')
    expect([whole, part, free].map(({ reason }) => reason)).toEqual(['the client went', 'the client went', undefined])
  })

  test('comes at once with another that is over already', () => {
    const [over, ending] = [new Ending(), new Ending()]
    over.abort('long ago')
    ending.follow(over)
    expect(ending.reason).toBe('long ago')
  })
})
