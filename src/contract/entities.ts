// Generated from schema/*.graphql by `npm run generate`. Do not edit.
import type { Ref } from './ref.ts'

/** Whether a customer is active. */
export type BillingCustomerStatus = 'ACTIVE' | 'ARCHIVED' | 'INACTIVE' | 'UNKNOWN'

/** How often something is paid. */
export type BillingInterval = 'DAY' | 'MONTH' | 'ONE_TIME' | 'UNKNOWN' | 'WEEK' | 'YEAR'

/** The way by which a message came in. */
export type Channel = 'API' | 'CHAT' | 'EMAIL' | 'MESSAGING' | 'OTHER' | 'PHONE' | 'PORTAL' | 'SOCIAL' | 'UNKNOWN' | 'WEB'

/** How money comes in. */
export type CollectionMethod = 'CHARGE_AUTOMATICALLY' | 'SEND_INVOICE' | 'UNKNOWN'

/** What kind of message a comment is. */
export type CommentKind = 'CALL' | 'EVENT' | 'NOTE' | 'REPLY'

/** What a company is to you. */
export type CompanyType = 'COMPETITOR' | 'CUSTOMER' | 'OTHER' | 'PARTNER' | 'PROSPECT' | 'UNKNOWN' | 'VENDOR'

/** How a credit note stands. */
export type CreditNoteStatus = 'APPLIED' | 'DRAFT' | 'OPEN' | 'REFUNDED' | 'UNKNOWN' | 'VOID'

/** What a credit note does. */
export type CreditNoteType = 'ADJUSTMENT' | 'MIXED' | 'POST_PAYMENT' | 'PRE_PAYMENT' | 'REFUNDABLE' | 'STORE' | 'UNKNOWN'

/** What kind of value a custom field holds. */
export type CustomFieldType = 'DATE' | 'DATE_TIME' | 'FLAG' | 'NUMBER' | 'OPTION' | 'OPTIONS' | 'OTHER' | 'REFERENCE' | 'TEXT'

/** Whether a deal is open, won or lost. */
export type DealStatus = 'LOST' | 'OPEN' | 'UNKNOWN' | 'WON'

/** Which way a message or a call went. */
export type Direction = 'INBOUND' | 'OUTBOUND' | 'UNKNOWN'

/** How long a discount lasts. */
export type DiscountDuration = 'FOREVER' | 'ONCE' | 'REPEATING' | 'UNKNOWN'

/** How a dispute stands. */
export type DisputeStatus = 'LOST' | 'NEEDS_RESPONSE' | 'PREVENTED' | 'UNDER_REVIEW' | 'UNKNOWN' | 'WARNING_CLOSED' | 'WARNING_NEEDS_RESPONSE' | 'WARNING_UNDER_REVIEW' | 'WON'

/** How a deal counts in a forecast. */
export type ForecastCategory = 'BEST_CASE' | 'CLOSED' | 'COMMIT' | 'OMITTED' | 'PIPELINE' | 'UNKNOWN'

/** How a bill stands. A late bill is still OPEN or PARTIALLY_PAID; see `isOverdue`. */
export type InvoiceStatus = 'DRAFT' | 'OPEN' | 'PAID' | 'PARTIALLY_PAID' | 'PENDING_APPROVAL' | 'UNCOLLECTIBLE' | 'UNKNOWN' | 'VOID'

/** How far the work on a lead has come. */
export type LeadStatus = 'CLOSED' | 'CONVERTED' | 'NEW' | 'NURTURING' | 'OPEN' | 'QUALIFIED' | 'UNKNOWN' | 'UNQUALIFIED' | 'WORKING'

/** How far somebody has come on the way to being a customer. */
export type LifecycleStage = 'CUSTOMER' | 'EVANGELIST' | 'LEAD' | 'MARKETING_QUALIFIED_LEAD' | 'OPPORTUNITY' | 'OTHER' | 'SALES_QUALIFIED_LEAD' | 'SUBSCRIBER' | 'UNKNOWN'

/** Whether a way to pay can be used. */
export type PaymentMethodStatus = 'EXPIRED' | 'EXPIRING' | 'INVALID' | 'PENDING_VERIFICATION' | 'UNKNOWN' | 'VALID'

/** How something was paid. */
export type PaymentMethodType = 'BANK_DEBIT' | 'BANK_TRANSFER' | 'BNPL' | 'CARD' | 'CASH' | 'CHECK' | 'CRYPTO' | 'OTHER' | 'UNKNOWN' | 'VOUCHER' | 'WALLET'

/** How a payment stands. */
export type PaymentStatus = 'AUTHORIZED' | 'CANCELED' | 'FAILED' | 'PENDING' | 'REQUIRES_ACTION' | 'SUCCEEDED' | 'UNKNOWN'

/** How an amount depends on the quantity. */
export type PricingModel = 'CUSTOM' | 'FLAT' | 'PACKAGE' | 'PER_UNIT' | 'STAIRSTEP' | 'TIERED' | 'UNKNOWN' | 'USAGE' | 'VOLUME'

/** Whether something can be sold. */
export type ProductStatus = 'ACTIVE' | 'ARCHIVED' | 'UNKNOWN'

/** What kind of thing a product is. */
export type ProductType = 'ADDON' | 'CHARGE' | 'GOOD' | 'INVENTORY' | 'NON_INVENTORY' | 'OTHER' | 'PLAN' | 'SERVICE' | 'UNKNOWN'

/** Why money was given back. */
export type RefundReason = 'DUPLICATE' | 'EXPIRED_UNCAPTURED' | 'FRAUDULENT' | 'OTHER' | 'REQUESTED_BY_CUSTOMER' | 'UNKNOWN'

/** How a refund stands. */
export type RefundStatus = 'CANCELED' | 'FAILED' | 'PENDING' | 'REQUIRES_ACTION' | 'SUCCEEDED' | 'UNKNOWN'

/** A customer's verdict. */
export type SatisfactionScore = 'BAD' | 'GOOD' | 'OFFERED' | 'UNKNOWN' | 'UNOFFERED'

/** What is promised about time. */
export type SlaMetric = 'AGENT_WORK' | 'FIRST_REPLY' | 'NEXT_REPLY' | 'PAUSABLE_UPDATE' | 'PERIODIC_UPDATE' | 'REQUESTER_WAIT' | 'RESOLUTION' | 'UNKNOWN'

/** How a promise stands. */
export type SlaStatus = 'ACTIVE' | 'BREACHED' | 'CANCELED' | 'MET' | 'PAUSED' | 'UNKNOWN'

/** How a subscription stands. */
export type SubscriptionStatus = 'ACTIVE' | 'CANCELED' | 'EXPIRED' | 'INCOMPLETE' | 'PAST_DUE' | 'PAUSED' | 'SCHEDULED' | 'TRIALING' | 'UNKNOWN' | 'UNPAID'

/** How urgent a task is. */
export type TaskPriority = 'HIGH' | 'LOW' | 'NONE' | 'NORMAL' | 'UNKNOWN'

/** How far a task has come. */
export type TaskStatus = 'CANCELED' | 'COMPLETED' | 'DEFERRED' | 'IN_PROGRESS' | 'NOT_STARTED' | 'UNKNOWN' | 'WAITING'

/** Whether a customer pays tax. */
export type TaxExemption = 'EXEMPT' | 'NONE' | 'REVERSE' | 'UNKNOWN'

/** How urgent a ticket is. */
export type TicketPriority = 'HIGH' | 'LOW' | 'NONE' | 'NORMAL' | 'UNKNOWN' | 'URGENT'

/** How far a ticket has come. */
export type TicketStatus = 'CANCELED' | 'CLOSED' | 'IN_PROGRESS' | 'NEW' | 'ON_HOLD' | 'OPEN' | 'PENDING' | 'RESOLVED' | 'UNKNOWN'

/** What kind of request a ticket is. */
export type TicketType = 'BUG' | 'CHANGE' | 'FEATURE' | 'INCIDENT' | 'OTHER' | 'PROBLEM' | 'QUESTION' | 'REQUEST' | 'TASK' | 'UNKNOWN'

