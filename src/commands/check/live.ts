import type { Account } from '../../accounts/account.ts'
import { beginning } from '../../accounts/position.ts'
import type { Scope } from '../../accounts/scope.ts'
import { Lifetime } from '../../cache/lifetime.ts'
import { entitiesOf } from '../../contract/capabilities.ts'
import { asFault } from '../../contract/faults.ts'
import { systemClock } from '../../pipeline/clock.ts'
import { deadlineIn } from '../../pipeline/deadline.ts'
import type { Finding } from './finding.ts'
import { columnsOfWords, readWords } from './read-words.ts'

/** How long one account may take, in milliseconds. */
const longest = 120_000
/** How many rows of each list are looked at for words that the connector does not know. */
const sample = 100

/** Asks an account whether its credentials are good, and reads a page of each of its lists for unknown words. */
export async function live(account: Account): Promise<readonly Finding[]> {
  const deadline = deadlineIn(longest, { clock: systemClock })
  const lifetime = new Lifetime(systemClock)
  const scope: Scope = { want: () => 'ALL', deadline, priority: 'background', seen: new Map(), lifetime }
  try {
    const refusal = await account.client.check(scope).then(() => undefined, asFault)
    if (refusal !== undefined)
      return [
        {
          kind: 'ACCOUNT',
          where: account.name,
          found: `${account.connector.title} refuses its credentials or cannot be asked (${refusal.code}): ${refusal.message}`,
          mend: `Correct the "settings" of ${account.name} in unigraph.json, or what they refer to; ${account.connector.docs} says where they come from.`,
        },
      ]
    const unread = await readSample(account, scope)
    return [...unread, ...unknownWords(account)]
  } finally {
    deadline.release()
  }
}

/** Reads columns of words, each of which counts what it does not know. */
async function readSample(account: Account, scope: Scope): Promise<readonly Finding[]> {
  const parts = entitiesOf(account.connector).map(async ([name, spec]): Promise<readonly Finding[]> => {
    const { list, all } = account.client.spec(spec.of)
    if (columnsOfWords(account, name).length === 0 || (list === undefined && all === undefined)) return []
    try {
      const { rows } = await account.client.list(spec.of, { from: beginning, first: sample, scope })
      readWords(account, name, rows)
      return []
    } catch (error) {
      const { code, message } = asFault(error)
      const mend = `Give the user of ${account.name} the right to read it, or do without it.`
      return [
        { kind: 'ACCOUNT', where: `${account.name}, ${name}`, found: `cannot be listed (${code}): ${message}`, mend },
      ]
    }
  })
  return (await Promise.all(parts)).flat()
}

function unknownWords({ name, unknownWords: { all } }: Account): readonly Finding[] {
  return all.map(({ record, field, word, count }) => ({
    kind: 'UNKNOWN_WORD',
    where: `${name}, ${record}.${field}`,
    found: `${word === undefined ? 'words that do not look like any' : `the word "${word}"`}, read ${count} times, in no table of the connector; shown as UNKNOWN`,
    mend: 'Add it to the table of words in the mapping of the connector.',
  }))
}
