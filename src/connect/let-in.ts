import type { Account } from '../accounts/account.ts'
import { asFault, type Fault, rowOf } from '../contract/faults.ts'
import type { Clock } from '../pipeline/clock.ts'
import type { Arrival, Connection, Memory } from '../pipeline/connection.ts'
import type { AuditLog } from '../store/audit.ts'
import { tryAccount } from './look-into.ts'
import { printable } from './printable.ts'

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
  /** What is known since they were sent there. */
  readonly visit: { readonly redirectUri: string; readonly memory: Memory }
}

/** Exchanges what stands in the address to which a person came back, keeps it, writes that down, and makes the first call with it. */
export async function letIn(
  query: URLSearchParams,
  { account, connection, clock, audit, who, visit }: LetInOptions,
): Promise<Outcome> {
  const { title } = account.connector
  const arrival = connection.arrivalIn(query, visit.memory)
  if (arrival.kind === 'REFUSED') return { kind: 'REFUSED', text: `${refusal(title, arrival)} Nothing was kept.` }
  const fault = await connection.exchange({ ...visit, code: arrival.code }).then(() => undefined, asFault)
  if (fault !== undefined) return notConnected(account, fault)
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

/** That a provider refuses what connecting an account begins or ends with. */
export function notConnected({ name }: Pick<Account, 'name'>, { code, message }: Fault): Outcome {
  return { kind: 'REFUSED', text: `${name} could not be connected (${code}): ${printable(message)} Nothing was kept.` }
}

/** What is told of refusals that need no words of the provider. */
const refusals: Readonly<Record<string, (title: string) => string>> = {
  access_denied: title => `The app was not let in: somebody said no at ${title}.`,
  'no code': title => `${title} sent somebody back with neither a code nor an error.`,
  'another request': title => `${title} sent somebody back with the answer to another request than ours. Begin again.`,
  'another account': title =>
    `Somebody let the app into another account of ${title} than the one that the settings name.`,
}

function refusal(title: string, { error, description }: Arrival & { readonly kind: 'REFUSED' }): string {
  const known = rowOf(refusals, error)
  if (known !== undefined) return known(title)
  const said = [error, description].filter(part => part !== '').map(printable)
  return `${title} could not ask (${said.join(': ')}). See that the client id, the redirect URI and the scopes are those of the app.`
}
