import { element, type XmlChildren, type XmlNode } from '../../../src/simulator/soap.ts'
import type { Batch } from './batches.ts'
import type { Value } from './model.ts'
import type { RestMeans } from './rest.ts'
import type { Row } from './soql-run.ts'

type RowMeans = Pick<RestMeans, 'childRows' | 'cursors'>

/** Elements for the parts of an object, in the order of the alphabet, as the schema wants them; nothing is nil. */
export function parts(object: Readonly<Record<string, Value>>): readonly XmlNode[] {
  return Object.entries(object)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => valueXml(name, value))
}

/** One element; nil for null. */
export function valueXml(name: string, value: Value): XmlNode {
  return value === null ? element(name, { 'xsi:nil': true }) : element(name, {}, value)
}

/** The element of a batch. */
export function queryResult(means: RowMeans, batch: Batch): XmlNode {
  return element('result', { 'xsi:type': 'QueryResult' }, resultParts(means, batch))
}

function resultParts(means: RowMeans, { rows, total, locator }: Batch): XmlChildren {
  return [
    element('done', {}, locator === undefined),
    valueXml('queryLocator', locator ?? null),
    ...rows.map(row => recordXml(means, 'records', row)),
    element('size', {}, total),
  ]
}

/** A record: its kind, its id, and what was selected, in which the id stands again. */
export function recordXml(means: RowMeans, name: string, row: Row): XmlNode {
  return element(name, { 'xsi:type': 'sf:sObject' }, recordParts(means, row, ''))
}

function recordParts(means: RowMeans, row: Row, within: string): XmlChildren {
  const { record, values, parents, children } = row
  const depth = within === '' ? 0 : within.split('.').length
  const own = values.flatMap(([path, value]) => {
    const names = path.split('.')
    const isHere = names.length === depth + 1 && (depth === 0 || names.slice(0, depth).join('.') === within)
    return isHere ? [valueXml(`sf:${names.at(-1)}`, written(value))] : []
  })
  const inner = [...parents].flatMap(([path, parent]) => {
    const names = path.split('.')
    const isHere = names.length === depth + 1 && (depth === 0 || names.slice(0, depth).join('.') === within)
    if (!isHere) return []
    const name = `sf:${names.at(-1)}`
    if (parent === null) return [element(name, { 'xsi:nil': true })]
    return [element(name, { 'xsi:type': 'sf:sObject' }, recordParts(means, { ...row, record: parent }, path))]
  })
  const lists = depth > 0 ? [] : children.map(([list, rows]) => childXml(means, list, rows))
  const id = selectsId(values, within) ? record.id : null
  return [element('sf:type', {}, record.kind.name), valueXml('sf:Id', id), ...own, ...inner, ...lists]
}

const selectsId = (values: Row['values'], within: string) =>
  values.some(([path]) => path.toLowerCase() === (within === '' ? 'id' : `${within}.id`).toLowerCase())

function childXml(means: RowMeans, name: string, rows: readonly Row[]): XmlNode {
  if (rows.length === 0) return element(`sf:${name}`, { 'xsi:nil': true })
  const { childRows, cursors } = means
  const batch =
    rows.length <= childRows
      ? { rows, total: rows.length }
      : { ...cursors.first(rows, childRows), rows: rows.slice(0, childRows), total: rows.length }
  return element(`sf:${name}`, { 'xsi:type': 'QueryResult' }, resultParts(means, batch))
}

/** Instants are told as XML Schema writes them, with a Z. */
export function written(value: Value): Value {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T.*\+0000$/.test(value) ? value.replace('+0000', 'Z') : value
}
