import { FailedStatus, uris } from './messages.ts'
import { child, type XmlIn } from './read-xml.ts'

/** The preferences of a search; the lists are left out unless somebody asks for them. */
export function readPreferences(header: XmlIn | undefined): { bodyFieldsOnly: boolean; pageSize: number } {
  const preferences = child(header, 'searchPreferences', uris.platformMsgs)
  const read = (name: string) => child(preferences, name, uris.platformMsgs)?.text
  const pageSize = Number(read('pageSize') ?? 1000)
  if (!Number.isInteger(pageSize) || pageSize < 5 || pageSize > 1000) {
    throw new FailedStatus('INVALID_SEARCH_PAGE_SIZE', 'The page size must be between 5 and 1000.')
  }
  return { bodyFieldsOnly: read('bodyFieldsOnly') !== 'false', pageSize }
}
