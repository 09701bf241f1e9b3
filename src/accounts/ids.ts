/** True for a text that can be an id; the others are what becomes of nothing, or of an object, where a text is wanted. */
export function isId(id: unknown): id is string {
  return typeof id === 'string' && !/^(undefined|null|)$|^\[object /.test(id)
}

/** The ids by which rows hang together, none of them where a row hangs on nothing; what became of an object makes no sense. */
export function checkIds(ids: readonly string[]): readonly string[] {
  if (ids.some(id => typeof id !== 'string' || id.startsWith('[object ')))
    throw new TypeError('a row points to something that is no id')
  return ids
}
