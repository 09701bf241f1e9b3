import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Result } from '../connect/connecting.ts'
import type { Desk } from '../connect/desk.ts'
import { partsOf } from '../connect/given-settings.ts'
import type { Link } from '../connect/links.ts'
import type { Connector } from '../contract/connector.ts'
import { isAsked, type SettingsSpec } from '../contract/settings.ts'
import { formPage } from './form.ts'
import { dressed, type Page } from './layout.ts'
import { choicePage, connectedPage, declaredPage, noLinkPage, noStorePage, signInPage, startPage } from './pages.ts'
import { addSignIn } from './sign-in.ts'

interface PageParts {
  readonly desk: Desk
  /** Pages of these origins may show this one inside of themselves. */
  readonly allowedOrigins: readonly string[]
}

type Asked = FastifyRequest<{ Params: { readonly token: string; readonly provider?: string } }>

/** Somebody who has come by a link that is good, and has chosen a provider, if the link has not. */
interface Visit {
  readonly link: Link
  readonly token: string
  readonly connector: Connector | undefined
}

/** The page on which people connect accounts, by a signed link and without a token of their own. */
export function addConnectPage(app: FastifyInstance, { desk, allowedOrigins }: PageParts): void {
  const { connecting, links } = desk
  const { roster } = connecting

  app.get('/connect', async (_request, reply) => send(reply, startPage))
  for (const url of ['/connect/:token', '/connect/:token/:provider']) {
    app.get(url, async (request: Asked, reply) => send(reply, await opened(request)))
    app.post(url, async (request: Asked, reply) => send(reply, await answered(request)))
  }
  addSignIn(app, desk, send)

  /** What a link opens: a choice of providers, or the form of one. */
  async function opened(request: Asked): Promise<Page> {
    const visit = visitOf(request)
    if (visit === undefined) return noLinkPage
    const { link, token, connector } = visit
    if (connector === undefined) return choicePage(roster.connectors.values(), `/connect/${token}`)
    // The settings of an account that is declared stand elsewhere; all there is to do is to sign in to it.
    if (link.account !== undefined && roster.isDeclared(link.account))
      return endOf(await connecting.reconnect(link.account, {}, link.who), { link, connector, request })
    return form({ ...visit, connector }, await beforehand(link.account), [])
  }

  /** What comes of the form. */
  async function answered(request: Asked): Promise<Page> {
    const visit = visitOf(request)
    if (visit?.connector === undefined) return noLinkPage
    const { link, connector } = visit
    const given = Object.fromEntries(new URLSearchParams(typeof request.body === 'string' ? request.body : ''))
    const settings = askedOf(connector, given)
    const wish = { provider: connector.name, name: given.name?.trim(), settings, isSimulator: given.simulator === '1' }
    const result =
      link.account === undefined
        ? await connecting.connect(wish, link.who)
        : await connecting.reconnect(link.account, settings, link.who)
    if (result.mistakes) return form({ ...visit, connector }, given, result.mistakes)
    return endOf(result, { link, connector, request })
  }

  function visitOf({ params: { token, provider } }: Asked): Visit | undefined {
    const link = links.read('connect', token)
    if (link === undefined) return undefined
    const account = link.account === undefined ? undefined : roster.named(link.account)
    // A link for an account ends with it, and does not come to be for any.
    if (link.account !== undefined && account === undefined) return undefined
    const own = account?.connector.name ?? link.provider
    // A link that is for one provider is for no other.
    if (own !== undefined && provider !== undefined && own !== provider) return undefined
    const name = own ?? provider
    const connector = name === undefined ? undefined : roster.connectors.get(name)
    return connector === undefined && name !== undefined ? undefined : { link, token, connector }
  }

  function form(
    { link: { account }, token, connector }: Visit & { readonly connector: Connector },
    given: Readonly<Record<string, string>>,
    mistakes: NonNullable<Result['mistakes']> | readonly [],
  ): Page {
    const hasSimulator = connecting.hasSimulator(connector.name)
    return formPage({
      connector,
      account,
      action: `/connect/${token}/${connector.name}`,
      hasSimulator,
      given,
      mistakes,
    })
  }

  /** What an account has been told that nobody has to hide. */
  async function beforehand(account = ''): Promise<Readonly<Record<string, string>>> {
    const { plain } = partsOf((await roster.connected(account))?.settings ?? {})
    return Object.fromEntries(Object.entries(plain).map(([name, value]) => [`s.${name}`, value]))
  }

  function endOf(
    result: Result,
    { link, connector, request }: { readonly link: Link; readonly connector: Connector; readonly request: Asked },
  ): Page {
    if (result.mistakes) return declaredPage(result.mistakes[0].message)
    const { account, mustSignIn, findings } = result
    if (!mustSignIn) return connectedPage(account.name, findings)
    const { url } = links.address({ to: 'sign-in', account: account.name, who: link.who }, account.connection?.loopback)
    const isInside = request.headers['sec-fetch-dest'] === 'iframe'
    return signInPage({ name: account.name, title: connector.title }, { url, isInside })
  }

  function send(reply: FastifyReply, page: Page): FastifyReply {
    return sent(reply, page, allowedOrigins)
  }
}

/** What stands in its place where there is no store. */
export function addNoConnectPage(app: FastifyInstance): void {
  for (const url of ['/connect', '/connect/*']) app.get(url, async (_request, reply) => sent(reply, noStorePage, []))
}

function sent(reply: FastifyReply, page: Page, allowedOrigins: readonly string[]): FastifyReply {
  const { headers, text } = dressed(page, allowedOrigins)
  return reply.code(page.status).headers(headers).send(text)
}

/** What was written into fields that are asked for beside the others; the rest was hidden, and is left out. */
function askedOf({ settings }: Connector, given: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const spec = settings as SettingsSpec
  const values = Object.fromEntries(
    Object.entries(spec).map(([name, setting]) => [name, given[`s.${name}`] || setting.default]),
  )
  return Object.fromEntries(
    Object.entries(spec).flatMap(([name, setting]) => {
      const text = given[`s.${name}`]?.trim()
      return text && isAsked(setting, values) ? [[name, text]] : []
    }),
  )
}
