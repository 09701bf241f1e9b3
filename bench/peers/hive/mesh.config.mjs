import { defineConfig } from '@graphql-mesh/compose-cli'
import { loadJSONSchemaSubgraph } from '@omnigraph/json-schema'

/** The upstream as a subgraph of Hive Gateway: users are fetched for all posts at once. */
export const composeConfig = defineConfig({
  subgraphs: [
    {
      sourceHandler: loadJSONSchemaSubgraph('API', {
        endpoint: process.env.UPSTREAM,
        queryStringOptions: { arrayFormat: 'repeat', indices: false },
        operations: [
          {
            type: 'Query',
            field: 'posts',
            path: '/posts',
            method: 'GET',
            responseSchema: './rows.json#/definitions/Posts',
          },
          {
            type: 'Query',
            field: 'usersByIds',
            path: '/users',
            method: 'GET',
            argTypeMap: { ids: { type: 'array', items: { type: 'integer' } } },
            queryParamArgMap: { id: 'ids' },
            responseSchema: './rows.json#/definitions/Users',
          },
        ],
      }),
    },
  ],
  additionalTypeDefs: /* GraphQL */ `
    extend type Query {
      greet: String!
    }
    extend type Post {
      user: User
        @resolveTo(
          sourceName: "API"
          sourceTypeName: "Query"
          sourceFieldName: "usersByIds"
          keyField: "userId"
          keysArg: "ids"
          valueKeyField: "id"
        )
    }
  `,
})
