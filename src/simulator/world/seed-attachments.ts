import type { TicketCommentRow } from './schema.ts'
import type { Writer } from './writer.ts'

const files = [
  ['engine.log', 'text/plain'],
  ['Ünïcode “name” 🎉.png', 'image/png'],
  ['page.html', 'text/html'],
  ['report; v2 (final).pdf', 'application/pdf'],
] as const

const scans = ['malware_not_found', 'not_scanned', 'failed_to_scan', 'malware_found', null] as const

/** Seeds the files of every ninth comment: one or two, some inside the text, some thrown away, some empty. */
export function seedAttachments(writer: Writer, comments: readonly TicketCommentRow[]): void {
  for (const { n } of comments) {
    if (n % 9 !== 1) continue
    for (const index of [0, 1].slice(0, 1 + (n % 2))) {
      const [file_name, content_type] = files[(n + index) % files.length] ?? files[0]
      writer.insert('attachment', {
        comment_n: n,
        file_name,
        content_type,
        size: n % 45 === 10 ? 0 : writer.random.integer(1, 3_000),
        is_inline: content_type === 'image/png' ? 1 : 0,
        malware_scan: scans[(n + index) % scans.length] ?? null,
        is_deleted: n % 27 === 19 ? 1 : 0,
      })
    }
  }
}
