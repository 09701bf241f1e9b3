import { get, path, type Reply } from '../../../src/contract/call.ts'
import type { OneParent } from '../../../src/contract/children.ts'
import { type Connector, defineConnector } from '../../../src/contract/connector.ts'
import { currencyOf } from '../../../src/contract/money.ts'
import type { Mask, Page } from '../../../src/contract/record.ts'
import { secretText } from '../../../src/contract/secret.ts'
import type { CompanyRow, DealRow, PersonRow } from './data.ts'
import { companyMapping, contactMapping, dealMapping } from './mapping.ts'

/** A connector that shows every behaviour: each of the four ways to children, a mask, a detail, a small table. */
export const toy: Connector = defineConnector({
  name: 'toy',
  title: 'Toy',
  categories: ['CRM'],
  version: '1',
  docs: 'https://toy.example/docs',
  settings: {
    token: { about: 'The token of the toy, from its settings.', example: 'toy_1', secret: true, pattern: 'toy_\\w+' },
    region: { about: 'Where the toy stands: eu or us.', example: 'us', default: 'eu', pattern: '[a-z]{2}' },
  },
  origin: ({ region }) => `https://${region}.toy.example`,
  auth: { kind: 'headers', headers: ({ token }) => ({ authorization: secretText`Bearer ${token}` }) },
  quotas: { default: { windows: [{ requests: 100, perSeconds: 1 }], docs: 'https://toy.example/docs/limits' } },
  check: () => get(path`/me`),
  facts: {
    homeCurrency: {
      ttlSeconds: 3600,
      call: () => get(path`/me`),
      read: reply => currencyOf(reply.body?.homeCurrency),
    },
  },
  records: {
    person: {
      id: ({ id }: PersonRow) => id,
      selectsFields: true,
      always: ['email'],
      get: {
        atMost: 4,
        call: (ids, { want }) => get(path`/people/many`, { ids: ids.join(','), fields: fieldsOf(want) }),
        rows: rowsIn<PersonRow>,
      },
      detail: {
        atMost: 4,
        fields: ['job'],
        call: ids => get(path`/people/jobs`, { ids: ids.join(',') }),
        rows: rowsIn<PersonRow>,
      },
      list: {
        atMost: 5,
        call: ({ size, cursor }, { want }) => get(path`/people`, { size, after: cursor, fields: fieldsOf(want) }),
        page: pageIn<PersonRow>,
      },
      findBy: {
        email: {
          atMost: 3,
          call: (emails, { want }) =>
            get(path`/people/search`, { query: emails.map(conditionOf).join(' OR '), fields: fieldsOf(want) }),
          page: pageIn<PersonRow>,
          keys: ({ email }: PersonRow) => (email ? [email] : []),
        },
      },
    },
    deal: {
      id: ({ id }: DealRow) => id,
      get: { atMost: 4, call: ids => get(path`/deals/many`, { ids: ids.join(',') }), rows: rowsIn<DealRow> },
      list: {
        atMost: 5,
        call: ({ size, cursor }) => get(path`/deals`, { size, after: cursor }),
        page: pageIn<DealRow>,
      },
    },
    company: {
      id: ({ id }: CompanyRow) => id,
      all: { ttlSeconds: 60, call: () => get(path`/companies`), page: pageIn<CompanyRow> },
    },
  },
  entities: {
    Contact: {
      of: 'person',
      mapping: contactMapping,
      edges: {
        deals: {
          by: 'filter',
          record: 'deal',
          atMost: 3,
          pageSize: 5,
          call: (ids, { size, cursor }) => get(path`/deals`, { people: ids.join(','), size, after: cursor }),
          page: pageIn<DealRow>,
          parentsOf: ({ personId }: DealRow) => [personId],
          beyond: listOf<DealRow>((id, { size, cursor }) => get(path`/deals`, { people: id, size, after: cursor })),
        },
        companies: {
          by: 'links',
          record: 'company',
          atMost: 10,
          call: parents => get(path`/people/companies`, { ids: parents.map(({ id }) => id).join(',') }),
          links: linksIn,
        },
      },
    },
    Company: {
      of: 'company',
      mapping: companyMapping,
      edges: {
        deals: {
          by: 'parent',
          record: 'deal',
          ...listOf<DealRow>((id, { size, cursor }) => get(path`/companies/${id}/deals`, { size, after: cursor })),
        },
      },
    },
    Deal: {
      of: 'deal',
      mapping: dealMapping,
      edges: {
        contacts: {
          by: 'embedded',
          record: 'person',
          needs: ['people'],
          rows: ({ people }: DealRow) => people,
          complete: ({ hasMorePeople }: DealRow) => !hasMorePeople,
          beyond: listOf<PersonRow>((id, { size, cursor }) => get(path`/deals/${id}/people`, { size, after: cursor })),
        },
      },
    },
  },
})

/** A list of one parent in pages of five. */
function listOf<Row>(call: OneParent<Row>['call']): OneParent<Row> {
  return { atMost: 5, call, page: pageIn<Row> }
}

/** The rows of a reply; a reply without any makes no sense. */
export function rowsIn<Row>({ body }: Reply): readonly Row[] {
  if (!Array.isArray(body?.rows)) throw new TypeError('expected a list in "rows"')
  return body.rows
}

/** A page, and where the next one begins. */
export function pageIn<Row>(reply: Reply): Page<Row> {
  const rows = rowsIn<Row>(reply)
  const { next } = reply.body
  return typeof next === 'number' ? { rows, next: String(next) } : { rows }
}

function linksIn({ body }: Reply) {
  if (!Array.isArray(body?.links)) throw new TypeError('expected a list in "links"')
  const links: readonly { readonly person: string; readonly company: string }[] = body.links
  return links.map(({ person, company }) => ({ parent: person, child: company }))
}

function fieldsOf(want: Mask): string | undefined {
  return want === 'ALL' ? undefined : want.join(',')
}

/** A condition of the toy's query language, in which a backslash escapes. */
function conditionOf(email: string): string {
  return `email:"${email.replace(/["\\]/g, '\\$&')}"`
}
