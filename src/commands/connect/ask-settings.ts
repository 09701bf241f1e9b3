import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { ConfigError } from '../../config-values.ts'
import { choicesOf, isAsked, isOfForm, type Setting, type SettingsSpec } from '../../contract/settings.ts'

/** Where questions are asked, and answers come from. */
interface Terminal {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean }
  readonly output: NodeJS.WritableStream
}

/** Asks a person for what a connector wants to be told, one after the other; secrets are not shown as they are typed. Throws a ConfigError where nobody answers. */
export async function askSettings(spec: SettingsSpec, terminal: Terminal): Promise<Readonly<Record<string, string>>> {
  const lines = new Lines(terminal)
  const given: Record<string, string> = {}
  try {
    for (const [name, setting] of Object.entries(spec)) {
      const known = Object.fromEntries(
        Object.entries(spec).map(([each, { default: usual }]) => [each, given[each] ?? usual]),
      )
      if (setting.comesFromConnecting || !isAsked(setting, known)) continue
      const value = await lines.valueOf(name, setting)
      if (value !== '') given[name] = value
    }
    return given
  } finally {
    lines.close()
  }
}

/** A terminal, line by line. */
class Lines {
  readonly #output: NodeJS.WritableStream
  readonly #reader: ReturnType<typeof createInterface>
  readonly #lines: AsyncIterator<string>
  /** What is typed before it is asked for may be anything. */
  #isHidden = true

  constructor({ input, output }: Terminal) {
    this.#output = output
    const shown = new Writable({
      write: (chunk, _encoding, done) => {
        if (!this.#isHidden) output.write(chunk)
        done()
      },
    })
    this.#reader = createInterface({ input, output: shown, terminal: input.isTTY === true })
    this.#reader.on('line', () => {
      this.#isHidden = true
    })
    this.#lines = this.#reader[Symbol.asyncIterator]()
  }

  /** The value of a setting, asked for until it is of its form. */
  async valueOf(name: string, setting: Setting): Promise<string> {
    const { about, example, default: usual, secret } = setting
    const choices = choicesOf(setting)
    const forms = choices.length > 0 ? choices.join(' or ') : secret ? '' : `such as ${example}`
    const hints = [forms, usual === undefined ? '' : `${usual}, if left empty`].filter(text => text !== '')
    this.#output.write(`\n${about}\n`)
    for (;;) {
      const value = await this.#ask(`${name}${hints.length > 0 ? ` (${hints.join('; ')})` : ''}: `, secret === true)
      if (value === '' ? usual !== undefined : isOfForm(setting, value)) return value
      this.#output.write(value === '' ? 'This must be given.\n' : 'This is of another form.\n')
    }
  }

  async #ask(question: string, isHidden: boolean): Promise<string> {
    this.#output.write(question)
    this.#isHidden = isHidden
    const { value, done } = await this.#lines.next()
    if (isHidden) this.#output.write('\n')
    if (done) throw new ConfigError('The answers ended before all was asked. Nothing was kept. Run the command again.')
    return value.trim()
  }

  close(): void {
    this.#reader.close()
  }
}
