import { isDeepStrictEqual } from 'node:util'
import type { Held } from '../../../src/accounts/held.ts'
import { beginning, type Position, type Slice } from '../../../src/accounts/position.ts'
import { Fault } from '../../../src/contract/faults.ts'
import { parentOf, patient, spread } from '../samples.ts'
import type { Subject } from '../subject.ts'
import { type Behaviour, reject, running, shown } from './behaviour.ts'
import { type EdgeOf, edgesIn } from './tables.ts'

/** How many parents are asked for at once. */
const parentsAsked = 8
/** More than any parent here has. */
const everything = 5_000

/** The children of records. */
export const children: readonly Behaviour[] = [
  running('The children of many parents are those of each parent alone, in the same order', subject =>
    eachEdge(subject, async edge => {
      for (const first of [1, 3, 50]) await compare(subject, edge, first)
    }),
  ),

  running('The children of a parent can be read to their end from any place, each once', subject =>
    eachEdge(subject, async edge => {
      for (const { parent, ids } of await largest(subject, edge)) {
        const size = Math.max(3, Math.ceil(ids.length / 12))
        const walked = await walk(subject, edge, { parent, size, most: ids.length })
        if (!isDeepStrictEqual(walked, ids) || new Set(ids).size !== ids.length)
          reject(
            subject,
            `${walked.length} children by ${size} (${shown(walked)}) and ${ids.length} at once (${shown(ids)}) in ${edge.entity}.${edge.field} of ${parent.id}`,
            'Give `next` while there is more, take up from it, keep the order, and let `complete` be true of the whole list alone.',
          )
      }
    }),
  ),

  running('A parent without children has an empty list', subject =>
    eachEdge(subject, async edge => {
      const parents = await parentsOf(subject, edge)
      const found = await read(subject, edge, { parents, first: 3 })
      for (const { id } of parents) {
        const slice = found.get(id)
        if (slice === undefined || slice instanceof Fault || (slice.rows.length === 0 && slice.hasMore))
          reject(
            subject,
            `${slice === undefined ? 'nothing' : shown(slice)} for ${edge.entity}.${edge.field} of ${id}`,
            'Answer for every parent; one without children has an empty list.',
          )
      }
    }),
  ),
]

/** Looks at all edges of a connector at once. */
async function eachEdge(subject: Subject, look: (edge: EdgeOf) => Promise<void>): Promise<void> {
  await Promise.all(edgesIn(subject).map(look))
}

async function compare(subject: Subject, edge: EdgeOf, first: number): Promise<void> {
  const parents = await parentsOf(subject, edge)
  const together = await read(subject, edge, { parents, first })
  const looks = parents.map(async parent => {
    const alone = await read(subject, edge, { parents: [parent], first })
    const [one, other] = [together, alone].map(found => idsIn(subject, edge, found.get(parent.id)))
    if (!isDeepStrictEqual(one, other))
      reject(
        subject,
        `${shown(one)} for ${edge.entity}.${edge.field} of ${parent.id} among others and ${shown(other)} alone, first ${first}`,
        'Give both ways the same filter and the same order.',
      )
  })
  await Promise.all(looks)
}

/** The ids of all children of a parent, read a few at a time. */
async function walk(
  subject: Subject,
  edge: EdgeOf,
  { parent, size, most }: { parent: Parent; size: number; most: number },
): Promise<readonly string[]> {
  const walked: string[] = []
  let from: Position | undefined = beginning
  while (from !== undefined && walked.length <= most) {
    const found = await read(subject, edge, { parents: [parent], first: size, from })
    const slice = sliceOf(subject, edge, found.get(parent.id))
    walked.push(...(idsIn(subject, edge, slice) as string[]))
    from = slice.hasMore ? slice.after.at(-1) : undefined
  }
  return walked
}

type Parent = ReturnType<typeof parentOf>

async function parentsOf(subject: Subject, { entity, of }: EdgeOf): Promise<readonly Parent[]> {
  const rows = spread(await subject.rowsOf(entity), parentsAsked)
  return rows.map(row => parentOf(subject.opened, of, row))
}

/** The parents with the most children, and the ids of all of them. */
async function largest(subject: Subject, edge: EdgeOf) {
  const found = await Promise.all(
    (await parentsOf(subject, edge)).map(async parent => {
      const slices = await read(subject, edge, { parents: [parent], first: everything })
      return { parent, ids: idsIn(subject, edge, slices.get(parent.id)) as string[] }
    }),
  )
  return found.sort((one, other) => other.ids.length - one.ids.length).slice(0, 2)
}

function read(
  { opened }: Subject,
  { entity, field, children }: EdgeOf,
  { parents, first, from = beginning }: { parents: readonly Parent[]; first: number; from?: Position },
) {
  const query = { from, first, scope: patient(), operation: `${entity}.${field}` }
  return opened.client.children(children, parents, query)
}

function sliceOf(subject: Subject, { entity, field }: EdgeOf, slice: Slice<Held> | Fault | undefined): Slice<Held> {
  if (slice === undefined || slice instanceof Fault)
    return reject(subject, `${shown(slice)} for ${entity}.${field}`, 'Answer for every parent.')
  return slice
}

/** The ids of children, or the fault in their place. */
function idsIn({ connector }: Subject, { children }: EdgeOf, slice: Slice<Held> | Fault | undefined) {
  if (slice === undefined || slice instanceof Fault) return shown(slice)
  return slice.rows.map(({ row }) => connector.records[children.record]?.id(row) ?? '')
}
