import { setImmediate as turn } from 'node:timers/promises'
import { get, path, type RestCall } from '../../src/contract/call.ts'
import type { FaultCode } from '../../src/contract/faults.ts'
import { Fault } from '../../src/contract/faults.ts'
import type { FaultCase } from '../support/fault-proofs.ts'
import { manualClock } from '../support/manual-clock.ts'
import { reply, scripted, toy, toyPipeline, toyRequest } from '../support/toy.ts'

/** What follows from a code: how often a read is tried, whether it shuts the breaker, and what a change ends as. */
interface Consequences {
  readonly reads: number
  readonly opensBreaker: boolean
  readonly changeEndsAs: string
}

const once = (code: FaultCode): Consequences => ({ reads: 1, opensBreaker: false, changeEndsAs: code })
const unwell: Consequences = { reads: 3, opensBreaker: true, changeEndsAs: 'WRITE_OUTCOME_UNKNOWN' }

const consequences: Readonly<Record<FaultCode, Consequences>> = {
  UNAUTHENTICATED: once('UNAUTHENTICATED'),
  FORBIDDEN: once('FORBIDDEN'),
  BAD_USER_INPUT: once('BAD_USER_INPUT'),
  NOT_FOUND: once('NOT_FOUND'),
  CONFLICT: once('CONFLICT'),
  COST_EXCEEDED: once('COST_EXCEEDED'),
  DEADLINE_EXCEEDED: { reads: 3, opensBreaker: false, changeEndsAs: 'WRITE_OUTCOME_UNKNOWN' },
  PARTIAL_RESULT: { reads: 3, opensBreaker: false, changeEndsAs: 'PARTIAL_RESULT' },
  CURSOR_INVALID: once('CURSOR_INVALID'),
  CURSOR_EXPIRED: once('CURSOR_EXPIRED'),
  PROVIDER_UNAVAILABLE: unwell,
  PROVIDER_TIMEOUT: unwell,
  PROVIDER_RATE_LIMITED: { reads: 3, opensBreaker: false, changeEndsAs: 'PROVIDER_RATE_LIMITED' },
  PROVIDER_AUTH: once('PROVIDER_AUTH'),
  RECONNECT_REQUIRED: once('RECONNECT_REQUIRED'),
  PROVIDER_FORBIDDEN: once('PROVIDER_FORBIDDEN'),
  PROVIDER_REJECTED: once('PROVIDER_REJECTED'),
  PROVIDER_BAD_RESPONSE: { ...unwell, reads: 1 },
  CIRCUIT_OPEN: { reads: 3, opensBreaker: false, changeEndsAs: 'CIRCUIT_OPEN' },
  WRITE_OUTCOME_UNKNOWN: once('WRITE_OUTCOME_UNKNOWN'),
}

/** What each code leads to, shown by a provider whose every answer means just that. */
export const codeCases: readonly FaultCase[] = Object.entries(consequences).map(([code, becomes]) => ({
  row: `faults.${code}`,
  sent: () => consequencesOf(code as FaultCode),
  becomes,
}))

async function consequencesOf(code: FaultCode): Promise<Consequences> {
  const clock = manualClock(undefined, async () => void (await turn()))
  const connector = { ...toy, fault: () => ({ code, retryAfterMs: 0 }) }
  const { http, requests } = scripted(reply(500, {}))
  const read = toyPipeline({ clock, http, connector })
  await codeOf(clock.until(read(toyRequest(clock))))
  const reads = requests.length
  for (let page = 0; page < 10; page += 1)
    await codeOf(clock.until(read(toyRequest(clock, { call: get(path`/things/${page}`) }))))
  const opensBreaker =
    (await codeOf(clock.until(read(toyRequest(clock))))) === 'CIRCUIT_OPEN' && code !== 'CIRCUIT_OPEN'
  const change = toyPipeline({ clock, http, connector })
  const changeEndsAs = await codeOf(clock.until(change(toyRequest(clock, { call: write }))))
  return { reads, opensBreaker, changeEndsAs }
}

const write: RestCall = { protocol: 'rest', method: 'POST', path: path`/things`, body: {}, reads: false }

const codeOf = (outcome: Promise<unknown>): Promise<string> =>
  outcome.then(
    () => 'answered',
    error => (error instanceof Fault ? error.code : Promise.reject(error)),
  )
