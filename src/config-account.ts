import type { z } from 'zod'
import type { CachePolicies, CachePolicy } from './cache/policy.ts'
import type { accountForm } from './config-form.ts'
import { ConfigError, type Surroundings, textOf } from './config-values.ts'
import type { AccountEnvironment, Connector, QuotaChanges } from './contract/connector.ts'
import { Secret } from './contract/secret.ts'
import { isAsked, isOfForm, needless, type Settings, type SettingsSpec } from './contract/settings.ts'

/** One account to be opened. */
export interface AccountConfig {
  readonly name: string
  readonly connector: Connector
  readonly isSimulator: boolean
  /** Of an account of a simulator, those that are given; the simulator itself names the others. */
  readonly settings: Settings
  /** What its settings tell, if absent. */
  readonly environment?: AccountEnvironment | undefined
  readonly quotas: QuotaChanges
  readonly cache: CachePolicies
}

type GivenAccount = Omit<z.infer<typeof accountForm>, 'name'> & { readonly name?: string | undefined }

interface Environment extends Surroundings {
  readonly connectors: ReadonlyMap<string, Connector>
  readonly cache: CachePolicy
  /** Whether there is a store, which keeps what connecting an account gives. */
  readonly hasStore: boolean
}

/** One account of the configuration, checked against its connector. Throws a ConfigError. */
export function accountOf(given: GivenAccount, where: string, environment: Environment): AccountConfig {
  const connector = environment.connectors.get(given.connector)
  if (connector === undefined) {
    const known = [...environment.connectors.keys()].join(', ')
    throw new ConfigError(`${where}.connector: found "${given.connector}", expected one of: ${known}.`)
  }
  const spec = connector.settings as SettingsSpec
  const unknown = Object.keys(given.settings).find(name => !Object.hasOwn(spec, name))
  if (unknown !== undefined)
    throw new ConfigError(`${where}.settings: found "${unknown}", expected only: ${Object.keys(spec).join(', ')}.`)
  const settings = settingsOf(given, {
    spec: given.simulator ? onlyGiven(spec, given.settings) : spec,
    all: spec,
    where,
    environment,
  })
  const unknownQuota = Object.keys(given.quotas).find(name => !Object.hasOwn(connector.quotas, name))
  if (unknownQuota !== undefined)
    throw new ConfigError(
      `${where}.quotas: found "${unknownQuota}", expected only: ${Object.keys(connector.quotas).join(', ')}.`,
    )
  const unknownRecord = Object.keys(given.cache.records).find(name => !Object.hasOwn(connector.records, name))
  if (unknownRecord !== undefined)
    throw new ConfigError(
      `${where}.cache.records: found "${unknownRecord}", expected only: ${Object.keys(connector.records).join(', ')}.`,
    )
  const { quotas, cache, simulator: isSimulator } = given
  const name = given.name ?? connector.name
  const own = given.environment?.toUpperCase() as AccountEnvironment | undefined
  return {
    name,
    connector,
    isSimulator,
    settings,
    environment: own,
    quotas,
    cache: policiesOf(environment.cache, cache),
  }
}

/** The server's policy, with what the account says otherwise. */
export function policiesOf(
  server: CachePolicy,
  { records, ...account }: GivenAccount['cache'] = { records: {} },
): CachePolicies {
  const { recordSeconds, revalidateSeconds, ifErrorSeconds, absentSeconds } = { ...server, ...named(account) }
  const own = Object.entries(records).map(([name, policy]) => [name, named(policy)] as const)
  return { recordSeconds, revalidateSeconds, ifErrorSeconds, absentSeconds, records: Object.fromEntries(own) }
}

/** The times that are named. */
const named = (policy: { readonly [Name in keyof CachePolicy]?: number | undefined }): Partial<CachePolicy> =>
  Object.fromEntries(Object.entries(policy).filter(([, value]) => value !== undefined))

/** The settings that an account names. */
function onlyGiven(spec: SettingsSpec, given: GivenAccount['settings']): SettingsSpec {
  return Object.fromEntries(Object.entries(spec).filter(([name]) => given[name] !== undefined))
}

function settingsOf(given: GivenAccount, { spec, all, where, environment }: SettingsPlace): Settings {
  // Of an account that names only some, the others have their defaults all the same.
  const plain = Object.fromEntries(
    Object.entries(all).map(([name, setting]) => [name, given.settings[name] ?? setting.default]),
  )
  const entries = Object.entries(spec).map(([name, setting]) => {
    const at = `${where}.settings.${name}`
    if (!isAsked(setting, plain)) {
      if (given.settings[name] !== undefined) throw new ConfigError(`${at}: found a value, but ${needless(setting)}`)
      return [name, undefined] as const
    }
    const value = plain[name]
    if (value === undefined && setting.comesFromConnecting && environment.hasStore) return [name, undefined] as const
    if (value === undefined)
      throw new ConfigError(
        `${at}: found nothing, expected ${sentence(setting.about)}${setting.secret ? ' as a reference like "env:NAME"' : `, such as "${setting.example}"`}.${setting.comesFromConnecting ? ` Or add "store": { "url": "sqlite:unigraph.db" } beside "accounts", leave this out, and run: unigraph connect ${given.name ?? given.connector}` : ''}`,
      )
    const text = textOf(value, { at, isSecret: setting.secret === true, mayBeRemote: true, environment })
    if (!isOfForm(setting, text)) {
      const found = setting.secret ? 'a secret of another form' : `"${text.slice(0, 80)}"`
      throw new ConfigError(`${at}: found ${found}, expected ${sentence(setting.about)}, such as "${setting.example}".`)
    }
    return [name, setting.secret ? new Secret(text) : text] as const
  })
  return Object.fromEntries(entries)
}

/** Where settings stand, and what they are checked against. */
interface SettingsPlace {
  /** Those that are looked for. */
  readonly spec: SettingsSpec
  /** All that the connector has. */
  readonly all: SettingsSpec
  readonly where: string
  readonly environment: Environment
}

/** A sentence that goes on. */
const sentence = (text: string) => text.replace(/\.$/, '')
