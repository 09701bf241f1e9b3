// Generated from schema/*.graphql by `npm run generate`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { View } from '../src/graph/view.ts';
import type { Money as MoneyModel } from '../src/contract/entities.ts';
import type { ViewPage } from '../src/graph/pages.ts';
import type { ActivityPage, TimelinePage } from '../src/graph/timeline.ts';
import type { SearchPage } from '../src/graph/search.ts';
import type { CustomerPage } from '../src/graph/customer-fields.ts';
import type { ToldCall, ToldAttempt, ToldRequest } from '../src/telemetry/told-call.ts';
import type { Account } from '../src/accounts/account.ts';
import type { Connector } from '../src/contract/connector.ts';
import type { Finding } from '../src/connect/look-into.ts';
import type { Customer as CustomerModel, Match } from '../src/graph/customer.ts';
import type { Part } from '../src/graph/fields.ts';
import type { Source } from '../src/graph/sources.ts';
import type { Context } from '../src/graph/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A whole number as a string, of any size, such as `123450`. */
  BigInt: { input: unknown; output: unknown; }
  /** An ISO 4217 currency code in capitals, such as `EUR`. */
  CurrencyCode: { input: unknown; output: unknown; }
  /** A calendar day without a time zone, such as `2026-05-01`. */
  Date: { input: unknown; output: unknown; }
  /** An instant in RFC 3339 form, always in UTC, such as `2026-05-01T07:25:37Z`. */
  DateTime: { input: unknown; output: unknown; }
  /** A decimal number as a string, exact to the last digit, such as `1234.50`. Never a float. */
  Decimal: { input: unknown; output: unknown; }
  /** Any JSON value, as a provider sent it. */
  JSON: { input: unknown; output: unknown; }
  /** An absolute URL. */
  URL: { input: unknown; output: unknown; }
};

/** The wish to connect an account. */
export type AccountConnectInput = {
  /** True for an account that the bundled simulator answers for, which then names all settings that are not given. */
  readonly isSimulator?: Scalars['Boolean']['input'];
  /** How lists and errors call the account: small letters, digits and hyphens. The provider's name, if absent. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The provider's name, such as `zendesk`; `providers` lists them. */
  readonly provider: Scalars['String']['input'];
  /** What the provider is asked with: what `providers { settings }` lists. A value stands for itself; it is no reference. */
  readonly settings?: ReadonlyArray<SettingInput>;
};

/** What became of the wish to connect an account. */
export type AccountConnectPayload = {
  readonly __typename?: 'AccountConnectPayload';
  /** The account; null where it could not be connected. */
  readonly account?: Maybe<ConnectedAccount>;
  /** What was found of each kind of records. */
  readonly findings: ReadonlyArray<AccountFinding>;
  /** Where to send a person who lets the server in; null where nobody has to. */
  readonly signIn?: Maybe<AccountLink>;
  /** What is wrong with the wish, for whoever can mend it. */
  readonly userErrors: ReadonlyArray<AccountUserError>;
};

/** What became of the wish to take an account out. */
export type AccountDisconnectPayload = {
  readonly __typename?: 'AccountDisconnectPayload';
  /** The global id of the account that is gone; null where none is. */
  readonly accountId?: Maybe<Scalars['ID']['output']>;
  /** What was erased, in words. */
  readonly erased: ReadonlyArray<Scalars['String']['output']>;
  /** What is wrong with the wish, for whoever can mend it. */
  readonly userErrors: ReadonlyArray<AccountUserError>;
};

/** What an account is there for. */
export type AccountEnvironment =
  /** The company's business. */
  | 'PRODUCTION'
  /** Trying things out: a sandbox, a test site, or keys of a test mode. */
  | 'SANDBOX';

/** What can be wrong with the wish to connect an account. */
export type AccountErrorCode =
  /** There is no such account. */
  | 'ACCOUNT_UNKNOWN'
  /** The account is declared in `unigraph.json`, which wins. */
  | 'IN_CONFIGURATION'
  /** Fields of `unigraph.json` are read from the account. */
  | 'IN_USE'
  /** An account cannot be called that. */
  | 'NAME_INVALID'
  /** There is an account of that name. */
  | 'NAME_TAKEN'
  /** A person has to let the server in first. */
  | 'NOT_LET_IN'
  /** The provider could not be asked now; try again. */
  | 'NOT_REACHED'
  /** No simulator of that provider runs with this server. */
  | 'NO_SIMULATOR'
  /** There is no such provider. */
  | 'PROVIDER_UNKNOWN'
  /** The provider refuses; the message has its reason. */
  | 'REFUSED'
  /** A setting is of another form. */
  | 'SETTING_INVALID'
  /** A setting was not given. */
  | 'SETTING_MISSING'
  /** A setting has no use beside the others. */
  | 'SETTING_NEEDLESS'
  /** The provider has no such setting. */
  | 'SETTING_UNKNOWN';

/** What was found of one kind of records. */
export type AccountFinding = {
  readonly __typename?: 'AccountFinding';
  /** How many there are, counted up to a hundred; null where they could not be read. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** The entity, such as `Ticket`. */
  readonly entity: Scalars['String']['output'];
  /** True where there are more than were counted. */
  readonly hasMore: Scalars['Boolean']['output'];
  /** Why they could not be read, in the provider's words; null where they could. */
  readonly problem?: Maybe<Scalars['String']['output']>;
};

/** How an account is, why, and since when. */
export type AccountHealth = {
  readonly __typename?: 'AccountHealth';
  /** Why; null where all is well. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Since when. */
  readonly since: Scalars['DateTime']['output'];
  /** How it is. */
  readonly state: HealthState;
};

/** An address that is good for a while, for whoever has it. */
export type AccountLink = {
  readonly __typename?: 'AccountLink';
  /** Until when it is good. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** The address, for a browser. */
  readonly url: Scalars['String']['output'];
};

/** The wish for a link to the page on which accounts are connected. */
export type AccountLinkCreateInput = {
  /** The global id of the account that is to be connected anew; a new one, if absent. */
  readonly account?: InputMaybe<Scalars['ID']['input']>;
  /** The one provider that it is for, by its name; whoever opens it chooses, if absent. */
  readonly provider?: InputMaybe<Scalars['String']['input']>;
};

/** What became of the wish for a link. */
export type AccountLinkCreatePayload = {
  readonly __typename?: 'AccountLinkCreatePayload';
  /** The link; null where there is nothing that it could be for. */
  readonly link?: Maybe<AccountLink>;
  /** What is wrong with the wish, for whoever can mend it. */
  readonly userErrors: ReadonlyArray<AccountUserError>;
};

/** The wish to connect an account anew. */
export type AccountReconnectInput = {
  /** What is otherwise; the other settings stay as they are. */
  readonly settings?: ReadonlyArray<SettingInput>;
};

/** What became of the wish to connect an account anew. */
export type AccountReconnectPayload = {
  readonly __typename?: 'AccountReconnectPayload';
  /** The account; null where it stays as it was. */
  readonly account?: Maybe<ConnectedAccount>;
  /** What was found of each kind of records. */
  readonly findings: ReadonlyArray<AccountFinding>;
  /** Where to send a person who lets the server in; null where nobody has to. */
  readonly signIn?: Maybe<AccountLink>;
  /** What is wrong with the wish, for whoever can mend it. */
  readonly userErrors: ReadonlyArray<AccountUserError>;
};

/** How an account was found. */
export type AccountTestPayload = {
  readonly __typename?: 'AccountTestPayload';
  /** The account; null where there is none, or where its provider refuses. */
  readonly account?: Maybe<ConnectedAccount>;
  /** What was found of each kind of records. */
  readonly findings: ReadonlyArray<AccountFinding>;
  /** What the provider has against it. */
  readonly userErrors: ReadonlyArray<AccountUserError>;
};

/** Something that whoever connects an account can mend. */
export type AccountUserError = {
  readonly __typename?: 'AccountUserError';
  /** What kind of mistake it is. */
  readonly code: AccountErrorCode;
  /** What was found, and what to do. */
  readonly message: Scalars['String']['output'];
  /** Which part of the input it is about. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Something that happened or is to happen between your company and others. */
export type Activity = {
  /** The connected account that holds the record. */
  readonly account: ConnectedAccount;
  /** The text, without markup. */
  readonly body?: Maybe<Scalars['String']['output']>;
  /** The text as HTML, as the provider holds it. Clean it before you show it. */
  readonly bodyHtml?: Maybe<Scalars['String']['output']>;
  /** When the record was created at the provider. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** One of those fields by the provider's name for it; null when the record has none of that name. */
  readonly customField?: Maybe<CustomField>;
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  readonly customFields: ReadonlyArray<CustomField>;
  /** When the server received this data from the provider. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** How the data came to be in this answer. */
  readonly freshness: Freshness;
  /** The global id: opaque, stable, and bound to one connected account. */
  readonly id: Scalars['ID']['output'];
  /** True when the provider marks the record as deleted or archived. */
  readonly isDeleted?: Maybe<Scalars['Boolean']['output']>;
  /** When it happened or is to happen. */
  readonly occurredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who in your company it belongs to. */
  readonly owner?: Maybe<User>;
  /** What the provider sent of the record, in its own form, with secrets left out. Only as much as the query needed. The server refuses it unless `server.exposeRaw` is set. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own id of the record. */
  readonly remoteId: Scalars['String']['output'];
  /** What it is about, in a line. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where a person can open the record in the provider's own interface. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** Something that happened or is to happen between your company and others. */
export type ActivityCustomFieldArgs = {
  key: Scalars['String']['input'];
};


/** Something that happened or is to happen between your company and others. */
export type ActivityCustomFieldsArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of activities. */
export type ActivityConnection = {
  readonly __typename?: 'ActivityConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<ActivityEdge>;
  /** False when an account's part is missing. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The rows. */
  readonly nodes: ReadonlyArray<Activity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How each account took part, in the order in which they are read. */
  readonly sources: ReadonlyArray<SourceStatus>;
};

/** One row of a page of activities. */
export type ActivityEdge = {
  readonly __typename?: 'ActivityEdge';
  /** The cursor to continue after this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Activity;
};

/** What kind of activity something is. */
export type ActivityType =
  /** A phone call. */
  | 'CALL'
  /** An e-mail. */
  | 'EMAIL'
  /** A meeting. */
  | 'MEETING'
  /** Something that was written down. */
  | 'NOTE'
  /** Something to do. */
  | 'TASK';

/** A postal address. */
export type Address = {
  readonly __typename?: 'Address';
  /** The town or city. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** The country, as the provider holds it: a name or a code. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** The country's ISO 3166 code of two letters, where the provider has it. */
  readonly countryCode?: Maybe<Scalars['String']['output']>;
  /** The first line: street and number. */
  readonly line1?: Maybe<Scalars['String']['output']>;
  /** The second line: flat, suite, building. */
  readonly line2?: Maybe<Scalars['String']['output']>;
  /** The postal code. */
  readonly postalCode?: Maybe<Scalars['String']['output']>;
  /** The state, province or region. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** What the address is used for, such as `billing` or `shipping`. */
  readonly type?: Maybe<Scalars['String']['output']>;
};

/** A file that came with a message. */
export type Attachment = Entity & Node & {
  readonly __typename?: 'Attachment';
  /** The connected account that holds the record. */
  readonly account: ConnectedAccount;
  /** The media type, such as `image/png`, as the provider says it. */
  readonly contentType?: Maybe<Scalars['String']['output']>;
  /** When the record was created at the provider. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** One of those fields by the provider's name for it; null when the record has none of that name. */
  readonly customField?: Maybe<CustomField>;
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  readonly customFields: ReadonlyArray<CustomField>;
  /** Where to get the file: from this server, which fetches it with the account's own credentials. Good for an hour. */
  readonly downloadUrl?: Maybe<Scalars['String']['output']>;
  /** When the server received this data from the provider. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The name of the file. */
  readonly fileName?: Maybe<Scalars['String']['output']>;
  /** How the data came to be in this answer. */
  readonly freshness: Freshness;
  /** The global id: opaque, stable, and bound to one connected account. */
  readonly id: Scalars['ID']['output'];
  /** True when the provider marks the record as deleted or archived. */
  readonly isDeleted?: Maybe<Scalars['Boolean']['output']>;
  /** True for a picture that stands inside the text. */
  readonly isInline?: Maybe<Scalars['Boolean']['output']>;
  /** What the provider found when it looked for malware, in its words. */
  readonly malwareScan?: Maybe<Scalars['String']['output']>;
  /** What the provider sent of the record, in its own form, with secrets left out. Only as much as the query needed. The server refuses it unless `server.exposeRaw` is set. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own id of the record. */
  readonly remoteId: Scalars['String']['output'];
  /** The size, in bytes. */
  readonly size?: Maybe<Scalars['Int']['output']>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where a person can open the record in the provider's own interface. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** A file that came with a message. */
export type AttachmentCustomFieldArgs = {
  key: Scalars['String']['input'];
};


/** A file that came with a message. */
export type AttachmentCustomFieldsArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of attachments. */
export type AttachmentConnection = {
  readonly __typename?: 'AttachmentConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<AttachmentEdge>;
  /** False when an account's part is missing. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The rows. */
  readonly nodes: ReadonlyArray<Attachment>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How each account took part, in the order in which they are read. */
  readonly sources: ReadonlyArray<SourceStatus>;
};

/** One row of a page of attachments. */
export type AttachmentEdge = {
  readonly __typename?: 'AttachmentEdge';
  /** The cursor to continue after this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Attachment;
};

/** Who wrote something: an agent or somebody who asks for help. */
export type Author = EndUser | User;

/** Whoever pays: a person or a company in a billing or accounting system. */
export type BillingCustomer = Entity & Node & {
  readonly __typename?: 'BillingCustomer';
  /** The connected account that holds the record. */
  readonly account: ConnectedAccount;
  /** What the customer owes, when positive; what is owed to the customer, when negative. */
  readonly balance?: Maybe<Money>;
  /** The address on the bill. */
  readonly billingAddress?: Maybe<Address>;
  /** The company, where the provider keeps it apart from the name. */
  readonly companyName?: Maybe<Scalars['String']['output']>;
  /** When the record was created at the provider. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The customer's credit notes, in the provider's order. */
  readonly creditNotes?: Maybe<CreditNoteConnection>;
  /** The currency that the customer pays in. */
  readonly currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** One of those fields by the provider's name for it; null when the record has none of that name. */
  readonly customField?: Maybe<CustomField>;
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  readonly customFields: ReadonlyArray<CustomField>;
  /** The customer as all connected accounts together know it, joined by the e-mail addresses of this record. */
  readonly customer?: Maybe<Customer>;
  /** How the customer pays if nothing else is said. */
  readonly defaultPaymentMethod?: Maybe<PaymentMethod>;
  /** True when the newest invoice is overdue or its payment has failed. */
  readonly delinquent?: Maybe<Scalars['Boolean']['output']>;
  /** A text about the customer. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What is taken off the customer's bills. */
  readonly discounts: ReadonlyArray<Discount>;
  /** The e-mail addresses that bills go to, the main one first. */
  readonly emails: ReadonlyArray<Email>;
  /** Your own id of the customer, where somebody has set one. */
  readonly externalId?: Maybe<Scalars['String']['output']>;
  /** When the server received this data from the provider. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** How the data came to be in this answer. */
  readonly freshness: Freshness;
  /** The global id: opaque, stable, and bound to one connected account. */
  readonly id: Scalars['ID']['output'];
  /** The customer's invoices, in the provider's order. */
  readonly invoices?: Maybe<InvoiceConnection>;
  /** True when the provider marks the record as deleted or archived. */
  readonly isDeleted?: Maybe<Scalars['Boolean']['output']>;
  /** The language that bills are written in. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** The name of the person or the company. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** How many days a bill may take to be paid. */
  readonly netTermsDays?: Maybe<Scalars['Int']['output']>;
  /** The number or code that people know the customer by. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** The customer that this one belongs to. */
  readonly parent?: Maybe<BillingCustomer>;
  /** The ways in which the customer can pay. */
  readonly paymentMethods?: Maybe<PaymentMethodConnection>;
  /** The customer's payments, in the provider's order. */
  readonly payments?: Maybe<PaymentConnection>;
  /** The phone numbers. */
  readonly phones: ReadonlyArray<Phone>;
  /** What the provider sent of the record, in its own form, with secrets left out. Only as much as the query needed. The server refuses it unless `server.exposeRaw` is set. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own id of the record. */
  readonly remoteId: Scalars['String']['output'];
  /** The address that goods are sent to. */
  readonly shippingAddress?: Maybe<Address>;
  /** Whether the customer is active. */
  readonly status?: Maybe<BillingCustomerStatus>;
  /** The provider's own word for the status. */
  readonly statusRaw?: Maybe<Scalars['String']['output']>;
  /** What the customer pays for again and again, ended ones included. */
  readonly subscriptions?: Maybe<SubscriptionConnection>;
  /** Whether the customer pays tax. */
  readonly taxExempt?: Maybe<TaxExemption>;
  /** The provider's own word for the tax exemption. */
  readonly taxExemptRaw?: Maybe<Scalars['String']['output']>;
  /** The numbers with tax authorities. */
  readonly taxIds: ReadonlyArray<TaxId>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where a person can open the record in the provider's own interface. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** Whoever pays: a person or a company in a billing or accounting system. */
export type BillingCustomerCreditNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever pays: a person or a company in a billing or accounting system. */
export type BillingCustomerCustomFieldArgs = {
  key: Scalars['String']['input'];
};


/** Whoever pays: a person or a company in a billing or accounting system. */
export type BillingCustomerCustomFieldsArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Whoever pays: a person or a company in a billing or accounting system. */
export type BillingCustomerInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever pays: a person or a company in a billing or accounting system. */
export type BillingCustomerPaymentMethodsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever pays: a person or a company in a billing or accounting system. */
export type BillingCustomerPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever pays: a person or a company in a billing or accounting system. */
export type BillingCustomerSubscriptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of billing customers. */
export type BillingCustomerConnection = {
  readonly __typename?: 'BillingCustomerConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<BillingCustomerEdge>;
  /** False when an account's part is missing. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The rows. */
  readonly nodes: ReadonlyArray<BillingCustomer>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How each account took part, in the order in which they are read. */
  readonly sources: ReadonlyArray<SourceStatus>;
};

/** One row of a page of billing customers. */
export type BillingCustomerEdge = {
  readonly __typename?: 'BillingCustomerEdge';
  /** The cursor to continue after this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: BillingCustomer;
};

/** Which billing customers a list has: those that meet all conditions. */
export type BillingCustomerFilter = {
  /** When the record was created at the provider. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** The currency that the customer pays in. */
  readonly currency?: InputMaybe<TextFilter>;
  /** True when the newest invoice is overdue or its payment has failed. */
  readonly delinquent?: InputMaybe<FlagFilter>;
  /** The e-mail addresses that bills go to, the main one first. */
  readonly emails?: InputMaybe<TextFilter>;
  /** Your own id of the customer, where somebody has set one. */
  readonly externalId?: InputMaybe<TextFilter>;
  /** The name of the person or the company. */
  readonly name?: InputMaybe<TextFilter>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

/** How billing customers are ordered. */
export type BillingCustomerOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: BillingCustomerOrderField;
};

/** By what billing customers are ordered. */
export type BillingCustomerOrderField =
  /** When the record was created at the provider. */
  | 'CREATED_AT'
  /** When the record was last changed at the provider. */
  | 'UPDATED_AT';

/** Whether a customer is active. */
export type BillingCustomerStatus =
  /** Can be billed. */
  | 'ACTIVE'
  /** Is deleted, and kept for the books. */
  | 'ARCHIVED'
  /** Is no longer billed. */
  | 'INACTIVE'
  /** A word that this server does not know; see the raw field. */
  | 'UNKNOWN';

/** How often something is paid. */
export type BillingInterval =
  /** By the day. */
  | 'DAY'
  /** By the month. */
  | 'MONTH'
  /** Once. */
  | 'ONE_TIME'
  /** A word that this server does not know; see the raw field. */
  | 'UNKNOWN'
  /** By the week. */
  | 'WEEK'
  /** By the year. */
  | 'YEAR';

/** Conditions on a BillingInterval. All of those that are given must hold. */
export type BillingIntervalFilter = {
  /** It is this one. */
  readonly eq?: InputMaybe<BillingInterval>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<BillingInterval>>;
  /** It is none of these; what has none is kept. */
  readonly notIn?: InputMaybe<ReadonlyArray<BillingInterval>>;
};

/** A phone call. */
export type Call = Activity & Entity & Node & {
  readonly __typename?: 'Call';
  /** The connected account that holds the record. */
  readonly account: ConnectedAccount;
  /** The text, without markup. */
  readonly body?: Maybe<Scalars['String']['output']>;
  /** The text as HTML, as the provider holds it. Clean it before you show it. */
  readonly bodyHtml?: Maybe<Scalars['String']['output']>;
  /** The companies that it is about. */
  readonly companies?: Maybe<CompanyConnection>;
  /** The people that it is about. */
  readonly contacts?: Maybe<ContactConnection>;
  /** When the record was created at the provider. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** One of those fields by the provider's name for it; null when the record has none of that name. */
  readonly customField?: Maybe<CustomField>;
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  readonly customFields: ReadonlyArray<CustomField>;
  /** The deals that it is about. */
  readonly deals?: Maybe<DealConnection>;
  /** Which way the call went. */
  readonly direction?: Maybe<Direction>;
  /** The provider's word for which way the call went. */
  readonly directionRaw?: Maybe<Scalars['String']['output']>;
  /** How long the call took, in seconds. */
  readonly durationSeconds?: Maybe<Scalars['Int']['output']>;
  /** When the server received this data from the provider. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** How the data came to be in this answer. */
  readonly freshness: Freshness;
  /** The number that was called from. */
  readonly fromNumber?: Maybe<Scalars['String']['output']>;
  /** The global id: opaque, stable, and bound to one connected account. */
  readonly id: Scalars['ID']['output'];
  /** True when the provider marks the record as deleted or archived. */
  readonly isDeleted?: Maybe<Scalars['Boolean']['output']>;
  /** When it happened or is to happen. */
  readonly occurredAt?: Maybe<Scalars['DateTime']['output']>;
  /** What came of the call, in the provider's words. */
  readonly outcome?: Maybe<Scalars['String']['output']>;
  /** Who in your company it belongs to. */
  readonly owner?: Maybe<User>;
  /** What the provider sent of the record, in its own form, with secrets left out. Only as much as the query needed. The server refuses it unless `server.exposeRaw` is set. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** A recording of the call. */
  readonly recordingUrl?: Maybe<Scalars['URL']['output']>;
  /** The provider's own id of the record. */
  readonly remoteId: Scalars['String']['output'];
  /** Whether the call took place, in the provider's words. */
  readonly statusRaw?: Maybe<Scalars['String']['output']>;
  /** What it is about, in a line. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** The tickets that it is about. */
  readonly tickets?: Maybe<TicketConnection>;
  /** The number that was called. */
  readonly toNumber?: Maybe<Scalars['String']['output']>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where a person can open the record in the provider's own interface. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** A phone call. */
export type CallCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A phone call. */
export type CallContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A phone call. */
export type CallCustomFieldArgs = {
  key: Scalars['String']['input'];
};


/** A phone call. */
export type CallCustomFieldsArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A phone call. */
export type CallDealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A phone call. */
export type CallTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of calls. */
export type CallConnection = {
  readonly __typename?: 'CallConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<CallEdge>;
  /** False when an account's part is missing. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The rows. */
  readonly nodes: ReadonlyArray<Call>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How each account took part, in the order in which they are read. */
  readonly sources: ReadonlyArray<SourceStatus>;
};

/** One row of a page of calls. */
export type CallEdge = {
  readonly __typename?: 'CallEdge';
  /** The cursor to continue after this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Call;
};

/** Which calls a list has: those that meet all conditions. */
export type CallFilter = {
  /** When the record was created at the provider. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** Which way the call went. */
  readonly direction?: InputMaybe<DirectionFilter>;
  /** When it happened or is to happen. */
  readonly occurredAt?: InputMaybe<DateTimeFilter>;
  /** Who in your company it belongs to. */
  readonly owner?: InputMaybe<IdFilter>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

/** How calls are ordered. */
export type CallOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: CallOrderField;
};

/** By what calls are ordered. */
export type CallOrderField =
  /** When the record was created at the provider. */
  | 'CREATED_AT'
  /** When it happened or is to happen. */
  | 'OCCURRED_AT'
  /** When the record was last changed at the provider. */
  | 'UPDATED_AT';

/** Where the reply to a call came from. */
export type CallState =
  /** From nowhere: the call was never let go. */
  | 'HELD_BACK'
  /** From the cache of replies. */
  | 'KEPT'
  /** From the provider. */
  | 'SENT'
  /** From an equal call that was under way. */
  | 'SHARED'
  /** From the cache of replies, since the provider could not be asked. */
  | 'STALE';

/** What can be asked of one entity of one account, and what it costs. */
export type Capability = {
  readonly __typename?: 'Capability';
  /** The fields that the provider does not have; they are always null or empty. */
  readonly absentFields: ReadonlyArray<Scalars['String']['output']>;
  /** The lists of other entities that hang on this one. */
  readonly edges: ReadonlyArray<EdgeCapability>;
  /** The entity, such as `Ticket`. */
  readonly entity: Scalars['String']['output'];
  /** The keys by which records can be looked up, such as `email`. */
  readonly findBy: ReadonlyArray<Scalars['String']['output']>;
  /** True when one record can be fetched by its id, alone or with others. */
  readonly get: Scalars['Boolean']['output'];
  /** How many ids one request to the provider carries at most. */
  readonly getAtMost?: Maybe<Scalars['Int']['output']>;
  /** True when all records can be listed. */
  readonly list: Scalars['Boolean']['output'];
};

/** A kind of system. */
export type Category =
  /** Billing and accounting: subscriptions, invoices, payments. */
  | 'BILLING'
  /** Customer relations: companies, contacts, deals. */
  | 'CRM'
  /** Helpdesk: tickets and the people who ask. */
  | 'HELPDESK';

/** The way by which a message came in. */
export type Channel =
  /** By a program. */
  | 'API'
  /** By live chat. */
  | 'CHAT'
  /** By e-mail. */
  | 'EMAIL'
  /** By a messaging service. */
  | 'MESSAGING'
  /** Some other way that the provider has a word for. */
  | 'OTHER'
  /** By telephone. */
  | 'PHONE'
  /** By a portal for customers. */
  | 'PORTAL'
  /** By a social network. */
  | 'SOCIAL'
  /** A word that this server does not know; see the raw field. */
  | 'UNKNOWN'
  /** By a form on the web. */
  | 'WEB';

/** Conditions on a Channel. All of those that are given must hold. */
export type ChannelFilter = {
  /** It is this one. */
  readonly eq?: InputMaybe<Channel>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Channel>>;
  /** It is none of these; what has none is kept. */
  readonly notIn?: InputMaybe<ReadonlyArray<Channel>>;
};

/** How money comes in. */
export type CollectionMethod =
  /** It is taken from a stored payment method. */
  | 'CHARGE_AUTOMATICALLY'
  /** An invoice is sent and the customer pays it. */
  | 'SEND_INVOICE'
  /** A word that this server does not know; see the raw field. */
  | 'UNKNOWN';

/** Conditions on a CollectionMethod. All of those that are given must hold. */
export type CollectionMethodFilter = {
  /** It is this one. */
  readonly eq?: InputMaybe<CollectionMethod>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<CollectionMethod>>;
  /** It is none of these; what has none is kept. */
  readonly notIn?: InputMaybe<ReadonlyArray<CollectionMethod>>;
};

/** What kind of message a comment is. */
export type CommentKind =
  /** A phone call. */
  | 'CALL'
  /** Something that the provider itself did. */
  | 'EVENT'
  /** A note for agents. */
  | 'NOTE'
  /** An answer that the other side can read. */
  | 'REPLY';

/** A company in a CRM. */
export type Company = Entity & Node & {
  readonly __typename?: 'Company';
  /** The connected account that holds the record. */
  readonly account: ConnectedAccount;
  /** All of its activities, the latest first. */
  readonly activities?: Maybe<ActivityConnection>;
  /** The postal addresses. */
  readonly addresses: ReadonlyArray<Address>;
  /** The revenue of one year. */
  readonly annualRevenue?: Maybe<Money>;
  /** The calls about it. */
  readonly calls?: Maybe<CallConnection>;
  /** The companies that belong to it. */
  readonly children?: Maybe<CompanyConnection>;
  /** The people of the company. */
  readonly contacts?: Maybe<ContactConnection>;
  /** When the record was created at the provider. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** One of those fields by the provider's name for it; null when the record has none of that name. */
  readonly customField?: Maybe<CustomField>;
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  readonly customFields: ReadonlyArray<CustomField>;
  /** The deals with the company. */
  readonly deals?: Maybe<DealConnection>;
  /** A text about the company. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The main internet domain, without a scheme, such as `acme.example`. */
  readonly domain?: Maybe<Scalars['String']['output']>;
  /** Every internet domain of the company. */
  readonly domains: ReadonlyArray<Scalars['String']['output']>;
  /** The e-mails about it. */
  readonly emailActivities?: Maybe<EmailActivityConnection>;
  /** The e-mail addresses of the company. */
  readonly emails: ReadonlyArray<Email>;
  /** How many people work there. */
  readonly employeeCount?: Maybe<Scalars['Int']['output']>;
  /** When the server received this data from the provider. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** How the data came to be in this answer. */
  readonly freshness: Freshness;
  /** The global id: opaque, stable, and bound to one connected account. */
  readonly id: Scalars['ID']['output'];
  /** The industry, in the provider's words. */
  readonly industry?: Maybe<Scalars['String']['output']>;
  /** True when the provider marks the record as deleted or archived. */
  readonly isDeleted?: Maybe<Scalars['Boolean']['output']>;
  /** When anybody last did something with the company. */
  readonly lastActivityAt?: Maybe<Scalars['DateTime']['output']>;
  /** The leads at it. */
  readonly leads?: Maybe<LeadConnection>;
  /** The company's full name in law. */
  readonly legalName?: Maybe<Scalars['String']['output']>;
  /** How far the company has come on its way to being a customer. */
  readonly lifecycleStage?: Maybe<LifecycleStage>;
  /** The provider's own word for the lifecycle stage. */
  readonly lifecycleStageRaw?: Maybe<Scalars['String']['output']>;
  /** The meetings about it. */
  readonly meetings?: Maybe<MeetingConnection>;
  /** The company's name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The notes about it. */
  readonly notes?: Maybe<NoteConnection>;
  /** The user who looks after the company. */
  readonly owner?: Maybe<User>;
  /** The company that this one belongs to. */
  readonly parent?: Maybe<Company>;
  /** The phone numbers. */
  readonly phones: ReadonlyArray<Phone>;
  /** What the provider sent of the record, in its own form, with secrets left out. Only as much as the query needed. The server refuses it unless `server.exposeRaw` is set. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own id of the record. */
  readonly remoteId: Scalars['String']['output'];
  /** The company's pages in social networks. */
  readonly socialProfiles: ReadonlyArray<SocialProfile>;
  /** Where the company was first heard of, in the provider's words. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** The words that people have tagged the company with. */
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
  /** The tasks about it. */
  readonly tasks?: Maybe<TaskConnection>;
  /** The company's number with the tax authority. */
  readonly taxId?: Maybe<Scalars['String']['output']>;
  /** The tickets about it. */
  readonly tickets?: Maybe<TicketConnection>;
  /** The IANA time zone, as the provider holds it. */
  readonly timezone?: Maybe<Scalars['String']['output']>;
  /** What the company is to you. */
  readonly type?: Maybe<CompanyType>;
  /** The provider's own word for the type. */
  readonly typeRaw?: Maybe<Scalars['String']['output']>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where a person can open the record in the provider's own interface. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** The websites of the company, as the provider holds them. */
  readonly websites: ReadonlyArray<Scalars['String']['output']>;
};


/** A company in a CRM. */
export type CompanyActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<ActivityType>>;
};


/** A company in a CRM. */
export type CompanyCallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company in a CRM. */
export type CompanyChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company in a CRM. */
export type CompanyContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company in a CRM. */
export type CompanyCustomFieldArgs = {
  key: Scalars['String']['input'];
};


/** A company in a CRM. */
export type CompanyCustomFieldsArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A company in a CRM. */
export type CompanyDealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company in a CRM. */
export type CompanyEmailActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company in a CRM. */
export type CompanyLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company in a CRM. */
export type CompanyMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company in a CRM. */
export type CompanyNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company in a CRM. */
export type CompanyTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company in a CRM. */
export type CompanyTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of companies. */
export type CompanyConnection = {
  readonly __typename?: 'CompanyConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<CompanyEdge>;
  /** False when an account's part is missing. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The rows. */
  readonly nodes: ReadonlyArray<Company>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How each account took part, in the order in which they are read. */
  readonly sources: ReadonlyArray<SourceStatus>;
};

/** One row of a page of companies. */
export type CompanyEdge = {
  readonly __typename?: 'CompanyEdge';
  /** The cursor to continue after this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Company;
};

/** Which companies a list has: those that meet all conditions. */
export type CompanyFilter = {
  /** When the record was created at the provider. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** The main internet domain, without a scheme, such as `acme.example`. */
  readonly domain?: InputMaybe<TextFilter>;
  /** How many people work there. */
  readonly employeeCount?: InputMaybe<NumberFilter>;
  /** The industry, in the provider's words. */
  readonly industry?: InputMaybe<TextFilter>;
  /** When anybody last did something with the company. */
  readonly lastActivityAt?: InputMaybe<DateTimeFilter>;
  /** How far the company has come on its way to being a customer. */
  readonly lifecycleStage?: InputMaybe<LifecycleStageFilter>;
  /** The company's name. */
  readonly name?: InputMaybe<TextFilter>;
  /** The user who looks after the company. */
  readonly owner?: InputMaybe<IdFilter>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

/** How companies are ordered. */
export type CompanyOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: CompanyOrderField;
};

/** By what companies are ordered. */
export type CompanyOrderField =
  /** When the record was created at the provider. */
  | 'CREATED_AT'
  /** When anybody last did something with the company. */
  | 'LAST_ACTIVITY_AT'
  /** When the record was last changed at the provider. */
  | 'UPDATED_AT';

/** What a company is to you. */
export type CompanyType =
  /** It sells against you. */
  | 'COMPETITOR'
  /** It buys from you. */
  | 'CUSTOMER'
  /** Something else that the provider has a word for. */
  | 'OTHER'
  /** It works with you. */
  | 'PARTNER'
  /** It may buy from you. */
  | 'PROSPECT'
  /** A word that this server does not know; see the raw field. */
  | 'UNKNOWN'
  /** It sells to you. */
  | 'VENDOR';

/** A provider account that this server is connected to. */
export type ConnectedAccount = Node & {
  readonly __typename?: 'ConnectedAccount';
  /** What can be asked of the account, worked out from its connector. */
  readonly capabilities: ReadonlyArray<Capability>;
  /** What kinds of systems the provider is. */
  readonly categories: ReadonlyArray<Category>;
  /** What the provider has said of the end of what it is asked for, since the server started. */
  readonly deprecations: ReadonlyArray<Deprecation>;
  /** What has changed about how the provider's records look: since the server started, or, with a store, since its connector is of this version. */
  readonly drift: ReadonlyArray<Drift>;
  /** What the account is there for, as its settings tell, or `unigraph.json`; null where neither does. */
  readonly environment?: Maybe<AccountEnvironment>;
  /** How the account is, as this process has found it. */
  readonly health: AccountHealth;
  /** The global id of the account. */
  readonly id: Scalars['ID']['output'];
  /** True when the account is served by the bundled offline simulator. */
  readonly isSimulator: Scalars['Boolean']['output'];
  /** The account's name in the configuration, such as `hubspot`; lists take it in their `accounts` argument. */
  readonly name: Scalars['String']['output'];
  /** The provider's name, such as `zendesk`. */
  readonly provider: Scalars['String']['output'];
  /** What is left of the account's quotas. Only for callers that may inspect. */
  readonly quotas?: Maybe<ReadonlyArray<QuotaLeft>>;
  /** The provider's name as people write it, such as `Zendesk Support`. */
  readonly title: Scalars['String']['output'];
  /** Words of the provider that its connector does not know, since the server started; they are shown as `UNKNOWN`. */
  readonly unknownWords: ReadonlyArray<UnknownWord>;
  /** The version of the provider's API that is asked, such as `2026-03`. */
  readonly version: Scalars['String']['output'];
};

/** A page of connected accounts. */
export type ConnectedAccountConnection = {
  readonly __typename?: 'ConnectedAccountConnection';
  /** The accounts. */
  readonly nodes: ReadonlyArray<ConnectedAccount>;
};

/** A person in a CRM. */
export type Contact = Entity & Node & {
  readonly __typename?: 'Contact';
  /** The connected account that holds the record. */
  readonly account: ConnectedAccount;
  /** All of its activities, the latest first. */
  readonly activities?: Maybe<ActivityConnection>;
  /** The postal addresses. */
  readonly addresses: ReadonlyArray<Address>;
  /** A picture of the person. */
  readonly avatarUrl?: Maybe<Scalars['URL']['output']>;
  /** The person's birthday. */
  readonly birthday?: Maybe<Scalars['Date']['output']>;
  /** The calls about it. */
  readonly calls?: Maybe<CallConnection>;
  /** Every company of the person. */
  readonly companies?: Maybe<CompanyConnection>;
  /** The main company of the person. */
  readonly company?: Maybe<Company>;
  /** When the record was created at the provider. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** One of those fields by the provider's name for it; null when the record has none of that name. */
  readonly customField?: Maybe<CustomField>;
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  readonly customFields: ReadonlyArray<CustomField>;
  /** The person as all connected accounts together know it, joined by the e-mail addresses of this record. */
  readonly customer?: Maybe<Customer>;
  /** The deals that the person takes part in. */
  readonly deals?: Maybe<DealConnection>;
  /** The department that the person works in. */
  readonly department?: Maybe<Scalars['String']['output']>;
  /** True when the person does not want to be contacted. */
  readonly doNotContact?: Maybe<Scalars['Boolean']['output']>;
  /** The e-mails about it. */
  readonly emailActivities?: Maybe<EmailActivityConnection>;
  /** The e-mail addresses, the main one first. */
  readonly emails: ReadonlyArray<Email>;
  /** When the server received this data from the provider. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The given name. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** How the data came to be in this answer. */
  readonly freshness: Freshness;
  /** The global id: opaque, stable, and bound to one connected account. */
  readonly id: Scalars['ID']['output'];
  /** True when the provider marks the record as deleted or archived. */
  readonly isDeleted?: Maybe<Scalars['Boolean']['output']>;
  /** The job title. */
  readonly jobTitle?: Maybe<Scalars['String']['output']>;
  /** The language, as the provider holds it. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** When anybody last did something with the person. */
  readonly lastActivityAt?: Maybe<Scalars['DateTime']['output']>;
  /** When anybody last spoke or wrote to the person. */
  readonly lastContactedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The family name. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** Where the person came from, in the provider's words. */
  readonly leadSource?: Maybe<Scalars['String']['output']>;
  /** How far the work on the person as a lead has come, in the provider's words. */
  readonly leadStatusRaw?: Maybe<Scalars['String']['output']>;
  /** The leads that are this person. */
  readonly leads?: Maybe<LeadConnection>;
  /** How far the person has come on the way to being a customer. */
  readonly lifecycleStage?: Maybe<LifecycleStage>;
  /** The provider's own word for the lifecycle stage. */
  readonly lifecycleStageRaw?: Maybe<Scalars['String']['output']>;
  /** The meetings about it. */
  readonly meetings?: Maybe<MeetingConnection>;
  /** The middle name. */
  readonly middleName?: Maybe<Scalars['String']['output']>;
  /** The whole name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The notes about it. */
  readonly notes?: Maybe<NoteConnection>;
  /** The user who looks after the person. */
  readonly owner?: Maybe<User>;
  /** The phone numbers, the main one first. */
  readonly phones: ReadonlyArray<Phone>;
  /** What the provider sent of the record, in its own form, with secrets left out. Only as much as the query needed. The server refuses it unless `server.exposeRaw` is set. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own id of the record. */
  readonly remoteId: Scalars['String']['output'];
  /** The form of address, such as `Dr.`. */
  readonly salutation?: Maybe<Scalars['String']['output']>;
  /** The person's pages in social networks. */
  readonly socialProfiles: ReadonlyArray<SocialProfile>;
  /** What follows the name, such as `Jr.`. */
  readonly suffix?: Maybe<Scalars['String']['output']>;
  /** The words that people have tagged the person with. */
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
  /** The tasks about it. */
  readonly tasks?: Maybe<TaskConnection>;
  /** The tickets about the person. */
  readonly tickets?: Maybe<TicketConnection>;
  /** The person's time zone, in the provider's words. */
  readonly timezone?: Maybe<Scalars['String']['output']>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where a person can open the record in the provider's own interface. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** The websites, as the provider holds them. */
  readonly websites: ReadonlyArray<Scalars['String']['output']>;
};


/** A person in a CRM. */
export type ContactActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<ActivityType>>;
};


/** A person in a CRM. */
export type ContactCallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person in a CRM. */
export type ContactCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person in a CRM. */
export type ContactCustomFieldArgs = {
  key: Scalars['String']['input'];
};


/** A person in a CRM. */
export type ContactCustomFieldsArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A person in a CRM. */
export type ContactDealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person in a CRM. */
export type ContactEmailActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person in a CRM. */
export type ContactLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person in a CRM. */
export type ContactMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person in a CRM. */
export type ContactNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person in a CRM. */
export type ContactTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person in a CRM. */
export type ContactTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of contacts. */
export type ContactConnection = {
  readonly __typename?: 'ContactConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<ContactEdge>;
  /** False when an account's part is missing. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The rows. */
  readonly nodes: ReadonlyArray<Contact>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How each account took part, in the order in which they are read. */
  readonly sources: ReadonlyArray<SourceStatus>;
};

/** One row of a page of contacts. */
export type ContactEdge = {
  readonly __typename?: 'ContactEdge';
  /** The cursor to continue after this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Contact;
};

/** Which contacts a list has: those that meet all conditions. */
export type ContactFilter = {
  /** The main company of the person. */
  readonly company?: InputMaybe<IdFilter>;
  /** When the record was created at the provider. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** The e-mail addresses, the main one first. */
  readonly emails?: InputMaybe<TextFilter>;
  /** The given name. */
  readonly firstName?: InputMaybe<TextFilter>;
  /** The job title. */
  readonly jobTitle?: InputMaybe<TextFilter>;
  /** When anybody last did something with the person. */
  readonly lastActivityAt?: InputMaybe<DateTimeFilter>;
  /** The family name. */
  readonly lastName?: InputMaybe<TextFilter>;
  /** How far the person has come on the way to being a customer. */
  readonly lifecycleStage?: InputMaybe<LifecycleStageFilter>;
  /** The whole name. */
  readonly name?: InputMaybe<TextFilter>;
  /** The user who looks after the person. */
  readonly owner?: InputMaybe<IdFilter>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

/** How contacts are ordered. */
export type ContactOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: ContactOrderField;
};

/** By what contacts are ordered. */
export type ContactOrderField =
  /** When the record was created at the provider. */
  | 'CREATED_AT'
  /** When anybody last did something with the person. */
  | 'LAST_ACTIVITY_AT'
  /** When the record was last changed at the provider. */
  | 'UPDATED_AT';

/** A bill the other way round: what a customer need not pay, or gets back. */
export type CreditNote = Entity & Node & {
  readonly __typename?: 'CreditNote';
  /** The connected account that holds the record. */
  readonly account: ConnectedAccount;
  /** The invoices that the note was set against. */
  readonly allocations: ReadonlyArray<PaymentAllocation>;
  /** When the record was created at the provider. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The currency of the note. */
  readonly currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** One of those fields by the provider's name for it; null when the record has none of that name. */
  readonly customField?: Maybe<CustomField>;
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  readonly customFields: ReadonlyArray<CustomField>;
  /** Whose note it is. */
  readonly customer?: Maybe<BillingCustomer>;
  /** What is taken off. */
  readonly discountTotal?: Maybe<Money>;
  /** When the server received this data from the provider. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** How the data came to be in this answer. */
  readonly freshness: Freshness;
  /** The global id: opaque, stable, and bound to one connected account. */
  readonly id: Scalars['ID']['output'];
  /** The invoice that it corrects. */
  readonly invoice?: Maybe<Invoice>;
  /** True when the provider marks the record as deleted or archived. */
  readonly isDeleted?: Maybe<Scalars['Boolean']['output']>;
  /** When the note was made out. */
  readonly issuedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The lines. */
  readonly lines?: Maybe<CreditNoteLineConnection>;
  /** A text on the note. */
  readonly memo?: Maybe<Scalars['String']['output']>;
  /** The number on the note. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Where the note can be had as a PDF. */
  readonly pdfUrl?: Maybe<Scalars['URL']['output']>;
  /** What the provider sent of the record, in its own form, with secrets left out. Only as much as the query needed. The server refuses it unless `server.exposeRaw` is set. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Why the note was made out, in the provider's words. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The money that was given back because of it. */
  readonly refunds?: Maybe<RefundConnection>;
  /** What has not been used yet. */
  readonly remaining?: Maybe<Money>;
  /** The provider's own id of the record. */
  readonly remoteId: Scalars['String']['output'];
  /** How the note stands. */
  readonly status?: Maybe<CreditNoteStatus>;
  /** The provider's own word for the status. */
  readonly statusRaw?: Maybe<Scalars['String']['output']>;
  /** What is credited before tax. */
  readonly subtotal?: Maybe<Money>;
  /** The tax that is credited. */
  readonly taxTotal?: Maybe<Money>;
  /** The taxes, one for each rate. */
  readonly taxes: ReadonlyArray<TaxAmount>;
  /** What is credited altogether. */
  readonly total?: Maybe<Money>;
  /** What the note does. */
  readonly type?: Maybe<CreditNoteType>;
  /** The provider's own word for the type. */
  readonly typeRaw?: Maybe<Scalars['String']['output']>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where a person can open the record in the provider's own interface. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** When the note was declared void. */
  readonly voidedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A bill the other way round: what a customer need not pay, or gets back. */
export type CreditNoteCustomFieldArgs = {
  key: Scalars['String']['input'];
};


/** A bill the other way round: what a customer need not pay, or gets back. */
export type CreditNoteCustomFieldsArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A bill the other way round: what a customer need not pay, or gets back. */
export type CreditNoteLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A bill the other way round: what a customer need not pay, or gets back. */
export type CreditNoteRefundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of credit notes. */
export type CreditNoteConnection = {
  readonly __typename?: 'CreditNoteConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<CreditNoteEdge>;
  /** False when an account's part is missing. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The rows. */
  readonly nodes: ReadonlyArray<CreditNote>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How each account took part, in the order in which they are read. */
  readonly sources: ReadonlyArray<SourceStatus>;
};

/** One row of a page of credit notes. */
export type CreditNoteEdge = {
  readonly __typename?: 'CreditNoteEdge';
  /** The cursor to continue after this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: CreditNote;
};

/** Which credit notes a list has: those that meet all conditions. */
export type CreditNoteFilter = {
  /** When the record was created at the provider. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** Whose note it is. */
  readonly customer?: InputMaybe<IdFilter>;
  /** The invoice that it corrects. */
  readonly invoice?: InputMaybe<IdFilter>;
  /** When the note was made out. */
  readonly issuedAt?: InputMaybe<DateTimeFilter>;
  /** The number on the note. */
  readonly number?: InputMaybe<TextFilter>;
  /** How the note stands. */
  readonly status?: InputMaybe<CreditNoteStatusFilter>;
  /** What is credited altogether. */
  readonly total?: InputMaybe<MoneyFilter>;
};

/** One line of a credit note. */
export type CreditNoteLine = {
  readonly __typename?: 'CreditNoteLine';
  /** What the line comes to, without tax that is not inside. */
  readonly amount?: Maybe<Money>;
  /** What the line is for. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What is taken off this line. */
  readonly discountAmount?: Maybe<Money>;
  /** The line of the bill that is corrected, by the provider's id. */
  readonly invoiceLineRemoteId?: Maybe<Scalars['String']['output']>;
  /** The product. */
  readonly product?: Maybe<Product>;
  /** How many. */
  readonly quantity?: Maybe<Scalars['Decimal']['output']>;
  /** The provider's own id of the line. */
  readonly remoteId: Scalars['String']['output'];
  /** The taxes on this line, one for each rate. */
  readonly taxes: ReadonlyArray<TaxAmount>;
  /** What one costs. */
  readonly unitAmount?: Maybe<Money>;
};

/** A page of lines of credit notes. */
export type CreditNoteLineConnection = {
  readonly __typename?: 'CreditNoteLineConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<CreditNoteLineEdge>;
  /** False when an account's part is missing. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The rows. */
  readonly nodes: ReadonlyArray<CreditNoteLine>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How each account took part, in the order in which they are read. */
  readonly sources: ReadonlyArray<SourceStatus>;
};

/** One row of a page of lines of credit notes. */
export type CreditNoteLineEdge = {
  readonly __typename?: 'CreditNoteLineEdge';
  /** The cursor to continue after this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: CreditNoteLine;
};

/** How credit notes are ordered. */
export type CreditNoteOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: CreditNoteOrderField;
};

/** By what credit notes are ordered. */
export type CreditNoteOrderField =
  /** When the record was created at the provider. */
  | 'CREATED_AT'
  /** When the note was made out. */
  | 'ISSUED_AT'
  /** What is credited altogether. Amounts of one currency stand together, currency by currency. */
  | 'TOTAL';

/** How a credit note stands. */
export type CreditNoteStatus =
  /** It has been used up. */
  | 'APPLIED'
  /** It can still be changed. */
  | 'DRAFT'
  /** It can be used. */
  | 'OPEN'
  /** Its money has been given back. */
  | 'REFUNDED'
  /** A word that this server does not know; see the raw field. */
  | 'UNKNOWN'
  /** It was declared void. */
  | 'VOID';

/** Conditions on a CreditNoteStatus. All of those that are given must hold. */
export type CreditNoteStatusFilter = {
  /** It is this one. */
  readonly eq?: InputMaybe<CreditNoteStatus>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<CreditNoteStatus>>;
  /** It is none of these; what has none is kept. */
  readonly notIn?: InputMaybe<ReadonlyArray<CreditNoteStatus>>;
};

/** What a credit note does. */
export type CreditNoteType =
  /** It lowers what is to be paid. */
  | 'ADJUSTMENT'
  /** Some of it before, some after. */
  | 'MIXED'
  /** It was made out after the bill was paid. */
  | 'POST_PAYMENT'
  /** It was made out before the bill was paid. */
  | 'PRE_PAYMENT'
  /** It can be given back as money. */
  | 'REFUNDABLE'
  /** It can be used for later bills. */
  | 'STORE'
  /** A word that this server does not know; see the raw field. */
  | 'UNKNOWN';

/** A field that an account has added to the provider's own. */
export type CustomField = {
  readonly __typename?: 'CustomField';
  /** The provider's name of the field, such as `loyalty_tier`. */
  readonly key: Scalars['String']['output'];
  /** What people call the field. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** What kind of value the field holds. */
  readonly type: CustomFieldType;
  /** The value; null when the field is empty. */
  readonly value?: Maybe<CustomFieldValue>;
};

/** What kind of value a custom field holds. */
export type CustomFieldType =
  /** A calendar day. */
  | 'DATE'
  /** An instant. */
  | 'DATE_TIME'
  /** True or false. */
  | 'FLAG'
  /** A number. */
  | 'NUMBER'
  /** One of several words. */
  | 'OPTION'
  /** Any of several words. */
  | 'OPTIONS'
  /** Anything else, given as a text. */
  | 'OTHER'
  /** A pointer to another record of the provider, by its id. */
  | 'REFERENCE'
  /** A text. */
  | 'TEXT';

/** The value of a custom field. */
export type CustomFieldValue = DateTimeValue | DateValue | FlagValue | NumberValue | TextValue | TextsValue;

/** A status by an account's own name for it. */
export type CustomStatus = {
  readonly __typename?: 'CustomStatus';
  /** The status that it counts as. */
  readonly category?: Maybe<TicketStatus>;
  /** What those who ask for help see. */
  readonly endUserLabel?: Maybe<Scalars['String']['output']>;
  /** What agents call it. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** The provider's id of the status. */
  readonly remoteId?: Maybe<Scalars['String']['output']>;
};

/** One customer as all connected accounts together know it. Nothing here is stored; it is looked up for each request. */
export type Customer = {
  readonly __typename?: 'Customer';
  /** The customer's records in billing accounts. */
  readonly billingCustomers: ReadonlyArray<BillingCustomer>;
  /** The companies: the main companies of the contacts, and those that declare the domain. */
  readonly companies: ReadonlyArray<Company>;
  /** The person's records in CRM accounts. */
  readonly contacts: ReadonlyArray<Contact>;
  /** The credit notes of all billing customers, customer by customer. */
  readonly creditNotes?: Maybe<CreditNoteConnection>;
  /** The deals of all contacts, contact by contact. */
  readonly deals?: Maybe<DealConnection>;
  /** The internet domain that joins the records. */
  readonly domain?: Maybe<Scalars['String']['output']>;
  /** The e-mail address that joins the records, in lower case. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** The person's records in helpdesk accounts. */
  readonly endUsers: ReadonlyArray<EndUser>;
  /** Your own id that joins the records. */
  readonly externalId?: Maybe<Scalars['String']['output']>;
  /** The invoices of all billing customers, customer by customer. */
  readonly invoices?: Maybe<InvoiceConnection>;
  /** False when an account could not be asked, so that records may be missing. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The records that were found, and by what. */
  readonly matches: ReadonlyArray<CustomerMatch>;
  /** The organizations in helpdesk accounts that declare the domain, and those of the end users. */
  readonly organizations: ReadonlyArray<Organization>;
  /** The payments of all billing customers, customer by customer. */
  readonly payments?: Maybe<PaymentConnection>;
  /** How each account took part in finding the records that the query asks about. */
  readonly sources: ReadonlyArray<SourceStatus>;
  /** The subscriptions of all billing customers, customer by customer. */
  readonly subscriptions?: Maybe<SubscriptionConnection>;
  /** The tickets of all end users, end user by end user. Tickets that hang on contacts of a CRM are in `contacts { tickets }` and in `timeline`. */
  readonly tickets?: Maybe<TicketConnection>;
  /** What happened between you and the customer, of all accounts, the latest first. Of each record's list at most 500 entries are looked at; `sources` says where there are more. */
  readonly timeline?: Maybe<TimelineConnection>;
};


/** One customer as all connected accounts together know it. Nothing here is stored; it is looked up for each request. */
export type CustomerCreditNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One customer as all connected accounts together know it. Nothing here is stored; it is looked up for each request. */
export type CustomerDealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One customer as all connected accounts together know it. Nothing here is stored; it is looked up for each request. */
export type CustomerInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One customer as all connected accounts together know it. Nothing here is stored; it is looked up for each request. */
export type CustomerPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One customer as all connected accounts together know it. Nothing here is stored; it is looked up for each request. */
export type CustomerSubscriptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One customer as all connected accounts together know it. Nothing here is stored; it is looked up for each request. */
export type CustomerTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One customer as all connected accounts together know it. Nothing here is stored; it is looked up for each request. */
export type CustomerTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<TimelineType>>;
};

/** A page of customers. */
export type CustomerConnection = {
  readonly __typename?: 'CustomerConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<CustomerEdge>;
  /** False when an account's part is missing. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The rows. */
  readonly nodes: ReadonlyArray<Customer>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How each account took part, in the order in which they are read. */
  readonly sources: ReadonlyArray<SourceStatus>;
};

/** One row of a page of customers. */
export type CustomerEdge = {
  readonly __typename?: 'CustomerEdge';
  /** The cursor to continue after this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Customer;
};

/** A record that belongs to a customer, and why. */
export type CustomerMatch = {
  readonly __typename?: 'CustomerMatch';
  /** What joins the record to the customer. */
  readonly matchedBy: MatchedBy;
  /** The record. */
  readonly record: CustomerRecord;
};

/** A record that can belong to a customer. */
export type CustomerRecord = BillingCustomer | Company | Contact | EndUser | Organization;

/** Conditions on a calendar day. All of those that are given must hold. */
export type DateFilter = {
  /** On this day. */
  readonly eq?: InputMaybe<Scalars['Date']['input']>;
  /** Later than this day. */
  readonly gt?: InputMaybe<Scalars['Date']['input']>;
  /** On this day or later. */
  readonly gte?: InputMaybe<Scalars['Date']['input']>;
  /** True: there is no day. False: there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Earlier than this day. */
  readonly lt?: InputMaybe<Scalars['Date']['input']>;
  /** On this day or earlier. */
  readonly lte?: InputMaybe<Scalars['Date']['input']>;
};

/** Conditions on an instant. All of those that are given must hold. */
export type DateTimeFilter = {
  /** Later than this instant. */
  readonly gt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At this instant or later. */
  readonly gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** True: there is no instant. False: there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Earlier than this instant. */
  readonly lt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At this instant or earlier. */
  readonly lte?: InputMaybe<Scalars['DateTime']['input']>;
};

/** An instant. */
export type DateTimeValue = {
  readonly __typename?: 'DateTimeValue';
  /** The instant. */
  readonly dateTime: Scalars['DateTime']['output'];
};

/** A calendar day. */
export type DateValue = {
  readonly __typename?: 'DateValue';
  /** The day. */
  readonly date: Scalars['Date']['output'];
};

/** A sale that is under way, won or lost. */
export type Deal = Entity & Node & {
  readonly __typename?: 'Deal';
  /** The connected account that holds the record. */
  readonly account: ConnectedAccount;
  /** All of its activities, the latest first. */
  readonly activities?: Maybe<ActivityConnection>;
  /** What the deal is worth, in the deal's currency; in the account's home currency where the deal names none. */
  readonly amount?: Maybe<Money>;
  /** What the deal is worth, in the account's home currency. */
  readonly amountInHomeCurrency?: Maybe<Money>;
  /** The calls about it. */
  readonly calls?: Maybe<CallConnection>;
  /** When the deal was won or lost; null while it is open. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The companies of the deal. */
  readonly companies?: Maybe<CompanyConnection>;
  /** The people who take part in the deal. */
  readonly contacts?: Maybe<ContactConnection>;
  /** When the record was created at the provider. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** One of those fields by the provider's name for it; null when the record has none of that name. */
  readonly customField?: Maybe<CustomField>;
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  readonly customFields: ReadonlyArray<CustomField>;
  /** A text about the deal. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The e-mails about it. */
  readonly emailActivities?: Maybe<EmailActivityConnection>;
  /** The day on which the deal is expected to close. */
  readonly expectedCloseDate?: Maybe<Scalars['Date']['output']>;
  /** The amount times the probability. */
  readonly expectedRevenue?: Maybe<Money>;
  /** When the server received this data from the provider. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** How the deal counts in a forecast. */
  readonly forecastCategory?: Maybe<ForecastCategory>;
  /** The provider's own word for the forecast category. */
  readonly forecastCategoryRaw?: Maybe<Scalars['String']['output']>;
  /** How the data came to be in this answer. */
  readonly freshness: Freshness;
  /** The global id: opaque, stable, and bound to one connected account. */
  readonly id: Scalars['ID']['output'];
  /** True when the provider marks the record as deleted or archived. */
  readonly isDeleted?: Maybe<Scalars['Boolean']['output']>;
  /** When anybody last did something with the deal. */
  readonly lastActivityAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the deal would sell. */
  readonly lineItems?: Maybe<DealLineItemConnection>;
  /** Why the deal was lost. */
  readonly lostReason?: Maybe<Scalars['String']['output']>;
  /** The meetings about it. */
  readonly meetings?: Maybe<MeetingConnection>;
  /** The deal's name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What is to be done next. */
  readonly nextStep?: Maybe<Scalars['String']['output']>;
  /** The notes about it. */
  readonly notes?: Maybe<NoteConnection>;
  /** The user who looks after the deal. */
  readonly owner?: Maybe<User>;
  /** The pipeline that the deal runs through. */
  readonly pipeline?: Maybe<Pipeline>;
  /** How urgent the deal is, in the provider's words. */
  readonly priority?: Maybe<Scalars['String']['output']>;
  /** How likely the deal is to be won, from 0 to 1. */
  readonly probability?: Maybe<Scalars['Float']['output']>;
  /** What the provider sent of the record, in its own form, with secrets left out. Only as much as the query needed. The server refuses it unless `server.exposeRaw` is set. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own id of the record. */
  readonly remoteId: Scalars['String']['output'];
  /** Where the deal came from, in the provider's words. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** The stage that the deal has reached. */
  readonly stage?: Maybe<Stage>;
  /** When the deal reached its stage. */
  readonly stageChangedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The stages that the deal has been in, the latest first. */
  readonly stageHistory: ReadonlyArray<StageChange>;
  /** Whether the deal is open, won or lost. */
  readonly status?: Maybe<DealStatus>;
  /** The words that people have tagged the deal with. */
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
  /** The tasks about it. */
  readonly tasks?: Maybe<TaskConnection>;
  /** The tickets about the deal. */
  readonly tickets?: Maybe<TicketConnection>;
  /** The kind of deal, in the provider's words. */
  readonly type?: Maybe<Scalars['String']['output']>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where a person can open the record in the provider's own interface. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** Why the deal was won. */
  readonly wonReason?: Maybe<Scalars['String']['output']>;
};


/** A sale that is under way, won or lost. */
export type DealActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<ActivityType>>;
};


/** A sale that is under way, won or lost. */
export type DealCallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A sale that is under way, won or lost. */
export type DealCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A sale that is under way, won or lost. */
export type DealContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A sale that is under way, won or lost. */
export type DealCustomFieldArgs = {
  key: Scalars['String']['input'];
};


/** A sale that is under way, won or lost. */
export type DealCustomFieldsArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A sale that is under way, won or lost. */
export type DealEmailActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A sale that is under way, won or lost. */
export type DealLineItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A sale that is under way, won or lost. */
export type DealMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A sale that is under way, won or lost. */
export type DealNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A sale that is under way, won or lost. */
export type DealTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A sale that is under way, won or lost. */
export type DealTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of deals. */
export type DealConnection = {
  readonly __typename?: 'DealConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<DealEdge>;
  /** False when an account's part is missing. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The rows. */
  readonly nodes: ReadonlyArray<Deal>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How each account took part, in the order in which they are read. */
  readonly sources: ReadonlyArray<SourceStatus>;
};

/** One row of a page of deals. */
export type DealEdge = {
  readonly __typename?: 'DealEdge';
  /** The cursor to continue after this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Deal;
};

/** Which deals a list has: those that meet all conditions. */
export type DealFilter = {
  /** What the deal is worth, in the deal's currency; in the account's home currency where the deal names none. */
  readonly amount?: InputMaybe<MoneyFilter>;
  /** When the deal was won or lost; null while it is open. */
  readonly closedAt?: InputMaybe<DateTimeFilter>;
  /** When the record was created at the provider. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** The day on which the deal is expected to close. */
  readonly expectedCloseDate?: InputMaybe<DateFilter>;
  /** The deal's name. */
  readonly name?: InputMaybe<TextFilter>;
  /** The user who looks after the deal. */
  readonly owner?: InputMaybe<IdFilter>;
  /** The pipeline that the deal runs through. */
  readonly pipeline?: InputMaybe<IdFilter>;
  /** The stage that the deal has reached. */
  readonly stage?: InputMaybe<IdFilter>;
  /** Whether the deal is open, won or lost. */
  readonly status?: InputMaybe<DealStatusFilter>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

/** One thing that a deal would sell. */
export type DealLineItem = Entity & Node & {
  readonly __typename?: 'DealLineItem';
  /** The connected account that holds the record. */
  readonly account: ConnectedAccount;
  /** When the record was created at the provider. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** One of those fields by the provider's name for it; null when the record has none of that name. */
  readonly customField?: Maybe<CustomField>;
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  readonly customFields: ReadonlyArray<CustomField>;
  /** A text about it. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What is taken off altogether. */
  readonly discount?: Maybe<Money>;
  /** How many hundredths are taken off. */
  readonly discountPercent?: Maybe<Scalars['Decimal']['output']>;
  /** When the server received this data from the provider. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** How the data came to be in this answer. */
  readonly freshness: Freshness;
  /** The global id: opaque, stable, and bound to one connected account. */
  readonly id: Scalars['ID']['output'];
  /** How often it is paid. */
  readonly interval?: Maybe<BillingInterval>;
  /** The provider's word for how often it is paid. */
  readonly intervalRaw?: Maybe<Scalars['String']['output']>;
  /** True when the provider marks the record as deleted or archived. */
  readonly isDeleted?: Maybe<Scalars['Boolean']['output']>;
  /** What is sold. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The product, where it stands in the catalog. */
  readonly product?: Maybe<Product>;
  /** How many. */
  readonly quantity?: Maybe<Scalars['Decimal']['output']>;
  /** What the provider sent of the record, in its own form, with secrets left out. Only as much as the query needed. The server refuses it unless `server.exposeRaw` is set. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own id of the record. */
  readonly remoteId: Scalars['String']['output'];
  /** The number that the product is kept under. */
  readonly sku?: Maybe<Scalars['String']['output']>;
  /** What is paid altogether. */
  readonly total?: Maybe<Money>;
  /** What one costs, before what is taken off. */
  readonly unitPrice?: Maybe<Money>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where a person can open the record in the provider's own interface. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** One thing that a deal would sell. */
export type DealLineItemCustomFieldArgs = {
  key: Scalars['String']['input'];
};


/** One thing that a deal would sell. */
export type DealLineItemCustomFieldsArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of line items of deals. */
export type DealLineItemConnection = {
  readonly __typename?: 'DealLineItemConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<DealLineItemEdge>;
  /** False when an account's part is missing. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The rows. */
  readonly nodes: ReadonlyArray<DealLineItem>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How each account took part, in the order in which they are read. */
  readonly sources: ReadonlyArray<SourceStatus>;
};

/** One row of a page of line items of deals. */
export type DealLineItemEdge = {
  readonly __typename?: 'DealLineItemEdge';
  /** The cursor to continue after this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: DealLineItem;
};

/** How deals are ordered. */
export type DealOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: DealOrderField;
};

/** By what deals are ordered. */
export type DealOrderField =
  /** What the deal is worth, in the deal's currency; in the account's home currency where the deal names none. Amounts of one currency stand together, currency by currency. */
  | 'AMOUNT'
  /** When the deal was won or lost; null while it is open. */
  | 'CLOSED_AT'
  /** When the record was created at the provider. */
  | 'CREATED_AT'
  /** The day on which the deal is expected to close. */
  | 'EXPECTED_CLOSE_DATE'
  /** When the record was last changed at the provider. */
  | 'UPDATED_AT';

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

/** Conditions on a DealStatus. All of those that are given must hold. */
export type DealStatusFilter = {
  /** It is this one. */
  readonly eq?: InputMaybe<DealStatus>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<DealStatus>>;
  /** It is none of these; what has none is kept. */
  readonly notIn?: InputMaybe<ReadonlyArray<DealStatus>>;
};

/** That a provider says that something which is asked for will end. */
export type Deprecation = {
  readonly __typename?: 'Deprecation';
  /** How often it said so. */
  readonly count: Scalars['Int']['output'];
  /** When it said so first. */
  readonly first: Scalars['DateTime']['output'];
  /** When it said so last. */
  readonly last: Scalars['DateTime']['output'];
  /** The provider's own words, from its headers `deprecation`, `sunset` or `warning`. */
  readonly notice: Scalars['String']['output'];
  /** What was asked for, such as `ticket.list`. */
  readonly operation: Scalars['String']['output'];
};

/** Which way a message or a call went. */
export type Direction =
  /** From the customer to you. */
  | 'INBOUND'
  /** From you to the customer. */
  | 'OUTBOUND'
  /** The provider's word is none that this server knows; see the raw word. */
  | 'UNKNOWN';

/** Conditions on a Direction. All of those that are given must hold. */
export type DirectionFilter = {
  /** It is this one. */
  readonly eq?: InputMaybe<Direction>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Direction>>;
  /** It is none of these; what has none is kept. */
  readonly notIn?: InputMaybe<ReadonlyArray<Direction>>;
};

/** Something that is taken off a bill. */
export type Discount = {
  readonly __typename?: 'Discount';
  /** How much it takes off. */
  readonly amountOff?: Maybe<Money>;
  /** The code by which it was asked for. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** How long it lasts. */
  readonly duration?: Maybe<DiscountDuration>;
  /** How many months it lasts, when it is REPEATING. */
  readonly durationMonths?: Maybe<Scalars['Int']['output']>;
  /** The provider's word for how long it lasts. */
  readonly durationRaw?: Maybe<Scalars['String']['output']>;
  /** When it ends. */
  readonly endAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it is called. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** How many hundredths it takes off. */
  readonly percentOff?: Maybe<Scalars['Decimal']['output']>;
  /** The provider's id of it. */
  readonly remoteId?: Maybe<Scalars['String']['output']>;
  /** When it begins. */
  readonly startAt?: Maybe<Scalars['DateTime']['output']>;
};

/** How long a discount lasts. */
export type DiscountDuration =
  /** For ever. */
  | 'FOREVER'
  /** For one bill. */
  | 'ONCE'
  /** For some months. */
  | 'REPEATING'
  /** The provider's word is none that this server knows; see the raw word. */
  | 'UNKNOWN';

/** That a customer had a payment taken back through the bank. */
export type Dispute = Entity & Node & {
  readonly __typename?: 'Dispute';
  /** The connected account that holds the record. */
  readonly account: ConnectedAccount;
  /** How much is disputed. */
  readonly amount?: Maybe<Money>;
  /** When the record was created at the provider. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** One of those fields by the provider's name for it; null when the record has none of that name. */
  readonly customField?: Maybe<CustomField>;
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  readonly customFields: ReadonlyArray<CustomField>;
  /** Until when evidence can be given. */
  readonly dueBy?: Maybe<Scalars['DateTime']['output']>;
  /** True when evidence was given. */
  readonly evidenceSubmitted?: Maybe<Scalars['Boolean']['output']>;
  /** When the server received this data from the provider. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** How the data came to be in this answer. */
  readonly freshness: Freshness;
  /** The global id: opaque, stable, and bound to one connected account. */
  readonly id: Scalars['ID']['output'];
  /** True when the provider marks the record as deleted or archived. */
  readonly isDeleted?: Maybe<Scalars['Boolean']['output']>;
  /** True when the payment can still be given back instead. */
  readonly isRefundable?: Maybe<Scalars['Boolean']['output']>;
  /** The reason by the card network's own code. */
  readonly networkReasonCode?: Maybe<Scalars['String']['output']>;
  /** The payment. */
  readonly payment?: Maybe<Payment>;
  /** What the provider sent of the record, in its own form, with secrets left out. Only as much as the query needed. The server refuses it unless `server.exposeRaw` is set. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Why the customer disputes the payment, in the provider's words. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The provider's own id of the record. */
  readonly remoteId: Scalars['String']['output'];
  /** How the dispute stands. */
  readonly status?: Maybe<DisputeStatus>;
  /** The provider's word for how the dispute stands. */
  readonly statusRaw?: Maybe<Scalars['String']['output']>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where a person can open the record in the provider's own interface. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** That a customer had a payment taken back through the bank. */
export type DisputeCustomFieldArgs = {
  key: Scalars['String']['input'];
};


/** That a customer had a payment taken back through the bank. */
export type DisputeCustomFieldsArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of disputes. */
export type DisputeConnection = {
  readonly __typename?: 'DisputeConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<DisputeEdge>;
  /** False when an account's part is missing. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The rows. */
  readonly nodes: ReadonlyArray<Dispute>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How each account took part, in the order in which they are read. */
  readonly sources: ReadonlyArray<SourceStatus>;
};

/** One row of a page of disputes. */
export type DisputeEdge = {
  readonly __typename?: 'DisputeEdge';
  /** The cursor to continue after this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Dispute;
};

/** Which disputes a list has: those that meet all conditions. */
export type DisputeFilter = {
  /** How much is disputed. */
  readonly amount?: InputMaybe<MoneyFilter>;
  /** When the record was created at the provider. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** Until when evidence can be given. */
  readonly dueBy?: InputMaybe<DateTimeFilter>;
  /** The payment. */
  readonly payment?: InputMaybe<IdFilter>;
  /** How the dispute stands. */
  readonly status?: InputMaybe<DisputeStatusFilter>;
};

/** How disputes are ordered. */
export type DisputeOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: DisputeOrderField;
};

/** By what disputes are ordered. */
export type DisputeOrderField =
  /** How much is disputed. Amounts of one currency stand together, currency by currency. */
  | 'AMOUNT'
  /** When the record was created at the provider. */
  | 'CREATED_AT'
  /** Until when evidence can be given. */
  | 'DUE_BY';

/** How a dispute stands. */
export type DisputeStatus =
  /** The customer keeps the money. */
  | 'LOST'
  /** Evidence is waited for. */
  | 'NEEDS_RESPONSE'
  /** It was settled before it began. */
  | 'PREVENTED'
  /** The bank looks at the evidence. */
  | 'UNDER_REVIEW'
  /** The provider's word is none that this server knows; see the raw word. */
  | 'UNKNOWN'
  /** The bank asked, and nothing came of it. */
  | 'WARNING_CLOSED'
  /** The bank asks, and evidence is waited for. */
  | 'WARNING_NEEDS_RESPONSE'
  /** The bank asks, and looks at the evidence. */
  | 'WARNING_UNDER_REVIEW'
  /** You keep the money. */
  | 'WON';

/** Conditions on a DisputeStatus. All of those that are given must hold. */
export type DisputeStatusFilter = {
  /** It is this one. */
  readonly eq?: InputMaybe<DisputeStatus>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<DisputeStatus>>;
  /** It is none of these; what has none is kept. */
  readonly notIn?: InputMaybe<ReadonlyArray<DisputeStatus>>;
};

/** That records of a provider do not look as they did. */
export type Drift = {
  readonly __typename?: 'Drift';
  /** What is there now. */
  readonly is: Scalars['String']['output'];
  /** What has changed. */
  readonly kind: DriftKind;
  /** The place in it, such as `via.channel` or `tags[]`. */
  readonly path: Scalars['String']['output'];
  /** The provider's record, such as `ticket`. */
  readonly record: Scalars['String']['output'];
  /** What was there. */
  readonly was: Scalars['String']['output'];
};

/** What can change about how records look. */
export type DriftKind =
  /** A field that was always there is gone, or has another name. */
  | 'FIELD_MISSING'
  /** A list that was never empty is. */
  | 'LIST_EMPTIED'
  /** A field has values of another type. */
  | 'TYPE_CHANGED';

/** What is done to get the money for a bill that is not paid. */
export type Dunning = {
  readonly __typename?: 'Dunning';
  /** How often it was tried. */
  readonly attempts?: Maybe<Scalars['Int']['output']>;
  /** True when the provider tries by itself. */
  readonly isAutomatic?: Maybe<Scalars['Boolean']['output']>;
  /** When it is tried next; null when it is not. */
  readonly nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What one list of children costs at one provider. */
export type EdgeCapability = {
  readonly __typename?: 'EdgeCapability';
  /** How the provider gives the rows. */
  readonly by: EdgeKind;
  /** The entity of the rows. */
  readonly entity: Scalars['String']['output'];
  /** The field, such as `comments`. */
  readonly field: Scalars['String']['output'];
  /** True when the rows come from a search index that may lag when many parents are asked for at once. */
  readonly mayLag: Scalars['Boolean']['output'];
  /** How many parents one request to the provider serves at most; 1 means a request per parent. */
  readonly parentsPerRequest: Scalars['Int']['output'];
};

/** How a provider gives the children of a record. */
export type EdgeKind =
  /** The children come inside the parent; longer lists take one more request for each parent. */
  | 'EMBEDDED'
  /** One request lists the children of many parents. */
  | 'FILTER'
  /** One request lists the links of many parents; the children are then fetched by id. */
  | 'LINKS'
  /** One request lists the first children of each of many parents; what follows takes one more request for each parent. */
  | 'NESTED'
  /** One request for each parent. */
  | 'PARENT';

/** An e-mail address of a person or a company. */
export type Email = {
  readonly __typename?: 'Email';
  /** The address, as the provider holds it. */
  readonly address: Scalars['String']['output'];
  /** True when the person does not want mail to the address. */
  readonly isOptedOut?: Maybe<Scalars['Boolean']['output']>;
  /** True for the address that the provider treats as the main one. */
  readonly isPrimary?: Maybe<Scalars['Boolean']['output']>;
  /** False when the provider knows that mail to the address does not arrive; true when it knows that it does. */
  readonly isValid?: Maybe<Scalars['Boolean']['output']>;
  /** What the address is used for, in the provider's words. */
  readonly type?: Maybe<Scalars['String']['output']>;
};

/** An e-mail. */
export type EmailActivity = Activity & Entity & Node & {
  readonly __typename?: 'EmailActivity';
  /** The connected account that holds the record. */
  readonly account: ConnectedAccount;
  /** The text, without markup. */
  readonly body?: Maybe<Scalars['String']['output']>;
  /** The text as HTML, as the provider holds it. Clean it before you show it. */
  readonly bodyHtml?: Maybe<Scalars['String']['output']>;
  /** The companies that it is about. */
  readonly companies?: Maybe<CompanyConnection>;
  /** The people that it is about. */
  readonly contacts?: Maybe<ContactConnection>;
  /** When the record was created at the provider. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** One of those fields by the provider's name for it; null when the record has none of that name. */
  readonly customField?: Maybe<CustomField>;
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  readonly customFields: ReadonlyArray<CustomField>;
  /** The deals that it is about. */
  readonly deals?: Maybe<DealConnection>;
  /** Which way the e-mail went. */
  readonly direction?: Maybe<Direction>;
  /** The provider's word for which way the e-mail went. */
  readonly directionRaw?: Maybe<Scalars['String']['output']>;
  /** When the server received this data from the provider. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** How the data came to be in this answer. */
  readonly freshness: Freshness;
  /** The global id: opaque, stable, and bound to one connected account. */
  readonly id: Scalars['ID']['output'];
  /** True when the provider marks the record as deleted or archived. */
  readonly isDeleted?: Maybe<Scalars['Boolean']['output']>;
  /** The e-mail's own id, from its headers. */
  readonly messageId?: Maybe<Scalars['String']['output']>;
  /** When it happened or is to happen. */
  readonly occurredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who in your company it belongs to. */
  readonly owner?: Maybe<User>;
  /** Who sent it, and who received it. */
  readonly participants: ReadonlyArray<Participant>;
  /** What the provider sent of the record, in its own form, with secrets left out. Only as much as the query needed. The server refuses it unless `server.exposeRaw` is set. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own id of the record. */
  readonly remoteId: Scalars['String']['output'];
  /** Whether it was sent, in the provider's words. */
  readonly statusRaw?: Maybe<Scalars['String']['output']>;
  /** What it is about, in a line. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** The provider's id of the thread that it belongs to. */
  readonly threadId?: Maybe<Scalars['String']['output']>;
  /** The tickets that it is about. */
  readonly tickets?: Maybe<TicketConnection>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where a person can open the record in the provider's own interface. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** An e-mail. */
export type EmailActivityCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An e-mail. */
export type EmailActivityContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An e-mail. */
export type EmailActivityCustomFieldArgs = {
  key: Scalars['String']['input'];
};


/** An e-mail. */
export type EmailActivityCustomFieldsArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** An e-mail. */
export type EmailActivityDealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An e-mail. */
export type EmailActivityTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of e-mails. */
export type EmailActivityConnection = {
  readonly __typename?: 'EmailActivityConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<EmailActivityEdge>;
  /** False when an account's part is missing. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The rows. */
  readonly nodes: ReadonlyArray<EmailActivity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How each account took part, in the order in which they are read. */
  readonly sources: ReadonlyArray<SourceStatus>;
};

/** One row of a page of e-mails. */
export type EmailActivityEdge = {
  readonly __typename?: 'EmailActivityEdge';
  /** The cursor to continue after this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: EmailActivity;
};

/** Which e-mails a list has: those that meet all conditions. */
export type EmailActivityFilter = {
  /** When the record was created at the provider. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** Which way the e-mail went. */
  readonly direction?: InputMaybe<DirectionFilter>;
  /** When it happened or is to happen. */
  readonly occurredAt?: InputMaybe<DateTimeFilter>;
  /** Who in your company it belongs to. */
  readonly owner?: InputMaybe<IdFilter>;
  /** What it is about, in a line. */
  readonly subject?: InputMaybe<TextFilter>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

/** How e-mails are ordered. */
export type EmailActivityOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: EmailActivityOrderField;
};

/** By what e-mails are ordered. */
export type EmailActivityOrderField =
  /** When the record was created at the provider. */
  | 'CREATED_AT'
  /** When it happened or is to happen. */
  | 'OCCURRED_AT'
  /** When the record was last changed at the provider. */
  | 'UPDATED_AT';

/** Somebody who asks for help. */
export type EndUser = Entity & Node & {
  readonly __typename?: 'EndUser';
  /** The connected account that holds the record. */
  readonly account: ConnectedAccount;
  /** Another name, which others see. */
  readonly alias?: Maybe<Scalars['String']['output']>;
  /** A picture of the person. */
  readonly avatarUrl?: Maybe<Scalars['URL']['output']>;
  /** When the record was created at the provider. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** One of those fields by the provider's name for it; null when the record has none of that name. */
  readonly customField?: Maybe<CustomField>;
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  readonly customFields: ReadonlyArray<CustomField>;
  /** The person as all connected accounts together know it, joined by the e-mail addresses of this record. */
  readonly customer?: Maybe<Customer>;
  /** What agents should know about the person. */
  readonly details?: Maybe<Scalars['String']['output']>;
  /** The e-mail addresses, the main one first. */
  readonly emails: ReadonlyArray<Email>;
  /** Your own id of the person, where somebody has set one. */
  readonly externalId?: Maybe<Scalars['String']['output']>;
  /** When the server received this data from the provider. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** How the data came to be in this answer. */
  readonly freshness: Freshness;
  /** The global id: opaque, stable, and bound to one connected account. */
  readonly id: Scalars['ID']['output'];
  /** True when the provider marks the record as deleted or archived. */
  readonly isDeleted?: Maybe<Scalars['Boolean']['output']>;
  /** True when the person may not ask for help. */
  readonly isSuspended?: Maybe<Scalars['Boolean']['output']>;
  /** True when one of the addresses has been proven. */
  readonly isVerified?: Maybe<Scalars['Boolean']['output']>;
  /** When the person was last seen. */
  readonly lastLoginAt?: Maybe<Scalars['DateTime']['output']>;
  /** The language and region, such as `en-US`. */
  readonly locale?: Maybe<Scalars['String']['output']>;
  /** The whole name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Notes of the agents about the person. */
  readonly notes?: Maybe<Scalars['String']['output']>;
  /** The organization that the person belongs to. */
  readonly organization?: Maybe<Organization>;
  /** All organizations that the person belongs to. */
  readonly organizations?: Maybe<OrganizationConnection>;
  /** The phone numbers, the main one first. */
  readonly phones: ReadonlyArray<Phone>;
  /** What the provider sent of the record, in its own form, with secrets left out. Only as much as the query needed. The server refuses it unless `server.exposeRaw` is set. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own id of the record. */
  readonly remoteId: Scalars['String']['output'];
  /** The words that the person is marked with. */
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
  /** The tickets that the person asked for, in the provider's order. */
  readonly tickets?: Maybe<TicketConnection>;
  /** The time zone, in the provider's words. */
  readonly timezone?: Maybe<Scalars['String']['output']>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where a person can open the record in the provider's own interface. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** Somebody who asks for help. */
export type EndUserCustomFieldArgs = {
  key: Scalars['String']['input'];
};


/** Somebody who asks for help. */
export type EndUserCustomFieldsArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Somebody who asks for help. */
export type EndUserOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody who asks for help. */
export type EndUserTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of end users. */
export type EndUserConnection = {
  readonly __typename?: 'EndUserConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<EndUserEdge>;
  /** False when an account's part is missing. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The rows. */
  readonly nodes: ReadonlyArray<EndUser>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How each account took part, in the order in which they are read. */
  readonly sources: ReadonlyArray<SourceStatus>;
};

/** One row of a page of end users. */
export type EndUserEdge = {
  readonly __typename?: 'EndUserEdge';
  /** The cursor to continue after this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: EndUser;
};

/** Which end users a list has: those that meet all conditions. */
export type EndUserFilter = {
  /** When the record was created at the provider. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** The e-mail addresses, the main one first. */
  readonly emails?: InputMaybe<TextFilter>;
  /** Your own id of the person, where somebody has set one. */
  readonly externalId?: InputMaybe<TextFilter>;
  /** True when the person may not ask for help. */
  readonly isSuspended?: InputMaybe<FlagFilter>;
  /** The whole name. */
  readonly name?: InputMaybe<TextFilter>;
  /** The organization that the person belongs to. */
  readonly organization?: InputMaybe<IdFilter>;
  /** The words that the person is marked with. */
  readonly tags?: InputMaybe<TextsFilter>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

/** How end users are ordered. */
export type EndUserOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: EndUserOrderField;
};

/** By what end users are ordered. */
export type EndUserOrderField =
  /** When the record was created at the provider. */
  | 'CREATED_AT'
  /** When the record was last changed at the provider. */
  | 'UPDATED_AT';

/** What every unified record says about itself and about where it came from. */
export type Entity = {
  /** The connected account that holds the record. */
  readonly account: ConnectedAccount;
  /** When the record was created at the provider. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** One of those fields by the provider's name for it; null when the record has none of that name. */
  readonly customField?: Maybe<CustomField>;
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  readonly customFields: ReadonlyArray<CustomField>;
  /** When the server received this data from the provider. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** How the data came to be in this answer. */
  readonly freshness: Freshness;
  /** The global id: opaque, stable, and bound to one connected account. */
  readonly id: Scalars['ID']['output'];
  /** True when the provider marks the record as deleted or archived. */
  readonly isDeleted?: Maybe<Scalars['Boolean']['output']>;
  /** What the provider sent of the record, in its own form, with secrets left out. Only as much as the query needed. The server refuses it unless `server.exposeRaw` is set. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own id of the record. */
  readonly remoteId: Scalars['String']['output'];
  /** When the record was last changed at the provider. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where a person can open the record in the provider's own interface. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** What every unified record says about itself and about where it came from. */
export type EntityCustomFieldArgs = {
  key: Scalars['String']['input'];
};


/** What every unified record says about itself and about where it came from. */
export type EntityCustomFieldsArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A condition on something that is true or false. */
export type FlagFilter = {
  /** It is this. What is not known is neither. */
  readonly eq: Scalars['Boolean']['input'];
};

/** True or false. */
export type FlagValue = {
  readonly __typename?: 'FlagValue';
  /** The value. */
  readonly flag: Scalars['Boolean']['output'];
};

/** How a deal counts in a forecast. */
export type ForecastCategory =
  /** Will be won if all goes well. */
  | 'BEST_CASE'
  /** Has been won. */
  | 'CLOSED'
  /** Will be won, as its owner promises. */
  | 'COMMIT'
  /** Left out of the forecast. */
  | 'OMITTED'
  /** May be won. */
  | 'PIPELINE'
  /** A word that this server does not know; see the raw field. */
  | 'UNKNOWN';

/** How data came to be in an answer. */
export type Freshness =
  /** Read from the server's cache, within its time to live. */
  | 'CACHE'
  /** Read from a search index of the provider, which may lag behind its records. */
  | 'INDEXED'
  /** Read from the provider for this request. */
  | 'LIVE'
  /** Read from the server's cache after its time to live: it is being read anew, or the provider could not answer. */
  | 'STALE';

/** How an account is. */
export type HealthState =
  /** All is well. */
  | 'ACTIVE'
  /** Its provider has failed again and again, and is left alone for a while. */
  | 'DOWN'
  /** Its token cannot be refreshed now, and will end; it is tried again. */
  | 'EXPIRING'
  /** A person must connect it again. */
  | 'NEEDS_RECONNECT'
  /** A quota of its provider is used up. */
  | 'RATE_LIMITED';

/** Conditions on a pointer to another record, by the ids that this server gives. A record of one account is never a record of another. */
export type IdFilter = {
  /** It points to the record with this id. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** It points to one of the records with these ids. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** True: it points to nothing. False: it points to something. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A bill. */
export type Invoice = Entity & Node & {
  readonly __typename?: 'Invoice';
  /** The connected account that holds the record. */
  readonly account: ConnectedAccount;
  /** What is still to be paid. */
  readonly amountDue?: Maybe<Money>;
  /** What has been paid. */
  readonly amountPaid?: Maybe<Money>;
  /** The address on the bill. */
  readonly billingAddress?: Maybe<Address>;
  /** Why the bill was made out, in the provider's words. */
  readonly billingReason?: Maybe<Scalars['String']['output']>;
  /** How the money comes in. */
  readonly collectionMethod?: Maybe<CollectionMethod>;
  /** The provider's own word for the collection method. */
  readonly collectionMethodRaw?: Maybe<Scalars['String']['output']>;
  /** When the record was created at the provider. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The credit notes that were set against the bill. */
  readonly creditNotes?: Maybe<CreditNoteConnection>;
  /** What credit notes have taken off since. */
  readonly creditsApplied?: Maybe<Money>;
  /** The currency of the bill. */
  readonly currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** One of those fields by the provider's name for it; null when the record has none of that name. */
  readonly customField?: Maybe<CustomField>;
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  readonly customFields: ReadonlyArray<CustomField>;
  /** Who is to pay. */
  readonly customer?: Maybe<BillingCustomer>;
  /** The e-mail address that the bill went to. */
  readonly customerEmail?: Maybe<Scalars['String']['output']>;
  /** What the customer was called when the bill was made. */
  readonly customerName?: Maybe<Scalars['String']['output']>;
  /** The customer's numbers with tax authorities when the bill was made. */
  readonly customerTaxIds: ReadonlyArray<TaxId>;
  /** How the bill is paid, where that is not the customer's usual way. */
  readonly defaultPaymentMethod?: Maybe<PaymentMethod>;
  /** What is taken off. */
  readonly discountTotal?: Maybe<Money>;
  /** What is taken off. */
  readonly discounts: ReadonlyArray<Discount>;
  /** When the bill is to be paid. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** What is done to get the money. */
  readonly dunning?: Maybe<Dunning>;
  /** How much one unit of the bill's currency is worth in the account's home currency. */
  readonly exchangeRate?: Maybe<Scalars['Decimal']['output']>;
  /** When the server received this data from the provider. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** A text at the foot of the bill. */
  readonly footer?: Maybe<Scalars['String']['output']>;
  /** How the data came to be in this answer. */
  readonly freshness: Freshness;
  /** Where the customer can see and pay the bill. */
  readonly hostedUrl?: Maybe<Scalars['URL']['output']>;
  /** The global id: opaque, stable, and bound to one connected account. */
  readonly id: Scalars['ID']['output'];
  /** True when the provider marks the record as deleted or archived. */
  readonly isDeleted?: Maybe<Scalars['Boolean']['output']>;
  /** True when the bill is late: its due time has passed and something is still to be paid. */
  readonly isOverdue?: Maybe<Scalars['Boolean']['output']>;
  /** When the bill was made out. */
  readonly issuedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the bill is for, in its order. */
  readonly lines?: Maybe<InvoiceLineConnection>;
  /** A text on the bill. */
  readonly memo?: Maybe<Scalars['String']['output']>;
  /** The number on the bill. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** When the bill was paid in full. */
  readonly paidAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was paid for the bill. */
  readonly payments?: Maybe<PaymentConnection>;
  /** Where the bill can be had as a PDF. */
  readonly pdfUrl?: Maybe<Scalars['URL']['output']>;
  /** The end of the time that is billed. */
  readonly periodEnd?: Maybe<Scalars['DateTime']['output']>;
  /** The beginning of the time that is billed. */
  readonly periodStart?: Maybe<Scalars['DateTime']['output']>;
  /** The customer's own order number. */
  readonly poNumber?: Maybe<Scalars['String']['output']>;
  /** What the provider sent of the record, in its own form, with secrets left out. Only as much as the query needed. The server refuses it unless `server.exposeRaw` is set. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own id of the record. */
  readonly remoteId: Scalars['String']['output'];
  /** The address that goods are sent to. */
  readonly shippingAddress?: Maybe<Address>;
  /** How the bill stands. */
  readonly status?: Maybe<InvoiceStatus>;
  /** The provider's own word for the status. */
  readonly statusRaw?: Maybe<Scalars['String']['output']>;
  /** The subscription that the bill is for. */
  readonly subscription?: Maybe<Subscription>;
  /** The sum of the lines, before discounts on the whole bill and before tax. */
  readonly subtotal?: Maybe<Money>;
  /** The tax. */
  readonly taxTotal?: Maybe<Money>;
  /** The taxes, one for each rate. */
  readonly taxes: ReadonlyArray<TaxAmount>;
  /** What is to be paid altogether. */
  readonly total?: Maybe<Money>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where a person can open the record in the provider's own interface. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** When the bill was declared void. */
  readonly voidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What of the amount due was given up. */
  readonly writeOff?: Maybe<Money>;
};


/** A bill. */
export type InvoiceCreditNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A bill. */
export type InvoiceCustomFieldArgs = {
  key: Scalars['String']['input'];
};


/** A bill. */
export type InvoiceCustomFieldsArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A bill. */
export type InvoiceLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A bill. */
export type InvoicePaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of invoices. */
export type InvoiceConnection = {
  readonly __typename?: 'InvoiceConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<InvoiceEdge>;
  /** False when an account's part is missing. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The rows. */
  readonly nodes: ReadonlyArray<Invoice>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How each account took part, in the order in which they are read. */
  readonly sources: ReadonlyArray<SourceStatus>;
};

/** One row of a page of invoices. */
export type InvoiceEdge = {
  readonly __typename?: 'InvoiceEdge';
  /** The cursor to continue after this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Invoice;
};

/** Which invoices a list has: those that meet all conditions. */
export type InvoiceFilter = {
  /** What is still to be paid. */
  readonly amountDue?: InputMaybe<MoneyFilter>;
  /** How the money comes in. */
  readonly collectionMethod?: InputMaybe<CollectionMethodFilter>;
  /** When the record was created at the provider. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** The currency of the bill. */
  readonly currency?: InputMaybe<TextFilter>;
  /** Who is to pay. */
  readonly customer?: InputMaybe<IdFilter>;
  /** When the bill is to be paid. */
  readonly dueAt?: InputMaybe<DateTimeFilter>;
  /** When the bill was made out. */
  readonly issuedAt?: InputMaybe<DateTimeFilter>;
  /** The number on the bill. */
  readonly number?: InputMaybe<TextFilter>;
  /** When the bill was paid in full. */
  readonly paidAt?: InputMaybe<DateTimeFilter>;
  /** How the bill stands. */
  readonly status?: InputMaybe<InvoiceStatusFilter>;
  /** The subscription that the bill is for. */
  readonly subscription?: InputMaybe<IdFilter>;
  /** What is to be paid altogether. */
  readonly total?: InputMaybe<MoneyFilter>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

/** One line of a bill. */
export type InvoiceLine = {
  readonly __typename?: 'InvoiceLine';
  /** What the line comes to, before tax and before discounts on the whole bill. */
  readonly amount?: Maybe<Money>;
  /** What the line says. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What is taken off this line. */
  readonly discountAmount?: Maybe<Money>;
  /** What is taken off this line, one by one. */
  readonly discounts: ReadonlyArray<Discount>;
  /** True when the line corrects a change in the middle of a period. */
  readonly isProration?: Maybe<Scalars['Boolean']['output']>;
  /** The account in the books that the line is entered in. */
  readonly ledgerAccount?: Maybe<Scalars['String']['output']>;
  /** When the time that is paid for ends. */
  readonly periodEnd?: Maybe<Scalars['DateTime']['output']>;
  /** When the time that is paid for begins. */
  readonly periodStart?: Maybe<Scalars['DateTime']['output']>;
  /** The price that was used. */
  readonly price?: Maybe<Price>;
  /** What was sold. */
  readonly product?: Maybe<Product>;
  /** How many units. */
  readonly quantity?: Maybe<Scalars['Decimal']['output']>;
  /** The provider's own id of the line; where it has none, the invoice's id and the line's number. */
  readonly remoteId: Scalars['String']['output'];
  /** The subscription that the line is for. */
  readonly subscription?: Maybe<Subscription>;
  /** The tax on the line. */
  readonly taxAmount?: Maybe<Money>;
  /** The taxes on this line, one for each rate. */
  readonly taxes: ReadonlyArray<TaxAmount>;
  /** What one unit costs. */
  readonly unitAmount?: Maybe<Money>;
};

/** A page of lines of a bill. */
export type InvoiceLineConnection = {
  readonly __typename?: 'InvoiceLineConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<InvoiceLineEdge>;
  /** False when an account's part is missing. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The rows. */
  readonly nodes: ReadonlyArray<InvoiceLine>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How each account took part, in the order in which they are read. */
  readonly sources: ReadonlyArray<SourceStatus>;
};

/** One row of a page of lines of a bill. */
export type InvoiceLineEdge = {
  readonly __typename?: 'InvoiceLineEdge';
  /** The cursor to continue after this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: InvoiceLine;
};

/** How invoices are ordered. */
export type InvoiceOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: InvoiceOrderField;
};

/** By what invoices are ordered. */
export type InvoiceOrderField =
  /** What is still to be paid. Amounts of one currency stand together, currency by currency. */
  | 'AMOUNT_DUE'
  /** When the record was created at the provider. */
  | 'CREATED_AT'
  /** When the bill is to be paid. */
  | 'DUE_AT'
  /** When the bill was made out. */
  | 'ISSUED_AT'
  /** When the bill was paid in full. */
  | 'PAID_AT'
  /** What is to be paid altogether. Amounts of one currency stand together, currency by currency. */
  | 'TOTAL'
  /** When the record was last changed at the provider. */
  | 'UPDATED_AT';

/** How a bill stands. A late bill is still OPEN or PARTIALLY_PAID; see `isOverdue`. */
export type InvoiceStatus =
  /** It can still be changed. */
  | 'DRAFT'
  /** It is to be paid. */
  | 'OPEN'
  /** It has been paid. */
  | 'PAID'
  /** Some of it has been paid. */
  | 'PARTIALLY_PAID'
  /** It waits for somebody to approve it. */
  | 'PENDING_APPROVAL'
  /** It will never be paid. */
  | 'UNCOLLECTIBLE'
  /** A word that this server does not know; see the raw field. */
  | 'UNKNOWN'
  /** It was declared void. */
  | 'VOID';

/** Conditions on a InvoiceStatus. All of those that are given must hold. */
export type InvoiceStatusFilter = {
  /** It is this one. */
  readonly eq?: InputMaybe<InvoiceStatus>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<InvoiceStatus>>;
  /** It is none of these; what has none is kept. */
  readonly notIn?: InputMaybe<ReadonlyArray<InvoiceStatus>>;
};

/** Somebody who may become a customer. */
export type Lead = Entity & Node & {
  readonly __typename?: 'Lead';
  /** The connected account that holds the record. */
  readonly account: ConnectedAccount;
  /** The postal addresses. */
  readonly addresses: ReadonlyArray<Address>;
  /** The calls about it. */
  readonly calls?: Maybe<CallConnection>;
  /** The companies of the lead. */
  readonly companies?: Maybe<CompanyConnection>;
  /** The company of the person. */
  readonly company?: Maybe<Company>;
  /** The company that the person works for, in a word. */
  readonly companyName?: Maybe<Scalars['String']['output']>;
  /** The person, as a contact. */
  readonly contact?: Maybe<Contact>;
  /** The people of the lead. */
  readonly contacts?: Maybe<ContactConnection>;
  /** When the lead became a customer. */
  readonly convertedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the record was created at the provider. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** One of those fields by the provider's name for it; null when the record has none of that name. */
  readonly customField?: Maybe<CustomField>;
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  readonly customFields: ReadonlyArray<CustomField>;
  /** The deal that came of the lead. */
  readonly deal?: Maybe<Deal>;
  /** The e-mails about it. */
  readonly emailActivities?: Maybe<EmailActivityConnection>;
  /** The e-mail addresses, the main one first. */
  readonly emails: ReadonlyArray<Email>;
  /** When the server received this data from the provider. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The first name of the person. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** How the data came to be in this answer. */
  readonly freshness: Freshness;
  /** The global id: opaque, stable, and bound to one connected account. */
  readonly id: Scalars['ID']['output'];
  /** True when the provider marks the record as deleted or archived. */
  readonly isDeleted?: Maybe<Scalars['Boolean']['output']>;
  /** What the person's work is called. */
  readonly jobTitle?: Maybe<Scalars['String']['output']>;
  /** The last name of the person. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** The meetings about it. */
  readonly meetings?: Maybe<MeetingConnection>;
  /** The name of the lead. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The notes about it. */
  readonly notes?: Maybe<NoteConnection>;
  /** Who in your company works on the lead. */
  readonly owner?: Maybe<User>;
  /** The phone numbers, the main one first. */
  readonly phones: ReadonlyArray<Phone>;
  /** How promising the lead is, in the provider's words. */
  readonly rating?: Maybe<Scalars['String']['output']>;
  /** What the provider sent of the record, in its own form, with secrets left out. Only as much as the query needed. The server refuses it unless `server.exposeRaw` is set. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own id of the record. */
  readonly remoteId: Scalars['String']['output'];
  /** Where the lead came from, in the provider's words. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** The step of the way that the lead has come to. */
  readonly stage?: Maybe<Scalars['String']['output']>;
  /** How far the work on the lead has come. */
  readonly status?: Maybe<LeadStatus>;
  /** The provider's word for how far the work has come. */
  readonly statusRaw?: Maybe<Scalars['String']['output']>;
  /** The words that people have tagged the lead with. */
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
  /** The tasks about it. */
  readonly tasks?: Maybe<TaskConnection>;
  /** What kind of lead it is, in the provider's words. */
  readonly type?: Maybe<Scalars['String']['output']>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where a person can open the record in the provider's own interface. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** What the lead may be worth. */
  readonly value?: Maybe<Money>;
  /** The web pages. */
  readonly websites: ReadonlyArray<Scalars['String']['output']>;
};


/** Somebody who may become a customer. */
export type LeadCallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody who may become a customer. */
export type LeadCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody who may become a customer. */
export type LeadContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody who may become a customer. */
export type LeadCustomFieldArgs = {
  key: Scalars['String']['input'];
};


/** Somebody who may become a customer. */
export type LeadCustomFieldsArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Somebody who may become a customer. */
export type LeadEmailActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody who may become a customer. */
export type LeadMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody who may become a customer. */
export type LeadNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody who may become a customer. */
export type LeadTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of leads. */
export type LeadConnection = {
  readonly __typename?: 'LeadConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<LeadEdge>;
  /** False when an account's part is missing. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The rows. */
  readonly nodes: ReadonlyArray<Lead>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How each account took part, in the order in which they are read. */
  readonly sources: ReadonlyArray<SourceStatus>;
};

/** One row of a page of leads. */
export type LeadEdge = {
  readonly __typename?: 'LeadEdge';
  /** The cursor to continue after this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Lead;
};

/** Which leads a list has: those that meet all conditions. */
export type LeadFilter = {
  /** When the record was created at the provider. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** The name of the lead. */
  readonly name?: InputMaybe<TextFilter>;
  /** Who in your company works on the lead. */
  readonly owner?: InputMaybe<IdFilter>;
  /** How far the work on the lead has come. */
  readonly status?: InputMaybe<LeadStatusFilter>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

/** How leads are ordered. */
export type LeadOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: LeadOrderField;
};

/** By what leads are ordered. */
export type LeadOrderField =
  /** When the record was created at the provider. */
  | 'CREATED_AT'
  /** When the record was last changed at the provider. */
  | 'UPDATED_AT';

/** How far the work on a lead has come. */
export type LeadStatus =
  /** The work is over. */
  | 'CLOSED'
  /** It became a customer. */
  | 'CONVERTED'
  /** Nobody has looked at it yet. */
  | 'NEW'
  /** It is kept warm until its time comes. */
  | 'NURTURING'
  /** It waits for somebody. */
  | 'OPEN'
  /** It is worth a deal. */
  | 'QUALIFIED'
  /** The provider's word is none that this server knows; see the raw word. */
  | 'UNKNOWN'
  /** It is not worth a deal. */
  | 'UNQUALIFIED'
  /** Somebody is at work on it. */
  | 'WORKING';

/** Conditions on a LeadStatus. All of those that are given must hold. */
export type LeadStatusFilter = {
  /** It is this one. */
  readonly eq?: InputMaybe<LeadStatus>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<LeadStatus>>;
  /** It is none of these; what has none is kept. */
  readonly notIn?: InputMaybe<ReadonlyArray<LeadStatus>>;
};

/** How far somebody has come on the way to being a customer. */
export type LifecycleStage =
  /** Has bought. */
  | 'CUSTOMER'
  /** Recommends you. */
  | 'EVANGELIST'
  /** Has shown interest. */
  | 'LEAD'
  /** Is judged ready by marketing. */
  | 'MARKETING_QUALIFIED_LEAD'
  /** Is in a deal. */
  | 'OPPORTUNITY'
  /** Something else that the provider has a word for. */
  | 'OTHER'
  /** Is judged ready by sales. */
  | 'SALES_QUALIFIED_LEAD'
  /** Reads what you publish. */
  | 'SUBSCRIBER'
  /** A word that this server does not know, often one that the account's owner added; see the raw field. */
  | 'UNKNOWN';

/** Conditions on a LifecycleStage. All of those that are given must hold. */
export type LifecycleStageFilter = {
  /** It is this one. */
  readonly eq?: InputMaybe<LifecycleStage>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<LifecycleStage>>;
  /** It is none of these; what has none is kept. */
  readonly notIn?: InputMaybe<ReadonlyArray<LifecycleStage>>;
};

/** One time that a request left for a provider. */
export type LoggedAttempt = {
  readonly __typename?: 'LoggedAttempt';
  /** The beginning of the answer, without secrets and with people's texts masked; null where answers are not kept. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** When it left. */
  readonly began: Scalars['DateTime']['output'];
  /** The beginning of what was sent, without secrets and with people's texts masked. */
  readonly body?: Maybe<Scalars['String']['output']>;
  /** How many bytes the reply had on its way. */
  readonly bytes?: Maybe<Scalars['Int']['output']>;
  /** The code of the error it ended with; null for a success. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The same request as a command for a shell, with a variable in the place of each secret. */
  readonly curl: Scalars['String']['output'];
  /** The method of HTTP. */
  readonly method: Scalars['String']['output'];
  /** How long it took until its answer was read, in milliseconds. */
  readonly milliseconds: Scalars['Float']['output'];
  /** What it was for: the operation of the call, or `session.open`. */
  readonly operation: Scalars['String']['output'];
  /** The HTTP status, where there was a reply. */
  readonly status?: Maybe<Scalars['Int']['output']>;
  /** Where it went, with people's texts masked. */
  readonly url: Scalars['String']['output'];
};

/** A call to a provider, as the server remembers it. */
export type LoggedCall = {
  readonly __typename?: 'LoggedCall';
  /** The account that was asked, by its name. */
  readonly account: Scalars['String']['output'];
  /** Each time that something left for the provider. */
  readonly attempts: ReadonlyArray<LoggedAttempt>;
  /** When it was asked for. */
  readonly began: Scalars['DateTime']['output'];
  /** How many bytes the last reply had on its way. */
  readonly bytes?: Maybe<Scalars['Int']['output']>;
  /** The code of the error it ended with; null for a success. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** How many keys it carried, for calls that ask for several records at once. */
  readonly keys?: Maybe<Scalars['Int']['output']>;
  /** What the error says. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** How long it took, whatever it waited for, in milliseconds. */
  readonly milliseconds: Scalars['Float']['output'];
  /** What the call was for, such as `contact.get`. */
  readonly operation: Scalars['String']['output'];
  /** How long it waited between attempts, in milliseconds. */
  readonly paused: Scalars['Float']['output'];
  /** The provider's name, such as `zendesk`. */
  readonly provider: Scalars['String']['output'];
  /** How long it waited for its turn in the server's own queues, in milliseconds. */
  readonly queued: Scalars['Float']['output'];
  /** The request that it was made for; null for work in the background, and for a request that is not kept any more. */
  readonly request?: Maybe<LoggedRequest>;
  /** The id of the request that it was made for. */
  readonly requestId?: Maybe<Scalars['String']['output']>;
  /** Where the reply came from. */
  readonly state: CallState;
  /** The HTTP status of the last reply. */
  readonly status?: Maybe<Scalars['Int']['output']>;
};

/** Which calls are looked for; all conditions must hold. */
export type LoggedCallFilter = {
  /** The name of an account. */
  readonly account?: InputMaybe<Scalars['String']['input']>;
  /** The code of its error. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** Calls that began then or later. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** True for calls that failed, false for the others. */
  readonly hasFailed?: InputMaybe<Scalars['Boolean']['input']>;
  /** What a call was for, such as `contact.get`. */
  readonly operation?: InputMaybe<Scalars['String']['input']>;
  /** The id of a request. */
  readonly requestId?: InputMaybe<Scalars['String']['input']>;
  /** The HTTP status of any of its attempts. */
  readonly status?: InputMaybe<Scalars['Int']['input']>;
  /** Calls that began before. */
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A request of a client, as the server remembers it. */
export type LoggedRequest = {
  readonly __typename?: 'LoggedRequest';
  /** When it arrived. */
  readonly began: Scalars['DateTime']['output'];
  /** Who asked, by the name in the configuration. */
  readonly caller: Scalars['String']['output'];
  /** The calls that were made for it, the newest first; those that are not kept any more are missing. */
  readonly calls: ReadonlyArray<LoggedCall>;
  /** The document, with the texts in it left out. */
  readonly document?: Maybe<Scalars['String']['output']>;
  /** The codes of the errors in its answer. */
  readonly errorCodes: ReadonlyArray<Scalars['String']['output']>;
  /** Its id, as its answer has it in the header `x-request-id`. */
  readonly id: Scalars['ID']['output'];
  /** How long its answer took, in milliseconds. */
  readonly milliseconds: Scalars['Float']['output'];
  /** The name of the operation. */
  readonly operationName?: Maybe<Scalars['String']['output']>;
  /** The HTTP status of its answer. */
  readonly status: Scalars['Int']['output'];
};


/** A request of a client, as the server remembers it. */
export type LoggedRequestCallsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What joins a record to a customer. */
export type MatchedBy =
  /** The record is the one that the list was made from. */
  | 'ANCHOR'
  /** The record declares this internet domain. */
  | 'DOMAIN'
  /** The record has exactly this e-mail address. */
  | 'EMAIL'
  /** The record carries this id of yours. */
  | 'EXTERNAL_ID';

/** A meeting. */
export type Meeting = Activity & Entity & Node & {
  readonly __typename?: 'Meeting';
  /** The connected account that holds the record. */
  readonly account: ConnectedAccount;
  /** The text, without markup. */
  readonly body?: Maybe<Scalars['String']['output']>;
  /** The text as HTML, as the provider holds it. Clean it before you show it. */
  readonly bodyHtml?: Maybe<Scalars['String']['output']>;
  /** The companies that it is about. */
  readonly companies?: Maybe<CompanyConnection>;
  /** Where to join the meeting by video. */
  readonly conferenceUrl?: Maybe<Scalars['URL']['output']>;
  /** The people that it is about. */
  readonly contacts?: Maybe<ContactConnection>;
  /** When the record was created at the provider. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** One of those fields by the provider's name for it; null when the record has none of that name. */
  readonly customField?: Maybe<CustomField>;
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  readonly customFields: ReadonlyArray<CustomField>;
  /** The deals that it is about. */
  readonly deals?: Maybe<DealConnection>;
  /** When the meeting ends. */
  readonly endAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the server received this data from the provider. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** How the data came to be in this answer. */
  readonly freshness: Freshness;
  /** The global id: opaque, stable, and bound to one connected account. */
  readonly id: Scalars['ID']['output'];
  /** True when the provider marks the record as deleted or archived. */
  readonly isDeleted?: Maybe<Scalars['Boolean']['output']>;
  /** Where the meeting is held. */
  readonly location?: Maybe<Scalars['String']['output']>;
  /** When it happened or is to happen. */
  readonly occurredAt?: Maybe<Scalars['DateTime']['output']>;
  /** What came of the meeting, in the provider's words. */
  readonly outcome?: Maybe<Scalars['String']['output']>;
  /** Who in your company it belongs to. */
  readonly owner?: Maybe<User>;
  /** What the provider sent of the record, in its own form, with secrets left out. Only as much as the query needed. The server refuses it unless `server.exposeRaw` is set. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own id of the record. */
  readonly remoteId: Scalars['String']['output'];
  /** When the meeting begins. */
  readonly startAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it is about, in a line. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** The tickets that it is about. */
  readonly tickets?: Maybe<TicketConnection>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where a person can open the record in the provider's own interface. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** A meeting. */
export type MeetingCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A meeting. */
export type MeetingContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A meeting. */
export type MeetingCustomFieldArgs = {
  key: Scalars['String']['input'];
};


/** A meeting. */
export type MeetingCustomFieldsArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A meeting. */
export type MeetingDealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A meeting. */
export type MeetingTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of meetings. */
export type MeetingConnection = {
  readonly __typename?: 'MeetingConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<MeetingEdge>;
  /** False when an account's part is missing. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The rows. */
  readonly nodes: ReadonlyArray<Meeting>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How each account took part, in the order in which they are read. */
  readonly sources: ReadonlyArray<SourceStatus>;
};

/** One row of a page of meetings. */
export type MeetingEdge = {
  readonly __typename?: 'MeetingEdge';
  /** The cursor to continue after this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Meeting;
};

/** Which meetings a list has: those that meet all conditions. */
export type MeetingFilter = {
  /** When the record was created at the provider. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** When it happened or is to happen. */
  readonly occurredAt?: InputMaybe<DateTimeFilter>;
  /** Who in your company it belongs to. */
  readonly owner?: InputMaybe<IdFilter>;
  /** When the meeting begins. */
  readonly startAt?: InputMaybe<DateTimeFilter>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

/** How meetings are ordered. */
export type MeetingOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: MeetingOrderField;
};

/** By what meetings are ordered. */
export type MeetingOrderField =
  /** When the record was created at the provider. */
  | 'CREATED_AT'
  /** When it happened or is to happen. */
  | 'OCCURRED_AT'
  /** When the meeting begins. */
  | 'START_AT'
  /** When the record was last changed at the provider. */
  | 'UPDATED_AT';

/** An amount of money. The amount is exact; it is never a float. */
export type Money = {
  readonly __typename?: 'Money';
  /** The amount in major units, such as `1234.50`. */
  readonly amount: Scalars['Decimal']['output'];
  /** The currency of the amount. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** The amount in the currency's minor units, such as cents; null where it is finer than those. */
  readonly minor?: Maybe<Scalars['BigInt']['output']>;
};

/** Conditions on an amount of money. Amounts of another currency never meet a condition: nothing is converted. */
export type MoneyFilter = {
  /** The currency of the amounts. */
  readonly currency: Scalars['CurrencyCode']['input'];
  /** It is this amount. */
  readonly eq?: InputMaybe<Scalars['Decimal']['input']>;
  /** It is more than this amount. */
  readonly gt?: InputMaybe<Scalars['Decimal']['input']>;
  /** It is this amount or more. */
  readonly gte?: InputMaybe<Scalars['Decimal']['input']>;
  /** It is less than this amount. */
  readonly lt?: InputMaybe<Scalars['Decimal']['input']>;
  /** It is this amount or less. */
  readonly lte?: InputMaybe<Scalars['Decimal']['input']>;
};

/** Where every change begins. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Connects an account of a provider, once a call to it has shown that the settings are good; what is refused is not kept. Where
   * a person has to let the server in, the account stands ready and `signIn` is where to send them. Only for callers that may
   * connect.
   */
  readonly accountConnect: AccountConnectPayload;
  /**
   * Takes an account out, and erases its credentials and all that is kept of it. Of an account that `unigraph.json` declares, what
   * was kept besides. Only for callers that may connect.
   */
  readonly accountDisconnect: AccountDisconnectPayload;
  /**
   * Makes a link to a page on which somebody without a token can connect an account: good for a quarter of an hour. Only for
   * callers that may connect.
   */
  readonly accountLinkCreate: AccountLinkCreatePayload;
  /**
   * Connects an account anew, with other settings or by another sign-in. Settings that are not given stay as they are, and those
   * that are refused change nothing. Only for callers that may connect.
   */
  readonly accountReconnect: AccountReconnectPayload;
  /** Asks the provider of an account whether it still lets the server in. Only for callers that may connect. */
  readonly accountTest: AccountTestPayload;
};


/** Where every change begins. */
export type MutationAccountConnectArgs = {
  input: AccountConnectInput;
};


/** Where every change begins. */
export type MutationAccountDisconnectArgs = {
  id: Scalars['ID']['input'];
};


/** Where every change begins. */
export type MutationAccountLinkCreateArgs = {
  input: AccountLinkCreateInput;
};


/** Where every change begins. */
export type MutationAccountReconnectArgs = {
  id: Scalars['ID']['input'];
  input: AccountReconnectInput;
};


/** Where every change begins. */
export type MutationAccountTestArgs = {
  id: Scalars['ID']['input'];
};

/** Anything that can be fetched again by its id. */
export type Node = {
  /** The global id: opaque, stable, and bound to one connected account. */
  readonly id: Scalars['ID']['output'];
};

/** Something that somebody wrote down. */
export type Note = Activity & Entity & Node & {
  readonly __typename?: 'Note';
  /** The connected account that holds the record. */
  readonly account: ConnectedAccount;
  /** The text, without markup. */
  readonly body?: Maybe<Scalars['String']['output']>;
  /** The text as HTML, as the provider holds it. Clean it before you show it. */
  readonly bodyHtml?: Maybe<Scalars['String']['output']>;
  /** The companies that it is about. */
  readonly companies?: Maybe<CompanyConnection>;
  /** The people that it is about. */
  readonly contacts?: Maybe<ContactConnection>;
  /** When the record was created at the provider. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** One of those fields by the provider's name for it; null when the record has none of that name. */
  readonly customField?: Maybe<CustomField>;
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  readonly customFields: ReadonlyArray<CustomField>;
  /** The deals that it is about. */
  readonly deals?: Maybe<DealConnection>;
  /** When the server received this data from the provider. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** How the data came to be in this answer. */
  readonly freshness: Freshness;
  /** The global id: opaque, stable, and bound to one connected account. */
  readonly id: Scalars['ID']['output'];
  /** True when the provider marks the record as deleted or archived. */
  readonly isDeleted?: Maybe<Scalars['Boolean']['output']>;
  /** When it happened or is to happen. */
  readonly occurredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who in your company it belongs to. */
  readonly owner?: Maybe<User>;
  /** What the provider sent of the record, in its own form, with secrets left out. Only as much as the query needed. The server refuses it unless `server.exposeRaw` is set. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own id of the record. */
  readonly remoteId: Scalars['String']['output'];
  /** What it is about, in a line. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** The tickets that it is about. */
  readonly tickets?: Maybe<TicketConnection>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where a person can open the record in the provider's own interface. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** Something that somebody wrote down. */
export type NoteCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that somebody wrote down. */
export type NoteContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that somebody wrote down. */
export type NoteCustomFieldArgs = {
  key: Scalars['String']['input'];
};


/** Something that somebody wrote down. */
export type NoteCustomFieldsArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Something that somebody wrote down. */
export type NoteDealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that somebody wrote down. */
export type NoteTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of notes. */
export type NoteConnection = {
  readonly __typename?: 'NoteConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<NoteEdge>;
  /** False when an account's part is missing. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The rows. */
  readonly nodes: ReadonlyArray<Note>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How each account took part, in the order in which they are read. */
  readonly sources: ReadonlyArray<SourceStatus>;
};

/** One row of a page of notes. */
export type NoteEdge = {
  readonly __typename?: 'NoteEdge';
  /** The cursor to continue after this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Note;
};

/** Which notes a list has: those that meet all conditions. */
export type NoteFilter = {
  /** When the record was created at the provider. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** When it happened or is to happen. */
  readonly occurredAt?: InputMaybe<DateTimeFilter>;
  /** Who in your company it belongs to. */
  readonly owner?: InputMaybe<IdFilter>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

/** How notes are ordered. */
export type NoteOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: NoteOrderField;
};

/** By what notes are ordered. */
export type NoteOrderField =
  /** When the record was created at the provider. */
  | 'CREATED_AT'
  /** When it happened or is to happen. */
  | 'OCCURRED_AT'
  /** When the record was last changed at the provider. */
  | 'UPDATED_AT';

/** Conditions on a number. All of those that are given must hold. */
export type NumberFilter = {
  /** It is this number. */
  readonly eq?: InputMaybe<Scalars['Decimal']['input']>;
  /** It is more than this number. */
  readonly gt?: InputMaybe<Scalars['Decimal']['input']>;
  /** It is this number or more. */
  readonly gte?: InputMaybe<Scalars['Decimal']['input']>;
  /** True: there is no number. False: there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is less than this number. */
  readonly lt?: InputMaybe<Scalars['Decimal']['input']>;
  /** It is this number or less. */
  readonly lte?: InputMaybe<Scalars['Decimal']['input']>;
};

/** A number. */
export type NumberValue = {
  readonly __typename?: 'NumberValue';
  /** The number, exact to the last digit. */
  readonly number: Scalars['Decimal']['output'];
};

/** What becomes of a list when an account fails. */
export type OnFailure =
  /** The list is an error, and none of its rows is given. */
  | 'FAIL'
  /** The rows of the others are given, and `sources` says what is missing. */
  | 'PARTIAL';

/** Which way a list is ordered. Rows that lack the value come last either way. */
export type OrderDirection =
  /** The earliest or the least first. */
  | 'ASC'
  /** The latest or the most first. */
  | 'DESC';

/** A company in a helpdesk. */
export type Organization = Entity & Node & {
  readonly __typename?: 'Organization';
  /** The connected account that holds the record. */
  readonly account: ConnectedAccount;
  /** When the record was created at the provider. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** One of those fields by the provider's name for it; null when the record has none of that name. */
  readonly customField?: Maybe<CustomField>;
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  readonly customFields: ReadonlyArray<CustomField>;
  /** What agents should know about the organization. */
  readonly details?: Maybe<Scalars['String']['output']>;
  /** The internet domains whose people belong to it. */
  readonly domains: ReadonlyArray<Scalars['String']['output']>;
  /** The people who belong to it. */
  readonly endUsers?: Maybe<EndUserConnection>;
  /** Your own id of the organization, where somebody has set one. */
  readonly externalId?: Maybe<Scalars['String']['output']>;
  /** When the server received this data from the provider. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** How the data came to be in this answer. */
  readonly freshness: Freshness;
  /** The global id: opaque, stable, and bound to one connected account. */
  readonly id: Scalars['ID']['output'];
  /** True when the provider marks the record as deleted or archived. */
  readonly isDeleted?: Maybe<Scalars['Boolean']['output']>;
  /** The organization's name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Notes of the agents about the organization. */
  readonly notes?: Maybe<Scalars['String']['output']>;
  /** What the provider sent of the record, in its own form, with secrets left out. Only as much as the query needed. The server refuses it unless `server.exposeRaw` is set. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own id of the record. */
  readonly remoteId: Scalars['String']['output'];
  /** True when its people can see each other's tickets. */
  readonly sharedTickets?: Maybe<Scalars['Boolean']['output']>;
  /** The words that the organization is marked with. */
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
  /** The team that gets its tickets. */
  readonly team?: Maybe<Team>;
  /** The tickets of its people. */
  readonly tickets?: Maybe<TicketConnection>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where a person can open the record in the provider's own interface. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** A company in a helpdesk. */
export type OrganizationCustomFieldArgs = {
  key: Scalars['String']['input'];
};


/** A company in a helpdesk. */
export type OrganizationCustomFieldsArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A company in a helpdesk. */
export type OrganizationEndUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company in a helpdesk. */
export type OrganizationTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of organizations. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** False when an account's part is missing. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The rows. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How each account took part, in the order in which they are read. */
  readonly sources: ReadonlyArray<SourceStatus>;
};

/** One row of a page of organizations. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** The cursor to continue after this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Organization;
};

/** Which organizations a list has: those that meet all conditions. */
export type OrganizationFilter = {
  /** When the record was created at the provider. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** The internet domains whose people belong to it. */
  readonly domains?: InputMaybe<TextFilter>;
  /** Your own id of the organization, where somebody has set one. */
  readonly externalId?: InputMaybe<TextFilter>;
  /** The organization's name. */
  readonly name?: InputMaybe<TextFilter>;
  /** The words that the organization is marked with. */
  readonly tags?: InputMaybe<TextsFilter>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

/** How organizations are ordered. */
export type OrganizationOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: OrganizationOrderField;
};

/** By what organizations are ordered. */
export type OrganizationOrderField =
  /** When the record was created at the provider. */
  | 'CREATED_AT'
  /** When the record was last changed at the provider. */
  | 'UPDATED_AT';

/** Where a page of a list stands among the others. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor to pass as `after` for the next page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** True when more rows follow this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True when the page was asked for with `after`. Lists are read forward only. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first row of this page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** Somebody who took part in an activity. */
export type Participant = {
  readonly __typename?: 'Participant';
  /** The e-mail address. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** The name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The part: `from`, `to`, `cc`, `bcc`, `attendee`. */
  readonly role?: Maybe<Scalars['String']['output']>;
};

/** Money that a customer paid or tried to pay. */
export type Payment = Entity & Node & {
  readonly __typename?: 'Payment';
  /** The connected account that holds the record. */
  readonly account: ConnectedAccount;
  /** What the payment was for; a provider that keeps this apart leaves it empty here, see `invoices` of the customer. */
  readonly allocations: ReadonlyArray<PaymentAllocation>;
  /** How much was or is to be paid. */
  readonly amount?: Maybe<Money>;
  /** How much of it was given back. */
  readonly amountRefunded?: Maybe<Money>;
  /** How much of it has not been set against any invoice. */
  readonly amountUnapplied?: Maybe<Money>;
  /** When the payment was called off. */
  readonly canceledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why the payment was called off, in the provider's words. */
  readonly cancellationReason?: Maybe<Scalars['String']['output']>;
  /** When the money was taken. */
  readonly capturedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the record was created at the provider. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** One of those fields by the provider's name for it; null when the record has none of that name. */
  readonly customField?: Maybe<CustomField>;
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  readonly customFields: ReadonlyArray<CustomField>;
  /** Who paid. */
  readonly customer?: Maybe<BillingCustomer>;
  /** The disputes about it. */
  readonly disputes?: Maybe<DisputeConnection>;
  /** Why the payment failed, as the provider's code. */
  readonly failureCode?: Maybe<Scalars['String']['output']>;
  /** Why the payment failed, as a sentence. */
  readonly failureMessage?: Maybe<Scalars['String']['output']>;
  /** What the provider or the bank kept. */
  readonly fee?: Maybe<Money>;
  /** When the server received this data from the provider. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** How the data came to be in this answer. */
  readonly freshness: Freshness;
  /** The bank's or the gateway's own id of it. */
  readonly gatewayTransactionId?: Maybe<Scalars['String']['output']>;
  /** The global id: opaque, stable, and bound to one connected account. */
  readonly id: Scalars['ID']['output'];
  /** True when the provider marks the record as deleted or archived. */
  readonly isDeleted?: Maybe<Scalars['Boolean']['output']>;
  /** True when the customer disputes it. */
  readonly isDisputed?: Maybe<Scalars['Boolean']['output']>;
  /** A text about the payment. */
  readonly memo?: Maybe<Scalars['String']['output']>;
  /** The way in which it was paid. */
  readonly method?: Maybe<PaymentMethod>;
  /** The card, the bank account or the wallet as it was when it was used. */
  readonly methodDetails?: Maybe<PaymentMethodDetails>;
  /** How it was paid. */
  readonly methodType?: Maybe<PaymentMethodType>;
  /** The provider's own word for the way of paying. */
  readonly methodTypeRaw?: Maybe<Scalars['String']['output']>;
  /** What is left after that. */
  readonly net?: Maybe<Money>;
  /** When the money was paid; null where it was not. */
  readonly paidAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the provider sent of the record, in its own form, with secrets left out. Only as much as the query needed. The server refuses it unless `server.exposeRaw` is set. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Where the receipt can be seen. */
  readonly receiptUrl?: Maybe<Scalars['URL']['output']>;
  /** The number that people know the payment by, such as the number of a check. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** What was given back. */
  readonly refunds?: Maybe<RefundConnection>;
  /** The provider's own id of the record. */
  readonly remoteId: Scalars['String']['output'];
  /** What the customer reads on the bank statement. */
  readonly statementDescriptor?: Maybe<Scalars['String']['output']>;
  /** How the payment stands. */
  readonly status?: Maybe<PaymentStatus>;
  /** The provider's own word for the status. */
  readonly statusRaw?: Maybe<Scalars['String']['output']>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where a person can open the record in the provider's own interface. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** Money that a customer paid or tried to pay. */
export type PaymentCustomFieldArgs = {
  key: Scalars['String']['input'];
};


/** Money that a customer paid or tried to pay. */
export type PaymentCustomFieldsArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Money that a customer paid or tried to pay. */
export type PaymentDisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Money that a customer paid or tried to pay. */
export type PaymentRefundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A part of a payment or of a credit note that was set against an invoice. */
export type PaymentAllocation = {
  readonly __typename?: 'PaymentAllocation';
  /** How much of it. */
  readonly amount?: Maybe<Money>;
  /** The invoice. */
  readonly invoice?: Maybe<Invoice>;
};

/** A page of payments. */
export type PaymentConnection = {
  readonly __typename?: 'PaymentConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<PaymentEdge>;
  /** False when an account's part is missing. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The rows. */
  readonly nodes: ReadonlyArray<Payment>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How each account took part, in the order in which they are read. */
  readonly sources: ReadonlyArray<SourceStatus>;
};

/** One row of a page of payments. */
export type PaymentEdge = {
  readonly __typename?: 'PaymentEdge';
  /** The cursor to continue after this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Payment;
};

/** Which payments a list has: those that meet all conditions. */
export type PaymentFilter = {
  /** How much was or is to be paid. */
  readonly amount?: InputMaybe<MoneyFilter>;
  /** When the record was created at the provider. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** Who paid. */
  readonly customer?: InputMaybe<IdFilter>;
  /** True when the customer disputes it. */
  readonly isDisputed?: InputMaybe<FlagFilter>;
  /** How it was paid. */
  readonly methodType?: InputMaybe<PaymentMethodTypeFilter>;
  /** When the money was paid; null where it was not. */
  readonly paidAt?: InputMaybe<DateTimeFilter>;
  /** How the payment stands. */
  readonly status?: InputMaybe<PaymentStatusFilter>;
};

/** A way in which a customer can pay. */
export type PaymentMethod = Entity & Node & {
  readonly __typename?: 'PaymentMethod';
  /** The connected account that holds the record. */
  readonly account: ConnectedAccount;
  /** The address on the bill. */
  readonly billingAddress?: Maybe<Address>;
  /** When the record was created at the provider. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** One of those fields by the provider's name for it; null when the record has none of that name. */
  readonly customField?: Maybe<CustomField>;
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  readonly customFields: ReadonlyArray<CustomField>;
  /** The customer. */
  readonly customer?: Maybe<BillingCustomer>;
  /** The card, the bank account or the wallet. */
  readonly details?: Maybe<PaymentMethodDetails>;
  /** The e-mail address of the one who pays. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** When the server received this data from the provider. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** How the data came to be in this answer. */
  readonly freshness: Freshness;
  /** The global id: opaque, stable, and bound to one connected account. */
  readonly id: Scalars['ID']['output'];
  /** True when the provider marks the record as deleted or archived. */
  readonly isDeleted?: Maybe<Scalars['Boolean']['output']>;
  /** The name of the one who pays. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The phone number of the one who pays. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Whether it can be used, by the provider's own account. */
  readonly providerStatus?: Maybe<PaymentMethodStatus>;
  /** The provider's word for that. */
  readonly providerStatusRaw?: Maybe<Scalars['String']['output']>;
  /** What the provider sent of the record, in its own form, with secrets left out. Only as much as the query needed. The server refuses it unless `server.exposeRaw` is set. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own id of the record. */
  readonly remoteId: Scalars['String']['output'];
  /** Whether it can be used, by what the provider says of it and by when its card expires. */
  readonly status?: Maybe<PaymentMethodStatus>;
  /** The kind of way. */
  readonly type?: Maybe<PaymentMethodType>;
  /** The provider's word for the kind of way. */
  readonly typeRaw?: Maybe<Scalars['String']['output']>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where a person can open the record in the provider's own interface. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** A way in which a customer can pay. */
export type PaymentMethodCustomFieldArgs = {
  key: Scalars['String']['input'];
};


/** A way in which a customer can pay. */
export type PaymentMethodCustomFieldsArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of payment methods. */
export type PaymentMethodConnection = {
  readonly __typename?: 'PaymentMethodConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<PaymentMethodEdge>;
  /** False when an account's part is missing. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The rows. */
  readonly nodes: ReadonlyArray<PaymentMethod>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How each account took part, in the order in which they are read. */
  readonly sources: ReadonlyArray<SourceStatus>;
};

/** A card, a bank account or a wallet, without what is secret of it. */
export type PaymentMethodDetails = {
  readonly __typename?: 'PaymentMethodDetails';
  /** The bank. */
  readonly bankName?: Maybe<Scalars['String']['output']>;
  /** The kind of card or wallet, such as `visa`. */
  readonly brand?: Maybe<Scalars['String']['output']>;
  /** The country, by its ISO 3166 code of two letters. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** The month in which the card expires. */
  readonly expMonth?: Maybe<Scalars['Int']['output']>;
  /** The year in which the card expires. */
  readonly expYear?: Maybe<Scalars['Int']['output']>;
  /** Whether it is `credit`, `debit` or `prepaid`, in the provider's words. */
  readonly funding?: Maybe<Scalars['String']['output']>;
  /** The last four characters of the number. */
  readonly last4?: Maybe<Scalars['String']['output']>;
  /** The wallet that holds the card, such as `apple_pay`. */
  readonly walletType?: Maybe<Scalars['String']['output']>;
};

/** One row of a page of payment methods. */
export type PaymentMethodEdge = {
  readonly __typename?: 'PaymentMethodEdge';
  /** The cursor to continue after this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: PaymentMethod;
};

/** Whether a way to pay can be used. */
export type PaymentMethodStatus =
  /** The card has expired. */
  | 'EXPIRED'
  /** The card expires within thirty days. */
  | 'EXPIRING'
  /** The bank or the gateway does not take it. */
  | 'INVALID'
  /** The customer has yet to prove that it is theirs, as of a bank account. */
  | 'PENDING_VERIFICATION'
  /** A word that this server does not know; see the raw field. */
  | 'UNKNOWN'
  /** It can be used, as far as is known. */
  | 'VALID';

/** How something was paid. */
export type PaymentMethodType =
  /** Drawn from a bank account. */
  | 'BANK_DEBIT'
  /** Sent from a bank account. */
  | 'BANK_TRANSFER'
  /** By a service that pays first and collects later. */
  | 'BNPL'
  /** By card. */
  | 'CARD'
  /** In cash. */
  | 'CASH'
  /** By check. */
  | 'CHECK'
  /** In a crypto currency. */
  | 'CRYPTO'
  /** Some other way that the provider has a word for. */
  | 'OTHER'
  /** A word that this server does not know; see the raw field. */
  | 'UNKNOWN'
  /** By a voucher that is paid in a shop. */
  | 'VOUCHER'
  /** From an electronic wallet. */
  | 'WALLET';

/** Conditions on a PaymentMethodType. All of those that are given must hold. */
export type PaymentMethodTypeFilter = {
  /** It is this one. */
  readonly eq?: InputMaybe<PaymentMethodType>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<PaymentMethodType>>;
  /** It is none of these; what has none is kept. */
  readonly notIn?: InputMaybe<ReadonlyArray<PaymentMethodType>>;
};

/** How payments are ordered. */
export type PaymentOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: PaymentOrderField;
};

/** By what payments are ordered. */
export type PaymentOrderField =
  /** How much was or is to be paid. Amounts of one currency stand together, currency by currency. */
  | 'AMOUNT'
  /** When the record was created at the provider. */
  | 'CREATED_AT'
  /** When the money was paid; null where it was not. */
  | 'PAID_AT';

/** How a payment stands. */
export type PaymentStatus =
  /** The money is promised and not yet taken. */
  | 'AUTHORIZED'
  /** It was given up. */
  | 'CANCELED'
  /** The money has not come in. */
  | 'FAILED'
  /** It is under way. */
  | 'PENDING'
  /** The customer must do something. */
  | 'REQUIRES_ACTION'
  /** The money has come in. */
  | 'SUCCEEDED'
  /** A word that this server does not know; see the raw field. */
  | 'UNKNOWN';

/** Conditions on a PaymentStatus. All of those that are given must hold. */
export type PaymentStatusFilter = {
  /** It is this one. */
  readonly eq?: InputMaybe<PaymentStatus>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<PaymentStatus>>;
  /** It is none of these; what has none is kept. */
  readonly notIn?: InputMaybe<ReadonlyArray<PaymentStatus>>;
};

/** A phone number of a person or a company. */
export type Phone = {
  readonly __typename?: 'Phone';
  /** The number in the form of E.164, such as `+15551234567`, where the provider has worked it out. */
  readonly e164?: Maybe<Scalars['String']['output']>;
  /** The extension to dial after the number. */
  readonly extension?: Maybe<Scalars['String']['output']>;
  /** True for the number that the provider treats as the main one. */
  readonly isPrimary?: Maybe<Scalars['Boolean']['output']>;
  /** The number, as the provider holds it. */
  readonly number: Scalars['String']['output'];
  /** What the number is used for, such as `mobile`, `work` or `fax`. */
  readonly type?: Maybe<Scalars['String']['output']>;
};

/** The way that deals take from the first stage to the last. */
export type Pipeline = Entity & Node & {
  readonly __typename?: 'Pipeline';
  /** The connected account that holds the record. */
  readonly account: ConnectedAccount;
  /** When the record was created at the provider. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** One of those fields by the provider's name for it; null when the record has none of that name. */
  readonly customField?: Maybe<CustomField>;
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  readonly customFields: ReadonlyArray<CustomField>;
  /** When the server received this data from the provider. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** How the data came to be in this answer. */
  readonly freshness: Freshness;
  /** The global id: opaque, stable, and bound to one connected account. */
  readonly id: Scalars['ID']['output'];
  /** False when the pipeline is no longer used. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** True when the provider marks the record as deleted or archived. */
  readonly isDeleted?: Maybe<Scalars['Boolean']['output']>;
  /** The pipeline's name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Where the pipeline stands among the others, the lowest first. */
  readonly order?: Maybe<Scalars['Int']['output']>;
  /** What the provider sent of the record, in its own form, with secrets left out. Only as much as the query needed. The server refuses it unless `server.exposeRaw` is set. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own id of the record. */
  readonly remoteId: Scalars['String']['output'];
  /** The stages, in their order. */
  readonly stages: ReadonlyArray<Stage>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where a person can open the record in the provider's own interface. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** The way that deals take from the first stage to the last. */
export type PipelineCustomFieldArgs = {
  key: Scalars['String']['input'];
};


/** The way that deals take from the first stage to the last. */
export type PipelineCustomFieldsArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of pipelines. */
export type PipelineConnection = {
  readonly __typename?: 'PipelineConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<PipelineEdge>;
  /** False when an account's part is missing. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The rows. */
  readonly nodes: ReadonlyArray<Pipeline>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How each account took part, in the order in which they are read. */
  readonly sources: ReadonlyArray<SourceStatus>;
};

/** One row of a page of pipelines. */
export type PipelineEdge = {
  readonly __typename?: 'PipelineEdge';
  /** The cursor to continue after this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Pipeline;
};

/** What a product costs, and how often. */
export type Price = Entity & Node & {
  readonly __typename?: 'Price';
  /** The connected account that holds the record. */
  readonly account: ConnectedAccount;
  /** When the record was created at the provider. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** One of those fields by the provider's name for it; null when the record has none of that name. */
  readonly customField?: Maybe<CustomField>;
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  readonly customFields: ReadonlyArray<CustomField>;
  /** When the server received this data from the provider. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** How the data came to be in this answer. */
  readonly freshness: Freshness;
  /** The global id: opaque, stable, and bound to one connected account. */
  readonly id: Scalars['ID']['output'];
  /** How often it is paid. */
  readonly interval?: Maybe<BillingInterval>;
  /** After how many intervals it is paid again. */
  readonly intervalCount?: Maybe<Scalars['Int']['output']>;
  /** The provider's own word for the interval. */
  readonly intervalRaw?: Maybe<Scalars['String']['output']>;
  /** True when the provider marks the record as deleted or archived. */
  readonly isDeleted?: Maybe<Scalars['Boolean']['output']>;
  /** The name by which programs look the price up. */
  readonly lookupKey?: Maybe<Scalars['String']['output']>;
  /** The name that people know the price by. */
  readonly nickname?: Maybe<Scalars['String']['output']>;
  /** How many are counted as one, for a price by packages. */
  readonly packageSize?: Maybe<Scalars['Int']['output']>;
  /** How the amount depends on the quantity. */
  readonly pricingModel?: Maybe<PricingModel>;
  /** The provider's own word for the pricing model. */
  readonly pricingModelRaw?: Maybe<Scalars['String']['output']>;
  /** The product that the price is for. */
  readonly product?: Maybe<Product>;
  /** What the provider sent of the record, in its own form, with secrets left out. Only as much as the query needed. The server refuses it unless `server.exposeRaw` is set. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own id of the record. */
  readonly remoteId: Scalars['String']['output'];
  /** Whether the price can be used for new sales. */
  readonly status?: Maybe<ProductStatus>;
  /** The provider's own word for the status. */
  readonly statusRaw?: Maybe<Scalars['String']['output']>;
  /** Whether the amount contains tax, in the provider's words. */
  readonly taxBehavior?: Maybe<Scalars['String']['output']>;
  /** The steps of a price that depends on the quantity. */
  readonly tiers: ReadonlyArray<PriceTier>;
  /** How many days are free at first. */
  readonly trialDays?: Maybe<Scalars['Int']['output']>;
  /** What one unit costs; null where the amount depends on tiers or on the buyer. */
  readonly unitAmount?: Maybe<Money>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where a person can open the record in the provider's own interface. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** Whether the quantity is agreed or measured. */
  readonly usageType?: Maybe<UsageType>;
  /** The provider's own word for the usage type. */
  readonly usageTypeRaw?: Maybe<Scalars['String']['output']>;
};


/** What a product costs, and how often. */
export type PriceCustomFieldArgs = {
  key: Scalars['String']['input'];
};


/** What a product costs, and how often. */
export type PriceCustomFieldsArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of prices. */
export type PriceConnection = {
  readonly __typename?: 'PriceConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<PriceEdge>;
  /** False when an account's part is missing. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The rows. */
  readonly nodes: ReadonlyArray<Price>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How each account took part, in the order in which they are read. */
  readonly sources: ReadonlyArray<SourceStatus>;
};

/** One row of a page of prices. */
export type PriceEdge = {
  readonly __typename?: 'PriceEdge';
  /** The cursor to continue after this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Price;
};

/** Which prices a list has: those that meet all conditions. */
export type PriceFilter = {
  /** When the record was created at the provider. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** How often it is paid. */
  readonly interval?: InputMaybe<BillingIntervalFilter>;
  /** The product that the price is for. */
  readonly product?: InputMaybe<IdFilter>;
  /** Whether the price can be used for new sales. */
  readonly status?: InputMaybe<ProductStatusFilter>;
};

/** How prices are ordered. */
export type PriceOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: PriceOrderField;
};

/** By what prices are ordered. */
export type PriceOrderField =
  /** When the record was created at the provider. */
  | 'CREATED_AT';

/** One step of a price that depends on the quantity. */
export type PriceTier = {
  readonly __typename?: 'PriceTier';
  /** What the step costs besides. */
  readonly flatAmount?: Maybe<Money>;
  /** What one costs in this step. */
  readonly unitAmount?: Maybe<Money>;
  /** The last quantity that the step holds for; null for the last step. */
  readonly upTo?: Maybe<Scalars['Decimal']['output']>;
};

/** How an amount depends on the quantity. */
export type PricingModel =
  /** The buyer chooses. */
  | 'CUSTOM'
  /** It does not. */
  | 'FLAT'
  /** Units are sold in packages. */
  | 'PACKAGE'
  /** It is the quantity times the unit amount. */
  | 'PER_UNIT'
  /** The whole costs what its tier says. */
  | 'STAIRSTEP'
  /** Each unit costs what its tier says. */
  | 'TIERED'
  /** A word that this server does not know; see the raw field. */
  | 'UNKNOWN'
  /** It is worked out from what was used. */
  | 'USAGE'
  /** All units cost what the tier of the whole quantity says. */
  | 'VOLUME';

/** Something that is sold. */
export type Product = Entity & Node & {
  readonly __typename?: 'Product';
  /** The connected account that holds the record. */
  readonly account: ConnectedAccount;
  /** When the record was created at the provider. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** One of those fields by the provider's name for it; null when the record has none of that name. */
  readonly customField?: Maybe<CustomField>;
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  readonly customFields: ReadonlyArray<CustomField>;
  /** The price that it is sold for first. */
  readonly defaultPrice?: Maybe<Price>;
  /** A text about the product. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** When the server received this data from the provider. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** How the data came to be in this answer. */
  readonly freshness: Freshness;
  /** The global id: opaque, stable, and bound to one connected account. */
  readonly id: Scalars['ID']['output'];
  /** True when the provider marks the record as deleted or archived. */
  readonly isDeleted?: Maybe<Scalars['Boolean']['output']>;
  /** The product's name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What the product costs. */
  readonly prices?: Maybe<PriceConnection>;
  /** What the provider sent of the record, in its own form, with secrets left out. Only as much as the query needed. The server refuses it unless `server.exposeRaw` is set. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own id of the record. */
  readonly remoteId: Scalars['String']['output'];
  /** The code that people know the product by. */
  readonly sku?: Maybe<Scalars['String']['output']>;
  /** What stands for it on bills and statements. */
  readonly statementDescriptor?: Maybe<Scalars['String']['output']>;
  /** Whether it can be sold. */
  readonly status?: Maybe<ProductStatus>;
  /** The provider's own word for the status. */
  readonly statusRaw?: Maybe<Scalars['String']['output']>;
  /** The code by which tax is worked out. */
  readonly taxCode?: Maybe<Scalars['String']['output']>;
  /** What kind of thing it is. */
  readonly type?: Maybe<ProductType>;
  /** The provider's own word for the type. */
  readonly typeRaw?: Maybe<Scalars['String']['output']>;
  /** What one piece of it is called, such as `seat`. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where a person can open the record in the provider's own interface. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** Something that is sold. */
export type ProductCustomFieldArgs = {
  key: Scalars['String']['input'];
};


/** Something that is sold. */
export type ProductCustomFieldsArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Something that is sold. */
export type ProductPricesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of products. */
export type ProductConnection = {
  readonly __typename?: 'ProductConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<ProductEdge>;
  /** False when an account's part is missing. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The rows. */
  readonly nodes: ReadonlyArray<Product>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How each account took part, in the order in which they are read. */
  readonly sources: ReadonlyArray<SourceStatus>;
};

/** One row of a page of products. */
export type ProductEdge = {
  readonly __typename?: 'ProductEdge';
  /** The cursor to continue after this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Product;
};

/** Which products a list has: those that meet all conditions. */
export type ProductFilter = {
  /** When the record was created at the provider. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** The product's name. */
  readonly name?: InputMaybe<TextFilter>;
  /** The code that people know the product by. */
  readonly sku?: InputMaybe<TextFilter>;
  /** Whether it can be sold. */
  readonly status?: InputMaybe<ProductStatusFilter>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

/** How products are ordered. */
export type ProductOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: ProductOrderField;
};

/** By what products are ordered. */
export type ProductOrderField =
  /** When the record was created at the provider. */
  | 'CREATED_AT'
  /** When the record was last changed at the provider. */
  | 'UPDATED_AT';

/** Whether something can be sold. */
export type ProductStatus =
  /** Can be sold. */
  | 'ACTIVE'
  /** Can no longer be sold. */
  | 'ARCHIVED'
  /** A word that this server does not know; see the raw field. */
  | 'UNKNOWN';

/** Conditions on a ProductStatus. All of those that are given must hold. */
export type ProductStatusFilter = {
  /** It is this one. */
  readonly eq?: InputMaybe<ProductStatus>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<ProductStatus>>;
  /** It is none of these; what has none is kept. */
  readonly notIn?: InputMaybe<ReadonlyArray<ProductStatus>>;
};

/** What kind of thing a product is. */
export type ProductType =
  /** Bought on top of a plan. */
  | 'ADDON'
  /** Paid for once. */
  | 'CHARGE'
  /** A thing. */
  | 'GOOD'
  /** A thing that is kept in stock. */
  | 'INVENTORY'
  /** A thing that is not kept in stock. */
  | 'NON_INVENTORY'
  /** Something else that the provider has a word for. */
  | 'OTHER'
  /** Paid for again and again. */
  | 'PLAN'
  /** A service. */
  | 'SERVICE'
  /** A word that this server does not know; see the raw field. */
  | 'UNKNOWN';

/** A kind of provider that accounts can be connected of. */
export type Provider = {
  readonly __typename?: 'Provider';
  /** What kinds of systems it is. */
  readonly categories: ReadonlyArray<Category>;
  /** True where a simulator of it runs with this server. */
  readonly hasSimulator: Scalars['Boolean']['output'];
  /** Its name, such as `zendesk`. */
  readonly name: Scalars['String']['output'];
  /** What an account of it is connected with. */
  readonly settings: ReadonlyArray<ProviderSetting>;
  /** Its name as people write it, such as `Zendesk Support`. */
  readonly title: Scalars['String']['output'];
};

/** One thing that a person must tell the server to connect an account. */
export type ProviderSetting = {
  readonly __typename?: 'ProviderSetting';
  /** What it is and where to find it. */
  readonly about: Scalars['String']['output'];
  /** The words that it can have, where it has a few. */
  readonly choices: ReadonlyArray<Scalars['String']['output']>;
  /** True where it comes from signing in, and need not be given. */
  readonly comesFromSigningIn: Scalars['Boolean']['output'];
  /** The value when none is given; what has no default must be given. */
  readonly default?: Maybe<Scalars['String']['output']>;
  /** An invented value of the right form. */
  readonly example: Scalars['String']['output'];
  /** True for what must never be seen. */
  readonly isSecret: Scalars['Boolean']['output'];
  /** Its name, such as `subdomain`. */
  readonly name: Scalars['String']['output'];
  /** Other settings with the values, of which they must have one for this to be asked for. */
  readonly onlyWith: ReadonlyArray<SettingCondition>;
  /** The form that the value must have, as a regular expression over the whole value. */
  readonly pattern?: Maybe<Scalars['String']['output']>;
};

/** Where every query begins. */
export type Query = {
  readonly __typename?: 'Query';
  /** Customers of all billing accounts. */
  readonly billingCustomers?: Maybe<BillingCustomerConnection>;
  /** Calls of all CRM accounts. */
  readonly calls?: Maybe<CallConnection>;
  /** Companies of all CRM accounts. */
  readonly companies?: Maybe<CompanyConnection>;
  /** The accounts that this server is connected to. */
  readonly connectedAccounts: ConnectedAccountConnection;
  /** People of all CRM accounts. */
  readonly contacts?: Maybe<ContactConnection>;
  /** Credit notes of all billing accounts. */
  readonly creditNotes?: Maybe<CreditNoteConnection>;
  /** Everything that the connected accounts know about one customer, joined by exact e-mail address, by declared domain or by id. Give one argument. Only the accounts that the selected fields need are asked. Null when none of them knows the customer. */
  readonly customer?: Maybe<Customer>;
  /** A customer for each row of one account's list of people. */
  readonly customers?: Maybe<CustomerConnection>;
  /** Deals of all CRM accounts. */
  readonly deals?: Maybe<DealConnection>;
  /** Disputes of all billing accounts. */
  readonly disputes?: Maybe<DisputeConnection>;
  /** E-mails of all CRM accounts. */
  readonly emailActivities?: Maybe<EmailActivityConnection>;
  /** People who ask for help, of all helpdesk accounts. */
  readonly endUsers?: Maybe<EndUserConnection>;
  /** Invoices of all billing accounts. */
  readonly invoices?: Maybe<InvoiceConnection>;
  /** Leads of all CRM accounts. */
  readonly leads?: Maybe<LeadConnection>;
  /** The newest calls to providers that the server remembers, the newest first. Null, with an error, for callers that may not inspect. */
  readonly loggedCalls?: Maybe<ReadonlyArray<LoggedCall>>;
  /** A request by its id, with its calls; null for one that is not kept any more. Only for callers that may inspect. */
  readonly loggedRequest?: Maybe<LoggedRequest>;
  /** Meetings of all CRM accounts. */
  readonly meetings?: Maybe<MeetingConnection>;
  /** One thing by its id; null when it does not exist. */
  readonly node?: Maybe<Node>;
  /** Many things by their ids, in the order of the ids; null where one does not exist. At most 100. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** Notes of all CRM accounts. */
  readonly notes?: Maybe<NoteConnection>;
  /** Organizations of all helpdesk accounts. */
  readonly organizations?: Maybe<OrganizationConnection>;
  /** Ways to pay of all billing accounts that list them. */
  readonly paymentMethods?: Maybe<PaymentMethodConnection>;
  /** Payments of all billing accounts. */
  readonly payments?: Maybe<PaymentConnection>;
  /** Pipelines of all CRM accounts. */
  readonly pipelines?: Maybe<PipelineConnection>;
  /** Prices of all billing accounts. */
  readonly prices?: Maybe<PriceConnection>;
  /** Products of all billing accounts. */
  readonly products?: Maybe<ProductConnection>;
  /** The providers that accounts can be connected of, and what each wants to be told. */
  readonly providers: ReadonlyArray<Provider>;
  /** Refunds of all billing accounts. */
  readonly refunds?: Maybe<RefundConnection>;
  /** Records that have a text in them, of all accounts that can search for it: account by account, type by type, the best of each first where the provider knows which they are. */
  readonly search?: Maybe<SearchResultConnection>;
  /** Stages of the pipelines of all CRM accounts. */
  readonly stages?: Maybe<StageConnection>;
  /** Subscriptions of all billing accounts, ended ones included. */
  readonly subscriptions?: Maybe<SubscriptionConnection>;
  /** The words that things are tagged with, of all helpdesk accounts. */
  readonly tags?: Maybe<TagConnection>;
  /** Tasks of all CRM accounts. */
  readonly tasks?: Maybe<TaskConnection>;
  /** Teams of all helpdesk accounts. */
  readonly teams?: Maybe<TeamConnection>;
  /** Tickets of all helpdesk accounts. */
  readonly tickets?: Maybe<TicketConnection>;
  /** Users of all accounts. */
  readonly users?: Maybe<UserConnection>;
};


/** Where every query begins. */
export type QueryBillingCustomersArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BillingCustomerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  onFailure?: InputMaybe<OnFailure>;
  orderBy?: InputMaybe<BillingCustomerOrder>;
  timeoutMs?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryCallsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CallFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  onFailure?: InputMaybe<OnFailure>;
  orderBy?: InputMaybe<CallOrder>;
  timeoutMs?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryCompaniesArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CompanyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  onFailure?: InputMaybe<OnFailure>;
  orderBy?: InputMaybe<CompanyOrder>;
  timeoutMs?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryContactsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  onFailure?: InputMaybe<OnFailure>;
  orderBy?: InputMaybe<ContactOrder>;
  timeoutMs?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryCreditNotesArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CreditNoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  onFailure?: InputMaybe<OnFailure>;
  orderBy?: InputMaybe<CreditNoteOrder>;
  timeoutMs?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryCustomerArgs = {
  domain?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  externalId?: InputMaybe<Scalars['String']['input']>;
};


/** Where every query begins. */
export type QueryCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  anchor: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryDealsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DealFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  onFailure?: InputMaybe<OnFailure>;
  orderBy?: InputMaybe<DealOrder>;
  timeoutMs?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryDisputesArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DisputeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  onFailure?: InputMaybe<OnFailure>;
  orderBy?: InputMaybe<DisputeOrder>;
  timeoutMs?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryEmailActivitiesArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EmailActivityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  onFailure?: InputMaybe<OnFailure>;
  orderBy?: InputMaybe<EmailActivityOrder>;
  timeoutMs?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryEndUsersArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EndUserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  onFailure?: InputMaybe<OnFailure>;
  orderBy?: InputMaybe<EndUserOrder>;
  timeoutMs?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryInvoicesArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  onFailure?: InputMaybe<OnFailure>;
  orderBy?: InputMaybe<InvoiceOrder>;
  timeoutMs?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryLeadsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeadFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  onFailure?: InputMaybe<OnFailure>;
  orderBy?: InputMaybe<LeadOrder>;
  timeoutMs?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryLoggedCallsArgs = {
  filter?: InputMaybe<LoggedCallFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryLoggedRequestArgs = {
  id: Scalars['ID']['input'];
};


/** Where every query begins. */
export type QueryMeetingsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  onFailure?: InputMaybe<OnFailure>;
  orderBy?: InputMaybe<MeetingOrder>;
  timeoutMs?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Where every query begins. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Where every query begins. */
export type QueryNotesArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  onFailure?: InputMaybe<OnFailure>;
  orderBy?: InputMaybe<NoteOrder>;
  timeoutMs?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryOrganizationsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  onFailure?: InputMaybe<OnFailure>;
  orderBy?: InputMaybe<OrganizationOrder>;
  timeoutMs?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryPaymentMethodsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  onFailure?: InputMaybe<OnFailure>;
  timeoutMs?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryPaymentsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PaymentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  onFailure?: InputMaybe<OnFailure>;
  orderBy?: InputMaybe<PaymentOrder>;
  timeoutMs?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryPipelinesArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  onFailure?: InputMaybe<OnFailure>;
  timeoutMs?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryPricesArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PriceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  onFailure?: InputMaybe<OnFailure>;
  orderBy?: InputMaybe<PriceOrder>;
  timeoutMs?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryProductsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  onFailure?: InputMaybe<OnFailure>;
  orderBy?: InputMaybe<ProductOrder>;
  timeoutMs?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryRefundsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RefundFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  onFailure?: InputMaybe<OnFailure>;
  orderBy?: InputMaybe<RefundOrder>;
  timeoutMs?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QuerySearchArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  onFailure?: InputMaybe<OnFailure>;
  text: Scalars['String']['input'];
  timeoutMs?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<SearchType>>;
};


/** Where every query begins. */
export type QueryStagesArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  onFailure?: InputMaybe<OnFailure>;
  timeoutMs?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QuerySubscriptionsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubscriptionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  onFailure?: InputMaybe<OnFailure>;
  orderBy?: InputMaybe<SubscriptionOrder>;
  timeoutMs?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryTagsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  onFailure?: InputMaybe<OnFailure>;
  timeoutMs?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryTasksArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  onFailure?: InputMaybe<OnFailure>;
  orderBy?: InputMaybe<TaskOrder>;
  timeoutMs?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryTeamsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  onFailure?: InputMaybe<OnFailure>;
  timeoutMs?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryTicketsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TicketFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  onFailure?: InputMaybe<OnFailure>;
  orderBy?: InputMaybe<TicketOrder>;
  timeoutMs?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryUsersArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  onFailure?: InputMaybe<OnFailure>;
  orderBy?: InputMaybe<UserOrder>;
  timeoutMs?: InputMaybe<Scalars['Int']['input']>;
};

/** What is left of one window of a quota. */
export type QuotaLeft = {
  readonly __typename?: 'QuotaLeft';
  /** How many of them this process may make now. */
  readonly left: Scalars['Int']['output'];
  /** How long the window is, in seconds. */
  readonly perSeconds: Scalars['Float']['output'];
  /** The quota's name, such as `default` or `search`. */
  readonly quota: Scalars['String']['output'];
  /** How many requests the window allows. */
  readonly requests: Scalars['Int']['output'];
};

/** Money that was given back. */
export type Refund = Entity & Node & {
  readonly __typename?: 'Refund';
  /** The connected account that holds the record. */
  readonly account: ConnectedAccount;
  /** How much was given back. */
  readonly amount?: Maybe<Money>;
  /** When the record was created at the provider. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The credit note that brought it about. */
  readonly creditNote?: Maybe<CreditNote>;
  /** One of those fields by the provider's name for it; null when the record has none of that name. */
  readonly customField?: Maybe<CustomField>;
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  readonly customFields: ReadonlyArray<CustomField>;
  /** Why the refund failed, in the provider's words. */
  readonly failureReason?: Maybe<Scalars['String']['output']>;
  /** When the server received this data from the provider. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** How the data came to be in this answer. */
  readonly freshness: Freshness;
  /** The global id: opaque, stable, and bound to one connected account. */
  readonly id: Scalars['ID']['output'];
  /** True when the provider marks the record as deleted or archived. */
  readonly isDeleted?: Maybe<Scalars['Boolean']['output']>;
  /** The payment that it comes from. */
  readonly payment?: Maybe<Payment>;
  /** What the provider sent of the record, in its own form, with secrets left out. Only as much as the query needed. The server refuses it unless `server.exposeRaw` is set. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** Why it was given back. */
  readonly reason?: Maybe<RefundReason>;
  /** The provider's own word for the reason. */
  readonly reasonRaw?: Maybe<Scalars['String']['output']>;
  /** The provider's own id of the record. */
  readonly remoteId: Scalars['String']['output'];
  /** How the refund stands. */
  readonly status?: Maybe<RefundStatus>;
  /** The provider's own word for the status. */
  readonly statusRaw?: Maybe<Scalars['String']['output']>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where a person can open the record in the provider's own interface. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** Money that was given back. */
export type RefundCustomFieldArgs = {
  key: Scalars['String']['input'];
};


/** Money that was given back. */
export type RefundCustomFieldsArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of refunds. */
export type RefundConnection = {
  readonly __typename?: 'RefundConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<RefundEdge>;
  /** False when an account's part is missing. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The rows. */
  readonly nodes: ReadonlyArray<Refund>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How each account took part, in the order in which they are read. */
  readonly sources: ReadonlyArray<SourceStatus>;
};

/** One row of a page of refunds. */
export type RefundEdge = {
  readonly __typename?: 'RefundEdge';
  /** The cursor to continue after this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Refund;
};

/** Which refunds a list has: those that meet all conditions. */
export type RefundFilter = {
  /** How much was given back. */
  readonly amount?: InputMaybe<MoneyFilter>;
  /** When the record was created at the provider. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** The payment that it comes from. */
  readonly payment?: InputMaybe<IdFilter>;
  /** Why it was given back. */
  readonly reason?: InputMaybe<RefundReasonFilter>;
  /** How the refund stands. */
  readonly status?: InputMaybe<RefundStatusFilter>;
};

/** How refunds are ordered. */
export type RefundOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: RefundOrderField;
};

/** By what refunds are ordered. */
export type RefundOrderField =
  /** How much was given back. Amounts of one currency stand together, currency by currency. */
  | 'AMOUNT'
  /** When the record was created at the provider. */
  | 'CREATED_AT';

/** Why money was given back. */
export type RefundReason =
  /** It had been paid twice. */
  | 'DUPLICATE'
  /** It was promised and never taken. */
  | 'EXPIRED_UNCAPTURED'
  /** Somebody else had paid with it. */
  | 'FRAUDULENT'
  /** Something else that the provider has a word for. */
  | 'OTHER'
  /** The customer asked for it. */
  | 'REQUESTED_BY_CUSTOMER'
  /** A word that this server does not know; see the raw field. */
  | 'UNKNOWN';

/** Conditions on a RefundReason. All of those that are given must hold. */
export type RefundReasonFilter = {
  /** It is this one. */
  readonly eq?: InputMaybe<RefundReason>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<RefundReason>>;
  /** It is none of these; what has none is kept. */
  readonly notIn?: InputMaybe<ReadonlyArray<RefundReason>>;
};

/** How a refund stands. */
export type RefundStatus =
  /** It was given up. */
  | 'CANCELED'
  /** The money has not been given back. */
  | 'FAILED'
  /** It is under way. */
  | 'PENDING'
  /** The customer must do something. */
  | 'REQUIRES_ACTION'
  /** The money has been given back. */
  | 'SUCCEEDED'
  /** A word that this server does not know; see the raw field. */
  | 'UNKNOWN';

/** Conditions on a RefundStatus. All of those that are given must hold. */
export type RefundStatusFilter = {
  /** It is this one. */
  readonly eq?: InputMaybe<RefundStatus>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<RefundStatus>>;
  /** It is none of these; what has none is kept. */
  readonly notIn?: InputMaybe<ReadonlyArray<RefundStatus>>;
};

/** A customer's verdict. */
export type SatisfactionScore =
  /** Bad. */
  | 'BAD'
  /** Good. */
  | 'GOOD'
  /** Asked, and not answered yet. */
  | 'OFFERED'
  /** The provider's word is none that this server knows; see the raw word. */
  | 'UNKNOWN'
  /** Not asked. */
  | 'UNOFFERED';

/** A record that a search can find. */
export type SearchResult = BillingCustomer | Company | Contact | Deal | EndUser | Lead | Organization | Product | Ticket;

/** A page of what a search found. */
export type SearchResultConnection = {
  readonly __typename?: 'SearchResultConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<SearchResultEdge>;
  /** False when an account's part is missing. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The rows. */
  readonly nodes: ReadonlyArray<SearchResult>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How each account took part, in the order in which they are read. */
  readonly sources: ReadonlyArray<SourceStatus>;
};

/** One row of a page of what a search found. */
export type SearchResultEdge = {
  readonly __typename?: 'SearchResultEdge';
  /** The cursor to continue after this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: SearchResult;
};

/** A type of records that can be searched for. */
export type SearchType =
  /** Whoever pays. */
  | 'BILLING_CUSTOMER'
  /** Companies in a CRM. */
  | 'COMPANY'
  /** People in a CRM. */
  | 'CONTACT'
  /** Deals. */
  | 'DEAL'
  /** People who ask for help. */
  | 'END_USER'
  /** Leads. */
  | 'LEAD'
  /** Companies in a helpdesk. */
  | 'ORGANIZATION'
  /** Things that are sold. */
  | 'PRODUCT'
  /** Tickets. */
  | 'TICKET';

/** That a setting has one of some values. */
export type SettingCondition = {
  readonly __typename?: 'SettingCondition';
  /** The setting. */
  readonly name: Scalars['String']['output'];
  /** The values. */
  readonly values: ReadonlyArray<Scalars['String']['output']>;
};

/** One setting of an account. */
export type SettingInput = {
  /** Its name, such as `subdomain`. */
  readonly name: Scalars['String']['input'];
  /** Its value. Secrets are sealed before they are kept, and never shown again. */
  readonly value: Scalars['String']['input'];
};

/** What is promised about time. */
export type SlaMetric =
  /** How long agents are at work altogether. */
  | 'AGENT_WORK'
  /** The first answer of an agent. */
  | 'FIRST_REPLY'
  /** The next answer of an agent. */
  | 'NEXT_REPLY'
  /** Any change by an agent every so often. */
  | 'PAUSABLE_UPDATE'
  /** A word from an agent every so often. */
  | 'PERIODIC_UPDATE'
  /** How long the one who asked waits altogether. */
  | 'REQUESTER_WAIT'
  /** The solution. */
  | 'RESOLUTION'
  /** The provider's word is none that this server knows; see the raw word. */
  | 'UNKNOWN';

/** How a promise stands. */
export type SlaStatus =
  /** Time is running. */
  | 'ACTIVE'
  /** It was broken. */
  | 'BREACHED'
  /** It does not hold any more. */
  | 'CANCELED'
  /** It was kept. */
  | 'MET'
  /** Time stands still. */
  | 'PAUSED'
  /** The provider's word is none that this server knows; see the raw word. */
  | 'UNKNOWN';

/** A page of a person or a company in a social network. */
export type SocialProfile = {
  readonly __typename?: 'SocialProfile';
  /** The name in the network. */
  readonly handle?: Maybe<Scalars['String']['output']>;
  /** The network, in small letters, such as `linkedin`. */
  readonly network: Scalars['String']['output'];
  /** The address of the page. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};

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

/** How one connected account took part in a list or a lookup. */
export type SourceStatus = {
  readonly __typename?: 'SourceStatus';
  /** The connected account. */
  readonly account: ConnectedAccount;
  /** The error code, when the account's part is missing; the codes are those of `errors[].extensions.code`. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** What went wrong and how to mend it, when the account's part is missing. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** How many milliseconds to wait before asking again, when the provider said so. */
  readonly retryAfterMs?: Maybe<Scalars['Int']['output']>;
  /** True when asking again later may succeed. */
  readonly retryable: Scalars['Boolean']['output'];
  /** How many rows of this page came from the account. */
  readonly returned: Scalars['Int']['output'];
  /** What became of the account's part. */
  readonly state: SourceState;
};

/** One step of a pipeline. */
export type Stage = Entity & Node & {
  readonly __typename?: 'Stage';
  /** The connected account that holds the record. */
  readonly account: ConnectedAccount;
  /** Whether deals in this stage are open, won or lost. */
  readonly category?: Maybe<DealStatus>;
  /** When the record was created at the provider. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** One of those fields by the provider's name for it; null when the record has none of that name. */
  readonly customField?: Maybe<CustomField>;
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  readonly customFields: ReadonlyArray<CustomField>;
  /** When the server received this data from the provider. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** How the data came to be in this answer. */
  readonly freshness: Freshness;
  /** The global id: opaque, stable, and bound to one connected account. */
  readonly id: Scalars['ID']['output'];
  /** False when the stage is no longer used. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** True when the provider marks the record as deleted or archived. */
  readonly isDeleted?: Maybe<Scalars['Boolean']['output']>;
  /** The stage's name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Where the stage stands in its pipeline, the lowest first. */
  readonly order?: Maybe<Scalars['Int']['output']>;
  /** The pipeline that the stage belongs to. */
  readonly pipeline?: Maybe<Pipeline>;
  /** How likely a deal in this stage is to be won, from 0 to 1. */
  readonly probability?: Maybe<Scalars['Float']['output']>;
  /** What the provider sent of the record, in its own form, with secrets left out. Only as much as the query needed. The server refuses it unless `server.exposeRaw` is set. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own id of the record. */
  readonly remoteId: Scalars['String']['output'];
  /** When the record was last changed at the provider. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where a person can open the record in the provider's own interface. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** One step of a pipeline. */
export type StageCustomFieldArgs = {
  key: Scalars['String']['input'];
};


/** One step of a pipeline. */
export type StageCustomFieldsArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** That a deal came to a stage. */
export type StageChange = {
  readonly __typename?: 'StageChange';
  /** When the deal came to it. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** The stage; null when it does not exist any more. */
  readonly stage?: Maybe<Stage>;
};

/** A page of stages. */
export type StageConnection = {
  readonly __typename?: 'StageConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<StageEdge>;
  /** False when an account's part is missing. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The rows. */
  readonly nodes: ReadonlyArray<Stage>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How each account took part, in the order in which they are read. */
  readonly sources: ReadonlyArray<SourceStatus>;
};

/** One row of a page of stages. */
export type StageEdge = {
  readonly __typename?: 'StageEdge';
  /** The cursor to continue after this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Stage;
};

/** Something that a customer pays for again and again. */
export type Subscription = Entity & Node & {
  readonly __typename?: 'Subscription';
  /** The connected account that holds the record. */
  readonly account: ConnectedAccount;
  /** When it will end. */
  readonly cancelAt?: Maybe<Scalars['DateTime']['output']>;
  /** True when it will end with the current period. */
  readonly cancelAtPeriodEnd?: Maybe<Scalars['Boolean']['output']>;
  /** Why it was canceled, in the provider's words. */
  readonly cancelReason?: Maybe<Scalars['String']['output']>;
  /** When somebody canceled it. */
  readonly canceledAt?: Maybe<Scalars['DateTime']['output']>;
  /** How the money comes in. */
  readonly collectionMethod?: Maybe<CollectionMethod>;
  /** The provider's own word for the collection method. */
  readonly collectionMethodRaw?: Maybe<Scalars['String']['output']>;
  /** When the record was created at the provider. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The currency that is paid in. */
  readonly currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** When the period that is paid for now ends; the earliest of its items. */
  readonly currentPeriodEnd?: Maybe<Scalars['DateTime']['output']>;
  /** When the period that is paid for now began; the earliest of its items. */
  readonly currentPeriodStart?: Maybe<Scalars['DateTime']['output']>;
  /** One of those fields by the provider's name for it; null when the record has none of that name. */
  readonly customField?: Maybe<CustomField>;
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  readonly customFields: ReadonlyArray<CustomField>;
  /** Who pays. */
  readonly customer?: Maybe<BillingCustomer>;
  /** How it is paid, where that is not the customer's usual way. */
  readonly defaultPaymentMethod?: Maybe<PaymentMethod>;
  /** A text about the subscription. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What is taken off its bills. */
  readonly discounts: ReadonlyArray<Discount>;
  /** When it ended. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the server received this data from the provider. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** How the data came to be in this answer. */
  readonly freshness: Freshness;
  /** The global id: opaque, stable, and bound to one connected account. */
  readonly id: Scalars['ID']['output'];
  /** How often it is paid. */
  readonly interval?: Maybe<BillingInterval>;
  /** How many of these intervals lie between two bills. */
  readonly intervalCount?: Maybe<Scalars['Int']['output']>;
  /** The provider's word for how often it is paid. */
  readonly intervalRaw?: Maybe<Scalars['String']['output']>;
  /** True when the provider marks the record as deleted or archived. */
  readonly isDeleted?: Maybe<Scalars['Boolean']['output']>;
  /** What is paid for. */
  readonly items: ReadonlyArray<SubscriptionItem>;
  /** The newest invoice. */
  readonly latestInvoice?: Maybe<Invoice>;
  /** How many days its bills may take to be paid. */
  readonly netTermsDays?: Maybe<Scalars['Int']['output']>;
  /** When the next bill is made. */
  readonly nextBillingAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the provider sent of the record, in its own form, with secrets left out. Only as much as the query needed. The server refuses it unless `server.exposeRaw` is set. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own id of the record. */
  readonly remoteId: Scalars['String']['output'];
  /** When payment is taken again after a pause. */
  readonly resumesAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it began or will begin. */
  readonly startAt?: Maybe<Scalars['DateTime']['output']>;
  /** How the subscription stands. */
  readonly status?: Maybe<SubscriptionStatus>;
  /** The provider's own word for the status. */
  readonly statusRaw?: Maybe<Scalars['String']['output']>;
  /** When the free time ends or ended. */
  readonly trialEnd?: Maybe<Scalars['DateTime']['output']>;
  /** When the free time began. */
  readonly trialStart?: Maybe<Scalars['DateTime']['output']>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where a person can open the record in the provider's own interface. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** Something that a customer pays for again and again. */
export type SubscriptionCustomFieldArgs = {
  key: Scalars['String']['input'];
};


/** Something that a customer pays for again and again. */
export type SubscriptionCustomFieldsArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of subscriptions. */
export type SubscriptionConnection = {
  readonly __typename?: 'SubscriptionConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<SubscriptionEdge>;
  /** False when an account's part is missing. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The rows. */
  readonly nodes: ReadonlyArray<Subscription>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How each account took part, in the order in which they are read. */
  readonly sources: ReadonlyArray<SourceStatus>;
};

/** One row of a page of subscriptions. */
export type SubscriptionEdge = {
  readonly __typename?: 'SubscriptionEdge';
  /** The cursor to continue after this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Subscription;
};

/** Which subscriptions a list has: those that meet all conditions. */
export type SubscriptionFilter = {
  /** When somebody canceled it. */
  readonly canceledAt?: InputMaybe<DateTimeFilter>;
  /** How the money comes in. */
  readonly collectionMethod?: InputMaybe<CollectionMethodFilter>;
  /** When the record was created at the provider. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** When the period that is paid for now ends; the earliest of its items. */
  readonly currentPeriodEnd?: InputMaybe<DateTimeFilter>;
  /** Who pays. */
  readonly customer?: InputMaybe<IdFilter>;
  /** When it began or will begin. */
  readonly startAt?: InputMaybe<DateTimeFilter>;
  /** How the subscription stands. */
  readonly status?: InputMaybe<SubscriptionStatusFilter>;
};

/** One thing that a subscription pays for. */
export type SubscriptionItem = {
  readonly __typename?: 'SubscriptionItem';
  /** What is taken off for this thing alone. */
  readonly discounts: ReadonlyArray<Discount>;
  /** What one unit costs, and how often. */
  readonly price?: Maybe<Price>;
  /** What is paid for. */
  readonly product?: Maybe<Product>;
  /** How many units; null where they are measured. */
  readonly quantity?: Maybe<Scalars['Decimal']['output']>;
  /** The provider's own id of the item. */
  readonly remoteId?: Maybe<Scalars['String']['output']>;
  /** What one unit costs. */
  readonly unitAmount?: Maybe<Money>;
};

/** How subscriptions are ordered. */
export type SubscriptionOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: SubscriptionOrderField;
};

/** By what subscriptions are ordered. */
export type SubscriptionOrderField =
  /** When somebody canceled it. */
  | 'CANCELED_AT'
  /** When the record was created at the provider. */
  | 'CREATED_AT'
  /** When the period that is paid for now ends; the earliest of its items. */
  | 'CURRENT_PERIOD_END'
  /** When it began or will begin. */
  | 'START_AT';

/** How a subscription stands. */
export type SubscriptionStatus =
  /** It runs and is paid. */
  | 'ACTIVE'
  /** Somebody ended it. */
  | 'CANCELED'
  /** It came to its end, or never began. */
  | 'EXPIRED'
  /** Its first payment has not come in. */
  | 'INCOMPLETE'
  /** It runs, and a payment is late. */
  | 'PAST_DUE'
  /** It rests. */
  | 'PAUSED'
  /** It has not begun. */
  | 'SCHEDULED'
  /** It is in its free time. */
  | 'TRIALING'
  /** A word that this server does not know; see the raw field. */
  | 'UNKNOWN'
  /** It runs, and the provider has stopped trying to collect. */
  | 'UNPAID';

/** Conditions on a SubscriptionStatus. All of those that are given must hold. */
export type SubscriptionStatusFilter = {
  /** It is this one. */
  readonly eq?: InputMaybe<SubscriptionStatus>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<SubscriptionStatus>>;
  /** It is none of these; what has none is kept. */
  readonly notIn?: InputMaybe<ReadonlyArray<SubscriptionStatus>>;
};

/** A word that people tag things with. */
export type Tag = Entity & Node & {
  readonly __typename?: 'Tag';
  /** The connected account that holds the record. */
  readonly account: ConnectedAccount;
  /** How many things have it. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** When the record was created at the provider. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** One of those fields by the provider's name for it; null when the record has none of that name. */
  readonly customField?: Maybe<CustomField>;
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  readonly customFields: ReadonlyArray<CustomField>;
  /** When the server received this data from the provider. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** How the data came to be in this answer. */
  readonly freshness: Freshness;
  /** The global id: opaque, stable, and bound to one connected account. */
  readonly id: Scalars['ID']['output'];
  /** True when the provider marks the record as deleted or archived. */
  readonly isDeleted?: Maybe<Scalars['Boolean']['output']>;
  /** The word. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What the provider sent of the record, in its own form, with secrets left out. Only as much as the query needed. The server refuses it unless `server.exposeRaw` is set. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own id of the record. */
  readonly remoteId: Scalars['String']['output'];
  /** When the record was last changed at the provider. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where a person can open the record in the provider's own interface. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** A word that people tag things with. */
export type TagCustomFieldArgs = {
  key: Scalars['String']['input'];
};


/** A word that people tag things with. */
export type TagCustomFieldsArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of tags. */
export type TagConnection = {
  readonly __typename?: 'TagConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<TagEdge>;
  /** False when an account's part is missing. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The rows. */
  readonly nodes: ReadonlyArray<Tag>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How each account took part, in the order in which they are read. */
  readonly sources: ReadonlyArray<SourceStatus>;
};

/** One row of a page of tags. */
export type TagEdge = {
  readonly __typename?: 'TagEdge';
  /** The cursor to continue after this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Tag;
};

/** Something that somebody has to do. */
export type Task = Activity & Entity & Node & {
  readonly __typename?: 'Task';
  /** The connected account that holds the record. */
  readonly account: ConnectedAccount;
  /** The text, without markup. */
  readonly body?: Maybe<Scalars['String']['output']>;
  /** The text as HTML, as the provider holds it. Clean it before you show it. */
  readonly bodyHtml?: Maybe<Scalars['String']['output']>;
  /** The companies that it is about. */
  readonly companies?: Maybe<CompanyConnection>;
  /** When the task was done. */
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The people that it is about. */
  readonly contacts?: Maybe<ContactConnection>;
  /** When the record was created at the provider. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** One of those fields by the provider's name for it; null when the record has none of that name. */
  readonly customField?: Maybe<CustomField>;
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  readonly customFields: ReadonlyArray<CustomField>;
  /** The deals that it is about. */
  readonly deals?: Maybe<DealConnection>;
  /** When the task must be done. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the server received this data from the provider. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** How the data came to be in this answer. */
  readonly freshness: Freshness;
  /** The global id: opaque, stable, and bound to one connected account. */
  readonly id: Scalars['ID']['output'];
  /** True when the provider marks the record as deleted or archived. */
  readonly isDeleted?: Maybe<Scalars['Boolean']['output']>;
  /** What is to be done, in the provider's words, such as `CALL`. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** When it happened or is to happen. */
  readonly occurredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who in your company it belongs to. */
  readonly owner?: Maybe<User>;
  /** How urgent the task is. */
  readonly priority?: Maybe<TaskPriority>;
  /** The provider's word for how urgent the task is. */
  readonly priorityRaw?: Maybe<Scalars['String']['output']>;
  /** What the provider sent of the record, in its own form, with secrets left out. Only as much as the query needed. The server refuses it unless `server.exposeRaw` is set. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** When somebody wants to be reminded of it. */
  readonly reminderAt?: Maybe<Scalars['DateTime']['output']>;
  /** The provider's own id of the record. */
  readonly remoteId: Scalars['String']['output'];
  /** How far the task has come. */
  readonly status?: Maybe<TaskStatus>;
  /** The provider's word for how far the task has come. */
  readonly statusRaw?: Maybe<Scalars['String']['output']>;
  /** What it is about, in a line. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** The tickets that it is about. */
  readonly tickets?: Maybe<TicketConnection>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where a person can open the record in the provider's own interface. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** Something that somebody has to do. */
export type TaskCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that somebody has to do. */
export type TaskContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that somebody has to do. */
export type TaskCustomFieldArgs = {
  key: Scalars['String']['input'];
};


/** Something that somebody has to do. */
export type TaskCustomFieldsArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Something that somebody has to do. */
export type TaskDealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that somebody has to do. */
export type TaskTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of tasks. */
export type TaskConnection = {
  readonly __typename?: 'TaskConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<TaskEdge>;
  /** False when an account's part is missing. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The rows. */
  readonly nodes: ReadonlyArray<Task>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How each account took part, in the order in which they are read. */
  readonly sources: ReadonlyArray<SourceStatus>;
};

/** One row of a page of tasks. */
export type TaskEdge = {
  readonly __typename?: 'TaskEdge';
  /** The cursor to continue after this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Task;
};

/** Which tasks a list has: those that meet all conditions. */
export type TaskFilter = {
  /** When the task was done. */
  readonly completedAt?: InputMaybe<DateTimeFilter>;
  /** When the record was created at the provider. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** When the task must be done. */
  readonly dueAt?: InputMaybe<DateTimeFilter>;
  /** Who in your company it belongs to. */
  readonly owner?: InputMaybe<IdFilter>;
  /** How urgent the task is. */
  readonly priority?: InputMaybe<TaskPriorityFilter>;
  /** How far the task has come. */
  readonly status?: InputMaybe<TaskStatusFilter>;
  /** What it is about, in a line. */
  readonly subject?: InputMaybe<TextFilter>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

/** How tasks are ordered. */
export type TaskOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: TaskOrderField;
};

/** By what tasks are ordered. */
export type TaskOrderField =
  /** When the task was done. */
  | 'COMPLETED_AT'
  /** When the record was created at the provider. */
  | 'CREATED_AT'
  /** When the task must be done. */
  | 'DUE_AT'
  /** When the record was last changed at the provider. */
  | 'UPDATED_AT';

/** How urgent a task is. */
export type TaskPriority =
  /** Before the others. */
  | 'HIGH'
  /** After the others. */
  | 'LOW'
  /** Nobody has said. */
  | 'NONE'
  /** In its turn. */
  | 'NORMAL'
  /** The provider's word is none that this server knows; see the raw word. */
  | 'UNKNOWN';

/** Conditions on a TaskPriority. All of those that are given must hold. */
export type TaskPriorityFilter = {
  /** It is this one. */
  readonly eq?: InputMaybe<TaskPriority>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<TaskPriority>>;
  /** It is none of these; what has none is kept. */
  readonly notIn?: InputMaybe<ReadonlyArray<TaskPriority>>;
};

/** How far a task has come. */
export type TaskStatus =
  /** It need not be done any more. */
  | 'CANCELED'
  /** It is done. */
  | 'COMPLETED'
  /** It was put off. */
  | 'DEFERRED'
  /** Somebody is at it. */
  | 'IN_PROGRESS'
  /** Nobody has begun. */
  | 'NOT_STARTED'
  /** The provider's word is none that this server knows; see the raw word. */
  | 'UNKNOWN'
  /** It waits for somebody else. */
  | 'WAITING';

/** Conditions on a TaskStatus. All of those that are given must hold. */
export type TaskStatusFilter = {
  /** It is this one. */
  readonly eq?: InputMaybe<TaskStatus>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<TaskStatus>>;
  /** It is none of these; what has none is kept. */
  readonly notIn?: InputMaybe<ReadonlyArray<TaskStatus>>;
};

/** A tax on something. */
export type TaxAmount = {
  readonly __typename?: 'TaxAmount';
  /** The tax. */
  readonly amount?: Maybe<Money>;
  /** True when the amount that it is taken of has it inside. */
  readonly isInclusive?: Maybe<Scalars['Boolean']['output']>;
  /** Where the tax is due. */
  readonly jurisdiction?: Maybe<Scalars['String']['output']>;
  /** What the tax is called. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** How many hundredths are taken. */
  readonly percentage?: Maybe<Scalars['Decimal']['output']>;
  /** What the tax is taken of. */
  readonly taxableAmount?: Maybe<Money>;
};

/** Whether a customer pays tax. */
export type TaxExemption =
  /** No tax is charged. */
  | 'EXEMPT'
  /** Tax is charged. */
  | 'NONE'
  /** The customer pays the tax itself. */
  | 'REVERSE'
  /** A word that this server does not know; see the raw field. */
  | 'UNKNOWN';

/** A number with a tax authority. */
export type TaxId = {
  readonly __typename?: 'TaxId';
  /** What kind of number it is, in the provider's words, such as `eu_vat`. */
  readonly type?: Maybe<Scalars['String']['output']>;
  /** The number. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** A group of agents. */
export type Team = Entity & Node & {
  readonly __typename?: 'Team';
  /** The connected account that holds the record. */
  readonly account: ConnectedAccount;
  /** When the record was created at the provider. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** One of those fields by the provider's name for it; null when the record has none of that name. */
  readonly customField?: Maybe<CustomField>;
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  readonly customFields: ReadonlyArray<CustomField>;
  /** What the team is for. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** When the server received this data from the provider. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** How the data came to be in this answer. */
  readonly freshness: Freshness;
  /** The global id: opaque, stable, and bound to one connected account. */
  readonly id: Scalars['ID']['output'];
  /** True for the team that gets the tickets which nobody has assigned. */
  readonly isDefault?: Maybe<Scalars['Boolean']['output']>;
  /** True when the provider marks the record as deleted or archived. */
  readonly isDeleted?: Maybe<Scalars['Boolean']['output']>;
  /** The agents of the team. */
  readonly members?: Maybe<UserConnection>;
  /** The team's name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What the provider sent of the record, in its own form, with secrets left out. Only as much as the query needed. The server refuses it unless `server.exposeRaw` is set. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own id of the record. */
  readonly remoteId: Scalars['String']['output'];
  /** When the record was last changed at the provider. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where a person can open the record in the provider's own interface. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** A group of agents. */
export type TeamCustomFieldArgs = {
  key: Scalars['String']['input'];
};


/** A group of agents. */
export type TeamCustomFieldsArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A group of agents. */
export type TeamMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of teams. */
export type TeamConnection = {
  readonly __typename?: 'TeamConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<TeamEdge>;
  /** False when an account's part is missing. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The rows. */
  readonly nodes: ReadonlyArray<Team>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How each account took part, in the order in which they are read. */
  readonly sources: ReadonlyArray<SourceStatus>;
};

/** One row of a page of teams. */
export type TeamEdge = {
  readonly __typename?: 'TeamEdge';
  /** The cursor to continue after this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Team;
};

/** Conditions on a text. All of those that are given must hold. Capitals and small letters are the same. */
export type TextFilter = {
  /** The text has this inside. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** The text is this one. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** The text is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** True: there is no text. False: there is one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** The text begins with this. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** A text, or one of several words. */
export type TextValue = {
  readonly __typename?: 'TextValue';
  /** The text. */
  readonly text: Scalars['String']['output'];
};

/** Conditions on a list of words. All of those that are given must hold. */
export type TextsFilter = {
  /** The word is in the list. */
  readonly has?: InputMaybe<Scalars['String']['input']>;
  /** All of these words are in the list. */
  readonly hasAll?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** At least one of these words is in the list. */
  readonly hasAny?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Any of several words. */
export type TextsValue = {
  readonly __typename?: 'TextsValue';
  /** The words. */
  readonly texts: ReadonlyArray<Scalars['String']['output']>;
};

/** A request for help. */
export type Ticket = Entity & Node & {
  readonly __typename?: 'Ticket';
  /** The connected account that holds the record. */
  readonly account: ConnectedAccount;
  /** The agent who works on the ticket. */
  readonly assignee?: Maybe<User>;
  /** The files that hang on the ticket itself, where the provider does not keep them with comments; the oldest first. */
  readonly attachments?: Maybe<AttachmentConnection>;
  /** The brand that the customer turned to. */
  readonly brand?: Maybe<Scalars['String']['output']>;
  /** The calls about it. */
  readonly calls?: Maybe<CallConnection>;
  /** What the provider calls the category of the ticket. */
  readonly category?: Maybe<Scalars['String']['output']>;
  /** Those who get copies of the e-mails. */
  readonly ccs: ReadonlyArray<Author>;
  /** The way by which the ticket came in. */
  readonly channel?: Maybe<Channel>;
  /** The provider's own word for the channel. */
  readonly channelRaw?: Maybe<Scalars['String']['output']>;
  /** When the ticket was closed for good. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was said about the ticket, the oldest first. */
  readonly comments?: Maybe<TicketCommentConnection>;
  /** The companies in a CRM that the ticket is about. */
  readonly companies?: Maybe<CompanyConnection>;
  /** The people in a CRM that the ticket is about. */
  readonly contacts?: Maybe<ContactConnection>;
  /** When the record was created at the provider. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** One of those fields by the provider's name for it; null when the record has none of that name. */
  readonly customField?: Maybe<CustomField>;
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  readonly customFields: ReadonlyArray<CustomField>;
  /** The status by the account's own name for it. */
  readonly customStatus?: Maybe<CustomStatus>;
  /** The text with which the ticket began. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** When the ticket is due. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** The e-mails about it. */
  readonly emailActivities?: Maybe<EmailActivityConnection>;
  /** Your own id of the ticket, where somebody has set one. */
  readonly externalId?: Maybe<Scalars['String']['output']>;
  /** When the server received this data from the provider. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** When an agent first answered. */
  readonly firstRespondedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The agents who read along. */
  readonly followers: ReadonlyArray<User>;
  /** The form that the request was made with. */
  readonly form?: Maybe<Scalars['String']['output']>;
  /** How the data came to be in this answer. */
  readonly freshness: Freshness;
  /** True when incidents are linked to this problem. */
  readonly hasIncidents?: Maybe<Scalars['Boolean']['output']>;
  /** The global id: opaque, stable, and bound to one connected account. */
  readonly id: Scalars['ID']['output'];
  /** How much harm is done, in the provider's words. */
  readonly impact?: Maybe<Scalars['String']['output']>;
  /** The incidents that this problem caused. */
  readonly incidents?: Maybe<TicketConnection>;
  /** True when the provider marks the record as deleted or archived. */
  readonly isDeleted?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the ticket still needs work: false for RESOLVED, CLOSED and CANCELED. */
  readonly isOpen?: Maybe<Scalars['Boolean']['output']>;
  /** True when the requester can see the ticket's comments. */
  readonly isPublic?: Maybe<Scalars['Boolean']['output']>;
  /** When somebody last said something about the ticket. */
  readonly lastCommentAt?: Maybe<Scalars['DateTime']['output']>;
  /** The meetings about it. */
  readonly meetings?: Maybe<MeetingConnection>;
  /** How long things took. */
  readonly metrics?: Maybe<TicketMetrics>;
  /** The notes about it. */
  readonly notes?: Maybe<NoteConnection>;
  /** The number that people call the ticket by. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** The organization of the requester. */
  readonly organization?: Maybe<Organization>;
  /** How urgent the ticket is. */
  readonly priority?: Maybe<TicketPriority>;
  /** The provider's own word for the priority. */
  readonly priorityRaw?: Maybe<Scalars['String']['output']>;
  /** The problem that this incident is a part of. */
  readonly problem?: Maybe<Ticket>;
  /** What the provider sent of the record, in its own form, with secrets left out. Only as much as the query needed. The server refuses it unless `server.exposeRaw` is set. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The address that the request was sent to. */
  readonly recipient?: Maybe<Scalars['String']['output']>;
  /** The provider's own id of the record. */
  readonly remoteId: Scalars['String']['output'];
  /** Who asks for help. An agent who asks for help is shown as an end user here. */
  readonly requester?: Maybe<EndUser>;
  /** When the ticket was last resolved. */
  readonly resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the customer thought of the help. */
  readonly satisfaction?: Maybe<TicketSatisfaction>;
  /** The promises about time that hold for the ticket. */
  readonly slas: ReadonlyArray<TicketSla>;
  /** The step of the way that the ticket has come to, where tickets go by pipelines. */
  readonly stage?: Maybe<Scalars['String']['output']>;
  /** How far the ticket has come. */
  readonly status?: Maybe<TicketStatus>;
  /** The provider's own word for the status. */
  readonly statusRaw?: Maybe<Scalars['String']['output']>;
  /** The subject line. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** Who wrote the ticket down: the requester or an agent. */
  readonly submitter?: Maybe<Author>;
  /** The words that the ticket is marked with. */
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
  /** The tasks about it. */
  readonly tasks?: Maybe<TaskConnection>;
  /** The team that works on the ticket. */
  readonly team?: Maybe<Team>;
  /** What kind of request it is. */
  readonly type?: Maybe<TicketType>;
  /** The provider's own word for the type. */
  readonly typeRaw?: Maybe<Scalars['String']['output']>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How much it presses, in the provider's words. */
  readonly urgency?: Maybe<Scalars['String']['output']>;
  /** Where a person can open the record in the provider's own interface. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** A request for help. */
export type TicketAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A request for help. */
export type TicketCallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A request for help. */
export type TicketCommentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A request for help. */
export type TicketCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A request for help. */
export type TicketContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A request for help. */
export type TicketCustomFieldArgs = {
  key: Scalars['String']['input'];
};


/** A request for help. */
export type TicketCustomFieldsArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A request for help. */
export type TicketEmailActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A request for help. */
export type TicketIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A request for help. */
export type TicketMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A request for help. */
export type TicketNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A request for help. */
export type TicketTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something that was said about a ticket. */
export type TicketComment = Entity & Node & {
  readonly __typename?: 'TicketComment';
  /** The connected account that holds the record. */
  readonly account: ConnectedAccount;
  /** The files that came with it. */
  readonly attachments?: Maybe<AttachmentConnection>;
  /** Who said it; null when it was the system. */
  readonly author?: Maybe<Author>;
  /** The text, without markup. */
  readonly body?: Maybe<Scalars['String']['output']>;
  /** The text as HTML, as the provider gives it; clean it before you show it. */
  readonly bodyHtml?: Maybe<Scalars['String']['output']>;
  /** The way by which it came in. */
  readonly channel?: Maybe<Channel>;
  /** The provider's own word for the channel. */
  readonly channelRaw?: Maybe<Scalars['String']['output']>;
  /** When the record was created at the provider. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** One of those fields by the provider's name for it; null when the record has none of that name. */
  readonly customField?: Maybe<CustomField>;
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  readonly customFields: ReadonlyArray<CustomField>;
  /** When the server received this data from the provider. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** How the data came to be in this answer. */
  readonly freshness: Freshness;
  /** The global id: opaque, stable, and bound to one connected account. */
  readonly id: Scalars['ID']['output'];
  /** True when the provider marks the record as deleted or archived. */
  readonly isDeleted?: Maybe<Scalars['Boolean']['output']>;
  /** What kind of message it is. */
  readonly kind?: Maybe<CommentKind>;
  /** What the provider sent of the record, in its own form, with secrets left out. Only as much as the query needed. The server refuses it unless `server.exposeRaw` is set. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own id of the record. */
  readonly remoteId: Scalars['String']['output'];
  /** When the record was last changed at the provider. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where a person can open the record in the provider's own interface. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** Who may read it. */
  readonly visibility?: Maybe<Visibility>;
};


/** Something that was said about a ticket. */
export type TicketCommentAttachmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that was said about a ticket. */
export type TicketCommentCustomFieldArgs = {
  key: Scalars['String']['input'];
};


/** Something that was said about a ticket. */
export type TicketCommentCustomFieldsArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of comments. */
export type TicketCommentConnection = {
  readonly __typename?: 'TicketCommentConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<TicketCommentEdge>;
  /** False when an account's part is missing. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The rows. */
  readonly nodes: ReadonlyArray<TicketComment>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How each account took part, in the order in which they are read. */
  readonly sources: ReadonlyArray<SourceStatus>;
};

/** One row of a page of comments. */
export type TicketCommentEdge = {
  readonly __typename?: 'TicketCommentEdge';
  /** The cursor to continue after this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: TicketComment;
};

/** A page of tickets. */
export type TicketConnection = {
  readonly __typename?: 'TicketConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<TicketEdge>;
  /** False when an account's part is missing. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The rows. */
  readonly nodes: ReadonlyArray<Ticket>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How each account took part, in the order in which they are read. */
  readonly sources: ReadonlyArray<SourceStatus>;
};

/** One row of a page of tickets. */
export type TicketEdge = {
  readonly __typename?: 'TicketEdge';
  /** The cursor to continue after this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Ticket;
};

/** Which tickets a list has: those that meet all conditions. */
export type TicketFilter = {
  /** The agent who works on the ticket. */
  readonly assignee?: InputMaybe<IdFilter>;
  /** The way by which the ticket came in. */
  readonly channel?: InputMaybe<ChannelFilter>;
  /** When the record was created at the provider. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** When the ticket is due. */
  readonly dueAt?: InputMaybe<DateTimeFilter>;
  /** Your own id of the ticket, where somebody has set one. */
  readonly externalId?: InputMaybe<TextFilter>;
  /** The number that people call the ticket by. */
  readonly number?: InputMaybe<TextFilter>;
  /** The organization of the requester. */
  readonly organization?: InputMaybe<IdFilter>;
  /** How urgent the ticket is. */
  readonly priority?: InputMaybe<TicketPriorityFilter>;
  /** Who asks for help. An agent who asks for help is shown as an end user here. */
  readonly requester?: InputMaybe<IdFilter>;
  /** How far the ticket has come. */
  readonly status?: InputMaybe<TicketStatusFilter>;
  /** The subject line. */
  readonly subject?: InputMaybe<TextFilter>;
  /** The words that the ticket is marked with. */
  readonly tags?: InputMaybe<TextsFilter>;
  /** The team that works on the ticket. */
  readonly team?: InputMaybe<IdFilter>;
  /** What kind of request it is. */
  readonly type?: InputMaybe<TicketTypeFilter>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

/** How long things took with a ticket. */
export type TicketMetrics = {
  readonly __typename?: 'TicketMetrics';
  /** How long agents were waited for altogether, in minutes of the calendar. */
  readonly agentWaitMinutes?: Maybe<Scalars['Int']['output']>;
  /** How many agents have had the ticket. */
  readonly assigneeStations?: Maybe<Scalars['Int']['output']>;
  /** How long the first answer took, in minutes of the calendar. */
  readonly firstReplyMinutes?: Maybe<Scalars['Int']['output']>;
  /** How long the first solution took, in minutes of the calendar. */
  readonly firstResolutionMinutes?: Maybe<Scalars['Int']['output']>;
  /** How long the last solution took, in minutes of the calendar. */
  readonly fullResolutionMinutes?: Maybe<Scalars['Int']['output']>;
  /** How long the ticket was on hold altogether, in minutes of the calendar. */
  readonly onHoldMinutes?: Maybe<Scalars['Int']['output']>;
  /** How often the ticket was opened again. */
  readonly reopens?: Maybe<Scalars['Int']['output']>;
  /** How often agents answered. */
  readonly replies?: Maybe<Scalars['Int']['output']>;
  /** How long the one who asked waited altogether, in minutes of the calendar. */
  readonly requesterWaitMinutes?: Maybe<Scalars['Int']['output']>;
  /** How many teams have had the ticket. */
  readonly teamStations?: Maybe<Scalars['Int']['output']>;
};

/** How tickets are ordered. */
export type TicketOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: TicketOrderField;
};

/** By what tickets are ordered. */
export type TicketOrderField =
  /** When the record was created at the provider. */
  | 'CREATED_AT'
  /** When the ticket is due. */
  | 'DUE_AT'
  /** When the record was last changed at the provider. */
  | 'UPDATED_AT';

/** How urgent a ticket is. */
export type TicketPriority =
  /** Soon. */
  | 'HIGH'
  /** When there is time. */
  | 'LOW'
  /** Nobody has said. */
  | 'NONE'
  /** In turn. */
  | 'NORMAL'
  /** A word that this server does not know; see the raw field. */
  | 'UNKNOWN'
  /** At once. */
  | 'URGENT';

/** Conditions on a TicketPriority. All of those that are given must hold. */
export type TicketPriorityFilter = {
  /** It is this one. */
  readonly eq?: InputMaybe<TicketPriority>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<TicketPriority>>;
  /** It is none of these; what has none is kept. */
  readonly notIn?: InputMaybe<ReadonlyArray<TicketPriority>>;
};

/** What a customer thought of the help. */
export type TicketSatisfaction = {
  readonly __typename?: 'TicketSatisfaction';
  /** What the customer wrote. */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** Why, as chosen from a list. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The verdict. */
  readonly score?: Maybe<SatisfactionScore>;
  /** The provider's word for the verdict. */
  readonly scoreRaw?: Maybe<Scalars['String']['output']>;
};

/** A promise about time that holds for a ticket. */
export type TicketSla = {
  readonly __typename?: 'TicketSla';
  /** When the promise is broken, or was. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** What is promised. */
  readonly metric?: Maybe<SlaMetric>;
  /** The provider's word for what is promised. */
  readonly metricRaw?: Maybe<Scalars['String']['output']>;
  /** The name of the policy that makes the promise. */
  readonly policyName?: Maybe<Scalars['String']['output']>;
  /** How much time is left, in seconds; below zero when it is over. */
  readonly remainingSeconds?: Maybe<Scalars['Int']['output']>;
  /** How the promise stands. */
  readonly status?: Maybe<SlaStatus>;
  /** The provider's word for how the promise stands. */
  readonly statusRaw?: Maybe<Scalars['String']['output']>;
};

/** How far a ticket has come. */
export type TicketStatus =
  /** It was given up. */
  | 'CANCELED'
  /** It is closed for good. */
  | 'CLOSED'
  /** An agent is working on it. */
  | 'IN_PROGRESS'
  /** Nobody has looked at it. */
  | 'NEW'
  /** It waits for somebody else. */
  | 'ON_HOLD'
  /** It waits for an agent. */
  | 'OPEN'
  /** It waits for the requester. */
  | 'PENDING'
  /** It is solved, and may be opened again. */
  | 'RESOLVED'
  /** A word that this server does not know; see the raw field. */
  | 'UNKNOWN';

/** Conditions on a TicketStatus. All of those that are given must hold. */
export type TicketStatusFilter = {
  /** It is this one. */
  readonly eq?: InputMaybe<TicketStatus>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<TicketStatus>>;
  /** It is none of these; what has none is kept. */
  readonly notIn?: InputMaybe<ReadonlyArray<TicketStatus>>;
};

/** What kind of request a ticket is. */
export type TicketType =
  /** A fault in a product. */
  | 'BUG'
  /** Something is to be changed. */
  | 'CHANGE'
  /** A wish for a product. */
  | 'FEATURE'
  /** Something does not work for somebody. */
  | 'INCIDENT'
  /** Something else that the provider has a word for. */
  | 'OTHER'
  /** The cause of several incidents. */
  | 'PROBLEM'
  /** Somebody wants to know something. */
  | 'QUESTION'
  /** Somebody wants to have something. */
  | 'REQUEST'
  /** Something is to be done. */
  | 'TASK'
  /** A word that this server does not know; see the raw field. */
  | 'UNKNOWN';

/** Conditions on a TicketType. All of those that are given must hold. */
export type TicketTypeFilter = {
  /** It is this one. */
  readonly eq?: InputMaybe<TicketType>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<TicketType>>;
  /** It is none of these; what has none is kept. */
  readonly notIn?: InputMaybe<ReadonlyArray<TicketType>>;
};

/** A page of a timeline. */
export type TimelineConnection = {
  readonly __typename?: 'TimelineConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<TimelineEdge>;
  /** False when an account's part is missing. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The rows. */
  readonly nodes: ReadonlyArray<TimelineItem>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How each account took part, in the order in which they are read. */
  readonly sources: ReadonlyArray<SourceStatus>;
};

/** One row of a page of a timeline. */
export type TimelineEdge = {
  readonly __typename?: 'TimelineEdge';
  /** When it happened; null where the provider does not say, and then it comes last. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** The cursor to continue after this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: TimelineItem;
};

/** Something that happened between you and a customer. */
export type TimelineItem = Call | CreditNote | Deal | EmailActivity | Invoice | Meeting | Note | Payment | Subscription | Task | Ticket | TicketComment;

/** A kind of thing in a timeline. */
export type TimelineType =
  /** Calls, by when they took place. */
  | 'CALL'
  /** Comments on tickets, by when they were made. */
  | 'COMMENT'
  /** Credit notes, by when they were issued. */
  | 'CREDIT_NOTE'
  /** Deals, by when they were created. */
  | 'DEAL'
  /** E-mails, by when they were sent. */
  | 'EMAIL'
  /** Invoices, by when they were issued. */
  | 'INVOICE'
  /** Meetings, by when they begin. */
  | 'MEETING'
  /** Notes, by when they were written. */
  | 'NOTE'
  /** Payments, by when they were made. */
  | 'PAYMENT'
  /** Subscriptions, by when they began. */
  | 'SUBSCRIPTION'
  /** Tasks, by when they are due. */
  | 'TASK'
  /** Tickets, by when they were opened. */
  | 'TICKET';

/** A word of a provider that its connector does not know. */
export type UnknownWord = {
  readonly __typename?: 'UnknownWord';
  /** How often it was read. */
  readonly count: Scalars['Int']['output'];
  /** The field of this schema, such as `status`. */
  readonly field: Scalars['String']['output'];
  /** The provider's record, such as `ticket`. */
  readonly record: Scalars['String']['output'];
  /** The word; null for what does not look like a word of a program. */
  readonly word?: Maybe<Scalars['String']['output']>;
};

/** Whether a quantity is agreed or measured. */
export type UsageType =
  /** It is agreed beforehand. */
  | 'LICENSED'
  /** It is measured. */
  | 'METERED'
  /** A word that this server does not know; see the raw field. */
  | 'UNKNOWN';

/** Somebody who works in one of your systems: the owner of a deal, the agent of a ticket. */
export type User = Entity & Node & {
  readonly __typename?: 'User';
  /** The connected account that holds the record. */
  readonly account: ConnectedAccount;
  /** A picture of the user. */
  readonly avatarUrl?: Maybe<Scalars['URL']['output']>;
  /** When the record was created at the provider. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** One of those fields by the provider's name for it; null when the record has none of that name. */
  readonly customField?: Maybe<CustomField>;
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  readonly customFields: ReadonlyArray<CustomField>;
  /** The e-mail address. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** When the server received this data from the provider. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The given name. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** How the data came to be in this answer. */
  readonly freshness: Freshness;
  /** The global id: opaque, stable, and bound to one connected account. */
  readonly id: Scalars['ID']['output'];
  /** False when the user can no longer work in the system. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** True when the provider marks the record as deleted or archived. */
  readonly isDeleted?: Maybe<Scalars['Boolean']['output']>;
  /** What kind of user it is. */
  readonly kind?: Maybe<UserKind>;
  /** The family name. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** The whole name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The phone number. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** What the provider sent of the record, in its own form, with secrets left out. Only as much as the query needed. The server refuses it unless `server.exposeRaw` is set. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The provider's own id of the record. */
  readonly remoteId: Scalars['String']['output'];
  /** What the user may do, in the provider's words. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** The teams that the user is in. */
  readonly teams?: Maybe<TeamConnection>;
  /** The IANA time zone or the provider's name for it. */
  readonly timezone?: Maybe<Scalars['String']['output']>;
  /** What the user's work is called. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where a person can open the record in the provider's own interface. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** Somebody who works in one of your systems: the owner of a deal, the agent of a ticket. */
export type UserCustomFieldArgs = {
  key: Scalars['String']['input'];
};


/** Somebody who works in one of your systems: the owner of a deal, the agent of a ticket. */
export type UserCustomFieldsArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Somebody who works in one of your systems: the owner of a deal, the agent of a ticket. */
export type UserTeamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of users. */
export type UserConnection = {
  readonly __typename?: 'UserConnection';
  /** The rows, each with its cursor. */
  readonly edges: ReadonlyArray<UserEdge>;
  /** False when an account's part is missing. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** The rows. */
  readonly nodes: ReadonlyArray<User>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How each account took part, in the order in which they are read. */
  readonly sources: ReadonlyArray<SourceStatus>;
};

/** One row of a page of users. */
export type UserEdge = {
  readonly __typename?: 'UserEdge';
  /** The cursor to continue after this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: User;
};

/** Which users a list has: those that meet all conditions. */
export type UserFilter = {
  /** When the record was created at the provider. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** The e-mail address. */
  readonly email?: InputMaybe<TextFilter>;
  /** False when the user can no longer work in the system. */
  readonly isActive?: InputMaybe<FlagFilter>;
  /** The whole name. */
  readonly name?: InputMaybe<TextFilter>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
};

/** What kind of user somebody is. */
export type UserKind =
  /** Answers tickets in a helpdesk. */
  | 'AGENT'
  /** Is a program. */
  | 'BOT'
  /** Works in a CRM. */
  | 'CRM_USER';

/** How users are ordered. */
export type UserOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: UserOrderField;
};

/** By what users are ordered. */
export type UserOrderField =
  /** When the record was created at the provider. */
  | 'CREATED_AT'
  /** When the record was last changed at the provider. */
  | 'UPDATED_AT';

/** Who may read a comment. */
export type Visibility =
  /** Agents only. */
  | 'INTERNAL'
  /** The requester too. */
  | 'PUBLIC';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Author:
    | ( View<'EndUser'> )
    | ( View<'User'> )
  ;
  CustomFieldValue:
    | ( DateTimeValue )
    | ( DateValue )
    | ( FlagValue )
    | ( NumberValue )
    | ( TextValue )
    | ( TextsValue )
  ;
  CustomerRecord:
    | ( View<'BillingCustomer'> )
    | ( View<'Company'> )
    | ( View<'Contact'> )
    | ( View<'EndUser'> )
    | ( View<'Organization'> )
  ;
  SearchResult:
    | ( View<'BillingCustomer'> )
    | ( View<'Company'> )
    | ( View<'Contact'> )
    | ( View<'Deal'> )
    | ( View<'EndUser'> )
    | ( View<'Lead'> )
    | ( View<'Organization'> )
    | ( View<'Product'> )
    | ( View<'Ticket'> )
  ;
  TimelineItem:
    | ( View<'Call'> )
    | ( View<'CreditNote'> )
    | ( View<'Deal'> )
    | ( View<'EmailActivity'> )
    | ( View<'Invoice'> )
    | ( View<'Meeting'> )
    | ( View<'Note'> )
    | ( View<'Payment'> )
    | ( View<'Subscription'> )
    | ( View<'Task'> )
    | ( View<'Ticket'> )
    | ( View<'TicketComment'> )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Activity:
    | ( View<'Call'> )
    | ( View<'EmailActivity'> )
    | ( View<'Meeting'> )
    | ( View<'Note'> )
    | ( View<'Task'> )
  ;
  Entity:
    | ( View<'Attachment'> )
    | ( View<'BillingCustomer'> )
    | ( View<'Call'> )
    | ( View<'Company'> )
    | ( View<'Contact'> )
    | ( View<'CreditNote'> )
    | ( View<'Deal'> )
    | ( View<'DealLineItem'> )
    | ( View<'Dispute'> )
    | ( View<'EmailActivity'> )
    | ( View<'EndUser'> )
    | ( View<'Invoice'> )
    | ( View<'Lead'> )
    | ( View<'Meeting'> )
    | ( View<'Note'> )
    | ( View<'Organization'> )
    | ( View<'Payment'> )
    | ( View<'PaymentMethod'> )
    | ( View<'Pipeline'> )
    | ( View<'Price'> )
    | ( View<'Product'> )
    | ( View<'Refund'> )
    | ( View<'Stage'> )
    | ( View<'Subscription'> )
    | ( View<'Tag'> )
    | ( View<'Task'> )
    | ( View<'Team'> )
    | ( View<'Ticket'> )
    | ( View<'TicketComment'> )
    | ( View<'User'> )
  ;
  Node:
    | ( View<'Attachment'> )
    | ( View<'BillingCustomer'> )
    | ( View<'Call'> )
    | ( View<'Company'> )
    | ( Account )
    | ( View<'Contact'> )
    | ( View<'CreditNote'> )
    | ( View<'Deal'> )
    | ( View<'DealLineItem'> )
    | ( View<'Dispute'> )
    | ( View<'EmailActivity'> )
    | ( View<'EndUser'> )
    | ( View<'Invoice'> )
    | ( View<'Lead'> )
    | ( View<'Meeting'> )
    | ( View<'Note'> )
    | ( View<'Organization'> )
    | ( View<'Payment'> )
    | ( View<'PaymentMethod'> )
    | ( View<'Pipeline'> )
    | ( View<'Price'> )
    | ( View<'Product'> )
    | ( View<'Refund'> )
    | ( View<'Stage'> )
    | ( View<'Subscription'> )
    | ( View<'Tag'> )
    | ( View<'Task'> )
    | ( View<'Team'> )
    | ( View<'Ticket'> )
    | ( View<'TicketComment'> )
    | ( View<'User'> )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccountConnectInput: AccountConnectInput;
  AccountConnectPayload: ResolverTypeWrapper<Omit<AccountConnectPayload, 'account' | 'findings'> & { account?: Maybe<ResolversTypes['ConnectedAccount']>, findings: ReadonlyArray<ResolversTypes['AccountFinding']> }>;
  AccountDisconnectPayload: ResolverTypeWrapper<AccountDisconnectPayload>;
  AccountEnvironment: AccountEnvironment;
  AccountErrorCode: AccountErrorCode;
  AccountFinding: ResolverTypeWrapper<Finding>;
  AccountHealth: ResolverTypeWrapper<AccountHealth>;
  AccountLink: ResolverTypeWrapper<AccountLink>;
  AccountLinkCreateInput: AccountLinkCreateInput;
  AccountLinkCreatePayload: ResolverTypeWrapper<AccountLinkCreatePayload>;
  AccountReconnectInput: AccountReconnectInput;
  AccountReconnectPayload: ResolverTypeWrapper<Omit<AccountReconnectPayload, 'account' | 'findings'> & { account?: Maybe<ResolversTypes['ConnectedAccount']>, findings: ReadonlyArray<ResolversTypes['AccountFinding']> }>;
  AccountTestPayload: ResolverTypeWrapper<Omit<AccountTestPayload, 'account' | 'findings'> & { account?: Maybe<ResolversTypes['ConnectedAccount']>, findings: ReadonlyArray<ResolversTypes['AccountFinding']> }>;
  AccountUserError: ResolverTypeWrapper<AccountUserError>;
  Activity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Activity']>;
  ActivityConnection: ResolverTypeWrapper<ActivityPage>;
  ActivityEdge: ResolverTypeWrapper<Omit<ActivityEdge, 'node'> & { node: ResolversTypes['Activity'] }>;
  ActivityType: ActivityType;
  Address: ResolverTypeWrapper<Address>;
  Attachment: ResolverTypeWrapper<View<'Attachment'>>;
  AttachmentConnection: ResolverTypeWrapper<ViewPage<'Attachment'>>;
  AttachmentEdge: ResolverTypeWrapper<Omit<AttachmentEdge, 'node'> & { node: ResolversTypes['Attachment'] }>;
  Author: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Author']>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  BillingCustomer: ResolverTypeWrapper<View<'BillingCustomer'>>;
  BillingCustomerConnection: ResolverTypeWrapper<ViewPage<'BillingCustomer'>>;
  BillingCustomerEdge: ResolverTypeWrapper<Omit<BillingCustomerEdge, 'node'> & { node: ResolversTypes['BillingCustomer'] }>;
  BillingCustomerFilter: BillingCustomerFilter;
  BillingCustomerOrder: BillingCustomerOrder;
  BillingCustomerOrderField: BillingCustomerOrderField;
  BillingCustomerStatus: BillingCustomerStatus;
  BillingInterval: BillingInterval;
  BillingIntervalFilter: BillingIntervalFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Call: ResolverTypeWrapper<View<'Call'>>;
  CallConnection: ResolverTypeWrapper<ViewPage<'Call'>>;
  CallEdge: ResolverTypeWrapper<Omit<CallEdge, 'node'> & { node: ResolversTypes['Call'] }>;
  CallFilter: CallFilter;
  CallOrder: CallOrder;
  CallOrderField: CallOrderField;
  CallState: CallState;
  Capability: ResolverTypeWrapper<Capability>;
  Category: Category;
  Channel: Channel;
  ChannelFilter: ChannelFilter;
  CollectionMethod: CollectionMethod;
  CollectionMethodFilter: CollectionMethodFilter;
  CommentKind: CommentKind;
  Company: ResolverTypeWrapper<View<'Company'>>;
  CompanyConnection: ResolverTypeWrapper<ViewPage<'Company'>>;
  CompanyEdge: ResolverTypeWrapper<Omit<CompanyEdge, 'node'> & { node: ResolversTypes['Company'] }>;
  CompanyFilter: CompanyFilter;
  CompanyOrder: CompanyOrder;
  CompanyOrderField: CompanyOrderField;
  CompanyType: CompanyType;
  ConnectedAccount: ResolverTypeWrapper<Account>;
  ConnectedAccountConnection: ResolverTypeWrapper<Omit<ConnectedAccountConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['ConnectedAccount']> }>;
  Contact: ResolverTypeWrapper<View<'Contact'>>;
  ContactConnection: ResolverTypeWrapper<ViewPage<'Contact'>>;
  ContactEdge: ResolverTypeWrapper<Omit<ContactEdge, 'node'> & { node: ResolversTypes['Contact'] }>;
  ContactFilter: ContactFilter;
  ContactOrder: ContactOrder;
  ContactOrderField: ContactOrderField;
  CreditNote: ResolverTypeWrapper<View<'CreditNote'>>;
  CreditNoteConnection: ResolverTypeWrapper<ViewPage<'CreditNote'>>;
  CreditNoteEdge: ResolverTypeWrapper<Omit<CreditNoteEdge, 'node'> & { node: ResolversTypes['CreditNote'] }>;
  CreditNoteFilter: CreditNoteFilter;
  CreditNoteLine: ResolverTypeWrapper<View<'CreditNoteLine'>>;
  CreditNoteLineConnection: ResolverTypeWrapper<ViewPage<'CreditNoteLine'>>;
  CreditNoteLineEdge: ResolverTypeWrapper<Omit<CreditNoteLineEdge, 'node'> & { node: ResolversTypes['CreditNoteLine'] }>;
  CreditNoteOrder: CreditNoteOrder;
  CreditNoteOrderField: CreditNoteOrderField;
  CreditNoteStatus: CreditNoteStatus;
  CreditNoteStatusFilter: CreditNoteStatusFilter;
  CreditNoteType: CreditNoteType;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  CustomField: ResolverTypeWrapper<Omit<CustomField, 'value'> & { value?: Maybe<ResolversTypes['CustomFieldValue']> }>;
  CustomFieldType: CustomFieldType;
  CustomFieldValue: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CustomFieldValue']>;
  CustomStatus: ResolverTypeWrapper<CustomStatus>;
  Customer: ResolverTypeWrapper<CustomerModel>;
  CustomerConnection: ResolverTypeWrapper<CustomerPage>;
  CustomerEdge: ResolverTypeWrapper<Omit<CustomerEdge, 'node'> & { node: ResolversTypes['Customer'] }>;
  CustomerMatch: ResolverTypeWrapper<Match>;
  CustomerRecord: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CustomerRecord']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  DateTimeValue: ResolverTypeWrapper<DateTimeValue>;
  DateValue: ResolverTypeWrapper<DateValue>;
  Deal: ResolverTypeWrapper<View<'Deal'>>;
  DealConnection: ResolverTypeWrapper<ViewPage<'Deal'>>;
  DealEdge: ResolverTypeWrapper<Omit<DealEdge, 'node'> & { node: ResolversTypes['Deal'] }>;
  DealFilter: DealFilter;
  DealLineItem: ResolverTypeWrapper<View<'DealLineItem'>>;
  DealLineItemConnection: ResolverTypeWrapper<ViewPage<'DealLineItem'>>;
  DealLineItemEdge: ResolverTypeWrapper<Omit<DealLineItemEdge, 'node'> & { node: ResolversTypes['DealLineItem'] }>;
  DealOrder: DealOrder;
  DealOrderField: DealOrderField;
  DealStatus: DealStatus;
  DealStatusFilter: DealStatusFilter;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Deprecation: ResolverTypeWrapper<Deprecation>;
  Direction: Direction;
  DirectionFilter: DirectionFilter;
  Discount: ResolverTypeWrapper<Omit<Discount, 'amountOff'> & { amountOff?: Maybe<ResolversTypes['Money']> }>;
  DiscountDuration: DiscountDuration;
  Dispute: ResolverTypeWrapper<View<'Dispute'>>;
  DisputeConnection: ResolverTypeWrapper<ViewPage<'Dispute'>>;
  DisputeEdge: ResolverTypeWrapper<Omit<DisputeEdge, 'node'> & { node: ResolversTypes['Dispute'] }>;
  DisputeFilter: DisputeFilter;
  DisputeOrder: DisputeOrder;
  DisputeOrderField: DisputeOrderField;
  DisputeStatus: DisputeStatus;
  DisputeStatusFilter: DisputeStatusFilter;
  Drift: ResolverTypeWrapper<Drift>;
  DriftKind: DriftKind;
  Dunning: ResolverTypeWrapper<Dunning>;
  EdgeCapability: ResolverTypeWrapper<EdgeCapability>;
  EdgeKind: EdgeKind;
  Email: ResolverTypeWrapper<Email>;
  EmailActivity: ResolverTypeWrapper<View<'EmailActivity'>>;
  EmailActivityConnection: ResolverTypeWrapper<ViewPage<'EmailActivity'>>;
  EmailActivityEdge: ResolverTypeWrapper<Omit<EmailActivityEdge, 'node'> & { node: ResolversTypes['EmailActivity'] }>;
  EmailActivityFilter: EmailActivityFilter;
  EmailActivityOrder: EmailActivityOrder;
  EmailActivityOrderField: EmailActivityOrderField;
  EndUser: ResolverTypeWrapper<View<'EndUser'>>;
  EndUserConnection: ResolverTypeWrapper<ViewPage<'EndUser'>>;
  EndUserEdge: ResolverTypeWrapper<Omit<EndUserEdge, 'node'> & { node: ResolversTypes['EndUser'] }>;
  EndUserFilter: EndUserFilter;
  EndUserOrder: EndUserOrder;
  EndUserOrderField: EndUserOrderField;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  FlagFilter: FlagFilter;
  FlagValue: ResolverTypeWrapper<FlagValue>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ForecastCategory: ForecastCategory;
  Freshness: Freshness;
  HealthState: HealthState;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdFilter: IdFilter;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Invoice: ResolverTypeWrapper<View<'Invoice'>>;
  InvoiceConnection: ResolverTypeWrapper<ViewPage<'Invoice'>>;
  InvoiceEdge: ResolverTypeWrapper<Omit<InvoiceEdge, 'node'> & { node: ResolversTypes['Invoice'] }>;
  InvoiceFilter: InvoiceFilter;
  InvoiceLine: ResolverTypeWrapper<View<'InvoiceLine'>>;
  InvoiceLineConnection: ResolverTypeWrapper<ViewPage<'InvoiceLine'>>;
  InvoiceLineEdge: ResolverTypeWrapper<Omit<InvoiceLineEdge, 'node'> & { node: ResolversTypes['InvoiceLine'] }>;
  InvoiceOrder: InvoiceOrder;
  InvoiceOrderField: InvoiceOrderField;
  InvoiceStatus: InvoiceStatus;
  InvoiceStatusFilter: InvoiceStatusFilter;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Lead: ResolverTypeWrapper<View<'Lead'>>;
  LeadConnection: ResolverTypeWrapper<ViewPage<'Lead'>>;
  LeadEdge: ResolverTypeWrapper<Omit<LeadEdge, 'node'> & { node: ResolversTypes['Lead'] }>;
  LeadFilter: LeadFilter;
  LeadOrder: LeadOrder;
  LeadOrderField: LeadOrderField;
  LeadStatus: LeadStatus;
  LeadStatusFilter: LeadStatusFilter;
  LifecycleStage: LifecycleStage;
  LifecycleStageFilter: LifecycleStageFilter;
  LoggedAttempt: ResolverTypeWrapper<ToldAttempt>;
  LoggedCall: ResolverTypeWrapper<ToldCall>;
  LoggedCallFilter: LoggedCallFilter;
  LoggedRequest: ResolverTypeWrapper<ToldRequest>;
  MatchedBy: MatchedBy;
  Meeting: ResolverTypeWrapper<View<'Meeting'>>;
  MeetingConnection: ResolverTypeWrapper<ViewPage<'Meeting'>>;
  MeetingEdge: ResolverTypeWrapper<Omit<MeetingEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  MeetingFilter: MeetingFilter;
  MeetingOrder: MeetingOrder;
  MeetingOrderField: MeetingOrderField;
  Money: ResolverTypeWrapper<MoneyModel>;
  MoneyFilter: MoneyFilter;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Note: ResolverTypeWrapper<View<'Note'>>;
  NoteConnection: ResolverTypeWrapper<ViewPage<'Note'>>;
  NoteEdge: ResolverTypeWrapper<Omit<NoteEdge, 'node'> & { node: ResolversTypes['Note'] }>;
  NoteFilter: NoteFilter;
  NoteOrder: NoteOrder;
  NoteOrderField: NoteOrderField;
  NumberFilter: NumberFilter;
  NumberValue: ResolverTypeWrapper<NumberValue>;
  OnFailure: OnFailure;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<View<'Organization'>>;
  OrganizationConnection: ResolverTypeWrapper<ViewPage<'Organization'>>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationFilter: OrganizationFilter;
  OrganizationOrder: OrganizationOrder;
  OrganizationOrderField: OrganizationOrderField;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Participant: ResolverTypeWrapper<Participant>;
  Payment: ResolverTypeWrapper<View<'Payment'>>;
  PaymentAllocation: ResolverTypeWrapper<Part>;
  PaymentConnection: ResolverTypeWrapper<ViewPage<'Payment'>>;
  PaymentEdge: ResolverTypeWrapper<Omit<PaymentEdge, 'node'> & { node: ResolversTypes['Payment'] }>;
  PaymentFilter: PaymentFilter;
  PaymentMethod: ResolverTypeWrapper<View<'PaymentMethod'>>;
  PaymentMethodConnection: ResolverTypeWrapper<ViewPage<'PaymentMethod'>>;
  PaymentMethodDetails: ResolverTypeWrapper<PaymentMethodDetails>;
  PaymentMethodEdge: ResolverTypeWrapper<Omit<PaymentMethodEdge, 'node'> & { node: ResolversTypes['PaymentMethod'] }>;
  PaymentMethodStatus: PaymentMethodStatus;
  PaymentMethodType: PaymentMethodType;
  PaymentMethodTypeFilter: PaymentMethodTypeFilter;
  PaymentOrder: PaymentOrder;
  PaymentOrderField: PaymentOrderField;
  PaymentStatus: PaymentStatus;
  PaymentStatusFilter: PaymentStatusFilter;
  Phone: ResolverTypeWrapper<Phone>;
  Pipeline: ResolverTypeWrapper<View<'Pipeline'>>;
  PipelineConnection: ResolverTypeWrapper<ViewPage<'Pipeline'>>;
  PipelineEdge: ResolverTypeWrapper<Omit<PipelineEdge, 'node'> & { node: ResolversTypes['Pipeline'] }>;
  Price: ResolverTypeWrapper<View<'Price'>>;
  PriceConnection: ResolverTypeWrapper<ViewPage<'Price'>>;
  PriceEdge: ResolverTypeWrapper<Omit<PriceEdge, 'node'> & { node: ResolversTypes['Price'] }>;
  PriceFilter: PriceFilter;
  PriceOrder: PriceOrder;
  PriceOrderField: PriceOrderField;
  PriceTier: ResolverTypeWrapper<Omit<PriceTier, 'flatAmount' | 'unitAmount'> & { flatAmount?: Maybe<ResolversTypes['Money']>, unitAmount?: Maybe<ResolversTypes['Money']> }>;
  PricingModel: PricingModel;
  Product: ResolverTypeWrapper<View<'Product'>>;
  ProductConnection: ResolverTypeWrapper<ViewPage<'Product'>>;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  ProductFilter: ProductFilter;
  ProductOrder: ProductOrder;
  ProductOrderField: ProductOrderField;
  ProductStatus: ProductStatus;
  ProductStatusFilter: ProductStatusFilter;
  ProductType: ProductType;
  Provider: ResolverTypeWrapper<Connector>;
  ProviderSetting: ResolverTypeWrapper<ProviderSetting>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuotaLeft: ResolverTypeWrapper<QuotaLeft>;
  Refund: ResolverTypeWrapper<View<'Refund'>>;
  RefundConnection: ResolverTypeWrapper<ViewPage<'Refund'>>;
  RefundEdge: ResolverTypeWrapper<Omit<RefundEdge, 'node'> & { node: ResolversTypes['Refund'] }>;
  RefundFilter: RefundFilter;
  RefundOrder: RefundOrder;
  RefundOrderField: RefundOrderField;
  RefundReason: RefundReason;
  RefundReasonFilter: RefundReasonFilter;
  RefundStatus: RefundStatus;
  RefundStatusFilter: RefundStatusFilter;
  SatisfactionScore: SatisfactionScore;
  SearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchResult']>;
  SearchResultConnection: ResolverTypeWrapper<SearchPage>;
  SearchResultEdge: ResolverTypeWrapper<Omit<SearchResultEdge, 'node'> & { node: ResolversTypes['SearchResult'] }>;
  SearchType: SearchType;
  SettingCondition: ResolverTypeWrapper<SettingCondition>;
  SettingInput: SettingInput;
  SlaMetric: SlaMetric;
  SlaStatus: SlaStatus;
  SocialProfile: ResolverTypeWrapper<SocialProfile>;
  SourceState: SourceState;
  SourceStatus: ResolverTypeWrapper<Source>;
  Stage: ResolverTypeWrapper<View<'Stage'>>;
  StageChange: ResolverTypeWrapper<Part>;
  StageConnection: ResolverTypeWrapper<ViewPage<'Stage'>>;
  StageEdge: ResolverTypeWrapper<Omit<StageEdge, 'node'> & { node: ResolversTypes['Stage'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<View<'Subscription'>>;
  SubscriptionConnection: ResolverTypeWrapper<ViewPage<'Subscription'>>;
  SubscriptionEdge: ResolverTypeWrapper<Omit<SubscriptionEdge, 'node'> & { node: ResolversTypes['Subscription'] }>;
  SubscriptionFilter: SubscriptionFilter;
  SubscriptionItem: ResolverTypeWrapper<Part>;
  SubscriptionOrder: SubscriptionOrder;
  SubscriptionOrderField: SubscriptionOrderField;
  SubscriptionStatus: SubscriptionStatus;
  SubscriptionStatusFilter: SubscriptionStatusFilter;
  Tag: ResolverTypeWrapper<View<'Tag'>>;
  TagConnection: ResolverTypeWrapper<ViewPage<'Tag'>>;
  TagEdge: ResolverTypeWrapper<Omit<TagEdge, 'node'> & { node: ResolversTypes['Tag'] }>;
  Task: ResolverTypeWrapper<View<'Task'>>;
  TaskConnection: ResolverTypeWrapper<ViewPage<'Task'>>;
  TaskEdge: ResolverTypeWrapper<Omit<TaskEdge, 'node'> & { node: ResolversTypes['Task'] }>;
  TaskFilter: TaskFilter;
  TaskOrder: TaskOrder;
  TaskOrderField: TaskOrderField;
  TaskPriority: TaskPriority;
  TaskPriorityFilter: TaskPriorityFilter;
  TaskStatus: TaskStatus;
  TaskStatusFilter: TaskStatusFilter;
  TaxAmount: ResolverTypeWrapper<Omit<TaxAmount, 'amount' | 'taxableAmount'> & { amount?: Maybe<ResolversTypes['Money']>, taxableAmount?: Maybe<ResolversTypes['Money']> }>;
  TaxExemption: TaxExemption;
  TaxId: ResolverTypeWrapper<TaxId>;
  Team: ResolverTypeWrapper<View<'Team'>>;
  TeamConnection: ResolverTypeWrapper<ViewPage<'Team'>>;
  TeamEdge: ResolverTypeWrapper<Omit<TeamEdge, 'node'> & { node: ResolversTypes['Team'] }>;
  TextFilter: TextFilter;
  TextValue: ResolverTypeWrapper<TextValue>;
  TextsFilter: TextsFilter;
  TextsValue: ResolverTypeWrapper<TextsValue>;
  Ticket: ResolverTypeWrapper<View<'Ticket'>>;
  TicketComment: ResolverTypeWrapper<View<'TicketComment'>>;
  TicketCommentConnection: ResolverTypeWrapper<ViewPage<'TicketComment'>>;
  TicketCommentEdge: ResolverTypeWrapper<Omit<TicketCommentEdge, 'node'> & { node: ResolversTypes['TicketComment'] }>;
  TicketConnection: ResolverTypeWrapper<ViewPage<'Ticket'>>;
  TicketEdge: ResolverTypeWrapper<Omit<TicketEdge, 'node'> & { node: ResolversTypes['Ticket'] }>;
  TicketFilter: TicketFilter;
  TicketMetrics: ResolverTypeWrapper<TicketMetrics>;
  TicketOrder: TicketOrder;
  TicketOrderField: TicketOrderField;
  TicketPriority: TicketPriority;
  TicketPriorityFilter: TicketPriorityFilter;
  TicketSatisfaction: ResolverTypeWrapper<TicketSatisfaction>;
  TicketSla: ResolverTypeWrapper<TicketSla>;
  TicketStatus: TicketStatus;
  TicketStatusFilter: TicketStatusFilter;
  TicketType: TicketType;
  TicketTypeFilter: TicketTypeFilter;
  TimelineConnection: ResolverTypeWrapper<TimelinePage>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineItem'] }>;
  TimelineItem: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TimelineItem']>;
  TimelineType: TimelineType;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UnknownWord: ResolverTypeWrapper<UnknownWord>;
  UsageType: UsageType;
  User: ResolverTypeWrapper<View<'User'>>;
  UserConnection: ResolverTypeWrapper<ViewPage<'User'>>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  UserFilter: UserFilter;
  UserKind: UserKind;
  UserOrder: UserOrder;
  UserOrderField: UserOrderField;
  Visibility: Visibility;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountConnectInput: AccountConnectInput;
  AccountConnectPayload: Omit<AccountConnectPayload, 'account' | 'findings'> & { account?: Maybe<ResolversParentTypes['ConnectedAccount']>, findings: ReadonlyArray<ResolversParentTypes['AccountFinding']> };
  AccountDisconnectPayload: AccountDisconnectPayload;
  AccountFinding: Finding;
  AccountHealth: AccountHealth;
  AccountLink: AccountLink;
  AccountLinkCreateInput: AccountLinkCreateInput;
  AccountLinkCreatePayload: AccountLinkCreatePayload;
  AccountReconnectInput: AccountReconnectInput;
  AccountReconnectPayload: Omit<AccountReconnectPayload, 'account' | 'findings'> & { account?: Maybe<ResolversParentTypes['ConnectedAccount']>, findings: ReadonlyArray<ResolversParentTypes['AccountFinding']> };
  AccountTestPayload: Omit<AccountTestPayload, 'account' | 'findings'> & { account?: Maybe<ResolversParentTypes['ConnectedAccount']>, findings: ReadonlyArray<ResolversParentTypes['AccountFinding']> };
  AccountUserError: AccountUserError;
  Activity: ResolversInterfaceTypes<ResolversParentTypes>['Activity'];
  ActivityConnection: ActivityPage;
  ActivityEdge: Omit<ActivityEdge, 'node'> & { node: ResolversParentTypes['Activity'] };
  Address: Address;
  Attachment: View<'Attachment'>;
  AttachmentConnection: ViewPage<'Attachment'>;
  AttachmentEdge: Omit<AttachmentEdge, 'node'> & { node: ResolversParentTypes['Attachment'] };
  Author: ResolversUnionTypes<ResolversParentTypes>['Author'];
  BigInt: Scalars['BigInt']['output'];
  BillingCustomer: View<'BillingCustomer'>;
  BillingCustomerConnection: ViewPage<'BillingCustomer'>;
  BillingCustomerEdge: Omit<BillingCustomerEdge, 'node'> & { node: ResolversParentTypes['BillingCustomer'] };
  BillingCustomerFilter: BillingCustomerFilter;
  BillingCustomerOrder: BillingCustomerOrder;
  BillingIntervalFilter: BillingIntervalFilter;
  Boolean: Scalars['Boolean']['output'];
  Call: View<'Call'>;
  CallConnection: ViewPage<'Call'>;
  CallEdge: Omit<CallEdge, 'node'> & { node: ResolversParentTypes['Call'] };
  CallFilter: CallFilter;
  CallOrder: CallOrder;
  Capability: Capability;
  ChannelFilter: ChannelFilter;
  CollectionMethodFilter: CollectionMethodFilter;
  Company: View<'Company'>;
  CompanyConnection: ViewPage<'Company'>;
  CompanyEdge: Omit<CompanyEdge, 'node'> & { node: ResolversParentTypes['Company'] };
  CompanyFilter: CompanyFilter;
  CompanyOrder: CompanyOrder;
  ConnectedAccount: Account;
  ConnectedAccountConnection: Omit<ConnectedAccountConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['ConnectedAccount']> };
  Contact: View<'Contact'>;
  ContactConnection: ViewPage<'Contact'>;
  ContactEdge: Omit<ContactEdge, 'node'> & { node: ResolversParentTypes['Contact'] };
  ContactFilter: ContactFilter;
  ContactOrder: ContactOrder;
  CreditNote: View<'CreditNote'>;
  CreditNoteConnection: ViewPage<'CreditNote'>;
  CreditNoteEdge: Omit<CreditNoteEdge, 'node'> & { node: ResolversParentTypes['CreditNote'] };
  CreditNoteFilter: CreditNoteFilter;
  CreditNoteLine: View<'CreditNoteLine'>;
  CreditNoteLineConnection: ViewPage<'CreditNoteLine'>;
  CreditNoteLineEdge: Omit<CreditNoteLineEdge, 'node'> & { node: ResolversParentTypes['CreditNoteLine'] };
  CreditNoteOrder: CreditNoteOrder;
  CreditNoteStatusFilter: CreditNoteStatusFilter;
  CurrencyCode: Scalars['CurrencyCode']['output'];
  CustomField: Omit<CustomField, 'value'> & { value?: Maybe<ResolversParentTypes['CustomFieldValue']> };
  CustomFieldValue: ResolversUnionTypes<ResolversParentTypes>['CustomFieldValue'];
  CustomStatus: CustomStatus;
  Customer: CustomerModel;
  CustomerConnection: CustomerPage;
  CustomerEdge: Omit<CustomerEdge, 'node'> & { node: ResolversParentTypes['Customer'] };
  CustomerMatch: Match;
  CustomerRecord: ResolversUnionTypes<ResolversParentTypes>['CustomerRecord'];
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  DateTimeValue: DateTimeValue;
  DateValue: DateValue;
  Deal: View<'Deal'>;
  DealConnection: ViewPage<'Deal'>;
  DealEdge: Omit<DealEdge, 'node'> & { node: ResolversParentTypes['Deal'] };
  DealFilter: DealFilter;
  DealLineItem: View<'DealLineItem'>;
  DealLineItemConnection: ViewPage<'DealLineItem'>;
  DealLineItemEdge: Omit<DealLineItemEdge, 'node'> & { node: ResolversParentTypes['DealLineItem'] };
  DealOrder: DealOrder;
  DealStatusFilter: DealStatusFilter;
  Decimal: Scalars['Decimal']['output'];
  Deprecation: Deprecation;
  DirectionFilter: DirectionFilter;
  Discount: Omit<Discount, 'amountOff'> & { amountOff?: Maybe<ResolversParentTypes['Money']> };
  Dispute: View<'Dispute'>;
  DisputeConnection: ViewPage<'Dispute'>;
  DisputeEdge: Omit<DisputeEdge, 'node'> & { node: ResolversParentTypes['Dispute'] };
  DisputeFilter: DisputeFilter;
  DisputeOrder: DisputeOrder;
  DisputeStatusFilter: DisputeStatusFilter;
  Drift: Drift;
  Dunning: Dunning;
  EdgeCapability: EdgeCapability;
  Email: Email;
  EmailActivity: View<'EmailActivity'>;
  EmailActivityConnection: ViewPage<'EmailActivity'>;
  EmailActivityEdge: Omit<EmailActivityEdge, 'node'> & { node: ResolversParentTypes['EmailActivity'] };
  EmailActivityFilter: EmailActivityFilter;
  EmailActivityOrder: EmailActivityOrder;
  EndUser: View<'EndUser'>;
  EndUserConnection: ViewPage<'EndUser'>;
  EndUserEdge: Omit<EndUserEdge, 'node'> & { node: ResolversParentTypes['EndUser'] };
  EndUserFilter: EndUserFilter;
  EndUserOrder: EndUserOrder;
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  FlagFilter: FlagFilter;
  FlagValue: FlagValue;
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  IdFilter: IdFilter;
  Int: Scalars['Int']['output'];
  Invoice: View<'Invoice'>;
  InvoiceConnection: ViewPage<'Invoice'>;
  InvoiceEdge: Omit<InvoiceEdge, 'node'> & { node: ResolversParentTypes['Invoice'] };
  InvoiceFilter: InvoiceFilter;
  InvoiceLine: View<'InvoiceLine'>;
  InvoiceLineConnection: ViewPage<'InvoiceLine'>;
  InvoiceLineEdge: Omit<InvoiceLineEdge, 'node'> & { node: ResolversParentTypes['InvoiceLine'] };
  InvoiceOrder: InvoiceOrder;
  InvoiceStatusFilter: InvoiceStatusFilter;
  JSON: Scalars['JSON']['output'];
  Lead: View<'Lead'>;
  LeadConnection: ViewPage<'Lead'>;
  LeadEdge: Omit<LeadEdge, 'node'> & { node: ResolversParentTypes['Lead'] };
  LeadFilter: LeadFilter;
  LeadOrder: LeadOrder;
  LeadStatusFilter: LeadStatusFilter;
  LifecycleStageFilter: LifecycleStageFilter;
  LoggedAttempt: ToldAttempt;
  LoggedCall: ToldCall;
  LoggedCallFilter: LoggedCallFilter;
  LoggedRequest: ToldRequest;
  Meeting: View<'Meeting'>;
  MeetingConnection: ViewPage<'Meeting'>;
  MeetingEdge: Omit<MeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  MeetingFilter: MeetingFilter;
  MeetingOrder: MeetingOrder;
  Money: MoneyModel;
  MoneyFilter: MoneyFilter;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Note: View<'Note'>;
  NoteConnection: ViewPage<'Note'>;
  NoteEdge: Omit<NoteEdge, 'node'> & { node: ResolversParentTypes['Note'] };
  NoteFilter: NoteFilter;
  NoteOrder: NoteOrder;
  NumberFilter: NumberFilter;
  NumberValue: NumberValue;
  Organization: View<'Organization'>;
  OrganizationConnection: ViewPage<'Organization'>;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationFilter: OrganizationFilter;
  OrganizationOrder: OrganizationOrder;
  PageInfo: PageInfo;
  Participant: Participant;
  Payment: View<'Payment'>;
  PaymentAllocation: Part;
  PaymentConnection: ViewPage<'Payment'>;
  PaymentEdge: Omit<PaymentEdge, 'node'> & { node: ResolversParentTypes['Payment'] };
  PaymentFilter: PaymentFilter;
  PaymentMethod: View<'PaymentMethod'>;
  PaymentMethodConnection: ViewPage<'PaymentMethod'>;
  PaymentMethodDetails: PaymentMethodDetails;
  PaymentMethodEdge: Omit<PaymentMethodEdge, 'node'> & { node: ResolversParentTypes['PaymentMethod'] };
  PaymentMethodTypeFilter: PaymentMethodTypeFilter;
  PaymentOrder: PaymentOrder;
  PaymentStatusFilter: PaymentStatusFilter;
  Phone: Phone;
  Pipeline: View<'Pipeline'>;
  PipelineConnection: ViewPage<'Pipeline'>;
  PipelineEdge: Omit<PipelineEdge, 'node'> & { node: ResolversParentTypes['Pipeline'] };
  Price: View<'Price'>;
  PriceConnection: ViewPage<'Price'>;
  PriceEdge: Omit<PriceEdge, 'node'> & { node: ResolversParentTypes['Price'] };
  PriceFilter: PriceFilter;
  PriceOrder: PriceOrder;
  PriceTier: Omit<PriceTier, 'flatAmount' | 'unitAmount'> & { flatAmount?: Maybe<ResolversParentTypes['Money']>, unitAmount?: Maybe<ResolversParentTypes['Money']> };
  Product: View<'Product'>;
  ProductConnection: ViewPage<'Product'>;
  ProductEdge: Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  ProductFilter: ProductFilter;
  ProductOrder: ProductOrder;
  ProductStatusFilter: ProductStatusFilter;
  Provider: Connector;
  ProviderSetting: ProviderSetting;
  Query: Record<PropertyKey, never>;
  QuotaLeft: QuotaLeft;
  Refund: View<'Refund'>;
  RefundConnection: ViewPage<'Refund'>;
  RefundEdge: Omit<RefundEdge, 'node'> & { node: ResolversParentTypes['Refund'] };
  RefundFilter: RefundFilter;
  RefundOrder: RefundOrder;
  RefundReasonFilter: RefundReasonFilter;
  RefundStatusFilter: RefundStatusFilter;
  SearchResult: ResolversUnionTypes<ResolversParentTypes>['SearchResult'];
  SearchResultConnection: SearchPage;
  SearchResultEdge: Omit<SearchResultEdge, 'node'> & { node: ResolversParentTypes['SearchResult'] };
  SettingCondition: SettingCondition;
  SettingInput: SettingInput;
  SocialProfile: SocialProfile;
  SourceStatus: Source;
  Stage: View<'Stage'>;
  StageChange: Part;
  StageConnection: ViewPage<'Stage'>;
  StageEdge: Omit<StageEdge, 'node'> & { node: ResolversParentTypes['Stage'] };
  String: Scalars['String']['output'];
  Subscription: View<'Subscription'>;
  SubscriptionConnection: ViewPage<'Subscription'>;
  SubscriptionEdge: Omit<SubscriptionEdge, 'node'> & { node: ResolversParentTypes['Subscription'] };
  SubscriptionFilter: SubscriptionFilter;
  SubscriptionItem: Part;
  SubscriptionOrder: SubscriptionOrder;
  SubscriptionStatusFilter: SubscriptionStatusFilter;
  Tag: View<'Tag'>;
  TagConnection: ViewPage<'Tag'>;
  TagEdge: Omit<TagEdge, 'node'> & { node: ResolversParentTypes['Tag'] };
  Task: View<'Task'>;
  TaskConnection: ViewPage<'Task'>;
  TaskEdge: Omit<TaskEdge, 'node'> & { node: ResolversParentTypes['Task'] };
  TaskFilter: TaskFilter;
  TaskOrder: TaskOrder;
  TaskPriorityFilter: TaskPriorityFilter;
  TaskStatusFilter: TaskStatusFilter;
  TaxAmount: Omit<TaxAmount, 'amount' | 'taxableAmount'> & { amount?: Maybe<ResolversParentTypes['Money']>, taxableAmount?: Maybe<ResolversParentTypes['Money']> };
  TaxId: TaxId;
  Team: View<'Team'>;
  TeamConnection: ViewPage<'Team'>;
  TeamEdge: Omit<TeamEdge, 'node'> & { node: ResolversParentTypes['Team'] };
  TextFilter: TextFilter;
  TextValue: TextValue;
  TextsFilter: TextsFilter;
  TextsValue: TextsValue;
  Ticket: View<'Ticket'>;
  TicketComment: View<'TicketComment'>;
  TicketCommentConnection: ViewPage<'TicketComment'>;
  TicketCommentEdge: Omit<TicketCommentEdge, 'node'> & { node: ResolversParentTypes['TicketComment'] };
  TicketConnection: ViewPage<'Ticket'>;
  TicketEdge: Omit<TicketEdge, 'node'> & { node: ResolversParentTypes['Ticket'] };
  TicketFilter: TicketFilter;
  TicketMetrics: TicketMetrics;
  TicketOrder: TicketOrder;
  TicketPriorityFilter: TicketPriorityFilter;
  TicketSatisfaction: TicketSatisfaction;
  TicketSla: TicketSla;
  TicketStatusFilter: TicketStatusFilter;
  TicketTypeFilter: TicketTypeFilter;
  TimelineConnection: TimelinePage;
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineItem'] };
  TimelineItem: ResolversUnionTypes<ResolversParentTypes>['TimelineItem'];
  URL: Scalars['URL']['output'];
  UnknownWord: UnknownWord;
  User: View<'User'>;
  UserConnection: ViewPage<'User'>;
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  UserFilter: UserFilter;
  UserOrder: UserOrder;
};

export type CacheControlDirectiveArgs = {
  maxAge: Scalars['Int']['input'];
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ComputedDirectiveArgs = {
  from?: ReadonlyArray<Scalars['String']['input']>;
};

export type ComputedDirectiveResolver<Result, Parent, ContextType = Context, Args = ComputedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type EdgeDirectiveArgs = { };

export type EdgeDirectiveResolver<Result, Parent, ContextType = Context, Args = EdgeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type EntityDirectiveArgs = { };

export type EntityDirectiveResolver<Result, Parent, ContextType = Context, Args = EntityDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type FreshnessDirectiveArgs = {
  maxAge: Scalars['Int']['input'];
};

export type FreshnessDirectiveResolver<Result, Parent, ContextType = Context, Args = FreshnessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccountConnectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountConnectPayload'] = ResolversParentTypes['AccountConnectPayload']> = {
  account?: Resolver<Maybe<ResolversTypes['ConnectedAccount']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['AccountFinding']>, ParentType, ContextType>;
  signIn?: Resolver<Maybe<ResolversTypes['AccountLink']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AccountUserError']>, ParentType, ContextType>;
};

export type AccountDisconnectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountDisconnectPayload'] = ResolversParentTypes['AccountDisconnectPayload']> = {
  accountId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  erased?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AccountUserError']>, ParentType, ContextType>;
};

export type AccountFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountFinding'] = ResolversParentTypes['AccountFinding']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AccountHealthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountHealth'] = ResolversParentTypes['AccountHealth']> = {
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HealthState'], ParentType, ContextType>;
};

export type AccountLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountLink'] = ResolversParentTypes['AccountLink']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccountLinkCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountLinkCreatePayload'] = ResolversParentTypes['AccountLinkCreatePayload']> = {
  link?: Resolver<Maybe<ResolversTypes['AccountLink']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AccountUserError']>, ParentType, ContextType>;
};

export type AccountReconnectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountReconnectPayload'] = ResolversParentTypes['AccountReconnectPayload']> = {
  account?: Resolver<Maybe<ResolversTypes['ConnectedAccount']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['AccountFinding']>, ParentType, ContextType>;
  signIn?: Resolver<Maybe<ResolversTypes['AccountLink']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AccountUserError']>, ParentType, ContextType>;
};

export type AccountTestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountTestPayload'] = ResolversParentTypes['AccountTestPayload']> = {
  account?: Resolver<Maybe<ResolversTypes['ConnectedAccount']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['AccountFinding']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AccountUserError']>, ParentType, ContextType>;
};

export type AccountUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountUserError'] = ResolversParentTypes['AccountUserError']> = {
  code?: Resolver<ResolversTypes['AccountErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type ActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  __resolveType: TypeResolveFn<'Call' | 'EmailActivity' | 'Meeting' | 'Note' | 'Task', ParentType, ContextType>;
};

export type ActivityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityConnection'] = ResolversParentTypes['ActivityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActivityEdge']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Activity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
};

export type ActivityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityEdge'] = ResolversParentTypes['ActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
};

export type AddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AttachmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
  account?: Resolver<ResolversTypes['ConnectedAccount'], ParentType, ContextType>;
  contentType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customField?: Resolver<Maybe<ResolversTypes['CustomField']>, ParentType, ContextType, RequireFields<AttachmentCustomFieldArgs, 'key'>>;
  customFields?: Resolver<ReadonlyArray<ResolversTypes['CustomField']>, ParentType, ContextType, Partial<AttachmentCustomFieldsArgs>>;
  downloadUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isInline?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  malwareScan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttachmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachmentConnection'] = ResolversParentTypes['AttachmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AttachmentEdge']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
};

export type AttachmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachmentEdge'] = ResolversParentTypes['AttachmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Attachment'], ParentType, ContextType>;
};

export type AuthorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Author'] = ResolversParentTypes['Author']> = {
  __resolveType: TypeResolveFn<'EndUser' | 'User', ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type BillingCustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillingCustomer'] = ResolversParentTypes['BillingCustomer']> = {
  account?: Resolver<ResolversTypes['ConnectedAccount'], ParentType, ContextType>;
  balance?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  billingAddress?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  companyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  creditNotes?: Resolver<Maybe<ResolversTypes['CreditNoteConnection']>, ParentType, ContextType, RequireFields<BillingCustomerCreditNotesArgs, 'first'>>;
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  customField?: Resolver<Maybe<ResolversTypes['CustomField']>, ParentType, ContextType, RequireFields<BillingCustomerCustomFieldArgs, 'key'>>;
  customFields?: Resolver<ReadonlyArray<ResolversTypes['CustomField']>, ParentType, ContextType, Partial<BillingCustomerCustomFieldsArgs>>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  defaultPaymentMethod?: Resolver<Maybe<ResolversTypes['PaymentMethod']>, ParentType, ContextType>;
  delinquent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discounts?: Resolver<ReadonlyArray<ResolversTypes['Discount']>, ParentType, ContextType>;
  emails?: Resolver<ReadonlyArray<ResolversTypes['Email']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoices?: Resolver<Maybe<ResolversTypes['InvoiceConnection']>, ParentType, ContextType, RequireFields<BillingCustomerInvoicesArgs, 'first'>>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  netTermsDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['BillingCustomer']>, ParentType, ContextType>;
  paymentMethods?: Resolver<Maybe<ResolversTypes['PaymentMethodConnection']>, ParentType, ContextType, RequireFields<BillingCustomerPaymentMethodsArgs, 'first'>>;
  payments?: Resolver<Maybe<ResolversTypes['PaymentConnection']>, ParentType, ContextType, RequireFields<BillingCustomerPaymentsArgs, 'first'>>;
  phones?: Resolver<ReadonlyArray<ResolversTypes['Phone']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shippingAddress?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['BillingCustomerStatus']>, ParentType, ContextType>;
  statusRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subscriptions?: Resolver<Maybe<ResolversTypes['SubscriptionConnection']>, ParentType, ContextType, RequireFields<BillingCustomerSubscriptionsArgs, 'first'>>;
  taxExempt?: Resolver<Maybe<ResolversTypes['TaxExemption']>, ParentType, ContextType>;
  taxExemptRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxIds?: Resolver<ReadonlyArray<ResolversTypes['TaxId']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BillingCustomerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillingCustomerConnection'] = ResolversParentTypes['BillingCustomerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BillingCustomerEdge']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BillingCustomer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
};

export type BillingCustomerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillingCustomerEdge'] = ResolversParentTypes['BillingCustomerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BillingCustomer'], ParentType, ContextType>;
};

export type CallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Call'] = ResolversParentTypes['Call']> = {
  account?: Resolver<ResolversTypes['ConnectedAccount'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bodyHtml?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  companies?: Resolver<Maybe<ResolversTypes['CompanyConnection']>, ParentType, ContextType, RequireFields<CallCompaniesArgs, 'first'>>;
  contacts?: Resolver<Maybe<ResolversTypes['ContactConnection']>, ParentType, ContextType, RequireFields<CallContactsArgs, 'first'>>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customField?: Resolver<Maybe<ResolversTypes['CustomField']>, ParentType, ContextType, RequireFields<CallCustomFieldArgs, 'key'>>;
  customFields?: Resolver<ReadonlyArray<ResolversTypes['CustomField']>, ParentType, ContextType, Partial<CallCustomFieldsArgs>>;
  deals?: Resolver<Maybe<ResolversTypes['DealConnection']>, ParentType, ContextType, RequireFields<CallDealsArgs, 'first'>>;
  direction?: Resolver<Maybe<ResolversTypes['Direction']>, ParentType, ContextType>;
  directionRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  durationSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  fromNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  recordingUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tickets?: Resolver<Maybe<ResolversTypes['TicketConnection']>, ParentType, ContextType, RequireFields<CallTicketsArgs, 'first'>>;
  toNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CallConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallConnection'] = ResolversParentTypes['CallConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CallEdge']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Call']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
};

export type CallEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallEdge'] = ResolversParentTypes['CallEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Call'], ParentType, ContextType>;
};

export type CapabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Capability'] = ResolversParentTypes['Capability']> = {
  absentFields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['EdgeCapability']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findBy?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  get?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  getAtMost?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  list?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company']> = {
  account?: Resolver<ResolversTypes['ConnectedAccount'], ParentType, ContextType>;
  activities?: Resolver<Maybe<ResolversTypes['ActivityConnection']>, ParentType, ContextType, RequireFields<CompanyActivitiesArgs, 'first'>>;
  addresses?: Resolver<ReadonlyArray<ResolversTypes['Address']>, ParentType, ContextType>;
  annualRevenue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  calls?: Resolver<Maybe<ResolversTypes['CallConnection']>, ParentType, ContextType, RequireFields<CompanyCallsArgs, 'first'>>;
  children?: Resolver<Maybe<ResolversTypes['CompanyConnection']>, ParentType, ContextType, RequireFields<CompanyChildrenArgs, 'first'>>;
  contacts?: Resolver<Maybe<ResolversTypes['ContactConnection']>, ParentType, ContextType, RequireFields<CompanyContactsArgs, 'first'>>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customField?: Resolver<Maybe<ResolversTypes['CustomField']>, ParentType, ContextType, RequireFields<CompanyCustomFieldArgs, 'key'>>;
  customFields?: Resolver<ReadonlyArray<ResolversTypes['CustomField']>, ParentType, ContextType, Partial<CompanyCustomFieldsArgs>>;
  deals?: Resolver<Maybe<ResolversTypes['DealConnection']>, ParentType, ContextType, RequireFields<CompanyDealsArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  domains?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  emailActivities?: Resolver<Maybe<ResolversTypes['EmailActivityConnection']>, ParentType, ContextType, RequireFields<CompanyEmailActivitiesArgs, 'first'>>;
  emails?: Resolver<ReadonlyArray<ResolversTypes['Email']>, ParentType, ContextType>;
  employeeCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lastActivityAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  leads?: Resolver<Maybe<ResolversTypes['LeadConnection']>, ParentType, ContextType, RequireFields<CompanyLeadsArgs, 'first'>>;
  legalName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lifecycleStage?: Resolver<Maybe<ResolversTypes['LifecycleStage']>, ParentType, ContextType>;
  lifecycleStageRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  meetings?: Resolver<Maybe<ResolversTypes['MeetingConnection']>, ParentType, ContextType, RequireFields<CompanyMeetingsArgs, 'first'>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['NoteConnection']>, ParentType, ContextType, RequireFields<CompanyNotesArgs, 'first'>>;
  owner?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  phones?: Resolver<ReadonlyArray<ResolversTypes['Phone']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  socialProfiles?: Resolver<ReadonlyArray<ResolversTypes['SocialProfile']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  tasks?: Resolver<Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, RequireFields<CompanyTasksArgs, 'first'>>;
  taxId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tickets?: Resolver<Maybe<ResolversTypes['TicketConnection']>, ParentType, ContextType, RequireFields<CompanyTicketsArgs, 'first'>>;
  timezone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['CompanyType']>, ParentType, ContextType>;
  typeRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  websites?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyConnection'] = ResolversParentTypes['CompanyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CompanyEdge']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Company']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
};

export type CompanyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyEdge'] = ResolversParentTypes['CompanyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
};

export type ConnectedAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectedAccount'] = ResolversParentTypes['ConnectedAccount']> = {
  capabilities?: Resolver<ReadonlyArray<ResolversTypes['Capability']>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['Category']>, ParentType, ContextType>;
  deprecations?: Resolver<ReadonlyArray<ResolversTypes['Deprecation']>, ParentType, ContextType>;
  drift?: Resolver<ReadonlyArray<ResolversTypes['Drift']>, ParentType, ContextType>;
  environment?: Resolver<Maybe<ResolversTypes['AccountEnvironment']>, ParentType, ContextType>;
  health?: Resolver<ResolversTypes['AccountHealth'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSimulator?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quotas?: Resolver<Maybe<ReadonlyArray<ResolversTypes['QuotaLeft']>>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unknownWords?: Resolver<ReadonlyArray<ResolversTypes['UnknownWord']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConnectedAccountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectedAccountConnection'] = ResolversParentTypes['ConnectedAccountConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ConnectedAccount']>, ParentType, ContextType>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  account?: Resolver<ResolversTypes['ConnectedAccount'], ParentType, ContextType>;
  activities?: Resolver<Maybe<ResolversTypes['ActivityConnection']>, ParentType, ContextType, RequireFields<ContactActivitiesArgs, 'first'>>;
  addresses?: Resolver<ReadonlyArray<ResolversTypes['Address']>, ParentType, ContextType>;
  avatarUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  birthday?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  calls?: Resolver<Maybe<ResolversTypes['CallConnection']>, ParentType, ContextType, RequireFields<ContactCallsArgs, 'first'>>;
  companies?: Resolver<Maybe<ResolversTypes['CompanyConnection']>, ParentType, ContextType, RequireFields<ContactCompaniesArgs, 'first'>>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customField?: Resolver<Maybe<ResolversTypes['CustomField']>, ParentType, ContextType, RequireFields<ContactCustomFieldArgs, 'key'>>;
  customFields?: Resolver<ReadonlyArray<ResolversTypes['CustomField']>, ParentType, ContextType, Partial<ContactCustomFieldsArgs>>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  deals?: Resolver<Maybe<ResolversTypes['DealConnection']>, ParentType, ContextType, RequireFields<ContactDealsArgs, 'first'>>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  doNotContact?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  emailActivities?: Resolver<Maybe<ResolversTypes['EmailActivityConnection']>, ParentType, ContextType, RequireFields<ContactEmailActivitiesArgs, 'first'>>;
  emails?: Resolver<ReadonlyArray<ResolversTypes['Email']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastActivityAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastContactedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leadSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leadStatusRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leads?: Resolver<Maybe<ResolversTypes['LeadConnection']>, ParentType, ContextType, RequireFields<ContactLeadsArgs, 'first'>>;
  lifecycleStage?: Resolver<Maybe<ResolversTypes['LifecycleStage']>, ParentType, ContextType>;
  lifecycleStageRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  meetings?: Resolver<Maybe<ResolversTypes['MeetingConnection']>, ParentType, ContextType, RequireFields<ContactMeetingsArgs, 'first'>>;
  middleName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['NoteConnection']>, ParentType, ContextType, RequireFields<ContactNotesArgs, 'first'>>;
  owner?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  phones?: Resolver<ReadonlyArray<ResolversTypes['Phone']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  salutation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  socialProfiles?: Resolver<ReadonlyArray<ResolversTypes['SocialProfile']>, ParentType, ContextType>;
  suffix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  tasks?: Resolver<Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, RequireFields<ContactTasksArgs, 'first'>>;
  tickets?: Resolver<Maybe<ResolversTypes['TicketConnection']>, ParentType, ContextType, RequireFields<ContactTicketsArgs, 'first'>>;
  timezone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  websites?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactConnection'] = ResolversParentTypes['ContactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContactEdge']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Contact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
};

export type ContactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactEdge'] = ResolversParentTypes['ContactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
};

export type CreditNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditNote'] = ResolversParentTypes['CreditNote']> = {
  account?: Resolver<ResolversTypes['ConnectedAccount'], ParentType, ContextType>;
  allocations?: Resolver<ReadonlyArray<ResolversTypes['PaymentAllocation']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  customField?: Resolver<Maybe<ResolversTypes['CustomField']>, ParentType, ContextType, RequireFields<CreditNoteCustomFieldArgs, 'key'>>;
  customFields?: Resolver<ReadonlyArray<ResolversTypes['CustomField']>, ParentType, ContextType, Partial<CreditNoteCustomFieldsArgs>>;
  customer?: Resolver<Maybe<ResolversTypes['BillingCustomer']>, ParentType, ContextType>;
  discountTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lines?: Resolver<Maybe<ResolversTypes['CreditNoteLineConnection']>, ParentType, ContextType, RequireFields<CreditNoteLinesArgs, 'first'>>;
  memo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pdfUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refunds?: Resolver<Maybe<ResolversTypes['RefundConnection']>, ParentType, ContextType, RequireFields<CreditNoteRefundsArgs, 'first'>>;
  remaining?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['CreditNoteStatus']>, ParentType, ContextType>;
  statusRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subtotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  taxTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  taxes?: Resolver<ReadonlyArray<ResolversTypes['TaxAmount']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['CreditNoteType']>, ParentType, ContextType>;
  typeRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  voidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditNoteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditNoteConnection'] = ResolversParentTypes['CreditNoteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CreditNoteEdge']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CreditNote']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
};

export type CreditNoteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditNoteEdge'] = ResolversParentTypes['CreditNoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CreditNote'], ParentType, ContextType>;
};

export type CreditNoteLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditNoteLine'] = ResolversParentTypes['CreditNoteLine']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discountAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  invoiceLineRemoteId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taxes?: Resolver<ReadonlyArray<ResolversTypes['TaxAmount']>, ParentType, ContextType>;
  unitAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type CreditNoteLineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditNoteLineConnection'] = ResolversParentTypes['CreditNoteLineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CreditNoteLineEdge']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CreditNoteLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
};

export type CreditNoteLineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditNoteLineEdge'] = ResolversParentTypes['CreditNoteLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CreditNoteLine'], ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export type CustomFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomField'] = ResolversParentTypes['CustomField']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['CustomFieldType'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['CustomFieldValue']>, ParentType, ContextType>;
};

export type CustomFieldValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomFieldValue'] = ResolversParentTypes['CustomFieldValue']> = {
  __resolveType: TypeResolveFn<'DateTimeValue' | 'DateValue' | 'FlagValue' | 'NumberValue' | 'TextValue' | 'TextsValue', ParentType, ContextType>;
};

export type CustomStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomStatus'] = ResolversParentTypes['CustomStatus']> = {
  category?: Resolver<Maybe<ResolversTypes['TicketStatus']>, ParentType, ContextType>;
  endUserLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remoteId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer']> = {
  billingCustomers?: Resolver<ReadonlyArray<ResolversTypes['BillingCustomer']>, ParentType, ContextType>;
  companies?: Resolver<ReadonlyArray<ResolversTypes['Company']>, ParentType, ContextType>;
  contacts?: Resolver<ReadonlyArray<ResolversTypes['Contact']>, ParentType, ContextType>;
  creditNotes?: Resolver<Maybe<ResolversTypes['CreditNoteConnection']>, ParentType, ContextType, RequireFields<CustomerCreditNotesArgs, 'first'>>;
  deals?: Resolver<Maybe<ResolversTypes['DealConnection']>, ParentType, ContextType, RequireFields<CustomerDealsArgs, 'first'>>;
  domain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endUsers?: Resolver<ReadonlyArray<ResolversTypes['EndUser']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  invoices?: Resolver<Maybe<ResolversTypes['InvoiceConnection']>, ParentType, ContextType, RequireFields<CustomerInvoicesArgs, 'first'>>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  matches?: Resolver<ReadonlyArray<ResolversTypes['CustomerMatch']>, ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  payments?: Resolver<Maybe<ResolversTypes['PaymentConnection']>, ParentType, ContextType, RequireFields<CustomerPaymentsArgs, 'first'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
  subscriptions?: Resolver<Maybe<ResolversTypes['SubscriptionConnection']>, ParentType, ContextType, RequireFields<CustomerSubscriptionsArgs, 'first'>>;
  tickets?: Resolver<Maybe<ResolversTypes['TicketConnection']>, ParentType, ContextType, RequireFields<CustomerTicketsArgs, 'first'>>;
  timeline?: Resolver<Maybe<ResolversTypes['TimelineConnection']>, ParentType, ContextType, RequireFields<CustomerTimelineArgs, 'first'>>;
};

export type CustomerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerConnection'] = ResolversParentTypes['CustomerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CustomerEdge']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Customer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
};

export type CustomerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerEdge'] = ResolversParentTypes['CustomerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
};

export type CustomerMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerMatch'] = ResolversParentTypes['CustomerMatch']> = {
  matchedBy?: Resolver<ResolversTypes['MatchedBy'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['CustomerRecord'], ParentType, ContextType>;
};

export type CustomerRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerRecord'] = ResolversParentTypes['CustomerRecord']> = {
  __resolveType: TypeResolveFn<'BillingCustomer' | 'Company' | 'Contact' | 'EndUser' | 'Organization', ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DateTimeValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DateTimeValue'] = ResolversParentTypes['DateTimeValue']> = {
  dateTime?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DateValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DateValue'] = ResolversParentTypes['DateValue']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DealResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deal'] = ResolversParentTypes['Deal']> = {
  account?: Resolver<ResolversTypes['ConnectedAccount'], ParentType, ContextType>;
  activities?: Resolver<Maybe<ResolversTypes['ActivityConnection']>, ParentType, ContextType, RequireFields<DealActivitiesArgs, 'first'>>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  amountInHomeCurrency?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  calls?: Resolver<Maybe<ResolversTypes['CallConnection']>, ParentType, ContextType, RequireFields<DealCallsArgs, 'first'>>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  companies?: Resolver<Maybe<ResolversTypes['CompanyConnection']>, ParentType, ContextType, RequireFields<DealCompaniesArgs, 'first'>>;
  contacts?: Resolver<Maybe<ResolversTypes['ContactConnection']>, ParentType, ContextType, RequireFields<DealContactsArgs, 'first'>>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customField?: Resolver<Maybe<ResolversTypes['CustomField']>, ParentType, ContextType, RequireFields<DealCustomFieldArgs, 'key'>>;
  customFields?: Resolver<ReadonlyArray<ResolversTypes['CustomField']>, ParentType, ContextType, Partial<DealCustomFieldsArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  emailActivities?: Resolver<Maybe<ResolversTypes['EmailActivityConnection']>, ParentType, ContextType, RequireFields<DealEmailActivitiesArgs, 'first'>>;
  expectedCloseDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expectedRevenue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  forecastCategory?: Resolver<Maybe<ResolversTypes['ForecastCategory']>, ParentType, ContextType>;
  forecastCategoryRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lastActivityAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lineItems?: Resolver<Maybe<ResolversTypes['DealLineItemConnection']>, ParentType, ContextType, RequireFields<DealLineItemsArgs, 'first'>>;
  lostReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  meetings?: Resolver<Maybe<ResolversTypes['MeetingConnection']>, ParentType, ContextType, RequireFields<DealMeetingsArgs, 'first'>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['NoteConnection']>, ParentType, ContextType, RequireFields<DealNotesArgs, 'first'>>;
  owner?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  pipeline?: Resolver<Maybe<ResolversTypes['Pipeline']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  probability?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  stageChangedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  stageHistory?: Resolver<ReadonlyArray<ResolversTypes['StageChange']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['DealStatus']>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  tasks?: Resolver<Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, RequireFields<DealTasksArgs, 'first'>>;
  tickets?: Resolver<Maybe<ResolversTypes['TicketConnection']>, ParentType, ContextType, RequireFields<DealTicketsArgs, 'first'>>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  wonReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DealConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealConnection'] = ResolversParentTypes['DealConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DealEdge']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Deal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
};

export type DealEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealEdge'] = ResolversParentTypes['DealEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Deal'], ParentType, ContextType>;
};

export type DealLineItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealLineItem'] = ResolversParentTypes['DealLineItem']> = {
  account?: Resolver<ResolversTypes['ConnectedAccount'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customField?: Resolver<Maybe<ResolversTypes['CustomField']>, ParentType, ContextType, RequireFields<DealLineItemCustomFieldArgs, 'key'>>;
  customFields?: Resolver<ReadonlyArray<ResolversTypes['CustomField']>, ParentType, ContextType, Partial<DealLineItemCustomFieldsArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  discountPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['BillingInterval']>, ParentType, ContextType>;
  intervalRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sku?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  unitPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DealLineItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealLineItemConnection'] = ResolversParentTypes['DealLineItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DealLineItemEdge']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DealLineItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
};

export type DealLineItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealLineItemEdge'] = ResolversParentTypes['DealLineItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DealLineItem'], ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DeprecationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deprecation'] = ResolversParentTypes['Deprecation']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  last?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DiscountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Discount'] = ResolversParentTypes['Discount']> = {
  amountOff?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  duration?: Resolver<Maybe<ResolversTypes['DiscountDuration']>, ParentType, ContextType>;
  durationMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  durationRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  percentOff?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  remoteId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DisputeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dispute'] = ResolversParentTypes['Dispute']> = {
  account?: Resolver<ResolversTypes['ConnectedAccount'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customField?: Resolver<Maybe<ResolversTypes['CustomField']>, ParentType, ContextType, RequireFields<DisputeCustomFieldArgs, 'key'>>;
  customFields?: Resolver<ReadonlyArray<ResolversTypes['CustomField']>, ParentType, ContextType, Partial<DisputeCustomFieldsArgs>>;
  dueBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidenceSubmitted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isRefundable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  networkReasonCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['DisputeStatus']>, ParentType, ContextType>;
  statusRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisputeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeConnection'] = ResolversParentTypes['DisputeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisputeEdge']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Dispute']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
};

export type DisputeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeEdge'] = ResolversParentTypes['DisputeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dispute'], ParentType, ContextType>;
};

export type DriftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Drift'] = ResolversParentTypes['Drift']> = {
  is?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DriftKind'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  was?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DunningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dunning'] = ResolversParentTypes['Dunning']> = {
  attempts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isAutomatic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type EdgeCapabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EdgeCapability'] = ResolversParentTypes['EdgeCapability']> = {
  by?: Resolver<ResolversTypes['EdgeKind'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mayLag?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  parentsPerRequest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Email'] = ResolversParentTypes['Email']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isOptedOut?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isPrimary?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isValid?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EmailActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailActivity'] = ResolversParentTypes['EmailActivity']> = {
  account?: Resolver<ResolversTypes['ConnectedAccount'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bodyHtml?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  companies?: Resolver<Maybe<ResolversTypes['CompanyConnection']>, ParentType, ContextType, RequireFields<EmailActivityCompaniesArgs, 'first'>>;
  contacts?: Resolver<Maybe<ResolversTypes['ContactConnection']>, ParentType, ContextType, RequireFields<EmailActivityContactsArgs, 'first'>>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customField?: Resolver<Maybe<ResolversTypes['CustomField']>, ParentType, ContextType, RequireFields<EmailActivityCustomFieldArgs, 'key'>>;
  customFields?: Resolver<ReadonlyArray<ResolversTypes['CustomField']>, ParentType, ContextType, Partial<EmailActivityCustomFieldsArgs>>;
  deals?: Resolver<Maybe<ResolversTypes['DealConnection']>, ParentType, ContextType, RequireFields<EmailActivityDealsArgs, 'first'>>;
  direction?: Resolver<Maybe<ResolversTypes['Direction']>, ParentType, ContextType>;
  directionRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  messageId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Participant']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  threadId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tickets?: Resolver<Maybe<ResolversTypes['TicketConnection']>, ParentType, ContextType, RequireFields<EmailActivityTicketsArgs, 'first'>>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmailActivityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailActivityConnection'] = ResolversParentTypes['EmailActivityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EmailActivityEdge']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EmailActivity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
};

export type EmailActivityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailActivityEdge'] = ResolversParentTypes['EmailActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EmailActivity'], ParentType, ContextType>;
};

export type EndUserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndUser'] = ResolversParentTypes['EndUser']> = {
  account?: Resolver<ResolversTypes['ConnectedAccount'], ParentType, ContextType>;
  alias?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  avatarUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customField?: Resolver<Maybe<ResolversTypes['CustomField']>, ParentType, ContextType, RequireFields<EndUserCustomFieldArgs, 'key'>>;
  customFields?: Resolver<ReadonlyArray<ResolversTypes['CustomField']>, ParentType, ContextType, Partial<EndUserCustomFieldsArgs>>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  emails?: Resolver<ReadonlyArray<ResolversTypes['Email']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isSuspended?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isVerified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lastLoginAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  organizations?: Resolver<Maybe<ResolversTypes['OrganizationConnection']>, ParentType, ContextType, RequireFields<EndUserOrganizationsArgs, 'first'>>;
  phones?: Resolver<ReadonlyArray<ResolversTypes['Phone']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  tickets?: Resolver<Maybe<ResolversTypes['TicketConnection']>, ParentType, ContextType, RequireFields<EndUserTicketsArgs, 'first'>>;
  timezone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndUserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndUserConnection'] = ResolversParentTypes['EndUserConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EndUserEdge']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EndUser']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
};

export type EndUserEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndUserEdge'] = ResolversParentTypes['EndUserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EndUser'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Attachment' | 'BillingCustomer' | 'Call' | 'Company' | 'Contact' | 'CreditNote' | 'Deal' | 'DealLineItem' | 'Dispute' | 'EmailActivity' | 'EndUser' | 'Invoice' | 'Lead' | 'Meeting' | 'Note' | 'Organization' | 'Payment' | 'PaymentMethod' | 'Pipeline' | 'Price' | 'Product' | 'Refund' | 'Stage' | 'Subscription' | 'Tag' | 'Task' | 'Team' | 'Ticket' | 'TicketComment' | 'User', ParentType, ContextType>;
};

export type FlagValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlagValue'] = ResolversParentTypes['FlagValue']> = {
  flag?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invoice'] = ResolversParentTypes['Invoice']> = {
  account?: Resolver<ResolversTypes['ConnectedAccount'], ParentType, ContextType>;
  amountDue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  amountPaid?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  billingAddress?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  billingReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collectionMethod?: Resolver<Maybe<ResolversTypes['CollectionMethod']>, ParentType, ContextType>;
  collectionMethodRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  creditNotes?: Resolver<Maybe<ResolversTypes['CreditNoteConnection']>, ParentType, ContextType, RequireFields<InvoiceCreditNotesArgs, 'first'>>;
  creditsApplied?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  customField?: Resolver<Maybe<ResolversTypes['CustomField']>, ParentType, ContextType, RequireFields<InvoiceCustomFieldArgs, 'key'>>;
  customFields?: Resolver<ReadonlyArray<ResolversTypes['CustomField']>, ParentType, ContextType, Partial<InvoiceCustomFieldsArgs>>;
  customer?: Resolver<Maybe<ResolversTypes['BillingCustomer']>, ParentType, ContextType>;
  customerEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customerTaxIds?: Resolver<ReadonlyArray<ResolversTypes['TaxId']>, ParentType, ContextType>;
  defaultPaymentMethod?: Resolver<Maybe<ResolversTypes['PaymentMethod']>, ParentType, ContextType>;
  discountTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  discounts?: Resolver<ReadonlyArray<ResolversTypes['Discount']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dunning?: Resolver<Maybe<ResolversTypes['Dunning']>, ParentType, ContextType>;
  exchangeRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  footer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  hostedUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isOverdue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lines?: Resolver<Maybe<ResolversTypes['InvoiceLineConnection']>, ParentType, ContextType, RequireFields<InvoiceLinesArgs, 'first'>>;
  memo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  payments?: Resolver<Maybe<ResolversTypes['PaymentConnection']>, ParentType, ContextType, RequireFields<InvoicePaymentsArgs, 'first'>>;
  pdfUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  periodEnd?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  periodStart?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  poNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shippingAddress?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['InvoiceStatus']>, ParentType, ContextType>;
  statusRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subscription?: Resolver<Maybe<ResolversTypes['Subscription']>, ParentType, ContextType>;
  subtotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  taxTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  taxes?: Resolver<ReadonlyArray<ResolversTypes['TaxAmount']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  voidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  writeOff?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceConnection'] = ResolversParentTypes['InvoiceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvoiceEdge']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Invoice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
};

export type InvoiceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceEdge'] = ResolversParentTypes['InvoiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType>;
};

export type InvoiceLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceLine'] = ResolversParentTypes['InvoiceLine']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discountAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  discounts?: Resolver<ReadonlyArray<ResolversTypes['Discount']>, ParentType, ContextType>;
  isProration?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  ledgerAccount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  periodEnd?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  periodStart?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Price']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subscription?: Resolver<Maybe<ResolversTypes['Subscription']>, ParentType, ContextType>;
  taxAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  taxes?: Resolver<ReadonlyArray<ResolversTypes['TaxAmount']>, ParentType, ContextType>;
  unitAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type InvoiceLineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceLineConnection'] = ResolversParentTypes['InvoiceLineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvoiceLineEdge']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InvoiceLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
};

export type InvoiceLineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceLineEdge'] = ResolversParentTypes['InvoiceLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InvoiceLine'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LeadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lead'] = ResolversParentTypes['Lead']> = {
  account?: Resolver<ResolversTypes['ConnectedAccount'], ParentType, ContextType>;
  addresses?: Resolver<ReadonlyArray<ResolversTypes['Address']>, ParentType, ContextType>;
  calls?: Resolver<Maybe<ResolversTypes['CallConnection']>, ParentType, ContextType, RequireFields<LeadCallsArgs, 'first'>>;
  companies?: Resolver<Maybe<ResolversTypes['CompanyConnection']>, ParentType, ContextType, RequireFields<LeadCompaniesArgs, 'first'>>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  companyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  contacts?: Resolver<Maybe<ResolversTypes['ContactConnection']>, ParentType, ContextType, RequireFields<LeadContactsArgs, 'first'>>;
  convertedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customField?: Resolver<Maybe<ResolversTypes['CustomField']>, ParentType, ContextType, RequireFields<LeadCustomFieldArgs, 'key'>>;
  customFields?: Resolver<ReadonlyArray<ResolversTypes['CustomField']>, ParentType, ContextType, Partial<LeadCustomFieldsArgs>>;
  deal?: Resolver<Maybe<ResolversTypes['Deal']>, ParentType, ContextType>;
  emailActivities?: Resolver<Maybe<ResolversTypes['EmailActivityConnection']>, ParentType, ContextType, RequireFields<LeadEmailActivitiesArgs, 'first'>>;
  emails?: Resolver<ReadonlyArray<ResolversTypes['Email']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  meetings?: Resolver<Maybe<ResolversTypes['MeetingConnection']>, ParentType, ContextType, RequireFields<LeadMeetingsArgs, 'first'>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['NoteConnection']>, ParentType, ContextType, RequireFields<LeadNotesArgs, 'first'>>;
  owner?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  phones?: Resolver<ReadonlyArray<ResolversTypes['Phone']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['LeadStatus']>, ParentType, ContextType>;
  statusRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  tasks?: Resolver<Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, RequireFields<LeadTasksArgs, 'first'>>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  websites?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadConnection'] = ResolversParentTypes['LeadConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LeadEdge']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Lead']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
};

export type LeadEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadEdge'] = ResolversParentTypes['LeadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Lead'], ParentType, ContextType>;
};

export type LoggedAttemptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoggedAttempt'] = ResolversParentTypes['LoggedAttempt']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  began?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bytes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  curl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  milliseconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LoggedCallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoggedCall'] = ResolversParentTypes['LoggedCall']> = {
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attempts?: Resolver<ReadonlyArray<ResolversTypes['LoggedAttempt']>, ParentType, ContextType>;
  began?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  bytes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  keys?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  milliseconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paused?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  queued?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['LoggedRequest']>, ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CallState'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LoggedRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoggedRequest'] = ResolversParentTypes['LoggedRequest']> = {
  began?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  caller?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  calls?: Resolver<ReadonlyArray<ResolversTypes['LoggedCall']>, ParentType, ContextType, RequireFields<LoggedRequestCallsArgs, 'first'>>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errorCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  milliseconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  operationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  account?: Resolver<ResolversTypes['ConnectedAccount'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bodyHtml?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  companies?: Resolver<Maybe<ResolversTypes['CompanyConnection']>, ParentType, ContextType, RequireFields<MeetingCompaniesArgs, 'first'>>;
  conferenceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  contacts?: Resolver<Maybe<ResolversTypes['ContactConnection']>, ParentType, ContextType, RequireFields<MeetingContactsArgs, 'first'>>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customField?: Resolver<Maybe<ResolversTypes['CustomField']>, ParentType, ContextType, RequireFields<MeetingCustomFieldArgs, 'key'>>;
  customFields?: Resolver<ReadonlyArray<ResolversTypes['CustomField']>, ParentType, ContextType, Partial<MeetingCustomFieldsArgs>>;
  deals?: Resolver<Maybe<ResolversTypes['DealConnection']>, ParentType, ContextType, RequireFields<MeetingDealsArgs, 'first'>>;
  endAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tickets?: Resolver<Maybe<ResolversTypes['TicketConnection']>, ParentType, ContextType, RequireFields<MeetingTicketsArgs, 'first'>>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
};

export type MeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  minor?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  accountConnect?: Resolver<ResolversTypes['AccountConnectPayload'], ParentType, ContextType, RequireFields<MutationAccountConnectArgs, 'input'>>;
  accountDisconnect?: Resolver<ResolversTypes['AccountDisconnectPayload'], ParentType, ContextType, RequireFields<MutationAccountDisconnectArgs, 'id'>>;
  accountLinkCreate?: Resolver<ResolversTypes['AccountLinkCreatePayload'], ParentType, ContextType, RequireFields<MutationAccountLinkCreateArgs, 'input'>>;
  accountReconnect?: Resolver<ResolversTypes['AccountReconnectPayload'], ParentType, ContextType, RequireFields<MutationAccountReconnectArgs, 'id' | 'input'>>;
  accountTest?: Resolver<ResolversTypes['AccountTestPayload'], ParentType, ContextType, RequireFields<MutationAccountTestArgs, 'id'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Attachment' | 'BillingCustomer' | 'Call' | 'Company' | 'ConnectedAccount' | 'Contact' | 'CreditNote' | 'Deal' | 'DealLineItem' | 'Dispute' | 'EmailActivity' | 'EndUser' | 'Invoice' | 'Lead' | 'Meeting' | 'Note' | 'Organization' | 'Payment' | 'PaymentMethod' | 'Pipeline' | 'Price' | 'Product' | 'Refund' | 'Stage' | 'Subscription' | 'Tag' | 'Task' | 'Team' | 'Ticket' | 'TicketComment' | 'User', ParentType, ContextType>;
};

export type NoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Note'] = ResolversParentTypes['Note']> = {
  account?: Resolver<ResolversTypes['ConnectedAccount'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bodyHtml?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  companies?: Resolver<Maybe<ResolversTypes['CompanyConnection']>, ParentType, ContextType, RequireFields<NoteCompaniesArgs, 'first'>>;
  contacts?: Resolver<Maybe<ResolversTypes['ContactConnection']>, ParentType, ContextType, RequireFields<NoteContactsArgs, 'first'>>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customField?: Resolver<Maybe<ResolversTypes['CustomField']>, ParentType, ContextType, RequireFields<NoteCustomFieldArgs, 'key'>>;
  customFields?: Resolver<ReadonlyArray<ResolversTypes['CustomField']>, ParentType, ContextType, Partial<NoteCustomFieldsArgs>>;
  deals?: Resolver<Maybe<ResolversTypes['DealConnection']>, ParentType, ContextType, RequireFields<NoteDealsArgs, 'first'>>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tickets?: Resolver<Maybe<ResolversTypes['TicketConnection']>, ParentType, ContextType, RequireFields<NoteTicketsArgs, 'first'>>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteConnection'] = ResolversParentTypes['NoteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NoteEdge']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Note']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
};

export type NoteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteEdge'] = ResolversParentTypes['NoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Note'], ParentType, ContextType>;
};

export type NumberValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NumberValue'] = ResolversParentTypes['NumberValue']> = {
  number?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  account?: Resolver<ResolversTypes['ConnectedAccount'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customField?: Resolver<Maybe<ResolversTypes['CustomField']>, ParentType, ContextType, RequireFields<OrganizationCustomFieldArgs, 'key'>>;
  customFields?: Resolver<ReadonlyArray<ResolversTypes['CustomField']>, ParentType, ContextType, Partial<OrganizationCustomFieldsArgs>>;
  details?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  domains?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  endUsers?: Resolver<Maybe<ResolversTypes['EndUserConnection']>, ParentType, ContextType, RequireFields<OrganizationEndUsersArgs, 'first'>>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sharedTickets?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  tickets?: Resolver<Maybe<ResolversTypes['TicketConnection']>, ParentType, ContextType, RequireFields<OrganizationTicketsArgs, 'first'>>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParticipantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment']> = {
  account?: Resolver<ResolversTypes['ConnectedAccount'], ParentType, ContextType>;
  allocations?: Resolver<ReadonlyArray<ResolversTypes['PaymentAllocation']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  amountRefunded?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  amountUnapplied?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  canceledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancellationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  capturedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customField?: Resolver<Maybe<ResolversTypes['CustomField']>, ParentType, ContextType, RequireFields<PaymentCustomFieldArgs, 'key'>>;
  customFields?: Resolver<ReadonlyArray<ResolversTypes['CustomField']>, ParentType, ContextType, Partial<PaymentCustomFieldsArgs>>;
  customer?: Resolver<Maybe<ResolversTypes['BillingCustomer']>, ParentType, ContextType>;
  disputes?: Resolver<Maybe<ResolversTypes['DisputeConnection']>, ParentType, ContextType, RequireFields<PaymentDisputesArgs, 'first'>>;
  failureCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failureMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fee?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  gatewayTransactionId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isDisputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  memo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['PaymentMethod']>, ParentType, ContextType>;
  methodDetails?: Resolver<Maybe<ResolversTypes['PaymentMethodDetails']>, ParentType, ContextType>;
  methodType?: Resolver<Maybe<ResolversTypes['PaymentMethodType']>, ParentType, ContextType>;
  methodTypeRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  net?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  paidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  receiptUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refunds?: Resolver<Maybe<ResolversTypes['RefundConnection']>, ParentType, ContextType, RequireFields<PaymentRefundsArgs, 'first'>>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statementDescriptor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PaymentStatus']>, ParentType, ContextType>;
  statusRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentAllocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentAllocation'] = ResolversParentTypes['PaymentAllocation']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
};

export type PaymentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentConnection'] = ResolversParentTypes['PaymentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PaymentEdge']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Payment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
};

export type PaymentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentEdge'] = ResolversParentTypes['PaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
};

export type PaymentMethodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentMethod'] = ResolversParentTypes['PaymentMethod']> = {
  account?: Resolver<ResolversTypes['ConnectedAccount'], ParentType, ContextType>;
  billingAddress?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customField?: Resolver<Maybe<ResolversTypes['CustomField']>, ParentType, ContextType, RequireFields<PaymentMethodCustomFieldArgs, 'key'>>;
  customFields?: Resolver<ReadonlyArray<ResolversTypes['CustomField']>, ParentType, ContextType, Partial<PaymentMethodCustomFieldsArgs>>;
  customer?: Resolver<Maybe<ResolversTypes['BillingCustomer']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['PaymentMethodDetails']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  providerStatus?: Resolver<Maybe<ResolversTypes['PaymentMethodStatus']>, ParentType, ContextType>;
  providerStatusRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PaymentMethodStatus']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['PaymentMethodType']>, ParentType, ContextType>;
  typeRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentMethodConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentMethodConnection'] = ResolversParentTypes['PaymentMethodConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PaymentMethodEdge']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PaymentMethod']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
};

export type PaymentMethodDetailsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentMethodDetails'] = ResolversParentTypes['PaymentMethodDetails']> = {
  bankName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  brand?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expMonth?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  funding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  last4?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  walletType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentMethodEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentMethodEdge'] = ResolversParentTypes['PaymentMethodEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType>;
};

export type PhoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Phone'] = ResolversParentTypes['Phone']> = {
  e164?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  extension?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isPrimary?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PipelineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pipeline'] = ResolversParentTypes['Pipeline']> = {
  account?: Resolver<ResolversTypes['ConnectedAccount'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customField?: Resolver<Maybe<ResolversTypes['CustomField']>, ParentType, ContextType, RequireFields<PipelineCustomFieldArgs, 'key'>>;
  customFields?: Resolver<ReadonlyArray<ResolversTypes['CustomField']>, ParentType, ContextType, Partial<PipelineCustomFieldsArgs>>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['Stage']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PipelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PipelineConnection'] = ResolversParentTypes['PipelineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PipelineEdge']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Pipeline']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
};

export type PipelineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PipelineEdge'] = ResolversParentTypes['PipelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Pipeline'], ParentType, ContextType>;
};

export type PriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Price'] = ResolversParentTypes['Price']> = {
  account?: Resolver<ResolversTypes['ConnectedAccount'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customField?: Resolver<Maybe<ResolversTypes['CustomField']>, ParentType, ContextType, RequireFields<PriceCustomFieldArgs, 'key'>>;
  customFields?: Resolver<ReadonlyArray<ResolversTypes['CustomField']>, ParentType, ContextType, Partial<PriceCustomFieldsArgs>>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['BillingInterval']>, ParentType, ContextType>;
  intervalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  intervalRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lookupKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nickname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  packageSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pricingModel?: Resolver<Maybe<ResolversTypes['PricingModel']>, ParentType, ContextType>;
  pricingModelRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ProductStatus']>, ParentType, ContextType>;
  statusRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxBehavior?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tiers?: Resolver<ReadonlyArray<ResolversTypes['PriceTier']>, ParentType, ContextType>;
  trialDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unitAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  usageType?: Resolver<Maybe<ResolversTypes['UsageType']>, ParentType, ContextType>;
  usageTypeRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceConnection'] = ResolversParentTypes['PriceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PriceEdge']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Price']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
};

export type PriceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceEdge'] = ResolversParentTypes['PriceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Price'], ParentType, ContextType>;
};

export type PriceTierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceTier'] = ResolversParentTypes['PriceTier']> = {
  flatAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  unitAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  upTo?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  account?: Resolver<ResolversTypes['ConnectedAccount'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customField?: Resolver<Maybe<ResolversTypes['CustomField']>, ParentType, ContextType, RequireFields<ProductCustomFieldArgs, 'key'>>;
  customFields?: Resolver<ReadonlyArray<ResolversTypes['CustomField']>, ParentType, ContextType, Partial<ProductCustomFieldsArgs>>;
  defaultPrice?: Resolver<Maybe<ResolversTypes['Price']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prices?: Resolver<Maybe<ResolversTypes['PriceConnection']>, ParentType, ContextType, RequireFields<ProductPricesArgs, 'first'>>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sku?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statementDescriptor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ProductStatus']>, ParentType, ContextType>;
  statusRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['ProductType']>, ParentType, ContextType>;
  typeRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type ProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provider'] = ResolversParentTypes['Provider']> = {
  categories?: Resolver<ReadonlyArray<ResolversTypes['Category']>, ParentType, ContextType>;
  hasSimulator?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  settings?: Resolver<ReadonlyArray<ResolversTypes['ProviderSetting']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProviderSettingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderSetting'] = ResolversParentTypes['ProviderSetting']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  choices?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  comesFromSigningIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  default?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  example?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isSecret?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onlyWith?: Resolver<ReadonlyArray<ResolversTypes['SettingCondition']>, ParentType, ContextType>;
  pattern?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  billingCustomers?: Resolver<Maybe<ResolversTypes['BillingCustomerConnection']>, ParentType, ContextType, RequireFields<QueryBillingCustomersArgs, 'first' | 'onFailure'>>;
  calls?: Resolver<Maybe<ResolversTypes['CallConnection']>, ParentType, ContextType, RequireFields<QueryCallsArgs, 'first' | 'onFailure'>>;
  companies?: Resolver<Maybe<ResolversTypes['CompanyConnection']>, ParentType, ContextType, RequireFields<QueryCompaniesArgs, 'first' | 'onFailure'>>;
  connectedAccounts?: Resolver<ResolversTypes['ConnectedAccountConnection'], ParentType, ContextType>;
  contacts?: Resolver<Maybe<ResolversTypes['ContactConnection']>, ParentType, ContextType, RequireFields<QueryContactsArgs, 'first' | 'onFailure'>>;
  creditNotes?: Resolver<Maybe<ResolversTypes['CreditNoteConnection']>, ParentType, ContextType, RequireFields<QueryCreditNotesArgs, 'first' | 'onFailure'>>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType, Partial<QueryCustomerArgs>>;
  customers?: Resolver<Maybe<ResolversTypes['CustomerConnection']>, ParentType, ContextType, RequireFields<QueryCustomersArgs, 'anchor' | 'first'>>;
  deals?: Resolver<Maybe<ResolversTypes['DealConnection']>, ParentType, ContextType, RequireFields<QueryDealsArgs, 'first' | 'onFailure'>>;
  disputes?: Resolver<Maybe<ResolversTypes['DisputeConnection']>, ParentType, ContextType, RequireFields<QueryDisputesArgs, 'first' | 'onFailure'>>;
  emailActivities?: Resolver<Maybe<ResolversTypes['EmailActivityConnection']>, ParentType, ContextType, RequireFields<QueryEmailActivitiesArgs, 'first' | 'onFailure'>>;
  endUsers?: Resolver<Maybe<ResolversTypes['EndUserConnection']>, ParentType, ContextType, RequireFields<QueryEndUsersArgs, 'first' | 'onFailure'>>;
  invoices?: Resolver<Maybe<ResolversTypes['InvoiceConnection']>, ParentType, ContextType, RequireFields<QueryInvoicesArgs, 'first' | 'onFailure'>>;
  leads?: Resolver<Maybe<ResolversTypes['LeadConnection']>, ParentType, ContextType, RequireFields<QueryLeadsArgs, 'first' | 'onFailure'>>;
  loggedCalls?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LoggedCall']>>, ParentType, ContextType, RequireFields<QueryLoggedCallsArgs, 'first'>>;
  loggedRequest?: Resolver<Maybe<ResolversTypes['LoggedRequest']>, ParentType, ContextType, RequireFields<QueryLoggedRequestArgs, 'id'>>;
  meetings?: Resolver<Maybe<ResolversTypes['MeetingConnection']>, ParentType, ContextType, RequireFields<QueryMeetingsArgs, 'first' | 'onFailure'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  notes?: Resolver<Maybe<ResolversTypes['NoteConnection']>, ParentType, ContextType, RequireFields<QueryNotesArgs, 'first' | 'onFailure'>>;
  organizations?: Resolver<Maybe<ResolversTypes['OrganizationConnection']>, ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first' | 'onFailure'>>;
  paymentMethods?: Resolver<Maybe<ResolversTypes['PaymentMethodConnection']>, ParentType, ContextType, RequireFields<QueryPaymentMethodsArgs, 'first' | 'onFailure'>>;
  payments?: Resolver<Maybe<ResolversTypes['PaymentConnection']>, ParentType, ContextType, RequireFields<QueryPaymentsArgs, 'first' | 'onFailure'>>;
  pipelines?: Resolver<Maybe<ResolversTypes['PipelineConnection']>, ParentType, ContextType, RequireFields<QueryPipelinesArgs, 'first' | 'onFailure'>>;
  prices?: Resolver<Maybe<ResolversTypes['PriceConnection']>, ParentType, ContextType, RequireFields<QueryPricesArgs, 'first' | 'onFailure'>>;
  products?: Resolver<Maybe<ResolversTypes['ProductConnection']>, ParentType, ContextType, RequireFields<QueryProductsArgs, 'first' | 'onFailure'>>;
  providers?: Resolver<ReadonlyArray<ResolversTypes['Provider']>, ParentType, ContextType>;
  refunds?: Resolver<Maybe<ResolversTypes['RefundConnection']>, ParentType, ContextType, RequireFields<QueryRefundsArgs, 'first' | 'onFailure'>>;
  search?: Resolver<Maybe<ResolversTypes['SearchResultConnection']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'onFailure' | 'text'>>;
  stages?: Resolver<Maybe<ResolversTypes['StageConnection']>, ParentType, ContextType, RequireFields<QueryStagesArgs, 'first' | 'onFailure'>>;
  subscriptions?: Resolver<Maybe<ResolversTypes['SubscriptionConnection']>, ParentType, ContextType, RequireFields<QuerySubscriptionsArgs, 'first' | 'onFailure'>>;
  tags?: Resolver<Maybe<ResolversTypes['TagConnection']>, ParentType, ContextType, RequireFields<QueryTagsArgs, 'first' | 'onFailure'>>;
  tasks?: Resolver<Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, RequireFields<QueryTasksArgs, 'first' | 'onFailure'>>;
  teams?: Resolver<Maybe<ResolversTypes['TeamConnection']>, ParentType, ContextType, RequireFields<QueryTeamsArgs, 'first' | 'onFailure'>>;
  tickets?: Resolver<Maybe<ResolversTypes['TicketConnection']>, ParentType, ContextType, RequireFields<QueryTicketsArgs, 'first' | 'onFailure'>>;
  users?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, RequireFields<QueryUsersArgs, 'first' | 'onFailure'>>;
};

export type QuotaLeftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuotaLeft'] = ResolversParentTypes['QuotaLeft']> = {
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  perSeconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quota?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RefundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refund'] = ResolversParentTypes['Refund']> = {
  account?: Resolver<ResolversTypes['ConnectedAccount'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  creditNote?: Resolver<Maybe<ResolversTypes['CreditNote']>, ParentType, ContextType>;
  customField?: Resolver<Maybe<ResolversTypes['CustomField']>, ParentType, ContextType, RequireFields<RefundCustomFieldArgs, 'key'>>;
  customFields?: Resolver<ReadonlyArray<ResolversTypes['CustomField']>, ParentType, ContextType, Partial<RefundCustomFieldsArgs>>;
  failureReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['RefundReason']>, ParentType, ContextType>;
  reasonRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['RefundStatus']>, ParentType, ContextType>;
  statusRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefundConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundConnection'] = ResolversParentTypes['RefundConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RefundEdge']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Refund']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
};

export type RefundEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundEdge'] = ResolversParentTypes['RefundEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Refund'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'BillingCustomer' | 'Company' | 'Contact' | 'Deal' | 'EndUser' | 'Lead' | 'Organization' | 'Product' | 'Ticket', ParentType, ContextType>;
};

export type SearchResultConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResultConnection'] = ResolversParentTypes['SearchResultConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchResultEdge']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
};

export type SearchResultEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResultEdge'] = ResolversParentTypes['SearchResultEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
};

export type SettingConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettingCondition'] = ResolversParentTypes['SettingCondition']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SocialProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialProfile'] = ResolversParentTypes['SocialProfile']> = {
  handle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  network?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type SourceStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceStatus'] = ResolversParentTypes['SourceStatus']> = {
  account?: Resolver<ResolversTypes['ConnectedAccount'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryAfterMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SourceState'], ParentType, ContextType>;
};

export type StageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stage'] = ResolversParentTypes['Stage']> = {
  account?: Resolver<ResolversTypes['ConnectedAccount'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['DealStatus']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customField?: Resolver<Maybe<ResolversTypes['CustomField']>, ParentType, ContextType, RequireFields<StageCustomFieldArgs, 'key'>>;
  customFields?: Resolver<ReadonlyArray<ResolversTypes['CustomField']>, ParentType, ContextType, Partial<StageCustomFieldsArgs>>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pipeline?: Resolver<Maybe<ResolversTypes['Pipeline']>, ParentType, ContextType>;
  probability?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StageChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageChange'] = ResolversParentTypes['StageChange']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
};

export type StageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageConnection'] = ResolversParentTypes['StageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StageEdge']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Stage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
};

export type StageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageEdge'] = ResolversParentTypes['StageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  account?: Resolver<ResolversTypes['ConnectedAccount'], ParentType, ContextType>;
  cancelAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancelAtPeriodEnd?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  canceledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  collectionMethod?: Resolver<Maybe<ResolversTypes['CollectionMethod']>, ParentType, ContextType>;
  collectionMethodRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  currentPeriodEnd?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currentPeriodStart?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customField?: Resolver<Maybe<ResolversTypes['CustomField']>, ParentType, ContextType, RequireFields<SubscriptionCustomFieldArgs, 'key'>>;
  customFields?: Resolver<ReadonlyArray<ResolversTypes['CustomField']>, ParentType, ContextType, Partial<SubscriptionCustomFieldsArgs>>;
  customer?: Resolver<Maybe<ResolversTypes['BillingCustomer']>, ParentType, ContextType>;
  defaultPaymentMethod?: Resolver<Maybe<ResolversTypes['PaymentMethod']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discounts?: Resolver<ReadonlyArray<ResolversTypes['Discount']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['BillingInterval']>, ParentType, ContextType>;
  intervalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  intervalRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['SubscriptionItem']>, ParentType, ContextType>;
  latestInvoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  netTermsDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nextBillingAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resumesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['SubscriptionStatus']>, ParentType, ContextType>;
  statusRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trialEnd?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  trialStart?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubscriptionConnection'] = ResolversParentTypes['SubscriptionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubscriptionEdge']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Subscription']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
};

export type SubscriptionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubscriptionEdge'] = ResolversParentTypes['SubscriptionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Subscription'], ParentType, ContextType>;
};

export type SubscriptionItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubscriptionItem'] = ResolversParentTypes['SubscriptionItem']> = {
  discounts?: Resolver<ReadonlyArray<ResolversTypes['Discount']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Price']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  remoteId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type TagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tag'] = ResolversParentTypes['Tag']> = {
  account?: Resolver<ResolversTypes['ConnectedAccount'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customField?: Resolver<Maybe<ResolversTypes['CustomField']>, ParentType, ContextType, RequireFields<TagCustomFieldArgs, 'key'>>;
  customFields?: Resolver<ReadonlyArray<ResolversTypes['CustomField']>, ParentType, ContextType, Partial<TagCustomFieldsArgs>>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TagConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagConnection'] = ResolversParentTypes['TagConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TagEdge']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
};

export type TagEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagEdge'] = ResolversParentTypes['TagEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tag'], ParentType, ContextType>;
};

export type TaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  account?: Resolver<ResolversTypes['ConnectedAccount'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bodyHtml?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  companies?: Resolver<Maybe<ResolversTypes['CompanyConnection']>, ParentType, ContextType, RequireFields<TaskCompaniesArgs, 'first'>>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  contacts?: Resolver<Maybe<ResolversTypes['ContactConnection']>, ParentType, ContextType, RequireFields<TaskContactsArgs, 'first'>>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customField?: Resolver<Maybe<ResolversTypes['CustomField']>, ParentType, ContextType, RequireFields<TaskCustomFieldArgs, 'key'>>;
  customFields?: Resolver<ReadonlyArray<ResolversTypes['CustomField']>, ParentType, ContextType, Partial<TaskCustomFieldsArgs>>;
  deals?: Resolver<Maybe<ResolversTypes['DealConnection']>, ParentType, ContextType, RequireFields<TaskDealsArgs, 'first'>>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['TaskPriority']>, ParentType, ContextType>;
  priorityRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  reminderAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['TaskStatus']>, ParentType, ContextType>;
  statusRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tickets?: Resolver<Maybe<ResolversTypes['TicketConnection']>, ParentType, ContextType, RequireFields<TaskTicketsArgs, 'first'>>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaskEdge']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
};

export type TaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskEdge'] = ResolversParentTypes['TaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type TaxAmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxAmount'] = ResolversParentTypes['TaxAmount']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  isInclusive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  percentage?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  taxableAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type TaxIdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxId'] = ResolversParentTypes['TaxId']> = {
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team']> = {
  account?: Resolver<ResolversTypes['ConnectedAccount'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customField?: Resolver<Maybe<ResolversTypes['CustomField']>, ParentType, ContextType, RequireFields<TeamCustomFieldArgs, 'key'>>;
  customFields?: Resolver<ReadonlyArray<ResolversTypes['CustomField']>, ParentType, ContextType, Partial<TeamCustomFieldsArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDefault?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, RequireFields<TeamMembersArgs, 'first'>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamConnection'] = ResolversParentTypes['TeamConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TeamEdge']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Team']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
};

export type TeamEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamEdge'] = ResolversParentTypes['TeamEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
};

export type TextValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextValue'] = ResolversParentTypes['TextValue']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TextsValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextsValue'] = ResolversParentTypes['TextsValue']> = {
  texts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ticket'] = ResolversParentTypes['Ticket']> = {
  account?: Resolver<ResolversTypes['ConnectedAccount'], ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  attachments?: Resolver<Maybe<ResolversTypes['AttachmentConnection']>, ParentType, ContextType, RequireFields<TicketAttachmentsArgs, 'first'>>;
  brand?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  calls?: Resolver<Maybe<ResolversTypes['CallConnection']>, ParentType, ContextType, RequireFields<TicketCallsArgs, 'first'>>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ccs?: Resolver<ReadonlyArray<ResolversTypes['Author']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  channelRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  comments?: Resolver<Maybe<ResolversTypes['TicketCommentConnection']>, ParentType, ContextType, RequireFields<TicketCommentsArgs, 'first'>>;
  companies?: Resolver<Maybe<ResolversTypes['CompanyConnection']>, ParentType, ContextType, RequireFields<TicketCompaniesArgs, 'first'>>;
  contacts?: Resolver<Maybe<ResolversTypes['ContactConnection']>, ParentType, ContextType, RequireFields<TicketContactsArgs, 'first'>>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customField?: Resolver<Maybe<ResolversTypes['CustomField']>, ParentType, ContextType, RequireFields<TicketCustomFieldArgs, 'key'>>;
  customFields?: Resolver<ReadonlyArray<ResolversTypes['CustomField']>, ParentType, ContextType, Partial<TicketCustomFieldsArgs>>;
  customStatus?: Resolver<Maybe<ResolversTypes['CustomStatus']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  emailActivities?: Resolver<Maybe<ResolversTypes['EmailActivityConnection']>, ParentType, ContextType, RequireFields<TicketEmailActivitiesArgs, 'first'>>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstRespondedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  followers?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  hasIncidents?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  incidents?: Resolver<Maybe<ResolversTypes['TicketConnection']>, ParentType, ContextType, RequireFields<TicketIncidentsArgs, 'first'>>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isOpen?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isPublic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lastCommentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  meetings?: Resolver<Maybe<ResolversTypes['MeetingConnection']>, ParentType, ContextType, RequireFields<TicketMeetingsArgs, 'first'>>;
  metrics?: Resolver<Maybe<ResolversTypes['TicketMetrics']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['NoteConnection']>, ParentType, ContextType, RequireFields<TicketNotesArgs, 'first'>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['TicketPriority']>, ParentType, ContextType>;
  priorityRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requester?: Resolver<Maybe<ResolversTypes['EndUser']>, ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  satisfaction?: Resolver<Maybe<ResolversTypes['TicketSatisfaction']>, ParentType, ContextType>;
  slas?: Resolver<ReadonlyArray<ResolversTypes['TicketSla']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['TicketStatus']>, ParentType, ContextType>;
  statusRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submitter?: Resolver<Maybe<ResolversTypes['Author']>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  tasks?: Resolver<Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, RequireFields<TicketTasksArgs, 'first'>>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['TicketType']>, ParentType, ContextType>;
  typeRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  urgency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketCommentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketComment'] = ResolversParentTypes['TicketComment']> = {
  account?: Resolver<ResolversTypes['ConnectedAccount'], ParentType, ContextType>;
  attachments?: Resolver<Maybe<ResolversTypes['AttachmentConnection']>, ParentType, ContextType, RequireFields<TicketCommentAttachmentsArgs, 'first'>>;
  author?: Resolver<Maybe<ResolversTypes['Author']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bodyHtml?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  channelRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customField?: Resolver<Maybe<ResolversTypes['CustomField']>, ParentType, ContextType, RequireFields<TicketCommentCustomFieldArgs, 'key'>>;
  customFields?: Resolver<ReadonlyArray<ResolversTypes['CustomField']>, ParentType, ContextType, Partial<TicketCommentCustomFieldsArgs>>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CommentKind']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  visibility?: Resolver<Maybe<ResolversTypes['Visibility']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketCommentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketCommentConnection'] = ResolversParentTypes['TicketCommentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TicketCommentEdge']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TicketComment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
};

export type TicketCommentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketCommentEdge'] = ResolversParentTypes['TicketCommentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TicketComment'], ParentType, ContextType>;
};

export type TicketConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketConnection'] = ResolversParentTypes['TicketConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TicketEdge']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Ticket']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
};

export type TicketEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketEdge'] = ResolversParentTypes['TicketEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
};

export type TicketMetricsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketMetrics'] = ResolversParentTypes['TicketMetrics']> = {
  agentWaitMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  assigneeStations?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  firstReplyMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  firstResolutionMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fullResolutionMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  onHoldMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reopens?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  replies?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  requesterWaitMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  teamStations?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TicketSatisfactionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketSatisfaction'] = ResolversParentTypes['TicketSatisfaction']> = {
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['SatisfactionScore']>, ParentType, ContextType>;
  scoreRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TicketSlaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketSla'] = ResolversParentTypes['TicketSla']> = {
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  metric?: Resolver<Maybe<ResolversTypes['SlaMetric']>, ParentType, ContextType>;
  metricRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remainingSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['SlaStatus']>, ParentType, ContextType>;
  statusRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TimelineItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineItem'], ParentType, ContextType>;
};

export type TimelineItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineItem'] = ResolversParentTypes['TimelineItem']> = {
  __resolveType: TypeResolveFn<'Call' | 'CreditNote' | 'Deal' | 'EmailActivity' | 'Invoice' | 'Meeting' | 'Note' | 'Payment' | 'Subscription' | 'Task' | 'Ticket' | 'TicketComment', ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UnknownWordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownWord'] = ResolversParentTypes['UnknownWord']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  word?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  account?: Resolver<ResolversTypes['ConnectedAccount'], ParentType, ContextType>;
  avatarUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customField?: Resolver<Maybe<ResolversTypes['CustomField']>, ParentType, ContextType, RequireFields<UserCustomFieldArgs, 'key'>>;
  customFields?: Resolver<ReadonlyArray<ResolversTypes['CustomField']>, ParentType, ContextType, Partial<UserCustomFieldsArgs>>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['UserKind']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  teams?: Resolver<Maybe<ResolversTypes['TeamConnection']>, ParentType, ContextType, RequireFields<UserTeamsArgs, 'first'>>;
  timezone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccountConnectPayload?: AccountConnectPayloadResolvers<ContextType>;
  AccountDisconnectPayload?: AccountDisconnectPayloadResolvers<ContextType>;
  AccountFinding?: AccountFindingResolvers<ContextType>;
  AccountHealth?: AccountHealthResolvers<ContextType>;
  AccountLink?: AccountLinkResolvers<ContextType>;
  AccountLinkCreatePayload?: AccountLinkCreatePayloadResolvers<ContextType>;
  AccountReconnectPayload?: AccountReconnectPayloadResolvers<ContextType>;
  AccountTestPayload?: AccountTestPayloadResolvers<ContextType>;
  AccountUserError?: AccountUserErrorResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  ActivityConnection?: ActivityConnectionResolvers<ContextType>;
  ActivityEdge?: ActivityEdgeResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  AttachmentConnection?: AttachmentConnectionResolvers<ContextType>;
  AttachmentEdge?: AttachmentEdgeResolvers<ContextType>;
  Author?: AuthorResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  BillingCustomer?: BillingCustomerResolvers<ContextType>;
  BillingCustomerConnection?: BillingCustomerConnectionResolvers<ContextType>;
  BillingCustomerEdge?: BillingCustomerEdgeResolvers<ContextType>;
  Call?: CallResolvers<ContextType>;
  CallConnection?: CallConnectionResolvers<ContextType>;
  CallEdge?: CallEdgeResolvers<ContextType>;
  Capability?: CapabilityResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  CompanyConnection?: CompanyConnectionResolvers<ContextType>;
  CompanyEdge?: CompanyEdgeResolvers<ContextType>;
  ConnectedAccount?: ConnectedAccountResolvers<ContextType>;
  ConnectedAccountConnection?: ConnectedAccountConnectionResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  ContactConnection?: ContactConnectionResolvers<ContextType>;
  ContactEdge?: ContactEdgeResolvers<ContextType>;
  CreditNote?: CreditNoteResolvers<ContextType>;
  CreditNoteConnection?: CreditNoteConnectionResolvers<ContextType>;
  CreditNoteEdge?: CreditNoteEdgeResolvers<ContextType>;
  CreditNoteLine?: CreditNoteLineResolvers<ContextType>;
  CreditNoteLineConnection?: CreditNoteLineConnectionResolvers<ContextType>;
  CreditNoteLineEdge?: CreditNoteLineEdgeResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  CustomField?: CustomFieldResolvers<ContextType>;
  CustomFieldValue?: CustomFieldValueResolvers<ContextType>;
  CustomStatus?: CustomStatusResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  CustomerConnection?: CustomerConnectionResolvers<ContextType>;
  CustomerEdge?: CustomerEdgeResolvers<ContextType>;
  CustomerMatch?: CustomerMatchResolvers<ContextType>;
  CustomerRecord?: CustomerRecordResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DateTimeValue?: DateTimeValueResolvers<ContextType>;
  DateValue?: DateValueResolvers<ContextType>;
  Deal?: DealResolvers<ContextType>;
  DealConnection?: DealConnectionResolvers<ContextType>;
  DealEdge?: DealEdgeResolvers<ContextType>;
  DealLineItem?: DealLineItemResolvers<ContextType>;
  DealLineItemConnection?: DealLineItemConnectionResolvers<ContextType>;
  DealLineItemEdge?: DealLineItemEdgeResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  Deprecation?: DeprecationResolvers<ContextType>;
  Discount?: DiscountResolvers<ContextType>;
  Dispute?: DisputeResolvers<ContextType>;
  DisputeConnection?: DisputeConnectionResolvers<ContextType>;
  DisputeEdge?: DisputeEdgeResolvers<ContextType>;
  Drift?: DriftResolvers<ContextType>;
  Dunning?: DunningResolvers<ContextType>;
  EdgeCapability?: EdgeCapabilityResolvers<ContextType>;
  Email?: EmailResolvers<ContextType>;
  EmailActivity?: EmailActivityResolvers<ContextType>;
  EmailActivityConnection?: EmailActivityConnectionResolvers<ContextType>;
  EmailActivityEdge?: EmailActivityEdgeResolvers<ContextType>;
  EndUser?: EndUserResolvers<ContextType>;
  EndUserConnection?: EndUserConnectionResolvers<ContextType>;
  EndUserEdge?: EndUserEdgeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  FlagValue?: FlagValueResolvers<ContextType>;
  Invoice?: InvoiceResolvers<ContextType>;
  InvoiceConnection?: InvoiceConnectionResolvers<ContextType>;
  InvoiceEdge?: InvoiceEdgeResolvers<ContextType>;
  InvoiceLine?: InvoiceLineResolvers<ContextType>;
  InvoiceLineConnection?: InvoiceLineConnectionResolvers<ContextType>;
  InvoiceLineEdge?: InvoiceLineEdgeResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Lead?: LeadResolvers<ContextType>;
  LeadConnection?: LeadConnectionResolvers<ContextType>;
  LeadEdge?: LeadEdgeResolvers<ContextType>;
  LoggedAttempt?: LoggedAttemptResolvers<ContextType>;
  LoggedCall?: LoggedCallResolvers<ContextType>;
  LoggedRequest?: LoggedRequestResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Note?: NoteResolvers<ContextType>;
  NoteConnection?: NoteConnectionResolvers<ContextType>;
  NoteEdge?: NoteEdgeResolvers<ContextType>;
  NumberValue?: NumberValueResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PaymentAllocation?: PaymentAllocationResolvers<ContextType>;
  PaymentConnection?: PaymentConnectionResolvers<ContextType>;
  PaymentEdge?: PaymentEdgeResolvers<ContextType>;
  PaymentMethod?: PaymentMethodResolvers<ContextType>;
  PaymentMethodConnection?: PaymentMethodConnectionResolvers<ContextType>;
  PaymentMethodDetails?: PaymentMethodDetailsResolvers<ContextType>;
  PaymentMethodEdge?: PaymentMethodEdgeResolvers<ContextType>;
  Phone?: PhoneResolvers<ContextType>;
  Pipeline?: PipelineResolvers<ContextType>;
  PipelineConnection?: PipelineConnectionResolvers<ContextType>;
  PipelineEdge?: PipelineEdgeResolvers<ContextType>;
  Price?: PriceResolvers<ContextType>;
  PriceConnection?: PriceConnectionResolvers<ContextType>;
  PriceEdge?: PriceEdgeResolvers<ContextType>;
  PriceTier?: PriceTierResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  Provider?: ProviderResolvers<ContextType>;
  ProviderSetting?: ProviderSettingResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuotaLeft?: QuotaLeftResolvers<ContextType>;
  Refund?: RefundResolvers<ContextType>;
  RefundConnection?: RefundConnectionResolvers<ContextType>;
  RefundEdge?: RefundEdgeResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  SearchResultConnection?: SearchResultConnectionResolvers<ContextType>;
  SearchResultEdge?: SearchResultEdgeResolvers<ContextType>;
  SettingCondition?: SettingConditionResolvers<ContextType>;
  SocialProfile?: SocialProfileResolvers<ContextType>;
  SourceStatus?: SourceStatusResolvers<ContextType>;
  Stage?: StageResolvers<ContextType>;
  StageChange?: StageChangeResolvers<ContextType>;
  StageConnection?: StageConnectionResolvers<ContextType>;
  StageEdge?: StageEdgeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SubscriptionConnection?: SubscriptionConnectionResolvers<ContextType>;
  SubscriptionEdge?: SubscriptionEdgeResolvers<ContextType>;
  SubscriptionItem?: SubscriptionItemResolvers<ContextType>;
  Tag?: TagResolvers<ContextType>;
  TagConnection?: TagConnectionResolvers<ContextType>;
  TagEdge?: TagEdgeResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  TaxAmount?: TaxAmountResolvers<ContextType>;
  TaxId?: TaxIdResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  TeamConnection?: TeamConnectionResolvers<ContextType>;
  TeamEdge?: TeamEdgeResolvers<ContextType>;
  TextValue?: TextValueResolvers<ContextType>;
  TextsValue?: TextsValueResolvers<ContextType>;
  Ticket?: TicketResolvers<ContextType>;
  TicketComment?: TicketCommentResolvers<ContextType>;
  TicketCommentConnection?: TicketCommentConnectionResolvers<ContextType>;
  TicketCommentEdge?: TicketCommentEdgeResolvers<ContextType>;
  TicketConnection?: TicketConnectionResolvers<ContextType>;
  TicketEdge?: TicketEdgeResolvers<ContextType>;
  TicketMetrics?: TicketMetricsResolvers<ContextType>;
  TicketSatisfaction?: TicketSatisfactionResolvers<ContextType>;
  TicketSla?: TicketSlaResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineItem?: TimelineItemResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UnknownWord?: UnknownWordResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
  computed?: ComputedDirectiveResolver<any, any, ContextType>;
  edge?: EdgeDirectiveResolver<any, any, ContextType>;
  entity?: EntityDirectiveResolver<any, any, ContextType>;
  freshness?: FreshnessDirectiveResolver<any, any, ContextType>;
};
