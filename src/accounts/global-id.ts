import type { EntityName } from '../contract/entities.ts'
import { Fault } from '../contract/faults.ts'

/** What a global id names. */
export interface GlobalId {
  readonly tenant: string
  readonly account: string
  readonly entity: EntityName | 'ConnectedAccount'
  readonly remoteId: string
}

const version = '1'

/** The id as clients see it: opaque, the same for the same record for ever. */
export function writeGlobalId({ tenant, account, entity, remoteId }: GlobalId): string {
  return Buffer.from(JSON.stringify([version, tenant, account, entity, remoteId])).toString('base64url')
}

/** What an id names; a Fault for a text that is no id of this server. */
export function readGlobalId(id: string): GlobalId {
  const parts = partsOf(id)
  const [form, tenant, account, entity, remoteId] = parts
  const isWhole = form === version && tenant && account && entity && remoteId && parts.length === 5 && isPlain(remoteId)
  if (!isWhole)
    throw new Fault(
      'BAD_USER_INPUT',
      `"${id.slice(0, 80)}" is no id of this server. Take ids as they come in its answers.`,
    )
  return { tenant, account, entity: entity as GlobalId['entity'], remoteId }
}

/** No provider's id has characters that cannot be written down, or is a step within a path. */
const isPlain = (text: string) => text.isWellFormed() && !/\p{Cc}|^\.{1,2}$/u.test(text)

function partsOf(id: string): readonly string[] {
  if (!/^[\w-]{1,2000}$/.test(id)) return []
  try {
    const parts: unknown = JSON.parse(Buffer.from(id, 'base64url').toString('utf8'))
    return Array.isArray(parts) && parts.every(part => typeof part === 'string') ? parts : []
  } catch {
    return []
  }
}
