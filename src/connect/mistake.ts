/** What can be wrong with the wish to connect an account, so that whoever wishes it can mend it. */
export const mistakeCodes = [
  'PROVIDER_UNKNOWN',
  'NAME_INVALID',
  'NAME_TAKEN',
  'ACCOUNT_UNKNOWN',
  'SETTING_UNKNOWN',
  'SETTING_MISSING',
  'SETTING_INVALID',
  'SETTING_NEEDLESS',
  'NO_SIMULATOR',
  'IN_CONFIGURATION',
  'IN_USE',
  'NOT_LET_IN',
  'REFUSED',
  'NOT_REACHED',
] as const

/** Something that whoever wishes to connect an account can mend. */
export interface Mistake {
  readonly code: (typeof mistakeCodes)[number]
  readonly message: string
  /** The setting that it is about; `name` and `provider` for what stands beside the settings. */
  readonly of?: string
}
