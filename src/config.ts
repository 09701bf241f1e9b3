import { existsSync, readFileSync } from 'node:fs'
import { isAbsolute, join, resolve } from 'node:path'
import type { z } from 'zod'
import { type accountForm, configForm } from './config-form.ts'
import type { FieldPlan } from './contract/added-fields.ts'
import type { Connector, QuotaChanges } from './contract/connector.ts'
import type { EntityName } from './contract/entities.ts'
import { Secret } from './contract/secret.ts'
import { isAsked, type Setting, type Settings, type SettingsSpec } from './contract/settings.ts'

/** What the operator has said, checked. */
export type Config = Omit<z.infer<typeof configForm>, 'accounts' | 'fields' | 'redis'> & {
  /** Where it was read from; undefined when there is no file. */
  readonly file: string | undefined
  readonly accounts: readonly AccountConfig[]
  readonly fields: readonly FieldPlan[]
  /** Where the processes meet that share the quotas. */
  readonly redis?: { readonly url: Secret; readonly processes: number }
}

/** One account to be opened. */
export interface AccountConfig {
  readonly name: string
  readonly connector: Connector
  readonly isSimulator: boolean
  /** Of an account of a simulator, those that are given; the simulator itself names the others. */
  readonly settings: Settings
  readonly quotas: QuotaChanges
}

/** A mistake in the configuration: which file, where in it, what was found and what should be there. */
export class ConfigError extends Error {}

interface Environment {
  readonly variables: Readonly<Record<string, string | undefined>>
  readonly folder: string
  readonly connectors: ReadonlyMap<string, Connector>
}

