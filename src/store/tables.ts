import type { Generated } from 'kysely'

/** The tables of the store, as both databases have them: moments are milliseconds since 1970, and JSON is text. */
export interface Tables {
  readonly unigraph_accounts: {
    readonly tenant: string
    readonly account: string
    readonly connector: string
    readonly settings: string
    readonly created_at: number
    readonly state: string
    readonly reason: string | null
    readonly state_since: number
    readonly version: Generated<number>
    /** 1 for one that the bundled simulator answers for, 0 for any other: not both databases have booleans. */
    readonly is_simulator: Generated<number>
  }
  readonly unigraph_credentials: CredentialsRow
  readonly unigraph_sign_ins: {
    readonly tenant: string
    /** The digest of the state by which whoever comes back is known. */
    readonly id: string
    readonly account: string
    readonly sealed: string
    readonly data_key: string
    readonly master_key: string
    readonly wrapped_key: string
    readonly ends_at: number
  }
  readonly unigraph_outbox: {
    readonly id: string
    readonly channel: string
    readonly content: string
    /** The process that brings it, and until when it is taken to be alive. */
    readonly owner: string
    readonly owned_until: number
    readonly created_at: number
  }
  readonly unigraph_logged_calls: {
    readonly tenant: string
    readonly process: string
    readonly number: number
    readonly account: string
    readonly operation: string
    /** The id of the request that it was made for. */
    readonly request: string | null
    readonly began: number
    /** The statuses of its replies, each between two blanks. */
    readonly statuses: string
    readonly code: string | null
    readonly content: string
  }
  readonly unigraph_logged_requests: {
    readonly tenant: string
    readonly id: string
    readonly began: number
    readonly content: string
  }
  readonly unigraph_facts: {
    readonly tenant: string
    readonly account: string
    readonly name: string
    readonly value: string
    readonly expires_at: number | null
  }
  readonly unigraph_audit: {
    /** In the order of their coming. */
    readonly number: Generated<number>
    /** The name of the call that wrote it, so that one that is repeated is written once. */
    readonly id: string
    readonly at: number
    readonly tenant: string
    readonly account: string | null
    readonly who: string
    readonly what: string
    readonly detail: string
  }
}

/** The credentials of one account. What was erased leaves its version behind, so that no version comes twice. */
export interface CredentialsRow {
  readonly tenant: string
  readonly account: string
  readonly version: number
  /** The values by name, each sealed, as JSON. */
  readonly sealed: string | null
  readonly data_key: string | null
  readonly master_key: string | null
  readonly wrapped_key: string | null
  readonly expires_at: number | null
  readonly refreshing_by: string | null
  readonly refreshing_since: number | null
  /** The call that made the row what it is: who lost the answer to a commit finds out here that it was made. */
  readonly changed_by: string
}
