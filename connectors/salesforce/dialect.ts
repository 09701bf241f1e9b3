import type { KnownObject } from '../../src/contract/added-fields.ts'
import type { Call, Reply } from '../../src/contract/call.ts'
import type { QueryResult, SalesforceRow } from './rows.ts'

/** The version of both APIs: SOAP's `login` is gone from 65.0 on. https://help.salesforce.com/s/articleView?id=005132110&type=1 */
export const version = '62.0'

/** How many rows one reply holds at most. https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/headers_queryoptions.htm */
export const batchSize = { atLeast: 200, atMost: 2000 } as const

/** A field of a kind of object, as Salesforce describes it. https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_describesobjects_describesobjectresult.htm */
export interface DescribedField {
  readonly name: string
  readonly label: string
  /** Such as `string`, `picklist`, `currency`, `reference`. */
  readonly type: string
  /** True for a field that the account has added. */
  readonly custom: boolean
  /** False for one that no condition can be about, such as a long text or one that is encrypted. */
  readonly filterable: boolean
}

/** What is known of a kind of object: of its fields, those that the account's user may see. */
export interface Described {
  /** Where a person opens a record, with `{ID}` for its id. */
  readonly page: string | null
  readonly fields: readonly DescribedField[]
}

/** One way of saying the same things to Salesforce: all that differs between its REST and its SOAP API. */
export interface Dialect {
  /** The first rows of a query, about so many in one reply. */
  query(soql: string, rows?: number): Call
  /** The rows from a query locator on. */
  queryMore(locator: string): Call
  /** The answer to either. */
  queried(reply: Reply): QueryResult
  /** Records by their ids, without those that do not exist, in no order. */
  retrieve(type: string, ids: readonly string[], fields: readonly string[]): Call
  retrieved(reply: Reply): readonly SalesforceRow[]
  /** What can be known of a kind of object, as far as the account's user may see it. */
  describe(type: string): Call
  described(reply: Reply): Described
  /** The kinds of objects. */
  describeAll(): Call
  describedAll(reply: Reply): readonly (KnownObject & { readonly isAdded: boolean })[]
  /** What is known of the organization as a whole, of which its currency is read; null where records name their own. */
  organization(): Call
  currency(reply: Reply): string | null
  /** A search of SOSL. */
  search(sosl: string): Call
  found(reply: Reply): readonly SalesforceRow[]
  /** The cheapest call that proves the credentials. */
  check(): Call
}
