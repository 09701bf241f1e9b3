import type { Shared } from '../accounts/account.ts'
import type { Clock } from '../pipeline/clock.ts'
import { repeat } from '../pipeline/repeat.ts'
import type { Notice } from './alerts/alert.ts'
import { AlertBoard } from './alerts/board.ts'
import { AlertWatch } from './alerts/watch.ts'
import { Metrics, type WatchedAccount } from './metrics.ts'
import type { LoggedRequest } from './recent-calls.ts'
import { RequestLog } from './request-log.ts'
import { openSpans, type Spans } from './spans.ts'

/** How often the quotas are looked at, in milliseconds. */
const looksEvery = 30_000

interface TelemetryOptions {
  /** How many of the newest calls are kept. */
  readonly calls: number
  readonly clock: Clock
  /** Tells people what is wrong, and what is over. */
  readonly tell: (notices: readonly Notice[]) => void
  /** How long notices are gathered, and for how long a thing must be well to be over, in milliseconds. */
  readonly gatherFor: number
  readonly calmFor: number
}

/** What an account tells those who watch. */
type Told = 'onCall' | 'onBreaker' | 'onHealth' | 'onToken' | 'onUnknownWord' | 'onDrift'

/** What accounts tell by; calls are followed only where somebody wants that. */
export type Listeners = Required<Pick<Shared, Told>> & Pick<Shared, 'span'>

/** All who watch what the accounts do: the request log, the metrics, the alerts, and whoever follows requests. */
export class Telemetry {
  readonly requestLog: RequestLog
  readonly metrics: Metrics
  readonly alerts: AlertBoard
  readonly spans: Spans | undefined
  readonly #watch: AlertWatch
  readonly #clock: Clock
  readonly #stopped = new AbortController()

  constructor({ calls, clock, tell, gatherFor, calmFor }: TelemetryOptions) {
    this.requestLog = new RequestLog({ calls })
    this.metrics = new Metrics()
    this.alerts = new AlertBoard({ clock, gatherFor, calmFor, tell })
    this.spans = openSpans()
    this.#watch = new AlertWatch({ board: this.alerts, clock })
    this.#clock = clock
  }

  /** Begins to watch what is left of the quotas of accounts, whichever there are at the time. */
  watch(accounts: () => readonly WatchedAccount[]): void {
    this.metrics.watch(accounts)
    const look = () => this.#watch.look(accounts())
    look()
    void repeat(look, { every: looksEvery, clock: this.#clock, signal: this.#stopped.signal })
  }

  /** Takes note of an account that was opened while the server runs: what was wrong with one of its name is over. */
  joined(account: string): void {
    this.metrics.joined(account)
    this.alerts.clearAll(account)
  }

  /** Forgets an account that was taken out: what is wrong with it is over. Gives how many of its calls were remembered. */
  left(account: string): Promise<number> {
    this.metrics.left(account)
    this.alerts.clearAll(account)
    return this.requestLog.forget(account)
  }

  /** What accounts tell by. */
  get listeners(): Listeners {
    const { requestLog, metrics, spans } = this
    const watch = this.#watch
    return {
      onCall(event) {
        requestLog.called(event)
        metrics.called(event)
        watch.called(event)
      },
      onBreaker(event) {
        metrics.breaker(event)
        watch.breaker(event)
      },
      onHealth(event) {
        metrics.health(event)
        watch.health(event)
      },
      onToken: event => metrics.token(event),
      onUnknownWord(event) {
        metrics.unknownWord(event)
        watch.unknownWord(event)
      },
      onDrift: event => watch.drift(event),
      ...(spans && { span: spans.call }),
    }
  }

  tampered(tampering: Parameters<AlertWatch['tampered']>[0]): void {
    this.#watch.tampered(tampering)
  }

  answered(request: LoggedRequest): void {
    this.requestLog.answered(request)
    this.metrics.answered(request)
  }

  /** Tells what is still to be told, and looks no more. */
  stop(): void {
    this.#stopped.abort(new Error('The server ends.'))
    this.alerts.flush()
  }
}
