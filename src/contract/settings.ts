import { Secret } from './secret.ts'

/** One thing that a person must tell the server to connect an account. */
export interface Setting {
  /** What it is and where to find it. */
  readonly about: string
  /** An invented value of the right form. */
  readonly example: string
  /** True when it must never be seen; such a value is given by reference (`env:` or `file:`) only. */
  readonly secret?: true
  /** The form that the value must have, as a regular expression over the whole value. */
  readonly pattern?: string
  /** The value when none is given; a setting without it must be given. */
  readonly default?: string
  /** True where a store may keep it in the place of the configuration: `unigraph connect` gets it. */
  readonly comesFromConnecting?: true
  /** Other settings with the values, of which they must have one for this to be asked for; otherwise it is not there. */
  readonly onlyWith?: Readonly<Record<string, string | readonly string[]>>
}

/** The settings that a connector declares. */
export type SettingsSpec = Readonly<Record<string, Setting>>

/** The settings as a connector receives them: secrets as Secret, the rest as texts. */
export type SettingsOf<Spec extends SettingsSpec> = {
  readonly [Name in keyof Spec]:
    | (Spec[Name] extends { secret: true } ? Secret : string)
    | (Spec[Name] extends { onlyWith: object } ? undefined : never)
}

/** Settings of any connector; one that others make needless is undefined. */
export type Settings = Readonly<Record<string, string | Secret | undefined>>

/** Settings from texts, such as those that a simulator lets in; what is not asked for beside the others is left out. */
export function settingsFrom(spec: SettingsSpec, values: Settings): Settings {
  const all = Object.fromEntries(
    Object.entries(spec).map(([name, setting]) => [name, values[name] ?? setting.default ?? '']),
  )
  return Object.fromEntries(
    Object.entries(spec).map(([name, setting]) => {
      const value = all[name] ?? ''
      const wrapped = setting.secret && typeof value === 'string' ? new Secret(value) : value
      return [name, isAsked(setting, all) ? wrapped : undefined]
    }),
  )
}

/** True for a setting that is asked for beside the others. */
export function isAsked({ onlyWith = {} }: Setting, settings: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(onlyWith).every(([name, values]) => [values].flat().includes(String(settings[name])))
}

/** The words that a setting can have, where it has a few. */
export function choicesOf({ pattern = '' }: Setting): readonly string[] {
  return /^[\w-]+(\|[\w-]+)+$/.test(pattern) ? pattern.split('|') : []
}

/** True for a value of the setting's form. */
export function isOfForm({ pattern }: Setting, value: string): boolean {
  return pattern === undefined || new RegExp(`^(?:${pattern})$`).test(value)
}

/** Why a setting has no use beside the others. */
export function needless({ onlyWith = {} }: Setting): string {
  const others = Object.entries(onlyWith).map(
    ([name, values]) =>
      `"${name}" is ${[values]
        .flat()
        .map(value => `"${value}"`)
        .join(' or ')}`,
  )
  return `it is used only where ${others.join(' and ')}. Take it out, or correct the other.`
}
