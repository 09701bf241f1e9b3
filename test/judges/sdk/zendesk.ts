import { createClient } from 'node-zendesk'
import { byRoute, type Methods, type SdkMaker } from './sdk.ts'

type Client = ReturnType<typeof createClient>

const numbers = (ids: string | null) => (ids ?? '').split(',').map(Number)
/** A method gives the rows, or the rows and the response. */
const rowsOf = async (given: unknown): Promise<unknown> => {
  const found = (await given) as { readonly result?: unknown }
  return Array.isArray(found) ? found : found.result
}
const under = async (name: string, given: unknown) => ({ [name]: await rowsOf(given) })

const methods: Methods<Client> = [
  [/^GET \/api\/v2\/users\/me$/, async ({ users }) => ({ user: await rowsOf(users.me()) })],
  [
    /^GET \/api\/v2\/tickets\/show_many$/,
    ({ tickets }, _, { query }) => under('tickets', tickets.showMany(numbers(query.get('ids')))),
  ],
  [
    /^GET \/api\/v2\/users\/show_many$/,
    ({ users }, _, { query }) =>
      query.has('ids') ? under('users', users.showMany(numbers(query.get('ids')))) : undefined,
  ],
  [
    /^GET \/api\/v2\/organizations\/show_many$/,
    ({ organizations }, _, { query }) =>
      query.has('ids')
        ? under('organizations', organizations.showMany(numbers(query.get('ids'))))
        : under('organizations', organizations.showManyByExternalIds((query.get('external_ids') ?? '').split(','))),
  ],
  [/^GET \/api\/v2\/tickets$/, ({ tickets }) => under('tickets', tickets.list())],
  [/^GET \/api\/v2\/users$/, ({ users }) => under('users', users.list())],
  [/^GET \/api\/v2\/organizations$/, ({ organizations }) => under('organizations', organizations.list())],
  [/^GET \/api\/v2\/groups$/, ({ groups }) => under('groups', groups.list())],
  [
    /^GET \/api\/v2\/users\/(?<id>\d+)\/tickets\/requested$/,
    ({ tickets }, { id }) => under('tickets', tickets.listByUserRequested(Number(id))),
  ],
  [
    /^GET \/api\/v2\/organizations\/(?<id>\d+)\/tickets$/,
    ({ tickets }, { id }) => under('tickets', tickets.listByOrganization(Number(id))),
  ],
  [
    /^GET \/api\/v2\/organizations\/(?<id>\d+)\/users$/,
    ({ users }, { id }) => under('users', users.listByOrganization(Number(id))),
  ],
  [/^GET \/api\/v2\/groups\/(?<id>\d+)\/users$/, ({ users }, { id }) => under('users', users.listByGroup(Number(id)))],
  [
    /^GET \/api\/v2\/tickets\/(?<id>\d+)\/comments$/,
    ({ tickets }, { id }) => under('comments', tickets.getComments(Number(id))),
  ],
  [
    /^GET \/api\/v2\/search\/export$/,
    ({ search }, _, { query }) =>
      under('results', search.exportResults(query.get('query') ?? '', query.get('filter[type]') ?? '')),
  ],
]

/** The client that Zendesk's documentation names for Node; it gives what was answered, put together from all pages. */
export const zendeskSdk: SdkMaker = ({ credentials, origin }) => {
  const options = { endpointUri: `${origin}/api/v2`, username: credentials.email, token: credentials.token }
  return byRoute(createClient(options as never), methods)
}
