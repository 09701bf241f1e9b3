import { z } from 'zod'
import { configForm } from '../src/config-form.ts'
import type { Connector } from '../src/contract/connector.ts'
import type { Setting, SettingsSpec } from '../src/contract/settings.ts'
import { code, table } from './markdown.ts'

/** A form in the words of JSON Schema, as far as it is looked into here. */
interface Form {
  readonly description?: string
  readonly type?: string
  readonly default?: unknown
  readonly properties?: Readonly<Record<string, Form>>
  readonly items?: Form
  readonly required?: readonly string[]
}

/** The form of `unigraph.json` for editors: that of the server, with the settings of each connector in their places. */
export function configSchema(connectors: ReadonlyMap<string, Connector>): Form {
  const form = rootForm()
  const accounts = form.properties?.accounts as Form
  const account = accounts.items as Form
  const connector = { ...account.properties?.connector, enum: [...connectors.keys()] }
  const items = {
    ...account,
    properties: { ...account.properties, connector },
    allOf: [...connectors.values()].map(alternative),
  }
  return { ...form, properties: { ...form.properties, accounts: { ...accounts, items } as Form } }
}

/** Every key with its meaning and its default, one row each. */
export function configTable(): string {
  return table(['Key', 'What it is', 'If absent'], rowsOf(rootForm(), ''))
}

function rootForm(): Form {
  return z.toJSONSchema(configForm, { io: 'input' }) as Form
}

/** What an account of one connector looks like; that of a simulator needs no settings. */
function alternative({ name, title, docs, settings }: Connector) {
  const spec = settings as SettingsSpec
  const asked = Object.keys(spec).filter(key => spec[key]?.default === undefined)
  const required = asked.filter(key => spec[key]?.onlyWith === undefined)
  const allOf = choicesOf(spec, asked)
  const properties = Object.fromEntries(Object.entries(spec).map(([key, setting]) => [key, settingForm(setting)]))
  return {
    if: { properties: { connector: { const: name } } },
    // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema, and nothing awaits it.
    then: {
      properties: {
        settings: { description: `${title}: ${docs}`, type: 'object', properties, additionalProperties: false },
      },
      if: { properties: { simulator: { const: true } }, required: ['simulator'] },
      else: { required: ['settings'], properties: { settings: { required, ...(allOf.length > 0 && { allOf }) } } },
    },
  }
}

/** What has to be given beside one choice alone; a choice that is the default need not be written down. */
function choicesOf(spec: SettingsSpec, asked: readonly string[]) {
  const chosen = asked.flatMap(key =>
    // What hangs on several choices is left to the server, which says what is missing.
    Object.keys(spec[key]?.onlyWith ?? {}).length > 1
      ? []
      : Object.entries(spec[key]?.onlyWith ?? {}).flatMap(([name, values]) =>
          [values].flat().map(value => ({ key, name, value })),
        ),
  )
  const groups = Object.values(Object.groupBy(chosen, ({ name, value }) => `${name}=${value}`))
  return groups.flatMap((group = []) =>
    group.slice(0, 1).map(({ name, value }) => ({
      if: {
        properties: { [name]: { const: value } },
        ...(spec[name]?.default !== value && { required: [name] }),
      },
      // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema, and nothing awaits it.
      then: { required: group.map(({ key }) => key) },
    })),
  )
}

function settingForm({ about, example, secret, pattern, default: otherwise }: Setting) {
  const reference = '(env|file):.+'
  const form = secret
    ? '^(env|file|vault|aws-sm):.+'
    : pattern === undefined
      ? undefined
      : `^(${reference}|(?:${pattern}))$`
  return {
    description: secret
      ? `${about} A secret: write "env:NAME", "file:PATH", "vault:PATH#FIELD" or "aws-sm:ID#FIELD".`
      : about,
    type: 'string',
    ...(form !== undefined && { pattern: form }),
    ...(otherwise !== undefined && { default: otherwise }),
    ...(!secret && { examples: [example] }),
  }
}

function rowsOf({ properties = {}, required = [] }: Form, before: string): readonly (readonly string[])[] {
  return Object.entries(properties).flatMap(([key, form]) => {
    const name = `${before}${key}`
    if (form.properties !== undefined) return rowsOf(form, `${name}.`)
    const row = [code(name), form.description ?? '', absence(form, required.includes(key))]
    return [row, ...(form.items?.properties === undefined ? [] : rowsOf(form.items, `${name}[].`))]
  })
}

function absence(form: Form, isRequired: boolean): string {
  if (isRequired) return 'has to be given'
  return form.default === undefined ? '' : code(JSON.stringify(form.default))
}
