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
export interface WithCustomFields {
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
