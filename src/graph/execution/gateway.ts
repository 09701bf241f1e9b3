import type { ApolloServerOptionsWithGateway } from '@apollo/server'
import type { GraphQLSchema } from 'graphql'
import type { Context } from '../context.ts'
import { Plans } from './plans.ts'

type Gateway = ApolloServerOptionsWithGateway<never>['gateway']

const contextOf = (context: unknown) => context as Context

/** Lets Apollo Server execute a schema by plans. It knows such a thing only as the gateway to other servers. */
export function gatewayOf(schema: GraphQLSchema): Gateway {
  const plans = new Plans(schema)
  return {
    load: async () => ({
      executor: async ({ document, request: { operationName, variables }, context }) =>
        // A budget can have its lists cut.
        plans.execute({
          document: contextOf(context).spending.document ?? document,
          operationName,
          variableValues: variables,
          contextValue: context,
        }),
    }),
    onSchemaLoadOrUpdate: tell => {
      tell({ apiSchema: schema, coreSupergraphSdl: '' })
      return () => {}
    },
    stop: async () => {},
  }
}
