import { setImmediate as turn } from 'node:timers/promises'
import { addResolversToSchema } from '@graphql-tools/schema'
import {
  buildSchema,
  GraphQLError,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  GraphQLScalarType,
  type GraphQLSchema,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { Fault } from '../../../src/contract/faults.ts'
import { createRandom, type Random } from '../../../src/simulator/random.ts'

const fields = `
  thing: Thing
  mustThing: Thing!
  things: [Thing]
  mustThings: [Thing!]!
  grid: [[Thing!]]!
  fruit: Fruit
  mustFruit: Fruit!
  fruits: [Fruit!]
  node: Node
  nodes: [Node]!
  text: String
  mustText: String!
  texts: [String!]
  count: Int
  mustCount: Int!
  ratio: Float
  id: ID
  flag: Boolean
  color: Color
  mustColor: Color!
  odd: Odd
  mustOdd: Odd!
  odds: [[Odd]!]
  echo(text: String = "said", count: Int! = 3, filter: Filter, grid: [[Int]], color: Color, odd: Odd, id: ID): String
  mustEcho(filter: Filter!, colors: [Color!] = [RED]): Thing!
`

/** A schema in which everything can stand everywhere. */
const sdl = `
  scalar Odd
  enum Color { RED GREEN BLUE }
  input Filter { text: String = "sought", count: Int! = 1, inner: Filter, counts: [Int!], color: Color, odd: Odd }
  interface Node { text: String, mustText: String!, node: Node, mustThing: Thing! }
  union Fruit = Apple | Pear
  type Thing { ${fields} }
  type Apple implements Node { ${fields} }
  type Pear implements Node { ${fields} }
  type Query { ${fields} }
`

/** Throws what it is given. */
function fail(what: unknown): never {
  throw what
}

const odd = new GraphQLScalarType({
  name: 'Odd',
  serialize: value => {
    if (value === 'refused') throw new TypeError('Odd cannot be this.')
    if (value === 'nothing') return null
    return { odd: value }
  },
})

type Make = (key: string, random: Random) => unknown

/** What goes wrong with a value, whatever its type is. */
const mishaps: readonly Make[] = [
  () => null,
  () => undefined,
  key => fail(new Error(`Failed at ${key}.`)),
  key => fail(new Fault('PROVIDER_TIMEOUT', `Late at ${key}.`, { account: 'acme' })),
  key => fail(new GraphQLError(`Refused at ${key}.`, { extensions: { code: 'REFUSED', at: key } })),
  key => fail(new GraphQLError(`Placed at ${key}.`, { path: ['elsewhere', 1] })),
  key => fail(`A text at ${key}.`),
  () => fail(undefined),
  () => fail({ message: 'Not an error.' }),
  key => new Error(`Returned at ${key}.`),
  key => new Fault('NOT_FOUND', `Returned at ${key}.`),
  () => 'a text',
  () => Number.NaN,
  () => 2 ** 40,
  () => true,
  () => ({ some: 'object' }),
  () => [1, 'two', null],
  () => Symbol.for('symbol'),
]

interface WorldOptions {
  readonly seed: number
  /** How probable a mishap is. */
  readonly mishap: number
  /** How probable a promise is. */
  readonly promise: number
}

/** Resolvers that do at each place of an answer what the seed says, and a record of how they were called. */
export class NastyWorld {
  readonly schema: GraphQLSchema
  /** How resolvers were called, in their order. */
  readonly calls: string[] = []
  readonly #options: WorldOptions
  readonly #unkept = new Map<string, () => void>()
  readonly #asked = new Map<string, number>()

  constructor(options: WorldOptions) {
    this.#options = options
    this.schema = addResolversToSchema({
      schema: buildSchema(sdl),
      resolvers: { Odd: odd, Color: { RED: 0, GREEN: 'green', BLUE: 3 } },
      resolverValidationOptions: { requireResolversForResolveType: 'ignore' },
    })
    for (const type of Object.values(this.schema.getTypeMap())) {
      if (!isObjectType(type) || type.name.startsWith('__')) continue
      // The others are read from what they are in.
      for (const field of Object.values(type.getFields()))
        if (this.#random(`${type.name}.${field.name}`).chance(0.6))
          field.resolve = (_source, args, context, info) => this.#answer(args, context, info)
      if (type.name !== 'Query' && this.#random(type.name).chance(0.5))
        type.isTypeOf = value =>
          this.#made(`isTypeOf/${type.name}/${nameOf(value)}`, key => this.#oneOf(key, [true], [false])) as boolean
    }
    const fruit = this.schema.getType('Fruit') as { resolveType?: unknown }
    if (this.#random('Fruit').chance(0.7))
      fruit.resolveType = (value: unknown, _context: unknown, info: GraphQLResolveInfo) => {
        this.#note('type of', info)
        const wrong = ['Thing', 'Nobody', 'Node', null, undefined, 7, this.schema.getType('Pear')]
        return this.#made(`resolveType/${nameOf(value)}`, key => this.#oneOf(key, ['Apple', 'Pear'], wrong))
      }
  }

  /** The root of a query. */
  get root(): unknown {
    return this.#source('root')
  }

  /** Keeps the promises one by one, in an order that the seed says, and lets each have its say; or all that there are. */
  async keepPromises(until: Promise<unknown>, { atOnce }: { readonly atOnce: boolean }): Promise<void> {
    let isOver = false
    const over = () => {
      isOver = true
    }
    until.then(over, over)
    await turn()
    while (!isOver) {
      const keys = [...this.#unkept.keys()].sort((one, other) => this.#order(one) - this.#order(other))
      if (keys.length === 0) throw new Error('Nothing is waited for, and there is no answer.')
      for (const key of atOnce ? keys : keys.slice(0, 1)) {
        this.#unkept.get(key)?.()
        this.#unkept.delete(key)
      }
      await turn()
    }
  }

  #random(key: string): Random {
    let hash = this.#options.seed
    for (const letter of key) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0
    return createRandom(hash)
  }

  #order(key: string): number {
    return this.#random(`order/${key}`).next()
  }

  #answer(args: unknown, context: unknown, info: GraphQLResolveInfo): unknown {
    this.#note(JSON.stringify([args, context]), info)
    return this.#valueOf(keysOf(info), info.returnType)
  }

  #note(what: string, info: GraphQLResolveInfo): void {
    const { fieldName, fieldNodes, returnType, parentType, operation, fragments, variableValues } = info
    const nodes = fieldNodes.map(({ loc }) => loc?.start)
    const names = [Object.keys(fragments), Object.entries(variableValues), operation.name?.value]
    this.calls.push(
      JSON.stringify([
        what,
        keysOf(info),
        fieldName,
        nodes,
        `${returnType} ${parentType}`,
        names,
        info.schema === this.schema,
      ]),
    )
  }

  /** A value as the seed says: now or later, such as it should be or not. */
  #valueOf(key: string, type: GraphQLOutputType): unknown {
    return this.#made(key, (at, random) =>
      random.chance(this.#options.mishap) ? random.pick(mishaps)(at, random) : this.#good(at, type, random),
    )
  }

  #oneOf(key: string, right: readonly unknown[], wrong: readonly unknown[]): unknown {
    const random = this.#random(`which/${key}`)
    if (random.chance(this.#options.mishap / 2)) return random.pick(mishaps)(key, random)
    return random.pick(random.chance(this.#options.mishap) ? wrong : right)
  }

  #made(place: string, make: Make): unknown {
    const asked = this.#asked.get(place) ?? 0
    this.#asked.set(place, asked + 1)
    const key = `${place}~${asked}`
    const random = this.#random(key)
    if (!random.chance(this.#options.promise)) return make(key, random)
    const later = new Promise<void>(resolve => this.#unkept.set(key, resolve)).then(() => make(key, random))
    // One in a list that was given up is awaited by nobody, and that is nobody's fault.
    later.catch(() => {})
    // What has a "then" is a promise to GraphQL, whoever made it.
    // biome-ignore lint/suspicious/noThenProperty: it is meant to.
    return random.chance(0.8) ? later : { then: later.then.bind(later) }
  }

  #good(key: string, type: GraphQLOutputType, random: Random): unknown {
    if (isNonNullType(type)) return this.#good(key, type.ofType, random)
    if (isListType(type)) {
      const items = Array.from({ length: random.integer(0, 3) }, (_, index) => {
        try {
          return this.#valueOf(`${key}/${index}`, type.ofType)
        } catch (error) {
          return error
        }
      })
      return random.chance(0.8) ? items : new Set(items)
    }
    if (isEnumType(type)) return random.pick([0, 'green', 3])
    if (isLeafType(type)) {
      const texts = ['kept', 'refused', 'nothing', 'ü "quoted"']
      const leaves: Readonly<Record<string, readonly unknown[]>> = {
        Int: [1, 2.0, '3', true],
        Float: [1.5, '2.5'],
        Boolean: [true, 0],
        Odd: texts,
      }
      return random.pick(leaves[type.name] ?? texts)
    }
    return this.#source(key)
  }

  /** Something that has every field, each read as it is asked for. */
  #source(key: string): unknown {
    const typeName = this.#random(`type/${key}`).pick(['Apple', 'Pear', 'Thing'])
    const type = this.schema.getType(typeName)
    const known = isObjectType(type) ? type.getFields() : {}
    return new Proxy(
      {},
      {
        get: (_target, name) => {
          if (name === 'key') return key
          if (name === '__typename') return this.#random(`says/${key}`).chance(0.7) ? typeName : undefined
          const field = typeof name === 'string' ? known[name] : undefined
          if (field === undefined) return undefined
          const place = `${key}.${field.name}`
          if (this.#random(`function/${place}`).chance(0.7)) return this.#valueOf(place, field.type)
          return (args: unknown, context: unknown, info: GraphQLResolveInfo) => this.#answer(args, context, info)
        },
      },
    )
  }
}

const nameOf = (value: unknown) => String((value as { key?: unknown } | null)?.key ?? typeof value)

function keysOf({ path }: GraphQLResolveInfo): string {
  const keys: string[] = []
  for (let at: GraphQLResolveInfo['path'] | undefined = path; at !== undefined; at = at.prev)
    keys.unshift(`${at.typename ?? ''}:${at.key}`)
  return keys.join('/')
}
