// Needs: chargebee, hubspot, netsuite, salesforce, servicenow, stripe, zendesk.
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { buildASTSchema, Kind, parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { configForm } from '../src/config-form.ts'
import type { FieldPlan } from '../src/contract/added-fields.ts'
import type { EntityName } from '../src/contract/entities.ts'
import { withAddedFields } from '../src/graph/added-fields.ts'
import { readSdl } from '../src/graph/schema.ts'
import { laidOut } from './support/laid-out.ts'
import { startUnigraph, type Unigraph } from './support/unigraph.ts'

const root = resolve(import.meta.dirname, '..')
const schemaWith = (plans: readonly FieldPlan[]) => buildASTSchema(withAddedFields(parse(readSdl()), plans))
const documents = globSync(['*.md', 'docs/**/*.md', 'connectors/*/README.md', 'examples/*/README.md'], { cwd: root })
  .sort()
  .map(file => ({ file, text: readFileSync(join(root, file), 'utf8') }))

interface Block {
  readonly language: string
  readonly text: string
}

/** The code in a document, fence by fence. */
function blocksOf(text: string): readonly Block[] {
  return [...text.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, language = '', inside = '']) => ({
    language,
    text: inside,
  }))
}

/** The GraphQL of a block, which in a shell command stands in its parameter; undefined where there is none. */
function queryIn({ language, text }: Block): string | undefined {
  if (language === 'graphql') return text
  return language === 'sh' ? /query=(\{.*?\n\})'/s.exec(text)?.[1] : undefined
}

const queries = documents.flatMap(({ file, text }) =>
  blocksOf(text).flatMap((block, index, all) => {
    const query = queryIn(block)
    return query === undefined ? [] : [{ file, text, query, next: all[index + 1], name: `${file}, block ${index + 1}` }]
  }),
)

/** The fields of an operator's own that a document begins with. */
function plansIn(text: string): readonly FieldPlan[] {
  const configs = blocksOf(text).map(block => (block.language === 'json' ? parsed(block.text) : undefined))
  const found = configs.find(each => typeof each === 'object' && each !== null && 'fields' in each)
  const { fields } = configForm.parse({ fields: (found as { fields?: object } | undefined)?.fields ?? {} })
  return Object.entries(fields).flatMap(([entity, own]) =>
    Object.entries(own).map(([name, plan]) => ({ ...plan, entity: entity as EntityName, name })),
  )
}

/** JSON that may be none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Puts an answer into the block that follows its query. */
function write(file: string, query: string, answer: string): void {
  const text = readFileSync(join(root, file), 'utf8')
  const begin = text.indexOf('```json\n', text.indexOf(query)) + '```json\n'.length
  const end = text.indexOf('\n```', begin - 1)
  writeFileSync(join(root, file), `${text.slice(0, begin)}${answer}${text.slice(end)}`)
}

test('there are documents with queries in them', () => {
  expect(documents.map(({ file }) => file)).toContain('README.md')
  expect(queries.length).toBeGreaterThan(5)
})

test.each(queries)('the query in $name is valid', ({ query, text }) => {
  const document = parse(query)
  const isQuery = document.definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  // What shows a piece of the schema itself only has to be well-formed.
  if (isQuery) expect(validate(schemaWith(plansIn(text)), document).map(({ message }) => message)).toEqual([])
})

test.each(documents)('the links of $file lead to files that exist', ({ file, text }) => {
  const prose = text.replace(/^```.*?^```$/gms, '').replace(/`[^`\n]*`/g, '')
  const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target)
  const relative = links.filter(target => !/^([a-z]+:|#)/.test(target)).map(target => target.replace(/#.*$/, ''))
  expect(relative.filter(target => !existsSync(join(root, dirname(file), target)))).toEqual([])
})

describe('against the simulators', () => {
  const answered = queries.filter(
    ({ file, next }) => /README\.md$|^docs\/(schema\/|paging|custom-fields)/.test(file) && next?.language === 'json',
  )
  let server: Unigraph
  beforeAll(async () => {
    server = await startUnigraph()
  })
  afterAll(() => server.close())

  test('the request that the page about frontends begins with is answered as it says', async () => {
    const page = documents.find(({ file }) => file === 'docs/frontends.md')?.text ?? ''
    const [request, answer] = blocksOf(page)
    const asking = `${request?.text.replace('http://127.0.0.1:4000/graphql', server.url)}; return { data, errors }`
    const program = Object.getPrototypeOf(async () => {}).constructor(asking)
    expect(await program()).toEqual({ data: JSON.parse(answer?.text ?? ''), errors: undefined })
  })

  test.each(answered)('the answer after $name is what the server says', async ({ file, text, query, next }) => {
    await server.serve(plansIn(text))
    const answer = await server.query(query)
    // `UNIGRAPH_DOCS=write npx vitest run test/docs.test.ts` writes the answers into the pages anew.
    const isSame = isDeepStrictEqual(answer, parsed(next?.text ?? ''))
    if (process.env.UNIGRAPH_DOCS === 'write' && !isSame) write(file, query, laidOut(answer))
    else expect(answer).toEqual(JSON.parse(next?.text ?? ''))
  })
})
