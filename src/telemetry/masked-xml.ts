import { hidden, hides, isPlainValue } from './personal-keys.ts'

/** A raw text, a comment or an instruction, a tag with its attributes, or a text. Any of them may be cut off. */
const parts =
  /<!\[CDATA\[(?<raw>.*?)(?<end>\]\]>|$)|<!--.*?(?:-->|$)|<[?!][^>]*(?:>|$)|<(?<close>\/?)(?<tag>[\w:.-]+)(?<attributes>(?:[^>"']|"[^"]*(?:"|$)|'[^']*(?:'|$))*)(?:>|$)|(?<inside>[^<]+)(?:(?<next>(?=<))|$)|</gs

const attribute = /([\w:.-]+)(\s*=\s*)(?:"([^"]*)("|$)|'([^']*)('|$))/g

/** Elements whose name says nothing of what is in them. */
const envelope = /^(?:\w+:)?(?:Envelope|Header|Body)$/

/** XML with people's texts masked; by its signs and not by a parser, since it may have been cut off anywhere. */
export function maskedXml(text: string): string {
  /** For each element that is open here, whether what is in it is told. */
  const open: boolean[] = []
  const masked = (inside: string, isWhole: boolean) =>
    inside.trim() === '' || (isWhole && open.at(-1) !== true && isPlainValue(inside)) ? inside : hidden(inside)
  return text.replaceAll(parts, (whole: string, ...found) => {
    const { raw, end, close, tag, attributes = '', inside, next } = found.at(-1) as Partial<Record<string, string>>
    if (inside !== undefined) return masked(inside, next !== undefined)
    if (raw !== undefined) return `<![CDATA[${masked(raw, end !== '')}]]>`
    if (tag === undefined) return /^<\?xml [\w\s.="'-]*\?>$/.test(whole) ? whole : ''
    if (close === '/') open.pop()
    else if (!attributes.endsWith('/')) open.push(open.at(-1) === true || (!envelope.test(tag) && hides(tag)))
    return `<${close}${tag}${maskedAttributes(attributes)}>`
  })
}

function maskedAttributes(text: string): string {
  const found = [...text.matchAll(attribute)].map(([, name = '', sign, one, oneEnd, other, otherEnd]) => {
    const value = one ?? other ?? ''
    const isWhole = (oneEnd ?? otherEnd) !== ''
    const isTold = isWhole && (/^(?:xmlns|xsi:)/.test(name) || (!hides(name) && isPlainValue(value)))
    return ` ${name}${sign}"${isTold ? value : hidden(value)}"`
  })
  return `${found.join('')}${text.endsWith('/') ? '/' : ''}`
}
