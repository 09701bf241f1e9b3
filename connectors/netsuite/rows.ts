/**
 * The rows of NetSuite's records as plain JSON: attributes begin with `@`, every value is a text. `@type` is the local
 * name of the record's `xsi:type`.
 * https://system.netsuite.com/help/helpcenter/en_US/srbrowser/Browser2023_2/schema/record/customer.html
 */
export interface NetSuiteRow {
  readonly '@internalId': string
  readonly '@externalId'?: string
  readonly '@type'?: string
}

/** A pointer to another record. Its name is written in the language of whoever owns the token. */
export interface RecordRef {
  readonly '@internalId'?: string
  readonly '@externalId'?: string
  readonly name?: Text
}

/** What a text field may hold. */
export type Text = string | null

/** A field that the account has added: its type is the local name of its `xsi:type`, behind a prefix. */
export interface CustomFieldRow {
  readonly '@type'?: string
  readonly '@scriptId'?: string
  readonly '@internalId'?: string
  /** Texts; of a list or a record, pointers with names. */
  readonly value?: readonly (Text | RecordRef)[]
}

/** The fields that the account has added. */
interface WithCustomFields {
  readonly customFieldList?: { readonly customField?: readonly CustomFieldRow[] } | null
}

/** An address. */
export interface AddressRow {
  readonly addr1?: Text
  readonly addr2?: Text
  readonly city?: Text
  readonly state?: Text
  readonly zip?: Text
  /** A word such as `_unitedStates`. */
  readonly country?: Text
}

/** A customer, or a lead or prospect that may become one. */
export interface CustomerRow extends NetSuiteRow, WithCustomFields {
  readonly entityId?: Text
  readonly altName?: Text
  readonly isPerson?: Text
  readonly firstName?: Text
  readonly middleName?: Text
  readonly lastName?: Text
  readonly companyName?: Text
  readonly comments?: Text
  readonly email?: Text
  readonly altEmail?: Text
  readonly phone?: Text
  readonly altPhone?: Text
  readonly homePhone?: Text
  readonly mobilePhone?: Text
  readonly fax?: Text
  readonly parent?: RecordRef | null
  readonly currency?: RecordRef | null
  readonly balance?: Text
  readonly overdueBalance?: Text
  readonly isInactive?: Text
  readonly stage?: '_customer' | '_lead' | '_prospect' | null
  readonly vatRegNumber?: Text
  readonly taxRegistrationList?: {
    readonly customerTaxRegistration?: readonly {
      readonly nexusCountry?: Text
      readonly taxRegistrationNumber?: Text
    }[]
  } | null
  readonly terms?: RecordRef | null
  /** A word such as `_english`. */
  readonly language?: Text
  readonly taxExempt?: Text
  readonly taxable?: Text
  readonly dateCreated?: Text
  readonly lastModifiedDate?: Text
  readonly addressbookList?: {
    readonly addressbook?: readonly {
      readonly defaultBilling?: Text
      readonly defaultShipping?: Text
      readonly addressbookAddress?: AddressRow | null
    }[]
  } | null
}

/** An item: something that is bought, sold or written on a bill. */
export interface ItemRow extends NetSuiteRow, WithCustomFields {
  readonly '@type': ItemType
  readonly itemId?: Text
  readonly displayName?: Text
  readonly salesDescription?: Text
  readonly description?: Text
  readonly storeDescription?: Text
  readonly isInactive?: Text
  readonly saleUnit?: RecordRef | null
  readonly salesTaxCode?: RecordRef | null
  /** A text in some types of items, and a pointer in others. */
  readonly softDescriptor?: Text | RecordRef
  readonly taxSchedule?: RecordRef | null
  readonly createdDate?: Text
  readonly lastModifiedDate?: Text
}

/** The types of items that the schema of 2023.2 has. */
export type ItemType =
  | 'AssemblyItem'
  | 'DescriptionItem'
  | 'DiscountItem'
  | 'DownloadItem'
  | 'GiftCertificateItem'
  | 'InventoryItem'
  | 'ItemGroup'
  | 'KitItem'
  | 'LotNumberedAssemblyItem'
  | 'LotNumberedInventoryItem'
  | 'MarkupItem'
  | 'NonInventoryPurchaseItem'
  | 'NonInventoryResaleItem'
  | 'NonInventorySaleItem'
  | 'OtherChargePurchaseItem'
  | 'OtherChargeResaleItem'
  | 'OtherChargeSaleItem'
  | 'PaymentItem'
  | 'SerializedAssemblyItem'
  | 'SerializedInventoryItem'
  | 'ServicePurchaseItem'
  | 'ServiceResaleItem'
  | 'ServiceSaleItem'
  | 'SubtotalItem'

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

/** Terms of payment. */
export interface TermRow extends NetSuiteRow {
  readonly daysUntilNetDue?: Text
  readonly dateDriven?: Text
}

/** A currency of the account. */
export interface CurrencyRow extends NetSuiteRow {
  readonly symbol?: Text
  readonly isBaseCurrency?: Text
}
