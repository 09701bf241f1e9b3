import type { Address, CustomField, CustomFieldType, Email, Phone, SocialProfile } from './entities.ts'
import { readDecimal } from './money.ts'
import { NonsenseError, readDay, readFlag, readInstant, readText, readUrl } from './read.ts'

/** An e-mail address; what is not said is not known. */
export const emailOf = (address: string, known: Partial<Email> = {}): Email => ({
  type: null,
  isPrimary: null,
  isValid: null,
  isOptedOut: null,
  ...known,
  address,
})

/** A phone number; what is not said is not known. */
export const phoneOf = (number: string, known: Partial<Phone> = {}): Phone => ({
  type: null,
  isPrimary: null,
  e164: null,
  extension: null,
  ...known,
  number,
})

/** A postal address; what is not said is not known. */
export const addressOf = (known: Partial<Address>): Address => ({
  type: null,
  line1: null,
  line2: null,
  city: null,
  region: null,
  postalCode: null,
  country: null,
  countryCode: null,
  ...known,
})

/** A page in a social network, from its address, its name there, or both. */
export const socialProfileOf = (network: string, address: unknown, handle: unknown = null): SocialProfile | null => {
  const profile = { network, url: readUrl(address), handle: readText(handle) }
  return profile.url === null && profile.handle === null ? null : profile
}

/** A field that an account has added to the provider's own, as the provider sends it. */
interface CustomFieldParts {
  readonly key: string
  readonly label?: string | null
  readonly type: CustomFieldType
  /** A text, a number, a flag or a list of texts. */
  readonly value: unknown
}

/** A custom field, its value read as its type says; nonsense throws. */
export function customFieldOf({ key, label = null, type, value }: CustomFieldParts): CustomField {
  const named = readText(key)
  if (named === null) throw new NonsenseError('a field that the account has added has no name')
  return { key: named, label: readText(label), type, value: customValueOf(type, value) }
}

function customValueOf(type: CustomFieldType, value: unknown): CustomField['value'] {
  if (value === null || value === undefined || value === '') return null
  if (type === 'NUMBER') {
    const number = readDecimal(value)
    return number === null ? null : { __typename: 'NumberValue', number }
  }
  if (type === 'FLAG') return { __typename: 'FlagValue', flag: readFlag(value) as boolean }
  if (type === 'DATE') return { __typename: 'DateValue', date: readDay(value) as string }
  if (type === 'DATE_TIME') return { __typename: 'DateTimeValue', dateTime: readInstant(value) as string }
  if (Array.isArray(value)) return { __typename: 'TextsValue', texts: value.flatMap(each => readText(each) ?? []) }
  return { __typename: 'TextValue', text: readText(value) as string }
}
