/** Characters that HTML has names for, those that people write. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  euro: '€',
  pound: '£',
  copy: '©',
  reg: '®',
  trade: '™',
}

/** What has a text that nobody reads. */
const unread: ReadonlySet<string> = new Set(['head', 'style', 'script'])
/** What ends a line. */
const lines: ReadonlySet<string> = new Set('p div li tr h1 h2 h3 h4 h5 h6 blockquote ul ol table br'.split(' '))

/**
 * The text of a piece of HTML: tags left out, entities resolved, paragraphs on lines of their own. A text without a tag
 * is one that a program wrote, and keeps its lines. It is no way to make HTML safe.
 */
export function textOf(html: string | null): string | null {
  if (html === null) return null
  const isMarked = /<[a-z/!]/i.test(html) && html.includes('>')
  const text = resolved(isMarked ? withoutTags(html.replace(/\s+/g, ' ')) : html)
    .split('\n')
    .map(line => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return text === '' ? null : text
}

/** Goes through the text once, for strangers write e-mails: a pattern could be made to try forever. */
function withoutTags(html: string): string {
  const small = html.toLowerCase()
  const parts: string[] = []
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    const close = open < 0 ? -1 : html.indexOf('>', open)
    if (close < 0) return [...parts, html.slice(at)].join('')
    parts.push(html.slice(at, open))
    const [, slash, name] = /^<(\/?)([a-z!][a-z0-9]{0,15})/.exec(small.slice(open, open + 20)) ?? []
    // A sign of comparison and no tag.
    if (name === undefined) parts.push('<')
    at = name === undefined ? open + 1 : close + 1
    if (name === '!' && small.startsWith('<!--', open)) at = endOf(small, '-->', open)
    if (slash === '' && unread.has(name ?? '')) at = endOf(small, `</${name}>`, close)
    if (lines.has(name ?? '') && (slash === '/' || name === 'br')) parts.push('\n')
  }
  return parts.join('')
}

function endOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at < 0 ? text.length : at + mark.length
}

/** Each entity once, so that what was written as `&amp;lt;` is read as `&lt;`. */
function resolved(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? whole
    const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })
}
