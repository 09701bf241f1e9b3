import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { specification } from '../../src/commands/check/specification.ts'
import { ConfigError } from '../../src/config-values.ts'
import type { Reply } from '../../src/contract/call.ts'
import type { Connector } from '../../src/contract/connector.ts'

const connector = {
  name: 'toy',
  check: () => ({ protocol: 'rest', method: 'GET', path: '/tickets', reads: true }),
  records: {
    ticket: {
      id: ({ id }: { readonly id: unknown }) => String(id),
      list: {
        call: () => ({ protocol: 'rest', method: 'GET', path: '/tickets', reads: true }),
        page: ({ body }: Reply) => ({ rows: body.tickets }),
      },
    },
  },
  entities: {},
} as unknown as Connector

function found(text: string, name = 'document.json') {
  const file = join(mkdtempSync(join(tmpdir(), 'unigraph-')), name)
  writeFileSync(file, text)
  return specification(connector, file, file).findings.map(each => each.found)
}

const item = (get: unknown) => JSON.stringify({ paths: { '/tickets': { get } } })
const replyOf = (schema: unknown, schemas = {}) =>
  JSON.stringify({
    paths: { '/tickets': { get: { responses: { 200: { content: { 'application/json': { schema } } } } } } },
    components: { schemas },
  })
const a = { $ref: '#/components/schemas/A' }
const b = { $ref: '#/components/schemas/B' }

test.for([
  ['nothing', '', 'cannot be read as an OpenAPI document in JSON'],
  ['YAML', 'openapi: 3.0.0', 'Convert it from YAML first', 'document.yaml'],
  ['no paths', '{"paths":null}', 'found no "paths" in it, expected an OpenAPI document'],
  ['a list of paths', '{"paths":[]}', 'found no "paths" in it'],
  ['Swagger', '{"swagger":"2.0","paths":{}}', 'found a document of Swagger 2.0, expected one of OpenAPI 3'],
  ['an item that is nothing', '{"paths":{"/tickets":null}}', 'is not as OpenAPI 3 has it'],
  ['parameters that are no list', item({ parameters: {} }), 'is not as OpenAPI 3 has it'],
  ['a parameter that is nothing', item({ parameters: [null] }), 'is not as OpenAPI 3 has it'],
  ['a reply that is nothing', item({ responses: null }), 'is not as OpenAPI 3 has it'],
  ['a schema that is nothing', replyOf(null), 'is not as OpenAPI 3 has it'],
  ['parts that are no list', replyOf({ allOf: {} }), 'is not as OpenAPI 3 has it'],
  ['a pointer that cannot be read', replyOf({ $ref: '#/%E0%A4%A' }), 'is not as OpenAPI 3 has it'],
  ['a pointer into another file', replyOf({ $ref: 'tickets.json#/A' }), 'bundle the document into one first'],
] as const)('a document with %s is refused by its name and with what was expected', ([, text, expected, name]) => {
  const refusal = (() => {
    try {
      return found(text, name)
    } catch (error) {
      return error
    }
  })() as Error
  expect(refusal).toBeInstanceOf(ConfigError)
  expect(refusal.message).toMatch(/^\/.*document\.(json|yaml): /)
  expect(refusal.message).toContain(expected)
})

test.for([
  ['pointers in a circle', replyOf(a, { A: b, B: a })],
  ['a pointer to itself', replyOf(a, { A: a })],
  ['a pointer to nothing', replyOf(a)],
  ['parts of itself', replyOf(a, { A: { allOf: Array.from({ length: 20 }, () => a) } })],
  ['parts of each other', replyOf(a, { A: { anyOf: [b, b, b, b] }, B: { oneOf: [a, a, a, a] } })],
  ['types of OpenAPI 3.1', replyOf({ type: ['object', 'null'], properties: { tickets: { type: ['array', 'null'] } } })],
  ['a schema of one word', replyOf(true)],
  ['a mark at its beginning', `\uFEFF${replyOf(a)}`],
] as const)('a document with %s ends nothing, and soon', ([, text]) => {
  expect(found(text)).toEqual([])
})

test('an item that stands elsewhere is found there', () => {
  const text = (item: object) =>
    JSON.stringify({
      paths: { '/tickets': { $ref: '#/components/pathItems/T' } },
      components: { pathItems: { T: item } },
    })
  const file = (content: string) => {
    const path = join(mkdtempSync(join(tmpdir(), 'unigraph-')), 'document.json')
    writeFileSync(path, content)
    return path
  }
  const findings = (content: string) => specification(connector, file(content)).findings.map(each => each.found)
  expect(findings(text({ get: {} }))).toEqual([])
  expect(findings(text({ post: {} }))).toContain('GET /tickets has no such method in the document')
})
