import { ConfigError, type Surroundings, textOf } from '../config-values.ts'
import type { AwsOptions } from './aws.ts'
import type { ReferenceReader } from './references.ts'
import { SecretsError } from './secrets-error.ts'
import type { VaultOptions } from './vault.ts'

interface ReaderOptions {
  readonly environment: Surroundings
  readonly vault: VaultOptions | undefined
  readonly aws?: AwsOptions
}

/** What reads each kind of reference. */
export function referenceReaders({ environment, vault, aws = {} }: ReaderOptions) {
  return {
    env: async name => localText(`env:${name}`, environment),
    file: async path => localText(`file:${path}`, environment),
    vault: async rest => {
      if (vault === undefined)
        throw new SecretsError('INVALID', `Found "vault:${rest}", but there is no key "vault" that says where it is.`)
      return (await import('./vault-secret.ts')).vaultSecret(rest, vault)
    },
    'aws-sm': async rest => (await import('./aws-secret.ts')).awsSecret(rest, aws),
  } as const satisfies Readonly<Record<string, ReferenceReader>>
}

function localText(reference: string, environment: Surroundings): string {
  try {
    return textOf(reference, { at: 'The reference', isSecret: true, environment })
  } catch (error) {
    if (error instanceof ConfigError) throw new SecretsError('NOT_FOUND', error.message)
    throw error
  }
}
