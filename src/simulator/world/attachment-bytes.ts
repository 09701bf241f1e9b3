import { createRandom } from '../random.ts'
import type { AttachmentRow } from './schema.ts'

/** The bytes of a file: every byte there is, the same each time, and other ones in each file. */
export function bytesOf({ n, size }: Pick<AttachmentRow, 'n' | 'size'>): Buffer {
  const random = createRandom(n)
  const bytes = Buffer.allocUnsafe(size)
  for (let at = 0; at < size; at += 1) bytes[at] = Math.floor(random.next() * 256)
  return bytes
}
