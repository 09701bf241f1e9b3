import { z } from 'zod'
import { ConfigError, type Surroundings, textOf } from './config-values.ts'
import { Secret } from './contract/secret.ts'

const masterKeyForms = '"env:NAME", "file:PATH", "vault:MOUNT/NAME" or "aws-kms:ARN"'

/** The form of the key `store`. */
export const storeForm = z.strictObject({
  url: z
    .string()
    .describe(
      'Where credentials and connected accounts are kept: "sqlite:PATH" for one process, or "postgres://..." for several. With a password it is a reference: "env:NAME" or "file:PATH".',
    ),
  masterKeys: z
    .array(z.string().regex(/^(env|file|vault|aws-kms):.+$/, `a reference to a key: ${masterKeyForms}`))
    .default([])
    .describe(
      `The keys by which credentials are encrypted: ${masterKeyForms}. The first one encrypts, all of them decrypt. Without any, a key is made in a file beside that of SQLite.`,
    ),
})

/** The form of the key `vault`. */
export const vaultForm = z.strictObject({
  address: z.url({ protocol: /^https?$/ }).describe('Where HashiCorp Vault is, such as "https://vault.example:8200".'),
  token: z
    .string()
    .regex(/^(env|file):.+$/, 'a reference: "env:NAME" or "file:PATH"')
    .default('env:VAULT_TOKEN')
    .describe('The token for it, as a reference: "env:NAME" or "file:PATH". A file is read anew for each use.'),
  namespace: z.string().min(1).optional().describe('The namespace in Vault, where there are such.'),
})

interface Given {
  readonly store?: z.infer<typeof storeForm> | undefined
  readonly vault?: z.infer<typeof vaultForm> | undefined
}

/** Where credentials and connected accounts are kept. */
export interface StoreConfig {
  readonly url: Secret
  /** References; the first key wraps, all of them unwrap. None: a key is made beside the file. */
  readonly masterKeys: readonly string[]
}

/** The store that a configuration names, checked. Throws a ConfigError. */
export function storeOf({ store, vault }: Given, where: string, environment: Surroundings): StoreConfig | undefined {
  if (store === undefined) return undefined
  const { masterKeys } = store
  const url = storeUrl(store.url, `${where}: store.url`, environment)
  if (masterKeys.length === 0 && !url.reveal().startsWith('sqlite:'))
    throw new ConfigError(
      `${where}: store.masterKeys: found none, expected at least one: a key that is made beside a file of SQLite has no such place beside PostgreSQL. Make one with: openssl rand -base64 32`,
    )
  const twice = masterKeys.find((key, index) => masterKeys.indexOf(key) !== index)
  if (twice !== undefined)
    throw new ConfigError(`${where}: store.masterKeys: "${twice}" stands there twice. Take one out.`)
  if (vault === undefined && masterKeys.some(key => key.startsWith('vault:')))
    throw new ConfigError(
      `${where}: store.masterKeys: found a key of Vault, but there is no key "vault" that says where it is. Add "vault": { "address": "https://..." }.`,
    )
  return { url, masterKeys }
}

/** Where the store is; an address with a password in it must not stand in the file. */
function storeUrl(value: string, at: string, environment: Surroundings): Secret {
  const isReference = /^(env|file):/.test(value)
  const isSecret = !isReference && hasPassword(value)
  const text = textOf(value, { at, isSecret, environment })
  if (!/^sqlite:.|^postgres(ql)?:\/\//.test(text))
    throw new ConfigError(
      `${at}: found an address of another form, expected one such as "sqlite:unigraph.db" or "postgres://unigraph@db.example/unigraph".`,
    )
  return new Secret(text)
}

/** A password may stand before the host, or among the parameters. */
function hasPassword(value: string): boolean {
  if (!URL.canParse(value)) return false
  const { password, searchParams } = new URL(value)
  return password !== '' || searchParams.has('password')
}
