import { type DocumentNode, visit } from 'graphql'
import { limits } from './limits.ts'

/** What a client gives with a document: the names and values that no type of the schema has checked yet. */
export interface Given {
  readonly document: DocumentNode
  readonly operationName?: string | undefined
  readonly variables?: unknown
}

/**
 * What is wrong with the values that a client gives, whatever their types are: too long, too many, too deep, or texts
 * that no provider can be told. Returns the message, which repeats nothing of them, or undefined.
 */
export function mistakeInValues({ document, operationName, variables }: Given): string | undefined {
  const { mistake, count } = textsIn(document)
  return mistake ?? mistakeIn([operationName, variables], count)
}

/** What the texts of a document come to. */
interface Texts {
  readonly mistake: string | undefined
  readonly count: number
}

const known = new WeakMap<DocumentNode, Texts>()

/** The texts of a document, which are the same each time that it is asked for. */
function textsIn(document: DocumentNode): Texts {
  const found = known.get(document)
  if (found !== undefined) return found
  const texts: string[] = []
  visit(document, { StringValue: ({ value }) => void texts.push(value) })
  const read = { mistake: mistakeIn(texts, 0), count: texts.length }
  known.set(document, read)
  return read
}

/** Goes through all values without a call inside a call: values can be nested more deeply than the stack is. */
function mistakeIn(given: readonly unknown[], before: number): string | undefined {
  const left: { readonly value: unknown; readonly depth: number }[] = [{ value: given, depth: 0 }]
  let count = before
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { value, depth } = next
    if (typeof value === 'string') {
      const mistake = mistakeInText(value)
      if (mistake !== undefined) return mistake
    }
    if (typeof value !== 'object' || value === null) continue
    if (depth > limits.valueDepth)
      return `The variables have more than ${limits.valueDepth} values inside each other; no argument does.`
    const inside = Object.values(value)
    count += inside.length
    if (count > limits.values)
      return `The variables have more than ${limits.values} values; at most so many are taken. Ask in several requests.`
    for (const each of [...Object.keys(value), ...inside]) left.push({ value: each, depth: depth + 1 })
  }
  return undefined
}

function mistakeInText(text: string): string | undefined {
  if (text.length > limits.characters)
    return `A value has ${text.length} characters; at most ${limits.characters} are taken.`
  if (!text.isWellFormed()) return 'A value has half of a character in it (a lone surrogate). Send whole characters.'
  if (unspeakable.test(text))
    return 'A value has a control character in it, such as NUL, which providers cannot be told. Leave it out.'
  return undefined
}

/** Every control character but those that texts have: tabs and ends of lines. XML has no way to write them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const unspeakable = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/
