import type { Readable } from 'node:stream'
import type { FileCall, Path } from '../contract/call.ts'
import { Fault } from '../contract/faults.ts'
import { originAllowed } from '../pipeline/hosts.ts'
import type { Access } from './access.ts'
import { getRecords } from './get-records.ts'
import type { Scope } from './scope.ts'

/** A file that begins to come. */
export interface OpenFile {
  readonly row: unknown
  /** In bytes, where the provider says it. */
  readonly length: number | undefined
  readonly stream: Readable
}

interface FileRequest {
  readonly record: string
  readonly id: string
  readonly mostBytes: number
  readonly scope: Scope
}

/** Opens the file that a record stands for; undefined when there is no such record, or no file of it. */
export async function openFile(access: Access, request: FileRequest): Promise<OpenFile | undefined> {
  const { record, id, mostBytes, scope } = request
  const held = (await getRecords(access, record, [id], scope)).get(id)
  if (held instanceof Fault) throw held
  const address = held === undefined ? null : (access.spec(record).file?.(held.row) ?? null)
  if (held === undefined || address === null) return undefined
  const call = callOf(address, access, mostBytes)
  const { headers, body } = await access.perform(call, { operation: `${record}.file`, keys: 1 }, scope)
  const length = Number(headers['content-length'] ?? Number.NaN)
  return { row: held.row, length: Number.isInteger(length) ? length : undefined, stream: body as Readable }
}

/** The provider names the address; it is asked there only where it is the provider's own. */
function callOf(address: string, { connector, settings }: Access, mostBytes: number): FileCall {
  const own = connector.origin(settings)
  const url = URL.canParse(address, own) ? new URL(address, own) : undefined
  if (url === undefined || !originAllowed(url.origin, own, connector.fileHosts))
    throw new Fault('PROVIDER_BAD_RESPONSE', `${connector.title} keeps the file at a host that is not one of its own.`)
  const path = `${url.pathname}${url.search}` as Path
  return { protocol: 'file', path, mostBytes, reads: true, ...(url.origin !== own && { origin: url.origin }) }
}
