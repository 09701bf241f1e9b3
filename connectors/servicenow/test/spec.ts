import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Exchange } from '../../../test/judges/exchange.ts'
import type { Spec } from '../../../test/judges/spec.ts'
import { refusal, type Verdict } from '../../../test/judges/verdict.ts'
import { wsdlSpec } from './wsdl.ts'

/** The Table API's documents, the vendor's own and somebody's OpenAPI, and the WSDL of incidents. */
export function servicenowSpec(folder: string): Spec {
  const rest = tableSpec(folder)
  const soap = wsdlSpec(join(folder, 'reconstructed/incident.reconstructed.wsdl'))
  const specOf = ({ call }: Exchange) => (call.protocol === 'soap' ? soap : rest)
  return {
    request: exchange => specOf(exchange).request(exchange),
    reply: exchange => specOf(exchange).reply(exchange),
  }
}

/** Data types of the vendor's page, as forms of a parameter. */
const forms: Readonly<Record<string, RegExp>> = { Number: /^\d+$/, Boolean: /^(true|false)$/, String: /^[\s\S]+$/ }

function tableSpec(folder: string): Spec {
  const page = readFileSync(join(folder, 'docs/c_TableAPI.md'), 'utf8')
  const typed = parametersOf(sectionOf(page, 'GET /now/table/\\{tableName\\}\n'))
  const known = new Set(namesIn(readFileSync(join(folder, 'servicenow-table-openapi.yaml'), 'utf8')))
  const columns = new Set(columnsIn(sectionOf(page, 'GET /now/table/\\{tableName\\}/\\{sys\\_id\\}\n')))
  return { request: judgeRequest, reply: judgeReply }

  function judgeRequest({ request: { method, path, query } }: Exchange): Verdict {
    if (method !== 'GET' || !/^\/api\/now\/v\d+\/table\/\w+$/.test(path)) return refusal(`${method} ${path} is unknown`)
    const complaints = [...query].flatMap(([name, value]) => {
      const form = forms[typed.get(name) ?? '']
      if (form === undefined) return [`?${name} is not on the vendor's page`]
      if (!known.has(name)) return [`?${name} is not in the OpenAPI document`]
      return form.test(value) ? [] : [`?${name} is no ${typed.get(name)}`]
    })
    return { complaints, leaves: new Set(['path', '{tableName}', ...[...query.keys()].map(name => `?${name}`)]) }
  }

  function judgeReply({ request, answer }: Exchange): Verdict {
    const { result } = JSON.parse(answer.text) as { readonly result?: unknown }
    if (!Array.isArray(result)) return refusal('result is no list')
    const total = answer.headers['x-total-count']
    const isIncident = request.path.endsWith('/incident')
    const complaints = result.flatMap(row =>
      Object.entries(row as object).flatMap(([name, value]) => {
        if (typeof value !== 'string') return [`result[].${name} is no text`]
        return isIncident && !columns.has(name) && !name.startsWith('u_') ? [`result[].${name} is unknown`] : []
      }),
    )
    if (result.some(row => !Object.hasOwn(row as object, 'sys_id'))) complaints.push('result[].sys_id is missing')
    if (request.query.get('sysparm_no_count') !== 'true' && !/^\d+$/.test(total ?? ''))
      complaints.push('X-Total-Count is missing')
    const leaves = result.flatMap(row => Object.keys(row as object)).filter(name => isIncident && columns.has(name))
    return { complaints: [...new Set(complaints)], leaves: new Set(['result[].sys_id', ...leaves]) }
  }
}

/** The section of the vendor's page about one method. */
function sectionOf(page: string, title: string): string {
  const begin = page.indexOf(`## Table - ${title}`)
  return page.slice(begin, page.indexOf('\n## Table - ', begin + 1))
}

/** The parameters of a section, each with its data type. */
function parametersOf(section: string): ReadonlyMap<string, string> {
  const cells = section.split(/<\/t[dh]>/)
  return new Map(
    cells.flatMap((cell, index) => {
      const name = /(sysparm(?:\\_\w+)+)\s*$/.exec(cell)?.[1]?.replaceAll('\\', '')
      const type = /Data type: (\w+)/.exec(cells[index + 1] ?? '')?.[1]
      return name === undefined || type === undefined ? [] : [[name, type] as const]
    }),
  )
}

/** The parameters that the OpenAPI document has for the list of a table. */
function namesIn(yaml: string): readonly string[] {
  const operation = yaml.slice(yaml.indexOf('operationId: getRecordList'), yaml.indexOf('operationId: createRecord'))
  return [...operation.matchAll(/- name: (\w+)\s+in: query/g)].map(([, name = '']) => name)
}

/** The columns of the incident that the vendor's page shows. */
function columnsIn(section: string): readonly string[] {
  const shown = /```\n(\{\n {2}"result"[\s\S]*?\n\})\n```/.exec(section)?.[1] ?? '{}'
  return Object.keys((JSON.parse(shown) as { readonly result?: object }).result ?? {})
}
