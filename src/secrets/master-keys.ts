import type { Surroundings } from '../config-values.ts'
import { textOf } from '../config-values.ts'
import { Secret } from '../contract/secret.ts'
import { localKey } from './local-key.ts'
import type { MasterKey } from './master-key.ts'
import { SecretsError } from './secrets-error.ts'
import type { VaultOptions } from './vault.ts'

/** What leads to a key outside of this process. */
export interface MasterKeySources {
  readonly environment: Surroundings
  readonly vault: VaultOptions | undefined
}

/** A master key by its reference: `env:NAME`, `file:PATH`, `vault:MOUNT/NAME` or `aws-kms:ARN`. Throws a ConfigError or a SecretsError. */
export async function masterKeyOf(
  reference: string,
  at: string,
  { environment, vault }: MasterKeySources,
): Promise<MasterKey> {
  const [, scheme = '', rest = ''] = /^([a-z-]+):(.*)$/.exec(reference) ?? []
  switch (scheme) {
    case 'env':
    case 'file':
      return localKey(new Secret(textOf(reference, { at, isSecret: true, environment })), reference)
    case 'vault':
      if (vault === undefined)
        throw new SecretsError(
          'INVALID',
          `${at}: found "${reference}", but there is no key "vault" that says where it is.`,
        )
      return (await import('./vault-key.ts')).vaultKey(rest, vault)
    case 'aws-kms':
      return (await import('./aws-kms-key.ts')).awsKmsKey(rest)
    default:
      throw new SecretsError(
        'INVALID',
        `${at}: found a key of another form, expected "env:NAME", "file:PATH", "vault:MOUNT/NAME" or "aws-kms:ARN".`,
      )
  }
}
