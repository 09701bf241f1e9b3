import { GraphQLError, type OperationDefinitionNode } from 'graphql'
import type { Costs } from './costs.ts'
import { maxAgeOf } from './freshness.ts'
import { mistakeInValues } from './given-values.ts'
import type { RequestStage } from './request-stages.ts'

/**
 * Refuses values that no argument takes, before any of them is compared with its type, or repeated in a message; then, now
 * that its variables are known, an operation that can come to too many rows or requests, or wants an age that nothing can have.
 */
export function refusals(costs: Costs): RequestStage {
  return {
    didResolveOperation({ operation, document, schema, request: { operationName, variables } }) {
      const mistake = mistakeInValues({ document, operationName, variables })
      if (mistake !== undefined) throw refusal('BAD_USER_INPUT', mistake)
      if (operation === undefined) return
      const excess = costs.excess(operation, document, variables ?? {})
      if (excess !== undefined) throw refusal('COST_EXCEEDED', excess, operation)
      const maxAge = maxAgeOf({ schema, operation, variables: variables ?? {} })
      const ages = `@freshness(maxAge:): found ${maxAge}, expected seconds from 0 on; 0 reads all anew.`
      if (maxAge !== undefined && maxAge < 0) throw refusal('BAD_USER_INPUT', ages, operation)
    },
  }
}

function refusal(code: 'BAD_USER_INPUT' | 'COST_EXCEEDED', message: string, nodes?: OperationDefinitionNode) {
  return new GraphQLError(message, { ...(nodes && { nodes }), extensions: { code, http: { status: 400 } } })
}
