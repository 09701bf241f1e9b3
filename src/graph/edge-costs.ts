import type { Account, Accounts } from '../accounts/account.ts'
import type { Children } from '../contract/children.ts'
import { customerKinds } from './customer-plan.ts'
import type { CallsPerParent } from './document-counter.ts'

/** What lists of children cost, worked out from the connectors of the accounts: the dearest of them counts. */
export function edgeCosts(accounts: Accounts): CallsPerParent {
  const known = new Map<string, number>()
  return (type, field) => {
    const key = `${type}.${field}`
    const cost = known.get(key) ?? (type === 'Customer' ? ofCustomer(accounts, field) : ofEdge(accounts, type, field))
    known.set(key, cost)
    return cost
  }
}

function ofEdge(accounts: Accounts, type: string, field: string): number {
  return Math.max(0, ...accounts.all.map(account => callsOf(childrenOf(account, type, field))))
}

/** A list of a customer is asked for in every account that has such children. */
function ofCustomer(accounts: Accounts, field: string): number {
  const kinds = customerKinds.Customer?.[field] ?? []
  // Comments cost by the ticket, and only where they are asked for.
  const edges = kinds.filter(kind => kind.startsWith('edge:') && kind !== 'edge:Ticket.comments')
  return accounts.all.reduce((sum, account) => {
    const calls = edges.map(edge => {
      const [type = '', name = ''] = edge.slice('edge:'.length).split('.')
      return callsOf(childrenOf(account, type, name))
    })
    return calls.reduce((one, other) => one + other, sum)
  }, 0)
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
