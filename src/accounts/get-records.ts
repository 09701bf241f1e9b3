import { Fault, faults } from '../contract/faults.ts'
import type { Ask, Batch } from '../contract/record.ts'
import { chunks } from './chunks.ts'
import { type ByKey, type Client, failAll } from './client.ts'
import type { Held } from './held.ts'
import type { Scope } from './scope.ts'
import { readWhole } from './whole.ts'

/** Records by their ids: from a small table, from the record cache, and only the rest from the provider. */
export async function getRecords(
  client: Client,
  record: string,
  ids: readonly string[],
  scope: Scope,
): Promise<ByKey<Held>> {
  const spec = client.spec(record)
  if (spec.all !== undefined) return pick(await readWhole(client, record, scope), ids)
  if (spec.get === undefined) throw new TypeError(`${client.connector.name} cannot get ${record} by id.`)
  const ask = client.ask(record, scope)
  const found: ByKey<Held> = await client.records.find(record, ids, ask.want)
  const missing = ids.filter(id => !found.has(id))
  const { get } = spec
  await Promise.all(
    chunks(missing, get.atMost).map(keys => fetchChunk({ client, record, batch: get, keys, ask, scope, into: found })),
  )
  return found
}

interface Chunk {
  readonly client: Client
  readonly record: string
  readonly batch: Batch<unknown>
  readonly keys: readonly string[]
  readonly ask: Ask
  readonly scope: Scope
  readonly into: ByKey<Held>
}

async function fetchChunk({ client, record, batch, keys, ask, scope, into }: Chunk): Promise<void> {
  const { id, detail } = client.spec(record)
  try {
    const purpose = { operation: `${record}.get`, quota: batch.quota, keys: keys.length }
    const reply = await client.perform(batch.call(keys, ask), purpose, scope)
    const asked = new Set(keys)
    const rows = batch.rows(reply).filter(row => asked.has(id(row)))
    const wantsDetail =
      detail !== undefined && (ask.want === 'ALL' || detail.fields.some(field => ask.want.includes(field)))
    const whole = wantsDetail ? await addDetail({ client, record, batch: detail, keys, ask, scope, into }, rows) : rows
    const held = whole.map(row => client.hold(row, ask.want))
    for (const each of held) into.set(id(each.row), each)
    for (const { key, fault } of batch.failures?.(reply) ?? []) {
      if (!fault.isAbsence)
        into.set(
          key,
          new Fault(fault.code, fault.message ?? faults[fault.code].sentence, { operation: `${record}.get` }),
        )
    }
    await client.keep(record, held)
    await client.keepSeen(batch.also?.(reply) ?? [])
  } catch (error) {
    // "Not found" for a single key is the answer that there is no such record.
    if (error instanceof Fault && error.details.isAbsence && keys.length === 1) return
    failAll(into, keys, error)
  }
}

/** Fetches the fields that take a request of their own and lays them over the rows, joined by id. */
async function addDetail(
  { client, record, batch, ask, scope }: Chunk,
  rows: readonly unknown[],
): Promise<readonly unknown[]> {
  const { id } = client.spec(record)
  const details = new Map<string, unknown>()
  for (const keys of chunks(
    rows.map(row => id(row)),
    batch.atMost,
  )) {
    const purpose = { operation: `${record}.detail`, quota: batch.quota, keys: keys.length }
    const reply = await client.perform(batch.call(keys, ask), purpose, scope)
    for (const row of batch.rows(reply)) details.set(id(row), row)
  }
  return rows.map(row => ({ ...(row as object), ...(details.get(id(row)) as object | undefined) }))
}

function pick(rows: ReadonlyMap<string, Held>, ids: readonly string[]): ByKey<Held> {
  return new Map(ids.flatMap(id => (rows.has(id) ? [[id, rows.get(id) as Held] as const] : [])))
}
