import type { Account } from '../../accounts/account.ts'
import { Lifetime } from '../../cache/lifetime.ts'
import { asFault, Fault } from '../../contract/faults.ts'
import type { Clock } from '../../pipeline/clock.ts'
import type { Connection } from '../../pipeline/connection.ts'
import { deadlineIn, reasonOf } from '../../pipeline/deadline.ts'
import type { AuditLog } from '../../store/audit.ts'
import { type Arrival, openCallback } from './callback.ts'
import { longestDecision, OneTimeState } from './one-time-state.ts'
import type { Page } from './page.ts'
import { newProofKey } from './proof-key.ts'

/** How long the provider may take to show that the new token is good, in milliseconds. */
const longestCheck = 60_000

/** What became of the wish to connect an account. */
export interface Outcome {
  /** `KEPT` where there are tokens, but the first call with them failed. */
  readonly kind: 'CONNECTED' | 'KEPT' | 'REFUSED'
  readonly text: string
}

interface ConnectOptions {
  readonly account: Account
  readonly connection: Connection
  readonly port: number
  readonly clock: Clock
  readonly audit: Pick<AuditLog, 'append'>
  tell(text: string): void
}

/** Sends a person to the provider, waits for them to come back, and keeps what they were given. */
export async function connectAccount(options: ConnectOptions): Promise<Outcome> {
  const { account, connection, port, clock, tell } = options
  const state = new OneTimeState(clock)
  const callback = await openCallback({ port, state, tell })
  const deadline = deadlineIn(longestDecision, { clock, fault: tooLate })
  try {
    const redirectUri = `http://${connection.loopback}:${callback.port}/callback`
    const proof = connection.takesProof ? newProofKey() : undefined
    const address = connection.address({ redirectUri, state: state.text, challenge: proof?.challenge })
    tell(invitation(account, { connection, redirectUri, address }))
    const arrival = await Promise.race([callback.arrival, aborted(deadline.signal)])
    deadline.release()
    const outcome = await outcomeOf(arrival, options, { redirectUri, verifier: proof?.verifier })
    arrival.answer(pageOf(outcome, account))
    return outcome
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return { kind: 'REFUSED', text: error.message }
  } finally {
    deadline.release()
    await callback.close()
  }
}

function invitation(
  { name, connector: { title } }: Account,
  { connection, redirectUri, address }: { connection: Connection; redirectUri: string; address: string },
): string {
  return [
    `To connect ${name}, open this address in a browser on this machine, signed in to ${title}:`,
    `  ${address}`,
    `${title} will ask whether the app may have: ${connection.scopes.join(', ')}.`,
    `The app must have this redirect URI registered at ${title}: ${redirectUri}`,
    'Waiting for ten minutes ...',
  ].join('\n\n')
}

async function outcomeOf(
  arrival: Arrival,
  { account, connection, clock, audit }: ConnectOptions,
  visit: Pick<Parameters<Connection['exchange']>[0], 'redirectUri' | 'verifier'>,
): Promise<Outcome> {
  const { title } = account.connector
  if (arrival.kind === 'REFUSED') return { kind: 'REFUSED', text: `${refusal(title, arrival)} Nothing was kept.` }
  const refused = await connection.exchange({ ...visit, code: arrival.code }).then(() => undefined, asFault)
  if (refused !== undefined)
    return {
      kind: 'REFUSED',
      text: `${account.name} could not be connected (${refused.code}): ${printable(refused.message)} Nothing was kept.`,
    }
  const { tenant, name, connector } = account
  const detail = { connector: connector.name, scopes: connection.scopes }
  await audit.append({ tenant, account: name, who: 'command line', what: 'account.connected', detail })
  const objection = await check(account, clock).then(() => undefined, asFault)
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

async function check(account: Account, clock: Clock): Promise<void> {
  const deadline = deadlineIn(longestCheck, { clock })
  const lifetime = new Lifetime(clock)
  try {
    await account.client.check({ want: () => 'ALL', deadline, priority: 'interactive', seen: new Map(), lifetime })
  } finally {
    deadline.release()
  }
}

function pageOf({ kind }: Outcome, { name, connector: { title } }: Account): Page {
  if (kind === 'CONNECTED') return { status: 200, title: `${name} is connected`, text: 'You may close this page.' }
  const text =
    kind === 'KEPT'
      ? `${title} let the app in, but did not answer its first call. The terminal says why.`
      : 'The terminal says why. Nothing was kept.'
  return { status: 200, title: `${name} is not connected`, text }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(reasonOf(signal)), { once: true }))
}

const tooLate = () =>
  new Fault(
    'DEADLINE_EXCEEDED',
    'Nobody came back from the provider within ten minutes. Nothing was kept. Run the command again.',
  )

/** What a stranger wrote, for a terminal: no signs that it would obey, no addresses of people, and not without end. */
function printable(text: string): string {
  return text
    .replace(/[^\x20-\x7e\xa1-\u1fff]/g, ' ')
    .replace(/[^\s"'<>:[\]]+@[^\s"'<>:[\]]+/g, '[e-mail]')
    .slice(0, 300)
}
