import { AggregatorRegistry, Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Account, UnknownWordEvent } from '../accounts/account.ts'
import { type HealthEvent, healthStates } from '../accounts/health.ts'
import type { BreakerEvent, CallEvent, KeptRows, TokenEvent } from '../pipeline/call-event.ts'
import type { LoggedRequest } from './recent-calls.ts'

/** Seconds up to which durations are counted: from an answer of a cache to one that used up its whole time. */
const buckets = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

/** Metrics in the text format of Prometheus, and its media type. */
export interface MetricsText {
  readonly text: string
  readonly contentType: string
}

/** An account as it is watched. */
export type WatchedAccount = Pick<Account, 'name' | 'connector' | 'quotas'>

/** What metrics are read from. */
export interface ReadMetrics {
  read(): Promise<MetricsText>
}

/** What Prometheus reads: every name begins with `unigraph_`, and no label ever holds what people have written. */
export class Metrics {
  readonly #registry = new Registry()
  readonly #registers = { registers: [this.#registry] }
  readonly #requests = new Counter({
    name: 'unigraph_requests_total',
    help: 'GraphQL requests that were executed, by the caller and by whether the answer had errors.',
    labelNames: ['caller', 'outcome'],
    ...this.#registers,
  })
  readonly #requestSeconds = new Histogram({
    name: 'unigraph_request_duration_seconds',
    help: 'How long the answers took.',
    buckets,
    ...this.#registers,
  })
  readonly #calls = new Counter({
    name: 'unigraph_calls_total',
    help: 'Calls to providers by where the reply came from (SENT, KEPT, STALE, SHARED, HELD_BACK) and the code of the error, "OK" for none.',
    labelNames: ['account', 'provider', 'operation', 'state', 'code'],
    ...this.#registers,
  })
  readonly #callSeconds = new Histogram({
    name: 'unigraph_call_duration_seconds',
    help: 'How long calls took that reached the provider, whatever they waited for.',
    labelNames: ['account', 'provider'],
    buckets,
    ...this.#registers,
  })
  readonly #queueSeconds = new Histogram({
    name: 'unigraph_call_queue_seconds',
    help: 'How long calls waited for their turn in our own queues.',
    labelNames: ['account', 'provider'],
    buckets,
    ...this.#registers,
  })
  readonly #attempts = new Counter({
    name: 'unigraph_attempts_total',
    help: 'How often something left for a provider, retries and sessions too, by the HTTP status of the reply, "none" without one.',
    labelNames: ['account', 'provider', 'status'],
    ...this.#registers,
  })
  readonly #bytes = new Counter({
    name: 'unigraph_reply_bytes_total',
    help: 'Bytes of replies on their way.',
    labelNames: ['account', 'provider'],
    ...this.#registers,
  })
  readonly #kept = new Counter({
    name: 'unigraph_cached_rows_total',
    help: 'Records that came from the record cache and not from a call.',
    labelNames: ['account', 'record', 'stale'],
    ...this.#registers,
  })
  readonly #unknown = new Counter({
    name: 'unigraph_unknown_words_total',
    help: 'Words of a provider that its connector does not know, each once.',
    labelNames: ['account', 'record', 'field'],
    ...this.#registers,
  })
  readonly #breakers = new Gauge({
    name: 'unigraph_breaker_open',
    help: '1 while the provider of an account fails and is left alone.',
    aggregator: 'max',
    labelNames: ['account'],
    ...this.#registers,
  })

  readonly #health = new Gauge({
    name: 'unigraph_account_health',
    help: '1 for the state that an account is in (ACTIVE, EXPIRING, NEEDS_RECONNECT, RATE_LIMITED, DOWN), 0 for the others.',
    labelNames: ['account', 'state'],
    aggregator: 'max',
    ...this.#registers,
  })
  readonly #tokens = new Counter({
    name: 'unigraph_token_refreshes_total',
    help: 'How often a token was refreshed (REFRESHED), could not be (FAILED), or can be no more (DEAD).',
    labelNames: ['account', 'provider', 'outcome'],
    ...this.#registers,
  })

  constructor() {
    collectDefaultMetrics({ register: this.#registry, prefix: 'unigraph_' })
  }

  /** Begins to show what is left of the quotas of accounts, and that they are well. */
  watch(accounts: () => readonly WatchedAccount[]): void {
    for (const { name } of accounts()) this.joined(name)
    this.#quotaGauge(
      'unigraph_quota_left',
      'How many requests of a window this process may make now.',
      'left',
      accounts,
    )
    this.#quotaGauge('unigraph_quota_requests', 'How many requests a window allows.', 'requests', accounts)
  }

  /** Shows an account as one that is well, before it has been asked. */
  joined(account: string): void {
    this.#breakers.set({ account }, 0)
    this.health({ account, state: 'ACTIVE' })
  }

  /** Shows no more how an account is; what has been counted of it stays. */
  left(account: string): void {
    this.#breakers.remove({ account })
    for (const state of healthStates) this.#health.remove({ account, state })
  }

  called({ account, provider, operation, state, code, milliseconds, queued, sent }: CallEvent): void {
    const of = { account, provider }
    this.#calls.inc({ ...of, operation, state, code: code ?? 'OK' })
    for (const { status, bytes = 0 } of sent) {
      this.#attempts.inc({ ...of, status: status ?? 'none' })
      this.#bytes.inc(of, bytes)
    }
    if (state === 'SENT') this.#callSeconds.observe(of, milliseconds / 1000)
    if (state === 'SENT' || state === 'HELD_BACK') this.#queueSeconds.observe(of, queued / 1000)
  }

  answered({ caller, errorCodes, milliseconds }: Pick<LoggedRequest, 'caller' | 'errorCodes' | 'milliseconds'>): void {
    this.#requests.inc({ caller, outcome: errorCodes.length === 0 ? 'OK' : 'ERRORS' })
    this.#requestSeconds.observe(milliseconds / 1000)
  }

  kept({ account, record, rows, isStale }: KeptRows): void {
    this.#kept.inc({ account, record, stale: String(isStale) }, rows)
  }

  unknownWord({ account, record, field }: Pick<UnknownWordEvent, 'account' | 'record' | 'field'>): void {
    this.#unknown.inc({ account, record, field })
  }

  health({ account, state: current }: Pick<HealthEvent, 'account' | 'state'>): void {
    for (const state of healthStates) this.#health.set({ account, state }, state === current ? 1 : 0)
  }

  token({ account, provider, state: outcome }: TokenEvent): void {
    this.#tokens.inc({ account, provider, outcome })
  }

  breaker({ account, isOpen }: Pick<BreakerEvent, 'account' | 'isOpen'>): void {
    this.#breakers.set({ account }, isOpen ? 1 : 0)
  }

  /** Lets the metrics be put together with those of other workers. */
  takePart(): void {
    AggregatorRegistry.setRegistries([this.#registry])
  }

  /** All of it. */
  async read(): Promise<MetricsText> {
    return { text: await this.#registry.metrics(), contentType: this.#registry.contentType }
  }

  /** A gauge that looks at the quotas when it is read. */
  #quotaGauge(name: string, help: string, of: 'left' | 'requests', accounts: () => readonly WatchedAccount[]): void {
    const gauge: Gauge = new Gauge({
      name,
      help: `${help} Of every quota of every account.`,
      // Each process has its own part of what is left, and all know the same whole.
      aggregator: of === 'left' ? 'sum' : 'max',
      labelNames: ['account', 'provider', 'quota', 'window_seconds'],
      ...this.#registers,
      collect() {
        gauge.reset()
        for (const { name: account, connector, quotas } of accounts())
          for (const window of quotas.read()) {
            const labels = { account, provider: connector.name, quota: window.quota, window_seconds: window.perSeconds }
            gauge.set(labels, window[of])
          }
      },
    })
  }
}
