import type { Call, Reply } from '../../../src/contract/call.ts'
import type { XmlNode } from '../../../src/contract/xml.ts'
import { type Operation, operationsOf } from '../operations.ts'
import { type Behaviour, reject, running, shown } from './behaviour.ts'
import { givenTo } from './purity.ts'

/** The readers of replies. */
export const nonsense: readonly Behaviour[] = [
  running('Its readers refuse an answer that makes no sense, and never take it for an empty one', async subject => {
    for (const operation of operationsOf(subject.connector)) {
      if (operation.read === undefined) continue
      const call = operation.build(await givenTo(subject, operation))
      for (const { told, reply } of nonsenseFor(call)) {
        const read = attempt(operation, reply)
        if ('error' in read || (Array.isArray(reply.body) && isListOfRows(operation))) continue
        if (reply.xml?.children.length === 0 && refusesStrangers(operation, reply.xml)) continue
        reject(
          subject,
          `${shown(read.value)} read from ${told} at ${operation.name}`,
          'Throw where the part that must be there is missing; the runtime makes PROVIDER_BAD_RESPONSE of it.',
        )
      }
    }
  }),
]

function nonsenseFor(call: Call): readonly { readonly told: string; readonly reply: Reply }[] {
  const bodies = [null, [], '', {}, { error: 1 }, '<html>']
  const plain = { status: 200, headers: {}, bytes: 1 }
  if (call.protocol !== 'soap')
    return bodies.map(body => ({ told: `the body ${shown(body)}`, reply: { ...plain, body } }))
  const elements = [undefined, node(call.expects), node(call.expects, node('error')), node('html')]
  return elements.map(xml => ({
    told: xml === undefined ? 'no element' : `the element <${xml.name}>${xml.children.map(({ name }) => `<${name}>`)}`,
    reply: { ...plain, body: null, ...(xml && { xml }) },
  }))
}

function node(name: string, ...children: readonly XmlNode[]): XmlNode {
  return { name, namespace: '', attributes: {}, children, text: '' }
}

/** A provider may answer with a bare list; then an empty one is an answer. */
function isListOfRows(operation: Operation): boolean {
  const read = attempt(operation, { status: 200, headers: {}, bytes: 1, body: [{ id: 'probe' }] })
  if ('error' in read) return false
  const rows = Array.isArray(read.value) ? read.value : (read.value as { rows?: unknown } | null)?.rows
  return Array.isArray(rows) && rows.length === 1
}

/** An element may hold its rows directly; one without any is an empty list to a reader that takes nothing else for a row. */
function refusesStrangers(operation: Operation, { name }: XmlNode): boolean {
  const xml = node(name, node('stranger'))
  return 'error' in attempt(operation, { status: 200, headers: {}, bytes: 1, body: null, xml })
}

function attempt({ read }: Operation, reply: Reply): { readonly value: unknown } | { readonly error: unknown } {
  try {
    return { value: read?.(reply) }
  } catch (error) {
    return { error }
  }
}
