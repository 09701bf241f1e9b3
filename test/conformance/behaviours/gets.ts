import { Fault } from '../../../src/contract/faults.ts'
import { shuffle } from '../../../src/simulator/shuffle.ts'
import { idsOf, patient, spread, unknownIds } from '../samples.ts'
import { type Subject, simulatorOf } from '../subject.ts'
import { type Behaviour, reject, running, shown } from './behaviour.ts'

/** How many known ids are asked for. */
const known = 40

/** Records by their ids. */
export const gets: readonly Behaviour[] = [
  running('Reading by ids gives exactly the records that exist, each under its own id', async subject => {
    const { client } = subject.opened
    for (const record of gettable(subject)) {
      const ids = spread(await idsOf(subject, record), known)
      const found = await client.get(record, shuffle([...ids, ...unknownIds(ids[0] ?? '1', 2)], 3), patient())
      for (const [id, held] of found) {
        if (held instanceof Fault)
          reject(subject, `${shown(held)} for ${record} ${id}`, 'Leave out what does not exist; fail nothing else.')
        const own = client.spec(record).id(held.row)
        if (own !== id || !ids.includes(id))
          reject(subject, `${record} ${own} under the id ${id}`, 'Give rows with the ids of the provider.')
      }
      const missing = ids.filter(id => !found.has(id))
      if (missing.length > 0)
        reject(subject, `no ${record} ${missing.slice(0, 5).join(', ')}, which its list has`, 'Read all of the reply.')
    }
  }),

  running('Reading many ids takes as few calls as there are full batches', async subject => {
    const { ledger } = simulatorOf(subject)
    for (const record of gettable(subject)) {
      const { atMost = 0 } = subject.connector.records[record]?.get ?? {}
      if (atMost === 0) continue
      const { client, events } = subject.open()
      const some = spread(await idsOf(subject, record), Math.min(known, atMost))
      const strangers = unknownIds(some[0] ?? '1', Math.max(0, mostCalls(atMost) * atMost - some.length - 1))
      const ids = [...some, ...strangers]
      ledger.clear()
      const found = await client.get(record, ids, patient())
      const calls = events.filter(({ operation }) => operation === `${record}.get`)
      const others = events.length - calls.length
      const sent = ledger.count() - others
      const expected = Math.ceil(ids.length / atMost)
      const fault = [...found.values()].find(each => each instanceof Fault)
      if (fault !== undefined)
        reject(subject, `${shown(fault)} for ${ids.length} ids of ${record}`, 'Set atMost to what one call may carry.')
      // A session is opened by a call of its own, which nobody is told of.
      if (calls.length !== expected || sent < expected || sent > expected + 1)
        reject(subject, `${sent} calls for ${ids.length} ids of ${record}`, `It should be ${expected}.`)
      for (const { path, query, body } of ledger.all()) {
        const carried = strangers.filter(id => `${path}${query}${body}`.includes(id)).length
        if (carried > atMost) reject(subject, `${carried} ids in a call of ${record}`, `Put at most ${atMost} there.`)
      }
    }
  }),
]

/** Three calls are enough to see how ids are shared out; of very large ones two. */
const mostCalls = (atMost: number) => (atMost > 200 ? 2 : 3)

/** The records that can be read by their ids. */
export function gettable({ connector }: Subject): readonly string[] {
  return Object.entries(connector.records).flatMap(([name, { get, all }]) => ((get ?? all) ? [name] : []))
}
