import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Connection } from 'jsforce'
import { createClientAsync } from 'soap'
import { byRoute, type Methods, type Sdk, type SdkMaker } from '../../../test/judges/sdk.ts'
import { version } from './version.ts'

const methods: Methods<Connection> = [
  [/^GET \/services\/data\/v[\d.]+\/query$/, (client, _, { query }) => all(client.query(query.get('q') ?? ''))],
  [
    /^GET \/services\/data\/v[\d.]+\/query\/(?<locator>[\w-]+)$/,
    (client, { locator = '' }) => all(client.queryMore(locator)),
  ],
  [/^GET \/services\/data\/v[\d.]+\/search$/, (client, _, { query }) => client.search(query.get('q') ?? '')],
  [/^GET \/services\/data\/v[\d.]+\/sobjects$/, client => client.describeGlobal()],
  [
    /^GET \/services\/data\/v[\d.]+\/sobjects\/(?<type>\w+)\/describe$/,
    (client, { type = '' }) => client.describe(type),
  ],
  [
    /^POST \/services\/data\/v[\d.]+\/composite\/sobjects\/(?<type>\w+)$/,
    (client, { type = '' }, { body }) => {
      const { ids, fields } = JSON.parse(body) as { readonly ids: string[]; readonly fields: string[] }
      return client.retrieve(type, ids, { fields })
    },
  ],
  [
    /^GET \/services\/data\/v[\d.]+\/connect\/organization$/,
    client => client.request(`/services/data/v${version}/connect/organization`),
  ],
  [/^GET \/services\/data\/v[\d.]+$/, client => client.request(`/services/data/v${version}`)],
]

/** A query is a promise that asks when somebody waits for it. */
async function all(query: PromiseLike<unknown>): Promise<unknown> {
  return await query
}

/** jsforce by REST; by SOAP node-soap, which makes a client of the WSDL and reads the answers by its types alone. */
export const salesforceSdk: SdkMaker = async ({ credentials, origin }, folder) => {
  const { clientId = '', clientSecret = '', username = '', password = '', securityToken = '' } = credentials
  const token = await tokenOf(origin, { clientId, clientSecret })
  const rest = byRoute(new Connection({ instanceUrl: origin, accessToken: token, version }), methods)
  const login = new Connection({ loginUrl: origin, version })
  await login.login(username, `${password}${securityToken}`)
  const soap = await soapClient({
    origin,
    wsdl: join(folder, 'partner-v47.wsdl.xml'),
    session: login.accessToken ?? '',
  })
  return { ask: exchange => (exchange.call.protocol === 'soap' ? soap.ask(exchange) : rest.ask(exchange)) }
}

async function tokenOf(origin: string, client: { readonly clientId: string; readonly clientSecret: string }) {
  const connection = new Connection({ oauth2: { ...client, loginUrl: origin }, instanceUrl: origin, version })
  await connection.authorize({ grant_type: 'client_credentials' })
  return connection.accessToken ?? ''
}

async function soapClient(parts: {
  readonly origin: string
  readonly wsdl: string
  readonly session: string
}): Promise<Sdk> {
  const { origin, wsdl, session } = parts
  const client = await createClientAsync(wsdl, { endpoint: `${origin}/services/Soap/u/${version}` })
  const partner = /targetNamespace="(urn:partner[^"]*)"/.exec(readFileSync(wsdl, 'utf8'))?.[1] ?? ''
  return {
    async ask({ call, request }) {
      const action = call.protocol === 'soap' ? call.action : ''
      const body = /<soapenv:Body>([\s\S]*)<\/soapenv:Body>/.exec(request.body)?.[1] ?? ''
      client.clearSoapHeaders()
      client.addSoapHeader(`<SessionHeader xmlns="${partner}"><sessionId>${session}</sessionId></SessionHeader>`)
      // biome-ignore lint/suspicious/noExplicitAny: its methods are made of the WSDL.
      const [answer] = await (client as any)[`${action}Async`]({
        _xml: body.replace(/^<sf:\w+/, `$& xmlns:sf="${partner}"`),
      })
      return answer
    },
  }
}
