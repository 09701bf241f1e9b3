import type { Account, Accounts } from '../accounts/account.ts'
import type { Children } from '../contract/children.ts'
import { customerKinds } from './customer-plan.ts'
import type { CallsPerParent } from './document-counter.ts'
import { activityKinds, mostTickets } from './event-kinds.ts'

/** What lists of children cost, worked out from the connectors of the accounts: the dearest of them counts. */
export function edgeCosts(accounts: Accounts): CallsPerParent {
  const known = new Map<string, number>()
  return (type, field, asksFor) => {
    const key = `${type}.${field}`
    const cost = known.get(key) ?? (type === 'Customer' ? ofCustomer(accounts, field) : ofEdge(accounts, type, field))
    known.set(key, cost)
    const hasComments = type === 'Customer' && field === 'timeline' && asksFor('COMMENT')
    return hasComments ? cost + mostTickets * ofEdge(accounts, 'Ticket', 'comments') : cost
  }
}

/** A list of one record; it can be made of several of the provider's, such as its activities. */
function ofEdge(accounts: Accounts, type: string, field: string): number {
  const edges = (activityKinds[type]?.[field] ?? [`edge:${type}.${field}`]).map(namesOf)
  const costs = accounts.all.map(account =>
    edges.reduce((sum, [owner, name]) => sum + callsOf(childrenOf(account, owner, name)), 0),
  )
  return Math.max(0, ...costs)
}

/** A list of a customer is asked for in every account that has such children. */
function ofCustomer(accounts: Accounts, field: string): number {
  const kinds = customerKinds.Customer?.[field] ?? []
  // Comments cost by the ticket, and only where they are asked for.
  const edges = kinds.filter(kind => kind.startsWith('edge:') && kind !== 'edge:Ticket.comments')
  return accounts.all.reduce((sum, account) => {
    const calls = edges.map(edge => callsOf(childrenOf(account, ...namesOf(edge))))
    return calls.reduce((one, other) => one + other, sum)
  }, 0)
}

/** The type and the field that a kind of load such as `edge:Contact.notes` names. */
function namesOf(edge: string): readonly [string, string] {
  const [type = '', name = ''] = edge.slice('edge:'.length).split('.')
  return [type, name]
}

function childrenOf({ connector }: Account, type: string, field: string): Children | undefined {
  const entity = Object.hasOwn(connector.entities, type)
    ? connector.entities[type as keyof typeof connector.entities]
    : undefined
  return (entity?.edges as Readonly<Record<string, Children>> | undefined)?.[field]
}

/** Requests for each parent: one, or the parent's part of a shared one; what lies in the parent costs nothing. */
function callsOf(children: Children | undefined): number {
  if (children === undefined || children.by === 'embedded') return 0
  return children.by === 'parent' ? 1 : 1 / children.atMost
}
