/** Something that is wrong with a set-up, or will be: what was found, where, and the mend. */
export interface Finding {
  readonly kind: 'CALL_PER_ROW' | 'ALLOWED_IN_VAIN' | 'ACCOUNT' | 'UNKNOWN_WORD' | 'SPECIFICATION'
  readonly where: string
  readonly found: string
  readonly mend: string
}
