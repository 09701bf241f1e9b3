import type { Setting, SettingsSpec } from '../../../src/contract/settings.ts'
import { patient } from '../samples.ts'
import { type Subject, simulatorOf } from '../subject.ts'
import { type Behaviour, reject, running, shown, still } from './behaviour.ts'

/** What a person must tell the server. */
export const settings: readonly Behaviour[] = [
  still('Its settings say what they are, with an example', subject => {
    for (const [name, { about, example }] of entries(subject))
      if (about.trim().length < 10 || example.trim() === '')
        reject(
          subject,
          `the setting "${name}" with about ${shown(about)} and example ${shown(example)}`,
          'Say what it is and where to find it, and invent a value.',
        )
  }),

  still('The examples and defaults of its settings have the form that they ask for', subject => {
    for (const [name, setting] of entries(subject))
      for (const text of [setting.example, setting.default])
        if (text !== undefined && !fits(setting, text))
          reject(subject, `the value ${shown(text)} for the setting "${name}"`, `Make it fit /${setting.pattern}/.`)
  }),

  still('Its settings that keep a secret are marked as secrets', subject => {
    for (const [name, { secret }] of entries(subject))
      if (/token|secret|key|password|passphrase|credential/i.test(name) && secret !== true)
        reject(
          subject,
          `the setting "${name}" without secret: true`,
          'Mark it, so that it is never written into a file or a log.',
        )
  }),

  running('Its simulator lets in whoever has the settings that it names', async subject => {
    const { credentials } = simulatorOf(subject)
    const spec = Object.fromEntries(entries(subject))
    for (const name of Object.keys(credentials))
      if (spec[name] === undefined)
        reject(subject, `the credential "${name}" of the simulator`, 'Name credentials as the settings are named.')
    for (const [name, setting] of entries(subject)) {
      const text = credentials[name] ?? setting.default
      if (text === undefined || !fits(setting, text))
        reject(
          subject,
          `${text === undefined ? 'no credential' : 'a credential of another form'} for the setting "${name}"`,
          'Let the simulator name every setting, in its form.',
        )
    }
    await check(subject)
  }),
]

/** Performs the connector's own check. */
async function check(subject: Subject): Promise<void> {
  const { access } = subject.open()
  try {
    await access.perform(subject.connector.check(subject.settings), { operation: 'check' }, patient())
  } catch (error) {
    reject(subject, `${shown(error)} in answer to the check`, 'Make check() and the simulator agree.')
  }
}

function fits({ pattern }: Setting, text: string): boolean {
  return pattern === undefined || new RegExp(`^(?:${pattern})$`).test(text)
}

function entries({ connector }: Subject): readonly (readonly [string, Setting])[] {
  return Object.entries(connector.settings as SettingsSpec)
}
