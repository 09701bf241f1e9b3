import { shuffle } from '../../../src/simulator/shuffle.ts'
import {
  json,
  type Route,
  route,
  type SimulatorReply,
  type SimulatorRequest,
} from '../../../src/simulator/simulator.ts'
import { columnAt, type Instance, select, valueIn } from './evaluate.ts'
import type { TableName } from './ids.ts'
import { Refused, refusal } from './replies.ts'
import type { AnyRow, Table } from './table.ts'

/** The Table API. https://www.servicenow.com/docs/r/api-reference/rest-apis/c_TableAPI.html */
export function tableRoutes(instance: Instance, origin: string): Route[] {
  return ['/api/now/table/:table', '/api/now/v1/table/:table', '/api/now/v2/table/:table'].flatMap(path => [
    route('GET', path, request => answered(() => list(request))),
    route('GET', `${path}/:id`, request => answered(() => one(request))),
  ])

  function list(request: SimulatorRequest): SimulatorReply {
    const table = tableOf(instance, request.params.table ?? '')
    const { query } = request
    const limit = wholeNumber(query, 'sysparm_limit', 10_000)
    const offset = wholeNumber(query, 'sysparm_offset', 0)
    const asked = query.get('sysparm_query') ?? ''
    const all = select(instance, table, asked)
    // The limit comes before the rules of access.
    const page = all.slice(offset, offset + limit).filter(({ isHidden }) => !isHidden)
    const inOrder = /(^|\^)ORDERBY/.test(asked) ? page : shuffle(page, page.length)
    const headers = {
      ...(query.get('sysparm_no_count') !== 'true' && { 'x-total-count': String(all.length) }),
      ...(query.get('sysparm_suppress_pagination_header') !== 'true' && {
        link: linksOf(request, origin, { limit, offset, total: all.length }),
      }),
    }
    return json({ result: inOrder.map(row => shown(table, row, request)) }, 200, headers)
  }

  function one(request: SimulatorRequest): SimulatorReply {
    const table = tableOf(instance, request.params.table ?? '')
    const [row] = select(instance, table, `sys_id=${(request.params.id ?? '').replaceAll('^', '^^')}`)
    if (row === undefined)
      throw new Refused(404, 'No Record found', "Record doesn't exist or ACL restricts the record retrieval")
    return json({ result: shown(table, row, request) })
  }

  function shown(table: Table, row: AnyRow, { query }: SimulatorRequest): object {
    const named = query.get('sysparm_fields')
    // "Invalid fields are ignored."
    const names = named === null ? Object.keys(table.columns) : named.split(',').map(name => name.trim())
    const known = names.filter(name => columnAt(instance, table, name) !== undefined)
    const withLinks = query.get('sysparm_exclude_reference_link') !== 'true'
    const entries = known.map(name => {
      const value = valueIn(instance, table, row, name) ?? ''
      const of = columnAt(instance, table, name)?.of
      const isLink = withLinks && value !== '' && columnAt(instance, table, name)?.type === 'reference'
      return [name, isLink ? { link: `${origin}/api/now/table/${of}/${value}`, value } : value]
    })
    return Object.fromEntries(entries)
  }
}

/** The table of that name; one that is not there is refused. */
export function tableOf({ tables }: Instance, name: string): Table {
  if (!Object.hasOwn(tables, name)) throw new Refused(400, `Invalid table ${name}`)
  return tables[name as TableName]
}

function answered(work: () => SimulatorReply): SimulatorReply {
  try {
    return work()
  } catch (error) {
    return refusal(error)
  }
}

function wholeNumber(query: URLSearchParams, name: string, otherwise: number): number {
  const text = query.get(name)
  if (text === null || text === '') return otherwise
  if (!/^\d{1,9}$/.test(text)) throw new Refused(400, `Invalid value for ${name}`, 'A whole number is expected')
  return Number(text)
}

interface Place {
  readonly limit: number
  readonly offset: number
  readonly total: number
}

function linksOf({ path, query }: SimulatorRequest, origin: string, { limit, offset, total }: Place): string {
  const at = (place: number) => {
    const parameters = new URLSearchParams(query)
    parameters.set('sysparm_offset', String(place))
    return `<${origin}${path}?${parameters}>`
  }
  const last = limit === 0 ? 0 : Math.floor(Math.max(0, total - 1) / limit) * limit
  return [
    `${at(0)};rel="first"`,
    ...(offset > 0 ? [`${at(Math.max(0, offset - limit))};rel="prev"`] : []),
    ...(offset + limit < total ? [`${at(offset + limit)};rel="next"`] : []),
    `${at(last)};rel="last"`,
  ].join(',')
}
