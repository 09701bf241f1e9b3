import type { Account, DriftEvent, UnknownWordEvent } from '../../accounts/account.ts'
import type { HealthEvent } from '../../accounts/health.ts'
import { faults } from '../../contract/faults.ts'
import type { BreakerEvent, CallEvent } from '../../pipeline/call-event.ts'
import type { Clock } from '../../pipeline/clock.ts'
import { maskedWords } from '../masked-words.ts'
import type { AlertKind } from './alert.ts'
import type { AlertBoard } from './board.ts'
import { Recent } from './recent.ts'

/** What is looked at: of an account, how its calls end and how long they take. */
interface WatchOptions {
  readonly board: AlertBoard
  readonly clock: Clock
}

/** How long the newest calls are looked at, in milliseconds, and how many of them there must be: few say little. */
const recently = 60_000
const judgesFrom = 20
/** What part of them fails for an alert, and at which part it is over. */
const failsFrom = 0.2
const wellFrom = 0.05
/** By how much slower than before they are for an alert, and how slow at least, in milliseconds. */
const slowFrom = 4
const slowAtLeast = 1_000
/** What part of a long window is left for an alert, at which part it is over, and which windows are long, in seconds. */
const lowFrom = 0.1
const enoughFrom = 0.2
const longWindow = 3_600
/** Of how many announcements of one account people are told: some providers word each anew. */
const mostAnnouncements = 20

/** What each alert says, and what whoever reads it can do. */
const texts: Readonly<Record<AlertKind, { readonly what: string; readonly mend: string }>> = {
  RETRIES_EXHAUSTED: {
    what: 'A call failed each time that it was tried',
    mend: 'Look at `unigraph logs --failed` and at the status page of the provider.',
  },
  ERROR_RATE: {
    what: 'More than one call in five fails',
    mend: 'Look at `unigraph logs --failed`: the codes tell a provider that is unwell from a query that it refuses.',
  },
  LATENCY: {
    what: 'Calls take four times as long as they did, and more than a second',
    mend: 'Look at the time in our own queue in `unigraph logs`: a long queue is a quota, the rest is the provider.',
  },
  BREAKER_OPEN: {
    what: 'The provider fails and is left alone',
    mend: 'Nothing, if its status page knows of it: it is tried again by itself. Otherwise look at `unigraph logs --failed`.',
  },
  QUOTA_LOW: {
    what: 'Less than a tenth of a long quota is left',
    mend: 'Let the cache keep for longer (`cache.recordSeconds`), or find who asks so much in `unigraph_calls_total`.',
  },
  CREDENTIAL: {
    what: 'The provider refuses the credentials, or soon will',
    mend: 'Connect the account again, or put the new secret where its settings refer to.',
  },
  TAMPERING: {
    what: 'Credentials in the store were changed by somebody else, or brought there from another place',
    mend: 'Find out who writes into the store, restore it from a backup, or connect the account again.',
  },
  DRIFT: {
    what: 'The provider uses a word that its connector does not know',
    mend: 'It is shown as UNKNOWN with its own word beside it. Add it to the enum map of the connector.',
  },
  DEPRECATION: {
    what: 'The provider says that what we ask for will end',
    mend: 'Move the connector to the version that the provider names before that day.',
  },
}

const shapeDrift = {
  what: 'Records of the provider do not look as they did',
  mend: 'Look at what the provider has announced, and at the columns of the connector that read this field.',
}

/** Finds out from calls what people should be told. */
export class AlertWatch {
  readonly #board: AlertBoard
  readonly #clock: Clock
  readonly #recent = new Map<string, Recent>()
  readonly #announced = new Map<string, Set<string>>()

  constructor({ board, clock }: WatchOptions) {
    this.#board = board
    this.#clock = clock
  }

