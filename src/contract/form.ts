import { kindOf, NonsenseError, readFlag } from './read.ts'

/** What stands in a place that holds more than one value: fields by their names, or a list of such; `[]` is a list of anything. */
export type Form = Forms | readonly [] | readonly [Forms]

/** The forms of fields by their names; one that is not named may be of any. */
export interface Forms {
  readonly [field: string]: Form
}

/** The value, if it is of the form. Nothing is of each; a list without its entries, or with nothing among them, is of none. */
export function formed<Value>(value: Value, form: Form, name: string): Value {
  if (value === null || value === undefined || value === '') return value
  if (isList(form)) {
    if (!Array.isArray(value)) throw new NonsenseError(`expected a list in "${name}", got ${kindOf(value)}`)
    for (const each of value) checkEntry(each, form[0], name)
  } else checkFields(value, form, name)
  return value
}

/** The list, if it is one of objects; a list that is not there is empty. */
export function objectsIn<Row extends object>(list: readonly Row[] | null | undefined, name: string): readonly Row[] {
  return formed(list, [{}], name) || []
}

/** The rows of a reply: a list of objects, which must be there. */
export function rowsIn<Row>(list: unknown, name: string): readonly Row[] {
  if (!Array.isArray(list)) throw new NonsenseError(`expected a list in "${name}", got ${kindOf(list)}`)
  return formed(list as readonly Row[], [{}], name)
}

/** True or false, which a reply must say, such as whether more follows. */
export function flagIn(value: unknown, name: string): boolean {
  const flag = readFlag(value)
  if (flag === null) throw new NonsenseError(`expected true or false in "${name}", got nothing`)
  return flag
}

/** The object, if it is one; one that must be there is no nothing. */
export function objectIn<Value>(value: Value, name: string): Value & object {
  if (value === null || value === undefined || value === '')
    throw new NonsenseError(`expected an object in "${name}", got nothing`)
  return formed(value, {}, name) as Value & object
}

function checkEntry(value: unknown, form: Forms | undefined, name: string): void {
  if (value === null || value === undefined || value === '')
    throw new NonsenseError(`expected no gaps in the list "${name}"`)
  if (form !== undefined) checkFields(value, form, name)
}

function checkFields(value: unknown, forms: Forms, name: string): void {
  // XML that holds a text beside its attributes is no object with fields either.
  if (typeof value !== 'object' || value === null || Array.isArray(value) || '#text' in value)
    throw new NonsenseError(`expected an object in "${name}", got ${kindOf(value)}`)
  for (const [field, form] of Object.entries(forms))
    formed((value as Readonly<Record<string, unknown>>)[field], form, `${name}.${field}`)
}

const isList = (form: Form): form is readonly [] | readonly [Forms] => Array.isArray(form)
