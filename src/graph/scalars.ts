import { GraphQLScalarType, Kind } from 'graphql'

/** Scalars are texts; what providers send was checked as it was read, and what clients send is checked here. */
const text = (name: string, form: RegExp, example: string): GraphQLScalarType => {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && form.test(value)) return value
    throw new TypeError(`${name} must look like "${example}".`)
  }
  return new GraphQLScalarType({
    name,
    serialize: String,
    parseValue: parse,
    parseLiteral: node => parse(node.kind === Kind.STRING ? node.value : undefined),
  })
}

/** The scalars of the schema. */
export const scalars = {
  DateTime: text('DateTime', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/, '2026-05-01T07:25:37Z'),
  Date: text('Date', /^\d{4}-\d{2}-\d{2}$/, '2026-05-01'),
  URL: text('URL', /^https?:\/\//, 'https://acme.example/'),
  Decimal: text('Decimal', /^-?\d+(\.\d+)?$/, '1234.50'),
  BigInt: text('BigInt', /^-?\d+$/, '123450'),
  JSON: new GraphQLScalarType({ name: 'JSON' }),
  CurrencyCode: text('CurrencyCode', /^[A-Z]{3}$/, 'EUR'),
}
