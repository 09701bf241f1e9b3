import type { Reply } from '../../src/contract/call.ts'
import { defineConnector, type QuotaUse } from '../../src/contract/connector.ts'
import { currencyOf } from '../../src/contract/money.ts'
import { type Dialect, version } from './dialect.ts'
import { entitiesBy } from './entities.ts'
import { faultOf } from './fault.ts'
import { describeFacts } from './fields.ts'
import { byKey, byRefreshToken } from './oauth.ts'
import { recordsBy } from './records.ts'
import { rest } from './rest.ts'
import { byClient, byLogin } from './session.ts'
import { soap } from './soap.ts'
import { stagesFact } from './stages.ts'

/** What is said the same way by both APIs. */
function spokenBy(dialect: Dialect) {
  return {
    check: () => dialect.check(),
    facts: {
      homeCurrency: {
        ttlSeconds: 86_400,
        call: () => dialect.organization(),
        read(reply: Reply) {
          const currency = dialect.currency(reply)
          return currency === null ? null : currencyOf(currency)
        },
      },
      stages: stagesFact(dialect),
      ...describeFacts(dialect),
    },
    addedObjects: {
      ttlSeconds: 3600,
      call: () => dialect.describeAll(),
      read: (reply: Reply) =>
        dialect.describedAll(reply).flatMap(({ isAdded, name, label }) => (isAdded ? [{ name, label }] : [])),
    },
    records: recordsBy(dialect),
    entities: entitiesBy(dialect),
  }
}

/** Salesforce: people, companies, deals, leads, cases and what was done with them, by its REST or its SOAP API. */
export default defineConnector({
  name: 'salesforce',
  title: 'Salesforce',
  categories: ['CRM', 'HELPDESK'],
  version,
  docs: 'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/intro_rest.htm',

  settings: {
    domain: {
      about:
        'Your My Domain, the part of the address before .my.salesforce.com: Setup, Company Settings, My Domain. With ' +
        '.sandbox after it for a sandbox.',
      example: 'acme--dev.sandbox',
      pattern: '[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.(sandbox|develop|scratch|trailblaze|demo|patch))?',
    },
    api: {
      about: 'By which of its APIs Salesforce is asked: rest or soap.',
      example: 'rest',
      pattern: 'rest|soap',
      default: 'rest',
    },
    clientId: {
      about:
        'The consumer key of a connected app with the client credentials flow and a user to run as, who may use the API ' +
        'and see what is to be read: Setup, App Manager.',
      example: '3MVG9example0000client',
      pattern: '\\S{5,}',
      onlyWith: { api: 'rest' },
    },
    signIn: {
      about:
        'With what Salesforce is asked by REST: client, the credentials of the app; oauth, a refresh token of a user; or ' +
        "jwt, the app's private key.",
      example: 'client',
      pattern: 'client|oauth|jwt',
      default: 'client',
      onlyWith: { api: 'rest' },
    },
    clientSecret: {
      about: 'The consumer secret of the connected app.',
      example: '00000000000000EXAMPLE',
      secret: true,
      onlyWith: { api: 'rest', signIn: ['client', 'oauth'] },
    },
    refreshToken: {
      about: 'The refresh token that Salesforce gave when a user let the app in.',
      example: '5Aep0000example',
      secret: true,
      comesFromConnecting: true,
      onlyWith: { api: 'rest', signIn: 'oauth' },
    },
    privateKey: {
      about: "The RSA key, in PEM, whose certificate is among the app's digital signatures.",
      example: '-----BEGIN PRIVATE KEY----- …',
      secret: true,
      onlyWith: { api: 'rest', signIn: 'jwt' },
    },
    runAs: {
      about: 'The name of the user in whose name the app asks; the app must be approved for this user beforehand.',
      example: 'integration@acme.example',
      onlyWith: { api: 'rest', signIn: 'jwt' },
    },
    username: {
      about: 'The name of a user who may use the API, as for logging in.',
      example: 'integration@acme.example',
      onlyWith: { api: 'soap' },
    },
    password: { about: "The user's password.", example: 'example-password', secret: true, onlyWith: { api: 'soap' } },
    securityToken: {
      about: "The user's security token: Settings, Reset My Security Token.",
      example: 'exampleSecurityToken0000',
      secret: true,
      onlyWith: { api: 'soap' },
    },
  },
  // A domain of its own for each kind of organization that is not the company's.
  environment: ({ domain }) => (`${domain}`.includes('.') ? 'SANDBOX' : 'PRODUCTION'),
  origin: ({ domain }) => `https://${domain}.my.salesforce.com`,
  // https://help.salesforce.com/s/articleView?id=sf.domain_name_login_url_and_app_formats.htm&type=5
  hosts: ['*.my.salesforce.com', ...['sandbox', 'develop', 'scratch', 'trailblaze', 'demo', 'patch'].map(hostOf)],
  auth: byClient,
  signIn: { setting: 'signIn', others: { oauth: byRefreshToken, jwt: byKey } },

  quotas: {
    // An Enterprise edition without licences, each of which adds 1,000; how much is left is told with every reply.
    default: {
      windows: [{ requests: 100_000, perSeconds: 86_400 }],
      atOnce: 25,
      docs: 'https://developer.salesforce.com/docs/atlas.en-us.salesforce_app_limits_cheatsheet.meta/salesforce_app_limits_cheatsheet/salesforce_app_limits_platform_api.htm',
    },
  },
  quotaUse,
  fault: faultOf,
  ...spokenBy(rest),

  protocols: {
    setting: 'api',
    others: {
      soap: {
        docs: 'https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_partner.htm',
        auth: byLogin,
        ...spokenBy(soap),
      },
    },
  },
})

function hostOf(kind: string): string {
  return `*.${kind}.my.salesforce.com`
}

/** Such as `api-usage=891/15000`. https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/headers_api_usage.htm */
function quotaUse({ headers }: Reply): readonly QuotaUse[] {
  const [, used, requests] = /(?:^|[;,\s])api-usage=(\d+)\/(\d+)/.exec(headers['sforce-limit-info'] ?? '') ?? []
  if (used === undefined || requests === undefined) return []
  return [{ quota: 'default', perSeconds: 86_400, used: Number(used), requests: Number(requests) }]
}
