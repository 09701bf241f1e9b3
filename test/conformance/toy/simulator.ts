import {
  defineSimulator,
  json,
  route,
  type SimulatorReply,
  type SimulatorRequest,
} from '../../../src/simulator/simulator.ts'
import { companies, deals, people, peopleOf } from './data.ts'

/** How many ids the toy provider takes at once. */
const idsAtMost = 4
const token = 'toy_0123456789abcdef'

/** A provider of people, deals and companies, small enough to be seen through. */
export const toySimulator = defineSimulator({
  name: 'toy',
  credentials: { token },
  guard({ headers }) {
    const given = (headers.authorization ?? '').replace('Bearer ', '')
    // Providers do repeat what they were given.
    return given === token ? undefined : json({ message: `There is no token ${given}.` }, 401)
  },
  routes: () => [
    route('GET', '/me', () => json({ user: 'toy', homeCurrency: 'EUR', plan: 'the one that costs nothing' })),
    route('GET', '/people', request =>
      paged(
        request,
        people.map(({ job, ...row }) => row),
      ),
    ),
    route('GET', '/people/many', request =>
      many(
        request,
        people.map(({ job, ...row }) => row),
      ),
    ),
    route('GET', '/people/jobs', request =>
      many(
        request,
        people.map(({ id, job }) => ({ id, job })),
      ),
    ),
    route('GET', '/people/search', search),
    route('GET', '/people/companies', ({ query }) => {
      const asked = idsIn(query)
      const linked = people.filter(({ id, companyId }) => asked.includes(id) && companyId !== null)
      return json({ links: linked.map(({ id, companyId }) => ({ person: id, company: companyId })) })
    }),
    route('GET', '/deals', request => {
      const asked = request.query.has('people') ? (request.query.get('people') ?? '').split(',') : undefined
      return paged(
        request,
        deals.filter(({ personId }) => asked?.includes(personId) ?? true),
      )
    }),
    route('GET', '/deals/many', request => many(request, deals)),
    route('GET', '/deals/:id/people', request => paged(request, peopleOf(request.params.id ?? ''))),
    route('GET', '/companies', () => json({ rows: companies })),
    route('GET', '/companies/:id/deals', request =>
      paged(
        request,
        deals.filter(({ companyId }) => companyId === request.params.id),
      ),
    ),
  ],
})

/** A page after a place in the list; `order=down` turns the list round. */
function paged({ query }: SimulatorRequest, rows: readonly object[]): SimulatorReply {
  const ordered = query.get('order') === 'down' ? [...rows].reverse() : rows
  const from = Number(query.get('after') ?? 0)
  const size = Number(query.get('size') ?? 5)
  if (size > 5) return json({ message: 'A page has at most 5 rows.' }, 400)
  const next = from + size < ordered.length ? from + size : null
  return json({ rows: ordered.slice(from, from + size).map(row => only(row, query)), next })
}

/** Rows by ids, in another order, without those that do not exist. */
function many({ query }: SimulatorRequest, rows: readonly { readonly id: string }[]): SimulatorReply {
  const asked = idsIn(query)
  if (asked.length > idsAtMost) return json({ message: `At most ${idsAtMost} ids.` }, 400)
  const found = rows.filter(({ id }) => asked.includes(id)).reverse()
  return json({ rows: found.map(row => only(row, query)) })
}

/** People by conditions such as `email:"a@b.example" OR email:"c@d.example"`; a backslash escapes. */
function search({ query }: SimulatorRequest): SimulatorReply {
  const text = query.get('query') ?? ''
  const condition = String.raw`email:"((?:[^"\\]|\\.)*)"`
  if (!new RegExp(`^${condition}(?: OR ${condition})*$`).test(text)) return json({ message: 'No such query.' }, 400)
  const values = [...text.matchAll(new RegExp(condition, 'g'))].map(([, value = '']) => value.replace(/\\(.)/g, '$1'))
  const same = (one: string, other: string) =>
    query.has('exact') ? one === other : one.toLowerCase() === other.toLowerCase()
  const found = people.filter(({ email }) => values.some(value => same(value, email ?? '')))
  return json({ rows: found.map(row => only(row, query)) })
}

function idsIn(query: URLSearchParams): readonly string[] {
  return (query.get('ids') ?? '').split(',')
}

/** Only the fields that are asked for, and the id. */
function only(row: object, query: URLSearchParams): object {
  const fields = query.get('fields')?.split(',')
  return Object.fromEntries(Object.entries(row).filter(([name]) => name === 'id' || (fields?.includes(name) ?? true)))
}
