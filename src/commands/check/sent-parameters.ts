import type { RestCall } from '../../contract/call.ts'
import { type Document, type Parameter, resolved, type Schema } from './openapi.ts'
import type { Complaint } from './reply-reading.ts'

/** Headers that every call has; OpenAPI lets documents say nothing of them. */
const ownHeaders = new Set(['accept', 'authorization', 'content-type'])

/** What is asked by that the document does not have, and what it wants that is not sent. */
export function parameterComplaints(
  { query = {}, headers = {} }: RestCall,
  { known, document }: { readonly known: readonly Parameter[]; readonly document: Document },
): readonly Complaint[] {
  const given = Object.entries(query).filter(([, value]) => value !== undefined)
  const asked = given.map(([name]) => name)
  const carried = new Set([...ownHeaders, ...Object.keys(headers).map(name => name.toLowerCase())])
  const lacking = known.filter(
    each => each.in === 'header' && each.required && !carried.has((each.name ?? '').toLowerCase()),
  )
  const inQuery = known.filter(each => each.in === 'query')
  const needed = inQuery.filter(({ name = '', required }) => required && !asked.some(each => isOf(each, name)))
  return [
    ...given.flatMap(([name, value]) => ofParameter(name, { value, known: inQuery, document })),
    ...needed.map(
      ({ name }): Complaint => [`wants the parameter "${name}", which is not sent`, 'Send it with the operation.'],
    ),
    ...lacking.map(
      ({ name }): Complaint => [`wants the header "${name}", which is not sent`, 'Send it with the operation.'],
    ),
  ]
}

/** A parameter can be sent by parts, such as `created[gte]`. */
const isOf = (sent: string, name: string) => [sent, bareOf(sent), `${bareOf(sent)}[]`].includes(name)

const bareOf = (sent: string) => sent.replace(/\[.*$/, '')

interface Asked {
  readonly value: unknown
  readonly known: readonly Parameter[]
  readonly document: Document
}

function ofParameter(sent: string, { value, known, document }: Asked): readonly Complaint[] {
  const found = known.find(({ name = '' }) => isOf(sent, name))
  if (found === undefined)
    return [[`has no parameter "${sent}" in the document`, 'Leave it out, or ask by what took its place.']]
  if (found.deprecated)
    return [[`has the parameter "${sent}", which is marked deprecated`, 'Ask by what the document names in its place.']]
  return strangeWords(value, { schema: found.schema ?? {}, document }).map(word => [
    `has no word "${word}" for the parameter "${sent}" in the document`,
    'Ask by what took its place.',
  ])
}

/** Words, of which several can be sent with commas between them, that a schema does not have. */
function strangeWords(value: unknown, { schema, document }: { readonly schema: Schema; readonly document: Document }) {
  const own = resolved(schema, document)
  const { enum: words } = own.items === undefined ? own : resolved(own.items, document)
  if (words === undefined) return []
  const sent = [value].flat().flatMap(each => String(each).split(','))
  return sent.filter(word => !words.map(String).includes(word))
}
