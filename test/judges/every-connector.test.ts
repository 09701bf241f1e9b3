import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { discoverConnectors } from '../../src/accounts/discover.ts'
import { judgings } from './judgings.ts'

const connectors = await discoverConnectors()

test('every connector is judged, in a file of its own so that they are judged at once', () => {
  const files = [...connectors.keys()].map(name => `connectors/${name}/test/judges.test.ts`)
  expect(files.filter(file => !existsSync(new URL(`../../${file}`, import.meta.url)))).toEqual([])
})

test('every exception says why', () => {
  const all = [...judgings.values()].flatMap(each => [...each.exceptions, ...each.forgiven, ...each.unnoticed])
  expect(all.filter(({ reason }) => reason.length < 20)).toEqual([])
})
