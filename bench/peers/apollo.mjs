import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControl } from '@apollo/server/plugin/cacheControl'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import { startStandaloneServer } from '@apollo/server/standalone'
import responseCachePlugin from '@apollo/server-plugin-response-cache'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { compileQuery } from 'graphql-jit'
import { address, cacheSeconds, createContext, isCaching, resolvers, typeDefs } from './source.mjs'

const caching = [ApolloServerPluginCacheControl({ defaultMaxAge: cacheSeconds }), responseCachePlugin()]

/** Apollo Server as its documentation starts it. */
const stock = () => new ApolloServer({ typeDefs, resolvers, plugins: isCaching ? caching : [] })

/**
 * Apollo Server with graphql-jit as its executor, by way of the option for gateways, and without the plugin that wraps every field
 * to work out a cache policy.
 */
function compiled() {
  const schema = makeExecutableSchema({ typeDefs, resolvers })
  const known = new WeakMap()
  const executor = ({ document, request, context }) => {
    if (!known.has(document)) known.set(document, compileQuery(schema, document, request.operationName))
    return known.get(document).query(undefined, context, request.variables ?? {})
  }
  const gateway = {
    load: async () => ({ executor }),
    onSchemaLoadOrUpdate(tell) {
      tell({ apiSchema: schema, coreSupergraphSdl: '' })
      return () => {}
    },
    stop: async () => {},
  }
  return new ApolloServer({ gateway, plugins: isCaching ? caching : [ApolloServerPluginCacheControlDisabled()] })
}

await startStandaloneServer(process.env.JIT === '1' ? compiled() : stock(), {
  listen: address,
  context: async () => createContext(),
})