/** Reads the configuration: the file that UNIGRAPH_CONFIG names, else `unigraph.json`, else every simulator there is. */
export function readConfig({ variables, folder, connectors }: Environment): Config {
  const named = variables.UNIGRAPH_CONFIG
  const file = resolve(folder, named ?? 'unigraph.json')
  if (!existsSync(file)) {
    if (named !== undefined)
      throw new ConfigError(
        `${file}: there is no such file. UNIGRAPH_CONFIG names it; correct the name or unset the variable.`,
      )
    return checked({}, undefined, { variables, folder, connectors })
  }
  return checked(parsed(file), file, { variables, folder, connectors })
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

function checked(found: unknown, file: string | undefined, { variables, folder, connectors }: Environment): Config {
  const result = configForm.safeParse(found)
  if (!result.success) throw new ConfigError(result.error.issues.map(issue => issueText(issue, found, file)).join('\n'))
  const config = result.data
  const contradiction = contradictionIn(config)
  if (contradiction !== undefined) throw new ConfigError(`${file}: ${contradiction}`)
  const given =
    file === undefined
      ? [...connectors.keys()].map(connector => ({ connector, simulator: true, settings: {}, quotas: {} }))
      : config.accounts
  const where = file ?? 'the built-in configuration'
  const accounts = given.map((account, index) =>
    accountOf(account, `${where}: accounts[${index}]`, { variables, folder, connectors }),
  )
  const twice = accounts.find((account, index) => accounts.findIndex(other => other.name === account.name) !== index)
  if (twice !== undefined)
    throw new ConfigError(`${where}: accounts: two are called "${twice.name}". Give each its own "name".`)
  if (accounts.length === 0)
    throw new ConfigError(
      `${where}: accounts: found none, expected at least one. Add { "connector": "...", "settings": { ... } }, or remove the file to try the simulators.`,
    )
  const fields = plansOf(config.fields)
  const { redis, ...others } = config
  return {
    ...others,
    ...(redis && { redis: { ...redis, url: redisUrl(redis.url, `${where}: redis.url`, { variables, folder }) } }),
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
function contradictionIn({ server, cache }: z.infer<typeof configForm>): string | undefined {
  if (server.providerSeconds > server.requestSeconds)
    return `server.providerSeconds: found ${server.providerSeconds}, expected at most server.requestSeconds, which is ${server.requestSeconds}: one provider cannot have more time than the whole request.`
  if (server.browserCacheSeconds > cache.recordSeconds)
    return `server.browserCacheSeconds: found ${server.browserCacheSeconds}, expected at most cache.recordSeconds, which is ${cache.recordSeconds}: a browser cannot keep an answer for longer than its records are fresh.`
  return undefined
}

/** Where the server is; an address with a password in it must not stand in the file. */
function redisUrl(value: string, at: string, environment: Omit<Environment, 'connectors'>): Secret {
  const isReference = /^(env|file):/.test(value)
  const isSecret = !isReference && URL.canParse(value) && new URL(value).password !== ''
  const text = textOf(value, { at, isSecret, environment })
  if (!URL.canParse(text) || !/^rediss?:$/.test(new URL(text).protocol))
    throw new ConfigError(`${at}: found an address of another form, expected one such as "redis://cache.example:6379".`)
  return new Secret(text)
}

function portOf(variables: Environment['variables']): number | undefined {
  const text = variables.PORT
  if (text === undefined || text === '') return undefined
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65535)
    throw new ConfigError(`The variable PORT: found "${text.slice(0, 20)}", expected a number from 0 to 65535.`)
  return Number(text)
}

type GivenAccount = Omit<z.infer<typeof accountForm>, 'name'> & { readonly name?: string | undefined }

function accountOf(given: GivenAccount, where: string, environment: Environment): AccountConfig {
  const connector = environment.connectors.get(given.connector)
  if (connector === undefined) {
    const known = [...environment.connectors.keys()].join(', ')
    throw new ConfigError(`${where}.connector: found "${given.connector}", expected one of: ${known}.`)
  }
  const spec = connector.settings as SettingsSpec
  const unknown = Object.keys(given.settings).find(name => !Object.hasOwn(spec, name))
  if (unknown !== undefined)
    throw new ConfigError(`${where}.settings: found "${unknown}", expected only: ${Object.keys(spec).join(', ')}.`)
  const settings = settingsOf(given, given.simulator ? onlyGiven(spec, given.settings) : spec, where, environment)
  const unknownQuota = Object.keys(given.quotas).find(name => !Object.hasOwn(connector.quotas, name))
  if (unknownQuota !== undefined)
    throw new ConfigError(
      `${where}.quotas: found "${unknownQuota}", expected only: ${Object.keys(connector.quotas).join(', ')}.`,
    )
  return { name: given.name ?? connector.name, connector, isSimulator: given.simulator, settings, quotas: given.quotas }
}

/** The settings that an account names. */
function onlyGiven(spec: SettingsSpec, given: GivenAccount['settings']): SettingsSpec {
  return Object.fromEntries(Object.entries(spec).filter(([name]) => given[name] !== undefined))
}

function settingsOf(given: GivenAccount, spec: SettingsSpec, where: string, environment: Environment): Settings {
  const plain = Object.fromEntries(
    Object.entries(spec).map(([name, setting]) => [name, given.settings[name] ?? setting.default]),
  )
  const entries = Object.entries(spec).map(([name, setting]) => {
    const at = `${where}.settings.${name}`
    if (!isAsked(setting, plain)) {
      if (given.settings[name] !== undefined) throw new ConfigError(`${at}: found a value, but ${needless(setting)}`)
      return [name, undefined] as const
    }
    const value = plain[name]
    if (value === undefined)
      throw new ConfigError(
        `${at}: found nothing, expected ${sentence(setting.about)}${setting.secret ? ' as a reference like "env:NAME"' : `, such as "${setting.example}"`}.`,
      )
    const text = textOf(value, { at, isSecret: setting.secret === true, environment })
    if (setting.pattern !== undefined && !new RegExp(`^(?:${setting.pattern})$`).test(text)) {
      const found = setting.secret ? 'a secret of another form' : `"${text.slice(0, 80)}"`
      throw new ConfigError(`${at}: found ${found}, expected ${sentence(setting.about)}, such as "${setting.example}".`)
    }
    return [name, setting.secret ? new Secret(text) : text] as const
  })
  return Object.fromEntries(entries)
}

/** Why a setting has no use beside the others. */
function needless({ onlyWith = {} }: Setting): string {
  const others = Object.entries(onlyWith).map(([name, value]) => `"${name}" is "${value}"`)
  return `it is used only where ${others.join(' and ')}. Take it out, or correct the other.`
}

/** A sentence that goes on. */
const sentence = (text: string) => text.replace(/\.$/, '')

/** What a setting's value stands for. A secret must be a reference, so that it is never in the file itself. */
function textOf(
  value: string,
  { at, isSecret, environment }: { at: string; isSecret: boolean; environment: Omit<Environment, 'connectors'> },
): string {
  if (value.startsWith('env:')) {
    const name = value.slice(4)
    const text = environment.variables[name]
    if (text === undefined || text === '')
      throw new ConfigError(`${at}: found "${value}", but the variable ${name} is not set. Set it before the start.`)
    return text
  }
  if (value.startsWith('file:')) return fileText(value.slice(5), at, environment)
  if (isSecret)
    throw new ConfigError(
      `${at}: found a secret in plain text, expected a reference: "env:NAME" or "file:PATH". Take the secret out of the file, and replace it at the provider if others have seen the file.`,
    )
  return value
}

function fileText(path: string, at: string, { folder }: Pick<Environment, 'folder'>): string {
  const file = isAbsolute(path) ? path : join(folder, path)
  try {
    // Editors end a file with a line break, which is no part of a secret.
    return readFileSync(file, 'utf8').trimEnd()
  } catch {
    throw new ConfigError(
      `${at}: found "file:${path}", but ${file} cannot be read. Correct the path or the file's permissions.`,
    )
  }
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
