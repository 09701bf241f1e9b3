import { randomBytes } from 'node:crypto'
import { shuffle } from '../../../src/simulator/shuffle.ts'
import { element, type XmlNode } from '../../../src/simulator/soap.ts'
import type { World } from '../../../src/simulator/world/open.ts'
import { terms, termXml } from './billing-parts.ts'
import { type Part, readSearch } from './criteria.ts'
import { FailedStatus, SchemaFault, status, uris } from './messages.ts'
import { readPreferences } from './preferences.ts'
import { child, type XmlIn } from './read-xml.ts'
import { recordXml, rowsOf } from './records.ts'
import { tableOf } from './tables.ts'
import { field, type Kind } from './values.ts'

/** How long a search lives when it is not used, in seconds: https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_N3523074.html */
const lifetime = 15 * 60

interface Search {
  parts: Part[]
  pageSize: number
  bodyFieldsOnly: boolean
  usedAt: number
}

/** The searches of an account: each page is searched anew, under the id of the first. */
export function createSearches(world: World, clock: () => number = () => performance.now() / 1000) {
  const searches = new Map<string, Search>()

  return {
    /** The result of a `search`. */
    first(body: XmlIn, header: XmlIn | undefined): XmlNode {
      return guarded(() => {
        const record = child(body, 'searchRecord', uris.platformMsgs)
        if (isTermSearch(record)) return allTerms()
        const parts = readSearch(record)
        const search = { parts, ...readPreferences(header), usedAt: clock() }
        const id = `WEBSERVICES_1234567_SB1_${randomBytes(12).toString('hex')}`
        for (const [old, { usedAt }] of searches) if (usedAt < clock() - lifetime) searches.delete(old)
        searches.set(id, search)
        return page(search, id, 1)
      })
    },

    /** The result of a `searchMoreWithId`. */
    more(body: XmlIn): XmlNode {
      return guarded(() => {
        const id = child(body, 'searchId', uris.platformMsgs)?.text
        const index = Number(child(body, 'pageIndex', uris.platformMsgs)?.text)
        if (id === undefined || !Number.isInteger(index))
          throw new SchemaFault('searchMoreWithId needs a searchId and a pageIndex')
        const search = searches.get(id)
        if (!search || search.usedAt < clock() - lifetime)
          throw new FailedStatus('INVALID_JOB_ID', 'The searchId is invalid or has expired.')
        search.usedAt = clock()
        return page(search, id, index)
      })
    },
  }

  function isTermSearch(record: XmlIn | undefined): boolean {
    const written = record?.attribute('type', uris.xsi)
    return written !== undefined && record?.qualified(written).name === 'TermSearchBasic'
  }

  function allTerms(): XmlNode {
    const records = terms.map(each => termXml(each)('platformCore:record'))
    return element('platformCore:searchResult', {}, [
      status(),
      field('platformCore:totalRecords', String(records.length)),
      field('platformCore:pageSize', '1000'),
      field('platformCore:totalPages', '1'),
      field('platformCore:pageIndex', '1'),
      field('platformCore:searchId', `WEBSERVICES_1234567_SB1_${randomBytes(12).toString('hex')}`),
      element('platformCore:recordList', {}, records),
    ])
  }

  function page({ parts, pageSize, bodyFieldsOnly }: Search, id: string, index: number): XmlNode {
    const counted = parts.map(part => ({ ...part, count: count(part) }))
    const total = counted.reduce((sum, part) => sum + part.count, 0)
    const pages = Math.ceil(total / pageSize)
    if (index < 1 || index > Math.max(1, pages))
      throw new FailedStatus('INVALID_PAGE_INDEX', `The page index ${index} is not valid.`)
    const rows = slice(counted, (index - 1) * pageSize, pageSize)
    // The schema promises no order; within a page there is none.
    const records = shuffle(rows, total + index).map(({ kind, row }) => recordXml({ world, bodyFieldsOnly }, kind, row))
    return element('platformCore:searchResult', {}, [
      status(),
      field('platformCore:totalRecords', String(total)),
      field('platformCore:pageSize', String(pageSize)),
      field('platformCore:totalPages', String(pages)),
      field('platformCore:pageIndex', String(index)),
      field('platformCore:searchId', id),
      element(
        'platformCore:recordList',
        {},
        records.map(record => record('platformCore:record')),
      ),
    ])
  }

  function count({ kind, where, params }: Part): number {
    return (
      world.get<{ count: number }>(`SELECT count(*) AS count FROM ${tableOf[kind]} WHERE ${where}`, ...params)?.count ??
      0
    )
  }

  function slice(
    parts: readonly (Part & { count: number })[],
    from: number,
    size: number,
  ): { kind: Kind; row: object }[] {
    let skip = from
    let left = size
    return parts.flatMap(({ kind, where, params, count }) => {
      const offset = Math.min(skip, count)
      const limit = Math.min(left, count - offset)
      skip -= offset
      left -= limit
      if (limit === 0) return []
      const sql = `SELECT n FROM ${tableOf[kind]} WHERE ${where} ORDER BY n LIMIT ? OFFSET ?`
      const numbers = world.all<{ n: number }>(sql, ...params, limit, offset).map(({ n }) => n)
      return rowsOf(world, kind, numbers).map(row => ({ kind, row }))
    })
  }
}

/** A failure of a search is an answer with a status. */
function guarded(search: () => XmlNode): XmlNode {
  try {
    return search()
  } catch (error) {
    if (!(error instanceof FailedStatus)) throw error
    return element('platformCore:searchResult', {}, [status(error)])
  }
}
