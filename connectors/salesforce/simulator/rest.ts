import { shuffle } from '../../../src/simulator/shuffle.ts'
import {
  json,
  type Route,
  route,
  type SimulatorReply,
  type SimulatorRequest,
} from '../../../src/simulator/simulator.ts'
import { type Batch, type batches, sizeIn } from './batches.ts'
import { describeChildren, describeField, describeKind, pageOf, visibleFields } from './describe.ts'
import { invalidField, SalesforceError } from './errors.ts'
import { shortId } from './ids.ts'
import { fieldOf, type Kind, type Org, type SimRecord, type Value } from './model.ts'
import { search } from './search.ts'
import { parseQuery } from './soql-parser.ts'
import { type Row, run } from './soql-run.ts'

/** What the routes answer from. */
export interface RestMeans {
  org: Org
  cursors: ReturnType<typeof batches>
  /** How many children of one parent come in one reply. */
  childRows: number
}

/** The oldest and the newest version that are served. */
const versions = { first: 31, last: 66 } as const

/** Since when the kinds of objects have been as they are. */
const describedSince = Date.parse('2025-01-01T00:00:00Z')

/** The routes of the REST API. https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_list.htm */
export function restRoutes(means: RestMeans): Route[] {
  const { org } = means
  const at = (method: string, pattern: string, answer: (request: SimulatorRequest) => SimulatorReply) =>
    route(method, `/services/data/:version${pattern}`, request => guarded(() => answer(versioned(request))))
  return [
    route('GET', '/services/data', () => json([{ label: "Winter '25", url: '/services/data/v62.0', version: '62.0' }])),
    at('GET', '', () => json(Object.fromEntries(resources.map(name => [name, `/services/data/v62.0/${name}`])))),
    at('GET', '/limits', () => json({ DailyApiRequests: { Max: 100_000, Remaining: 99_000 } })),
    at('GET', '/connect/organization', () => json(organizationOf(org))),
    at('GET', '/query', request => json(first(means, request, request.query.get('q')))),
    at('GET', '/query/:locator', ({ params }) => json(resultOf(means, means.cursors.more(params.locator ?? '')))),
    at('GET', '/search', ({ query }) =>
      json({ searchRecords: search(org, query.get('q') ?? '').map(row => recordOf(means, row)) }),
    ),
    at('GET', '/sobjects', () =>
      json({
        encoding: 'UTF-8',
        maxBatchSize: 200,
        sobjects: org.kinds.map(kind => ({ ...describeKind(kind), urls: urlsOf(kind) })),
      }),
    ),
    at('GET', '/sobjects/:type/describe', ({ params, headers }) => {
      const kind = kindNamed(org, params.type)
      // https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/sobject_describe_with_ifmodified_header.htm
      if (Date.parse(headers['if-modified-since'] ?? '') >= describedSince) return { status: 304, text: '' }
      const [fields, childRelationships] = [visibleFields(kind).map(describeField), describeChildren(kind)]
      const urls = { ...urlsOf(kind), uiDetailTemplate: pageOf(org), uiNewRecord: `${org.pages}/${kind.prefix}/e` }
      return json({ ...describeKind(kind), fields, childRelationships, recordTypeInfos: [], urls })
    }),
    at('POST', '/composite/sobjects/:type', request => json(retrieve(org, request))),
    at('POST', '/composite', request => composite(means, request)),
  ]
}

/** https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_responses_organization.htm */
const organizationOf = ({ isMultiCurrency }: Org) => ({
  accessTimeout: null,
  features: {
    chatter: true,
    defaultCurrencyIsoCode: 'USD',
    multiCurrency: isMultiCurrency,
    viralInvitesAllowed: false,
  },
  name: 'Invented Incorporated',
  orgId: '00DSim000000001IAA',
  userSettings: { currencySymbol: '$', timeZone: { name: 'Europe/London' }, userId: '005Sim000000001IAA' },
})

const resources = ['sobjects', 'query', 'search', 'limits', 'composite', 'queryAll', 'parameterizedSearch']

const urlsOf = ({ name }: Kind) => ({
  rowTemplate: `/services/data/v62.0/sobjects/${name}/{ID}`,
  describe: `/services/data/v62.0/sobjects/${name}/describe`,
  sobject: `/services/data/v62.0/sobjects/${name}`,
})

/** An error as REST writes it. */
export function errorReply(code: string, message: string, status: number): SimulatorReply {
  return json([{ message, errorCode: code }], status)
}

function guarded(answer: () => SimulatorReply): SimulatorReply {
  try {
    return answer()
  } catch (error) {
    if (error instanceof SalesforceError) return errorReply(error.code, error.message, error.status)
    throw error
  }
}

function versioned(request: SimulatorRequest): SimulatorRequest {
  const version = Number(/^v(\d+)\.0$/.exec(request.params.version ?? '')?.[1])
  if (version >= versions.first && version <= versions.last) return request
  throw notFound()
}

const notFound = () => new SalesforceError('NOT_FOUND', 'The requested resource does not exist', 404)

function kindNamed(org: Org, name: string | undefined): Kind {
  const kind = org.kind(name ?? '')
  if (kind === undefined) throw notFound()
  return kind
}

