import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError } from 'graphql'
import type { Context } from './context.ts'
import type { CallsPerParent } from './document-counter.ts'
import { maxAgeOf } from './freshness.ts'
import { mistakeInValues } from './given-values.ts'
import { costExcess } from './limits.ts'

/** Refuses values that no argument takes, before any of them is compared with its type, or repeated in a message. */
export function refuseValues(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ document, request: { operationName, variables } }) {
        const message = mistakeInValues({ document, operationName, variables })
        if (message !== undefined)
          throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } })
      },
    }),
  }
}

/** Refuses an operation that can come to too many rows or requests, now that the variables are known. */
export function refuseCost(callsPerParent: CallsPerParent): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ operation, document, schema, request }) {
        const variables = request.variables ?? {}
        const message = operation && costExcess(operation, { document, schema, variables, callsPerParent })
        if (message !== undefined)
          throw new GraphQLError(message, {
            nodes: operation,
            extensions: { code: 'COST_EXCEEDED', http: { status: 400 } },
          })
      },
    }),
  }
}

/** Refuses an age that nothing can have. */
export function refuseAges(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ operation, schema, request: { variables = {} } }) {
        const maxAge = operation && maxAgeOf({ schema, operation, variables })
        if (maxAge !== undefined && maxAge < 0)
          throw new GraphQLError(
            `@freshness(maxAge:): found ${maxAge}, expected seconds from 0 on; 0 reads all anew.`,
            {
              nodes: operation,
              extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
            },
          )
      },
    }),
  }
}
