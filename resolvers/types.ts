// Generated from schema/*.graphql by `npm run generate`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { View } from '../src/graph/view.ts';
import type { ViewPage } from '../src/graph/pages.ts';
import type { CustomerPage } from '../src/graph/customer-fields.ts';
import type { Account } from '../src/accounts/account.ts';
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
  /** An ISO 4217 currency code in capitals, such as `EUR`. */
  CurrencyCode: { input: unknown; output: unknown; }
  /** A calendar day without a time zone, such as `2026-05-01`. */
  Date: { input: unknown; output: unknown; }
  /** An instant in RFC 3339 form, always in UTC, such as `2026-05-01T07:25:37Z`. */
  DateTime: { input: unknown; output: unknown; }
  /** A decimal number as a string, exact to the last digit, such as `1234.50`. Never a float. */
  Decimal: { input: unknown; output: unknown; }
  /** An absolute URL. */
  URL: { input: unknown; output: unknown; }
};

/** A postal address. */
export type Address = {
  readonly __typename?: 'Address';
  /** The town or city. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** The country, as the provider holds it: a name or a code. */
  readonly country?: Maybe<Scalars['String']['output']>;
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
  /** True when the newest invoice is overdue or its payment has failed. */
  readonly delinquent?: Maybe<Scalars['Boolean']['output']>;
  /** A text about the customer. */
  readonly description?: Maybe<Scalars['String']['output']>;
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
  /** The name of the person or the company. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The number or code that people know the customer by. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** The customer that this one belongs to. */
  readonly parent?: Maybe<BillingCustomer>;
  /** The customer's payments, in the provider's order. */
  readonly payments?: Maybe<PaymentConnection>;
  /** The phone numbers. */
  readonly phones: ReadonlyArray<Phone>;
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
export type BillingCustomerInvoicesArgs = {
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

/** How money comes in. */
export type CollectionMethod =
  /** It is taken from a stored payment method. */
  | 'CHARGE_AUTOMATICALLY'
  /** An invoice is sent and the customer pays it. */
  | 'SEND_INVOICE'
  /** A word that this server does not know; see the raw field. */
  | 'UNKNOWN';

/** A company in a CRM. */
export type Company = Entity & Node & {
  readonly __typename?: 'Company';
  /** The connected account that holds the record. */
  readonly account: ConnectedAccount;
  /** The postal addresses. */
  readonly addresses: ReadonlyArray<Address>;
  /** The revenue of one year. */
  readonly annualRevenue?: Maybe<Money>;
  /** The people of the company. */
  readonly contacts?: Maybe<ContactConnection>;
  /** When the record was created at the provider. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The deals with the company. */
  readonly deals?: Maybe<DealConnection>;
  /** A text about the company. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The main internet domain, without a scheme, such as `acme.example`. */
  readonly domain?: Maybe<Scalars['String']['output']>;
  /** Every internet domain of the company. */
  readonly domains: ReadonlyArray<Scalars['String']['output']>;
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
  /** How far the company has come on its way to being a customer. */
  readonly lifecycleStage?: Maybe<LifecycleStage>;
  /** The provider's own word for the lifecycle stage. */
  readonly lifecycleStageRaw?: Maybe<Scalars['String']['output']>;
  /** The company's name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The user who looks after the company. */
  readonly owner?: Maybe<User>;
  /** The company that this one belongs to. */
  readonly parent?: Maybe<Company>;
  /** The phone numbers. */
  readonly phones: ReadonlyArray<Phone>;
  /** The provider's own id of the record. */
  readonly remoteId: Scalars['String']['output'];
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
export type CompanyContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company in a CRM. */
export type CompanyDealsArgs = {
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
  /** The global id of the account. */
  readonly id: Scalars['ID']['output'];
  /** True when the account is served by the bundled offline simulator. */
  readonly isSimulator: Scalars['Boolean']['output'];
  /** The account's name in the configuration, such as `hubspot`; lists take it in their `accounts` argument. */
  readonly name: Scalars['String']['output'];
  /** The provider's name, such as `zendesk`. */
  readonly provider: Scalars['String']['output'];
  /** The provider's name as people write it, such as `Zendesk Support`. */
  readonly title: Scalars['String']['output'];
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
  /** The postal addresses. */
  readonly addresses: ReadonlyArray<Address>;
  /** Every company of the person. */
  readonly companies?: Maybe<CompanyConnection>;
  /** The main company of the person. */
  readonly company?: Maybe<Company>;
  /** When the record was created at the provider. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The deals that the person takes part in. */
  readonly deals?: Maybe<DealConnection>;
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
  /** How far the person has come on the way to being a customer. */
  readonly lifecycleStage?: Maybe<LifecycleStage>;
  /** The provider's own word for the lifecycle stage. */
  readonly lifecycleStageRaw?: Maybe<Scalars['String']['output']>;
  /** The whole name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The user who looks after the person. */
  readonly owner?: Maybe<User>;
  /** The phone numbers, the main one first. */
  readonly phones: ReadonlyArray<Phone>;
  /** The provider's own id of the record. */
  readonly remoteId: Scalars['String']['output'];
  /** The form of address, such as `Dr.`. */
  readonly salutation?: Maybe<Scalars['String']['output']>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where a person can open the record in the provider's own interface. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** The websites, as the provider holds them. */
  readonly websites: ReadonlyArray<Scalars['String']['output']>;
};


/** A person in a CRM. */
export type ContactCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person in a CRM. */
export type ContactDealsArgs = {
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
  /** Whose note it is. */
  readonly customer?: Maybe<BillingCustomer>;
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
  /** A text on the note. */
  readonly memo?: Maybe<Scalars['String']['output']>;
  /** The number on the note. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Where the note can be had as a PDF. */
  readonly pdfUrl?: Maybe<Scalars['URL']['output']>;
  /** Why the note was made out, in the provider's words. */
  readonly reason?: Maybe<Scalars['String']['output']>;
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

/** One customer as all connected accounts together know it. Nothing here is stored; it is looked up for each request. */
export type Customer = {
  readonly __typename?: 'Customer';
  /** The customer's records in billing accounts. */
  readonly billingCustomers: ReadonlyArray<BillingCustomer>;
  /** The companies: the main companies of the contacts, and those that declare the domain. */
  readonly companies: ReadonlyArray<Company>;
  /** The person's records in CRM accounts. */
  readonly contacts: ReadonlyArray<Contact>;
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
  /** The tickets of all end users, end user by end user. */
  readonly tickets?: Maybe<TicketConnection>;
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

/** A sale that is under way, won or lost. */
export type Deal = Entity & Node & {
  readonly __typename?: 'Deal';
  /** The connected account that holds the record. */
  readonly account: ConnectedAccount;
  /** What the deal is worth, in the deal's currency; in the account's home currency where the deal names none. */
  readonly amount?: Maybe<Money>;
  /** What the deal is worth, in the account's home currency. */
  readonly amountInHomeCurrency?: Maybe<Money>;
  /** When the deal was won or lost; null while it is open. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The companies of the deal. */
  readonly companies?: Maybe<CompanyConnection>;
  /** The people who take part in the deal. */
  readonly contacts?: Maybe<ContactConnection>;
  /** When the record was created at the provider. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** A text about the deal. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The day on which the deal is expected to close. */
  readonly expectedCloseDate?: Maybe<Scalars['Date']['output']>;
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
  /** Why the deal was lost. */
  readonly lostReason?: Maybe<Scalars['String']['output']>;
  /** The deal's name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What is to be done next. */
  readonly nextStep?: Maybe<Scalars['String']['output']>;
  /** The user who looks after the deal. */
  readonly owner?: Maybe<User>;
  /** The pipeline that the deal runs through. */
  readonly pipeline?: Maybe<Pipeline>;
  /** How urgent the deal is, in the provider's words. */
  readonly priority?: Maybe<Scalars['String']['output']>;
  /** How likely the deal is to be won, from 0 to 1. */
  readonly probability?: Maybe<Scalars['Float']['output']>;
  /** The provider's own id of the record. */
  readonly remoteId: Scalars['String']['output'];
  /** The stage that the deal has reached. */
  readonly stage?: Maybe<Stage>;
  /** When the deal reached its stage. */
  readonly stageChangedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the deal is open, won or lost. */
  readonly status?: Maybe<DealStatus>;
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
export type DealCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A sale that is under way, won or lost. */
export type DealContactsArgs = {
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
  /** One request for each parent. */
  | 'PARENT';

/** An e-mail address of a person or a company. */
export type Email = {
  readonly __typename?: 'Email';
  /** The address, as the provider holds it. */
  readonly address: Scalars['String']['output'];
  /** True for the address that the provider treats as the main one. */
  readonly isPrimary?: Maybe<Scalars['Boolean']['output']>;
  /** What the address is used for, in the provider's words. */
  readonly type?: Maybe<Scalars['String']['output']>;
};

/** Somebody who asks for help. */
export type EndUser = Entity & Node & {
  readonly __typename?: 'EndUser';
  /** The connected account that holds the record. */
  readonly account: ConnectedAccount;
  /** When the record was created at the provider. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
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
  /** The language and region, such as `en-US`. */
  readonly locale?: Maybe<Scalars['String']['output']>;
  /** The whole name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Notes of the agents about the person. */
  readonly notes?: Maybe<Scalars['String']['output']>;
  /** The organization that the person belongs to. */
  readonly organization?: Maybe<Organization>;
  /** The phone numbers, the main one first. */
  readonly phones: ReadonlyArray<Phone>;
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

/** What every unified record says about itself and about where it came from. */
export type Entity = {
  /** The connected account that holds the record. */
  readonly account: ConnectedAccount;
  /** When the record was created at the provider. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the server received this data from the provider. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** How the data came to be in this answer. */
  readonly freshness: Freshness;
  /** The global id: opaque, stable, and bound to one connected account. */
  readonly id: Scalars['ID']['output'];
  /** True when the provider marks the record as deleted or archived. */
  readonly isDeleted?: Maybe<Scalars['Boolean']['output']>;
  /** The provider's own id of the record. */
  readonly remoteId: Scalars['String']['output'];
  /** When the record was last changed at the provider. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where a person can open the record in the provider's own interface. */
  readonly url?: Maybe<Scalars['URL']['output']>;
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
  /** Read from the server's cache after its time to live, because the provider could not answer. */
  | 'STALE';

/** A bill. */
export type Invoice = Entity & Node & {
  readonly __typename?: 'Invoice';
  /** The connected account that holds the record. */
  readonly account: ConnectedAccount;
  /** What is still to be paid. */
  readonly amountDue?: Maybe<Money>;
  /** What has been paid. */
  readonly amountPaid?: Maybe<Money>;
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
  /** The currency of the bill. */
  readonly currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** Who is to pay. */
  readonly customer?: Maybe<BillingCustomer>;
  /** What is taken off. */
  readonly discountTotal?: Maybe<Money>;
  /** When the bill is to be paid. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** How much one unit of the bill's currency is worth in the account's home currency. */
  readonly exchangeRate?: Maybe<Scalars['Decimal']['output']>;
  /** When the server received this data from the provider. */
  readonly fetchedAt: Scalars['DateTime']['output'];
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
  /** The customer's own order number. */
  readonly poNumber?: Maybe<Scalars['String']['output']>;
  /** The provider's own id of the record. */
  readonly remoteId: Scalars['String']['output'];
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
  /** What is to be paid altogether. */
  readonly total?: Maybe<Money>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where a person can open the record in the provider's own interface. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** When the bill was declared void. */
  readonly voidedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A bill. */
export type InvoiceCreditNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** One line of a bill. */
export type InvoiceLine = {
  readonly __typename?: 'InvoiceLine';
  /** What the line comes to, before tax and before discounts on the whole bill. */
  readonly amount?: Maybe<Money>;
  /** What the line says. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** True when the line corrects a change in the middle of a period. */
  readonly isProration?: Maybe<Scalars['Boolean']['output']>;
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
  /** The tax on the line. */
  readonly taxAmount?: Maybe<Money>;
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

/** An amount of money. The amount is exact; it is never a float. */
export type Money = {
  readonly __typename?: 'Money';
  /** The amount in major units, such as `1234.50`. */
  readonly amount: Scalars['Decimal']['output'];
  /** The currency of the amount. */
  readonly currency: Scalars['CurrencyCode']['output'];
};

/** Anything that can be fetched again by its id. */
export type Node = {
  /** The global id: opaque, stable, and bound to one connected account. */
  readonly id: Scalars['ID']['output'];
};

/** A company in a helpdesk. */
export type Organization = Entity & Node & {
  readonly __typename?: 'Organization';
  /** The connected account that holds the record. */
  readonly account: ConnectedAccount;
  /** When the record was created at the provider. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
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
  /** When the record was created at the provider. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who paid. */
  readonly customer?: Maybe<BillingCustomer>;
  /** Why the payment failed, as the provider's code. */
  readonly failureCode?: Maybe<Scalars['String']['output']>;
  /** Why the payment failed, as a sentence. */
  readonly failureMessage?: Maybe<Scalars['String']['output']>;
  /** When the server received this data from the provider. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** How the data came to be in this answer. */
  readonly freshness: Freshness;
  /** The global id: opaque, stable, and bound to one connected account. */
  readonly id: Scalars['ID']['output'];
  /** True when the provider marks the record as deleted or archived. */
  readonly isDeleted?: Maybe<Scalars['Boolean']['output']>;
  /** A text about the payment. */
  readonly memo?: Maybe<Scalars['String']['output']>;
  /** How it was paid. */
  readonly methodType?: Maybe<PaymentMethodType>;
  /** The provider's own word for the way of paying. */
  readonly methodTypeRaw?: Maybe<Scalars['String']['output']>;
  /** When the money was paid; null where it was not. */
  readonly paidAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the receipt can be seen. */
  readonly receiptUrl?: Maybe<Scalars['URL']['output']>;
  /** The number that people know the payment by, such as the number of a check. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** What was given back. */
  readonly refunds?: Maybe<RefundConnection>;
  /** The provider's own id of the record. */
  readonly remoteId: Scalars['String']['output'];
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

/** A phone number of a person or a company. */
export type Phone = {
  readonly __typename?: 'Phone';
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
  /** The provider's own id of the record. */
  readonly remoteId: Scalars['String']['output'];
  /** The stages, in their order. */
  readonly stages: ReadonlyArray<Stage>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where a person can open the record in the provider's own interface. */
  readonly url?: Maybe<Scalars['URL']['output']>;
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
  /** The name that people know the price by. */
  readonly nickname?: Maybe<Scalars['String']['output']>;
  /** How the amount depends on the quantity. */
  readonly pricingModel?: Maybe<PricingModel>;
  /** The provider's own word for the pricing model. */
  readonly pricingModelRaw?: Maybe<Scalars['String']['output']>;
  /** The product that the price is for. */
  readonly product?: Maybe<Product>;
  /** The provider's own id of the record. */
  readonly remoteId: Scalars['String']['output'];
  /** Whether the price can be used for new sales. */
  readonly status?: Maybe<ProductStatus>;
  /** The provider's own word for the status. */
  readonly statusRaw?: Maybe<Scalars['String']['output']>;
  /** Whether the amount contains tax, in the provider's words. */
  readonly taxBehavior?: Maybe<Scalars['String']['output']>;
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
  /** The provider's own id of the record. */
  readonly remoteId: Scalars['String']['output'];
  /** The code that people know the product by. */
  readonly sku?: Maybe<Scalars['String']['output']>;
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

/** Whether something can be sold. */
export type ProductStatus =
  /** Can be sold. */
  | 'ACTIVE'
  /** Can no longer be sold. */
  | 'ARCHIVED'
  /** A word that this server does not know; see the raw field. */
  | 'UNKNOWN';

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

/** Where every query begins. */
export type Query = {
  readonly __typename?: 'Query';
  /** Customers of all billing accounts. Accounts are read one after the other, each in its own order. */
  readonly billingCustomers?: Maybe<BillingCustomerConnection>;
  /** Companies of all CRM accounts. Accounts are read one after the other, each in its own order. */
  readonly companies?: Maybe<CompanyConnection>;
  /** The accounts that this server is connected to. */
  readonly connectedAccounts: ConnectedAccountConnection;
  /** People of all CRM accounts. Accounts are read one after the other, each in its own order. */
  readonly contacts?: Maybe<ContactConnection>;
  /** Credit notes of all billing accounts. Accounts are read one after the other, each in its own order. */
  readonly creditNotes?: Maybe<CreditNoteConnection>;
  /** Everything that the connected accounts know about one customer, joined by exact e-mail address, by declared domain or by id. Give one argument. Only the accounts that the selected fields need are asked. Null when none of them knows the customer. */
  readonly customer?: Maybe<Customer>;
  /** A customer for each row of one account's list of people. */
  readonly customers?: Maybe<CustomerConnection>;
  /** Deals of all CRM accounts. Accounts are read one after the other, each in its own order. */
  readonly deals?: Maybe<DealConnection>;
  /** People who ask for help, of all helpdesk accounts. Accounts are read one after the other, each in its own order. */
  readonly endUsers?: Maybe<EndUserConnection>;
  /** Invoices of all billing accounts. Accounts are read one after the other, each in its own order. */
  readonly invoices?: Maybe<InvoiceConnection>;
  /** One thing by its id; null when it does not exist. */
  readonly node?: Maybe<Node>;
  /** Many things by their ids, in the order of the ids; null where one does not exist. At most 100. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** Organizations of all helpdesk accounts. Accounts are read one after the other, each in its own order. */
  readonly organizations?: Maybe<OrganizationConnection>;
  /** Payments of all billing accounts. Accounts are read one after the other, each in its own order. */
  readonly payments?: Maybe<PaymentConnection>;
  /** Pipelines of all CRM accounts. Accounts are read one after the other, each in its own order. */
  readonly pipelines?: Maybe<PipelineConnection>;
  /** Prices of all billing accounts. Accounts are read one after the other, each in its own order. */
  readonly prices?: Maybe<PriceConnection>;
  /** Products of all billing accounts. Accounts are read one after the other, each in its own order. */
  readonly products?: Maybe<ProductConnection>;
  /** Refunds of all billing accounts. Accounts are read one after the other, each in its own order. */
  readonly refunds?: Maybe<RefundConnection>;
  /** Stages of the pipelines of all CRM accounts. Accounts are read one after the other, each in its own order. */
  readonly stages?: Maybe<StageConnection>;
  /** Subscriptions of all billing accounts, ended ones included. Accounts are read one after the other, each in its own order. */
  readonly subscriptions?: Maybe<SubscriptionConnection>;
  /** Teams of all helpdesk accounts. Accounts are read one after the other, each in its own order. */
  readonly teams?: Maybe<TeamConnection>;
  /** Tickets of all helpdesk accounts. Accounts are read one after the other, each in its own order. */
  readonly tickets?: Maybe<TicketConnection>;
  /** Users of all accounts. Accounts are read one after the other, each in its own order. */
  readonly users?: Maybe<UserConnection>;
};


/** Where every query begins. */
export type QueryBillingCustomersArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryCompaniesArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryContactsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryCreditNotesArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryEndUsersArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryInvoicesArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
export type QueryOrganizationsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryPaymentsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryPipelinesArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryPricesArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryProductsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryRefundsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryStagesArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QuerySubscriptionsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryTeamsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryTicketsArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryUsersArgs = {
  accounts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  /** The provider's own id of the record. */
  readonly remoteId: Scalars['String']['output'];
  /** When the record was last changed at the provider. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where a person can open the record in the provider's own interface. */
  readonly url?: Maybe<Scalars['URL']['output']>;
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
  /** Who pays. */
  readonly customer?: Maybe<BillingCustomer>;
  /** When it ended. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the server received this data from the provider. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** How the data came to be in this answer. */
  readonly freshness: Freshness;
  /** The global id: opaque, stable, and bound to one connected account. */
  readonly id: Scalars['ID']['output'];
  /** True when the provider marks the record as deleted or archived. */
  readonly isDeleted?: Maybe<Scalars['Boolean']['output']>;
  /** What is paid for. */
  readonly items: ReadonlyArray<SubscriptionItem>;
  /** The newest invoice. */
  readonly latestInvoice?: Maybe<Invoice>;
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

/** One thing that a subscription pays for. */
export type SubscriptionItem = {
  readonly __typename?: 'SubscriptionItem';
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

/** A group of agents. */
export type Team = Entity & Node & {
  readonly __typename?: 'Team';
  /** The connected account that holds the record. */
  readonly account: ConnectedAccount;
  /** When the record was created at the provider. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
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
  /** The provider's own id of the record. */
  readonly remoteId: Scalars['String']['output'];
  /** When the record was last changed at the provider. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where a person can open the record in the provider's own interface. */
  readonly url?: Maybe<Scalars['URL']['output']>;
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

/** A request for help. */
export type Ticket = Entity & Node & {
  readonly __typename?: 'Ticket';
  /** The connected account that holds the record. */
  readonly account: ConnectedAccount;
  /** The agent who works on the ticket. */
  readonly assignee?: Maybe<User>;
  /** The way by which the ticket came in. */
  readonly channel?: Maybe<Channel>;
  /** The provider's own word for the channel. */
  readonly channelRaw?: Maybe<Scalars['String']['output']>;
  /** What was said about the ticket, the oldest first. */
  readonly comments?: Maybe<TicketCommentConnection>;
  /** When the record was created at the provider. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The text with which the ticket began. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** When the ticket is due. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Your own id of the ticket, where somebody has set one. */
  readonly externalId?: Maybe<Scalars['String']['output']>;
  /** When the server received this data from the provider. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** How the data came to be in this answer. */
  readonly freshness: Freshness;
  /** The global id: opaque, stable, and bound to one connected account. */
  readonly id: Scalars['ID']['output'];
  /** True when the provider marks the record as deleted or archived. */
  readonly isDeleted?: Maybe<Scalars['Boolean']['output']>;
  /** True when the requester can see the ticket's comments. */
  readonly isPublic?: Maybe<Scalars['Boolean']['output']>;
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
  /** The provider's own id of the record. */
  readonly remoteId: Scalars['String']['output'];
  /** Who asks for help. An agent who asks for help is shown as an end user here. */
  readonly requester?: Maybe<EndUser>;
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
  /** The team that works on the ticket. */
  readonly team?: Maybe<Team>;
  /** What kind of request it is. */
  readonly type?: Maybe<TicketType>;
  /** The provider's own word for the type. */
  readonly typeRaw?: Maybe<Scalars['String']['output']>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where a person can open the record in the provider's own interface. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** A request for help. */
export type TicketCommentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something that was said about a ticket. */
export type TicketComment = Entity & Node & {
  readonly __typename?: 'TicketComment';
  /** The connected account that holds the record. */
  readonly account: ConnectedAccount;
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
  /** When the server received this data from the provider. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** How the data came to be in this answer. */
  readonly freshness: Freshness;
  /** The global id: opaque, stable, and bound to one connected account. */
  readonly id: Scalars['ID']['output'];
  /** True when the provider marks the record as deleted or archived. */
  readonly isDeleted?: Maybe<Scalars['Boolean']['output']>;
  /** The provider's own id of the record. */
  readonly remoteId: Scalars['String']['output'];
  /** When the record was last changed at the provider. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where a person can open the record in the provider's own interface. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** Who may read it. */
  readonly visibility?: Maybe<Visibility>;
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
  /** The provider's own id of the record. */
  readonly remoteId: Scalars['String']['output'];
  /** What the user may do, in the provider's words. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** The IANA time zone or the provider's name for it. */
  readonly timezone?: Maybe<Scalars['String']['output']>;
  /** When the record was last changed at the provider. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where a person can open the record in the provider's own interface. */
  readonly url?: Maybe<Scalars['URL']['output']>;
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

/** What kind of user somebody is. */
export type UserKind =
  /** Answers tickets in a helpdesk. */
  | 'AGENT'
  /** Is a program. */
  | 'BOT'
  /** Works in a CRM. */
  | 'CRM_USER';

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
  CustomerRecord:
    | ( View<'BillingCustomer'> )
    | ( View<'Company'> )
    | ( View<'Contact'> )
    | ( View<'EndUser'> )
    | ( View<'Organization'> )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( View<'BillingCustomer'> )
    | ( View<'Company'> )
    | ( View<'Contact'> )
    | ( View<'CreditNote'> )
    | ( View<'Deal'> )
    | ( View<'EndUser'> )
    | ( View<'Invoice'> )
    | ( View<'Organization'> )
    | ( View<'Payment'> )
    | ( View<'Pipeline'> )
    | ( View<'Price'> )
    | ( View<'Product'> )
    | ( View<'Refund'> )
    | ( View<'Stage'> )
    | ( View<'Subscription'> )
    | ( View<'Team'> )
    | ( View<'Ticket'> )
    | ( View<'TicketComment'> )
    | ( View<'User'> )
  ;
  Node:
    | ( View<'BillingCustomer'> )
    | ( View<'Company'> )
    | ( Account )
    | ( View<'Contact'> )
    | ( View<'CreditNote'> )
    | ( View<'Deal'> )
    | ( View<'EndUser'> )
    | ( View<'Invoice'> )
    | ( View<'Organization'> )
    | ( View<'Payment'> )
    | ( View<'Pipeline'> )
    | ( View<'Price'> )
    | ( View<'Product'> )
    | ( View<'Refund'> )
    | ( View<'Stage'> )
    | ( View<'Subscription'> )
    | ( View<'Team'> )
    | ( View<'Ticket'> )
    | ( View<'TicketComment'> )
    | ( View<'User'> )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Address: ResolverTypeWrapper<Address>;
  Author: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Author']>;
  BillingCustomer: ResolverTypeWrapper<View<'BillingCustomer'>>;
  BillingCustomerConnection: ResolverTypeWrapper<ViewPage<'BillingCustomer'>>;
  BillingCustomerEdge: ResolverTypeWrapper<Omit<BillingCustomerEdge, 'node'> & { node: ResolversTypes['BillingCustomer'] }>;
  BillingCustomerStatus: BillingCustomerStatus;
  BillingInterval: BillingInterval;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Capability: ResolverTypeWrapper<Capability>;
  Category: Category;
  Channel: Channel;
  CollectionMethod: CollectionMethod;
  Company: ResolverTypeWrapper<View<'Company'>>;
  CompanyConnection: ResolverTypeWrapper<ViewPage<'Company'>>;
  CompanyEdge: ResolverTypeWrapper<Omit<CompanyEdge, 'node'> & { node: ResolversTypes['Company'] }>;
  CompanyType: CompanyType;
  ConnectedAccount: ResolverTypeWrapper<Account>;
  ConnectedAccountConnection: ResolverTypeWrapper<Omit<ConnectedAccountConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['ConnectedAccount']> }>;
  Contact: ResolverTypeWrapper<View<'Contact'>>;
  ContactConnection: ResolverTypeWrapper<ViewPage<'Contact'>>;
  ContactEdge: ResolverTypeWrapper<Omit<ContactEdge, 'node'> & { node: ResolversTypes['Contact'] }>;
  CreditNote: ResolverTypeWrapper<View<'CreditNote'>>;
  CreditNoteConnection: ResolverTypeWrapper<ViewPage<'CreditNote'>>;
  CreditNoteEdge: ResolverTypeWrapper<Omit<CreditNoteEdge, 'node'> & { node: ResolversTypes['CreditNote'] }>;
  CreditNoteStatus: CreditNoteStatus;
  CreditNoteType: CreditNoteType;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Customer: ResolverTypeWrapper<CustomerModel>;
  CustomerConnection: ResolverTypeWrapper<CustomerPage>;
  CustomerEdge: ResolverTypeWrapper<Omit<CustomerEdge, 'node'> & { node: ResolversTypes['Customer'] }>;
  CustomerMatch: ResolverTypeWrapper<Match>;
  CustomerRecord: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CustomerRecord']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Deal: ResolverTypeWrapper<View<'Deal'>>;
  DealConnection: ResolverTypeWrapper<ViewPage<'Deal'>>;
  DealEdge: ResolverTypeWrapper<Omit<DealEdge, 'node'> & { node: ResolversTypes['Deal'] }>;
  DealStatus: DealStatus;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  EdgeCapability: ResolverTypeWrapper<EdgeCapability>;
  EdgeKind: EdgeKind;
  Email: ResolverTypeWrapper<Email>;
  EndUser: ResolverTypeWrapper<View<'EndUser'>>;
  EndUserConnection: ResolverTypeWrapper<ViewPage<'EndUser'>>;
  EndUserEdge: ResolverTypeWrapper<Omit<EndUserEdge, 'node'> & { node: ResolversTypes['EndUser'] }>;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ForecastCategory: ForecastCategory;
  Freshness: Freshness;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Invoice: ResolverTypeWrapper<View<'Invoice'>>;
  InvoiceConnection: ResolverTypeWrapper<ViewPage<'Invoice'>>;
  InvoiceEdge: ResolverTypeWrapper<Omit<InvoiceEdge, 'node'> & { node: ResolversTypes['Invoice'] }>;
  InvoiceLine: ResolverTypeWrapper<View<'InvoiceLine'>>;
  InvoiceLineConnection: ResolverTypeWrapper<ViewPage<'InvoiceLine'>>;
  InvoiceLineEdge: ResolverTypeWrapper<Omit<InvoiceLineEdge, 'node'> & { node: ResolversTypes['InvoiceLine'] }>;
  InvoiceStatus: InvoiceStatus;
  LifecycleStage: LifecycleStage;
  MatchedBy: MatchedBy;
  Money: ResolverTypeWrapper<Money>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Organization: ResolverTypeWrapper<View<'Organization'>>;
  OrganizationConnection: ResolverTypeWrapper<ViewPage<'Organization'>>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Payment: ResolverTypeWrapper<View<'Payment'>>;
  PaymentAllocation: ResolverTypeWrapper<Part>;
  PaymentConnection: ResolverTypeWrapper<ViewPage<'Payment'>>;
  PaymentEdge: ResolverTypeWrapper<Omit<PaymentEdge, 'node'> & { node: ResolversTypes['Payment'] }>;
  PaymentMethodType: PaymentMethodType;
  PaymentStatus: PaymentStatus;
  Phone: ResolverTypeWrapper<Phone>;
  Pipeline: ResolverTypeWrapper<View<'Pipeline'>>;
  PipelineConnection: ResolverTypeWrapper<ViewPage<'Pipeline'>>;
  PipelineEdge: ResolverTypeWrapper<Omit<PipelineEdge, 'node'> & { node: ResolversTypes['Pipeline'] }>;
  Price: ResolverTypeWrapper<View<'Price'>>;
  PriceConnection: ResolverTypeWrapper<ViewPage<'Price'>>;
  PriceEdge: ResolverTypeWrapper<Omit<PriceEdge, 'node'> & { node: ResolversTypes['Price'] }>;
  PricingModel: PricingModel;
  Product: ResolverTypeWrapper<View<'Product'>>;
  ProductConnection: ResolverTypeWrapper<ViewPage<'Product'>>;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  ProductStatus: ProductStatus;
  ProductType: ProductType;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Refund: ResolverTypeWrapper<View<'Refund'>>;
  RefundConnection: ResolverTypeWrapper<ViewPage<'Refund'>>;
  RefundEdge: ResolverTypeWrapper<Omit<RefundEdge, 'node'> & { node: ResolversTypes['Refund'] }>;
  RefundReason: RefundReason;
  RefundStatus: RefundStatus;
  SourceState: SourceState;
  SourceStatus: ResolverTypeWrapper<Source>;
  Stage: ResolverTypeWrapper<View<'Stage'>>;
  StageConnection: ResolverTypeWrapper<ViewPage<'Stage'>>;
  StageEdge: ResolverTypeWrapper<Omit<StageEdge, 'node'> & { node: ResolversTypes['Stage'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<View<'Subscription'>>;
  SubscriptionConnection: ResolverTypeWrapper<ViewPage<'Subscription'>>;
  SubscriptionEdge: ResolverTypeWrapper<Omit<SubscriptionEdge, 'node'> & { node: ResolversTypes['Subscription'] }>;
  SubscriptionItem: ResolverTypeWrapper<Part>;
  SubscriptionStatus: SubscriptionStatus;
  TaxExemption: TaxExemption;
  Team: ResolverTypeWrapper<View<'Team'>>;
  TeamConnection: ResolverTypeWrapper<ViewPage<'Team'>>;
  TeamEdge: ResolverTypeWrapper<Omit<TeamEdge, 'node'> & { node: ResolversTypes['Team'] }>;
  Ticket: ResolverTypeWrapper<View<'Ticket'>>;
  TicketComment: ResolverTypeWrapper<View<'TicketComment'>>;
  TicketCommentConnection: ResolverTypeWrapper<ViewPage<'TicketComment'>>;
  TicketCommentEdge: ResolverTypeWrapper<Omit<TicketCommentEdge, 'node'> & { node: ResolversTypes['TicketComment'] }>;
  TicketConnection: ResolverTypeWrapper<ViewPage<'Ticket'>>;
  TicketEdge: ResolverTypeWrapper<Omit<TicketEdge, 'node'> & { node: ResolversTypes['Ticket'] }>;
  TicketPriority: TicketPriority;
  TicketStatus: TicketStatus;
  TicketType: TicketType;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UsageType: UsageType;
  User: ResolverTypeWrapper<View<'User'>>;
  UserConnection: ResolverTypeWrapper<ViewPage<'User'>>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  UserKind: UserKind;
  Visibility: Visibility;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Address: Address;
  Author: ResolversUnionTypes<ResolversParentTypes>['Author'];
  BillingCustomer: View<'BillingCustomer'>;
  BillingCustomerConnection: ViewPage<'BillingCustomer'>;
  BillingCustomerEdge: Omit<BillingCustomerEdge, 'node'> & { node: ResolversParentTypes['BillingCustomer'] };
  Boolean: Scalars['Boolean']['output'];
  Capability: Capability;
  Company: View<'Company'>;
  CompanyConnection: ViewPage<'Company'>;
  CompanyEdge: Omit<CompanyEdge, 'node'> & { node: ResolversParentTypes['Company'] };
  ConnectedAccount: Account;
  ConnectedAccountConnection: Omit<ConnectedAccountConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['ConnectedAccount']> };
  Contact: View<'Contact'>;
  ContactConnection: ViewPage<'Contact'>;
  ContactEdge: Omit<ContactEdge, 'node'> & { node: ResolversParentTypes['Contact'] };
  CreditNote: View<'CreditNote'>;
  CreditNoteConnection: ViewPage<'CreditNote'>;
  CreditNoteEdge: Omit<CreditNoteEdge, 'node'> & { node: ResolversParentTypes['CreditNote'] };
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Customer: CustomerModel;
  CustomerConnection: CustomerPage;
  CustomerEdge: Omit<CustomerEdge, 'node'> & { node: ResolversParentTypes['Customer'] };
  CustomerMatch: Match;
  CustomerRecord: ResolversUnionTypes<ResolversParentTypes>['CustomerRecord'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Deal: View<'Deal'>;
  DealConnection: ViewPage<'Deal'>;
  DealEdge: Omit<DealEdge, 'node'> & { node: ResolversParentTypes['Deal'] };
  Decimal: Scalars['Decimal']['output'];
  EdgeCapability: EdgeCapability;
  Email: Email;
  EndUser: View<'EndUser'>;
  EndUserConnection: ViewPage<'EndUser'>;
  EndUserEdge: Omit<EndUserEdge, 'node'> & { node: ResolversParentTypes['EndUser'] };
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Invoice: View<'Invoice'>;
  InvoiceConnection: ViewPage<'Invoice'>;
  InvoiceEdge: Omit<InvoiceEdge, 'node'> & { node: ResolversParentTypes['Invoice'] };
  InvoiceLine: View<'InvoiceLine'>;
  InvoiceLineConnection: ViewPage<'InvoiceLine'>;
  InvoiceLineEdge: Omit<InvoiceLineEdge, 'node'> & { node: ResolversParentTypes['InvoiceLine'] };
  Money: Money;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Organization: View<'Organization'>;
  OrganizationConnection: ViewPage<'Organization'>;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  PageInfo: PageInfo;
  Payment: View<'Payment'>;
  PaymentAllocation: Part;
  PaymentConnection: ViewPage<'Payment'>;
  PaymentEdge: Omit<PaymentEdge, 'node'> & { node: ResolversParentTypes['Payment'] };
  Phone: Phone;
  Pipeline: View<'Pipeline'>;
  PipelineConnection: ViewPage<'Pipeline'>;
  PipelineEdge: Omit<PipelineEdge, 'node'> & { node: ResolversParentTypes['Pipeline'] };
  Price: View<'Price'>;
  PriceConnection: ViewPage<'Price'>;
  PriceEdge: Omit<PriceEdge, 'node'> & { node: ResolversParentTypes['Price'] };
  Product: View<'Product'>;
  ProductConnection: ViewPage<'Product'>;
  ProductEdge: Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  Query: Record<PropertyKey, never>;
  Refund: View<'Refund'>;
  RefundConnection: ViewPage<'Refund'>;
  RefundEdge: Omit<RefundEdge, 'node'> & { node: ResolversParentTypes['Refund'] };
  SourceStatus: Source;
  Stage: View<'Stage'>;
  StageConnection: ViewPage<'Stage'>;
  StageEdge: Omit<StageEdge, 'node'> & { node: ResolversParentTypes['Stage'] };
  String: Scalars['String']['output'];
  Subscription: View<'Subscription'>;
  SubscriptionConnection: ViewPage<'Subscription'>;
  SubscriptionEdge: Omit<SubscriptionEdge, 'node'> & { node: ResolversParentTypes['Subscription'] };
  SubscriptionItem: Part;
  Team: View<'Team'>;
  TeamConnection: ViewPage<'Team'>;
  TeamEdge: Omit<TeamEdge, 'node'> & { node: ResolversParentTypes['Team'] };
  Ticket: View<'Ticket'>;
  TicketComment: View<'TicketComment'>;
  TicketCommentConnection: ViewPage<'TicketComment'>;
  TicketCommentEdge: Omit<TicketCommentEdge, 'node'> & { node: ResolversParentTypes['TicketComment'] };
  TicketConnection: ViewPage<'Ticket'>;
  TicketEdge: Omit<TicketEdge, 'node'> & { node: ResolversParentTypes['Ticket'] };
  URL: Scalars['URL']['output'];
  User: View<'User'>;
  UserConnection: ViewPage<'User'>;
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
};

export type ComputedDirectiveArgs = {
  from?: ReadonlyArray<Scalars['String']['input']>;
};

export type ComputedDirectiveResolver<Result, Parent, ContextType = Context, Args = ComputedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type EdgeDirectiveArgs = { };

export type EdgeDirectiveResolver<Result, Parent, ContextType = Context, Args = EdgeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type EntityDirectiveArgs = { };

export type EntityDirectiveResolver<Result, Parent, ContextType = Context, Args = EntityDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuthorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Author'] = ResolversParentTypes['Author']> = {
  __resolveType: TypeResolveFn<'EndUser' | 'User', ParentType, ContextType>;
};

export type BillingCustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillingCustomer'] = ResolversParentTypes['BillingCustomer']> = {
  account?: Resolver<ResolversTypes['ConnectedAccount'], ParentType, ContextType>;
  balance?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  billingAddress?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  companyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  creditNotes?: Resolver<Maybe<ResolversTypes['CreditNoteConnection']>, ParentType, ContextType, RequireFields<BillingCustomerCreditNotesArgs, 'first'>>;
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  delinquent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  emails?: Resolver<ReadonlyArray<ResolversTypes['Email']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoices?: Resolver<Maybe<ResolversTypes['InvoiceConnection']>, ParentType, ContextType, RequireFields<BillingCustomerInvoicesArgs, 'first'>>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['BillingCustomer']>, ParentType, ContextType>;
  payments?: Resolver<Maybe<ResolversTypes['PaymentConnection']>, ParentType, ContextType, RequireFields<BillingCustomerPaymentsArgs, 'first'>>;
  phones?: Resolver<ReadonlyArray<ResolversTypes['Phone']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shippingAddress?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['BillingCustomerStatus']>, ParentType, ContextType>;
  statusRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subscriptions?: Resolver<Maybe<ResolversTypes['SubscriptionConnection']>, ParentType, ContextType, RequireFields<BillingCustomerSubscriptionsArgs, 'first'>>;
  taxExempt?: Resolver<Maybe<ResolversTypes['TaxExemption']>, ParentType, ContextType>;
  taxExemptRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  addresses?: Resolver<ReadonlyArray<ResolversTypes['Address']>, ParentType, ContextType>;
  annualRevenue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  contacts?: Resolver<Maybe<ResolversTypes['ContactConnection']>, ParentType, ContextType, RequireFields<CompanyContactsArgs, 'first'>>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deals?: Resolver<Maybe<ResolversTypes['DealConnection']>, ParentType, ContextType, RequireFields<CompanyDealsArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  domains?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  employeeCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lastActivityAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lifecycleStage?: Resolver<Maybe<ResolversTypes['LifecycleStage']>, ParentType, ContextType>;
  lifecycleStageRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  phones?: Resolver<ReadonlyArray<ResolversTypes['Phone']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSimulator?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConnectedAccountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectedAccountConnection'] = ResolversParentTypes['ConnectedAccountConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ConnectedAccount']>, ParentType, ContextType>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  account?: Resolver<ResolversTypes['ConnectedAccount'], ParentType, ContextType>;
  addresses?: Resolver<ReadonlyArray<ResolversTypes['Address']>, ParentType, ContextType>;
  companies?: Resolver<Maybe<ResolversTypes['CompanyConnection']>, ParentType, ContextType, RequireFields<ContactCompaniesArgs, 'first'>>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deals?: Resolver<Maybe<ResolversTypes['DealConnection']>, ParentType, ContextType, RequireFields<ContactDealsArgs, 'first'>>;
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
  lifecycleStage?: Resolver<Maybe<ResolversTypes['LifecycleStage']>, ParentType, ContextType>;
  lifecycleStageRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  phones?: Resolver<ReadonlyArray<ResolversTypes['Phone']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  salutation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  customer?: Resolver<Maybe<ResolversTypes['BillingCustomer']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  memo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pdfUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['CreditNoteStatus']>, ParentType, ContextType>;
  statusRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subtotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  taxTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
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

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer']> = {
  billingCustomers?: Resolver<ReadonlyArray<ResolversTypes['BillingCustomer']>, ParentType, ContextType>;
  companies?: Resolver<ReadonlyArray<ResolversTypes['Company']>, ParentType, ContextType>;
  contacts?: Resolver<ReadonlyArray<ResolversTypes['Contact']>, ParentType, ContextType>;
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

export type DealResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deal'] = ResolversParentTypes['Deal']> = {
  account?: Resolver<ResolversTypes['ConnectedAccount'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  amountInHomeCurrency?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  companies?: Resolver<Maybe<ResolversTypes['CompanyConnection']>, ParentType, ContextType, RequireFields<DealCompaniesArgs, 'first'>>;
  contacts?: Resolver<Maybe<ResolversTypes['ContactConnection']>, ParentType, ContextType, RequireFields<DealContactsArgs, 'first'>>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expectedCloseDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  forecastCategory?: Resolver<Maybe<ResolversTypes['ForecastCategory']>, ParentType, ContextType>;
  forecastCategoryRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lastActivityAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lostReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  pipeline?: Resolver<Maybe<ResolversTypes['Pipeline']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  probability?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  stageChangedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['DealStatus']>, ParentType, ContextType>;
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

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type EdgeCapabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EdgeCapability'] = ResolversParentTypes['EdgeCapability']> = {
  by?: Resolver<ResolversTypes['EdgeKind'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mayLag?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  parentsPerRequest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Email'] = ResolversParentTypes['Email']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isPrimary?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EndUserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndUser'] = ResolversParentTypes['EndUser']> = {
  account?: Resolver<ResolversTypes['ConnectedAccount'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  emails?: Resolver<ReadonlyArray<ResolversTypes['Email']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isSuspended?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isVerified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  phones?: Resolver<ReadonlyArray<ResolversTypes['Phone']>, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'BillingCustomer' | 'Company' | 'Contact' | 'CreditNote' | 'Deal' | 'EndUser' | 'Invoice' | 'Organization' | 'Payment' | 'Pipeline' | 'Price' | 'Product' | 'Refund' | 'Stage' | 'Subscription' | 'Team' | 'Ticket' | 'TicketComment' | 'User', ParentType, ContextType>;
};

export type InvoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invoice'] = ResolversParentTypes['Invoice']> = {
  account?: Resolver<ResolversTypes['ConnectedAccount'], ParentType, ContextType>;
  amountDue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  amountPaid?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  billingReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collectionMethod?: Resolver<Maybe<ResolversTypes['CollectionMethod']>, ParentType, ContextType>;
  collectionMethodRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  creditNotes?: Resolver<Maybe<ResolversTypes['CreditNoteConnection']>, ParentType, ContextType, RequireFields<InvoiceCreditNotesArgs, 'first'>>;
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['BillingCustomer']>, ParentType, ContextType>;
  discountTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  exchangeRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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
  poNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['InvoiceStatus']>, ParentType, ContextType>;
  statusRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subscription?: Resolver<Maybe<ResolversTypes['Subscription']>, ParentType, ContextType>;
  subtotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  taxTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  voidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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
  isProration?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  periodEnd?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  periodStart?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Price']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taxAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
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

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'BillingCustomer' | 'Company' | 'ConnectedAccount' | 'Contact' | 'CreditNote' | 'Deal' | 'EndUser' | 'Invoice' | 'Organization' | 'Payment' | 'Pipeline' | 'Price' | 'Product' | 'Refund' | 'Stage' | 'Subscription' | 'Team' | 'Ticket' | 'TicketComment' | 'User', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  account?: Resolver<ResolversTypes['ConnectedAccount'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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

export type PaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment']> = {
  account?: Resolver<ResolversTypes['ConnectedAccount'], ParentType, ContextType>;
  allocations?: Resolver<ReadonlyArray<ResolversTypes['PaymentAllocation']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  amountRefunded?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  amountUnapplied?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['BillingCustomer']>, ParentType, ContextType>;
  failureCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failureMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  memo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  methodType?: Resolver<Maybe<ResolversTypes['PaymentMethodType']>, ParentType, ContextType>;
  methodTypeRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  receiptUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refunds?: Resolver<Maybe<ResolversTypes['RefundConnection']>, ParentType, ContextType, RequireFields<PaymentRefundsArgs, 'first'>>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type PhoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Phone'] = ResolversParentTypes['Phone']> = {
  isPrimary?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PipelineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pipeline'] = ResolversParentTypes['Pipeline']> = {
  account?: Resolver<ResolversTypes['ConnectedAccount'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['BillingInterval']>, ParentType, ContextType>;
  intervalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  intervalRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  nickname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pricingModel?: Resolver<Maybe<ResolversTypes['PricingModel']>, ParentType, ContextType>;
  pricingModelRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ProductStatus']>, ParentType, ContextType>;
  statusRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxBehavior?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  account?: Resolver<ResolversTypes['ConnectedAccount'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prices?: Resolver<Maybe<ResolversTypes['PriceConnection']>, ParentType, ContextType, RequireFields<ProductPricesArgs, 'first'>>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sku?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  billingCustomers?: Resolver<Maybe<ResolversTypes['BillingCustomerConnection']>, ParentType, ContextType, RequireFields<QueryBillingCustomersArgs, 'first'>>;
  companies?: Resolver<Maybe<ResolversTypes['CompanyConnection']>, ParentType, ContextType, RequireFields<QueryCompaniesArgs, 'first'>>;
  connectedAccounts?: Resolver<ResolversTypes['ConnectedAccountConnection'], ParentType, ContextType>;
  contacts?: Resolver<Maybe<ResolversTypes['ContactConnection']>, ParentType, ContextType, RequireFields<QueryContactsArgs, 'first'>>;
  creditNotes?: Resolver<Maybe<ResolversTypes['CreditNoteConnection']>, ParentType, ContextType, RequireFields<QueryCreditNotesArgs, 'first'>>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType, Partial<QueryCustomerArgs>>;
  customers?: Resolver<Maybe<ResolversTypes['CustomerConnection']>, ParentType, ContextType, RequireFields<QueryCustomersArgs, 'anchor' | 'first'>>;
  deals?: Resolver<Maybe<ResolversTypes['DealConnection']>, ParentType, ContextType, RequireFields<QueryDealsArgs, 'first'>>;
  endUsers?: Resolver<Maybe<ResolversTypes['EndUserConnection']>, ParentType, ContextType, RequireFields<QueryEndUsersArgs, 'first'>>;
  invoices?: Resolver<Maybe<ResolversTypes['InvoiceConnection']>, ParentType, ContextType, RequireFields<QueryInvoicesArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organizations?: Resolver<Maybe<ResolversTypes['OrganizationConnection']>, ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first'>>;
  payments?: Resolver<Maybe<ResolversTypes['PaymentConnection']>, ParentType, ContextType, RequireFields<QueryPaymentsArgs, 'first'>>;
  pipelines?: Resolver<Maybe<ResolversTypes['PipelineConnection']>, ParentType, ContextType, RequireFields<QueryPipelinesArgs, 'first'>>;
  prices?: Resolver<Maybe<ResolversTypes['PriceConnection']>, ParentType, ContextType, RequireFields<QueryPricesArgs, 'first'>>;
  products?: Resolver<Maybe<ResolversTypes['ProductConnection']>, ParentType, ContextType, RequireFields<QueryProductsArgs, 'first'>>;
  refunds?: Resolver<Maybe<ResolversTypes['RefundConnection']>, ParentType, ContextType, RequireFields<QueryRefundsArgs, 'first'>>;
  stages?: Resolver<Maybe<ResolversTypes['StageConnection']>, ParentType, ContextType, RequireFields<QueryStagesArgs, 'first'>>;
  subscriptions?: Resolver<Maybe<ResolversTypes['SubscriptionConnection']>, ParentType, ContextType, RequireFields<QuerySubscriptionsArgs, 'first'>>;
  teams?: Resolver<Maybe<ResolversTypes['TeamConnection']>, ParentType, ContextType, RequireFields<QueryTeamsArgs, 'first'>>;
  tickets?: Resolver<Maybe<ResolversTypes['TicketConnection']>, ParentType, ContextType, RequireFields<QueryTicketsArgs, 'first'>>;
  users?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, RequireFields<QueryUsersArgs, 'first'>>;
};

export type RefundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refund'] = ResolversParentTypes['Refund']> = {
  account?: Resolver<ResolversTypes['ConnectedAccount'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failureReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
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
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pipeline?: Resolver<Maybe<ResolversTypes['Pipeline']>, ParentType, ContextType>;
  probability?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  customer?: Resolver<Maybe<ResolversTypes['BillingCustomer']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['SubscriptionItem']>, ParentType, ContextType>;
  latestInvoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
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
  price?: Resolver<Maybe<ResolversTypes['Price']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  remoteId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type TeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team']> = {
  account?: Resolver<ResolversTypes['ConnectedAccount'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDefault?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, RequireFields<TeamMembersArgs, 'first'>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type TicketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ticket'] = ResolversParentTypes['Ticket']> = {
  account?: Resolver<ResolversTypes['ConnectedAccount'], ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  channelRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comments?: Resolver<Maybe<ResolversTypes['TicketCommentConnection']>, ParentType, ContextType, RequireFields<TicketCommentsArgs, 'first'>>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isPublic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['TicketPriority']>, ParentType, ContextType>;
  priorityRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requester?: Resolver<Maybe<ResolversTypes['EndUser']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['TicketStatus']>, ParentType, ContextType>;
  statusRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submitter?: Resolver<Maybe<ResolversTypes['Author']>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['TicketType']>, ParentType, ContextType>;
  typeRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketCommentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketComment'] = ResolversParentTypes['TicketComment']> = {
  account?: Resolver<ResolversTypes['ConnectedAccount'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Author']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bodyHtml?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  channelRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
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

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  account?: Resolver<ResolversTypes['ConnectedAccount'], ParentType, ContextType>;
  avatarUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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
  remoteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timezone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  Address?: AddressResolvers<ContextType>;
  Author?: AuthorResolvers<ContextType>;
  BillingCustomer?: BillingCustomerResolvers<ContextType>;
  BillingCustomerConnection?: BillingCustomerConnectionResolvers<ContextType>;
  BillingCustomerEdge?: BillingCustomerEdgeResolvers<ContextType>;
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
  CurrencyCode?: GraphQLScalarType;
  Customer?: CustomerResolvers<ContextType>;
  CustomerConnection?: CustomerConnectionResolvers<ContextType>;
  CustomerEdge?: CustomerEdgeResolvers<ContextType>;
  CustomerMatch?: CustomerMatchResolvers<ContextType>;
  CustomerRecord?: CustomerRecordResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Deal?: DealResolvers<ContextType>;
  DealConnection?: DealConnectionResolvers<ContextType>;
  DealEdge?: DealEdgeResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  EdgeCapability?: EdgeCapabilityResolvers<ContextType>;
  Email?: EmailResolvers<ContextType>;
  EndUser?: EndUserResolvers<ContextType>;
  EndUserConnection?: EndUserConnectionResolvers<ContextType>;
  EndUserEdge?: EndUserEdgeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Invoice?: InvoiceResolvers<ContextType>;
  InvoiceConnection?: InvoiceConnectionResolvers<ContextType>;
  InvoiceEdge?: InvoiceEdgeResolvers<ContextType>;
  InvoiceLine?: InvoiceLineResolvers<ContextType>;
  InvoiceLineConnection?: InvoiceLineConnectionResolvers<ContextType>;
  InvoiceLineEdge?: InvoiceLineEdgeResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PaymentAllocation?: PaymentAllocationResolvers<ContextType>;
  PaymentConnection?: PaymentConnectionResolvers<ContextType>;
  PaymentEdge?: PaymentEdgeResolvers<ContextType>;
  Phone?: PhoneResolvers<ContextType>;
  Pipeline?: PipelineResolvers<ContextType>;
  PipelineConnection?: PipelineConnectionResolvers<ContextType>;
  PipelineEdge?: PipelineEdgeResolvers<ContextType>;
  Price?: PriceResolvers<ContextType>;
  PriceConnection?: PriceConnectionResolvers<ContextType>;
  PriceEdge?: PriceEdgeResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Refund?: RefundResolvers<ContextType>;
  RefundConnection?: RefundConnectionResolvers<ContextType>;
  RefundEdge?: RefundEdgeResolvers<ContextType>;
  SourceStatus?: SourceStatusResolvers<ContextType>;
  Stage?: StageResolvers<ContextType>;
  StageConnection?: StageConnectionResolvers<ContextType>;
  StageEdge?: StageEdgeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SubscriptionConnection?: SubscriptionConnectionResolvers<ContextType>;
  SubscriptionEdge?: SubscriptionEdgeResolvers<ContextType>;
  SubscriptionItem?: SubscriptionItemResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  TeamConnection?: TeamConnectionResolvers<ContextType>;
  TeamEdge?: TeamEdgeResolvers<ContextType>;
  Ticket?: TicketResolvers<ContextType>;
  TicketComment?: TicketCommentResolvers<ContextType>;
  TicketCommentConnection?: TicketCommentConnectionResolvers<ContextType>;
  TicketCommentEdge?: TicketCommentEdgeResolvers<ContextType>;
  TicketConnection?: TicketConnectionResolvers<ContextType>;
  TicketEdge?: TicketEdgeResolvers<ContextType>;
  URL?: GraphQLScalarType;
  User?: UserResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  computed?: ComputedDirectiveResolver<any, any, ContextType>;
  edge?: EdgeDirectiveResolver<any, any, ContextType>;
  entity?: EntityDirectiveResolver<any, any, ContextType>;
};
