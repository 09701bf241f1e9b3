import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { connectorsFolder } from '../../src/accounts/discover.ts'

/**
 * What the tests of each provider know of it, by the provider's name: the default exports of a file in
 * `connectors/<name>/test/`. A provider whose folder is gone is none, and one without the file is left out.
 */
export async function eachProvider<Known>(file: string): Promise<ReadonlyMap<string, Known>> {
  const folders = readdirSync(connectorsFolder).sort()
  const found = folders.map(name => ({ name, path: join(connectorsFolder, name, 'test', file) }))
  const entries = found
    .filter(({ path }) => existsSync(path))
    .map(async ({ name, path }) => [name, (await import(pathToFileURL(path).href)).default as Known] as const)
  return new Map(await Promise.all(entries))
}
