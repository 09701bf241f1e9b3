import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Change, CriticalityLevel, diff } from '@graphql-inspector/core'
import { buildSchema } from 'graphql'

const root = resolve(import.meta.dirname, '..')

/** The schema of the last release, by its version. */
export function lastRelease(folder = join(root, 'schema', 'released')): {
  readonly version: string
  readonly sdl: string
} {
  const versions = readdirSync(folder).filter(name => /^\d+\.\d+\.\d+\.graphql$/.test(name))
  const byNumber = (name: string) => name.split('.').slice(0, 3).map(Number)
  const [file] = versions.sort((one, other) => compare(byNumber(other), byNumber(one)))
  if (file === undefined) throw new Error(`${folder} holds no schema of a release.`)
  return { version: file.replace('.graphql', ''), sdl: readFileSync(join(folder, file), 'utf8') }
}

function compare(one: readonly number[], other: readonly number[]): number {
  const difference = one.findIndex((number, index) => number !== other[index])
  return difference < 0 ? 0 : (one[difference] ?? 0) - (other[difference] ?? 0)
}

/** What would break clients of the one schema that ask the other, and is not allowed by name. */
export async function breakingChanges(
  before: string,
  after: string,
  allowed: Readonly<Record<string, string>> = {},
): Promise<readonly Change[]> {
  const changes = await diff(buildSchema(before), buildSchema(after))
  return changes.filter(
    ({ criticality, message }) => criticality.level === CriticalityLevel.Breaking && allowed[message] === undefined,
  )
}

if (import.meta.main) {
  const { version, sdl } = lastRelease()
  const allowed = JSON.parse(readFileSync(join(root, 'schema', 'released', 'breaking.json'), 'utf8'))
  const changes = await breakingChanges(sdl, readFileSync(join(root, 'schema.graphql'), 'utf8'), allowed)
  for (const { message } of changes) process.stderr.write(`Breaks clients of ${version}: ${message}\n`)
  if (changes.length > 0)
    process.stderr.write('Deprecate instead; or name the change and its reason in schema/released/breaking.json.\n')
  process.exitCode = changes.length === 0 ? 0 : 1
}
