/** The list cut into parts of at most so many. */
export function chunks<Item>(items: readonly Item[], atMost: number): readonly (readonly Item[])[] {
  const parts: Item[][] = []
  for (let start = 0; start < items.length; start += atMost) parts.push(items.slice(start, start + atMost))
  return parts
}
