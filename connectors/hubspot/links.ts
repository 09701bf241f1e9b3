import { ask, path, type Reply } from '../../src/contract/call.ts'
import type { Link, LinkChildren, LinkParent } from '../../src/contract/children.ts'
import { newsOf } from './fault.ts'
import { errorsOf, nextOf, type ObjectType, resultsOf } from './objects.ts'

/** The associations of one record. https://developers.hubspot.com/docs/api-reference/crm-associations-v4/guide */
interface Association {
  readonly from: { readonly id: string | number }
  readonly to: readonly {
    readonly toObjectId: string | number
    readonly associationTypes: readonly { readonly category: string; readonly typeId: number }[]
  }[]
  readonly paging?: { readonly next?: { readonly after?: string } }
}

/** The types by which HubSpot names the main company of a contact (1) and of a deal (5). */
const primaryTypes: ReadonlySet<number> = new Set([1, 5])

/** The children of CRM objects, by the associations of 1,000 parents at a time. */
export function associations(options: { from: ObjectType; to: ObjectType; record: string }): LinkChildren {
  const { from, to, record } = options
  return {
    by: 'links',
    record,
    atMost: 1000,
    call: parents => ask(path`/crm/v4/associations/${from}/${to}/batch/read`, { inputs: parents.map(inputOf) }),
    links: reply => associationsIn(reply).flatMap(linksOf),
    more: reply => associationsIn(reply).flatMap(restOf),
  }
}

const inputOf = ({ id, after }: LinkParent) => ({ id, ...(after !== undefined && { after }) })

function linksOf({ from, to }: Association): readonly Link[] {
  return to.map(({ toObjectId, associationTypes }) => ({
    parent: String(from.id),
    child: String(toObjectId),
    isPrimary: associationTypes.some(
      ({ category, typeId }) => category === 'HUBSPOT_DEFINED' && primaryTypes.has(typeId),
    ),
  }))
}

function restOf(association: Association): readonly LinkParent[] {
  const after = nextOf(association)
  return after === undefined ? [] : [{ id: String(association.from.id), after }]
}

function associationsIn(reply: Reply): readonly Association[] {
  const { status } = reply.body ?? {}
  if (status !== undefined && status !== 'COMPLETE') throw new TypeError('the batch of associations was not completed')
  // A parent without children is an error of its own in a 207 (NO_ASSOCIATIONS_FOUND, of category OBJECT_NOT_FOUND).
  const error = errorsOf(reply).find(({ category }) => category !== 'OBJECT_NOT_FOUND')
  if (error) throw new TypeError(`associations failed in part: ${newsOf(error, 'PROVIDER_REJECTED').message ?? ''}`)
  return resultsOf<Association>(reply)
}
