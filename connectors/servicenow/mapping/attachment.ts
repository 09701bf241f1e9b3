import type { Attachment } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import type { AttachmentRow } from '../rows.ts'
import { tableColumns, timesOf } from './columns.ts'

const c = tableColumns<AttachmentRow>()

/** Attachment from ServiceNow's attachments of incidents. */
export const attachmentMapping: Mapping<Attachment, AttachmentRow> = {
  ...absent('url', 'isDeleted', 'isInline', 'malwareScan', 'customFields'),
  ...timesOf<AttachmentRow>(),
  fileName: c.text('file_name'),
  contentType: c.text('content_type'),
  size: c.integer('size_bytes'),
}