/** Whether a quantity is agreed or measured. */
export type UsageType = 'LICENSED' | 'METERED' | 'UNKNOWN'

/** What kind of user somebody is. */
export type UserKind = 'AGENT' | 'BOT' | 'CRM_USER'

/** Who may read a comment. */
export type Visibility = 'INTERNAL' | 'PUBLIC'

/** The value of a custom field. */
export type CustomFieldValue = DateTimeValue | DateValue | FlagValue | NumberValue | TextValue | TextsValue

/** A postal address. */
export interface Address {
  /** The town or city. */
  city: string | null
  /** The country, as the provider holds it: a name or a code. */
  country: string | null
  /** The country's ISO 3166 code of two letters, where the provider has it. */
  countryCode: string | null
  /** The first line: street and number. */
  line1: string | null
  /** The second line: flat, suite, building. */
  line2: string | null
  /** The postal code. */
  postalCode: string | null
  /** The state, province or region. */
  region: string | null
  /** What the address is used for, such as `billing` or `shipping`. */
  type: string | null
}

/** A field that an account has added to the provider's own. */
export interface CustomField {
  /** The provider's name of the field, such as `loyalty_tier`. */
  key: string
  /** What people call the field. */
  label: string | null
  /** What kind of value the field holds. */
  type: CustomFieldType
  /** The value; null when the field is empty. */
  value: CustomFieldValue | null
}

/** A status by an account's own name for it. */
export interface CustomStatus {
  /** The status that it counts as. */
  category: TicketStatus | null
  /** What those who ask for help see. */
  endUserLabel: string | null
  /** What agents call it. */
  label: string | null
  /** The provider's id of the status. */
  remoteId: string | null
}

/** An instant. */
export interface DateTimeValue {
  readonly __typename: 'DateTimeValue'
  /** The instant. */
  dateTime: string
}

/** A calendar day. */
export interface DateValue {
  readonly __typename: 'DateValue'
  /** The day. */
  date: string
}

/** Something that is taken off a bill. */
export interface Discount {
  /** How much it takes off. */
  amountOff: Money | null
  /** The code by which it was asked for. */
  code: string | null
  /** How long it lasts. */
  duration: DiscountDuration | null
  /** How many months it lasts, when it is REPEATING. */
  durationMonths: number | null
  /** The provider's word for how long it lasts. */
  durationRaw: string | null
  /** When it ends. */
  endAt: string | null
  /** What it is called. */
  name: string | null
  /** How many hundredths it takes off. */
  percentOff: string | null
  /** The provider's id of it. */
  remoteId: string | null
  /** When it begins. */
  startAt: string | null
}

/** What is done to get the money for a bill that is not paid. */
export interface Dunning {
  /** How often it was tried. */
  attempts: number | null
  /** True when the provider tries by itself. */
  isAutomatic: boolean | null
  /** When it is tried next; null when it is not. */
  nextAttemptAt: string | null
}

/** An e-mail address of a person or a company. */
export interface Email {
  /** The address, as the provider holds it. */
  address: string
  /** True when the person does not want mail to the address. */
  isOptedOut: boolean | null
  /** True for the address that the provider treats as the main one. */
  isPrimary: boolean | null
  /** False when the provider knows that mail to the address does not arrive; true when it knows that it does. */
  isValid: boolean | null
  /** What the address is used for, in the provider's words. */
  type: string | null
}

/** True or false. */
export interface FlagValue {
  readonly __typename: 'FlagValue'
  /** The value. */
  flag: boolean
}

/** An amount of money. The amount is exact; it is never a float. */
export interface Money {
  /** The amount in major units, such as `1234.50`. */
  amount: string
  /** The currency of the amount. */
  currency: string
}

/** A number. */
export interface NumberValue {
  readonly __typename: 'NumberValue'
  /** The number, exact to the last digit. */
  number: string
}

/** Somebody who took part in an activity. */
export interface Participant {
  /** The e-mail address. */
  email: string | null
  /** The name. */
  name: string | null
  /** The part: `from`, `to`, `cc`, `bcc`, `attendee`. */
  role: string | null
}

/** A part of a payment or of a credit note that was set against an invoice. */
export interface PaymentAllocation {
  /** How much of it. */
  amount: Money | null
  /** The invoice. */
  invoice: Ref | null
}

/** A card, a bank account or a wallet, without what is secret of it. */
export interface PaymentMethodDetails {
  /** The bank. */
  bankName: string | null
  /** The kind of card or wallet, such as `visa`. */
  brand: string | null
  /** The country, by its ISO 3166 code of two letters. */
  country: string | null
  /** The month in which the card expires. */
  expMonth: number | null
  /** The year in which the card expires. */
  expYear: number | null
  /** Whether it is `credit`, `debit` or `prepaid`, in the provider's words. */
  funding: string | null
  /** The last four characters of the number. */
  last4: string | null
  /** The wallet that holds the card, such as `apple_pay`. */
  walletType: string | null
}

/** A phone number of a person or a company. */
export interface Phone {
  /** The number in the form of E.164, such as `+15551234567`, where the provider has worked it out. */
  e164: string | null
  /** The extension to dial after the number. */
  extension: string | null
  /** True for the number that the provider treats as the main one. */
  isPrimary: boolean | null
  /** The number, as the provider holds it. */
  number: string
  /** What the number is used for, such as `mobile`, `work` or `fax`. */
  type: string | null
}

/** One step of a price that depends on the quantity. */
export interface PriceTier {
  /** What the step costs besides. */
  flatAmount: Money | null
  /** What one costs in this step. */
  unitAmount: Money | null
  /** The last quantity that the step holds for; null for the last step. */
  upTo: string | null
}

/** A page of a person or a company in a social network. */
export interface SocialProfile {
  /** The name in the network. */
  handle: string | null
  /** The network, in small letters, such as `linkedin`. */
  network: string
  /** The address of the page. */
  url: string | null
}

/** That a deal came to a stage. */
export interface StageChange {
  /** When the deal came to it. */
  at: string | null
  /** The stage; null when it does not exist any more. */
  stage: Ref | null
}

/** One thing that a subscription pays for. */
export interface SubscriptionItem {
  /** What is taken off for this thing alone. */
  discounts: readonly Discount[]
  /** What one unit costs, and how often. */
  price: Ref | null
  /** What is paid for. */
  product: Ref | null
  /** How many units; null where they are measured. */
  quantity: string | null
  /** The provider's own id of the item. */
  remoteId: string | null
  /** What one unit costs. */
  unitAmount: Money | null
}

/** A tax on something. */
export interface TaxAmount {
  /** The tax. */
  amount: Money | null
  /** True when the amount that it is taken of has it inside. */
  isInclusive: boolean | null
  /** Where the tax is due. */
  jurisdiction: string | null
  /** What the tax is called. */
  name: string | null
  /** How many hundredths are taken. */
  percentage: string | null
  /** What the tax is taken of. */
  taxableAmount: Money | null
}

/** A number with a tax authority. */
export interface TaxId {
  /** What kind of number it is, in the provider's words, such as `eu_vat`. */
  type: string | null
  /** The number. */
  value: string | null
}

/** A text, or one of several words. */
export interface TextValue {
  readonly __typename: 'TextValue'
  /** The text. */
  text: string
}

/** Any of several words. */
export interface TextsValue {
  readonly __typename: 'TextsValue'
  /** The words. */
  texts: readonly string[]
}

/** How long things took with a ticket. */
export interface TicketMetrics {
  /** How long agents were waited for altogether, in minutes of the calendar. */
  agentWaitMinutes: number | null
  /** How many agents have had the ticket. */
  assigneeStations: number | null
  /** How long the first answer took, in minutes of the calendar. */
  firstReplyMinutes: number | null
  /** How long the first solution took, in minutes of the calendar. */
  firstResolutionMinutes: number | null
  /** How long the last solution took, in minutes of the calendar. */
  fullResolutionMinutes: number | null
  /** How long the ticket was on hold altogether, in minutes of the calendar. */
  onHoldMinutes: number | null
  /** How often the ticket was opened again. */
  reopens: number | null
  /** How often agents answered. */
  replies: number | null
  /** How long the one who asked waited altogether, in minutes of the calendar. */
  requesterWaitMinutes: number | null
  /** How many teams have had the ticket. */
  teamStations: number | null
}

