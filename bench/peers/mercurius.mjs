import Fastify from 'fastify'
import mercurius from 'mercurius'
import mercuriusCache from 'mercurius-cache'
import { address, cacheSeconds, isCaching, readPosts, readUsers, resolvers, typeDefs } from './source.mjs'

/** Mercurius with graphql-jit from the first request on, and with its own loaders in the place of DataLoader. */
const app = Fastify()
await app.register(mercurius, {
  schema: typeDefs,
  graphiql: false,
  jit: 1,
  resolvers: { Query: { posts: () => readPosts(), greet: resolvers.Query.greet } },
  loaders: {
    Post: {
      user: {
        async loader(queries) {
          const ids = [...new Set(queries.map(({ obj }) => obj.userId))]
          const users = await readUsers(ids)
          const byId = new Map(ids.map((id, index) => [id, users[index]]))
          return queries.map(({ obj }) => byId.get(obj.userId))
        },
        opts: { cache: false },
      },
    },
  },
})
if (isCaching)
  await app.register(mercuriusCache, { ttl: cacheSeconds, policy: { Query: { posts: true }, Post: { user: true } } })
await app.listen(address)