  /** Takes note of a call. */
  called(event: CallEvent): void {
    const { account, state, code, attempts } = event
    if (state !== 'SENT') return
    const of = { account, provider: event.provider }
    const isOutage = code !== undefined && faults[code].countsForBreaker
    if (isOutage && attempts > 1) this.#raise('RETRIES_EXHAUSTED', of, `${event.operation}: ${code}`)
    if (code === 'PROVIDER_AUTH' || code === 'RECONNECT_REQUIRED') this.#raise('CREDENTIAL', of, code)
    if (code === undefined) {
      this.#board.clear({ kind: 'RETRIES_EXHAUSTED', account })
      this.#board.clear({ kind: 'CREDENTIAL', account })
    }
    for (const { deprecation } of event.sent)
      if (deprecation !== undefined && this.#isToBeTold(account, deprecation))
        this.#raise('DEPRECATION', of, deprecation, deprecation)
    this.#judge(event, isOutage)
  }

  /** An account that needs a person, or soon will: a call that would show it may never leave. */
  health({ account, provider, state, reason }: HealthEvent): void {
    if (state === 'NEEDS_RECONNECT' || state === 'EXPIRING')
      this.#raise('CREDENTIAL', { account, provider }, reason && maskedWords(reason))
    else if (state === 'ACTIVE') this.#board.clear({ kind: 'CREDENTIAL', account })
  }

  /** A value in the store does not open. */
  tampered({
    account,
    provider,
    field,
  }: {
    readonly account: string
    readonly provider: string
    readonly field: string
  }): void {
    this.#raise('TAMPERING', { account, provider }, field, field)
  }

  breaker({ account, provider, isOpen }: BreakerEvent): void {
    if (isOpen) this.#raise('BREAKER_OPEN', { account, provider })
    else this.#board.clear({ kind: 'BREAKER_OPEN', account })
  }

  unknownWord(word: Pick<UnknownWordEvent, 'account' | 'provider' | 'record' | 'field'>): void {
    const { account, provider, record, field } = word
    this.#raise('DRIFT', { account, provider }, `${record}.${field}`, `${record}.${field}`)
  }

  drift({ account, provider, record, path, was, is }: DriftEvent): void {
    const { what, mend } = shapeDrift
    const about = `${record}.${path}`
    this.#board.raise(
      { kind: 'DRIFT', account, provider, what: `${what} (${about}: ${was} before, ${is} now).`, mend },
      about,
    )
  }

  /** Looks at what is left of the quotas; called once in a while. */
  look(accounts: readonly Pick<Account, 'name' | 'connector' | 'quotas'>[]): void {
    for (const { name: account, connector, quotas } of accounts)
      for (const { quota, perSeconds, requests, left } of quotas.read()) {
        if (perSeconds < longWindow) continue
        const about = `${quota}/${perSeconds}`
        if (left < requests * lowFrom)
          this.#raise(
            'QUOTA_LOW',
            { account, provider: connector.name },
            `${left} of ${requests} in ${perSeconds} s`,
            about,
          )
        else if (left >= requests * enoughFrom) this.#board.clear({ kind: 'QUOTA_LOW', account }, about)
      }
  }

  #judge({ account, provider, milliseconds, queued }: CallEvent, isFailure: boolean): void {
    const recent = this.#recent.get(account) ?? new Recent(this.#clock, recently)
    this.#recent.set(account, recent)
    recent.note({ isFailure, milliseconds: milliseconds - queued })
    const { calls, failures, mean, usual } = recent.sum()
    // Few calls say too little for an alert, and enough to end one: there may never be so many again.
    const isEnough = calls >= judgesFrom
    const part = failures / calls
    if (isEnough && part >= failsFrom)
      this.#raise('ERROR_RATE', { account, provider }, `${failures} of ${calls} in the last minute`)
    else if (part <= wellFrom) this.#board.clear({ kind: 'ERROR_RATE', account })
    if (usual === undefined) return
    if (isEnough && mean > slowAtLeast && mean > usual * slowFrom)
      this.#raise('LATENCY', { account, provider }, `${Math.round(mean)} ms where it was ${Math.round(usual)} ms`)
    else if (mean < Math.max(slowAtLeast, usual * 2)) this.#board.clear({ kind: 'LATENCY', account })
  }

  #isToBeTold(account: string, announcement: string): boolean {
    const known = this.#announced.get(account) ?? new Set()
    if (known.size < mostAnnouncements) this.#announced.set(account, known.add(announcement))
    return known.has(announcement)
  }

  #raise(
    kind: AlertKind,
    of: { readonly account: string; readonly provider: string },
    detail?: string,
    about = '',
  ): void {
    const { what, mend } = texts[kind]
    this.#board.raise({ kind, ...of, what: detail === undefined ? `${what}.` : `${what} (${detail}).`, mend }, about)
  }
}
