import { Refusal } from './replies.ts'

/** A parameter: a text, a list (`ids[]=a`, `ids[0]=a`) or a hash (`created[gte]=1`). */
export type Parameter = string | readonly string[] | Readonly<Record<string, string>>

/** Reads parameters in Stripe's bracket syntax; every name must be one that the endpoint knows. */
export function readParameters(query: URLSearchParams, known: readonly string[]): ReadonlyMap<string, Parameter> {
  const parameters = new Map<string, Parameter>()
  for (const [key, value] of query) {
    const match = /^([a-z_]+)(?:\[([a-z_]*|\d+)\])?$/.exec(key)
    const name = match?.[1] ?? key
    if (match === null || !known.includes(name))
      throw new Refusal(`Received unknown parameter: ${key}`, { code: 'parameter_unknown', param: key })
    parameters.set(name, combined(name, parameters.get(name), match[2], value))
  }
  return parameters
}

/** The text of a parameter, if it was given. */
export function textOf(parameters: ReadonlyMap<string, Parameter>, name: string): string | undefined {
  const value = parameters.get(name)
  if (value === undefined || typeof value === 'string') {
    if (value === '')
      throw new Refusal(`You passed an empty string for '${name}'.`, { code: 'parameter_invalid_empty', param: name })
    return value
  }
  throw new Refusal(`Invalid string: ${JSON.stringify(value)}`, { param: name })
}

/** The list of a parameter; empty without one. */
export function listOf(parameters: ReadonlyMap<string, Parameter>, name: string): readonly string[] {
  const value = parameters.get(name) ?? []
  if (!Array.isArray(value)) throw new Refusal('Invalid array', { param: name })
  return value
}

/** How many objects are wanted: from 1 to 100, and 10 by default. */
export function limitOf(parameters: ReadonlyMap<string, Parameter>): number {
  const text = textOf(parameters, 'limit')
  if (text === undefined) return 10
  const code = 'parameter_invalid_integer'
  if (!/^-?\d+$/.test(text)) throw new Refusal(`Invalid integer: ${text}`, { code, param: 'limit' })
  const limit = Number(text)
  if (limit < 1) throw new Refusal('This value must be greater than or equal to 1.', { code, param: 'limit' })
  if (limit > 100)
    throw new Refusal(`This value must be less than or equal to 100 (it currently is '${text}').`, {
      code,
      param: 'limit',
    })
  return limit
}

function combined(name: string, before: Parameter | undefined, inner: string | undefined, value: string): Parameter {
  if (inner === undefined) {
    if (before !== undefined) throw new Refusal(`Parameter ${name} was given twice`, { param: name })
    return value
  }
  if (inner === '' || /^\d+$/.test(inner)) {
    if (before !== undefined && !Array.isArray(before)) throw new Refusal('Invalid array', { param: name })
    return [...((before as readonly string[] | undefined) ?? []), value]
  }
  if (before !== undefined && (typeof before === 'string' || Array.isArray(before)))
    throw new Refusal('Invalid hash', { param: name })
  return { ...(before as Readonly<Record<string, string>> | undefined), [inner]: value }
}
