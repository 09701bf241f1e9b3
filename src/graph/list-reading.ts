import type { GraphQLResolveInfo } from 'graphql'
import type { Account } from '../accounts/account.ts'
import type { Held } from '../accounts/held.ts'
import type { ListPlan } from '../accounts/list-plan.ts'
import type { Slice } from '../accounts/position.ts'
import type { EntityName } from '../contract/entities.ts'
import { Fault } from '../contract/faults.ts'
import type { Page, PageRequest } from '../contract/record.ts'
import type { Context } from './context.ts'
import type { Part } from './load-requests.ts'

/** What all reads of one list have in common. */
interface ListReadingOptions {
  readonly entity: EntityName
  /** Unified fields that are read of each row besides those that the query selects. */
  readonly reads: readonly string[]
  /** True when the rows make other accounts be asked. */
  readonly everywhere: boolean
  /** How long each account may take altogether; as long as any step, if absent. */
  readonly timeoutMs?: number | undefined
  readonly context: Context
  readonly info: GraphQLResolveInfo
}

/** Reads parts of one list for one field of a query, each account within its own time. */
export class ListReading {
  readonly #options: ListReadingOptions
  readonly #ends = new Map<Account, number>()

  constructor(options: ListReadingOptions) {
    this.#options = options
  }

  slice(account: Account, plan: ListPlan, part: Part): Promise<Slice<Held>> {
    return this.#options.context.loaders.list(account, { ...this.#request(account), plan, part })
  }

  page(account: Account, plan: ListPlan, part: PageRequest): Promise<Page<Held>> {
    return this.#options.context.loaders.page(account, { ...this.#request(account), plan, part })
  }

  /** A page of a list that is read whole each time; it is kept for the next time. */
  pageOfWhole(account: Account, plan: ListPlan, part: PageRequest): Promise<Page<Held>> {
    return this.#options.context.loaders.page(account, { ...this.#request(account), plan, part, keepsReplies: true })
  }

  search(account: Account, text: string, part: Part): Promise<Slice<Held>> {
    const plan = { pushed: { conditions: [] } }
    return this.#options.context.loaders.search(account, { ...this.#request(account), plan, part: { ...part, text } })
  }

  #request(account: Account) {
    const { entity, reads, everywhere, info } = this.#options
    return { entity, reads, everywhere, info, milliseconds: this.#timeLeft(account) }
  }

  #timeLeft(account: Account): number | undefined {
    const { timeoutMs } = this.#options
    if (timeoutMs === undefined) return undefined
    const ends = this.#ends.get(account) ?? performance.now() + timeoutMs
    this.#ends.set(account, ends)
    const left = ends - performance.now()
    if (left > 0) return left
    throw new Fault(
      'DEADLINE_EXCEEDED',
      `${account.name} did not answer within "timeoutMs", which is ${timeoutMs}. Ask for fewer rows, or give it more time.`,
      { provider: account.connector.name, account: account.name },
    )
  }
}
