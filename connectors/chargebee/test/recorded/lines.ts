import { type Exact, property, textOf } from '../../../../test/recorded/exact.ts'
import type { Exchange } from '../../../../test/recorded/files.ts'

/** The id of the document that a line stands in, which the line does not name. */
export function parentOf({ reply }: Exchange, line: Exact): string {
  const document = documentsIn(reply).find(each => linesIn(each).includes(line))
  return document === undefined ? '' : textOf(property(document, 'id'))
}

/** A line as its document completes it. */
export function rowOf(record: string, content: unknown): unknown {
  const isLine = record === 'invoiceLine' || record === 'creditNoteLine'
  return isLine ? { ...(content as object), currency_code: 'USD' } : content
}

function documentsIn(value: Exact): readonly Exact[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(documentsIn)
  return linesIn(value).length > 0 ? [value, ...inner] : inner
}

function linesIn(document: Exact): readonly Exact[] {
  const lines = property(document, 'line_items')
  return Array.isArray(lines) ? lines : []
}
