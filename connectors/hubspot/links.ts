import { ask, path, type Reply } from '../../src/contract/call.ts'
import type { Link, LinkChildren, LinkParent } from '../../src/contract/children.ts'
import { objectIn, objectsIn, rowsIn } from '../../src/contract/form.ts'
import { readId } from '../../src/contract/read.ts'
import { newsOf } from './fault.ts'
import { errorsOf, nextOf, resultsOf } from './replies.ts'
import { type ObjectType, recordOf } from './types.ts'

/** The associations of one record. https://developers.hubspot.com/docs/api-reference/crm-associations-v4/guide */
interface Association {
  readonly from: { readonly id: string | number }
  readonly to: readonly {
    readonly toObjectId: string | number
    readonly associationTypes: readonly { readonly category: string; readonly typeId: number }[]
  }[]
  readonly paging?: { readonly next?: { readonly after?: string } }
}

/** The types by which HubSpot names the main company of a contact (1), of a deal (5) and of a ticket (26), and the main contact of a lead (578). */
const primaryTypes: ReadonlySet<number> = new Set([1, 5, 26, 578])

/** The type by which a company is the parent of another; between companies there are others. */
const parentOfChild = 13

/** The objects that the lists of children consist of, by the field that has them. */
const typeOf = {
  contacts: 'contacts',
  companies: 'companies',
  deals: 'deals',
  leads: 'leads',
  tickets: 'tickets',
  notes: 'notes',
  tasks: 'tasks',
  calls: 'calls',
  meetings: 'meetings',
  emailActivities: 'emails',
  lineItems: 'line_items',
} as const satisfies Readonly<Record<string, ObjectType>>

/** The lists of activities, which most objects have. */
export const activities = ['notes', 'tasks', 'calls', 'meetings', 'emailActivities'] as const

/** The objects that an activity can be about. */
export const subjects = ['contacts', 'companies', 'deals', 'tickets'] as const

/** The lists of children of one type of object. */
export function edgesOf<const Field extends keyof typeof typeOf>(
  from: ObjectType,
  fields: readonly Field[],
): { readonly [Each in Field]: LinkChildren } {
  const edges = fields.map(field => [field, associations({ from, to: typeOf[field] })] as const)
  return Object.fromEntries(edges) as { readonly [Each in Field]: LinkChildren }
}

/** The companies that belong to a company. */
export const childCompanies = (): LinkChildren =>
  associations({ from: 'companies', to: 'companies', onlyType: parentOfChild })

/** The children of CRM objects, by the associations of 1,000 parents at a time. */
function associations(options: { from: ObjectType; to: ObjectType; onlyType?: number }): LinkChildren {
  const { from, to, onlyType } = options
  return {
    by: 'links',
    record: recordOf[to],
    atMost: 1000,
    call: parents => ask(path`/crm/v4/associations/${from}/${to}/batch/read`, { inputs: parents.map(inputOf) }),
    links: reply => associationsIn(reply).flatMap(association => linksOf(association, onlyType)),
    more: reply => associationsIn(reply).flatMap(restOf),
  }
}

const inputOf = ({ id, after }: LinkParent) => ({ id, ...(after !== undefined && { after }) })

function linksOf({ from, to }: Association, onlyType: number | undefined): readonly Link[] {
  const parent = parentIn(from)
  return rowsIn<Association['to'][number]>(to, 'to').flatMap(({ toObjectId, associationTypes }) => {
    const own = objectsIn(associationTypes, 'associationTypes').flatMap(({ category, typeId }) =>
      category === 'HUBSPOT_DEFINED' ? [typeId] : [],
    )
    if (onlyType !== undefined && !own.includes(onlyType)) return []
    const isPrimary = own.some(typeId => primaryTypes.has(typeId))
    return [{ parent, child: readId(toObjectId), isPrimary }]
  })
}

const parentIn = (from: Association['from']) => readId(objectIn(from, 'from').id)

function restOf(association: Association): readonly LinkParent[] {
  const after = nextOf(association)
  return after === undefined ? [] : [{ id: parentIn(association.from), after }]
}

function associationsIn(reply: Reply): readonly Association[] {
  const { status } = reply.body ?? {}
  if (status !== undefined && status !== 'COMPLETE') throw new TypeError('the batch of associations was not completed')
  // A parent without children is an error of its own in a 207 (NO_ASSOCIATIONS_FOUND, of category OBJECT_NOT_FOUND).
  const error = errorsOf(reply).find(({ category }) => category !== 'OBJECT_NOT_FOUND')
  if (error) throw new TypeError(`associations failed in part: ${newsOf(error, 'PROVIDER_REJECTED').message ?? ''}`)
  return resultsOf<Association>(reply)
}
