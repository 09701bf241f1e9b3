/** Something at a provider that has changed: one record, any of a kind, or anything of an account. */
export interface Change {
  readonly tenant: string
  readonly account: string
  readonly record?: string
  readonly id?: string
}

/** The tags of a change. */
export function tagsOfChange({ tenant, account, record, id }: Change): readonly string[] {
  if (record === undefined) return [tag(tenant, account)]
  if (id === undefined) return [tag(tenant, account, record)]
  // Whether the record is in a list, and where, may have changed with it.
  return [tag(tenant, account, record, id), tagOfLists(tenant, account, record)]
}

/** Names the tags of what is read of one account. */
export class Tags {
  readonly #tenant: string
  readonly #account: string
  /** Of whatever is read of it. */
  readonly any: string

  constructor({ tenant, account }: Pick<Change, 'tenant' | 'account'>) {
    this.#tenant = tenant
    this.#account = account
    this.any = tag(tenant, account)
  }

  /** Of one record. */
  record(record: string, id: string): readonly string[] {
    return [this.any, tag(this.#tenant, this.#account, record), tag(this.#tenant, this.#account, record, id)]
  }

  /** Of a list of records, whatever is in it. */
  list(record: string): readonly string[] {
    return [this.any, tag(this.#tenant, this.#account, record), tagOfLists(this.#tenant, this.#account, record)]
  }
}

const tag = (...parts: readonly string[]) => JSON.stringify(parts)

const tagOfLists = (tenant: string, account: string, record: string) => tag(tenant, account, record, '', 'lists')
