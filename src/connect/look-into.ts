import type { Account } from '../accounts/account.ts'
import { beginning } from '../accounts/position.ts'
import type { Scope } from '../accounts/scope.ts'
import { Lifetime } from '../cache/lifetime.ts'
import { capabilitiesOf } from '../contract/capabilities.ts'
import type { EntityName } from '../contract/entities.ts'
import { asFault, type Fault } from '../contract/faults.ts'
import type { Clock } from '../pipeline/clock.ts'
import { deadlineIn } from '../pipeline/deadline.ts'
import { printable } from './printable.ts'

/** How long the provider may take to show that credentials are good, and to show what there is, in milliseconds. */
const longestCheck = 15_000
const longestLook = 10_000
/** How many records of a kind are counted. */
const mostCounted = 100

/** Kinds of records that people know an account by. */
const shown: readonly EntityName[] = [
  ...(['Company', 'Contact', 'Deal', 'Lead', 'User'] as const),
  ...(['Ticket', 'EndUser', 'Organization'] as const),
  ...(['BillingCustomer', 'Subscription', 'Invoice', 'Payment'] as const),
]

/** What was found of one kind of records. */
export type Finding = { readonly entity: EntityName } & (
  | { readonly count: number; readonly hasMore: boolean; readonly fault?: undefined }
  | { readonly fault: Fault }
)

/** A finding as people read it. */
export function wordsOf(finding: Finding): string {
  if (finding.fault !== undefined) return printable(finding.fault.message)
  return `${finding.count}${finding.hasMore ? ' and more' : ''}`
}

/** Makes the call that proves the credentials of an account; gives what its provider has against them. */
export function tryAccount(account: Account, clock: Clock): Promise<Fault | undefined> {
  const check = (scope: Scope) => account.client.check(scope)
  return within(longestCheck, clock, check).then(() => undefined, asFault)
}

/** Reads the beginning of each kind of records, so that people see what they have let us into, and what not. */
export async function lookInto(account: Account, clock: Clock): Promise<readonly Finding[]> {
  const listed = capabilitiesOf(account.connector).filter(({ list, entity }) => list && shown.includes(entity))
  return Promise.all(
    listed.map(async ({ entity }): Promise<Finding> => {
      const record = account.connector.entities[entity]?.of ?? entity
      const part = { from: beginning, first: mostCounted }
      const list = (scope: Scope) => account.client.list(record, { ...part, scope })
      return within(longestLook, clock, list).then(
        ({ rows, hasMore }) => ({ entity, count: rows.length, hasMore }),
        error => ({ entity, fault: asFault(error) }),
      )
    }),
  )
}

async function within<Result>(milliseconds: number, clock: Clock, work: (scope: Scope) => Promise<Result>) {
  const deadline = deadlineIn(milliseconds, { clock })
  const lifetime = new Lifetime(clock)
  try {
    return await work({ want: () => [], deadline, priority: 'interactive', seen: new Map(), lifetime })
  } finally {
    deadline.release()
  }
}
