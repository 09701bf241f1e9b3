import type { Money } from './entities.ts'
import type { Column } from './mapping.ts'
import { currencyOf, moneyOf, readDecimal } from './money.ts'
import { readDay, readEpoch, readFlag, readInstant, readInteger, readNumber, readText, readUrl } from './read.ts'
import type { Facts } from './record.ts'
import type { Ref } from './ref.ts'
import { unknownWord } from './unknown-words.ts'

/**
 * The makers of columns for one kind of row. `at` says where in the row the provider's fields stand: the row itself,
 * or its `properties`.
 */
export function columns<Row, Fields extends object = Row & object>(
  at: (row: Row) => Fields = row => row as unknown as Fields,
) {
  type Name = keyof Fields & string
  type Word<Field extends Name> = Exclude<Fields[Field], null | undefined> & string

  /** A column over one field, read by a reader and written as it is. */
  const one =
    <Value>(read: (value: unknown) => Value) =>
    (field: Name): Column<Value, Row> => ({
      fields: [field],
      read: row => read(at(row)[field]),
      write: value => ({ [field]: value }),
    })

  /** A column over one field that the provider makes and nobody writes. */
  const readOnly =
    <Value>(read: (value: unknown) => Value) =>
    (field: Name): Column<Value, Row> => ({ fields: [field], read: row => read(at(row)[field]) })

  return {
    text: one(readText),
    number: one(readNumber),
    integer: one(readInteger),
    decimal: one(readDecimal),
    flag: one(readFlag),
    /** An instant with a time zone. */
    instant: one(readInstant),
    /** Unix time in seconds. */
    seconds: readOnly(value => readEpoch(value, 'seconds')),
    /** A calendar day. */
    day: one(readDay),
    url: one(readUrl),
    currency: readOnly(value => (value === null || value === undefined || value === '' ? null : currencyOf(value))),
    /** The provider's own word, beside an enum. */
    raw: readOnly(readText),

    /** A list of texts; nothing is an empty list. */
    texts: (field: Name): Column<readonly string[], Row> => ({
      fields: [field],
      read: row => ((at(row)[field] ?? []) as readonly unknown[]).flatMap(value => readText(value) ?? []),
      write: value => ({ [field]: value }),
    }),

    /** A pointer to another record of the account. */
    ref: (record: string, field: Name): Column<Ref | null, Row> => ({
      fields: [field],
      read: row => refOf(record, at(row)[field]),
      write: value => ({ [field]: value?.id ?? null }),
    }),

    /** A decimal amount in major units and the field that names its currency. */
    money: (amount: Name, currency: Name): Column<Money | null, Row> => ({
      fields: [amount, currency],
      read: row => moneyOf(at(row)[amount], at(row)[currency]),
    }),

    /** An enum: each word of the provider has its unified word; a word that is not in the table becomes UNKNOWN. */
    word: <Field extends Name, const Words extends Readonly<Record<Word<Field>, string>>>(
      field: Field,
      words: Words,
      { back = {} }: WordOptions<Words> = {},
    ): Column<Words[keyof Words] | 'UNKNOWN' | null, Row> => {
      const written = backwards(words, back)
      return {
        fields: [field],
        words,
        read: row => wordOf(words, readText(at(row)[field])),
        write: value => ({ [field]: value === null ? null : written.get(value) }),
      }
    },

    /** Anything else: the fields it is read from, and how. */
    from: <Value>(
      fields: readonly Name[],
      read: (fields: Fields, row: Row, facts: Facts) => Value,
      { note, facts, words, moreFields }: Pick<Column<Value, Row>, 'note' | 'facts' | 'words' | 'moreFields'> = {},
    ): Column<Value, Row> => ({
      fields,
      read: (row, known) => read(at(row), row, known),
      ...(note !== undefined && { note }),
      ...(facts !== undefined && { facts }),
      ...(words !== undefined && { words }),
      ...(moreFields !== undefined && { moreFields }),
    }),
  }
}

/** How a unified word is written back when several of the provider's words mean it. */
interface WordOptions<Words extends Readonly<Record<string, string>>> {
  readonly back?: { readonly [Unified in Words[keyof Words]]?: keyof Words & string }
}

/** A pointer, or null when there is no id. */
export function refOf(record: string, id: unknown): Ref | null {
  const text = readText(id)
  return text === null ? null : { record, id: text }
}

/** The unified word for a provider's word; UNKNOWN for one that is not in the table, null for none. */
export function wordOf<const Words extends Readonly<Record<string, string>>>(
  words: Words,
  word: string | null,
): Words[keyof Words] | 'UNKNOWN' | null {
  if (word === null) return null
  return Object.hasOwn(words, word) ? (words[word] as Words[keyof Words]) : unknownWord(word)
}

/** The provider's word for each unified one. Where several mean the same, `back` must say which is written. */
function backwards(
  words: Readonly<Record<string, string>>,
  back: Readonly<Record<string, string | undefined>>,
): ReadonlyMap<string, string> {
  const written = new Map<string, string>()
  for (const [word, unified] of Object.entries(words)) {
    const chosen = back[unified]
    if (chosen === undefined && written.has(unified))
      throw new TypeError(
        `Both "${written.get(unified)}" and "${word}" mean ${unified}: say in "back" which is written.`,
      )
    written.set(unified, chosen ?? word)
  }
  return written
}
