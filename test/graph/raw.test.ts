import { expect, test } from 'vitest'
import { rawOf } from '../../src/graph/raw.ts'
import type { View } from '../../src/graph/view.ts'

const shown = (row: unknown) => rawOf({ held: { row } } as View, { exposesRaw: true })

test('what lies inside something with a name of secrets is not shown, however deep', () => {
  const row = {
    client_secret: 'x',
    tokens: ['x', { value: 'x' }],
    password: { current: { hash: 'x' } },
    api_keys: { live: 'x' },
    headers: { Authorization: 'Bearer x', Cookie: 'x' },
    credentials: [{ user: 'x' }],
  }
  expect(JSON.stringify(shown(row))).not.toContain('"x"')
})

test('what is a list of names and values is read as such', () => {
  const row = {
    fields: [
      { scriptId: 'custentity_api_key', value: 'x' },
      { name: 'colour', value: 'blue' },
    ],
  }
  expect(shown(row)).toEqual({
    fields: [
      { scriptId: 'custentity_api_key', value: '[secret]' },
      { name: 'colour', value: 'blue' },
    ],
  })
})

test('that there is a secret or none is shown', () => {
  const row = { password: null, has_token: true, secret: '', subject: 'Lost', custom: [{ id: 7, value: 'kept' }] }
  expect(shown(row)).toEqual(row)
})
