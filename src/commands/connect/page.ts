import { html } from '../../connect-page/html.ts'

/** What the browser is shown: words of ours alone, and nothing of what it sent. */
export interface Page {
  readonly status: number
  readonly title: string
  readonly text: string
}

/** Headers under which a page can load nothing, run nothing, and tell nobody where it was. */
export const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
  // The browser must not keep the command from its end.
  connection: 'close',
} as const

/** The page as HTML. */
export function htmlOf({ title, text }: Page): string {
  return html`<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1><p>${text}</p></html>\n`
    .text
}

/** The page for what does not belong to the connection that is waited for. */
export const strangePages = {
  MISSING: page('This address carries no "state", by which the answer of a provider is known.'),
  WRONG: page('Its "state" is not the one that was sent: somebody else began this, or it was begun before.'),
  USED: page('It was answered already, and an answer is good once.'),
  LATE: page('It came after ten minutes. Run the command again.'),
  ELSEWHERE: { status: 404, title: 'Nothing is here', text: 'Unigraph waits for the answer of a provider here.' },
} as const satisfies Readonly<Record<string, Page>>

function page(text: string): Page {
  return { status: 400, title: 'This answer is not the one that is waited for', text: `${text} Nothing was kept.` }
}
