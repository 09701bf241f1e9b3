import { createHash } from 'node:crypto'
import {
  json,
  type Route,
  route,
  type SimulatorContext,
  type SimulatorReply,
} from '../../../src/simulator/simulator.ts'
import { bytesOf } from '../../../src/simulator/world/attachment-bytes.ts'
import type { AttachmentRow } from '../../../src/simulator/world/schema.ts'
import { host, idOf, numberIn, urlOf } from './ids.ts'

/** What nobody can guess of an address. */
const tokenOf = (n: number) => createHash('sha256').update(`attachment ${n}`).digest('base64url').slice(0, 25)

/** A file. https://developer.zendesk.com/api-reference/ticketing/tickets/ticket-attachments/ */
export function attachmentOf(row: AttachmentRow) {
  const id = idOf('attachment', row.n)
  const address = `${host}/attachments/token/${id}.${tokenOf(row.n)}/?name=${encodeURIComponent(row.file_name)}`
  return {
    url: urlOf('attachments', id),
    id,
    file_name: row.file_name,
    content_url: address,
    mapped_content_url: address,
    content_type: row.content_type,
    size: row.size,
    width: null,
    height: null,
    inline: row.is_inline === 1,
    deleted: row.is_deleted === 1,
    ...(row.malware_scan !== null && { malware_scan_result: row.malware_scan, malware_access_override: false }),
    thumbnails: [],
  }
}

/**
 * The addresses of files, for those who are let in. Like the real one, the first redirects to another, which is good for
 * this one file; that other is at a host of its own in life, and at the account's own here.
 */
export function attachmentRoutes({ world }: SimulatorContext): Route[] {
  const rowOf = (token: string | undefined): AttachmentRow | undefined => {
    const [id = '', secret] = (token ?? '').split('.')
    const n = /^\d{1,15}$/.test(id) ? numberIn('attachment', Number(id)) : -1
    return secret === tokenOf(n) ? world.get<AttachmentRow>('SELECT * FROM attachment WHERE n = ?', n) : undefined
  }
  return [
    route('GET', '/attachments/token/:token', ({ params }): SimulatorReply => {
      const row = rowOf(params.token)
      if (row === undefined || row.is_deleted === 1) return gone()
      if (row.malware_scan === 'malware_found') return json({ error: 'Forbidden', description: 'Malware found' }, 403)
      return { status: 302, headers: { location: `/attachment/${idOf('attachment', row.n)}?token=${params.token}` } }
    }),
    route('GET', '/attachment/:id', ({ query }): SimulatorReply => {
      const row = rowOf(query.get('token') ?? undefined)
      return row === undefined ? gone() : { status: 200, bytes: bytesOf(row), contentType: row.content_type }
    }),
  ]
}

const gone = (): SimulatorReply => ({ status: 404, text: '<html>Not found</html>', contentType: 'text/html' })
