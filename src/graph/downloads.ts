import { Fault } from '../contract/faults.ts'
import type { Context } from './context.ts'
import type { Signer } from './cursors.ts'
import { specOf, type View } from './view.ts'

/** For how long an address is good, in milliseconds. */
const goodFor = 3_600_000
/** What addresses are signed as, so that no cursor passes for one. */
const kind = 'attachment'

/** Where this server gives a file; null where the provider has none. */
export function downloadUrl(view: View<'Attachment'>, _args: object, { signer }: Context): string | null {
  const { file } = view.account.client.spec(specOf(view.account, 'Attachment').of)
  if ((file?.(view.held.row) ?? null) === null) return null
  return `/attachments/${signer.writeState(kind, [view.id, Date.now() + goodFor])}`
}

/** The global id that an address was made for; a Fault when it is not one of ours, or too old. */
export function readDownload(signer: Signer, token: string): string {
  const [id, ends] = stateOf(signer, token)
  if (ends < Date.now())
    throw new Fault('CURSOR_EXPIRED', 'The address of the file is too old. Ask for its "downloadUrl" again.')
  return id
}

function stateOf(signer: Signer, token: string): readonly [string, number] {
  try {
    return signer.readState<[string, number]>(kind, token)
  } catch {
    throw new Fault('NOT_FOUND', 'This is no address of a file. Ask for the "downloadUrl" of an attachment.')
  }
}
