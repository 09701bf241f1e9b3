import { path, type Reply } from '../../src/contract/call.ts'
import type { FaultNews } from '../../src/contract/faults.ts'
import type { OAuth1, SigningPair } from '../../src/contract/oauth1.ts'
import type { SettingsOf } from '../../src/contract/settings.ts'
import { accountHost, accountId, sign } from './passport.ts'
import type { settings } from './settings.ts'

type Settings = Pick<
  SettingsOf<typeof settings>,
  'account' | 'consumerKey' | 'consumerSecret' | 'grantedTokenId' | 'grantedTokenSecret'
>

/**
 * The three-step authorization flow, by which a person lets the app in on a page of NetSuite. What comes of it is an access
 * token like any other, with which SOAP messages are signed, and which lives until it is revoked.
 * https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_156337186044.html
 */
export const threeStep: OAuth1<Settings> = {
  kind: 'oauth1',
  // The only one since 2023.1: https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_157651396916.html
  method: 'HMAC-SHA256',
  endpoints: {
    origin: ({ account }) => `https://${accountHost(account)}.restlets.api.netsuite.com`,
    // https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_156338994830.html
    temporary: path`/rest/requesttoken`,
    // https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_156537025868.html
    token: path`/rest/accesstoken`,
  },
  // https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_156536698849.html
  page: ({ account }) => `https://${accountHost(account)}.app.netsuite.com/app/login/secure/authorizetoken.nl`,
  loopback: 'localhost',
  client: ({ consumerKey, consumerSecret }) => ({ identifier: consumerKey, secret: consumerSecret }),
  realm: ({ account }) => accountId(account),
  given: ({ grantedTokenId, grantedTokenSecret }) =>
    grantedTokenId && grantedTokenSecret && { identifier: grantedTokenId, secret: grantedTokenSecret },
  isOwn: ({ company }, { account }) => company === undefined || accountId(company) === accountId(account),
  // https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/chapter_157017286140.html names the service; what it is sent is
  // as public clients of NetSuite send it.
  revocation: ({ identifier }, { consumerKey }) => ({
    ...{ protocol: 'rest', method: 'GET', path: path`/rest/revoketoken`, isStatusAll: true, reads: false },
    query: { consumerKey, token: identifier },
  }),
  fault,
  sign: (call, means, { settings, token }) => sign(call, means, { ...settings, ...asSettings(token) }),
}

const asSettings = ({ identifier: tokenId, secret: tokenSecret }: SigningPair) => ({ tokenId, tokenSecret })

/** What to do about each of NetSuite's words. https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/subsect_156934879823.html */
export const problems = {
  UnknownIntegration: 'the account has no integration record with this consumer key: compare it.',
  IntegrationBlocked: 'the integration record is blocked: set its state to Enabled.',
  AuthorizationFlowRequired: 'check "TBA: Authorization Flow" on the integration record.',
  InvalidTimestamp: 'the clock of this machine is more than five minutes off: set it right.',
  InvalidSignature: 'the consumer secret is not that of the consumer key: compare it.',
  InvalidCallback: 'the callback URL of the integration record is another: enter the one that is named here.',
} as const

/** NetSuite's word for a refusal, with what to do about it. */
function fault({ body }: Reply): FaultNews | undefined {
  const said = [body?.error?.code, body?.error?.message].filter(part => typeof part === 'string').join(': ')
  const known = Object.entries(problems).find(([word]) => said.includes(word))
  const message = [said.slice(0, 150), known?.[1] ?? ''].filter(part => part !== '').join(' - ')
  return { code: 'PROVIDER_AUTH', ...(message !== '' && { message }) }
}
