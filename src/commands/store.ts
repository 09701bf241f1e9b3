import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import { ConfigError } from '../config-values.ts'
import { Secret } from '../contract/secret.ts'
import { systemClock } from '../pipeline/clock.ts'
import type { Envelopes, Tampering } from '../secrets/envelopes.ts'
import type { MasterKey } from '../secrets/master-key.ts'
import type { Store } from '../store/store.ts'

/** The store with what opens its credentials. */
export interface OpenStore {
  readonly store: Store
  readonly envelopes: Envelopes
}

/** Is told of values in the store that do not open, besides the log. */
type OnTampering = (tampering: Tampering) => void

/** Opens the store that a configuration names, with every key that its credentials need; undefined where it names none. Throws as `openStoreOf` does. */
export async function storeIn(
  config: Config,
  log: Logger,
  onTampering: OnTampering = () => {},
): Promise<Store | undefined> {
  if (config.store === undefined) return undefined
  const { store, envelopes } = await openStoreOf(config, log, onTampering)
  try {
    await checkKeys(store, envelopes)
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}

/** Opens the store, whatever its credentials need. Throws a ConfigError, a StoreError or a SecretsError. */
export async function openStoreOf(
  config: Config,
  log: Logger,
  onTampering: OnTampering = () => {},
): Promise<OpenStore> {
  const { url } = config.store ?? {}
  if (url === undefined)
    throw new ConfigError(
      `${config.file ?? 'There is no unigraph.json'}: found no key "store". Add "store": { "url": "sqlite:unigraph.db" }.`,
    )
  const [{ openStore }, { Envelopes }] = await Promise.all([
    import('../store/store.ts'),
    import('../secrets/envelopes.ts'),
  ])
  const envelopes = new Envelopes({
    masterKeys: await masterKeysOf(config, log),
    onTampering(tampering) {
      log.error(tampering, 'Credentials in the store were tampered with')
      onTampering(tampering)
    },
  })
  return { store: await openStore({ url, envelopes, clock: systemClock }), envelopes }
}

type MasterKeys = readonly [MasterKey, ...MasterKey[]]

async function masterKeysOf({ store, vault, file }: Config, log: Logger): Promise<MasterKeys> {
  const environment = { variables: process.env, folder: process.cwd() }
  const [{ masterKeyOf }, { vaultAt }] = await Promise.all([
    import('../secrets/master-keys.ts'),
    import('../secrets/vault.ts'),
  ])
  const sources = { environment, vault: vault && vaultAt(vault, environment) }
  const keys = await Promise.all(
    (store?.masterKeys ?? []).map((reference, index) =>
      masterKeyOf(reference, `${file}: store.masterKeys[${index}]`, sources),
    ),
  )
  const [first, ...others] = keys
  return first === undefined ? [await keyBeside(store?.url.reveal() ?? '', log)] : [first, ...others]
}

/** The key that was made beside the file of the store; one in memory needs none that outlasts it. */
async function keyBeside(url: string, log: Logger): Promise<MasterKey> {
  const { localKey, newKeyText } = await import('../secrets/local-key.ts')
  const path = url.slice('sqlite:'.length)
  if (path === ':memory:') return localKey(new Secret(newKeyText()), 'the key of this process')
  const { generatedKey } = await import('../secrets/generated-key.ts')
  const file = `${path}.key`
  const { text, isNew } = generatedKey(file)
  log.warn(
    `${isNew ? 'A master key was made' : 'The master key stands'} in ${file}, beside the store: whoever copies both reads all credentials, and without it nobody does. Keep a copy in another place than the store's, or name a key of your own in store.masterKeys.`,
  )
  return localKey(text, `file:${file}`)
}

/** Refuses to begin without a key that rows still need: it would only show when their accounts are asked. */
async function checkKeys(store: Store, { masterKeys }: Envelopes): Promise<void> {
  const missing = [...(await store.masterKeyUse())].filter(([key]) => !masterKeys.includes(key))
  if (missing.length === 0) return
  const needs = missing.map(
    ([key, count]) => `the credentials of ${count} account${count === 1 ? '' : 's'} need ${key}`,
  )
  throw new ConfigError(
    `store.masterKeys: ${needs.join(', and ')}, which no key there is. Add the key again behind the first one, run "unigraph keys rewrap", and take it out after that. If it is lost, those accounts have to be connected again.`,
  )
}
