import type { FastifyInstance } from 'fastify'
import type { Accounts } from './accounts/account.ts'
import type { OpenFile } from './accounts/files.ts'
import { readGlobalId } from './accounts/global-id.ts'
import { noFacts } from './accounts/held.ts'
import { Lifetime } from './cache/lifetime.ts'
import type { FaultCode } from './contract/faults.ts'
import { asFault, Fault } from './contract/faults.ts'
import type { Signer } from './graph/cursors.ts'
import { readDownload } from './graph/downloads.ts'
import { specOf, View } from './graph/view.ts'
import type { Clock } from './pipeline/clock.ts'
import { deadlineIn } from './pipeline/deadline.ts'
import { Ending } from './pipeline/ending.ts'

interface DownloadParts {
  readonly accounts: () => Accounts
  readonly signer: Signer
  readonly clock: Clock
  readonly server: { readonly requestSeconds: number; readonly attachmentBytes: number }
}

/** How long a client may take nothing of its file, in milliseconds; the provider's connection is held for it meanwhile. */
const longestPause = 60_000

/** The status for what can go wrong with a file; anything else is a provider's failure. */
const statuses: Partial<Record<FaultCode, number>> = {
  NOT_FOUND: 404,
  CURSOR_EXPIRED: 410,
  COST_EXCEEDED: 413,
  PROVIDER_RATE_LIMITED: 503,
  PROVIDER_TIMEOUT: 504,
  DEADLINE_EXCEEDED: 504,
}

/** Files at the addresses that `downloadUrl` gives: fetched with the account's credentials as they are sent on. */
export function addDownloads(app: FastifyInstance, { accounts, signer, clock, server }: DownloadParts): void {
  app.get<{ Params: { token: string } }>('/attachments/:token', async (request, reply) => {
    const gone = new Ending()
    reply.raw.once('close', () => gone.abort(new Fault('DEADLINE_EXCEEDED', 'The client went away.')))
    const deadline = deadlineIn(server.requestSeconds * 1000, { clock, signals: [gone] })
    let stream: OpenFile['stream'] | undefined
    try {
      const id = readGlobalId(readDownload(signer, request.params.token))
      const account = accounts().named(id.account)
      const record = account && specOf(account, 'Attachment').of
      const file =
        record &&
        (await account.client.file({
          record,
          id: id.remoteId,
          mostBytes: server.attachmentBytes,
          scope: {
            want: () => 'ALL',
            deadline,
            priority: 'interactive',
            seen: new Map(),
            lifetime: new Lifetime(clock),
          },
        }))
      if (!file) throw new Fault('NOT_FOUND', 'The file does not exist any more.')
      stream = file.stream
      const read = { mask: 'ALL', fetchedAt: clock.now(), freshness: 'LIVE', facts: noFacts } as const
      const held = { id: id.remoteId, row: file.row, ...read }
      const view = new View(account, 'Attachment', held)
      const type = printable(view.read('contentType') ?? '')
      const disposition = dispositionOf(view.read('fileName') ?? 'attachment')
      reply.raw.setTimeout(longestPause, () => reply.raw.destroy())
      // What somebody attached can be anything: it is saved, and never shown as a page of this server.
      reply
        .header('content-type', 'application/octet-stream')
        .header('x-attachment-type', type)
        .header('content-disposition', disposition)
        .header('content-security-policy', "default-src 'none'; sandbox")
        .header('cache-control', 'private, no-store')
      if (file.length !== undefined) reply.header('content-length', file.length)
      return reply.send(stream)
    } catch (error) {
      stream?.destroy()
      const { code, message, details } = asFault(error)
      if (details.retryAfterMs !== undefined) reply.header('retry-after', Math.ceil(details.retryAfterMs / 1000))
      return reply
        .code(statuses[code] ?? 502)
        .header('cache-control', 'no-store')
        .send({ errors: [{ message, extensions: { code, requestId: request.id } }] })
    } finally {
      deadline.release()
    }
  })
}

const printable = (text: string) => text.replace(/[^\x20-\x7e]/g, '').slice(0, 100)

/** The name of a file, in the plain form and in that of RFC 6266. */
function dispositionOf(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\/]/g, '_').slice(0, 150)
  const whole = encodeURIComponent(name.slice(0, 150).toWellFormed()).replace(/['()*]/g, encodeSign)
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`
}

const encodeSign = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
