import { ConfigError } from '../../config-values.ts'
import type { SoapCall } from '../../contract/call.ts'
import { entitiesOf } from '../../contract/capabilities.ts'
import type { Connector } from '../../contract/connector.ts'
import { isAbsent } from '../../contract/mapping.ts'
import type { XmlElement } from '../../contract/xml.ts'
import type { Compared, Finding } from './finding.ts'
import { callsBy, type InventedCall, inventedCalls } from './invented-calls.ts'
import { localOf, memberOf, type Wsdl, wsdlIn } from './wsdl.ts'

/** What has gone or changed in a vendor's WSDL since the one of before that a connector sends or reads. Throws a ConfigError. */
export function soapSpecification(connector: Connector, file: string, before: string | undefined): Compared {
  if (before === undefined)
    throw new ConfigError(
      `--spec ${connector.name}: found one WSDL, expected the one of before as well, behind a comma: a schema names more than is sent.`,
    )
  const { calls, leftOut } = callsBy('soap', inventedCalls(connector))
  const [next, old] = [wsdlIn(file), wsdlIn(before)]
  return {
    connector: connector.name,
    operations: new Set(calls.map(({ operation }) => operation)).size,
    leftOut,
    findings: [...calls.flatMap(call => ofCall(call)), ...readings(connector).flatMap(reading => ofReading(reading))],
  }

  function ofCall({ operation, call }: InventedCall<SoapCall>): readonly Finding[] {
    const names = [...new Set([...namesIn(call.body), call.expects])].filter(
      name => old.names.has(name) && !next.names.has(name),
    )
    const parts = [...partsIn(call.body)].filter(([parent, name]) => has(old, parent, name) && !has(next, parent, name))
    const inside = parts.filter(([parent, name]) => ![parent.name, name].some(each => names.includes(localOf(each))))
    const gone = [
      ...names.map(name => `"${name}"`),
      ...inside.map(([parent, name]) => `"${name}" in "${localOf(parent.name)}"`),
    ]
    return [...new Set(gone)].map(what => ({
      kind: 'SPECIFICATION',
      where: `${connector.name}, ${operation}`,
      found: `${what} stands in its messages, and the document does not have it any more`,
      mend: 'Look for what took its place, and change the operation of the connector.',
    }))
  }

  function ofReading({ where, record, fields, words }: Reading): readonly Finding[] {
    const types = typesOf(record, old)
    const changed = types.flatMap(type => fields.flatMap(field => changeOf(type, field)))
    const added = words.length === 0 ? [] : wordsFor(words)
    return [
      ...changed.map(found => ({
        found,
        mend: 'Look for what took its place, and change the mapping of the connector.',
      })),
      ...added.map(word => ({
        found: `the document has the word "${word}", which stands in no table of the connector`,
        mend: 'Add it to the table of words in the mapping of the connector.',
      })),
    ].map(each => ({ kind: 'SPECIFICATION', where: `${connector.name}, ${where}`, ...each }))
  }

  function changeOf(type: string, field: string): readonly string[] {
    const was = old.types.get(type)?.members.get(field)
    if (was === undefined) return []
    if (!next.types.has(type)) return [`reads "${field}" of ${type}, a type that the document does not have any more`]
    const is = memberOf(next, type, field)
    if (is === undefined) return [`reads "${field}" of ${type}, which the document does not have any more`]
    return is === was ? [] : [`reads "${field}" of ${type}, which was of the type ${was} and is of the type ${is}`]
  }

  /** Words that were added to an enumeration of which the table has some. */
  function wordsFor(table: readonly string[]): readonly string[] {
    const own = [...old.words].filter(([, words]) => table.filter(word => words.has(word)).length > 1)
    return own.flatMap(([name, words]) =>
      [...(next.words.get(name) ?? [])].filter(word => !words.has(word) && !table.includes(word)),
    )
  }
}

/** Types that are called as the record is; all, where none is. */
function typesOf(record: string, { types }: Wsdl): readonly string[] {
  const own = [...types.keys()].filter(type => type.toLowerCase() === record.toLowerCase())
  return own.length > 0 ? own : [...types.keys()]
}

/** What a column reads of a record. */
interface Reading {
  readonly where: string
  readonly record: string
  readonly fields: readonly string[]
  readonly words: readonly string[]
}

function readings(connector: Connector): readonly Reading[] {
  return entitiesOf(connector).flatMap(([name, { of, mapping }]) =>
    Object.entries(mapping).flatMap(([field, column]): readonly Reading[] => {
      if (isAbsent(column)) return []
      const { fields, words = {} } = column
      return [{ where: `${name}.${field}`, record: of, fields, words: Object.keys(words) }]
    }),
  )
}

function namesIn({ name, attributes, children }: XmlElement): readonly string[] {
  const type = attributes['xsi:type']
  const inner = children.flatMap(child => (typeof child === 'object' && 'children' in child ? namesIn(child) : []))
  return [localOf(name), ...(type === undefined ? [] : [localOf(type)]), ...inner]
}

/** Each element within another, with the name of the inner one. */
function* partsIn(parent: XmlElement): Iterable<readonly [parent: XmlElement, name: string]> {
  for (const child of parent.children) {
    if (typeof child !== 'object' || !('children' in child)) continue
    yield [parent, localOf(child.name)]
    yield* partsIn(child)
  }
}

/** True where a type that the element can be of has an element of that name. */
function has(wsdl: Wsdl, { name, attributes }: XmlElement, inner: string): boolean {
  const own = localOf(name)
  const given = attributes['xsi:type']
  const types = given === undefined ? [own, ...(wsdl.typesOf.get(own) ?? [])] : [localOf(given)]
  return types.some(type => memberOf(wsdl, type, inner) !== undefined)
}
