import { createHash } from 'node:crypto'
import { Html, html } from './html.ts'

/** A page, before it is dressed. */
export interface Page {
  readonly status: number
  readonly title: string
  readonly body: Html
  /** Rules of its own, besides those of all pages. */
  readonly rules?: string
}

/** Colours and places; what is hidden beside a choice is hidden by the choice itself, without a program. */
const style = (rules: string) => `
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --line: #8a919c; --quiet: #545b66; --mark: #0b5cad; --bad: #b3261e }
@media (prefers-color-scheme: dark) { :root { --ink: #e8eaed; --paper: #16181c; --line: #7d8591; --quiet: #aab1bc; --mark: #7db7f5; --bad: #ff9b93 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif }
main { max-width: 38rem; margin: 0 auto; padding: 1.5rem 1rem 3rem }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 1rem }
a { color: var(--mark) }
label, legend { display: block; font-weight: 600; padding: 0 }
fieldset { border: 0; margin: 0; padding: 0 }
.field { margin: 0 0 1.25rem }
.field label.choice { display: flex; gap: .5rem; align-items: center; font-weight: 400; min-height: 2.75rem }
.hint { color: var(--quiet); margin: .125rem 0 .375rem; font-size: .9375rem; overflow-wrap: anywhere }
.wrong { color: var(--bad); margin: .25rem 0; font-weight: 600; overflow-wrap: anywhere }
input:not([type=radio]), textarea { width: 100%; font: inherit; color: inherit; background: transparent; border: 1px solid var(--line); border-radius: .375rem; padding: .625rem .75rem; min-height: 2.75rem }
input[aria-invalid], textarea[aria-invalid] { border: 2px solid var(--bad) }
button, .button { display: inline-block; font: inherit; font-weight: 600; border: 0; border-radius: .375rem; padding: .625rem 1.25rem; min-height: 2.75rem; background: var(--mark); color: var(--paper); cursor: pointer; text-decoration: none }
:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px }
.summary { border: 2px solid var(--bad); border-radius: .375rem; padding: .75rem 1rem; margin: 0 0 1.5rem }
.summary p { margin: 0 }
ul.list { list-style: none; padding: 0 } ul.list li { margin: 0 0 .75rem }
table { border-collapse: collapse; width: 100% } th, td { text-align: left; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere }
${rules}`

/** Rules that hide a field while the choices that it goes with are not made. Where the browser cannot tell, all fields are shown. */
export function hiding(fields: readonly { readonly name: string; readonly onlyWith: readonly Choice[] }[]): string {
  const rules = fields.flatMap(({ name, onlyWith }) =>
    onlyWith.map(({ name: other, values }) => {
      const made = values.map(value => `:has([name="s.${other}"][value="${value}"]:checked)`).join(', ')
      return `form:not(${made}) [data-field="${name}"] { display: none }`
    }),
  )
  return rules.length === 0 ? '' : `@supports selector(:has(*)) { ${rules.join('\n')} }`
}

interface Choice {
  readonly name: string
  readonly values: readonly string[]
}

/** The page whole, which pages of some origins may show inside of themselves; and the headers under which it loads nothing, runs nothing, and tells nobody where it was. */
export function dressed({ title, body, rules = '' }: Page, embedders: readonly string[]) {
  const css = style(rules)
  const hash = createHash('sha256').update(css).digest('base64')
  const ancestors = embedders.length === 0 ? "'none'" : embedders.join(' ')
  return {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; style-src 'sha256-${hash}'; form-action 'self'; base-uri 'none'; frame-ancestors ${ancestors}`,
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    },
    text: html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${new Html(css)}</style></head>
<body><main><h1>${title}</h1>${body}</main></body>
</html>
`.text,
  }
}
