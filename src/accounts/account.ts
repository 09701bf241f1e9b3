import { type CachePolicies, keepsNothing } from '../cache/policy.ts'
import type { Stores } from '../cache/stores.ts'
import { tagsOfChange } from '../cache/tags.ts'
import {
  type AccountEnvironment,
  type Category,
  type Connector,
  connectorFor,
  type QuotaChanges,
  withQuotas,
} from '../contract/connector.ts'
import type { EntityName } from '../contract/entities.ts'
import type { Settings } from '../contract/settings.ts'
import type { BreakerEvent, CallEvent, TokenEvent } from '../pipeline/call-event.ts'
import type { Clock } from '../pipeline/clock.ts'
import type { Connection } from '../pipeline/connection.ts'
import { connectionOf } from '../pipeline/connection-of.ts'
import type { Http } from '../pipeline/http.ts'
import { createPipeline, type stages } from '../pipeline/pipeline.ts'
import { QuotaBoard } from '../pipeline/quotas/board.ts'
import type { SharedQuotas } from '../pipeline/quotas/shared-quotas.ts'
import type { KeepsPayloads, Means } from '../pipeline/stage.ts'
import type { CredentialStore } from '../store/credentials.ts'
import { Client } from './client.ts'
import { credentialVersionOf } from './credential-version.ts'
import { Deprecations } from './deprecations.ts'
import { AccountHealth, type HealthEvent } from './health.ts'
import { Records } from './records.ts'
import { type Drift, Shapes } from './shapes.ts'
import { type UnknownWord, UnknownWords } from './unknown-words.ts'
import { sideBySide } from './wide-rows.ts'

/** One connected account of a connector, ready to be asked. */
export interface Account {
  readonly tenant: string
  readonly name: string
  readonly connector: Connector
  /** The protocol that its settings choose; undefined where the provider has one alone. */
  readonly protocol: string | undefined
  readonly isSimulator: boolean
  /** What it is there for; undefined where nobody says. */
  readonly environment: AccountEnvironment | undefined
  /** Another one for other credentials: what was read with these is none of theirs. */
  readonly credentialVersion: string
  readonly client: Client
  /** How a person lets us in; absent where no person has to. */
  readonly connection: Connection | undefined
  /** What is left of the account's quotas. */
  readonly quotas: Pick<QuotaBoard, 'read'>
  /** What the provider says of the end of what it is asked for. */
  readonly deprecations: Deprecations
  /** How the account is. */
  readonly health: Pick<AccountHealth, 'current'>
  /** How its records look, and what has changed about that. */
  readonly shapes: Shapes
  /** What the provider says that the connector does not know. */
  readonly unknownWords: UnknownWords
  /**
   * Says that a record has changed at the provider, or any of its kind, or anything at all: nothing that was read of it
   * before is given again.
   */
  changed(record?: string, id?: string): Promise<void>
}

/** What an account is opened with. */
export interface AccountOptions {
  readonly tenant: string
  readonly name: string
  readonly connector: Connector
  readonly settings: Settings
  /** Takes the place of the provider's own origin; given for simulators alone. */
  readonly simulatorOrigin?: string
  /** What its settings tell, if absent. */
  readonly environment?: AccountEnvironment | undefined
  /** For how long what was read is given again; nothing is, if absent. */
  readonly cache?: CachePolicies
  /** What the account's plan allows, where it is not what the connector says. */
  readonly quotas?: QuotaChanges
}

/** What all accounts of a server share. */
export interface Shared extends Pick<Stores, 'replies' | 'records' | 'changes'> {
  readonly clock: Clock
  readonly random: () => number
  readonly http: Http
  readonly onCall: (event: CallEvent) => void
  /** As of the means of a call. */
  readonly keepsPayloads?: KeepsPayloads
  readonly span?: Means['span']
  readonly onBreaker?: (event: BreakerEvent) => void
  /** Is told what becomes of the tokens of accounts. */
  readonly onToken?: (event: TokenEvent) => void
  /** Is told when an account is otherwise than before. */
  readonly onHealth?: (event: HealthEvent) => void
  /** Where the tokens of accounts rest; in the memory of this process, if absent. */
  readonly credentials?: CredentialStore
  /** Is told when records do not look as they did, once for each place of each account. */
  readonly onDrift?: (event: DriftEvent) => void
  /** Is told of each word that a connector does not know, once for each field of each account. */
  readonly onUnknownWord?: (event: UnknownWordEvent) => void
  /** The processes that use the same accounts; this one is alone, if absent. */
  readonly sharedQuotas?: SharedQuotas
  /** The stages of a call; all of them, unless a test leaves one out. */
  readonly stages?: typeof stages
}

