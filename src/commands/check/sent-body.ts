import { type Document, merged, type Schema } from './openapi.ts'
import type { Complaint } from './reply-reading.ts'

interface Place {
  readonly schema: Schema
  readonly document: Document
  /** Where in the body, with a dot at its end. */
  readonly path?: string
}

/** What is sent along that the document has no place for, and what it wants that is not sent. */
export function bodyComplaints(body: unknown, { schema, document, path = '' }: Place): readonly Complaint[] {
  if (typeof body !== 'object' || body === null) return []
  const { properties, required = [], additionalProperties, items } = merged(schema, document)
  if (Array.isArray(body))
    return items === undefined
      ? []
      : body.flatMap(each => bodyComplaints(each, { schema: items, document, path: `${path}*.` }))
  if (properties === undefined) return []
  const sent = Object.entries(body).filter(([, value]) => value !== undefined)
  const missing = required.filter(name => !sent.some(([key]) => key === name))
  return [
    ...missing.map((name): Complaint => [`wants "${path}${name}", which is not sent`, 'Send it with the operation.']),
    ...sent.flatMap(([key, value]): readonly Complaint[] => {
      const inner = Object.hasOwn(properties, key) ? properties[key] : undefined
      if (inner !== undefined) return bodyComplaints(value, { schema: inner, document, path: `${path}${key}.` })
      if (additionalProperties) return []
      return [[`sends "${path}${key}", which the document does not have`, 'Leave it out, or send what took its place.']]
    }),
  ]
}
