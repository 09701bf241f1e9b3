import type { Children, OneParent } from '../contract/children.ts'
import { asFault, Fault } from '../contract/faults.ts'
import type { Page } from '../contract/record.ts'
import type { Access, ByKey } from './access.ts'
import type { ChildQuery, ChildRequest } from './child-request.ts'
import type { Held } from './held.ts'
import { checkIds } from './ids.ts'
import type { Slice } from './position.ts'
import { walk } from './walk.ts'

/** The list of each parent, by a call of its own. */
export async function readEach(
  access: Access,
  { children, parents, query }: ChildRequest,
  one: OneParent<unknown>,
): Promise<ByKey<Slice<Held>>> {
  const found: ByKey<Slice<Held>> = new Map()
  await Promise.all(
    parents.map(async ({ id }) => found.set(id, await readOne(access, { children, one, id, query }).catch(asFault))),
  )
  return found
}

interface OneRequest {
  readonly children: Children
  readonly one: OneParent<unknown>
  readonly id: string
  readonly query: ChildQuery
}

function readOne(access: Access, { children, one, id, query }: OneRequest): Promise<Slice<Held>> {
  const { scope, from, first, operation } = query
  const { record } = children
  const { ask, rest } = access.askForPage(record, scope, one.needs)
  const read = async (page: { size: number; cursor: string | undefined }) => {
    const purpose = { operation, quota: one.quota, keys: 1, ...access.listing(record, scope) }
    const { reply, value } = await access.read(one.call(id, page, ask), purpose, scope, answer =>
      access.page(record, one.page(answer, page)),
    )
    // A condition that was left out says nothing of the provider's health.
    const own = ownRows(value, one, id)
    return access.holdPage({ record, page: own, ask, rest, scope, reply })
  }
  return walk({ atMost: one.atMost, atLeast: one.atLeast, read }, from, first)
}

/** A page without the rows of other parents. One of nothing but those shows that the provider dropped the condition. */
function ownRows(page: Page<unknown>, { parentsOf }: OneParent<unknown>, id: string): Page<unknown> {
  if (parentsOf === undefined) return page
  const rows = page.rows.filter(row => checkIds(parentsOf(row)).includes(id))
  if (rows.length === 0 && page.rows.length > 0)
    throw new Fault('PROVIDER_BAD_RESPONSE', 'The provider gave the rows of others where those of one were asked for.')
  return { ...page, rows }
}
