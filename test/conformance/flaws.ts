import type { GraphQLField, GraphQLNamedType } from 'graphql'
import {
  type GraphQLOutputType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isUnionType,
} from 'graphql'
import type { FindKey } from '../../src/contract/record.ts'
import type { Subject } from './subject.ts'

/** Why a value is not what the schema says. */
export interface Flaw {
  readonly kind: 'money' | 'instant' | 'reference' | 'form'
  /** Where in the value, such as `[0].amount`. */
  readonly at: string
  readonly found: string
}

/** Everything in a value that is not as the schema says. */
export function flawsOf(subject: Subject, type: GraphQLOutputType, value: unknown, at = ''): readonly Flaw[] {
  if (isNonNullType(type)) {
    return value === null ? [{ kind: 'form', at, found: 'null' }] : flawsOf(subject, type.ofType, value, at)
  }
  if (value === null) return []
  if (value === undefined) return [{ kind: 'form', at, found: 'undefined' }]
  if (isListType(type)) {
    if (!Array.isArray(value)) return [{ kind: 'form', at, found: `${typeof value} for a list` }]
    return value.flatMap((each, index) => flawsOf(subject, type.ofType, each, `${at}[${index}]`))
  }
  if (isScalarType(type))
    return isOfScalar(type.name, value) ? [] : [{ kind: kindOf(type.name), at, found: told(value) }]
  if (isEnumType(type))
    return typeof value === 'string' && type.getValue(value) ? [] : [{ kind: 'form', at, found: told(value) }]
  if (isReference(type)) return referenceFlaws(subject, value, at)
  if (isUnionType(type) && typeof value === 'object') {
    const named = type.getTypes().find(({ name }) => name === (value as { __typename?: unknown }).__typename)
    return named === undefined ? [{ kind: 'form', at, found: told(value) }] : flawsOf(subject, named, value, at)
  }
  if (!isObjectType(type) || typeof value !== 'object') return [{ kind: 'form', at, found: told(value) }]
  const own = Object.values(type.getFields()).filter(field => !isComputed(field))
  const flaws = own.flatMap(field =>
    flawsOf(subject, field.type, (value as Record<string, unknown>)[field.name], `${at}.${field.name}`),
  )
  return type.name === 'Money' ? flaws.map(flaw => ({ ...flaw, kind: 'money' as const })) : flaws
}

const forms: Readonly<Record<string, RegExp>> = {
  DateTime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/,
  Date: /^\d{4}-\d\d-\d\d$/,
  Decimal: /^-?\d+(\.\d+)?$/,
  CurrencyCode: /^[A-Z]{3}$/,
  URL: /^https?:\/\/\S+$/,
}

function isOfScalar(name: string, value: unknown): boolean {
  const form = forms[name]
  if (form !== undefined) return typeof value === 'string' && form.test(value) && !isImpossible(name, value)
  if (name === 'Int') return Number.isInteger(value)
  if (name === 'Float') return Number.isFinite(value)
  if (name === 'Boolean') return typeof value === 'boolean'
  return typeof value === 'string'
}

function isImpossible(name: string, value: string): boolean {
  return (name === 'DateTime' || name === 'Date') && Number.isNaN(Date.parse(value))
}

function kindOf(scalar: string): Flaw['kind'] {
  return scalar === 'DateTime' ? 'instant' : 'form'
}

/** True for a field that the server works out from others. */
function isComputed({ astNode }: GraphQLField<unknown, unknown>): boolean {
  return astNode?.directives?.some(directive => directive.name.value === 'computed') ?? false
}

/** True for a type that is an entity, or one of several. */
function isReference(type: GraphQLNamedType): boolean {
  const isEntity = (each: GraphQLNamedType) =>
    each.astNode?.directives?.some(directive => directive.name.value === 'entity') ?? false
  return isUnionType(type) ? type.getTypes().some(isEntity) : isEntity(type)
}

function referenceFlaws({ connector }: Subject, value: unknown, at: string): readonly Flaw[] {
  const { record, id, by } = value as { record?: unknown; id?: unknown; by?: FindKey }
  const spec = typeof record === 'string' ? connector.records[record] : undefined
  const isShown = Object.values(connector.entities).some(entity => entity?.of === record)
  const isGot = by === undefined ? (spec?.get ?? spec?.all) !== undefined : spec?.findBy?.[by] !== undefined
  if (typeof id === 'string' && id !== '' && isShown && isGot) return []
  return [{ kind: 'reference', at, found: `a pointer to ${told(record)} ${told(id)}` }]
}

/** The value itself would say too much of a person, were it ever a real one. */
function told(value: unknown): string {
  return typeof value === 'string' && /^[\w.:+-]{1,40}$/.test(value) ? `"${value}"` : `a value of type ${typeof value}`
}
