import { kindOf, kindsOf } from './kinds.ts'
import { type Document, merged, resolved, type Schema } from './openapi.ts'
import type { Complaint } from './reply-reading.ts'

interface Place {
  readonly schema: Schema
  readonly document: Document
  /** Where in the body, with a dot at its end. */
  readonly path?: string
  /** True for a form, in which all is text. */
  readonly isForm?: boolean
}

/** What is sent along that the document has no place for, and what it wants that is not sent. */
export function bodyComplaints(body: unknown, { path = '', ...place }: Place): readonly Complaint[] {
  const { schema, document } = place
  const other = otherValue(body, { path, ...place })
  if (other !== undefined) return [other]
  if (typeof body !== 'object' || body === null) return []
  const { properties, required = [], additionalProperties, items } = merged(schema, document)
  if (Array.isArray(body))
    return items === undefined
      ? []
      : body.flatMap(each => bodyComplaints(each, { ...place, schema: items, path: `${path}*.` }))
  if (properties === undefined) return []
  const sent = Object.entries(body).filter(([, value]) => value !== undefined)
  const missing = required.filter(name => !sent.some(([key]) => key === name))
  return [
    ...missing.map((name): Complaint => [`wants "${path}${name}", which is not sent`, 'Send it with the operation.']),
    ...sent.flatMap(([key, value]): readonly Complaint[] => {
      const inner = Object.hasOwn(properties, key) ? properties[key] : undefined
      if (inner !== undefined) return bodyComplaints(value, { ...place, schema: inner, path: `${path}${key}.` })
      if (additionalProperties) return []
      return [[`sends "${path}${key}", which the document does not have`, 'Leave it out, or send what took its place.']]
    }),
  ]
}

/** That a value is of another kind than the document has in its place, or a word that it does not have. */
function otherValue(value: unknown, { schema, document, path = '', isForm = false }: Place): Complaint | undefined {
  const [kind, allowed] = [kindOf(value), kindsOf(schema, document)]
  const where = path === '' ? 'its body' : `"${path.slice(0, -1)}"`
  const isText = typeof value !== 'object'
  if (kind !== undefined && allowed.length > 0 && !allowed.includes(kind) && !(isForm && isText))
    return [`sends ${kind} in ${where}, where the document has ${allowed.join(' or ')}`, 'Send what it has.']
  const { enum: words } = resolved(schema, document)
  if (words === undefined || kind === undefined || !isText || words.map(String).includes(String(value)))
    return undefined
  return [`sends the word "${value}" in ${where}, which the document does not have`, 'Send what took its place.']
}
