import { columns } from '../../../src/contract/columns.ts'
import type { Attachment } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import type { AttachmentRow } from '../rows.ts'

const c = columns<AttachmentRow>()

/** Attachment from Zendesk's attachments of comments. */
export const attachmentMapping: Mapping<Attachment, AttachmentRow> = {
  ...absent('url', 'createdAt', 'updatedAt', 'customFields'),
  isDeleted: c.flag('deleted'),
  fileName: c.text('file_name'),
  contentType: c.text('content_type'),
  size: c.integer('size'),
  isInline: c.flag('inline'),
  malwareScan: c.text('malware_scan_result'),
}
