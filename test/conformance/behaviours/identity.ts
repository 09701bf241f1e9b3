import type { Connector } from '../../../src/contract/connector.ts'
import type { Settings, SettingsSpec } from '../../../src/contract/settings.ts'
import type { Subject } from '../subject.ts'
import { type Behaviour, reject, shown, still } from './behaviour.ts'

/** What the value says of itself. */
export const identity: readonly Behaviour[] = [
  still('Its name is that of its folder', subject => {
    const { connector, folder } = subject
    if (connector.name !== folder)
      reject(subject, `the name "${connector.name}" in the folder "${folder}"`, 'Give both the same name.')
  }),

  still("It links the provider's documentation by https", subject => {
    if (!isLink(subject.connector.docs))
      reject(subject, `docs ${shown(subject.connector.docs)}`, 'Put the https address of the API documentation there.')
  }),

  still('Its origin is https and nothing but a host', subject => {
    const { connector, settings } = subject
    const origin = connector.origin(settings)
    if (!isOrigin(origin))
      reject(subject, `the origin ${shown(origin)}`, 'Return "https://" and a host, without a path or a last slash.')
  }),

  still('No setting that its pattern lets through leads to a stranger', subject => {
    for (const name of settingsInHost(subject)) checkHostSetting(subject, name)
  }),

  still('Its check is a call that only reads', subject => {
    const call = subject.connector.check(subject.settings)
    if (!call.reads)
      reject(subject, 'a check with reads: false', 'Prove the credentials by a call that changes nothing.')
  }),
]

/** True for an https address of a page. */
export function isLink(link: string): boolean {
  return URL.canParse(link) && new URL(link).protocol === 'https:'
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:' && new URL(text).origin === text
}

/** The settings that are no secret and change the origin. */
function settingsInHost({ connector, settings }: Subject): readonly string[] {
  const own = connector.origin(settings)
  return Object.entries(settings).flatMap(([name, value]) =>
    typeof value === 'string' && originWith(connector, settings, name, `${value}x7`) !== own ? [name] : [],
  )
}

function checkHostSetting(subject: Subject, name: string): void {
  const { connector, settings } = subject
  const { pattern, example } = (connector.settings as SettingsSpec)[name] ?? { example: '' }
  if (pattern === undefined)
    reject(subject, `the setting "${name}" in the origin without a pattern`, 'Give it a pattern that only a host fits.')
  const own = tailOf(connector.origin({ ...settings, [name]: example }))
  for (const text of hostile(example)) {
    if (!new RegExp(`^(?:${pattern})$`).test(text)) continue
    const origin = originWith(connector, settings, name, text)
    if (origin === undefined || !isOrigin(origin) || tailOf(origin) !== own)
      reject(
        subject,
        `the origin ${shown(origin)} for the setting "${name}" with the value ${shown(text)}`,
        'Narrow the pattern, so that no value can choose another host.',
      )
  }
}

/** Values that would end the host too early, or name another. */
function hostile(example: string): readonly string[] {
  const stranger = 'stranger.example'
  return [
    ...['/', '?', '#', '@', ':', '\\', ':443', '.'].flatMap(mark => [
      `${stranger}${mark}`,
      `${stranger}${mark}${example}`,
      `${example}${mark}${stranger}`,
    ]),
    ...[stranger, `https://${stranger}`, `https://${stranger}/${example}`, '', ' ', `${example}\n`, '.', '..', '-'],
  ]
}

function originWith(connector: Connector, settings: Settings, name: string, text: string): string | undefined {
  try {
    return connector.origin({ ...settings, [name]: text })
  } catch {
    return undefined
  }
}

/** The registered part of a host, as far as its form tells. */
function tailOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).hostname.split('.').slice(-2).join('.') : ''
}