/** What a customer thought of the help. */
export interface TicketSatisfaction {
  /** What the customer wrote. */
  comment: string | null
  /** Why, as chosen from a list. */
  reason: string | null
  /** The verdict. */
  score: SatisfactionScore | null
  /** The provider's word for the verdict. */
  scoreRaw: string | null
}

/** A promise about time that holds for a ticket. */
export interface TicketSla {
  /** When the promise is broken, or was. */
  dueAt: string | null
  /** What is promised. */
  metric: SlaMetric | null
  /** The provider's word for what is promised. */
  metricRaw: string | null
  /** The name of the policy that makes the promise. */
  policyName: string | null
  /** How much time is left, in seconds; below zero when it is over. */
  remainingSeconds: number | null
  /** How the promise stands. */
  status: SlaStatus | null
  /** The provider's word for how the promise stands. */
  statusRaw: string | null
}

/** A file that came with a message. */
export interface Attachment {
  /** The media type, such as `image/png`, as the provider says it. */
  contentType: string | null
  /** When the record was created at the provider. */
  createdAt: string | null
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  customFields: readonly CustomField[]
  /** The name of the file. */
  fileName: string | null
  /** True when the provider marks the record as deleted or archived. */
  isDeleted: boolean | null
  /** True for a picture that stands inside the text. */
  isInline: boolean | null
  /** What the provider found when it looked for malware, in its words. */
  malwareScan: string | null
  /** The size, in bytes. */
  size: number | null
  /** When the record was last changed at the provider. */
  updatedAt: string | null
  /** Where a person can open the record in the provider's own interface. */
  url: string | null
}

/** Whoever pays: a person or a company in a billing or accounting system. */
export interface BillingCustomer {
  /** What the customer owes, when positive; what is owed to the customer, when negative. */
  balance: Money | null
  /** The address on the bill. */
  billingAddress: Address | null
  /** The company, where the provider keeps it apart from the name. */
  companyName: string | null
  /** When the record was created at the provider. */
  createdAt: string | null
  /** The currency that the customer pays in. */
  currency: string | null
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  customFields: readonly CustomField[]
  /** How the customer pays if nothing else is said. */
  defaultPaymentMethod: Ref | null
  /** True when the newest invoice is overdue or its payment has failed. */
  delinquent: boolean | null
  /** A text about the customer. */
  description: string | null
  /** What is taken off the customer's bills. */
  discounts: readonly Discount[]
  /** The e-mail addresses that bills go to, the main one first. */
  emails: readonly Email[]
  /** Your own id of the customer, where somebody has set one. */
  externalId: string | null
  /** True when the provider marks the record as deleted or archived. */
  isDeleted: boolean | null
  /** The language that bills are written in. */
  language: string | null
  /** The name of the person or the company. */
  name: string | null
  /** How many days a bill may take to be paid. */
  netTermsDays: number | null
  /** The number or code that people know the customer by. */
  number: string | null
  /** The customer that this one belongs to. */
  parent: Ref | null
  /** The phone numbers. */
  phones: readonly Phone[]
  /** The address that goods are sent to. */
  shippingAddress: Address | null
  /** Whether the customer is active. */
  status: BillingCustomerStatus | null
  /** The provider's own word for the status. */
  statusRaw: string | null
  /** Whether the customer pays tax. */
  taxExempt: TaxExemption | null
  /** The provider's own word for the tax exemption. */
  taxExemptRaw: string | null
  /** The numbers with tax authorities. */
  taxIds: readonly TaxId[]
  /** When the record was last changed at the provider. */
  updatedAt: string | null
  /** Where a person can open the record in the provider's own interface. */
  url: string | null
}

/** A phone call. */
export interface Call {
  /** The text, without markup. */
  body: string | null
  /** The text as HTML, as the provider holds it. Clean it before you show it. */
  bodyHtml: string | null
  /** When the record was created at the provider. */
  createdAt: string | null
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  customFields: readonly CustomField[]
  /** Which way the call went. */
  direction: Direction | null
  /** The provider's word for which way the call went. */
  directionRaw: string | null
  /** How long the call took, in seconds. */
  durationSeconds: number | null
  /** The number that was called from. */
  fromNumber: string | null
  /** True when the provider marks the record as deleted or archived. */
  isDeleted: boolean | null
  /** When it happened or is to happen. */
  occurredAt: string | null
  /** What came of the call, in the provider's words. */
  outcome: string | null
  /** Who in your company it belongs to. */
  owner: Ref | null
  /** A recording of the call. */
  recordingUrl: string | null
  /** Whether the call took place, in the provider's words. */
  statusRaw: string | null
  /** What it is about, in a line. */
  subject: string | null
  /** The number that was called. */
  toNumber: string | null
  /** When the record was last changed at the provider. */
  updatedAt: string | null
  /** Where a person can open the record in the provider's own interface. */
  url: string | null
}

/** A company in a CRM. */
export interface Company {
  /** The postal addresses. */
  addresses: readonly Address[]
  /** The revenue of one year. */
  annualRevenue: Money | null
  /** When the record was created at the provider. */
  createdAt: string | null
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  customFields: readonly CustomField[]
  /** A text about the company. */
  description: string | null
  /** The main internet domain, without a scheme, such as `acme.example`. */
  domain: string | null
  /** Every internet domain of the company. */
  domains: readonly string[]
  /** The e-mail addresses of the company. */
  emails: readonly Email[]
  /** How many people work there. */
  employeeCount: number | null
  /** The industry, in the provider's words. */
  industry: string | null
  /** True when the provider marks the record as deleted or archived. */
  isDeleted: boolean | null
  /** When anybody last did something with the company. */
  lastActivityAt: string | null
  /** The company's full name in law. */
  legalName: string | null
  /** How far the company has come on its way to being a customer. */
  lifecycleStage: LifecycleStage | null
  /** The provider's own word for the lifecycle stage. */
  lifecycleStageRaw: string | null
  /** The company's name. */
  name: string | null
  /** The user who looks after the company. */
  owner: Ref | null
  /** The company that this one belongs to. */
  parent: Ref | null
  /** The phone numbers. */
  phones: readonly Phone[]
  /** The company's pages in social networks. */
  socialProfiles: readonly SocialProfile[]
  /** Where the company was first heard of, in the provider's words. */
  source: string | null
  /** The words that people have tagged the company with. */
  tags: readonly string[]
  /** The company's number with the tax authority. */
  taxId: string | null
  /** The IANA time zone, as the provider holds it. */
  timezone: string | null
  /** What the company is to you. */
  type: CompanyType | null
  /** The provider's own word for the type. */
  typeRaw: string | null
  /** When the record was last changed at the provider. */
  updatedAt: string | null
  /** Where a person can open the record in the provider's own interface. */
  url: string | null
  /** The websites of the company, as the provider holds them. */
  websites: readonly string[]
}

