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

/** What a company is to you. */
export type CompanyType = 'COMPETITOR' | 'CUSTOMER' | 'OTHER' | 'PARTNER' | 'PROSPECT' | 'UNKNOWN' | 'VENDOR'

/** How a credit note stands. */
export type CreditNoteStatus = 'APPLIED' | 'DRAFT' | 'OPEN' | 'REFUNDED' | 'UNKNOWN' | 'VOID'

/** What a credit note does. */
export type CreditNoteType = 'ADJUSTMENT' | 'MIXED' | 'POST_PAYMENT' | 'PRE_PAYMENT' | 'REFUNDABLE' | 'STORE' | 'UNKNOWN'

/** Whether a deal is open, won or lost. */
export type DealStatus = 'LOST' | 'OPEN' | 'UNKNOWN' | 'WON'

/** How a deal counts in a forecast. */
export type ForecastCategory = 'BEST_CASE' | 'CLOSED' | 'COMMIT' | 'OMITTED' | 'PIPELINE' | 'UNKNOWN'

/** How a bill stands. A late bill is still OPEN or PARTIALLY_PAID; see `isOverdue`. */
export type InvoiceStatus = 'DRAFT' | 'OPEN' | 'PAID' | 'PARTIALLY_PAID' | 'PENDING_APPROVAL' | 'UNCOLLECTIBLE' | 'UNKNOWN' | 'VOID'

/** How far somebody has come on the way to being a customer. */
export type LifecycleStage = 'CUSTOMER' | 'EVANGELIST' | 'LEAD' | 'MARKETING_QUALIFIED_LEAD' | 'OPPORTUNITY' | 'OTHER' | 'SALES_QUALIFIED_LEAD' | 'SUBSCRIBER' | 'UNKNOWN'

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

/** How a subscription stands. */
export type SubscriptionStatus = 'ACTIVE' | 'CANCELED' | 'EXPIRED' | 'INCOMPLETE' | 'PAST_DUE' | 'PAUSED' | 'SCHEDULED' | 'TRIALING' | 'UNKNOWN' | 'UNPAID'

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

