import { type DataKeyPlace, type MasterKey, placeText } from './master-key.ts'
import { SecretsError } from './secrets-error.ts'
import { askVault, type VaultOptions } from './vault.ts'

const base64 = (text: string | Buffer) => Buffer.from(text).toString('base64')

/**
 * A master key that never leaves Vault's transit engine. It changes there under its name; what older versions of it wrapped
 * opens as long as Vault keeps them: https://developer.hashicorp.com/vault/api-docs/secret/transit
 */
export function vaultKey(path: string, vault: VaultOptions): MasterKey {
  const [mount, name] = pathOf(path)
  const ask = async (action: string, body: Readonly<Record<string, string>>, place: DataKeyPlace) =>
    askVault(vault, `${mount}/${action}/${name}`, { ...body, associated_data: base64(placeText(place)) })
  const id = `vault:${mount}/${name}`
  return {
    id,
    changesInside: true,
    async wrap(dataKey, place) {
      const answer = await ask('encrypt', { plaintext: base64(dataKey) }, place)
      if ('data' in answer && typeof answer.data.ciphertext === 'string') return answer.data.ciphertext
      throw refusal(id)
    },
    async unwrap(wrapped, place) {
      const answer = await ask('decrypt', { ciphertext: wrapped }, place)
      if ('data' in answer && typeof answer.data.plaintext === 'string')
        return Buffer.from(answer.data.plaintext, 'base64')
      if ('mistake' in answer && doesNotOpen.test(answer.mistake)) return undefined
      throw refusal(id)
    },
  }
}

/** Vault's words for a ciphertext that is not what it has given out for this place. */
const doesNotOpen = /message authentication failed|invalid ciphertext|could not decode/

function pathOf(path: string): readonly [string, string] {
  const [name = '', ...mount] = path.split('/').map(encodeURIComponent).reverse()
  return [mount.length === 0 ? 'transit' : mount.reverse().join('/'), name]
}

const refusal = (id: string) =>
  new SecretsError(
    'MANAGER_REFUSED',
    `Vault does not work with the key ${id}. It must be a key of the transit engine of the type aes256-gcm96 that is not derived, and no older than its min_decryption_version.`,
  )