/** A person in a CRM. */
export interface Contact {
  /** The postal addresses. */
  addresses: readonly Address[]
  /** A picture of the person. */
  avatarUrl: string | null
  /** The person's birthday. */
  birthday: string | null
  /** The main company of the person. */
  company: Ref | null
  /** When the record was created at the provider. */
  createdAt: string | null
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  customFields: readonly CustomField[]
  /** The department that the person works in. */
  department: string | null
  /** True when the person does not want to be contacted. */
  doNotContact: boolean | null
  /** The e-mail addresses, the main one first. */
  emails: readonly Email[]
  /** The given name. */
  firstName: string | null
  /** True when the provider marks the record as deleted or archived. */
  isDeleted: boolean | null
  /** The job title. */
  jobTitle: string | null
  /** The language, as the provider holds it. */
  language: string | null
  /** When anybody last did something with the person. */
  lastActivityAt: string | null
  /** When anybody last spoke or wrote to the person. */
  lastContactedAt: string | null
  /** The family name. */
  lastName: string | null
  /** Where the person came from, in the provider's words. */
  leadSource: string | null
  /** How far the work on the person as a lead has come, in the provider's words. */
  leadStatusRaw: string | null
  /** How far the person has come on the way to being a customer. */
  lifecycleStage: LifecycleStage | null
  /** The provider's own word for the lifecycle stage. */
  lifecycleStageRaw: string | null
  /** The middle name. */
  middleName: string | null
  /** The whole name. */
  name: string | null
  /** The user who looks after the person. */
  owner: Ref | null
  /** The phone numbers, the main one first. */
  phones: readonly Phone[]
  /** The form of address, such as `Dr.`. */
  salutation: string | null
  /** The person's pages in social networks. */
  socialProfiles: readonly SocialProfile[]
  /** What follows the name, such as `Jr.`. */
  suffix: string | null
  /** The words that people have tagged the person with. */
  tags: readonly string[]
  /** The person's time zone, in the provider's words. */
  timezone: string | null
  /** When the record was last changed at the provider. */
  updatedAt: string | null
  /** Where a person can open the record in the provider's own interface. */
  url: string | null
  /** The websites, as the provider holds them. */
  websites: readonly string[]
}

/** A bill the other way round: what a customer need not pay, or gets back. */
export interface CreditNote {
  /** The invoices that the note was set against. */
  allocations: readonly PaymentAllocation[]
  /** When the record was created at the provider. */
  createdAt: string | null
  /** The currency of the note. */
  currency: string | null
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  customFields: readonly CustomField[]
  /** Whose note it is. */
  customer: Ref | null
  /** What is taken off. */
  discountTotal: Money | null
  /** The invoice that it corrects. */
  invoice: Ref | null
  /** True when the provider marks the record as deleted or archived. */
  isDeleted: boolean | null
  /** When the note was made out. */
  issuedAt: string | null
  /** A text on the note. */
  memo: string | null
  /** The number on the note. */
  number: string | null
  /** Where the note can be had as a PDF. */
  pdfUrl: string | null
  /** Why the note was made out, in the provider's words. */
  reason: string | null
  /** What has not been used yet. */
  remaining: Money | null
  /** How the note stands. */
  status: CreditNoteStatus | null
  /** The provider's own word for the status. */
  statusRaw: string | null
  /** What is credited before tax. */
  subtotal: Money | null
  /** The tax that is credited. */
  taxTotal: Money | null
  /** The taxes, one for each rate. */
  taxes: readonly TaxAmount[]
  /** What is credited altogether. */
  total: Money | null
  /** What the note does. */
  type: CreditNoteType | null
  /** The provider's own word for the type. */
  typeRaw: string | null
  /** When the record was last changed at the provider. */
  updatedAt: string | null
  /** Where a person can open the record in the provider's own interface. */
  url: string | null
  /** When the note was declared void. */
  voidedAt: string | null
}

/** One line of a credit note. */
export interface CreditNoteLine {
  /** What the line comes to, without tax that is not inside. */
  amount: Money | null
  /** What the line is for. */
  description: string | null
  /** What is taken off this line. */
  discountAmount: Money | null
  /** The line of the bill that is corrected, by the provider's id. */
  invoiceLineRemoteId: string | null
  /** The product. */
  product: Ref | null
  /** How many. */
  quantity: string | null
  /** The taxes on this line, one for each rate. */
  taxes: readonly TaxAmount[]
  /** What one costs. */
  unitAmount: Money | null
}

/** A sale that is under way, won or lost. */
export interface Deal {
  /** What the deal is worth, in the deal's currency; in the account's home currency where the deal names none. */
  amount: Money | null
  /** What the deal is worth, in the account's home currency. */
  amountInHomeCurrency: Money | null
  /** When the deal was won or lost; null while it is open. */
  closedAt: string | null
  /** When the record was created at the provider. */
  createdAt: string | null
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  customFields: readonly CustomField[]
  /** A text about the deal. */
  description: string | null
  /** The day on which the deal is expected to close. */
  expectedCloseDate: string | null
  /** The amount times the probability. */
  expectedRevenue: Money | null
  /** How the deal counts in a forecast. */
  forecastCategory: ForecastCategory | null
  /** The provider's own word for the forecast category. */
  forecastCategoryRaw: string | null
  /** True when the provider marks the record as deleted or archived. */
  isDeleted: boolean | null
  /** When anybody last did something with the deal. */
  lastActivityAt: string | null
  /** Why the deal was lost. */
  lostReason: string | null
  /** The deal's name. */
  name: string | null
  /** What is to be done next. */
  nextStep: string | null
  /** The user who looks after the deal. */
  owner: Ref | null
  /** The pipeline that the deal runs through. */
  pipeline: Ref | null
  /** How urgent the deal is, in the provider's words. */
  priority: string | null
  /** How likely the deal is to be won, from 0 to 1. */
  probability: number | null
  /** Where the deal came from, in the provider's words. */
  source: string | null
  /** The stage that the deal has reached. */
  stage: Ref | null
  /** When the deal reached its stage. */
  stageChangedAt: string | null
  /** The stages that the deal has been in, the latest first. */
  stageHistory: readonly StageChange[]
  /** Whether the deal is open, won or lost. */
  status: DealStatus | null
  /** The words that people have tagged the deal with. */
  tags: readonly string[]
  /** The kind of deal, in the provider's words. */
  type: string | null
  /** When the record was last changed at the provider. */
  updatedAt: string | null
  /** Where a person can open the record in the provider's own interface. */
  url: string | null
  /** Why the deal was won. */
  wonReason: string | null
}

/** One thing that a deal would sell. */
export interface DealLineItem {
  /** When the record was created at the provider. */
  createdAt: string | null
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  customFields: readonly CustomField[]
  /** A text about it. */
  description: string | null
  /** What is taken off altogether. */
  discount: Money | null
  /** How many hundredths are taken off. */
  discountPercent: string | null
  /** How often it is paid. */
  interval: BillingInterval | null
  /** The provider's word for how often it is paid. */
  intervalRaw: string | null
  /** True when the provider marks the record as deleted or archived. */
  isDeleted: boolean | null
  /** What is sold. */
  name: string | null
  /** The product, where it stands in the catalog. */
  product: Ref | null
  /** How many. */
  quantity: string | null
  /** The number that the product is kept under. */
  sku: string | null
  /** What is paid altogether. */
  total: Money | null
  /** What one costs, before what is taken off. */
  unitPrice: Money | null
  /** When the record was last changed at the provider. */
  updatedAt: string | null
  /** Where a person can open the record in the provider's own interface. */
  url: string | null
}

/** That a customer had a payment taken back through the bank. */
export interface Dispute {
  /** How much is disputed. */
  amount: Money | null
  /** When the record was created at the provider. */
  createdAt: string | null
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  customFields: readonly CustomField[]
  /** Until when evidence can be given. */
  dueBy: string | null
  /** True when evidence was given. */
  evidenceSubmitted: boolean | null
  /** True when the provider marks the record as deleted or archived. */
  isDeleted: boolean | null
  /** True when the payment can still be given back instead. */
  isRefundable: boolean | null
  /** The reason by the card network's own code. */
  networkReasonCode: string | null
  /** The payment. */
  payment: Ref | null
  /** Why the customer disputes the payment, in the provider's words. */
  reason: string | null
  /** How the dispute stands. */
  status: DisputeStatus | null
  /** The provider's word for how the dispute stands. */
  statusRaw: string | null
  /** When the record was last changed at the provider. */
  updatedAt: string | null
  /** Where a person can open the record in the provider's own interface. */
  url: string | null
}