function first(means: RestMeans, request: Pick<SimulatorRequest, 'headers'>, q: string | null): object {
  if (q === null) throw new SalesforceError('MALFORMED_QUERY', 'A query string has to be specified')
  const query = parseQuery(q)
  const rows = run(means.org, query)
  if (query.isCount) return { totalSize: rows.length, done: true, records: [] }
  const asked = /batchSize=(\d+)/.exec(request.headers['sforce-query-options'] ?? '')?.[1]
  return resultOf(means, means.cursors.first(rows, sizeIn(asked)))
}

function resultOf(means: RestMeans, { rows, total, locator }: Batch): object {
  return {
    totalSize: total,
    done: locator === undefined,
    ...(locator !== undefined && { nextRecordsUrl: `/services/data/v62.0/query/${locator}` }),
    records: rows.map(row => recordOf(means, row)),
  }
}

/** A record in JSON: those that it points to lie within it, and so do its children. */
function recordOf(means: RestMeans, { record, values, parents, children }: Row): object {
  // biome-ignore lint/suspicious/noExplicitAny: nested as deep as the paths are.
  const written: Record<string, any> = { attributes: attributesOf(record) }
  for (const [path, parent] of [...parents].sort(([one], [other]) => one.length - other.length))
    if (!isGone(written, path)) put(written, path, parent && { attributes: attributesOf(parent) })
  for (const [path, value] of values) if (!isGone(written, path)) put(written, path, value)
  for (const [name, rows] of children) written[name] = rows.length === 0 ? null : childrenOf(means, rows)
  return written
}

function childrenOf(means: RestMeans, rows: readonly Row[]): object {
  const { childRows, cursors } = means
  if (rows.length <= childRows)
    return { totalSize: rows.length, done: true, records: rows.map(row => recordOf(means, row)) }
  return {
    ...resultOf(means, cursors.first(rows, childRows)),
    totalSize: rows.length,
    done: false,
    records: rows.slice(0, childRows).map(row => recordOf(means, row)),
  }
}

const attributesOf = ({ kind, id }: SimRecord) => ({
  type: kind.name,
  url: `/services/data/v62.0/sobjects/${kind.name}/${id}`,
})

// biome-ignore lint/suspicious/noExplicitAny: nested as deep as the paths are.
function put(into: Record<string, any>, path: string, value: unknown): void {
  const names = path.split('.')
  const last = names.pop() as string
  const place = names.reduce((inner, name) => inner[name], into)
  place[last] = value
}

/** True where one of those on the way to a field is not there. */
// biome-ignore lint/suspicious/noExplicitAny: nested as deep as the paths are.
function isGone(written: Record<string, any>, path: string): boolean {
  let place = written
  for (const name of path.split('.').slice(0, -1)) {
    place = place[name]
    if (place === null || place === undefined) return true
  }
  return false
}

/** Many records by their ids, null for each that there is not. https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_composite_sobjects_collections_retrieve.htm */
function retrieve(org: Org, request: SimulatorRequest): readonly (object | null)[] {
  const kind = kindNamed(org, request.params.type)
  const body = request.json()
  if (!Array.isArray(body?.ids) || !Array.isArray(body?.fields))
    throw new SalesforceError('JSON_PARSER_ERROR', 'ids and fields are required')
  if (body.ids.length > 2_000) throw new SalesforceError('EXCEEDED_ID_LIMIT', 'The number of ids exceeds 2000')
  const fields = (body.fields as readonly string[]).map(name => {
    const field = fieldOf(kind, name)
    if (field === undefined) throw invalidField(`No such column '${name}' on sobject of type ${kind.name}`)
    return field
  })
  const found = (body.ids as readonly string[]).map(id => {
    if (shortId(String(id)) === undefined) throw new SalesforceError('MALFORMED_ID', `malformed id ${id}`)
    const record = org.byId(String(id))
    if (record === undefined || record.kind !== kind) return null
    const values = fields.map(field => [field.name, field.value(record.source)] as const)
    const id18: readonly (readonly [string, Value])[] = [['Id', record.id]]
    return { attributes: attributesOf(record), ...Object.fromEntries([...values, ...id18]) }
  })
  return shuffle(found, found.length)
}

/** Several requests as one. https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_composite_composite_post.htm */
function composite(means: RestMeans, request: SimulatorRequest): SimulatorReply {
  const requests = request.json()?.compositeRequest
  if (!Array.isArray(requests) || requests.length > 25)
    throw new SalesforceError('INVALID_BATCH_REQUEST', 'between 1 and 25 requests are allowed')
  const compositeResponse = requests.map(({ method, url, referenceId, httpHeaders = {} }) => {
    const answer = guarded(() => {
      const address = new URL(String(url), 'http://simulated.invalid')
      if (method !== 'GET' || !/^\/services\/data\/v\d+\.0\/query$/.test(address.pathname)) throw notFound()
      const headers = Object.fromEntries(
        Object.entries(httpHeaders).map(([name, value]) => [name.toLowerCase(), String(value)]),
      )
      return json(first(means, { headers }, address.searchParams.get('q')))
    })
    return { body: answer.body, httpHeaders: {}, httpStatusCode: answer.status, referenceId }
  })
  return json({ compositeResponse })
}
