import type { GraphQLResolveInfo } from 'graphql'
import type { Account } from '../accounts/account.ts'
import type { Held } from '../accounts/held.ts'
import { beginning, type Slice } from '../accounts/position.ts'
import type { EntityName } from '../contract/entities.ts'
import { Fault } from '../contract/faults.ts'
import type { Context } from './context.ts'
import { drain, type ListPart, type PartSlice } from './drain.ts'
import { ListReading } from './list-reading.ts'
import { checkedTimeout, chosen, type ListArguments, wholeIfWanted } from './lists.ts'
import type { PageOf } from './pages.ts'
import { specOf, View } from './view.ts'

/** A page of what a search found. */
export type SearchPage = PageOf<View<Searched>>

/** The types that a search can find, by the words that clients use, in the order in which they are shown. */
export const searched = {
  CONTACT: 'Contact',
  COMPANY: 'Company',
  LEAD: 'Lead',
  DEAL: 'Deal',
  END_USER: 'EndUser',
  ORGANIZATION: 'Organization',
  TICKET: 'Ticket',
  BILLING_CUSTOMER: 'BillingCustomer',
  PRODUCT: 'Product',
} as const satisfies Record<string, EntityName>

type SearchType = keyof typeof searched
type Searched = (typeof searched)[SearchType]

interface SearchArguments extends ListArguments {
  readonly text: string
  readonly types?: readonly SearchType[] | null
}

/** How long a text may be; no provider takes longer ones. */
const mostCharacters = 200

/** The field `search`: account by account, type by type, each asked by its own search. */
export async function searchAll(
  _root: unknown,
  args: SearchArguments,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<SearchPage> {
  const text = args.text.trim()
  if (text === '' || text.length > mostCharacters)
    throw new Fault('BAD_USER_INPUT', `The "text" of search must have from 1 to ${mostCharacters} characters.`)
  const entities = (args.types ?? (Object.keys(searched) as SearchType[])).map(type => searched[type])
  const canSearch = (entity: EntityName) => (account: (typeof context.accounts.all)[number]) =>
    account.connector.entities[entity]?.search !== undefined
  const accounts = chosen('search', args.accounts ?? null, context, account =>
    entities.some(entity => canSearch(entity)(account)),
  )
  const timeoutMs = checkedTimeout(args.timeoutMs)
  const parts = accounts.flatMap(account =>
    [...new Set(entities)]
      .filter(entity => canSearch(entity)(account))
      .map((entity): ListPart<View<Searched>> => {
        const reading = new ListReading({ entity, reads: [], everywhere: false, timeoutMs, context, info })
        return {
          name: `${account.name}/${entity}`,
          account,
          read: async (from, first) => {
            const slice = await reading.search(account, text, { from, first })
            return foundIn(slice, account, entity)
          },
        }
      }),
  )
  const list = JSON.stringify([info.fieldName, text, parts.map(({ name }) => name)])
  return wholeIfWanted(await drain({ parts, list, args, context, info }), args)
}

/** What a search found, without rows of the record that are another entity. */
function foundIn(slice: Slice<Held>, account: Account, entity: Searched): PartSlice<View<Searched>> {
  const { when } = specOf(account, entity)
  const all = slice.rows.map((held, at) => ({ held, position: slice.after[at] ?? beginning }))
  const own = all.filter(({ held }) => when?.(held.row) ?? true)
  return {
    rows: own.map(({ held }) => new View(account, entity, held)),
    after: own.map(({ position }) => position),
    end: slice.end ?? slice.after.at(-1),
    hasMore: slice.hasMore,
  }
}
