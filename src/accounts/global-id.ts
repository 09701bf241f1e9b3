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
export function writeGlobalId({ remoteId, ...kind }: GlobalId): string {
  return globalIdsOf(kind)(remoteId)
}

/** Writes the ids of an account's records of one entity: what they have in common is encoded once. */
export function globalIdsOf({ tenant, account, entity }: Omit<GlobalId, 'remoteId'>): (remoteId: string) => string {
  const common = Buffer.from(JSON.stringify([version, tenant, account, entity, '']).slice(0, -2))
  const whole = common.length - (common.length % 3)
  const begin = common.toString('base64url', 0, whole)
  // Three bytes make four characters: those that are left begin what follows.
  const left = common.toString('latin1', whole)
  return remoteId => begin + (isPlainText.test(remoteId) ? base64OfAscii : base64OfText)(left, remoteId)
}

/** Texts that stand in JSON and in bytes as they are, as nearly all ids do. */
const isPlainText = /^[\w.:@/+=-]*$/

const base64OfText = (left: string, remoteId: string) =>
  Buffer.concat([Buffer.from(left, 'latin1'), Buffer.from(`${JSON.stringify(remoteId).slice(1)}]`)]).toString(
    'base64url',
  )

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** The two characters of each twelve bits. */
const pairs = Array.from({ length: 4096 }, (_, bits) => `${alphabet[bits >> 6]}${alphabet[bits & 63]}`)

/** As base64url; for a few bytes a call of Buffer takes several times as long. */
function base64OfAscii(left: string, remoteId: string): string {
  const text = `${left}${remoteId}"]`
  const { length } = text
  let written = ''
  let at = 0
  for (; at + 2 < length; at += 3) {
    const bits = (text.charCodeAt(at) << 16) | (text.charCodeAt(at + 1) << 8) | text.charCodeAt(at + 2)
    written += `${pairs[bits >> 12]}${pairs[bits & 4095]}`
  }
  if (at === length) return written
  const bits = (text.charCodeAt(at) << 16) | ((at + 1 < length ? text.charCodeAt(at + 1) : 0) << 8)
  return written + `${pairs[bits >> 12]}${alphabet[(bits >> 6) & 63]}`.slice(0, at + 1 < length ? 3 : 2)
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
