import type { Secret } from '../contract/secret.ts'
import type { Envelope, WrappedKey } from '../secrets/envelope.ts'
import type { Credentials, Refreshing } from './credentials.ts'
import type { CredentialsRow } from './tables.ts'

/** A row that holds credentials, and was not erased. */
export type LivingRow = CredentialsRow & {
  readonly [Column in 'sealed' | 'data_key' | 'master_key' | 'wrapped_key']: string
}

/** The row, if there are credentials in it. */
export const livingRow = (row: CredentialsRow | undefined): LivingRow | undefined =>
  row?.sealed == null ? undefined : (row as LivingRow)

/** The data key of a row, as it rests there. */
export const wrappedKeyOf = ({
  data_key,
  master_key,
  wrapped_key,
}: Pick<LivingRow, 'data_key' | 'master_key' | 'wrapped_key'>): WrappedKey => ({
  id: data_key,
  masterKey: master_key,
  wrapped: wrapped_key,
})

/** Who is refreshing, as the row says. */
export function refreshingOf({ refreshing_by: by, refreshing_since: since }: CredentialsRow): Refreshing | undefined {
  return by === null || since === null ? undefined : { by, since }
}

/** Values as they may rest: each sealed for its own name. */
export function sealedValues(values: Credentials['values'], envelope: Envelope): string {
  return JSON.stringify(mapped(values, (name, value) => envelope.seal(name, value)))
}

/** What a row holds, opened. Throws a SecretsError for what was tampered with. */
export function credentialsOf(row: LivingRow, envelope: Envelope): Credentials {
  const refreshing = refreshingOf(row)
  return {
    version: row.version,
    values: opened(row.sealed, envelope),
    ...(row.expires_at !== null && { expiresAt: row.expires_at }),
    ...(refreshing !== undefined && { refreshing }),
  }
}

/** Values that were sealed, opened. Throws a SecretsError for what was tampered with. */
export function opened(sealed: string, envelope: Envelope): Readonly<Record<string, Secret>> {
  return mapped(parsed(sealed), (name, value) => envelope.open(name, String(value)))
}

/** What somebody has made unreadable does not open, as anything else that does not. */
function parsed(sealed: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(sealed)
  } catch {
    return { 'all values': '' }
  }
}

const mapped = <Value, Other>(values: Readonly<Record<string, Value>>, change: (name: string, value: Value) => Other) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(name, value)]))
