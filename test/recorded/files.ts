import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { childOf, type XmlNode } from '../../src/contract/xml.ts'
import { parseXml } from '../../src/pipeline/xml.ts'
import { type Exact, parseExact, property } from './exact.ts'
import { samplesOf } from './samples.ts'

/** A recorded reply, and what it answered; a file that is no exchange counts as a reply to nothing. */
export interface Exchange {
  readonly method: string
  readonly path: string
  readonly status: number
  readonly contentType: string
  readonly reply: Exact
}

/** The names of all files that were recorded of a provider. */
export function filesOf(provider: string): readonly string[] {
  const entries = readdirSync(samplesOf(provider), { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  return files.map(file => file.slice(samplesOf(provider).length + 1)).sort()
}

/** A file as it is. */
export function readSample(provider: string, file: string): string {
  return readFileSync(join(samplesOf(provider), file), 'utf8')
}

/** The exchanges in a file. */
export function exchangesIn(provider: string, file: string): readonly Exchange[] {
  const content = parseExact(readSample(provider, file))
  const api = property(content, 'api') as Readonly<Record<string, Readonly<Record<string, Exact>>>> | undefined
  if (api === undefined) return [{ method: '', path: '', status: 200, contentType: 'application/json', reply: content }]
  return Object.entries(api).flatMap(([method, paths]) =>
    Object.entries(paths).flatMap(([path, found]) =>
      [found].flat().map(exchange => ({
        method: method.toUpperCase(),
        path,
        status: Number(JSON.stringify(property(exchange, 'status'))),
        contentType: String(property(property(exchange, 'headers'), 'content-type')),
        reply: property(exchange, 'response'),
      })),
    ),
  )
}

/** The element in the SOAP Body of a file. */
export function soapBodyOf(provider: string, file: string): XmlNode {
  const body = childOf(parseXml(readSample(provider, file)), 'Body')
  if (body === undefined) throw new TypeError(`${file} has no SOAP Body.`)
  return body
}
