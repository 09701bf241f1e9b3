import type { RestCall } from '../../contract/call.ts'
import type { Connector } from '../../contract/connector.ts'
import type { Compared, Finding } from './finding.ts'
import { callsBy, type InventedCall, inventedCalls } from './invented-calls.ts'
import {
  bodySchemaOf,
  type Document,
  documentIn,
  itemOf,
  type Operation,
  type Parameter,
  replySchemaOf,
  resolved,
} from './openapi.ts'
import { type Complaint, replyComplaints } from './reply-reading.ts'
import { bodyComplaints } from './sent-body.ts'
import { soapSpecification } from './soap-specification.ts'

/**
 * What a connector calls, sends or reads that a vendor's OpenAPI document does not have, or says will end. Vendors leave out
 * of their documents what works all the same: with one of before, only what has changed since then is told.
 */
export function specification(connector: Connector, file: string, before?: string): Compared {
  if (/\.(wsdl|xsd|xml)$/i.test(file)) return soapSpecification(connector, file, before)
  const { calls, leftOut } = callsBy('rest', inventedCalls(connector))
  const isCompared = before !== undefined
  const found = (document: Document) => complaintsOf(calls, { connector, document, isCompared })
  const known = new Set(before === undefined ? [] : found(documentIn(before)).map(keyOf))
  const findings = found(documentIn(file)).filter(finding => !known.has(keyOf(finding)))
  return {
    connector: connector.name,
    operations: new Set(calls.map(({ operation }) => operation)).size,
    leftOut,
    findings,
  }
}

const keyOf = ({ where, found }: Finding) => `${where} ${found}`

interface Judging {
  readonly connector: Connector
  readonly document: Document
  /** True where there is a document of before: without it nobody knows what in a body is new, and what was never told. */
  readonly isCompared: boolean
}

function complaintsOf(calls: readonly InventedCall[], judging: Judging): readonly Finding[] {
  const findings = calls.flatMap(each =>
    judged(each, judging).map(
      ([found, mend]): Finding => ({
        kind: 'SPECIFICATION',
        where: `${judging.connector.name}, ${each.operation}`,
        found: `${each.call.method} ${each.call.path} ${found}`,
        mend,
      }),
    ),
  )
  return [...new Map(findings.map(finding => [keyOf(finding), finding])).values()]
}

function judged({ call, read }: InventedCall, { connector, document, isCompared }: Judging): readonly Complaint[] {
  const item = itemOf(call.path, document)
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
  const told = [...ofEnd(operation), ...ofParameters(call, known)]
  if (!isCompared) return told
  const [body, reply] = [bodySchemaOf(operation, document), replySchemaOf(operation, document)]
  return [
    ...told,
    ...(body === undefined ? [] : bodyComplaints(call.body ?? call.form, { schema: body, document })),
    ...(reply === undefined ? [] : replyComplaints(reply, { connector, document, read })),
  ]
}

function ofEnd({ deprecated }: Operation): readonly Complaint[] {
  const mend = 'Move the connector to what the document names in its place before it ends.'
  return deprecated ? [['is marked deprecated in the document', mend]] : []
}

function ofParameters({ query = {} }: RestCall, known: readonly Parameter[]): readonly Complaint[] {
  const asked = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [name]))
  const inQuery = known.filter(each => each.in === 'query')
  const needed = inQuery.filter(({ name = '', required }) => required && !asked.some(each => isOf(each, name)))
  return [
    ...asked.flatMap(name => ofParameter(name, inQuery)),
    ...needed.map(
      ({ name }): Complaint => [`wants the parameter "${name}", which is not sent`, 'Send it with the operation.'],
    ),
  ]
}

/** A parameter can be sent by parts, such as `created[gte]`. */
const isOf = (sent: string, name: string) => [sent, bareOf(sent), `${bareOf(sent)}[]`].includes(name)

const bareOf = (sent: string) => sent.replace(/\[.*$/, '')

function ofParameter(sent: string, known: readonly Parameter[]): readonly Complaint[] {
  const found = known.find(({ name = '' }) => isOf(sent, name))
  if (found === undefined)
    return [[`has no parameter "${sent}" in the document`, 'Leave it out, or ask by what took its place.']]
  return found.deprecated
    ? [[`has the parameter "${sent}", which is marked deprecated`, 'Ask by what the document names in its place.']]
    : []
}
