import { createHash } from 'node:crypto'
import { findBreakingChanges, type GraphQLSchema } from 'graphql'
import { type Account, Accounts } from '../accounts/account.ts'
import { checkSources, withFields } from '../accounts/added-fields.ts'
import type { FieldPlan } from '../contract/added-fields.ts'
import type { Context } from './context.ts'
import { customerColumns, customerKinds } from './customer-plan.ts'
import { edgeCosts } from './edge-costs.ts'
import { Estimates } from './estimate/estimates.ts'
import { activityColumns, activityKinds } from './event-kinds.ts'
import { type Executor, startExecutor } from './executor.ts'
import { checkFields, createSchema, type Resolvers } from './schema.ts'
import { Selections } from './selections.ts'

/** What questions are answered with: a schema, and all that is worked out from it. */
export interface Serving {
  readonly schema: GraphQLSchema
  readonly selections: Selections
  readonly accounts: Accounts
  readonly executor: Executor
  /** What answers follow from besides the questions: one of another version is none of this one. */
  readonly version: string
}

interface ServingParts {
  readonly accounts: readonly Account[]
  /** Fields that the operator adds to the schema. */
  readonly plans: readonly FieldPlan[]
  readonly resolvers: Resolvers
  readonly introspection: boolean
  readonly onMistake: (error: unknown, context: Context) => void
}

/** Starts to serve a schema with the operator's fields. Throws a PlanError where those make no sense. */
export async function startServing(parts: ServingParts): Promise<Serving> {
  const { plans, resolvers, introspection, onMistake } = parts
  checkFields(plans)
  checkSources(parts.accounts, plans)
  const accounts = new Accounts(parts.accounts.map(account => withFields(account, plans)))
  const schema = createSchema(resolvers, [...new Set(accounts.all.map(({ connector }) => connector))], plans)
  const selections = new Selections(schema, {
    kinds: { ...customerKinds, ...activityKinds },
    columns: { ...customerColumns, ...activityColumns },
  })
  const callsPerParent = edgeCosts(accounts)
  const executor = await startExecutor(schema, {
    introspection,
    callsPerParent,
    estimates: new Estimates({ schema, accounts, selections }),
    onMistake,
  })
  return { schema, selections, accounts, executor, version: versionOf(accounts, plans) }
}

function versionOf({ all }: Accounts, plans: readonly FieldPlan[]): string {
  const named = all.map(({ name, credentialVersion, isSimulator }) => [name, credentialVersion, isSimulator])
  return createHash('sha256')
    .update(JSON.stringify([named, plans]))
    .digest('base64url')
}

/** What clients of the one schema can no longer ask of the other, as sentences. */
export function breaksBetween(before: GraphQLSchema, after: GraphQLSchema): readonly string[] {
  return findBreakingChanges(before, after).map(({ description }) => description)
}
