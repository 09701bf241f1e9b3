import { readFileSync } from 'node:fs'
import { ConfigError } from '../../config-values.ts'
import type { RestCall } from '../../contract/call.ts'
import type { Connector } from '../../contract/connector.ts'
import type { Finding } from './finding.ts'
import { type InventedCall, inventedCalls } from './invented-calls.ts'

interface Operation {
  readonly deprecated?: boolean
  readonly parameters?: readonly Parameter[]
}

interface Parameter {
  readonly $ref?: string
  readonly name?: string
  readonly in?: string
  readonly deprecated?: boolean
}

interface Document {
  readonly paths: Readonly<
    Record<string, { readonly parameters?: readonly Parameter[] } & Readonly<Record<string, Operation>>>
  >
  readonly components?: { readonly parameters?: Readonly<Record<string, Parameter>> }
}

/**
 * What a connector calls that a vendor's OpenAPI document does not have, or says will end. Vendors leave out of their
 * documents what works all the same: with one of before, only what has changed since then is told.
 */
export function specification(connector: Connector, file: string, before?: string): Compared {
  const { calls, leftOut } = inventedCalls(connector)
  const found = (document: Document) => complaintsOf(connector.name, calls, document)
  const known = new Set(before === undefined ? [] : found(documentIn(before)).map(keyOf))
  const findings = found(documentIn(file)).filter(finding => !known.has(keyOf(finding)))
  return {
    connector: connector.name,
    operations: new Set(calls.map(({ operation }) => operation)).size,
    leftOut,
    findings,
  }
}

/** A connector beside a vendor's document: how much of it was looked up, and what was found. */
export interface Compared {
  readonly connector: string
  readonly operations: number
  /** Operations that could not be looked up. */
  readonly leftOut: readonly string[]
  readonly findings: readonly Finding[]
}

const keyOf = ({ where, found }: Finding) => `${where} ${found}`

function complaintsOf(connector: string, calls: readonly InventedCall[], document: Document): readonly Finding[] {
  const findings = calls.flatMap(({ operation, call }) =>
    judged(call, document).map(
      ([found, mend]): Finding => ({
        kind: 'SPECIFICATION',
        where: `${connector}, ${operation}`,
        found: `${call.method} ${call.path} ${found}`,
        mend,
      }),
    ),
  )
  return [...new Map(findings.map(finding => [keyOf(finding), finding])).values()]
}

type Complaint = readonly [found: string, mend: string]

function judged(call: RestCall, document: Document): readonly Complaint[] {
  const items = Object.keys(document.paths).filter(template => fits(call.path, template))
  // A path that is written out says more than one with a part left open.
  const [template] = items.sort((one, other) => open(one) - open(other))
  const item = template === undefined ? undefined : document.paths[template]
  if (item === undefined)
    return [['is no path of the document', 'Look for what took its place, and change the operation of the connector.']]
  const operation = item[call.method.toLowerCase()]
  if (operation === undefined)
    return [
      [
        'has no such method in the document',
        'Look for what took its place, and change the operation of the connector.',
      ],
    ]
  const known = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(each => resolved(each, document))
  const ended: readonly Complaint[] = operation.deprecated
    ? [
        [
          'is marked deprecated in the document',
          'Move the connector to what the document names in its place before it ends.',
        ],
      ]
    : []
  const asked = Object.entries(call.query ?? {}).filter(([, value]) => value !== undefined)
  return [...ended, ...asked.flatMap(([name]) => ofParameter(name, known))]
}

function ofParameter(name: string, known: readonly Parameter[]): readonly Complaint[] {
  const bare = name.replace(/\[.*$/, '')
  const found = known.find(each => each.in === 'query' && [name, bare, `${bare}[]`].includes(each.name ?? ''))
  if (found === undefined)
    return [[`has no parameter "${name}" in the document`, 'Leave it out, or ask by what took its place.']]
  return found.deprecated
    ? [[`has the parameter "${name}", which is marked deprecated`, 'Ask by what the document names in its place.']]
    : []
}

function resolved(parameter: Parameter, { components }: Document): Parameter {
  const name = parameter.$ref?.split('/').at(-1)
  return (name === undefined ? undefined : components?.parameters?.[name]) ?? parameter
}

function fits(path: string, template: string): boolean {
  const [own, theirs] = [path.split('/'), template.split('/')]
  return own.length === theirs.length && theirs.every((part, at) => part.includes('{') || part === own[at])
}

const open = (template: string) => template.split('{').length

function documentIn(file: string): Document {
  try {
    const document = JSON.parse(readFileSync(file, 'utf8')) as Document
    if (typeof document?.paths === 'object') return document
  } catch (error) {
    throw new ConfigError(
      `${file}: this cannot be read as an OpenAPI document in JSON. ${error instanceof Error ? error.message : ''}`,
    )
  }
  throw new ConfigError(`${file}: found no "paths" in it, expected an OpenAPI document in JSON.`)
}
