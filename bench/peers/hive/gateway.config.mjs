import { defineConfig } from '@graphql-hive/gateway'

const isCaching = process.env.CACHES === '1'

/** Hive Gateway without pages for people; with its response cache where answers are to be kept. */
export const gatewayConfig = defineConfig({
  logging: 'error',
  graphiql: false,
  landingPage: false,
  additionalResolvers: { Query: { greet: () => 'Posts' } },
  ...(isCaching && {
    cache: { type: 'localforage', driver: ['MEMORY'] },
    responseCaching: { session: () => null, ttl: 60_000 },
  }),
})
