import { consentRoutes } from '../../src/simulator/oauth-page.ts'
import { defineSimulator, type QuotaState, route, type Simulator } from '../../src/simulator/simulator.ts'
import { batches } from './simulator/batches.ts'
import { openOrg } from './simulator/org.ts'
import { errorReply, restRoutes } from './simulator/rest.ts'
import { credentials, sessions } from './simulator/sessions.ts'
import { soapReply } from './simulator/soap.ts'
import { fault } from './simulator/soap-answer.ts'
import { oauthOf, tokenOf } from './simulator/token.ts'

/** What a Salesforce simulator may be told. */
export interface SalesforceOptions {
  /** How many fields accounts have, hidden ones too; as many as are of use by default. */
  columns?: number
  /** False for an organization of one currency, whose records name none; true by default. */
  isMultiCurrency?: boolean
  /** For how long a session lives without a call; two hours by default. */
  sessionSeconds?: number
  /** How many calls a session lives for; no end by default. */
  sessionCalls?: number
  /** How many children of one parent come with it at most; 500 by default. */
  childRows?: number
}

/** The most bytes of an address, and of an address with its headers. https://help.salesforce.com/s/articleView?id=000386264&type=1 */
const mostBytes = 16_384
const day = { requests: 100_000, perSeconds: 86_400 } as const
const isSoap = (path: string) => path.startsWith('/services/Soap/')

/** An offline Salesforce of an Enterprise edition, by REST and by SOAP, for reading. */
export function createSalesforce({
  columns = 0,
  isMultiCurrency = true,
  sessionSeconds = 7_200,
  sessionCalls = Number.POSITIVE_INFINITY,
  childRows = 500,
}: SalesforceOptions = {}): Simulator {
  const open = sessions({ seconds: sessionSeconds, calls: sessionCalls }, () => Date.now())
  return defineSimulator({
    name: 'salesforce',
    credentials,
    quotas: [
      { name: 'REST', ...day, match: ({ path }) => path.startsWith('/services/data') },
      { name: 'SOAP', ...day, match: ({ path }) => isSoap(path) },
    ],
    rateLimited: ({ name }) => {
      const message = 'TotalRequests Limit exceeded.'
      return name === 'SOAP'
        ? fault('REQUEST_LIMIT_EXCEEDED', message)
        : errorReply('REQUEST_LIMIT_EXCEEDED', message, 403)
    },
    headers: limitInfo,
    guard({ path, query, headers }) {
      const [address, rest] = [`${path}?${query}`.length, JSON.stringify(headers).length]
      if (address > mostBytes) return { status: 414, text: 'URI Too Long', contentType: 'text/plain' }
      if (address + rest > mostBytes)
        return { status: 431, text: 'Request Header Fields Too Large', contentType: 'text/plain' }
      if (!/^\/services\/data\/./.test(path)) return undefined
      const [scheme = '', token = ''] = (headers.authorization ?? '').split(' ')
      const isKnown = /^(bearer|oauth)$/i.test(scheme) && open.isOpen(token)
      return isKnown ? undefined : errorReply('INVALID_SESSION_ID', 'Session expired or invalid', 401)
    },
    routes({ world, origin, now }) {
      const org = openOrg(world, { columns, isMultiCurrency, pages: `https://${credentials.domain}.my.salesforce.com` })
      const means = { org, cursors: batches(), childRows }
      const tokens = { sessions: open, origin }
      const oauth = oauthOf(tokens)
      return [
        ...consentRoutes(oauth, '/services/oauth2/authorize'),
        route('POST', '/services/oauth2/revoke', request => oauth.revoke(request, { namesClient: false })),
        route('POST', '/services/oauth2/token', request => tokenOf(request, { ...tokens, oauth })),
        ...restRoutes(means),
        ...['/services/Soap/u/62.0', '/services/Soap/u/62.0/:organization'].map(path =>
          route('POST', path, request => soapReply({ ...means, sessions: open, sessionSeconds, origin, now }, request)),
        ),
      ]
    },
    notFound: () => errorReply('NOT_FOUND', 'The requested resource does not exist', 404),
  })
}

export default createSalesforce()

/** How much of the day's calls is used up. https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/headers_api_usage.htm */
function limitInfo(states: readonly QuotaState[]): Record<string, string> {
  const state = states.find(({ quota }) => quota.name === 'REST')
  return state === undefined ? {} : { 'sforce-limit-info': `api-usage=${state.used}/${state.quota.requests}` }
}
