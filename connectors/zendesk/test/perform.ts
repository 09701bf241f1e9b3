import type { Call, Reply } from '../../../src/contract/call.ts'
import { isAbsent } from '../../../src/contract/mapping.ts'
import type { Ask, Mask, Page, RecordSpec, Seen } from '../../../src/contract/record.ts'
import { Secret } from '../../../src/contract/secret.ts'
import connector from '../index.ts'
import simulator from '../simulator.ts'

const { subdomain = '', email = '', token = '' } = simulator.credentials
const settings = {
  signIn: 'token',
  clientId: undefined,
  clientSecret: undefined,
  refreshToken: undefined,
  subdomain,
  email,
  token: new Secret(token),
}

/** What the calls of the connector are told. */
export function asking(want: Mask = 'ALL'): Ask<typeof settings> {
  return { want, settings, facts: {}, wantOf: () => [] }
}

/** The operations of a record. */
export const record = (name: string) => connector.records[name] as RecordSpec<{ id: number }>

/** Performs a call of the connector at an origin. */
export async function perform(call: Call | undefined, origin: string): Promise<Reply> {
  if (call?.protocol !== 'rest') throw new TypeError('Zendesk speaks REST')
  if (connector.auth.kind !== 'headers') throw new TypeError('Zendesk takes a header')
  const url = new URL(call.path, origin)
  for (const [name, value] of Object.entries(call.query ?? {}))
    for (const each of Array.isArray(value) ? value : [value])
      if (each !== undefined) url.searchParams.append(name, String(each))
  const headers = Object.entries({ ...connector.auth.headers(settings), ...call.headers })
  const response = await fetch(url, {
    method: call.method,
    headers: Object.fromEntries(
      headers.map(([name, value]) => [name, value instanceof Secret ? value.reveal() : value]),
    ),
  })
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json') ?? false
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: isJson ? JSON.parse(text) : text,
    bytes: text.length,
  }
}

/** Reads every column of an entity. */
export function mapped(entity: keyof typeof connector.entities, row: unknown): Record<string, unknown> {
  const columns = Object.entries(connector.entities[entity]?.mapping ?? {})
  return Object.fromEntries(
    columns.map(([field, column]) => [field, isAbsent(column) ? undefined : column.read(row, {})]),
  )
}

/** A row of any kind. */
export type Row = { readonly id: number }

/** Reads pages until there are no more. */
export async function walk(read: (cursor: string | undefined) => Promise<Page<Row>>) {
  const rows: Row[] = []
  const also: Seen[] = []
  let cursor: string | undefined
  do {
    const page = await read(cursor)
    rows.push(...page.rows)
    also.push(...(page.also ?? []))
    cursor = page.next
  } while (cursor !== undefined)
  return { rows, also }
}
