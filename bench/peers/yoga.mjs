import { createServer } from 'node:http'
import { useGraphQlJit } from '@envelop/graphql-jit'
import { useResponseCache } from '@graphql-yoga/plugin-response-cache'
import { createSchema, createYoga } from 'graphql-yoga'
import { address, cacheSeconds, createContext, isCaching, resolvers, typeDefs } from './source.mjs'

/** GraphQL Yoga with graphql-jit. */
const yoga = createYoga({
  schema: createSchema({ typeDefs, resolvers }),
  plugins: [
    useGraphQlJit(),
    ...(isCaching ? [useResponseCache({ session: () => null, ttl: cacheSeconds * 1000 })] : []),
  ],
  context: createContext,
  logging: false,
  graphiql: false,
})
createServer(yoga).listen(address)
