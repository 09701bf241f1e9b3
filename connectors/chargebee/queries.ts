import type { Query as Parameters } from '../../src/contract/call.ts'
import type { Condition, Direction, Operator, Query } from '../../src/contract/query.ts'
import { listing, pageOf, pageSize, type Resource } from './requests.ts'

/** What Chargebee can be asked about one unified field. It never leaves out a row that meets the conditions. */
export interface Askable {
  readonly operators: readonly Operator[]
  /**
   * The parameters for all conditions on the field; undefined where Chargebee cannot be asked for just these. A field of
   * Chargebee's is asked about by one operator, since what several would mean together is not documented.
   */
  ask(conditions: readonly Condition[]): Parameters | undefined
}

/** What can be asked of a list: conditions by unified field, and the field of Chargebee's that gives an order. */
interface Asked {
  readonly fields: Readonly<Record<string, Askable>>
  /** By unified field. https://apidocs.chargebee.com/docs/api/list-ops#sorting */
  readonly orders: Readonly<Record<string, string>>
}

const bothWays: readonly Direction[] = ['ASC', 'DESC']

/** The list of a kind of resource with the parameters that narrow and order it; a cursor is a place, and counts no rows. */
export function listQuery<Row>(resource: Resource, { fields, orders }: Asked): Query<Row> {
  const parametersOf = (field: string, conditions: readonly Condition[]) =>
    fields[field]?.ask(conditions.filter(condition => condition.field === field))
  const fieldsIn = (conditions: readonly Condition[]) => [...new Set(conditions.map(({ field }) => field))]
  return {
    atMost: pageSize,
    filters: Object.fromEntries(Object.entries(fields).map(([field, { operators }]) => [field, operators])),
    orders: Object.fromEntries(Object.keys(orders).map(field => [field, bothWays])),
    fitting(conditions) {
      const taken = new Set(Object.keys(resource.within ?? {}).map(attributeOf))
      const fit = fieldsIn(conditions).filter(field => {
        const attributes = Object.keys(parametersOf(field, conditions) ?? {}).map(attributeOf)
        // Two unified fields may stand in one of Chargebee's.
        const fits = attributes.length > 0 && !attributes.some(each => taken.has(each))
        if (fits) for (const each of attributes) taken.add(each)
        return fits
      })
      return conditions.filter(({ field }) => fit.includes(field))
    },
    call: (page, _, { conditions, order }) =>
      listing(resource, page, {
        ...(Object.assign({}, ...fieldsIn(conditions).map(field => parametersOf(field, conditions))) as Parameters),
        ...(order && { [`sort_by[${order.direction.toLowerCase()}]`]: orders[order.field] }),
      }),
    page: reply => pageOf<Row>(reply, resource),
  }
}

const attributeOf = (parameter: string) => parameter.replace(/\[.*$/, '')