/** An e-mail. */
export interface EmailActivity {
  /** The text, without markup. */
  body: string | null
  /** The text as HTML, as the provider holds it. Clean it before you show it. */
  bodyHtml: string | null
  /** When the record was created at the provider. */
  createdAt: string | null
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  customFields: readonly CustomField[]
  /** Which way the e-mail went. */
  direction: Direction | null
  /** The provider's word for which way the e-mail went. */
  directionRaw: string | null
  /** True when the provider marks the record as deleted or archived. */
  isDeleted: boolean | null
  /** The e-mail's own id, from its headers. */
  messageId: string | null
  /** When it happened or is to happen. */
  occurredAt: string | null
  /** Who in your company it belongs to. */
  owner: Ref | null
  /** Who sent it, and who received it. */
  participants: readonly Participant[]
  /** Whether it was sent, in the provider's words. */
  statusRaw: string | null
  /** What it is about, in a line. */
  subject: string | null
  /** The provider's id of the thread that it belongs to. */
  threadId: string | null
  /** When the record was last changed at the provider. */
  updatedAt: string | null
  /** Where a person can open the record in the provider's own interface. */
  url: string | null
}

/** Somebody who asks for help. */
export interface EndUser {
  /** Another name, which others see. */
  alias: string | null
  /** A picture of the person. */
  avatarUrl: string | null
  /** When the record was created at the provider. */
  createdAt: string | null
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  customFields: readonly CustomField[]
  /** What agents should know about the person. */
  details: string | null
  /** The e-mail addresses, the main one first. */
  emails: readonly Email[]
  /** Your own id of the person, where somebody has set one. */
  externalId: string | null
  /** True when the provider marks the record as deleted or archived. */
  isDeleted: boolean | null
  /** True when the person may not ask for help. */
  isSuspended: boolean | null
  /** True when one of the addresses has been proven. */
  isVerified: boolean | null
  /** When the person was last seen. */
  lastLoginAt: string | null
  /** The language and region, such as `en-US`. */
  locale: string | null
  /** The whole name. */
  name: string | null
  /** Notes of the agents about the person. */
  notes: string | null
  /** The organization that the person belongs to. */
  organization: Ref | null
  /** The phone numbers, the main one first. */
  phones: readonly Phone[]
  /** The words that the person is marked with. */
  tags: readonly string[]
  /** The time zone, in the provider's words. */
  timezone: string | null
  /** When the record was last changed at the provider. */
  updatedAt: string | null
  /** Where a person can open the record in the provider's own interface. */
  url: string | null
}

/** A bill. */
export interface Invoice {
  /** What is still to be paid. */
  amountDue: Money | null
  /** What has been paid. */
  amountPaid: Money | null
  /** The address on the bill. */
  billingAddress: Address | null
  /** Why the bill was made out, in the provider's words. */
  billingReason: string | null
  /** How the money comes in. */
  collectionMethod: CollectionMethod | null
  /** The provider's own word for the collection method. */
  collectionMethodRaw: string | null
  /** When the record was created at the provider. */
  createdAt: string | null
  /** What credit notes have taken off since. */
  creditsApplied: Money | null
  /** The currency of the bill. */
  currency: string | null
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  customFields: readonly CustomField[]
  /** Who is to pay. */
  customer: Ref | null
  /** The e-mail address that the bill went to. */
  customerEmail: string | null
  /** What the customer was called when the bill was made. */
  customerName: string | null
  /** The customer's numbers with tax authorities when the bill was made. */
  customerTaxIds: readonly TaxId[]
  /** How the bill is paid, where that is not the customer's usual way. */
  defaultPaymentMethod: Ref | null
  /** What is taken off. */
  discountTotal: Money | null
  /** What is taken off. */
  discounts: readonly Discount[]
  /** When the bill is to be paid. */
  dueAt: string | null
  /** What is done to get the money. */
  dunning: Dunning | null
  /** How much one unit of the bill's currency is worth in the account's home currency. */
  exchangeRate: string | null
  /** A text at the foot of the bill. */
  footer: string | null
  /** Where the customer can see and pay the bill. */
  hostedUrl: string | null
  /** True when the provider marks the record as deleted or archived. */
  isDeleted: boolean | null
  /** When the bill was made out. */
  issuedAt: string | null
  /** A text on the bill. */
  memo: string | null
  /** The number on the bill. */
  number: string | null
  /** When the bill was paid in full. */
  paidAt: string | null
  /** Where the bill can be had as a PDF. */
  pdfUrl: string | null
  /** The end of the time that is billed. */
  periodEnd: string | null
  /** The beginning of the time that is billed. */
  periodStart: string | null
  /** The customer's own order number. */
  poNumber: string | null
  /** The address that goods are sent to. */
  shippingAddress: Address | null
  /** How the bill stands. */
  status: InvoiceStatus | null
  /** The provider's own word for the status. */
  statusRaw: string | null
  /** The subscription that the bill is for. */
  subscription: Ref | null
  /** The sum of the lines, before discounts on the whole bill and before tax. */
  subtotal: Money | null
  /** The tax. */
  taxTotal: Money | null
  /** The taxes, one for each rate. */
  taxes: readonly TaxAmount[]
  /** What is to be paid altogether. */
  total: Money | null
  /** When the record was last changed at the provider. */
  updatedAt: string | null
  /** Where a person can open the record in the provider's own interface. */
  url: string | null
  /** When the bill was declared void. */
  voidedAt: string | null
  /** What of the amount due was given up. */
  writeOff: Money | null
}

/** One line of a bill. */
export interface InvoiceLine {
  /** What the line comes to, before tax and before discounts on the whole bill. */
  amount: Money | null
  /** What the line says. */
  description: string | null
  /** What is taken off this line. */
  discountAmount: Money | null
  /** What is taken off this line, one by one. */
  discounts: readonly Discount[]
  /** True when the line corrects a change in the middle of a period. */
  isProration: boolean | null
  /** The account in the books that the line is entered in. */
  ledgerAccount: string | null
  /** When the time that is paid for ends. */
  periodEnd: string | null
  /** When the time that is paid for begins. */
  periodStart: string | null
  /** The price that was used. */
  price: Ref | null
  /** What was sold. */
  product: Ref | null
  /** How many units. */
  quantity: string | null
  /** The subscription that the line is for. */
  subscription: Ref | null
  /** The tax on the line. */
  taxAmount: Money | null
  /** The taxes on this line, one for each rate. */
  taxes: readonly TaxAmount[]
  /** What one unit costs. */
  unitAmount: Money | null
}

/** Somebody who may become a customer. */
export interface Lead {
  /** The postal addresses. */
  addresses: readonly Address[]
  /** The company of the person. */
  company: Ref | null
  /** The company that the person works for, in a word. */
  companyName: string | null
  /** The person, as a contact. */
  contact: Ref | null
  /** When the lead became a customer. */
  convertedAt: string | null
  /** When the record was created at the provider. */
  createdAt: string | null
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  customFields: readonly CustomField[]
  /** The deal that came of the lead. */
  deal: Ref | null
  /** The e-mail addresses, the main one first. */
  emails: readonly Email[]
  /** The first name of the person. */
  firstName: string | null
  /** True when the provider marks the record as deleted or archived. */
  isDeleted: boolean | null
  /** What the person's work is called. */
  jobTitle: string | null
  /** The last name of the person. */
  lastName: string | null
  /** The name of the lead. */
  name: string | null
  /** Who in your company works on the lead. */
  owner: Ref | null
  /** The phone numbers, the main one first. */
  phones: readonly Phone[]
  /** How promising the lead is, in the provider's words. */
  rating: string | null
  /** Where the lead came from, in the provider's words. */
  source: string | null
  /** The step of the way that the lead has come to. */
  stage: string | null
  /** How far the work on the lead has come. */
  status: LeadStatus | null
  /** The provider's word for how far the work has come. */
  statusRaw: string | null
  /** The words that people have tagged the lead with. */
  tags: readonly string[]
  /** What kind of lead it is, in the provider's words. */
  type: string | null
  /** When the record was last changed at the provider. */
  updatedAt: string | null
  /** Where a person can open the record in the provider's own interface. */
  url: string | null
  /** What the lead may be worth. */
  value: Money | null
  /** The web pages. */
  websites: readonly string[]
}

