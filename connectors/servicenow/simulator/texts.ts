/** The text of an element, which is an object where it has attributes. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  const inner = (value as Readonly<Record<string, unknown>> | null | undefined)?.['#text']
  return typeof inner === 'string' ? inner : ''
}
