import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse, print } from 'graphql'
import { discoverConnectors } from '../src/accounts/discover.ts'
import type { Connector } from '../src/contract/connector.ts'
import { faults } from '../src/contract/faults.ts'
import { withProviderNotes } from '../src/graph/provider-notes.ts'
import { readSdl } from '../src/graph/schema.ts'
import { checklist } from '../test/conformance/behaviours/index.ts'
import { configSchema, configTable } from './config-schema.ts'
import { connectorSections } from './connector-tables.ts'
import { code, table, withSection } from './markdown.ts'

/** Sections by file and name; each stands between its markers in a text that is otherwise written by hand. */
type Sections = Readonly<Record<string, Readonly<Record<string, string>>>>

/** A file as it should be. */
interface Wanted {
  readonly file: string
  readonly text: string
}

/** Every file that is generated wholly or in part, as it should be under a folder. */
export async function wantedFiles(folder: string): Promise<readonly Wanted[]> {
  const connectors = await discoverConnectors()
  const schema: Wanted = { file: 'unigraph.schema.json', text: jsonText(configSchema(connectors)) }
  const served = withProviderNotes(parse(readSdl()), [...connectors.values()])
  const sdl: Wanted = { file: 'schema.graphql', text: `${print(served)}\n` }
  const texts = Object.entries(sectionsOf(connectors)).map(([file, sections]) => {
    const before = existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : skeleton(file, sections)
    return { file, text: filled(file, before, sections) }
  })
  return [schema, sdl, ...texts]
}

/** The files under a folder that are not as they should be. */
export async function staleFiles(folder: string): Promise<readonly string[]> {
  const wanted = await wantedFiles(folder)
  return wanted.filter(({ file, text }) => textIn(join(folder, file)) !== text).map(({ file }) => file)
}

function sectionsOf(connectors: ReadonlyMap<string, Connector>): Sections {
  const readmes = [...connectors].map(
    ([name, connector]) => [`connectors/${name}/README.md`, connectorSections(connector)] as const,
  )
  return {
    ...Object.fromEntries(readmes),
    'docs/configuration.md': { keys: configTable() },
    'docs/errors.md': { codes: errorTable() },
    'docs/adding-a-connector.md': {
      'example-index': exampleFile('index.ts'),
      'example-simulator': exampleFile('simulator.ts'),
      checklist: checklist(),
    },
  }
}

/** A file of the example that shows every behaviour, with its imports as they are in a folder of connectors/. */
function exampleFile(name: string): string {
  const file = join(import.meta.dirname, '..', 'test', 'conformance', 'example', name)
  return `\`\`\`ts\n${readFileSync(file, 'utf8').replaceAll("'../../../src/", "'../../src/")}\`\`\``
}

function errorTable(): string {
  const rows = Object.entries(faults).map(([name, { sentence, retryable }]) => [
    code(name),
    `${sentence}.`,
    retryable ? 'yes' : 'no',
  ])
  return table(['Code', 'What happened', 'Asking again later may succeed'], rows)
}

function filled(file: string, text: string, sections: Readonly<Record<string, string>>): string {
  try {
    return Object.entries(sections).reduce((before, [name, content]) => withSection(before, name, content), text)
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : error}`)
  }
}

/** What a file begins as: a title and its sections, to be written around. */
function skeleton(file: string, sections: Readonly<Record<string, string>>): string {
  const parts = Object.keys(sections).map(
    name => `## ${name}\n\n<!-- generated:begin ${name} -->\n\n<!-- generated:end ${name} -->\n`,
  )
  return `# ${file}\n\n${parts.join('\n')}`
}

/** JSON as the formatter wants it: lists of words on one line where they fit. */
function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replace(
    /^( *"[^"\n]*": )\[\s+("[^\n]*"(?:,\s+"[^\n]*")*)\s+\](,?)$/gm,
    (list, key: string, inside: string, comma: string) => {
      const line = `${key}[${inside.replace(/,\s+/g, ', ')}]${comma}`
      return line.length > 120 ? list : line
    },
  )
  return `${text}\n`
}

function textIn(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

if (import.meta.main) {
  const root = resolve(import.meta.dirname, '..')
  const stale = await staleFiles(root)
  if (process.argv.includes('--check')) {
    for (const file of stale) process.stderr.write(`${file} is stale. Run "npm run generate".\n`)
    process.exitCode = stale.length === 0 ? 0 : 1
  } else {
    for (const { file, text } of await wantedFiles(root))
      if (stale.includes(file)) writeFileSync(join(root, file), text)
  }
}
