import { Fault } from '../contract/faults.ts'
import type { Clock } from './clock.ts'
import { Ending, type Signal } from './ending.ts'

/** How much longer somebody waits for an answer: a budget of time and the client's presence, as one signal. */
export interface Deadline {
  /** Aborts when the budget is used up or the client has gone; its reason is a Fault. */
  readonly signal: Signal
  /** Milliseconds that are left; 0 when it is over. */
  remaining(): number
  /** Lets go of the timer; call it when the work is done. */
  release(): void
}

/** How a deadline is made. */
interface DeadlineOptions {
  readonly clock: Clock
  /** Signals that end it earlier. */
  readonly signals?: readonly Signal[]
  /** What it says when the time is over. */
  readonly fault?: (milliseconds: number) => Fault
}

/** A deadline of so many milliseconds. */
export function deadlineIn(milliseconds: number, { clock, signals = [], fault = overdue }: DeadlineOptions): Deadline {
  const ends = clock.monotonic() + milliseconds
  const signal = new Ending()
  const timer = new Ending()
  clock.sleep(milliseconds, timer).then(
    () => signal.abort(fault(milliseconds)),
    () => {},
  )
  const letGo = signals.map(other => signal.follow(other))
  return {
    signal,
    remaining: () => Math.max(0, ends - clock.monotonic()),
    release: () => {
      timer.abort()
      for (const leave of letGo) leave()
    },
  }
}

/** A part of a deadline that one provider may use up, so that one which hangs leaves time for the others' data. */
export function providerPart(deadline: Deadline, milliseconds: number, clock: Clock): Deadline {
  return partOf(deadline, milliseconds, { clock, fault: silent })
}

/** A part of a deadline that the client gives an account. That it is short says nothing of the provider's health. */
export function clientsPart(deadline: Deadline, milliseconds: number, clock: Clock): Deadline {
  return partOf(deadline, milliseconds, { clock, fault: impatient })
}

/** The time that is left for a change that is on its way: it is seen through, though its client goes. */
export function withoutClient(deadline: Deadline, clock: Clock): Deadline {
  const left = deadline.remaining()
  if (!Number.isFinite(left)) return { ...deadline, signal: new Ending(), release: () => {} }
  return deadlineIn(left, { clock, fault: silent })
}

function partOf(deadline: Deadline, milliseconds: number, options: Omit<DeadlineOptions, 'signals'>): Deadline {
  if (deadline.remaining() <= milliseconds) return { ...deadline, release: () => {} }
  return deadlineIn(milliseconds, { ...options, signals: [deadline.signal] })
}

function overdue(milliseconds: number): Fault {
  return new Fault(
    'DEADLINE_EXCEEDED',
    `No answer within ${Math.round(milliseconds)} ms. Ask for less, or raise server.requestSeconds.`,
  )
}

function silent(milliseconds: number): Fault {
  return new Fault(
    'PROVIDER_TIMEOUT',
    `The provider did not answer within ${Math.round(milliseconds)} ms. Ask again, ask for less, or raise server.providerSeconds.`,
  )
}

function impatient(milliseconds: number): Fault {
  return new Fault(
    'DEADLINE_EXCEEDED',
    `No answer within the ${Math.ceil(milliseconds)} ms that were left of "timeoutMs". Ask for fewer rows, or give it more time.`,
  )
}

/** The reason of an aborted signal, as a Fault. */
export function reasonOf(signal: Signal): Fault {
  return signal.reason instanceof Fault
    ? signal.reason
    : new Fault('DEADLINE_EXCEEDED', 'The client went away before the answer was ready.')
}
