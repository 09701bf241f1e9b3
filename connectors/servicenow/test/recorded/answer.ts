import { type Answerer, around, byIds } from '../../../../test/recorded/answer.ts'
import { type Exact, property, textOf } from '../../../../test/recorded/exact.ts'

const records: Readonly<Record<string, string>> = {
  incident: 'incident',
  sys_user: 'user',
  sys_user_group: 'group',
  core_company: 'company',
}

/** What the instance has settled, and what it promises: nobody recorded it, and it may be nothing. */
const settled = ['sys_dictionary', 'sys_choice', 'contract_sla', 'task_sla']

/** ServiceNow by its recordings. */
export const answer: Answerer = ({ path, query }, source) => {
  const table = /^\/api\/now\/v2\/table\/(\w+)$/.exec(path)?.[1] ?? ''
  if (settled.includes(table)) return tableOf([])
  const record = records[table]
  const ids = /^sys_idIN([\w,]+)$/.exec(query.get('sysparm_query') ?? '')?.[1]?.split(',')
  if (record === undefined || ids === undefined) return undefined
  const rows = source.rows(record).map(row => ({ id: textOf(property(row, 'sys_id')), row }))
  return tableOf(byIds(rows, ids).found.map(found => withPlainPointers(property(found, 'row'))))
}

function tableOf(result: readonly Exact[]) {
  return { ...around({ result }), headers: { 'x-total-count': String(result.length) } }
}

/** A row with ids for pointers, as they are where their links are left out. */
export function withPlainPointers(row: Exact): Exact {
  return Object.fromEntries(
    Object.entries(row as Readonly<Record<string, Exact>>).map(([name, value]) => [
      name,
      property(value, 'value') ?? value,
    ]),
  )
}
