import type { Mistake } from '../connect/mistake.ts'
import type { Connector } from '../contract/connector.ts'
import { choicesOf, type Setting, type SettingsSpec } from '../contract/settings.ts'
import { Html, html } from './html.ts'
import { hiding, type Page } from './layout.ts'

/** What a form is for, and how far somebody has come with it. */
export interface Asking {
  readonly connector: Connector
  /** The account that is connected anew; a new one is to be named, if absent. */
  readonly account?: string | undefined
  readonly action: string
  readonly hasSimulator: boolean
  readonly given: Readonly<Record<string, string>>
  readonly mistakes: readonly Mistake[]
}

/** The form that asks for what a connector wants to be told. Secrets that were given once are not shown again. */
export function formPage({ connector, account, action, hasSimulator, given, mistakes }: Asking): Page {
  const { title, name, settings } = connector
  const asked = Object.entries(settings as SettingsSpec).filter(([, setting]) => !setting.comesFromConnecting)
  const fields = asked.map(([setting, about]) =>
    field(setting, about, {
      given,
      mistake: mistakes.find(({ of }) => of === setting),
      isOptional: account !== undefined || hasSimulator,
    }),
  )
  const own = mistakes.find(({ of }) => of === 'name')
  const places = new Map(asked.map(([setting]) => [setting, `s.${setting}`]))
  if (account === undefined) places.set('name', 'name')
  const simulator = html`<div class="field"><label class="choice"><input type="checkbox" name="simulator" value="1" aria-describedby="h.simulator"${given.simulator === '1' && new Html(' checked')}> Ask the offline simulator</label><p class="hint" id="h.simulator">Only to try things out: invented records, from a simulator that runs with this server. What is left empty is filled in by it.</p></div>`
  return {
    status: mistakes.length === 0 ? 200 : 422,
    title: account === undefined ? `Connect ${title}` : `Connect ${account} anew`,
    rules: hiding(
      asked.map(([setting, { onlyWith = {} }]) => ({
        name: setting,
        onlyWith: Object.entries(onlyWith).map(([other, values]) => ({ name: other, values: [values].flat() })),
      })),
    ),
    body: html`${mistakes.length > 0 && summary(mistakes, places)}
<form method="post" action="${action}" autocomplete="off" novalidate>
${account === undefined ? text('name', 'Name', { about: 'A short name of your own for this account: small letters, digits and hyphens.', example: name }, { value: given.name ?? name, mistake: own, isSecret: false }) : html`<p>What is left empty stays as it is.</p>`}
${fields}
${hasSimulator && account === undefined && simulator}
<button type="submit">Connect</button>
</form>`,
  }
}

/** What is to be mended, before the form; each mistake of a field leads to it. */
function summary(mistakes: readonly Mistake[], places: ReadonlyMap<string, string>): Html {
  const items = mistakes.map(({ of = '', message }) => {
    const place = places.get(of)
    return place === undefined
      ? html`<p class="wrong">${message}</p>`
      : html`<p><a href="#${place}">${labelOf(of)}</a> is to be corrected.</p>`
  })
  return html`<div class="summary" role="alert" tabindex="-1" autofocus>${items}</div>`
}

interface Given {
  readonly given: Readonly<Record<string, string>>
  readonly mistake: Mistake | undefined
  readonly isOptional: boolean
}

function field(name: string, setting: Setting, { given, mistake, isOptional }: Given): Html {
  const choices = choicesOf(setting)
  const value = given[`s.${name}`] ?? (isOptional ? '' : (setting.default ?? ''))
  const inner =
    choices.length > 0
      ? choice(name, setting, { choices, value: value || (setting.default ?? ''), mistake })
      : text(`s.${name}`, labelOf(name), setting, {
          value: setting.secret ? '' : value,
          mistake,
          isSecret: setting.secret === true,
        })
  return html`<div data-field="${name}">${inner}</div>`
}

function choice(
  name: string,
  { about }: Setting,
  { choices, value, mistake }: { choices: readonly string[]; value: string; mistake: Mistake | undefined },
): Html {
  const options = choices.map(
    (each, index) =>
      html`<label class="choice"><input type="radio"${index === 0 && html` id="s.${name}"`} name="s.${name}" value="${each}"${each === value && new Html(' checked')}> ${each}</label>`,
  )
  return html`<fieldset class="field" aria-describedby="h.${name}"><legend>${labelOf(name)}</legend><p class="hint" id="h.${name}">${plain(about)}</p>${wrong(name, mistake, about)}${options}</fieldset>`
}

function text(
  name: string,
  label: string,
  { about, example }: Pick<Setting, 'about' | 'example'>,
  { value, mistake, isSecret }: { value: string; mistake: Mistake | undefined; isSecret: boolean },
): Html {
  const described = mistake === undefined ? `h.${name}` : `h.${name} e.${name}`
  const invalid = mistake !== undefined && new Html(' aria-invalid="true"')
  const hint = isSecret ? plain(about) : `${plain(about)} Such as: ${example}`
  const type = isSecret ? 'password' : 'text'
  // A key in PEM has lines, which a field of one line would lose.
  const input = /\\n|-----BEGIN/.test(example)
    ? html`<textarea id="${name}" name="${name}" rows="4" spellcheck="false" aria-describedby="${described}"${invalid}></textarea>`
    : html`<input id="${name}" name="${name}" type="${type}" value="${value}" autocomplete="${isSecret ? 'new-password' : 'off'}" autocapitalize="none" spellcheck="false" aria-describedby="${described}"${invalid}>`
  return html`<div class="field"><label for="${name}">${label}</label><p class="hint" id="h.${name}">${hint}</p>${wrong(name, mistake, about)}${input}</div>`
}

/** What is wrong with a field; what it is about stands beside it already. */
const wrong = (name: string, mistake: Mistake | undefined, about: string) =>
  mistake && html`<p class="wrong" id="e.${name}">${mistake.message.replace(` ${about}`, '')}</p>`

/** Without the signs by which documents set words of a program apart. */
const plain = (about: string) => about.replaceAll('`', '')

/** `clientSecret` as people read it. */
function labelOf(name: string): string {
  const words = name.replace(/([A-Z])/g, letter => ` ${letter.toLowerCase()}`)
  return words.charAt(0).toUpperCase() + words.slice(1)
}
