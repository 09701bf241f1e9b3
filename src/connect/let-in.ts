import type { Account } from '../accounts/account.ts'
import { asFault } from '../contract/faults.ts'
import { Secret } from '../contract/secret.ts'
import type { Clock } from '../pipeline/clock.ts'
import type { Connection } from '../pipeline/connection.ts'
import type { AuditLog } from '../store/audit.ts'
import { tryAccount } from './look-into.ts'
import { printable } from './printable.ts'

/** What a person came back from a provider with. */
export type Arrival =
  | { readonly kind: 'CODE'; readonly code: Secret }
  | { readonly kind: 'REFUSED'; readonly error: string; readonly description: string }

/** What became of the wish to connect an account. */
export interface Outcome {
  /** `KEPT` where there are tokens, but the first call with them failed. */
  readonly kind: 'CONNECTED' | 'KEPT' | 'REFUSED'
  readonly text: string
}

interface LetInOptions {
  readonly account: Account
  readonly connection: Connection
  readonly clock: Clock
  readonly audit: Pick<AuditLog, 'append'>
  /** Who let us in, as the audit trail has it. */
  readonly who: string
  readonly visit: Pick<Parameters<Connection['exchange']>[0], 'redirectUri' | 'verifier'>
}

/** What stands in the address to which a provider sends a person back. https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2 */
export function arrivalIn(query: URLSearchParams): Arrival {
  const [code, ...others] = query.getAll('code')
  const error = query.get('error')
  if (error === null && code !== undefined && code !== '' && others.length === 0)
    return { kind: 'CODE', code: new Secret(code) }
  return { kind: 'REFUSED', error: error ?? 'no code', description: query.get('error_description') ?? '' }
}

/** Exchanges what a person came back with, keeps it, writes that down, and makes the first call with it. */
export async function letIn(
  arrival: Arrival,
  { account, connection, clock, audit, who, visit }: LetInOptions,
): Promise<Outcome> {
  const { title } = account.connector
  if (arrival.kind === 'REFUSED') return { kind: 'REFUSED', text: `${refusal(title, arrival)} Nothing was kept.` }
  const refused = await connection.exchange({ ...visit, code: arrival.code }).then(() => undefined, asFault)
  if (refused !== undefined)
    return {
      kind: 'REFUSED',
      text: `${account.name} could not be connected (${refused.code}): ${printable(refused.message)} Nothing was kept.`,
    }
  // Another person, or another organization, may have let us in: what was read with the tokens of before is not theirs.
  await account.changed()
  const { tenant, name, connector } = account
  const detail = { connector: connector.name, scopes: connection.scopes }
  await audit.append({ tenant, account: name, who, what: 'account.connected', detail })
  const objection = await tryAccount(account, clock)
  if (objection === undefined)
    return {
      kind: 'CONNECTED',
      text: `${account.name} is connected: ${title} answers with the rights of whoever let the app in.`,
    }
  return {
    kind: 'KEPT',
    text: `The tokens of ${account.name} are kept, but ${title} did not answer the first call with them (${objection.code}): ${printable(objection.message)}`,
  }
}

function refusal(title: string, { error, description }: Arrival & { readonly kind: 'REFUSED' }): string {
  if (error === 'access_denied') return `The app was not let in: somebody said no at ${title}.`
  if (error === 'no code') return `${title} sent somebody back with neither a code nor an error.`
  const said = [error, description].filter(part => part !== '').map(printable)
  return `${title} could not ask (${said.join(': ')}). See that the client id, the redirect URI and the scopes are those of the app.`
}
