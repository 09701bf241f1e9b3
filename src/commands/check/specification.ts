import { ConfigError } from '../../config-values.ts'
import type { Connector } from '../../contract/connector.ts'
import type { Compared, Finding } from './finding.ts'
import { callsBy, type InventedCall, inventedCalls } from './invented-calls.ts'
import { bodySchemaOf, type Document, documentIn, itemOf, type Operation, replySchemaOf, resolved } from './openapi.ts'
import { type Complaint, replyComplaints } from './reply-reading.ts'
import { bodyComplaints } from './sent-body.ts'
import { parameterComplaints } from './sent-parameters.ts'
import { soapSpecification } from './soap-specification.ts'

/**
 * What a connector calls, sends or reads that a vendor's OpenAPI document does not have, or says will end. Vendors leave out
 * of their documents what works all the same: with one of before, only what has changed since then is told.
 */
export function specification(connector: Connector, file: string, before?: string): Compared {
  if (/\.(wsdl|xsd|xml)$/i.test(file)) return soapSpecification(connector, file, before)
  const { calls, leftOut } = callsBy('rest', inventedCalls(connector))
  const isCompared = before !== undefined
  const insides = new Map(calls.map(({ operation }) => [operation, new Set<string>()]))
  const found = (of: string) =>
    complaintsOf(calls, { connector, file: of, document: documentIn(of), isCompared, insides })
  const known = new Set(before === undefined ? [] : found(before).map(keyOf))
  const findings = found(file).filter(finding => !known.has(keyOf(finding)))
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
  readonly file: string
  readonly document: Document
  /** True where there is a document of before: without it nobody knows what in a body is new, and what was never told. */
  readonly isCompared: boolean
  /** Which parts of its replies each operation has looked into by now. */
  readonly insides: ReadonlyMap<string, Set<string>>
}

function complaintsOf(calls: readonly InventedCall[], judging: Judging): readonly Finding[] {
  const findings = calls.flatMap(each =>
    orNonsense(each, judging).map(
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

function orNonsense(each: InventedCall, judging: Judging): readonly Complaint[] {
  try {
    return judged(each, judging)
  } catch (error) {
    const reason = error instanceof Error ? error.message : ''
    throw new ConfigError(
      `${judging.file}: what it has for ${each.call.method} ${each.call.path} is not as OpenAPI 3 has it. ${reason}`,
    )
  }
}

function judged(
  { operation: name, call, read }: InventedCall,
  { document, isCompared, ...judging }: Judging,
): readonly Complaint[] {
  const item = itemOf(call.path, document)
  if (item === undefined)
    return [['is no path of the document', 'Look for what took its place, and change the operation of the connector.']]
  const operation = item[call.method.toLowerCase()] as Operation | undefined
  if (operation === undefined)
    return [
      [
        'has no such method in the document',
        'Look for what took its place, and change the operation of the connector.',
      ],
    ]
  const known = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(each => resolved(each, document))
  const told = [...ofEnd(operation), ...parameterComplaints(call, { known, document })]
  if (!isCompared) return told
  const [body, reply] = [bodySchemaOf(operation, document), replySchemaOf(operation, document)]
  const reading = { connector: judging.connector, document, read, insides: judging.insides.get(name) ?? new Set() }
  return [
    ...told,
    ...(body === undefined
      ? []
      : bodyComplaints(call.body ?? call.form, { schema: body, document, isForm: call.body === undefined })),
    ...(reply === undefined ? [noReply] : replyComplaints(reply, reading)),
  ]
}

const noReply: Complaint = ['has no reply of JSON in the document', 'Look for what it answers with now.']

function ofEnd({ deprecated }: Operation): readonly Complaint[] {
  const mend = 'Move the connector to what the document names in its place before it ends.'
  return deprecated ? [['is marked deprecated in the document', mend]] : []
}
