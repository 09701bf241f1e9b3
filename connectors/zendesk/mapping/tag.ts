import { columns } from '../../../src/contract/columns.ts'
import type { Tag } from '../../../src/contract/entities.ts'
import { absent, type Mapping } from '../../../src/contract/mapping.ts'
import type { TagRow } from '../rows.ts'

const c = columns<TagRow>()

/** Tag from Zendesk's list of tags. */
export const tagMapping: Mapping<Tag, TagRow> = {
  ...absent('url', 'createdAt', 'updatedAt', 'isDeleted', 'customFields'),
  name: c.text('name'),
  count: c.integer('count'),
}
