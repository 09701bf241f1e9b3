import { idOf } from './ids.ts'
import type { Field, FieldType, Source, Value } from './model.ts'

type Get = (source: Source) => Value
type More = Partial<Pick<Field, 'label' | 'isHidden' | 'isLong' | 'words' | 'custom'>>

/** A field; its label is its name in words. */
export function field(type: FieldType, name: string, value: Get, more: More = {}): Field {
  // What is empty is nothing.
  const held = (source: Source) => {
    const own = value(source)
    return own === '' || own === undefined ? null : own
  }
  return { name, type, value: held, custom: false, label: wordsOf(name), ...more }
}

/** A text of one line. */
export const text = (name: string, get: Get, more?: More) => field('string', name, get, more)
/** A long text. */
export const long = (name: string, get: Get, more?: More) => field('textarea', name, get, { isLong: true, ...more })
/** A choice. */
export const choice = (name: string, get: Get, words: readonly string[] = []) => field('picklist', name, get, { words })
/** A day. */
export const day = (name: string, get: Get) =>
  field('date', name, source => String(get(source) ?? '').slice(0, 10) || null)
/** An instant. */
export const instant = (name: string, get: Get) => field('datetime', name, source => instantOf(get(source)))
/** Something that is true or false, and never nothing. */
export const flag = (name: string, get: Get) =>
  field('boolean', name, source => get(source) === true || get(source) === 1)
/** An amount of the world's minor units. */
export const amount = (name: string, column: string) =>
  field('currency', name, source => majorOf(source[column], source.currency ?? 'USD'))

/** A pointer to a record of one kind, or of several. */
export function pointer(
  name: string,
  to: { kind: string | readonly string[]; relationship: string },
  value: Get,
): Field {
  const referenceTo = typeof to.kind === 'string' ? [to.kind] : to.kind
  return { ...field('reference', name, value), relationship: to.relationship, referenceTo }
}

/** What every record has. */
export function common(prefix: string, { isMarked = false } = {}): readonly Field[] {
  return [
    field('id', 'Id', source => idOf(prefix, source.n, isMarked ? source.marker : 'Sim')),
    flag('IsDeleted', () => false),
    instant('CreatedDate', source => source.created_at),
    pointer('CreatedById', { kind: 'User', relationship: 'CreatedBy' }, source => idOf('005', source.author_n ?? 1)),
    instant('LastModifiedDate', source => source.updated_at),
    pointer('LastModifiedById', { kind: 'User', relationship: 'LastModifiedBy' }, () => idOf('005', 1)),
    instant('SystemModstamp', source => source.updated_at),
  ]
}

/** The record's owner, a user. */
export const owner = pointer('OwnerId', { kind: 'User', relationship: 'Owner' }, source => idOf('005', source.owner_n))

/** The record's owner, a user or a queue. */
export const anyOwner = (value: Get = source => idOf('005', source.owner_n)) =>
  pointer('OwnerId', { kind: ['Group', 'User'], relationship: 'Owner' }, value)

/** The parts of an address. */
export function address(prefix: string, get: (source: Source) => Source = source => source): readonly Field[] {
  return [
    field(
      'textarea',
      `${prefix}Street`,
      source => [get(source).line1, get(source).line2].filter(line => line).join('\r\n') || null,
    ),
    text(`${prefix}City`, source => get(source).city ?? null),
    text(`${prefix}State`, source => get(source).region ?? null),
    text(`${prefix}PostalCode`, source => get(source).postal_code ?? null),
    text(`${prefix}Country`, source => get(source).country ?? null),
    choice(`${prefix}CountryCode`, source => get(source).country_code ?? null),
  ]
}

/** An instant as Salesforce writes it. */
export function instantOf(value: Value): string | null {
  return value === null || value === undefined ? null : `${String(value).slice(0, 19)}.000+0000`
}

/** An amount in major units. */
export function majorOf(minor: number | null | undefined, currency: string): number | null {
  if (minor === null || minor === undefined) return null
  return currency === 'JPY' ? minor : minor / 100
}

function wordsOf(name: string): string {
  return name
    .replace(/__c$/, '')
    .replaceAll('_', ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/ Id$/, ' ID')
}
