/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether a deal is open, won or lost. */
export type DealStatus =
  /** Decided against you. */
  | 'LOST'
  /** Not decided yet. */
  | 'OPEN'
  /** The provider's data does not say. */
  | 'UNKNOWN'
  /** Decided for you. */
  | 'WON';

/** How a bill stands. A late bill is still OPEN or PARTIALLY_PAID; see `isOverdue`. */
export type InvoiceStatus =
  /**
   * It can still be changed.
   * From: Chargebee `pending`; Stripe `draft`.
   */
  | 'DRAFT'
  /**
   * It is to be paid.
   * From: Chargebee `posted`, `payment_due`, `not_paid`; NetSuite `Open`; Stripe `open`.
   */
  | 'OPEN'
  /**
   * It has been paid.
   * From: Chargebee `paid`; NetSuite `Paid In Full`; Stripe `paid`.
   */
  | 'PAID'
  /** Some of it has been paid. */
  | 'PARTIALLY_PAID'
  /**
   * It waits for somebody to approve it.
   * From: NetSuite `Pending Approval`.
   */
  | 'PENDING_APPROVAL'
  /**
   * It will never be paid.
   * From: Stripe `uncollectible`.
   */
  | 'UNCOLLECTIBLE'
  /** A word that this server does not know; see the raw field. */
  | 'UNKNOWN'
  /**
   * It was declared void.
   * From: Chargebee `voided`; NetSuite `Rejected`, `Voided`; Stripe `void`.
   */
  | 'VOID';

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

/** How far a ticket has come. */
export type TicketStatus =
  /**
   * It was given up.
   * From: ServiceNow `8`.
   */
  | 'CANCELED'
  /**
   * It is closed for good.
   * From: ServiceNow `7`; Zendesk Support `closed`, `deleted`.
   */
  | 'CLOSED'
  /**
   * An agent is working on it.
   * From: Salesforce `Working`; ServiceNow `2`.
   */
  | 'IN_PROGRESS'
  /**
   * Nobody has looked at it.
   * From: Salesforce `New`; ServiceNow `1`; Zendesk Support `new`.
   */
  | 'NEW'
  /**
   * It waits for somebody else.
   * From: Salesforce `On Hold`; ServiceNow `3`; Zendesk Support `hold`.
   */
  | 'ON_HOLD'
  /**
   * It waits for an agent.
   * From: Salesforce `Escalated`; Zendesk Support `open`.
   */
  | 'OPEN'
  /**
   * It waits for the requester.
   * From: Zendesk Support `pending`.
   */
  | 'PENDING'
  /**
   * It is solved, and may be opened again.
   * From: ServiceNow `6`; Zendesk Support `solved`.
   */
  | 'RESOLVED'
  /** A word that this server does not know; see the raw field. */
  | 'UNKNOWN';

export type Customer360ExampleQueryVariables = Exact<{
  email: string;
}>;


export type Customer360ExampleQuery = { customer: { contacts: Array<{ name: string | null, jobTitle: string | null, company: { name: string | null } | null }>, deals: { nodes: Array<{ name: string | null, status: DealStatus | null, amount: { amount: string, currency: string } | null }> } | null, tickets: { nodes: Array<{ subject: string | null, status: TicketStatus | null, assignee: { name: string | null } | null }> } | null, invoices: { nodes: Array<{ number: string | null, status: InvoiceStatus | null, account: { title: string }, total: { amount: string, currency: string } | null }> } | null, sources: Array<{ state: SourceState, message: string | null, account: { name: string } }> } | null };

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

export const Customer360ExampleDocument = new TypedDocumentString(`
    query Customer360Example($email: String!) {
  customer(email: $email) {
    contacts {
      name
      jobTitle
      company {
        name
      }
    }
    deals(first: 3) {
      nodes {
        name
        status
        amount {
          amount
          currency
        }
      }
    }
    tickets(first: 3) {
      nodes {
        subject
        status
        assignee {
          name
        }
      }
    }
    invoices(first: 3) {
      nodes {
        number
        status
        account {
          title
        }
        total {
          amount
          currency
        }
      }
    }
    sources {
      account {
        name
      }
      state
      message
    }
  }
}
    `) as unknown as TypedDocumentString<Customer360ExampleQuery, Customer360ExampleQueryVariables>;