import { Secret } from '../contract/secret.ts'
import { isAsked, isOfForm, needless, type Settings, type SettingsSpec } from '../contract/settings.ts'
import type { Mistake } from './mistake.ts'

/** How long a setting may be; the longest are keys in PEM. */
const mostCharacters = 16_384

type Texts = Readonly<Record<string, string>>

/** Settings that are in order, or what is wrong with them. */
export type CheckedSettings =
  | { readonly settings: Settings; readonly mistakes?: undefined }
  | { readonly mistakes: readonly Mistake[] }

/**
 * Settings as a person gives them, checked against what their connector declares. A value stands for itself and is no
 * reference: whoever connects an account must not read the server's variables and files. What is empty was not given, and
 * stays as it was `before`.
 */
export function checkSettings(spec: SettingsSpec, given: Texts, before: Texts = {}): CheckedSettings {
  const unknown = Object.keys(given).filter(name => !Object.hasOwn(spec, name))
  const values = Object.fromEntries(
    Object.entries(spec).map(([name, setting]) => [
      name,
      textOf(given, name) ?? textOf(before, name) ?? setting.default,
    ]),
  )
  const mistakes: Mistake[] = unknown.map(name => ({
    code: 'SETTING_UNKNOWN',
    of: name.slice(0, 80),
    message: `There is no setting "${name.slice(0, 80)}", expected only: ${Object.keys(spec).join(', ')}.`,
  }))
  for (const [name, setting] of Object.entries(spec)) {
    const value = values[name]
    if (!isAsked(setting, values)) {
      if (textOf(given, name) !== undefined)
        mistakes.push({
          code: 'SETTING_NEEDLESS',
          of: name,
          message: `"${name}" has a value, but ${needless(setting)}`,
        })
    } else if (value === undefined) {
      if (!setting.comesFromConnecting)
        mistakes.push({ code: 'SETTING_MISSING', of: name, message: `"${name}" is missing. ${setting.about}` })
    } else if (value.length > mostCharacters || !isOfForm(setting, value))
      mistakes.push({
        code: 'SETTING_INVALID',
        of: name,
        message: `"${name}" is of another form${setting.secret ? '' : `, expected one such as "${setting.example}"`}. ${setting.about}`,
      })
  }
  if (mistakes.length > 0) return { mistakes }
  const settings = Object.entries(spec).map(([name, setting]) => {
    const value = isAsked(setting, values) ? values[name] : undefined
    return [name, value !== undefined && setting.secret ? new Secret(value) : value] as const
  })
  return { settings: Object.fromEntries(settings) }
}

/** What people copy from a page may have spaces around it. */
function textOf(given: Texts, name: string): string | undefined {
  const text = Object.hasOwn(given, name) ? given[name]?.trim() : undefined
  return text === '' ? undefined : text
}

/** Settings in the two parts in which they rest: what anybody may see, and secrets. */
export function partsOf(settings: Settings): Parts {
  const plain: Record<string, string> = {}
  const secret: Record<string, Secret> = {}
  for (const [name, value] of Object.entries(settings))
    if (value instanceof Secret) secret[name] = value
    else if (value !== undefined) plain[name] = value
  return { plain, secret }
}

interface Parts {
  readonly plain: Texts
  readonly secret: Readonly<Record<string, Secret>>
}

/** Settings as texts, to be checked together with others. */
export function textsOf(settings: Settings): Texts {
  const { plain, secret } = partsOf(settings)
  return { ...plain, ...Object.fromEntries(Object.entries(secret).map(([name, value]) => [name, value.reveal()])) }
}
