import { GraphQLScalarType, Kind } from 'graphql'

/** Scalars are texts; what providers send was checked as it was read, and what clients send is checked here. */
const text = (
  name: string,
  form: RegExp,
  example: string,
  isReal: (value: string) => boolean = () => true,
): GraphQLScalarType => {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && form.test(value) && isReal(value)) return value
    throw new TypeError(`${name} must look like "${example}".`)
  }
  return new GraphQLScalarType({
    name,
    serialize: String,
    parseValue: parse,
    parseLiteral: node => parse(node.kind === Kind.STRING ? node.value : undefined),
  })
}

/** True for a day of the calendar at a time that clocks show: the 30th of February would be compared as one of March. */
function isInCalendar(value: string): boolean {
  const time = Date.parse(value)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value.slice(0, 10))
}

/** The scalars of the schema. */
export const scalars = {
  DateTime: text('DateTime', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/, '2026-05-01T07:25:37Z', isInCalendar),
  Date: text('Date', /^\d{4}-\d{2}-\d{2}$/, '2026-05-01', isInCalendar),
  URL: text('URL', /^https?:\/\//, 'https://acme.example/'),
  // No amount has more digits, and longer ones could not be compared as numbers.
  Decimal: text('Decimal', /^-?\d{1,40}(\.\d{1,40})?$/, '1234.50'),
  BigInt: text('BigInt', /^-?\d+$/, '123450'),
  JSON: new GraphQLScalarType({ name: 'JSON' }),
  CurrencyCode: text('CurrencyCode', /^[A-Z]{3}$/, 'EUR'),
}
