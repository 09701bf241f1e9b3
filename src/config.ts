import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { z } from 'zod'
import type { Caller, KnownCaller } from './callers.ts'
import { type AccountConfig, accountOf } from './config-account.ts'
import { channelsOf } from './config-alerts.ts'
import { anonymousOf, callersOf } from './config-callers.ts'
import { configForm } from './config-form.ts'
import { type StoreConfig, storeOf } from './config-store.ts'
import { ConfigError, type Surroundings, textOf } from './config-values.ts'
import type { FieldPlan } from './contract/added-fields.ts'
import type { Connector } from './contract/connector.ts'
import type { EntityName } from './contract/entities.ts'
import { Secret } from './contract/secret.ts'
import type { ChannelConfig } from './telemetry/alerts/channels.ts'

/** What the operator has said, checked. */
export type Config = Omit<
  z.infer<typeof configForm>,
  'accounts' | 'fields' | 'redis' | 'store' | 'callers' | 'anonymous'
> & {
  /** Where it was read from; undefined when there is no file. */
  readonly file: string | undefined
  readonly accounts: readonly AccountConfig[]
  readonly fields: readonly FieldPlan[]
  readonly callers: readonly KnownCaller[]
  /** Where people are told of what goes wrong. */
  readonly channels: readonly ChannelConfig[]
  /** What those may who send no token; they may not ask, if absent. */
  readonly anonymous?: Caller
  /** Where the processes meet that share the quotas. */
  readonly redis?: { readonly url: Secret; readonly processes: number }
  readonly store?: StoreConfig
}

interface Environment extends Surroundings {
  readonly connectors: ReadonlyMap<string, Connector>
}

/** Reads the configuration: the file that UNIGRAPH_CONFIG names, else `unigraph.json`, else every simulator there is. */
export function readConfig(environment: Environment): Config {
  const { file, found } = readFile(environment)
  return checked(found, file, environment)
}

/** What the file says, in its form, before what it refers to is looked up. */
export function readForm(environment: Surroundings) {
  const { file, found } = readFile(environment)
  return { file, form: inForm(found, file) }
}

function readFile({ variables, folder }: Surroundings): { readonly file: string | undefined; readonly found: unknown } {
  const named = variables.UNIGRAPH_CONFIG
  const file = resolve(folder, named ?? 'unigraph.json')
  if (!existsSync(file)) {
    if (named !== undefined)
      throw new ConfigError(
        `${file}: there is no such file. UNIGRAPH_CONFIG names it; correct the name or unset the variable.`,
      )
    return { file: undefined, found: {} }
  }
  return { file, found: parsed(file) }
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new ConfigError(
      `${file}: this is not JSON, which has no comments and no commas at the end of a list. ${error instanceof Error ? error.message : ''}`,
    )
  }
}

function inForm(found: unknown, file: string | undefined): z.infer<typeof configForm> {
  const result = configForm.safeParse(found)
  if (!result.success) throw new ConfigError(result.error.issues.map(issue => issueText(issue, found, file)).join('\n'))
  return result.data
}

function checked(found: unknown, file: string | undefined, environment: Environment): Config {
  const { variables, connectors } = environment
  const config = inForm(found, file)
  const contradiction = contradictionIn(config, variables)
  if (contradiction !== undefined) throw new ConfigError(`${file}: ${contradiction}`)
  const given =
    file === undefined
      ? [...connectors.keys()].map(connector => ({
          connector,
          simulator: true,
          settings: {},
          quotas: {},
          cache: { records: {} },
        }))
      : config.accounts
  const where = file ?? 'the built-in configuration'
  const accounts = given.map((account, index) =>
    accountOf(account, `${where}: accounts[${index}]`, {
      ...environment,
      cache: config.cache,
      hasStore: config.store !== undefined,
    }),
  )
  const twice = accounts.find((account, index) => accounts.findIndex(other => other.name === account.name) !== index)
  if (twice !== undefined)
    throw new ConfigError(`${where}: accounts: two are called "${twice.name}". Give each its own "name".`)
  if (accounts.length === 0 && config.store === undefined)
    throw new ConfigError(
      `${where}: accounts: found none, expected at least one. Add { "connector": "...", "settings": { ... } }; or "store": { "url": "sqlite:unigraph.db" }, to connect accounts while the server runs; or remove the file to try the simulators.`,
    )
  const fields = plansOf(config.fields)
  const { redis, store: _, anonymous: rights, ...others } = config
  const store = storeOf(config, where, environment)
  const callers = callersOf(config.callers, where, environment)
  // Where there is a store, accounts that are no simulators can come at any time.
  const isTrial = config.store === undefined && accounts.every(({ isSimulator }) => isSimulator)
  const anonymous = anonymousOf(rights, { isAlone: callers.length === 0, isTrial })
  return {
    ...others,
    callers,
    channels: channelsOf(config.alerts, where, environment),
    ...(anonymous && { anonymous }),
    ...(redis && { redis: { ...redis, url: redisUrl(redis.url, `${where}: redis.url`, environment) } }),
    ...(store && { store }),
    fields,
    server: { ...config.server, port: portOf(variables) ?? config.server.port },
    file,
    accounts,
  }
}

