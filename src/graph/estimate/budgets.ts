import { type DocumentNode, GraphQLError, type GraphQLSchema, getOperationAST } from 'graphql'
import { withDefaults } from '../costs.ts'
import type { Variables } from '../document-counter.ts'
import type { RequestStage } from '../request-stages.ts'
import { type CutDocument, cutLists } from './cuts.ts'
import type { Estimates } from './estimates.ts'
import type { Estimate } from './tally.ts'

/** Into how small steps it is looked for how much of the lists fits. */
const steps = 64

/** Tells what an operation costs where its client wants to know, and keeps it within its caller's budget before any call. */
export function budgets(schema: GraphQLSchema, estimates: Estimates): RequestStage {
  return {
    didResolveOperation({ operation, operationName, document, request: { variables = {} }, contextValue }) {
      const { spending } = contextValue
      spending.check()
      if (operation === undefined || !spending.isEstimated) return
      const { budget } = spending
      spending.estimate = estimates.of(operation, document, variables)
      if (budget === undefined || spending.estimate.calls <= budget) return
      const asked = { document, operationName, variables: withDefaults(operation, variables) }
      const cut = spending.mayCut ? cutToFit(asked, budget) : undefined
      if (cut !== undefined) Object.assign(spending, cut)
      else if (!spending.isDry) throw overBudget(spending.estimate, budget, spending.mayCut)
    },
    responseForOperation({ contextValue, response: { http } }) {
      if (!contextValue.spending.isDry) return null
      return { http, body: { kind: 'single', singleResult: { data: null } } }
    },
    willSendResponse({ response, contextValue }) {
      const report = contextValue.spending.report()
      if (report === undefined || response.body.kind !== 'single') return
      const { singleResult } = response.body
      singleResult.extensions = { ...singleResult.extensions, cost: report }
    },
  }

  /** The document with as much of its lists as fits; undefined where not even a row of each does. */
  function cutToFit({ document, operationName, variables }: Asked, budget: number): Fitting | undefined {
    let [low, high] = [0, steps]
    let best: Fitting | undefined
    while (low < high) {
      const middle = Math.floor((low + high) / 2)
      const cut = cutLists(document, { schema, variables, share: middle / steps })
      const operation = getOperationAST(cut.document, operationName)
      if (operation == null) return undefined
      const estimate = estimates.of(operation, cut.document, variables)
      if (estimate.calls <= budget) {
        best = { ...cut, estimate }
        low = middle + 1
      } else high = middle
    }
    return best
  }
}

interface Asked {
  readonly document: DocumentNode
  readonly operationName: string | null
  readonly variables: Variables
}

interface Fitting extends CutDocument {
  readonly estimate: Estimate
}

function overBudget(estimate: Estimate, budget: number, wasCut: boolean): GraphQLError {
  const { calls, byAccount } = estimate
  const dearest = estimate.byField.slice(0, 3)
  const fields = dearest.map(({ field, calls: each }) => `${field} (${each})`).join(', ')
  const tried = wasCut ? ' Not even with a row of each list would it fit.' : ''
  return new GraphQLError(
    `The operation would cost ${calls} calls to providers; you may spend ${budget}.${tried} The dearest are ${fields}. Ask for fewer rows with "first", name the "accounts" that you mean, or ask for these fields by themselves.`,
    {
      extensions: {
        code: 'COST_EXCEEDED',
        cost: { budget, estimated: { calls, byAccount }, dearest },
        http: { status: 400 },
      },
    },
  )
}
