import type { Account } from '../../accounts/account.ts'
import { letIn, notConnected, type Outcome } from '../../connect/let-in.ts'
import { longestDecision } from '../../connect/signing-in.ts'
import { asFault, Fault } from '../../contract/faults.ts'
import type { Clock } from '../../pipeline/clock.ts'
import type { Connection } from '../../pipeline/connection.ts'
import { deadlineIn, reasonOf } from '../../pipeline/deadline.ts'
import type { Signal } from '../../pipeline/ending.ts'
import type { AuditLog } from '../../store/audit.ts'
import { openCallback } from './callback.ts'
import { OneTimeState } from './one-time-state.ts'
import type { Page } from './page.ts'

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
    const begun = await connection.begin({ redirectUri, state: state.text }).catch(asFault)
    if (begun instanceof Fault) return notConnected(account, begun)
    const { address, memory } = begun
    tell(invitation(account, { connection, redirectUri, address }))
    const arrival = await Promise.race([callback.arrival, aborted(deadline.signal)])
    deadline.release()
    const visit = { redirectUri, memory }
    const outcome = await letIn(arrival.query, { ...options, who: 'command line', visit })
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
    `${title} will ask whether the app may have: ${connection.scopes.join(', ') || 'the rights that it names itself'}.`,
    `The app must have this redirect URI registered at ${title}: ${redirectUri}`,
    'Waiting for ten minutes ...',
  ].join('\n\n')
}

function pageOf({ kind }: Outcome, { name, connector: { title } }: Account): Page {
  if (kind === 'CONNECTED') return { status: 200, title: `${name} is connected`, text: 'You may close this page.' }
  const text =
    kind === 'KEPT'
      ? `${title} let the app in, but did not answer its first call. The terminal says why.`
      : 'The terminal says why. Nothing was kept.'
  return { status: 200, title: `${name} is not connected`, text }
}

function aborted(signal: Signal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(reasonOf(signal)), { once: true }))
}

const tooLate = () =>
  new Fault(
    'DEADLINE_EXCEEDED',
    'Nobody came back from the provider within ten minutes. Nothing was kept. Run the command again.',
  )
