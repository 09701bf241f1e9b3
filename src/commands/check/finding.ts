/** Something that is wrong with a set-up, or will be: what was found, where, and the mend. */
export interface Finding {
  readonly kind: 'CALL_PER_ROW' | 'ALLOWED_IN_VAIN' | 'ACCOUNT' | 'UNKNOWN_WORD' | 'SPECIFICATION'
  readonly where: string
  readonly found: string
  readonly mend: string
}

/** A connector beside a vendor's document: how much of it was looked up, and what was found. */
export interface Compared {
  readonly connector: string
  readonly operations: number
  /** Operations that could not be looked up. */
  readonly leftOut: readonly string[]
  readonly findings: readonly Finding[]
}
