import { type Answer, ask } from './ask.ts'
import type { CustomersQuery } from './generated/graphql.ts'
import { graphql } from './generated/index.ts'

const customersDocument = graphql(`
  query Customers($first: Int!, $after: String) {
    billingCustomers(first: $first, after: $after) {
      nodes {
        id
        remoteId
        name
        emails {
          address
        }
        balance {
          amount
          currency
        }
        account {
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      sources {
        account {
          name
          title
        }
        state
        message
        retryAfterMs
      }
      isComplete
    }
  }
`)

/** A page of the list, as the query selects it. */
type CustomerConnection = NonNullable<CustomersQuery['billingCustomers']>

/** One customer of one billing account. */
export type Customer = CustomerConnection['nodes'][number]

/** How one account took part in a page. */
export type Source = CustomerConnection['sources'][number]

/** A page of the list, and the cursor that it comes after. */
export interface Page extends CustomerConnection {
  readonly after: string | null
  /** Why single values of it are null although they should not be. */
  readonly problems: readonly string[]
}

const pageSize = 20

/** Reads the page after a cursor; the first one for null. */
export async function readPage(after: string | null, signal: AbortSignal): Promise<Page> {
  const answer: Answer<CustomersQuery> = await ask(customersDocument, { first: pageSize, after }, signal)
  const { billingCustomers } = answer.data
  // The list itself is null only where it could not be read at all, such as for a cursor that is too old.
  if (!billingCustomers) throw new Error(answer.errors[0]?.message ?? 'The server gave no list and no reason.')
  return { ...billingCustomers, after, problems: answer.errors.map(({ message }) => message) }
}
