import { type Finding, wordsOf } from '../connect/look-into.ts'
import type { Return } from '../connect/signing-in.ts'
import type { Connector } from '../contract/connector.ts'
import { type Html, html } from './html.ts'
import type { Page } from './layout.ts'

/** What stands at `/connect` itself. */
export const startPage: Page = {
  status: 200,
  title: 'Connect an account',
  body: html`<p>This page is opened by a link that is good for a quarter of an hour. Whoever may connect accounts makes one by the GraphQL mutation <code>accountLinkCreate</code>.</p>`,
}

/** The same where nothing that is connected could be kept. */
export const noStorePage: Page = {
  status: 404,
  title: 'Accounts cannot be connected here yet',
  body: html`<p>This server has no store to keep accounts in. Add <code>"store": { "url": "sqlite:unigraph.db" }</code> to unigraph.json, and start it again.</p>`,
}

/** For a link that is none, or none any more. */
export const noLinkPage: Page = {
  status: 404,
  title: 'This link is not good any more',
  body: html`<p>A link is good for a quarter of an hour, and for what it was made for. Ask whoever gave it to you for another.</p>`,
}

/** For an account whose settings stand in the configuration, and which nobody signs in to. */
export function declaredPage(message: string): Page {
  return { status: 409, title: 'This account is connected by a file', body: html`<p>${message}</p>` }
}

/** Which provider somebody wants to connect an account of. */
export function choicePage(connectors: Iterable<Connector>, link: string): Page {
  const items = [...connectors].map(
    ({ name, title, categories }) =>
      html`<li><a href="${link}/${name}">${title}<span class="hint">${categories.map(each => names[each]).join(', ')}</span></a></li>`,
  )
  return { status: 200, title: 'Which system is it?', body: html`<ul class="list">${items}</ul>` }
}

const names = { CRM: 'customers', HELPDESK: 'helpdesk', BILLING: 'billing' } as const

/** Where somebody is sent on to the provider; in a window of its own where this page stands inside of another. */
export function signInPage(
  { name, title }: { name: string; title: string },
  { url, isInside }: { url: string; isInside: boolean },
): Page {
  const target = isInside && html` target="_blank" rel="noopener"`
  return {
    status: 200,
    title: `One more step for ${name}: sign in`,
    body: html`<p>${title} will ask you whether the app may read its records.${isInside ? ' This opens in a window of its own.' : ' You come back here after that.'}</p><p><a class="button" href="${url}"${target}>Continue at ${title}</a></p>`,
  }
}

/** That an account is connected, and what was found. */
export function connectedPage(name: string, findings: readonly Finding[]): Page {
  return {
    status: 200,
    title: `${name} is connected`,
    body: html`${found(findings)}<p>You may close this page.</p>`,
  }
}

/** What came of somebody's coming back from the provider. */
export function returnedPage(returned: Return): Page {
  if (returned.kind === 'CONNECTED') return connectedPage(returned.account.name, returned.findings)
  if (returned.kind === 'STRANGE')
    return {
      status: 400,
      title: 'This answer is not the one that is waited for',
      body: html`<p>${returned.text} Nothing was kept.</p>`,
    }
  const isKept = returned.kind === 'KEPT'
  return {
    status: 200,
    title: isKept
      ? `${returned.account.name} let us in, but does not answer`
      : `${returned.account.name} is not connected`,
    body: html`<p>${returned.text}</p>${!isKept && html`<p>To try once more, ask whoever gave you the link for one for ${returned.account.name}.</p>`}`,
  }
}

function found(findings: readonly Finding[]): Html | undefined {
  if (findings.length === 0) return undefined
  const rows = findings.map(
    finding => html`<tr><th scope="row">${kindOf(finding.entity)}</th><td>${wordsOf(finding)}</td></tr>`,
  )
  return html`<p>This is what can be read:</p><table><tbody>${rows}</tbody></table>`
}

/** `BillingCustomer` as people read it. */
const kindOf = (entity: string) => entity.replace(/(?<=[a-z])([A-Z])/g, letter => ` ${letter.toLowerCase()}`)
