import { expect, test } from 'vitest'
import { get, path, type RestCall } from '../../../src/contract/call.ts'
import { writeRest } from '../../../src/pipeline/rest.ts'
import { forHostileStrings } from '../../../test/support/hostile-strings.ts'
import { listOf, single } from '../parameters.ts'
import { readList } from '../simulator/list-values.ts'

/** What a provider is sent for a parameter, as it comes out of the address. */
function sent(name: string, value: string): URLSearchParams {
  const call = get(path`/api/v2/customers`, { [name]: value }) as RestCall
  return new URL(writeRest(call, 'https://analytical-engines-test.chargebee.com').url).searchParams
}

const words = ['","', '["', '"]', '],[', '\\u0022', '\\', '%22', '&id[in]=', '\u0085', '\u2028', '\u2029', 'null']

test('whatever stands in a list is read back as it was, alone and among others', () => {
  forHostileStrings(words, text => {
    for (const values of [[text], ['a', text, ''], [text, text]]) {
      const parameters = sent('id[in]', listOf(values))
      expect([...parameters.keys()]).toEqual(['id[in]'])
      expect(readList(parameters.get('id[in]') ?? '', 'id[in]')).toEqual(values)
    }
  })
}, 600_000)

test('a single value stands for itself, and what has no bytes is refused', () => {
  let said = 0
  forHostileStrings(words, text => {
    if (text === '' || !text.isWellFormed()) {
      expect(() => single(text)).toThrow(TypeError)
      return
    }
    said += 1
    const parameters = sent('email[is]', single(text))
    expect([...parameters]).toEqual([['email[is]', text]])
  })
  expect(said).toBeGreaterThan(1_000)
}, 600_000)
