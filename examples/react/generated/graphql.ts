/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What became of one account's part of a list or a lookup. */
export type SourceState =
  /** The account's part is missing because the provider failed or refused. */
  | 'FAILED'
  /** The account answered. */
  | 'OK'
  /** The account's part is missing because a quota of the provider is used up. */
  | 'RATE_LIMITED'
  /** The account was not asked, because the page was full before its turn or it had been read before. */
  | 'SKIPPED'
  /** The account's part is missing because the provider did not answer in time. */
  | 'TIMED_OUT'
  /** The account answered in part: what is missing and why stands in the message. */
  | 'TRUNCATED'
  /** The account was not asked, because its provider cannot be asked in this way; what it knows is missing. */
  | 'UNSUPPORTED';

export type CustomersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type CustomersQuery = { billingCustomers: { isComplete: boolean, nodes: Array<{ id: string, remoteId: string, name: string | null, emails: Array<{ address: string }>, balance: { amount: string, currency: string } | null, account: { name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, sources: Array<{ state: SourceState, message: string | null, retryAfterMs: number | null, account: { name: string, title: string } }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const CustomersDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<CustomersQuery, CustomersQueryVariables>;