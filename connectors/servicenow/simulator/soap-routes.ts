import { type Route, route, type SimulatorReply, type SimulatorRequest } from '../../../src/simulator/simulator.ts'
import { element, envelope, parseEnvelope, type XmlNode } from '../../../src/simulator/soap.ts'
import { type Instance, select, valueIn } from './evaluate.ts'
import { Refused } from './replies.ts'
import { checkSecurity } from './security.ts'
import type { AnyRow, Table } from './table.ts'
import { tableOf } from './table-routes.ts'
import { textOf } from './texts.ts'

/** "A hard-limit of 250 records that can be retrieved at any time in a single query". */
const mostRows = 250

/** Direct web services. https://www.servicenow.com/docs/r/api-reference/web-services/c_DirectWebServices.html */
export function soapRoutes(instance: Instance): Route[] {
  return [
    route('POST', '/:table.do', request => {
      try {
        return serve(request)
      } catch (error) {
        if (error instanceof Refused || error instanceof SyntaxError) return fault(error.message)
        throw error
      }
    }),
  ]

  function serve(request: SimulatorRequest): SimulatorReply {
    if (!request.query.has('SOAP')) return { status: 200, text: '<html>a form</html>', contentType: 'text/html' }
    const { header, operation, body } = messageIn(request)
    checkSecurity(header)
    const table = tableOf(instance, request.params.table ?? '')
    const withNames = request.query.get('displayvalue') === 'all'
    const rows = rowsFor(table, typeof body === 'object' ? body : {})
    const visible = rows.filter(({ isHidden }) => !isHidden)
    const write = (row: AnyRow) => fieldsOf(table, row, { withNames, body })
    switch (operation) {
      case 'getRecords':
        return answer(
          'getRecords',
          visible.map(row => element('getRecordsResult', {}, write(row))),
        )
      case 'getKeys': {
        const ids = visible.map(row => valueIn(instance, table, row, 'sys_id'))
        return answer('getKeys', [element('sys_id', {}, ids.join(',')), element('count', {}, ids.length)])
      }
      case 'get':
        if (visible[0] === undefined) throw new Refused(404, 'No Record found')
        return answer('get', write(visible[0]))
      default:
        throw new Refused(500, `Unable to find operation ${operation}`)
    }
  }

  /** The window of the rows that meet the query and the examples. */
  function rowsFor(table: Table, given: Readonly<Record<string, unknown>>): readonly AnyRow[] {
    const examples = Object.entries(given).flatMap(([name, value]) =>
      name.startsWith('_') || name.startsWith('@') || name.startsWith('#') || textOf(value) === ''
        ? []
        : [`${name}=${textOf(value).replaceAll('^', '^^')}`],
    )
    const order = [
      ...(given.__order_by ? [`ORDERBY${textOf(given.__order_by)}`] : []),
      ...(given.__order_by_desc ? [`ORDERBYDESC${textOf(given.__order_by_desc)}`] : []),
    ]
    const query = [...examples, textOf(given.__encoded_query), ...order].filter(part => part !== '').join('^')
    const first = wholeNumber(given.__first_row, 0)
    const last = wholeNumber(given.__last_row, first + mostRows)
    const limit = Math.min(mostRows, wholeNumber(given.__limit, mostRows))
    return select(instance, table, query).slice(first, Math.min(last, first + limit))
  }

  function fieldsOf(
    table: Table,
    row: AnyRow,
    { withNames, body }: { withNames: boolean; body: unknown },
  ): readonly XmlNode[] {
    const left = textOf((body as Readonly<Record<string, unknown>>)?.__exclude_columns).split(',')
    const names = Object.keys(table.columns)
      .filter(name => !left.includes(name))
      .sort()
    return names.flatMap(name => {
      const column = table.columns[name]
      const value = column?.read(row, instance.world) ?? ''
      // Flags are digits here, and words in the REST API.
      const shown = column?.type === 'boolean' && value !== '' ? (value === 'true' ? '1' : '0') : value
      const fields = [element(name, {}, shown)]
      if (!withNames || column?.type !== 'reference') return fields
      return [...fields, element(`dv_${name}`, {}, valueIn(instance, table, row, `${name}.name`) ?? '')]
    })
  }
}

/** An answer, whose elements are of no namespace, as in the vendor's examples. */
const answer = (operation: string, content: readonly XmlNode[]): SimulatorReply => ({
  status: 200,
  text: envelope(null, element(`${operation}Response`, {}, content)),
  contentType: 'text/xml;charset=UTF-8',
})

function messageIn({ text, headers }: SimulatorRequest): ReturnType<typeof parseEnvelope> {
  if (!/^text\/xml\b/.test(headers['content-type'] ?? '')) throw new SyntaxError('Unable to parse SOAP document')
  try {
    return parseEnvelope(text)
  } catch {
    throw new SyntaxError('Unable to parse SOAP document')
  }
}

function fault(words: string): SimulatorReply {
  const content = element('SOAP-ENV:Fault', { 'xmlns:SOAP-ENV': 'http://schemas.xmlsoap.org/soap/envelope/' }, [
    element('faultcode', {}, 'SOAP-ENV:Server'),
    element('faultstring', {}, words),
    element('detail', {}, `com.glide.processors.soap.SOAPProcessingException: ${words}`),
  ])
  return { status: 500, text: envelope(null, content), contentType: 'text/xml;charset=UTF-8' }
}

function wholeNumber(value: unknown, otherwise: number): number {
  const text = textOf(value)
  if (text === '') return otherwise
  if (!/^\d{1,9}$/.test(text)) throw new Refused(500, `For input string: "${text}"`)
  return Number(text)
}
