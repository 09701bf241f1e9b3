import { type AddedFields, addedValue } from '../../src/contract/added-fields.ts'
import type { Query } from '../../src/contract/query.ts'
import { element } from '../../src/contract/xml.ts'
import type { WithCustomFields } from './base-rows.ts'
import { heldIn } from './mapping/custom-fields.ts'
import type { Askable } from './queries.ts'

/** How an entity's lists are made: with further criteria that the search can be given. */
type QueriesWith<Row> = (more: Readonly<Record<string, Askable>>) => readonly Query<Row>[]

/**
 * Fields that an account has added, by their script ids; only the rows tell which there are. The search is narrowed by boxes
 * alone: for any other field the type of its criterion is that of its definition, and a wrong one is refused.
 */
export function scriptedFields<Row extends WithCustomFields>(queriesWith: QueriesWith<Row>): AddedFields<Row, unknown> {
  return {
    column({ key, type }) {
      const scriptId = scriptIdOf(key)
      return { fields: ['customFieldList'], read: row => addedValue(type, heldIn(row, scriptId)) }
    },
    queries: fields => {
      const boxes = fields.filter(({ type }) => type === 'Boolean')
      return queriesWith(Object.fromEntries(boxes.map(({ name, key }) => [name, box(scriptIdOf(key))])))
    },
  }
}

/** https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_N2839586.html */
function scriptIdOf(key: string): string {
  if (!/^cust(entity|body|item|col|record)[a-z0-9_]+$/.test(key))
    throw new TypeError(
      'which is no script id of a field: those begin like custentity_loyalty_tier or custbody_project',
    )
  return key
}

/** A box that is ticked. What is empty is no false, so that only true is asked for. */
const box = (scriptId: string): Askable => ({
  operators: ['in'],
  ask([condition]) {
    if (condition?.values[0] !== 'true') return undefined
    const value = element('platformCore:searchValue', {}, 'true')
    const criterion = { 'xsi:type': 'platformCore:SearchBooleanCustomField', scriptId }
    return element('platformCommon:customFieldList', {}, element('platformCore:customField', criterion, value))
  },
})
