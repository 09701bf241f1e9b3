import { Client } from '@hubspot/api-client'
import { byRoute, type Methods, type SdkMaker } from '../../../test/judges/sdk.ts'

/** All kinds of objects have the same methods, under types of their own. */
type Objects = Client['crm']['contacts']

function objectsOf({ crm }: Client, type = ''): Objects | undefined {
  const camel = type.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
  const all = { ...methodsOf(crm.objects), ...methodsOf(crm) } as Readonly<Record<string, Objects>>
  return all[camel]
}

/** The parts of a client are getters of its class. */
function methodsOf(part: object): Record<string, unknown> {
  const names = Object.getOwnPropertyNames(Object.getPrototypeOf(part))
  return Object.fromEntries(names.filter(name => name !== 'constructor').map(name => [name, part[name as never]]))
}

const methods: Methods<Client> = [
  [
    /^POST \/crm\/v3\/objects\/(?<type>\w+)\/batch\/read$/,
    (client, { type }, { body }) => objectsOf(client, type)?.batchApi.read(JSON.parse(body)),
  ],
  [
    /^POST \/crm\/v3\/objects\/(?<type>\w+)\/search$/,
    (client, { type }, { body }) => objectsOf(client, type)?.searchApi.doSearch(JSON.parse(body)),
  ],
  [
    /^GET \/crm\/v3\/objects\/(?<type>\w+)$/,
    (client, { type }, { query }) =>
      objectsOf(client, type)?.basicApi.getPage(
        Number(query.get('limit')),
        query.get('after') ?? undefined,
        query.get('properties')?.split(','),
        undefined,
        undefined,
        query.get('archived') === 'true',
      ),
  ],
  [
    /^POST \/crm\/v4\/associations\/(?<from>\w+)\/(?<to>\w+)\/batch\/read$/,
    (client, { from = '', to = '' }, { body }) =>
      client.crm.associations.v4.batchApi.getPage(from, to, JSON.parse(body)),
  ],
  [
    /^GET \/crm\/v3\/pipelines\/(?<type>\w+)$/,
    (client, { type = '' }) => client.crm.pipelines.pipelinesApi.getAll(type),
  ],
  [
    /^GET \/crm\/v3\/properties\/(?<type>\w+)$/,
    (client, { type = '' }, { query }) => client.crm.properties.coreApi.getAll(type, query.get('archived') === 'true'),
  ],
  [
    /^GET \/crm-object-schemas\/v3\/schemas$/,
    (client, _, { query }) => client.crm.schemas.coreApi.getAll(query.get('archived') === 'true'),
  ],
  [
    /^GET \/crm\/v3\/owners$/,
    (client, _, { query }) =>
      client.crm.owners.ownersApi.getPage(
        undefined,
        query.get('after') ?? undefined,
        Number(query.get('limit')),
        query.get('archived') === 'true',
      ),
  ],
]

/** HubSpot's own client, whose types leave out what they do not know. */
export const hubspotSdk: SdkMaker = ({ credentials, origin }) =>
  byRoute(new Client({ accessToken: credentials.token ?? '', basePath: origin }), methods)
