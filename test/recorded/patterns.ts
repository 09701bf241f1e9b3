/** Patterns of leaves that are not read, by the reason. */
export type Ignored = Readonly<Record<string, readonly string[]>>

/** A pattern with its reason. */
export interface Pattern {
  readonly reason: string
  readonly text: string
  matches(name: string): boolean
}

/** `*` stands for any letters but points and slashes, `**` for any letters at all. */
export function patternsIn(ignored: Ignored): readonly Pattern[] {
  return Object.entries(ignored).flatMap(([reason, texts]) =>
    texts.map(text => {
      const form = new RegExp(`^${text.split('**').map(partOf).join('.*')}$`)
      return { reason, text, matches: (name: string) => form.test(name) }
    }),
  )
}

function partOf(text: string): string {
  return text
    .split('*')
    .map(each => each.replace(/[.[\]/]/g, '\\$&'))
    .join('[^./]*')
}
