import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { discoverConnectors } from '../../src/accounts/discover.ts'
import { exceptions } from './exceptions.ts'
import { forgiven } from './forgiven.ts'
import { unnoticed } from './mutations/unnoticed.ts'

const connectors = await discoverConnectors()

test('every connector is judged, in a file of its own so that they are judged at once', () => {
  const missing = [...connectors.keys()].filter(name => !existsSync(new URL(`${name}.test.ts`, import.meta.url)))
  expect(missing.map(name => `test/judges/${name}.test.ts`)).toEqual([])
})

test('every exception is of a connector that there is, and says why', () => {
  const all = [...exceptions, ...forgiven, ...unnoticed]
  expect(all.filter(({ provider, reason }) => !connectors.has(provider) || reason.length < 20)).toEqual([])
})