/** A meeting. */
export interface Meeting {
  /** The text, without markup. */
  body: string | null
  /** The text as HTML, as the provider holds it. Clean it before you show it. */
  bodyHtml: string | null
  /** Where to join the meeting by video. */
  conferenceUrl: string | null
  /** When the record was created at the provider. */
  createdAt: string | null
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  customFields: readonly CustomField[]
  /** When the meeting ends. */
  endAt: string | null
  /** True when the provider marks the record as deleted or archived. */
  isDeleted: boolean | null
  /** Where the meeting is held. */
  location: string | null
  /** When it happened or is to happen. */
  occurredAt: string | null
  /** What came of the meeting, in the provider's words. */
  outcome: string | null
  /** Who in your company it belongs to. */
  owner: Ref | null
  /** When the meeting begins. */
  startAt: string | null
  /** What it is about, in a line. */
  subject: string | null
  /** When the record was last changed at the provider. */
  updatedAt: string | null
  /** Where a person can open the record in the provider's own interface. */
  url: string | null
}

/** Something that somebody wrote down. */
export interface Note {
  /** The text, without markup. */
  body: string | null
  /** The text as HTML, as the provider holds it. Clean it before you show it. */
  bodyHtml: string | null
  /** When the record was created at the provider. */
  createdAt: string | null
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  customFields: readonly CustomField[]
  /** True when the provider marks the record as deleted or archived. */
  isDeleted: boolean | null
  /** When it happened or is to happen. */
  occurredAt: string | null
  /** Who in your company it belongs to. */
  owner: Ref | null
  /** What it is about, in a line. */
  subject: string | null
  /** When the record was last changed at the provider. */
  updatedAt: string | null
  /** Where a person can open the record in the provider's own interface. */
  url: string | null
}

/** A company in a helpdesk. */
export interface Organization {
  /** When the record was created at the provider. */
  createdAt: string | null
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  customFields: readonly CustomField[]
  /** What agents should know about the organization. */
  details: string | null
  /** The internet domains whose people belong to it. */
  domains: readonly string[]
  /** Your own id of the organization, where somebody has set one. */
  externalId: string | null
  /** True when the provider marks the record as deleted or archived. */
  isDeleted: boolean | null
  /** The organization's name. */
  name: string | null
  /** Notes of the agents about the organization. */
  notes: string | null
  /** True when its people can see each other's tickets. */
  sharedTickets: boolean | null
  /** The words that the organization is marked with. */
  tags: readonly string[]
  /** The team that gets its tickets. */
  team: Ref | null
  /** When the record was last changed at the provider. */
  updatedAt: string | null
  /** Where a person can open the record in the provider's own interface. */
  url: string | null
}

/** Money that a customer paid or tried to pay. */
export interface Payment {
  /** What the payment was for; a provider that keeps this apart leaves it empty here, see `invoices` of the customer. */
  allocations: readonly PaymentAllocation[]
  /** How much was or is to be paid. */
  amount: Money | null
  /** How much of it was given back. */
  amountRefunded: Money | null
  /** How much of it has not been set against any invoice. */
  amountUnapplied: Money | null
  /** When the payment was called off. */
  canceledAt: string | null
  /** Why the payment was called off, in the provider's words. */
  cancellationReason: string | null
  /** When the money was taken. */
  capturedAt: string | null
  /** When the record was created at the provider. */
  createdAt: string | null
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  customFields: readonly CustomField[]
  /** Who paid. */
  customer: Ref | null
  /** Why the payment failed, as the provider's code. */
  failureCode: string | null
  /** Why the payment failed, as a sentence. */
  failureMessage: string | null
  /** What the provider or the bank kept. */
  fee: Money | null
  /** The bank's or the gateway's own id of it. */
  gatewayTransactionId: string | null
  /** True when the provider marks the record as deleted or archived. */
  isDeleted: boolean | null
  /** True when the customer disputes it. */
  isDisputed: boolean | null
  /** A text about the payment. */
  memo: string | null
  /** The way in which it was paid. */
  method: Ref | null
  /** The card, the bank account or the wallet as it was when it was used. */
  methodDetails: PaymentMethodDetails | null
  /** How it was paid. */
  methodType: PaymentMethodType | null
  /** The provider's own word for the way of paying. */
  methodTypeRaw: string | null
  /** What is left after that. */
  net: Money | null
  /** When the money was paid; null where it was not. */
  paidAt: string | null
  /** Where the receipt can be seen. */
  receiptUrl: string | null
  /** The number that people know the payment by, such as the number of a check. */
  reference: string | null
  /** What the customer reads on the bank statement. */
  statementDescriptor: string | null
  /** How the payment stands. */
  status: PaymentStatus | null
  /** The provider's own word for the status. */
  statusRaw: string | null
  /** When the record was last changed at the provider. */
  updatedAt: string | null
  /** Where a person can open the record in the provider's own interface. */
  url: string | null
}

/** A way in which a customer can pay. */
export interface PaymentMethod {
  /** The address on the bill. */
  billingAddress: Address | null
  /** When the record was created at the provider. */
  createdAt: string | null
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  customFields: readonly CustomField[]
  /** The customer. */
  customer: Ref | null
  /** The card, the bank account or the wallet. */
  details: PaymentMethodDetails | null
  /** The e-mail address of the one who pays. */
  email: string | null
  /** True when the provider marks the record as deleted or archived. */
  isDeleted: boolean | null
  /** The name of the one who pays. */
  name: string | null
  /** The phone number of the one who pays. */
  phone: string | null
  /** Whether it can be used, by the provider's own account. */
  providerStatus: PaymentMethodStatus | null
  /** The provider's word for that. */
  providerStatusRaw: string | null
  /** The kind of way. */
  type: PaymentMethodType | null
  /** The provider's word for the kind of way. */
  typeRaw: string | null
  /** When the record was last changed at the provider. */
  updatedAt: string | null
  /** Where a person can open the record in the provider's own interface. */
  url: string | null
}

/** The way that deals take from the first stage to the last. */
export interface Pipeline {
  /** When the record was created at the provider. */
  createdAt: string | null
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  customFields: readonly CustomField[]
  /** False when the pipeline is no longer used. */
  isActive: boolean | null
  /** True when the provider marks the record as deleted or archived. */
  isDeleted: boolean | null
  /** The pipeline's name. */
  name: string | null
  /** Where the pipeline stands among the others, the lowest first. */
  order: number | null
  /** The stages, in their order. */
  stages: readonly Ref[]
  /** When the record was last changed at the provider. */
  updatedAt: string | null
  /** Where a person can open the record in the provider's own interface. */
  url: string | null
}

/** What a product costs, and how often. */
export interface Price {
  /** When the record was created at the provider. */
  createdAt: string | null
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  customFields: readonly CustomField[]
  /** How often it is paid. */
  interval: BillingInterval | null
  /** After how many intervals it is paid again. */
  intervalCount: number | null
  /** The provider's own word for the interval. */
  intervalRaw: string | null
  /** True when the provider marks the record as deleted or archived. */
  isDeleted: boolean | null
  /** The name by which programs look the price up. */
  lookupKey: string | null
  /** The name that people know the price by. */
  nickname: string | null
  /** How many are counted as one, for a price by packages. */
  packageSize: number | null
  /** How the amount depends on the quantity. */
  pricingModel: PricingModel | null
  /** The provider's own word for the pricing model. */
  pricingModelRaw: string | null
  /** The product that the price is for. */
  product: Ref | null
  /** Whether the price can be used for new sales. */
  status: ProductStatus | null
  /** The provider's own word for the status. */
  statusRaw: string | null
  /** Whether the amount contains tax, in the provider's words. */
  taxBehavior: string | null
  /** The steps of a price that depends on the quantity. */
  tiers: readonly PriceTier[]
  /** How many days are free at first. */
  trialDays: number | null
  /** What one unit costs; null where the amount depends on tiers or on the buyer. */
  unitAmount: Money | null
  /** When the record was last changed at the provider. */
  updatedAt: string | null
  /** Where a person can open the record in the provider's own interface. */
  url: string | null
  /** Whether the quantity is agreed or measured. */
  usageType: UsageType | null
  /** The provider's own word for the usage type. */
  usageTypeRaw: string | null
}

