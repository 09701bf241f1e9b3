// Needs: hubspot.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { configSchema } from '../scripts/config-schema.ts'
import { staleFiles, wantedFiles } from '../scripts/generate.ts'
import { discoverConnectors } from '../src/accounts/discover.ts'

const root = resolve(import.meta.dirname, '..')
const copy = mkdtempSync(join(tmpdir(), 'unigraph-generate-'))
afterAll(() => rmSync(copy, { recursive: true }))

// What is missing is stale, which the first test says.
for (const { file } of await wantedFiles(root))
  if (existsSync(join(root, file))) cpSync(join(root, file), join(copy, file))

test('what follows from connectors, configuration and errors is fresh', async () => {
  expect(await staleFiles(root)).toEqual([])
})

test('a section that somebody changed by hand is found', async () => {
  const file = join(copy, 'connectors/hubspot/README.md')
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace('| `firstName` |', '| `forename` |'))
  expect(await staleFiles(copy)).toEqual(['connectors/hubspot/README.md'])
  writeFileSync(file, text)
})

test('the text around the sections is left alone', async () => {
  const file = join(copy, 'docs/errors.md')
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, `${text}\nOne more sentence.\n`)
  expect(await staleFiles(copy)).toEqual([])
  writeFileSync(file, text)
})

test('a lost marker is named', async () => {
  const file = join(copy, 'docs/errors.md')
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace('<!-- generated:end codes -->', ''))
  await expect(staleFiles(copy)).rejects.toThrow(/docs\/errors\.md: expected the lines .*generated:begin codes/)
  writeFileSync(file, text)
})

test('the form of unigraph.json knows every connector, and takes secrets as references only', async () => {
  const connectors = await discoverConnectors()
  const form = JSON.stringify(configSchema(connectors))
  for (const [name, { settings }] of connectors) {
    expect(form).toContain(`"connector":{"const":"${name}"}`)
    for (const [key, setting] of Object.entries(settings as Record<string, { secret?: true }>))
      if (setting.secret)
        expect(form).toMatch(new RegExp(`"${key}":\\{[^}]*"pattern":"\\^\\(env\\|file\\|vault\\|aws-sm\\):\\.\\+"`))
  }
})
