import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError } from 'graphql'
import type { Context } from './context.ts'
import type { Costs } from './costs.ts'
import { maxAgeOf } from './freshness.ts'
import { mistakeInValues } from './given-values.ts'

/**
 * Refuses values that no argument takes, before any of them is compared with its type, or repeated in a message; then an
 * operation that can come to too many rows or requests, now that its variables are known.
 */
export function refusals(costs: Costs): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ operation, document, request: { operationName, variables } }) {
        const mistake = mistakeInValues({ document, operationName, variables })
        if (mistake !== undefined)
          throw new GraphQLError(mistake, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } })
        const excess = operation && costs.excess(operation, document, variables ?? {})
        if (excess !== undefined)
          throw new GraphQLError(excess, {
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