function plansOf(fields: z.infer<typeof configForm>['fields']): readonly FieldPlan[] {
  return Object.entries(fields).flatMap(([entity, own]) =>
    // Whether there is such a type, the schema knows.
    Object.entries(own).map(([name, plan]) => ({ ...plan, entity: entity as EntityName, name })),
  )
}

/** What two keys say against each other; undefined where they agree. */
function contradictionIn(
  { server, cache, redis }: z.infer<typeof configForm>,
  { UNIGRAPH_SECRET }: Surroundings['variables'],
): string | undefined {
  if (server.providerSeconds > server.requestSeconds)
    return `server.providerSeconds: found ${server.providerSeconds}, expected at most server.requestSeconds, which is ${server.requestSeconds}: one provider cannot have more time than the whole request.`
  if (server.browserCacheSeconds > cache.recordSeconds)
    return `server.browserCacheSeconds: found ${server.browserCacheSeconds}, expected at most cache.recordSeconds, which is ${cache.recordSeconds}: a browser cannot keep an answer for longer than its records are fresh.`
  if (cache.store === 'redis' && redis === undefined)
    return 'cache.store: found "redis", but there is no key "redis" that says where it is. Add "redis": { "url": "..." }, or leave the store out.'
  if (cache.store === 'redis' && !UNIGRAPH_SECRET)
    return 'cache.store: found "redis", but the variable UNIGRAPH_SECRET is not set, by which all that is kept there is sealed. Set it to a long random text, the same for all processes.'
  return undefined
}

/** Where the server is; an address with a password in it must not stand in the file. */
function redisUrl(value: string, at: string, environment: Surroundings): Secret {
  const isReference = /^(env|file):/.test(value)
  const isSecret = !isReference && URL.canParse(value) && new URL(value).password !== ''
  const text = textOf(value, { at, isSecret, environment })
  if (!URL.canParse(text) || !/^rediss?:$/.test(new URL(text).protocol))
    throw new ConfigError(`${at}: found an address of another form, expected one such as "redis://cache.example:6379".`)
  return new Secret(text)
}

function portOf(variables: Surroundings['variables']): number | undefined {
  const text = variables.PORT
  if (text === undefined || text === '') return undefined
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65535)
    throw new ConfigError(`The variable PORT: found "${text.slice(0, 20)}", expected a number from 0 to 65535.`)
  return Number(text)
}

function issueText(issue: z.core.$ZodIssue, found: unknown, file: string | undefined): string {
  const path = issue.path
    .map(part => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '')
  const value = issue.path.reduce<unknown>(
    (at, part) => (at as Record<PropertyKey, unknown> | undefined)?.[part],
    found,
  )
  const shown = issue.code === 'unrecognized_keys' ? issue.keys.map(key => `"${key}"`).join(', ') : kindOf(value)
  const expected =
    issue.code === 'unrecognized_keys'
      ? 'no such key here'
      : issue.message.replace(
          /^(?:Invalid (?:input|option)|Too (?:small|big)): expected (.*?)(?:, received .*)?$/,
          '$1',
        )
  return `${file}: ${path === '' ? 'the whole file' : path}: found ${shown}, expected ${expected}.`
}

/** What a value is, without what is in it: it may be a secret in the wrong place. */
function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : `a value of type ${typeof value}`
}
