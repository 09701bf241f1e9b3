/** The list cut into parts of at most so many. */
export function chunks<Item>(items: readonly Item[], atMost: number): readonly (readonly Item[])[] {
  const parts: Item[][] = []
  for (let start = 0; start < items.length; start += atMost) parts.push(items.slice(start, start + atMost))
  return parts
}

/** Texts cut into parts of at most so many, which take up at most so much space in an address, or are alone. */
export function chunksOfTexts(
  texts: readonly string[],
  atMost: number,
  space = Number.POSITIVE_INFINITY,
): readonly (readonly string[])[] {
  const parts: string[][] = []
  let left = 0
  for (const text of texts) {
    const length = encodeURIComponent(text.toWellFormed()).length
    const last = parts.at(-1)
    if (last === undefined || last.length === atMost || length > left) {
      parts.push([text])
      left = space - length
    } else {
      last.push(text)
      left -= length
    }
  }
  return parts
}