/** Something that is sold. */
export interface Product {
  /** When the record was created at the provider. */
  createdAt: string | null
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  customFields: readonly CustomField[]
  /** The price that it is sold for first. */
  defaultPrice: Ref | null
  /** A text about the product. */
  description: string | null
  /** True when the provider marks the record as deleted or archived. */
  isDeleted: boolean | null
  /** The product's name. */
  name: string | null
  /** The code that people know the product by. */
  sku: string | null
  /** What stands for it on bills and statements. */
  statementDescriptor: string | null
  /** Whether it can be sold. */
  status: ProductStatus | null
  /** The provider's own word for the status. */
  statusRaw: string | null
  /** The code by which tax is worked out. */
  taxCode: string | null
  /** What kind of thing it is. */
  type: ProductType | null
  /** The provider's own word for the type. */
  typeRaw: string | null
  /** What one piece of it is called, such as `seat`. */
  unit: string | null
  /** When the record was last changed at the provider. */
  updatedAt: string | null
  /** Where a person can open the record in the provider's own interface. */
  url: string | null
}

/** Money that was given back. */
export interface Refund {
  /** How much was given back. */
  amount: Money | null
  /** When the record was created at the provider. */
  createdAt: string | null
  /** The credit note that brought it about. */
  creditNote: Ref | null
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  customFields: readonly CustomField[]
  /** Why the refund failed, in the provider's words. */
  failureReason: string | null
  /** True when the provider marks the record as deleted or archived. */
  isDeleted: boolean | null
  /** The payment that it comes from. */
  payment: Ref | null
  /** Why it was given back. */
  reason: RefundReason | null
  /** The provider's own word for the reason. */
  reasonRaw: string | null
  /** How the refund stands. */
  status: RefundStatus | null
  /** The provider's own word for the status. */
  statusRaw: string | null
  /** When the record was last changed at the provider. */
  updatedAt: string | null
  /** Where a person can open the record in the provider's own interface. */
  url: string | null
}

/** One step of a pipeline. */
export interface Stage {
  /** Whether deals in this stage are open, won or lost. */
  category: DealStatus | null
  /** When the record was created at the provider. */
  createdAt: string | null
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  customFields: readonly CustomField[]
  /** False when the stage is no longer used. */
  isActive: boolean | null
  /** True when the provider marks the record as deleted or archived. */
  isDeleted: boolean | null
  /** The stage's name. */
  name: string | null
  /** Where the stage stands in its pipeline, the lowest first. */
  order: number | null
  /** The pipeline that the stage belongs to. */
  pipeline: Ref | null
  /** How likely a deal in this stage is to be won, from 0 to 1. */
  probability: number | null
  /** When the record was last changed at the provider. */
  updatedAt: string | null
  /** Where a person can open the record in the provider's own interface. */
  url: string | null
}

/** Something that a customer pays for again and again. */
export interface Subscription {
  /** When it will end. */
  cancelAt: string | null
  /** True when it will end with the current period. */
  cancelAtPeriodEnd: boolean | null
  /** Why it was canceled, in the provider's words. */
  cancelReason: string | null
  /** When somebody canceled it. */
  canceledAt: string | null
  /** How the money comes in. */
  collectionMethod: CollectionMethod | null
  /** The provider's own word for the collection method. */
  collectionMethodRaw: string | null
  /** When the record was created at the provider. */
  createdAt: string | null
  /** The currency that is paid in. */
  currency: string | null
  /** When the period that is paid for now ends; the earliest of its items. */
  currentPeriodEnd: string | null
  /** When the period that is paid for now began; the earliest of its items. */
  currentPeriodStart: string | null
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  customFields: readonly CustomField[]
  /** Who pays. */
  customer: Ref | null
  /** How it is paid, where that is not the customer's usual way. */
  defaultPaymentMethod: Ref | null
  /** A text about the subscription. */
  description: string | null
  /** What is taken off its bills. */
  discounts: readonly Discount[]
  /** When it ended. */
  endedAt: string | null
  /** How often it is paid. */
  interval: BillingInterval | null
  /** How many of these intervals lie between two bills. */
  intervalCount: number | null
  /** The provider's word for how often it is paid. */
  intervalRaw: string | null
  /** True when the provider marks the record as deleted or archived. */
  isDeleted: boolean | null
  /** What is paid for. */
  items: readonly SubscriptionItem[]
  /** The newest invoice. */
  latestInvoice: Ref | null
  /** How many days its bills may take to be paid. */
  netTermsDays: number | null
  /** When the next bill is made. */
  nextBillingAt: string | null
  /** When payment is taken again after a pause. */
  resumesAt: string | null
  /** When it began or will begin. */
  startAt: string | null
  /** How the subscription stands. */
  status: SubscriptionStatus | null
  /** The provider's own word for the status. */
  statusRaw: string | null
  /** When the free time ends or ended. */
  trialEnd: string | null
  /** When the free time began. */
  trialStart: string | null
  /** When the record was last changed at the provider. */
  updatedAt: string | null
  /** Where a person can open the record in the provider's own interface. */
  url: string | null
}

/** A word that people tag things with. */
export interface Tag {
  /** How many things have it. */
  count: number | null
  /** When the record was created at the provider. */
  createdAt: string | null
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  customFields: readonly CustomField[]
  /** True when the provider marks the record as deleted or archived. */
  isDeleted: boolean | null
  /** The word. */
  name: string | null
  /** When the record was last changed at the provider. */
  updatedAt: string | null
  /** Where a person can open the record in the provider's own interface. */
  url: string | null
}

/** Something that somebody has to do. */
export interface Task {
  /** The text, without markup. */
  body: string | null
  /** The text as HTML, as the provider holds it. Clean it before you show it. */
  bodyHtml: string | null
  /** When the task was done. */
  completedAt: string | null
  /** When the record was created at the provider. */
  createdAt: string | null
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  customFields: readonly CustomField[]
  /** When the task must be done. */
  dueAt: string | null
  /** True when the provider marks the record as deleted or archived. */
  isDeleted: boolean | null
  /** What is to be done, in the provider's words, such as `CALL`. */
  kind: string | null
  /** When it happened or is to happen. */
  occurredAt: string | null
  /** Who in your company it belongs to. */
  owner: Ref | null
  /** How urgent the task is. */
  priority: TaskPriority | null
  /** The provider's word for how urgent the task is. */
  priorityRaw: string | null
  /** When somebody wants to be reminded of it. */
  reminderAt: string | null
  /** How far the task has come. */
  status: TaskStatus | null
  /** The provider's word for how far the task has come. */
  statusRaw: string | null
  /** What it is about, in a line. */
  subject: string | null
  /** When the record was last changed at the provider. */
  updatedAt: string | null
  /** Where a person can open the record in the provider's own interface. */
  url: string | null
}

/** A group of agents. */
export interface Team {
  /** When the record was created at the provider. */
  createdAt: string | null
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  customFields: readonly CustomField[]
  /** What the team is for. */
  description: string | null
  /** True for the team that gets the tickets which nobody has assigned. */
  isDefault: boolean | null
  /** True when the provider marks the record as deleted or archived. */
  isDeleted: boolean | null
  /** The team's name. */
  name: string | null
  /** When the record was last changed at the provider. */
  updatedAt: string | null
  /** Where a person can open the record in the provider's own interface. */
  url: string | null
}

