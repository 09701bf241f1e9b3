import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { watchFields } from '../../src/commands/watch-fields.ts'
import type { Config } from '../../src/config.ts'
import type { Server } from '../../src/server.ts'

const field = { entity: 'Contact', name: 'loyaltyTier', type: 'String', from: { hubspot: 'loyalty_tier' } } as const

const account = { name: 'a', connector: { name: 'toy' } }

/** What is logged, and how often the schema is made anew, when a file changes and is then read so. */
async function afterChange(change: (file: string) => void, readAgain: (config: Config) => Config) {
  const file = join(mkdtempSync(join(tmpdir(), 'unigraph-')), 'unigraph.json')
  writeFileSync(file, '{}')
  const config = { file, fields: [field], accounts: [account], server: {}, cache: {} } as unknown as Config
  const lines: string[] = []
  let served = 0
  const serve = (async () => {
    served += 1
    return []
  }) as unknown as Server['serve']
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) })
  const end = watchFields(config, { readAgain: () => readAgain(config), serve, log })
  change(file)
  await expect.poll(() => lines.length, { timeout: 20_000, interval: 50 }).toBeGreaterThan(0)
  end()
  return { log: lines.join(''), served, file }
}

test.concurrent('a file that goes away takes no field along', async () => {
  const { log, served, file } = await afterChange(
    file => rmSync(file),
    config => ({ ...config, file: undefined, fields: [] }),
  )
  expect(log).toContain(`The fields stay as they were. ${file} is gone.`)
  expect(served).toBe(0)
})

test.concurrent('a file that cannot be read ends no server', async () => {
  const { log, served } = await afterChange(
    file => writeFileSync(file, '{ "fields": {} }'),
    () => {
      throw new Error('EACCES: permission denied')
    },
  )
  expect(log).toContain('The fields stay as they were.')
  expect(log).toContain('EACCES')
  expect(served).toBe(0)
})

test.concurrent('a file with other fields is served anew', async () => {
  const { log, served } = await afterChange(
    file => writeFileSync(file, '{ "fields": {} }'),
    config => ({ ...config, fields: [] }),
  )
  expect(log).toContain('the schema has been made anew')
  expect(served).toBe(1)
})

test.concurrent.each([
  ['the quotas of an account', { accounts: [{ ...account, quotas: { default: { atOnce: 1 } } }] }],
  ['where the processes meet', { redis: { processes: 2 } }],
])('%s need a new start, and the log says so', async (_what, change) => {
  const { log, served } = await afterChange(
    file => writeFileSync(file, '{ "changed": 1 }'),
    config => ({ ...config, ...change }) as unknown as Config,
  )
  expect(log).toContain('has changed in more than its fields')
  expect(served).toBe(0)
})
