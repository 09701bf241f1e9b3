import { isDeepStrictEqual } from 'node:util'
import { beginning, type Position } from '../../../src/accounts/position.ts'
import type { Page, Paged } from '../../../src/contract/record.ts'
import { patient } from '../samples.ts'
import type { Subject } from '../subject.ts'
import { type Behaviour, reject, running } from './behaviour.ts'

/** How many pages a walk in small pages should take about. */
const aboutPages = 12
/** After how many pages a list is taken for endless. */
const mostPages = 200

/** The lists of records. */
export const lists: readonly Behaviour[] = [
  running('A list walks to its end in pages, with the same records whatever the size of a page', async subject => {
    await eachList(subject, async (record, list) => {
      const whole = idsIn(subject, record, await walk(subject, record, list, list.atMost))
      const size = smallPage(list, whole)
      const pages = await walk(subject, record, list, size)
      const other = idsIn(subject, record, pages)
      const full = pages.find(page => page.rows.length > size)
      if (full) reject(subject, `${full.rows.length} rows of ${record} in a page of ${size}`, 'Ask for the size.')
      if (whole.length === 0)
        reject(subject, `an empty list of ${record}`, 'Let the simulator hold some of everything.')
      if (!isDeepStrictEqual([...whole].sort(), [...other].sort()))
        reject(
          subject,
          `${whole.length} rows of ${record} in pages of ${list.atMost}, and ${other.length} in pages of ${size}`,
          'Give `next` for as long as the provider has more, and take up from it.',
        )
    })
  }),

  running('A list names no record twice', async subject => {
    await eachList(subject, async (record, list) => {
      const ids = idsIn(subject, record, await walk(subject, record, list, smallPage(list, await subject.rows(record))))
      const twice = ids.find((id, index) => ids.indexOf(id) !== index)
      if (twice !== undefined)
        reject(subject, `${record} ${twice} twice in its list`, 'Begin a page past the last row.')
    })
    for (const [record, { all }] of Object.entries(subject.connector.records)) {
      if (all === undefined) continue
      const pages = await tablePages(subject, record)
      const ids = idsIn(subject, record, pages)
      if (new Set(ids).size !== ids.length) reject(subject, `a row twice in the table ${record}`, 'Give each row once.')
    }
  }),

  running('A list goes on from any row exactly where it was left', async subject => {
    await eachList(subject, async record => {
      const once = await part(subject, record, beginning, 9)
      let from: Position = beginning
      const parts: string[] = []
      for (let count = 0; count < 3; count += 1) {
        const { ids, after } = await part(subject, record, from, 3)
        parts.push(...ids)
        from = after ?? from
        if (after === undefined) break
      }
      if (!isDeepStrictEqual(parts.slice(0, once.ids.length), once.ids))
        reject(
          subject,
          `${record} ${parts.join(', ')} by threes, and ${once.ids.join(', ')} at once`,
          'Keep the order of the list the same whatever the size of a page.',
        )
    })
  }),
]

/** Looks at all lists of a connector at once. */
async function eachList(
  { connector }: Subject,
  look: (record: string, list: Paged<unknown>) => Promise<void>,
): Promise<void> {
  const looks = Object.entries(connector.records).map(([name, { list }]) => (list ? look(name, list) : undefined))
  await Promise.all(looks)
}

/** The size of a page that makes a walk take several; a page of one row shows nothing of how pages meet. */
function smallPage({ atMost, atLeast = 1 }: Paged<unknown>, all: readonly unknown[]): number {
  return Math.min(atMost, Math.max(atLeast, 2, Math.ceil(all.length / aboutPages)))
}

/** All pages of a list, as the connector itself reads them. */
async function walk(subject: Subject, record: string, list: Paged<unknown>, size: number): Promise<Page<unknown>[]> {
  const { access } = subject.opened
  const ask = access.ask(record, patient())
  return follow(subject, record, async cursor => {
    const page = { size, cursor }
    const purpose = { operation: `${record}.list`, quota: list.quota }
    return list.page(await access.perform(list.call(page, ask), purpose, patient()), page)
  })
}

async function tablePages(subject: Subject, record: string): Promise<Page<unknown>[]> {
  const { access } = subject.opened
  const { all } = access.spec(record)
  return follow(subject, record, async cursor => {
    if (all === undefined) return { rows: [] }
    const purpose = { operation: `${record}.all`, quota: all.quota }
    return all.page(await access.perform(all.call(access.ask(record, patient()), cursor), purpose, patient()), cursor)
  })
}

async function follow(
  subject: Subject,
  record: string,
  read: (cursor: string | undefined) => Promise<Page<unknown>>,
): Promise<Page<unknown>[]> {
  const pages: Page<unknown>[] = []
  let cursor: string | undefined
  do {
    const page = await read(cursor)
    pages.push(page)
    cursor = page.next
    if (pages.length > mostPages)
      reject(subject, `a list of ${record} that goes on after ${mostPages} pages`, 'Leave `next` out on the last page.')
  } while (cursor !== undefined)
  return pages
}

async function part(subject: Subject, record: string, from: Position, first: number) {
  const { client } = subject.opened
  const { rows, after, hasMore } = await client.list(record, { from, first, scope: patient() })
  return { ids: rows.map(held => client.spec(record).id(held.row)), after: hasMore ? after.at(-1) : undefined }
}

function idsIn({ connector }: Subject, record: string, pages: readonly Page<unknown>[]): readonly string[] {
  return pages.flatMap(page => page.rows.map(row => connector.records[record]?.id(row) ?? ''))
}