/** A request for help. */
export interface Ticket {
  /** The agent who works on the ticket. */
  assignee: Ref | null
  /** The brand that the customer turned to. */
  brand: string | null
  /** What the provider calls the category of the ticket. */
  category: string | null
  /** Those who get copies of the e-mails. */
  ccs: readonly Ref[]
  /** The way by which the ticket came in. */
  channel: Channel | null
  /** The provider's own word for the channel. */
  channelRaw: string | null
  /** When the ticket was closed for good. */
  closedAt: string | null
  /** When the record was created at the provider. */
  createdAt: string | null
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  customFields: readonly CustomField[]
  /** The status by the account's own name for it. */
  customStatus: CustomStatus | null
  /** The text with which the ticket began. */
  description: string | null
  /** When the ticket is due. */
  dueAt: string | null
  /** Your own id of the ticket, where somebody has set one. */
  externalId: string | null
  /** When an agent first answered. */
  firstRespondedAt: string | null
  /** The agents who read along. */
  followers: readonly Ref[]
  /** The form that the request was made with. */
  form: string | null
  /** True when incidents are linked to this problem. */
  hasIncidents: boolean | null
  /** How much harm is done, in the provider's words. */
  impact: string | null
  /** True when the provider marks the record as deleted or archived. */
  isDeleted: boolean | null
  /** True when the requester can see the ticket's comments. */
  isPublic: boolean | null
  /** When somebody last said something about the ticket. */
  lastCommentAt: string | null
  /** How long things took. */
  metrics: TicketMetrics | null
  /** The number that people call the ticket by. */
  number: string | null
  /** The organization of the requester. */
  organization: Ref | null
  /** How urgent the ticket is. */
  priority: TicketPriority | null
  /** The provider's own word for the priority. */
  priorityRaw: string | null
  /** The problem that this incident is a part of. */
  problem: Ref | null
  /** The address that the request was sent to. */
  recipient: string | null
  /** Who asks for help. An agent who asks for help is shown as an end user here. */
  requester: Ref | null
  /** When the ticket was last resolved. */
  resolvedAt: string | null
  /** What the customer thought of the help. */
  satisfaction: TicketSatisfaction | null
  /** The promises about time that hold for the ticket. */
  slas: readonly TicketSla[]
  /** The step of the way that the ticket has come to, where tickets go by pipelines. */
  stage: string | null
  /** How far the ticket has come. */
  status: TicketStatus | null
  /** The provider's own word for the status. */
  statusRaw: string | null
  /** The subject line. */
  subject: string | null
  /** Who wrote the ticket down: the requester or an agent. */
  submitter: Ref | null
  /** The words that the ticket is marked with. */
  tags: readonly string[]
  /** The team that works on the ticket. */
  team: Ref | null
  /** What kind of request it is. */
  type: TicketType | null
  /** The provider's own word for the type. */
  typeRaw: string | null
  /** When the record was last changed at the provider. */
  updatedAt: string | null
  /** How much it presses, in the provider's words. */
  urgency: string | null
  /** Where a person can open the record in the provider's own interface. */
  url: string | null
}

/** Something that was said about a ticket. */
export interface TicketComment {
  /** Who said it; null when it was the system. */
  author: Ref | null
  /** The text, without markup. */
  body: string | null
  /** The text as HTML, as the provider gives it; clean it before you show it. */
  bodyHtml: string | null
  /** The way by which it came in. */
  channel: Channel | null
  /** The provider's own word for the channel. */
  channelRaw: string | null
  /** When the record was created at the provider. */
  createdAt: string | null
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  customFields: readonly CustomField[]
  /** True when the provider marks the record as deleted or archived. */
  isDeleted: boolean | null
  /** What kind of message it is. */
  kind: CommentKind | null
  /** When the record was last changed at the provider. */
  updatedAt: string | null
  /** Where a person can open the record in the provider's own interface. */
  url: string | null
  /** Who may read it. */
  visibility: Visibility | null
}

/** Somebody who works in one of your systems: the owner of a deal, the agent of a ticket. */
export interface User {
  /** A picture of the user. */
  avatarUrl: string | null
  /** When the record was created at the provider. */
  createdAt: string | null
  /** The fields that this account has added to the provider's own, each by the provider's name for it. */
  customFields: readonly CustomField[]
  /** The e-mail address. */
  email: string | null
  /** The given name. */
  firstName: string | null
  /** False when the user can no longer work in the system. */
  isActive: boolean | null
  /** True when the provider marks the record as deleted or archived. */
  isDeleted: boolean | null
  /** What kind of user it is. */
  kind: UserKind | null
  /** The family name. */
  lastName: string | null
  /** The whole name. */
  name: string | null
  /** The phone number. */
  phone: string | null
  /** What the user may do, in the provider's words. */
  role: string | null
  /** The IANA time zone or the provider's name for it. */
  timezone: string | null
  /** What the user's work is called. */
  title: string | null
  /** When the record was last changed at the provider. */
  updatedAt: string | null
  /** Where a person can open the record in the provider's own interface. */
  url: string | null
}

/** Every entity by its name. */
export interface Entities {
  Attachment: Attachment
  BillingCustomer: BillingCustomer
  Call: Call
  Company: Company
  Contact: Contact
  CreditNote: CreditNote
  CreditNoteLine: CreditNoteLine
  Deal: Deal
  DealLineItem: DealLineItem
  Dispute: Dispute
  EmailActivity: EmailActivity
  EndUser: EndUser
  Invoice: Invoice
  InvoiceLine: InvoiceLine
  Lead: Lead
  Meeting: Meeting
  Note: Note
  Organization: Organization
  Payment: Payment
  PaymentMethod: PaymentMethod
  Pipeline: Pipeline
  Price: Price
  Product: Product
  Refund: Refund
  Stage: Stage
  Subscription: Subscription
  Tag: Tag
  Task: Task
  Team: Team
  Ticket: Ticket
  TicketComment: TicketComment
  User: User
}

/** The name of an entity. */
export type EntityName = keyof Entities

/** The lists of children that each entity has, and the entity of their rows. */
export const edgeEntities = {
  Attachment: {  },
  BillingCustomer: { creditNotes: 'CreditNote', invoices: 'Invoice', paymentMethods: 'PaymentMethod', payments: 'Payment', subscriptions: 'Subscription' },
  Call: { companies: 'Company', contacts: 'Contact', deals: 'Deal', tickets: 'Ticket' },
  Company: { calls: 'Call', children: 'Company', contacts: 'Contact', deals: 'Deal', emailActivities: 'EmailActivity', leads: 'Lead', meetings: 'Meeting', notes: 'Note', tasks: 'Task', tickets: 'Ticket' },
  Contact: { calls: 'Call', companies: 'Company', deals: 'Deal', emailActivities: 'EmailActivity', leads: 'Lead', meetings: 'Meeting', notes: 'Note', tasks: 'Task', tickets: 'Ticket' },
  CreditNote: { lines: 'CreditNoteLine', refunds: 'Refund' },
  CreditNoteLine: {  },
  Deal: { calls: 'Call', companies: 'Company', contacts: 'Contact', emailActivities: 'EmailActivity', lineItems: 'DealLineItem', meetings: 'Meeting', notes: 'Note', tasks: 'Task', tickets: 'Ticket' },
  DealLineItem: {  },
  Dispute: {  },
  EmailActivity: { companies: 'Company', contacts: 'Contact', deals: 'Deal', tickets: 'Ticket' },
  EndUser: { organizations: 'Organization', tickets: 'Ticket' },
  Invoice: { creditNotes: 'CreditNote', lines: 'InvoiceLine', payments: 'Payment' },
  InvoiceLine: {  },
  Lead: { calls: 'Call', companies: 'Company', contacts: 'Contact', emailActivities: 'EmailActivity', meetings: 'Meeting', notes: 'Note', tasks: 'Task' },
  Meeting: { companies: 'Company', contacts: 'Contact', deals: 'Deal', tickets: 'Ticket' },
  Note: { companies: 'Company', contacts: 'Contact', deals: 'Deal', tickets: 'Ticket' },
  Organization: { endUsers: 'EndUser', tickets: 'Ticket' },
  Payment: { disputes: 'Dispute', refunds: 'Refund' },
  PaymentMethod: {  },
  Pipeline: {  },
  Price: {  },
  Product: { prices: 'Price' },
  Refund: {  },
  Stage: {  },
  Subscription: {  },
  Tag: {  },
  Task: { companies: 'Company', contacts: 'Contact', deals: 'Deal', tickets: 'Ticket' },
  Team: { members: 'User' },
  Ticket: { attachments: 'Attachment', calls: 'Call', comments: 'TicketComment', companies: 'Company', contacts: 'Contact', emailActivities: 'EmailActivity', incidents: 'Ticket', meetings: 'Meeting', notes: 'Note', tasks: 'Task' },
  TicketComment: { attachments: 'Attachment' },
  User: { teams: 'Team' },
} as const satisfies Record<EntityName, Readonly<Record<string, EntityName>>>

/** The lists of children that each entity has, and the entity of their rows. */
export type Edges = typeof edgeEntities
