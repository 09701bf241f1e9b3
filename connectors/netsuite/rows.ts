import type { AddressRow, NetSuiteRow, RecordRef, Text, WithCustomFields } from './base-rows.ts'

export type * from './base-rows.ts'
export type * from './transaction-rows.ts'

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
