import type { AddressRow, NetSuiteRow, RecordRef, Text, WithCustomFields } from './base-rows.ts'

/** What invoices, payments and credit memos have in common. */
export interface TransactionRow extends NetSuiteRow, WithCustomFields {
  readonly createdDate?: Text
  readonly lastModifiedDate?: Text
  readonly tranDate?: Text
  readonly tranId?: Text
  readonly memo?: Text
  readonly currency?: RecordRef | null
  /** A word for people, in the language of whoever owns the token; the schema has no code beside it. */
  readonly status?: Text
  readonly total?: Text
}

/** What the taxes of a transaction are worked out from. */
export interface TaxedRow extends TransactionRow {
  readonly taxTotal?: Text
  readonly tax2Total?: Text
  readonly taxItem?: RecordRef | null
  readonly taxRate?: Text
  /** SuiteTax's own list; the older engine has none. */
  readonly taxDetailsList?: { readonly taxDetails?: readonly TaxDetail[] } | null
}

/** One tax on one line, of SuiteTax. */
export interface TaxDetail {
  readonly taxType?: RecordRef | null
  readonly taxCode?: RecordRef | null
  readonly taxBasis?: Text
  readonly taxRate?: Text
  readonly taxAmount?: Text
}

/** An invoice with its lines. */
export interface InvoiceRow extends TaxedRow {
  readonly entity?: RecordRef | null
  readonly dueDate?: Text
  readonly exchangeRate?: Text
  readonly otherRefNum?: Text
  readonly subTotal?: Text
  readonly discountTotal?: Text
  readonly discountItem?: RecordRef | null
  /** An amount below zero, or a text such as `-10.0%`. */
  readonly discountRate?: Text
  readonly startDate?: Text
  readonly endDate?: Text
  readonly billingAddress?: AddressRow | null
  readonly shippingAddress?: AddressRow | null
  readonly email?: Text
  readonly vatRegNum?: Text
  readonly amountPaid?: Text
  readonly amountRemaining?: Text
  /** 1 pending, 2 approved, 3 rejected, in every language. */
  readonly approvalStatus?: RecordRef | null
  readonly itemList?: { readonly item?: readonly InvoiceItem[] } | null
  readonly itemCostList?: { readonly itemCost?: readonly BilledCost[] } | null
  readonly expCostList?: { readonly expCost?: readonly BilledCost[] } | null
  readonly timeList?: { readonly time?: readonly BilledCost[] } | null
}

/** A cost, an expense or time that can be billed; what is not billed by the invoice is listed too. */
export interface BilledCost extends Omit<InvoiceItem, 'item'> {
  readonly apply?: Text
  readonly memo?: Text
}

/** A line as it stands in an invoice. */
export interface InvoiceItem {
  /** One pointer, in a list because the list around it has the same name. */
  readonly item?: readonly RecordRef[]
  readonly line?: Text
  readonly description?: Text
  readonly quantity?: Text
  /** An amount, or a text such as `-10.0%`. */
  readonly rate?: Text
  readonly amount?: Text
  readonly taxAmount?: Text
  readonly tax1Amt?: Text
  readonly taxCode?: RecordRef | null
  readonly taxRate1?: Text
  readonly revRecStartDate?: Text
  readonly revRecEndDate?: Text
}

/** A line as a row of its own: it knows its invoice or credit memo. */
export interface InvoiceLineRow extends InvoiceItem {
  readonly id: string
  readonly currency?: RecordRef | null
}

/** A transaction that is set against others. */
export interface AppliedRow extends TaxedRow {
  readonly unapplied?: Text
  readonly applyList?: { readonly apply?: readonly Apply[] } | null
}

/** How much of a payment or credit goes to a transaction; open transactions to which nothing goes are listed too. */
export interface Apply {
  /** One flag, in a list because the list around it has the same name. */
  readonly apply?: readonly Text[]
  readonly doc?: Text
  readonly amount?: Text
}

/** A customer's payment. */
export interface PaymentRow extends AppliedRow {
  readonly customer?: RecordRef | null
  readonly payment?: Text
  readonly checkNum?: Text
  readonly paymentMethod?: RecordRef | null
  /** With all but its end in stars. */
  readonly ccNumber?: Text
  /** The first moment of the month in the account's time zone. */
  readonly ccExpireDate?: Text
  readonly pnRefNum?: Text
  readonly dynamicDescriptor?: Text
}

/** A credit memo. */
export interface CreditMemoRow extends AppliedRow {
  readonly entity?: RecordRef | null
  readonly createdFrom?: RecordRef | null
  readonly subTotal?: Text
  readonly discountTotal?: Text
  readonly amountRemaining?: Text
  readonly itemList?: { readonly item?: readonly InvoiceItem[] } | null
}