/** A postal address. */
export interface Address {
  /** The town or city. */
  city: string | null
  /** The country, as the provider holds it: a name or a code. */
  country: string | null
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

/** An e-mail address of a person or a company. */
export interface Email {
  /** The address, as the provider holds it. */
  address: string
  /** True for the address that the provider treats as the main one. */
  isPrimary: boolean | null
  /** What the address is used for, in the provider's words. */
  type: string | null
}

/** An amount of money. The amount is exact; it is never a float. */
export interface Money {
  /** The amount in major units, such as `1234.50`. */
  amount: string
  /** The currency of the amount. */
  currency: string
}

/** A part of a payment or of a credit note that was set against an invoice. */
export interface PaymentAllocation {
  /** How much of it. */
  amount: Money | null
  /** The invoice. */
  invoice: Ref | null
}

/** A phone number of a person or a company. */
export interface Phone {
  /** True for the number that the provider treats as the main one. */
  isPrimary: boolean | null
  /** The number, as the provider holds it. */
  number: string
  /** What the number is used for, such as `mobile`, `work` or `fax`. */
  type: string | null
}

/** One thing that a subscription pays for. */
export interface SubscriptionItem {
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
  /** True when the newest invoice is overdue or its payment has failed. */
  delinquent: boolean | null
  /** A text about the customer. */
  description: string | null
  /** The e-mail addresses that bills go to, the main one first. */
  emails: readonly Email[]
  /** Your own id of the customer, where somebody has set one. */
  externalId: string | null
  /** True when the provider marks the record as deleted or archived. */
  isDeleted: boolean | null
  /** The name of the person or the company. */
  name: string | null
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
  /** A text about the company. */
  description: string | null
  /** The main internet domain, without a scheme, such as `acme.example`. */
  domain: string | null
  /** Every internet domain of the company. */
  domains: readonly string[]
  /** How many people work there. */
  employeeCount: number | null
  /** The industry, in the provider's words. */
  industry: string | null
  /** True when the provider marks the record as deleted or archived. */
  isDeleted: boolean | null
  /** When anybody last did something with the company. */
  lastActivityAt: string | null
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
  /** The main company of the person. */
  company: Ref | null
  /** When the record was created at the provider. */
  createdAt: string | null
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
  /** How far the person has come on the way to being a customer. */
  lifecycleStage: LifecycleStage | null
  /** The provider's own word for the lifecycle stage. */
  lifecycleStageRaw: string | null
  /** The whole name. */
  name: string | null
  /** The user who looks after the person. */
  owner: Ref | null
  /** The phone numbers, the main one first. */
  phones: readonly Phone[]
  /** The form of address, such as `Dr.`. */
  salutation: string | null
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
  /** Whose note it is. */
  customer: Ref | null
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
  /** A text about the deal. */
  description: string | null
  /** The day on which the deal is expected to close. */
  expectedCloseDate: string | null
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
  /** The stage that the deal has reached. */
  stage: Ref | null
  /** When the deal reached its stage. */
  stageChangedAt: string | null
  /** Whether the deal is open, won or lost. */
  status: DealStatus | null
  /** The kind of deal, in the provider's words. */
  type: string | null
  /** When the record was last changed at the provider. */
  updatedAt: string | null
  /** Where a person can open the record in the provider's own interface. */
  url: string | null
  /** Why the deal was won. */
  wonReason: string | null
}

/** Somebody who asks for help. */
export interface EndUser {
  /** When the record was created at the provider. */
  createdAt: string | null
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
  /** Why the bill was made out, in the provider's words. */
  billingReason: string | null
  /** How the money comes in. */
  collectionMethod: CollectionMethod | null
  /** The provider's own word for the collection method. */
  collectionMethodRaw: string | null
  /** When the record was created at the provider. */
  createdAt: string | null
  /** The currency of the bill. */
  currency: string | null
  /** Who is to pay. */
  customer: Ref | null
  /** What is taken off. */
  discountTotal: Money | null
  /** When the bill is to be paid. */
  dueAt: string | null
  /** How much one unit of the bill's currency is worth in the account's home currency. */
  exchangeRate: string | null
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
  /** The customer's own order number. */
  poNumber: string | null
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
  /** What is to be paid altogether. */
  total: Money | null
  /** When the record was last changed at the provider. */
  updatedAt: string | null
  /** Where a person can open the record in the provider's own interface. */
  url: string | null
  /** When the bill was declared void. */
  voidedAt: string | null
}

/** One line of a bill. */
export interface InvoiceLine {
  /** What the line comes to, before tax and before discounts on the whole bill. */
  amount: Money | null
  /** What the line says. */
  description: string | null
  /** True when the line corrects a change in the middle of a period. */
  isProration: boolean | null
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
  /** The tax on the line. */
  taxAmount: Money | null
  /** What one unit costs. */
  unitAmount: Money | null
}

/** A company in a helpdesk. */
export interface Organization {
  /** When the record was created at the provider. */
  createdAt: string | null
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
  /** When the record was created at the provider. */
  createdAt: string | null
  /** Who paid. */
  customer: Ref | null
  /** Why the payment failed, as the provider's code. */
  failureCode: string | null
  /** Why the payment failed, as a sentence. */
  failureMessage: string | null
  /** True when the provider marks the record as deleted or archived. */
  isDeleted: boolean | null
  /** A text about the payment. */
  memo: string | null
  /** How it was paid. */
  methodType: PaymentMethodType | null
  /** The provider's own word for the way of paying. */
  methodTypeRaw: string | null
  /** When the money was paid; null where it was not. */
  paidAt: string | null
  /** Where the receipt can be seen. */
  receiptUrl: string | null
  /** The number that people know the payment by, such as the number of a check. */
  reference: string | null
  /** How the payment stands. */
  status: PaymentStatus | null
  /** The provider's own word for the status. */
  statusRaw: string | null
  /** When the record was last changed at the provider. */
  updatedAt: string | null
  /** Where a person can open the record in the provider's own interface. */
  url: string | null
}

/** The way that deals take from the first stage to the last. */
export interface Pipeline {
  /** When the record was created at the provider. */
  createdAt: string | null
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
  /** How often it is paid. */
  interval: BillingInterval | null
  /** After how many intervals it is paid again. */
  intervalCount: number | null
  /** The provider's own word for the interval. */
  intervalRaw: string | null
  /** True when the provider marks the record as deleted or archived. */
  isDeleted: boolean | null
  /** The name that people know the price by. */
  nickname: string | null
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
  /** A text about the product. */
  description: string | null
  /** True when the provider marks the record as deleted or archived. */
  isDeleted: boolean | null
  /** The product's name. */
  name: string | null
  /** The code that people know the product by. */
  sku: string | null
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
  /** Who pays. */
  customer: Ref | null
  /** When it ended. */
  endedAt: string | null
  /** True when the provider marks the record as deleted or archived. */
  isDeleted: boolean | null
  /** What is paid for. */
  items: readonly SubscriptionItem[]
  /** The newest invoice. */
  latestInvoice: Ref | null
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

/** A group of agents. */
export interface Team {
  /** When the record was created at the provider. */
  createdAt: string | null
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
  /** The way by which the ticket came in. */
  channel: Channel | null
  /** The provider's own word for the channel. */
  channelRaw: string | null
  /** When the record was created at the provider. */
  createdAt: string | null
  /** The text with which the ticket began. */
  description: string | null
  /** When the ticket is due. */
  dueAt: string | null
  /** Your own id of the ticket, where somebody has set one. */
  externalId: string | null
  /** True when the provider marks the record as deleted or archived. */
  isDeleted: boolean | null
  /** True when the requester can see the ticket's comments. */
  isPublic: boolean | null
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
  /** Who asks for help. An agent who asks for help is shown as an end user here. */
  requester: Ref | null
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
  /** True when the provider marks the record as deleted or archived. */
  isDeleted: boolean | null
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
  /** When the record was last changed at the provider. */
  updatedAt: string | null
  /** Where a person can open the record in the provider's own interface. */
  url: string | null
}

/** Every entity by its name. */
export interface Entities {
  BillingCustomer: BillingCustomer
  Company: Company
  Contact: Contact
  CreditNote: CreditNote
  Deal: Deal
  EndUser: EndUser
  Invoice: Invoice
  InvoiceLine: InvoiceLine
  Organization: Organization
  Payment: Payment
  Pipeline: Pipeline
  Price: Price
  Product: Product
  Refund: Refund
  Stage: Stage
  Subscription: Subscription
  Team: Team
  Ticket: Ticket
  TicketComment: TicketComment
  User: User
}

/** The name of an entity. */
export type EntityName = keyof Entities

/** The lists of children that each entity has, and the entity of their rows. */
export const edgeEntities = {
  BillingCustomer: { creditNotes: 'CreditNote', invoices: 'Invoice', payments: 'Payment', subscriptions: 'Subscription' },
  Company: { contacts: 'Contact', deals: 'Deal' },
  Contact: { companies: 'Company', deals: 'Deal' },
  CreditNote: {  },
  Deal: { companies: 'Company', contacts: 'Contact' },
  EndUser: { tickets: 'Ticket' },
  Invoice: { creditNotes: 'CreditNote', lines: 'InvoiceLine', payments: 'Payment' },
  InvoiceLine: {  },
  Organization: { endUsers: 'EndUser', tickets: 'Ticket' },
  Payment: { refunds: 'Refund' },
  Pipeline: {  },
  Price: {  },
  Product: { prices: 'Price' },
  Refund: {  },
  Stage: {  },
  Subscription: {  },
  Team: { members: 'User' },
  Ticket: { comments: 'TicketComment' },
  TicketComment: {  },
  User: {  },
} as const satisfies Record<EntityName, Readonly<Record<string, EntityName>>>

/** The lists of children that each entity has, and the entity of their rows. */
export type Edges = typeof edgeEntities
