import type { Account } from '../../accounts/account.ts'
import { discoverAdded } from '../../accounts/discovery.ts'
import { beginning } from '../../accounts/position.ts'
import type { Scope } from '../../accounts/scope.ts'
import { typesIn } from '../../accounts/shapes.ts'
import { Lifetime } from '../../cache/lifetime.ts'
import { entitiesOf } from '../../contract/capabilities.ts'
import { asFault } from '../../contract/faults.ts'
import { systemClock } from '../../pipeline/clock.ts'
import { deadlineIn } from '../../pipeline/deadline.ts'
import { readWords } from '../check/read-words.ts'
import { isName, namesIn } from './names.ts'

/** What two accounts of one provider are compared by: what each place says. Values of records are no part of it. */
export interface Portrait {
  readonly places: ReadonlyMap<string, string>
  /** The parts that could not be asked, with the provider's reasons. Their places are in no comparison. */
  readonly failures: ReadonlyMap<string, string>
}

/** How long one account may take, in milliseconds. */
const longest = 120_000
/** How many rows of each list are looked at. */
const sample = 100

/** Asks an account for all that it is compared by. */
export async function portraitOf(account: Account): Promise<Portrait> {
  const { client, connector } = account
  const deadline = deadlineIn(longest, { clock: systemClock })
  const lifetime = new Lifetime(systemClock)
  const scope: Scope = { want: () => 'ALL', deadline, priority: 'background', seen: new Map(), lifetime }
  const places = new Map([
    ['connector version', connector.version],
    ['environment', account.environment ?? 'not said'],
    ['connector protocol', account.protocol ?? 'the only one'],
  ])
  const failures = new Map<string, string>()
  const attempt = async (part: string, work: () => Promise<void>) => {
    const refusal = await work().then(() => undefined, asFault)
    if (refusal !== undefined) failures.set(part, `${refusal.code}: ${refusal.message}`)
  }
  const records = [...new Set(entitiesOf(connector).map(([, { of }]) => of))]
  const listed = records.filter(
    record => client.spec(record).list !== undefined || client.spec(record).all !== undefined,
  )
  try {
    await attempt('account', async () => void (await client.check(scope)))
    // One that lets nobody in has the same answer to everything else.
    if (failures.size > 0) return { places, failures }
    await Promise.all([
      ...Object.keys(connector.facts ?? {}).map(fact =>
        attempt(`fact ${fact}`, async () => {
          const facts = await client.facts([fact], scope)
          for (const name of namesIn(facts[fact])) places.set(`fact ${fact}: ${name}`, 'there')
        }),
      ),
      attempt('added', () => added(account, scope, { places, failures })),
      ...listed.map(record => attempt(`list ${record}`, () => look(account, record, scope, places))),
    ])
    for (const { record, field, word = 'that looks like none' } of account.unknownWords.all)
      places.set(`list ${record}: unknown word ${word} of ${field}`, 'there')
    return { places, failures }
  } finally {
    deadline.release()
  }
}

async function added(
  account: Account,
  scope: Scope,
  { places, failures }: { readonly places: Map<string, string>; readonly failures: Map<string, string> },
): Promise<void> {
  const { fields, objects, failures: reasons } = await discoverAdded(account, scope)
  for (const { entity, known } of fields)
    for (const { key, type } of known) places.set(`added field ${entity}: ${key}`, type)
  for (const { name } of objects) places.set(`added object ${name}`, 'there')
  if (reasons.length > 0) failures.set('added', reasons.join(' '))
}

/** Looks at the first page of a list: how its records look, and the words that are in it. */
async function look(account: Account, record: string, scope: Scope, places: Map<string, string>): Promise<void> {
  const { rows } = await account.client.list(record, { from: beginning, first: sample, scope })
  places.set(`list ${record}`, rows.length === 0 ? 'no records' : 'records')
  for (const [path, types] of typesIn(rows.map(({ row }) => row)))
    if (path.split('.').every(isName)) places.set(`list ${record}: ${path}`, types)
  for (const [entity, { of }] of entitiesOf(account.connector)) if (of === record) readWords(account, entity, rows)
}
