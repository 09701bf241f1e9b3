import { createClient } from 'node-zendesk'
import { byRoute, type Methods, type SdkMaker } from '../../../test/judges/sdk.ts'

type Plain = ReturnType<typeof createClient>
/** A client whose tickets bring others along, and one whose tickets do not. */
type Client = Plain & { readonly alone: Plain['tickets'] }

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
    ({ alone }, { id }) => under('comments', alone.getComments(Number(id))),
  ],
  [
    /^GET \/api\/v2\/tickets\/(?<id>\d+)\/incidents$/,
    ({ tickets }, { id }) => under('tickets', tickets.listIncidents(Number(id))),
  ],
  [
    /^GET \/api\/v2\/users\/(?<id>\d+)\/organizations$/,
    ({ organizations }, { id }) => under('organizations', organizations.listByUser(Number(id))),
  ],
  [
    /^GET \/api\/v2\/attachments\/(?<id>\d+)$/,
    async ({ attachments }, { id }) => {
      const { result } = (await attachments.show(Number(id))) as unknown as { result: { attachment?: unknown } }
      return { attachment: result.attachment ?? result }
    },
  ],
  [/^GET \/api\/v2\/tags$/, ({ tags }) => under('tags', tags.list())],
  [/^GET \/api\/v2\/brands$/, ({ brand }) => under('brands', brand.list())],
  [/^GET \/api\/v2\/ticket_forms$/, ({ ticketforms }) => under('ticket_forms', ticketforms.list())],
  [/^GET \/api\/v2\/ticket_fields$/, ({ ticketfields }) => under('ticket_fields', ticketfields.list())],
  [/^GET \/api\/v2\/user_fields$/, ({ userfields }) => under('user_fields', userfields.list())],
  [
    /^GET \/api\/v2\/organization_fields$/,
    ({ organizationfields }) => under('organization_fields', organizationfields.list()),
  ],
  [
    /^GET \/api\/v2\/search$/,
    ({ search }, _, { query }) => under('results', search.queryAll(query.get('query') ?? '')),
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
  const client = createClient(options as never)
  client.tickets.sideLoad = ['users', 'metric_sets', 'slas'] as never
  return byRoute(Object.assign(client, { alone: createClient(options as never).tickets }), methods)
}
