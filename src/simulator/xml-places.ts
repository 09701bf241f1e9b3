/** An element of an XML text, by where it stands. */
export interface XmlPlace {
  /** Without its prefix. */
  readonly name: string
  readonly begins: number
  readonly ends: number
  /** What is between its tags; the same number twice where it is empty. */
  readonly inside: readonly [number, number]
  readonly parent: number
  readonly isLeaf: boolean
}

const tag = /<(\/?)(?:[\w.-]+:)?([\w.-]+)(?:\s[^<>]*?)?(\/?)>/g

/** Every element of a well-formed text, in the order in which they end. */
export function xmlPlaces(text: string): readonly XmlPlace[] {
  const places: XmlPlace[] = []
  const open: { name: string; begins: number; inside: number; hasInner: boolean }[] = []
  for (const found of text.matchAll(tag)) {
    const [whole, closes, name = '', isEmpty] = found
    const after = found.index + whole.length
    if (closes === '') {
      const above = open.at(-1)
      if (above !== undefined) above.hasInner = true
      open.push({ name, begins: found.index, inside: after, hasInner: false })
    }
    if (closes === '' && isEmpty === '') continue
    const { begins = 0, inside = 0, hasInner = false } = open.pop() ?? {}
    const end = isEmpty === '' ? found.index : inside
    const parent = open.at(-1)?.begins ?? -1
    places.push({ name, begins, ends: after, inside: [inside, end], parent, isLeaf: !hasInner })
  }
  return places
}
