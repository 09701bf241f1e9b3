import type { Call, Reply } from '../contract/call.ts'
import { Fault, type FaultNews, faults } from '../contract/faults.ts'
import type { Ask, Mask, RecordSpec, Seen } from '../contract/record.ts'
import type { Clock } from '../pipeline/clock.ts'
import type { Request } from '../pipeline/stage.ts'
import { batchRows } from './batch-rows.ts'
import { chunks } from './chunks.ts'
import { union } from './held.ts'
import type { Scope } from './scope.ts'

/** The means of asking, of which the record's operations and a way to send are enough. */
interface Asker {
  readonly clock: Pick<Clock, 'now'>
  // biome-ignore lint/suspicious/noExplicitAny: each record has rows of its own type.
  spec(record: string): RecordSpec<any>
  idOf(record: string, row: unknown): string
  perform(
    call: Call,
    purpose: {
      operation: string
      quota?: string | undefined
      keys: number
      record: string
    } & Pick<Request, 'isAnswer' | 'unasked'>,
    scope: Scope,
  ): Promise<Reply>
}

/** What is asked for by ids, and on whose behalf. */
interface BatchRequest {
  readonly record: string
  readonly keys: readonly string[]
  readonly ask: Ask
  readonly scope: Scope
}

/** What one batch of ids came to. */
interface BatchAnswer {
  readonly rows: readonly unknown[]
  readonly failures: readonly { readonly key?: string; readonly fault: FaultNews }[]
  readonly also: readonly Seen[]
  /** When the first of its replies came, as Unix time in milliseconds. */
  readonly fetchedAt: number
}

/** The wanted fields that one call has space for, those that are needed first, and the others. */
export function spaced(
  want: Mask,
  space = Number.POSITIVE_INFINITY,
  needed: readonly string[] = [],
): [Mask, readonly string[]] {
  if (want === 'ALL' || lengthOf(want) <= space) return [want, []]
  const first = want.filter(field => needed.includes(field))
  const rest: string[] = []
  let left = space - lengthOf(first)
  for (const field of want.filter(each => !needed.includes(each))) {
    left -= field.length + 1
    if (left < 0) rest.push(field)
    else first.push(field)
  }
  return [first.sort(), rest]
}

/** Records by their ids, in as many calls as the names of the wanted fields need. A row that one of them lacks is gone. */
export async function readBatch(access: Asker, { record, keys, ask, scope }: BatchRequest): Promise<BatchAnswer> {
  const { get, id, join, always = [], fieldSpace } = access.spec(record)
  if (get === undefined) throw new TypeError(`${record} cannot be got by id.`)
  const asked = new Set(keys)
  const known = new Map<Reply, ReturnType<typeof batchRows>>()
  const read = (reply: Reply) => {
    const found = known.get(reply) ?? batchRows(get.rows(reply), { asked, idOf: row => access.idOf(record, row) })
    known.set(reply, found)
    return found
  }
  const unasked = (reply: Reply) => read(reply).unasked
  // Rows of which none was asked for are those of somebody else's request; that there are none at all is an answer.
  const isAnswer = (reply: Reply) => {
    const { rows, contradictory } = read(reply)
    return unasked(reply) === 0 || get.mayGiveOthers === true || rows.length + contradictory.length > 0
  }
  const purpose = { operation: `${record}.get`, quota: get.quota, keys: keys.length, record, isAnswer, unasked }
  const masks = parts(ask.want, fieldSpace?.get, always)
  let fetchedAt = Number.POSITIVE_INFINITY
  const replies = await Promise.all(
    masks.map(async want => {
      const reply = await access.perform(get.call(keys, { ...ask, want }), purpose, scope)
      fetchedAt = Math.min(fetchedAt, access.clock.now())
      return reply
    }),
  )
  const [first, ...others] = replies.map(reply => read(reply).rows) as [readonly unknown[], ...(readonly unknown[])[]]
  const more = others.map(rows => new Map(rows.map(row => [id(row), row])))
  return {
    rows: joined(first, more, { id, join }),
    failures: replies.flatMap(reply => [
      ...(get.failures?.(reply) ?? []),
      ...read(reply).contradictory.map(key => ({ key, fault: contradiction })),
    ]),
    also: replies.flatMap(reply => get.also?.(reply) ?? []),
    fetchedAt,
  }
}

const contradiction: FaultNews = {
  code: 'PROVIDER_BAD_RESPONSE',
  message: 'The provider gave rows with this id that differ, in one reply. Which of them is right, it does not say.',
}

/** What the provider says of one key of a batch, as a Fault. */
export function failureOf({ code, message }: FaultNews, record: string): Fault {
  return new Fault(code, message ?? faults[code].sentence, { operation: `${record}.get` })
}

/** The rows of a page with the wanted fields that its call had no space for; those that are gone by then are left out. */
export async function withRest(
  access: Asker,
  rows: readonly unknown[],
  { record, ask, rest, scope }: Omit<BatchRequest, 'keys'> & { readonly rest: readonly string[] },
): Promise<readonly unknown[]> {
  if (rest.length === 0 || rows.length === 0) return rows
  const { get, id, join, always = [] } = access.spec(record)
  const ids = [...new Set(rows.map(row => id(row)))]
  const narrow = { ...ask, want: union([rest, always]) }
  const batches = await Promise.all(
    chunks(ids, get?.atMost ?? ids.length).map(keys => readBatch(access, { record, keys, ask: narrow, scope })),
  )
  // A row that could not be had whole is no row that has gone.
  const failed = batches.flatMap(({ failures }) => failures).find(({ fault }) => !fault.isAbsence)
  if (failed !== undefined) throw failureOf(failed.fault, record)
  const more = new Map(batches.flatMap(batch => batch.rows.map(row => [id(row), row])))
  return joined(rows, [more], { id, join })
}

/** The wanted fields in parts, each with those that are always needed. */
function parts(want: Mask, space: number | undefined, always: readonly string[]): readonly Mask[] {
  const [first, rest] = spaced(want, space, always)
  const [next, ...others] = rest
  if (next === undefined) return [first]
  // A name that is longer than the space of a call goes in one of its own: whether that is too long, the provider says.
  const isStuck = first.length === always.length
  const [part, left] = isStuck ? [union([first, [next]]), others] : [first, rest]
  return left.length === 0 ? [part] : [part, ...parts(union([left, always]), space, always)]
}

function joined(
  rows: readonly unknown[],
  more: readonly ReadonlyMap<string, unknown>[],
  { id, join = sideBySide }: Pick<RecordSpec<unknown>, 'id' | 'join'>,
): readonly unknown[] {
  return rows.flatMap(row => {
    const others = more.map(each => each.get(id(row)))
    return others.includes(undefined) ? [] : [others.reduce(join, row)]
  })
}

/** The fields of two rows of one record; of those that both have, the other's. */
export const sideBySide = (one: unknown, other: unknown) => ({ ...(one as object), ...(other as object) })

/** Each name with one more character, which parts it from the next. */
const lengthOf = (names: readonly string[]) => names.reduce((sum, name) => sum + name.length + 1, 0)
