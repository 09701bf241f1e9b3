import type { AddedField, FieldPlan } from '../contract/added-fields.ts'
import type { Connector, EntitySpec } from '../contract/connector.ts'
import type { EntityName } from '../contract/entities.ts'
import { absent } from '../contract/mapping.ts'
import type { Account } from './account.ts'

/** A mistake in a plan of fields: where, what was found, and the mend. */
export class PlanError extends Error {}

/** The account with the fields that the operator adds; what it remembers and what it may still ask stay as they are. */
export function withFields(account: Account, plans: readonly FieldPlan[]): Account {
  const entities = [...new Set(plans.map(({ entity }) => entity))]
  const extended = entities.reduce((connector, entity) => {
    const own = plans.filter(plan => plan.entity === entity)
    return extendedBy(own, { account: account.name, connector, entity })
  }, account.connector)
  return { ...account, connector: extended }
}

/** Refuses plans that name accounts which are not there. */
export function checkSources(accounts: readonly Account[], plans: readonly FieldPlan[]): void {
  const known = new Set(accounts.flatMap(({ name, connector }) => [name, connector.name]))
  for (const { entity, name, from } of plans)
    for (const source of Object.keys(from))
      if (!known.has(source))
        throw new PlanError(
          `fields.${entity}.${name}.from: found "${source}", expected the name of an account or of a connector with one: ${[...known].join(', ')}.`,
        )
}

interface Extension {
  readonly account: string
  readonly connector: Connector
  readonly entity: EntityName
}

function extendedBy(plans: readonly FieldPlan[], { account, connector, entity }: Extension): Connector {
  const spec = connector.entities[entity] as EntitySpec<EntityName, unknown> | undefined
  if (spec === undefined) {
    refuseAny(plans, account, connector, `${connector.title} has no ${entity}`)
    return connector
  }
  const fields = plans.flatMap((plan): AddedField[] => {
    const key = keyFor(plan, account, connector)
    return key === undefined ? [] : [{ name: plan.name, key, type: plan.type }]
  })
  const { added } = spec
  if (added === undefined) {
    refuseAny(plans, account, connector, `accounts of ${connector.title} cannot add fields to ${entity}`)
    return connector
  }
  const columns = fields.map(field => [field.name, columnOf(() => added.column(field), entity, field, account)])
  const lacking = plans.map(({ name }) => name).filter(name => !fields.some(field => field.name === name))
  const queries = fields.length === 0 ? spec.queries : (added.queries?.(fields) ?? spec.queries)
  const mapping = { ...spec.mapping, ...absent(...lacking), ...Object.fromEntries(columns) }
  const extended = { ...spec, mapping, ...(queries && { queries }) }
  return { ...connector, entities: { ...connector.entities, [entity]: extended } }
}

/** The account's own name for a field, or that of all accounts of its provider. */
function keyFor({ from }: FieldPlan, account: string, connector: Connector): string | undefined {
  return from[account] ?? from[connector.name]
}

function refuseAny(plans: readonly FieldPlan[], account: string, connector: Connector, reason: string): void {
  const plan = plans.find(each => keyFor(each, account, connector) !== undefined)
  if (plan === undefined) return
  const source = plan.from[account] === undefined ? connector.name : account
  throw new PlanError(`fields.${plan.entity}.${plan.name}.from.${source}: ${reason}. Take the line out.`)
}

function columnOf<Column>(make: () => Column, entity: EntityName, { name, key }: AddedField, account: string): Column {
  try {
    return make()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new PlanError(`fields.${entity}.${name}.from, for the account ${account}: found "${key}", ${reason}.`, {
      cause: error,
    })
  }
}
