import { SecretsError } from './secrets-error.ts'
import { askVault, type VaultOptions } from './vault.ts'

/**
 * The newest value of a field of a secret in a key-value engine of version 2, by `MOUNT/PATH#FIELD`:
 * https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2#read-secret-version
 */
export async function vaultSecret(reference: string, vault: VaultOptions): Promise<string> {
  const [, mount, path, field] = /^([^/#]+)\/([^#]+)#(.+)$/.exec(reference) ?? []
  // A path with such steps would lead to another part of Vault's API.
  const leadsOut = reference.split(/[/#]/).some(step => step === '.' || step === '..')
  if (mount === undefined || path === undefined || field === undefined || leadsOut)
    throw new SecretsError(
      'INVALID',
      `Found "vault:${reference}", expected the mount, the path and the field, such as "vault:secret/crm/hubspot#token".`,
    )
  const place = path.split('/').map(encodeURIComponent).join('/')
  const answer = await askVault(vault, `${encodeURIComponent(mount)}/data/${place}`)
  const fields = ('data' in answer ? answer.data.data : undefined) as
    | Readonly<Record<string, unknown>>
    | null
    | undefined
  const value = fields != null && Object.hasOwn(fields, field) ? fields[field] : undefined
  if (typeof value === 'string' && value !== '') return value
  throw new SecretsError(
    'NOT_FOUND',
    `Vault has no text at "vault:${reference}". Write the field "${field}" there, in an engine of the type kv version 2.`,
  )
}
