import { Fault, type FaultNews, isOutage } from '../contract/faults.ts'
import type { Ask } from '../contract/record.ts'
import { type Access, type ByKey, failAll } from './access.ts'
import { chunks } from './chunks.ts'
import { withDetail } from './detail.ts'
import { covers, type Held, seenOf } from './held.ts'
import type { Scope } from './scope.ts'
import { readWhole } from './whole.ts'
import { failureOf, readBatch } from './wide-rows.ts'

/** Records by their ids: from a small table, from the record cache, and only the rest from the provider. */
export async function getRecords(
  access: Access,
  record: string,
  ids: readonly string[],
  scope: Scope,
): Promise<ByKey<Held>> {
  const spec = access.spec(record)
  if (spec.all !== undefined) return pick(await readWhole(access, record, scope), ids)
  if (spec.get === undefined) throw new TypeError(`${access.connector.name} cannot get ${record} by id.`)
  const ask = access.ask(record, scope)
  const found: ByKey<Held> = new Map()
  const known = seenOf(scope.seen, record)
  for (const id of ids) {
    const seen = known.get(id)
    if (seen !== undefined && covers(seen.mask, ask.want)) found.set(id, seen)
  }
  for (const id of ids) scope.lifetime.madeOf(access.records.tags.record(record, id))
  const unseen = ids.filter(id => !found.has(id))
  const { maxAgeSeconds, lifetime } = scope
  const kept = await access.records.find(record, unseen, { want: ask.want, maxAgeSeconds, lifetime })
  for (const [id, held] of kept.fresh) found.set(id, held)
  const told = { account: access.account, record }
  if (kept.fresh.size > 0) scope.cause?.onKept?.({ ...told, rows: kept.fresh.size, isStale: false })
  if (kept.stale.size > 0) {
    scope.cause?.onKept?.({ ...told, rows: kept.stale.size, isStale: true })
    scope.lifetime.end()
    for (const [id, held] of kept.stale) found.set(id, held)
    const read = (stale: readonly string[], behalf: Scope) => getRecords(access, record, stale, behalf)
    access.revalidation.begin({ record, rows: kept.stale, scope, read })
  }
  // An id that the provider could not have given is not asked for: it would fail the others of its call.
  const missing = ids.filter(id => !found.has(id) && !kept.absent.has(id) && (spec.idForm?.test(id) ?? true))
  const { get } = spec
  await Promise.all(
    chunks(missing, get.atMost).map(keys => fetchChunk({ access, record, keys, ask, scope, into: found })),
  )
  giveSpare(kept.spare, found, scope)
  return found
}

/** Where the provider cannot be asked, what was kept of it is better than nothing; each row says that it is stale. */
function giveSpare(spare: ReadonlyMap<string, Held>, found: ByKey<Held>, scope: Scope): void {
  for (const [id, held] of spare) {
    const instead = found.get(id)
    if (!(instead instanceof Fault && isOutage(instead))) continue
    scope.lifetime.end()
    found.set(id, held)
  }
}

interface Chunk {
  readonly access: Access
  readonly record: string
  readonly keys: readonly string[]
  readonly ask: Ask
  readonly scope: Scope
  readonly into: ByKey<Held>
}

async function fetchChunk({ access, record, keys, ask, scope, into }: Chunk): Promise<void> {
  try {
    const answer = await readBatch(access, { record, keys, ask, scope })
    const whole = await withDetail(access, answer.rows, { record, ask, scope })
    const read = { mask: ask.want, fetchedAt: answer.fetchedAt, freshness: 'LIVE' } as const
    const held = access.hold(record, whole, read)
    for (const each of held) into.set(each.id, each)
    const { failures } = answer
    for (const { key, fault } of failures)
      if (key !== undefined && !fault.isAbsence) into.set(key, failureOf(fault, record))
    const unnamed = failures.filter(({ key, fault }) => key === undefined && !fault.isAbsence)
    await askAgain({ access, record, keys: keys.filter(key => !into.has(key)), ask, scope, into }, unnamed, keys.length)
    await access.keep(record, held, scope)
    const absent = keys.filter(key => !into.has(key))
    await noteAbsent(access, record, absent, scope)
    await access.keepSeen(answer.also, { freshness: 'LIVE', fetchedAt: answer.fetchedAt }, scope)
  } catch (error) {
    // "Not found" for a single key is the answer that there is no such record.
    if (error instanceof Fault && error.details.isAbsence && keys.length === 1)
      return noteAbsent(access, record, keys, scope)
    failAll(into, keys, error)
  }
}

/** That there are no such records is good for less time than a record is, in the cache and in an answer. */
async function noteAbsent(access: Access, record: string, ids: readonly string[], scope: Scope): Promise<void> {
  if (ids.length === 0) return
  const { records, clock } = access
  scope.lifetime.freshFor(scope.maxAgeSeconds ?? records.policy(record).absentSeconds, clock.now())
  await records.keepAbsent(record, ids, scope.asOf)
}

/** A failure that names no key: alone it is the key's own; among others, each key without a row is asked for by itself. */
async function askAgain(chunk: Chunk, unnamed: readonly { readonly fault: FaultNews }[], asked: number): Promise<void> {
  const [failure] = unnamed
  if (failure === undefined) return
  const { keys, record, into } = chunk
  if (asked === 1) for (const key of keys) into.set(key, failureOf(failure.fault, record))
  else await Promise.all(keys.map(key => fetchChunk({ ...chunk, keys: [key] })))
}

function pick(rows: ReadonlyMap<string, Held>, ids: readonly string[]): ByKey<Held> {
  return new Map(ids.flatMap(id => (rows.has(id) ? [[id, rows.get(id) as Held] as const] : [])))
}
