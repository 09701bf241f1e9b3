import { downloadUrl } from '../src/graph/downloads.ts'
import type { AttachmentResolvers } from './types.ts'

/** The pointers and lists of Attachment; its columns read themselves. See schema/helpdesk.graphql. */
export const Attachment: AttachmentResolvers = {
  downloadUrl,
}
