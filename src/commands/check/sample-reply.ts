import { types } from 'node:util'
import { type Document, merged, type Schema } from './openapi.ts'

/** What a reader of a sample wanted that its schema does not have, as a path such as `tickets.*.subject`. */
type OnMissing = (path: string) => void

interface SampleOptions {
  readonly document: Document
  /** Which of the words of an enumeration is taken, counted round; every second time flags are true. */
  readonly word: number
  readonly onMissing: OnMissing
  /** Is told of how many words an enumeration has that is read. */
  onWords(count: number): void
}

/** How deep a sample goes: schemas can hold themselves. */
const deepest = 12

/** A value of each scalar type and format. */
const formats: Readonly<Record<string, string>> = {
  'date-time': '2026-01-01T00:00:00Z',
  date: '2026-01-01',
  email: 'ada@analytical-engines.example',
  uri: 'https://analytical-engines.example/',
}
const numbers = new Set(['integer', 'number'])
/** A code of a currency, which columns of amounts cannot do without, is a text without a format. */
const isCurrency = (path: string) => /currency(_?code)?$/i.test(path)

/** What any object is asked for by the language itself. */
const ofLanguage = new Set(['then', 'toJSON', 'constructor', 'valueOf', 'toString', 'hasOwnProperty', 'length'])

/**
 * A value that a schema allows, with all that it has a name for, made as it is read; whoever reads what has no name in it is
 * told of, but where the schema leaves the names open.
 */
export function sampleOf(schema: Schema, options: SampleOptions): unknown {
  return sample(schema, '', 0)

  function sample(of: Schema, path: string, depth: number): unknown {
    const own = merged(of, options.document)
    const { type, properties, additionalProperties, items, enum: words, format = '' } = own
    if (words !== undefined) {
      options.onWords(words.length)
      return wordOf(words, options.word)
    }
    if (depth > deepest) return undefined
    if (properties !== undefined || additionalProperties !== undefined || type === 'object')
      return object(own, path, depth)
    const [kind] = [type].flat().filter(each => each !== 'null')
    if (items !== undefined || kind === 'array')
      return items === undefined ? [] : [sample(items, `${path}.*`, depth + 1)]
    if (numbers.has(kind ?? '')) return 1
    if (kind === 'boolean') return options.word % 2 === 1
    return isCurrency(path) ? 'usd' : (formats[format] ?? '1')
  }

  function object({ properties = {}, additionalProperties }: Schema, path: string, depth: number): object {
    const isOpen = Object.keys(properties).length === 0 || Boolean(additionalProperties)
    const others = typeof additionalProperties === 'object' ? additionalProperties : undefined
    const made = new Map<string, unknown>()
    const read = (key: string) => {
      const inner = Object.hasOwn(properties, key) ? properties[key] : others
      if (inner === undefined) return undefined
      if (!made.has(key)) made.set(key, sample(inner, path === '' ? key : `${path}.${key}`, depth + 1))
      return made.get(key)
    }
    return new Proxy(
      {},
      {
        get(target, key) {
          if (typeof key === 'symbol') return Reflect.get(target, key)
          if (!Object.hasOwn(properties, key) && ofLanguage.has(key)) return Reflect.get(target, key)
          if (!Object.hasOwn(properties, key) && !isOpen) options.onMissing(path === '' ? key : `${path}.${key}`)
          return read(key)
        },
        has: (_target, key) => typeof key === 'string' && Object.hasOwn(properties, key),
        ownKeys: () => Object.keys(properties),
        getOwnPropertyDescriptor: (_target, key) =>
          typeof key === 'string' && Object.hasOwn(properties, key)
            ? { value: read(key), enumerable: true, configurable: true, writable: true }
            : undefined,
      },
    )
  }
}

/** An object that was made of a sample: whoever reads what it has no name for is told of. */
export function watched<Row>(row: Row, path: string, onMissing: OnMissing): Row {
  if (typeof row !== 'object' || row === null || types.isProxy(row)) return row
  return new Proxy(row, {
    get(target, key) {
      if (typeof key === 'string' && !(key in target) && !ofLanguage.has(key)) onMissing(`${path}.${key}`)
      return Reflect.get(target, key)
    },
  })
}

function wordOf(words: readonly unknown[], at: number): unknown {
  const said = words.filter(word => word !== null)
  return said[at % said.length] ?? null
}