/** That records of an account do not look as they did. */
export interface DriftEvent extends Drift {
  readonly account: string
  readonly provider: string
}

/** That an account's provider uses a word which its connector does not know. */
export interface UnknownWordEvent extends Omit<UnknownWord, 'count'> {
  readonly account: string
  readonly provider: string
}

/** Opens an account: builds its pipeline and its client. Nothing is sent. */
export function openAccount(options: AccountOptions, shared: Shared): Account {
  const { tenant, name, settings, simulatorOrigin, cache = keepsNothing, quotas = {} } = options
  const connector = withQuotas(connectorFor(options.connector, settings), quotas)
  const { clock, random, http, replies, changes, onCall, onBreaker, onUnknownWord, sharedQuotas } = shared
  const origin = simulatorOrigin ?? connector.origin(settings)
  const credentialVersion = credentialVersionOf({ connector, settings, origin })
  const account = { tenant, name, credentialVersion }
  const quotaBoard = new QuotaBoard()
  const deprecations = new Deprecations()
  const { keepsPayloads, span, credentials } = shared
  const of = { account: name, provider: connector.name }
  const health = new AccountHealth(clock, current => shared.onHealth?.({ ...of, ...current }))
  const means: Means = {
    connector,
    settings,
    account,
    origin,
    clock,
    random,
    http,
    replies,
    changes,
    onCall: event => {
      deprecations.note(event)
      health.call(event)
      onCall(event)
    },
    quotaBoard,
    ...(keepsPayloads && { keepsPayloads }),
    ...(span && { span }),
    onBreaker: event => {
      health.breaker(event)
      onBreaker?.(event)
    },
    onToken: event => {
      health.token(event)
      shared.onToken?.(event)
    },
    ...(credentials && { credentials }),
    ...(sharedQuotas && { sharedQuotas }),
  }
  const perform = createPipeline(means, shared.stages)
  const join = (record: string, one: unknown, other: unknown) =>
    (connector.records[record]?.join ?? sideBySide)(one as never, other as never)
  const shapes = new Shapes(drift => shared.onDrift?.({ ...of, ...drift }))
  const records = new Records({
    ...{ records: shared.records, changes, account, policies: cache, clock, random, join },
    onRows: (record, mask, rows) => shapes.note(record, mask, rows),
  })
  const client = new Client({ connector, settings, perform, records, clock, account: name })
  return {
    tenant,
    name,
    connector,
    protocol: protocolOf(options.connector, settings),
    isSimulator: simulatorOrigin !== undefined,
    environment: options.environment ?? connector.environment?.(settings),
    credentialVersion,
    client,
    connection: connectionOf(means),
    quotas: quotaBoard,
    deprecations,
    health,
    shapes,
    unknownWords: new UnknownWords(word => onUnknownWord?.({ ...of, ...word })),
    changed: (record, id) => {
      if (record === undefined) client.forget()
      return changes.publish(tagsOfChange({ tenant, account: name, ...(record && { record, ...(id && { id }) }) }))
    },
  }
}

function protocolOf({ protocols }: Connector, settings: Settings): string | undefined {
  return protocols && String((settings as Readonly<Record<string, unknown>>)[protocols.setting])
}

/** The accounts of one tenant, in the order of the configuration. */
export class Accounts {
  readonly all: readonly Account[]
  readonly #byName: ReadonlyMap<string, Account>

  constructor(accounts: readonly Account[]) {
    this.all = accounts
    this.#byName = new Map(accounts.map(account => [account.name, account]))
  }

  named(name: string): Account | undefined {
    return this.#byName.get(name)
  }

  /** The accounts whose provider has such an entity. */
  having(entity: EntityName): readonly Account[] {
    return this.all.filter(account => account.connector.entities[entity] !== undefined)
  }

  inCategory(category: Category): readonly Account[] {
    return this.all.filter(account => account.connector.categories.includes(category))
  }
}
