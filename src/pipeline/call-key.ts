import { createHash } from 'node:crypto'
import type { Call } from '../contract/call.ts'
import type { AccountIdentity } from './stage.ts'

/** The one key by which a call is cached and shared: whose it is, and what reaches the provider. */
export function callKey(account: AccountIdentity, call: Call): string {
  return createHash('sha256').update(callText(account, call)).digest('base64url')
}

/** The same, spelled out: for keys that do not outlast the call, which need not be short. */
export function callText({ tenant, name, credentialVersion }: AccountIdentity, call: Call): string {
  return JSON.stringify([tenant, name, credentialVersion, canonical(call)])
}

/** The same value whatever the order of its keys was. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return entries.sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, inner]) => [name, canonical(inner)])
}
