import { isDeepStrictEqual } from 'node:util'
import type { Call } from '../../../src/contract/call.ts'
import { type Given, type Operation, operationsOf } from '../operations.ts'
import { deepFreeze, idsOf } from '../samples.ts'
import type { Subject } from '../subject.ts'
import { type Behaviour, reject, running, shown } from './behaviour.ts'

/** The builders of calls. */
export const purity: readonly Behaviour[] = [
  running('Its builders make the same call from the same input, and leave the input alone', async subject => {
    for (const operation of operationsOf(subject.connector)) {
      const given = deepFreeze(await givenTo(subject, operation))
      const [one, other] = [build(subject, operation, given), build(subject, operation, given)]
      if (!isDeepStrictEqual(one, other))
        reject(
          subject,
          `two different calls of ${operation.name} from the same input`,
          'Build the call from the arguments alone: no clock, no chance, no memory.',
        )
    }
  }),

  running('Its reads say of themselves that they change nothing', async subject => {
    for (const operation of operationsOf(subject.connector)) {
      // Opening a session is a call of its own kind.
      if (operation.name === 'session.open') continue
      if (!build(subject, operation, await givenTo(subject, operation)).reads)
        reject(
          subject,
          `reads: false at ${operation.name}`,
          'Say reads: true, so that it may be cached and sent again.',
        )
    }
  }),
]

/** An input as the runtime gives it, with keys that the simulator knows. */
export async function givenTo(subject: Subject, { keysOf, findBy, atMost = 1 }: Operation): Promise<Given> {
  const keys = keysOf === undefined ? [] : await keysOfRecord(subject, keysOf, findBy)
  return {
    ask: { want: 'ALL', settings: subject.settings, facts: await subject.facts(), wantOf: () => [] },
    keys: keys.slice(0, Math.min(atMost, 3)),
    page: { size: 5, cursor: undefined },
  }
}

async function keysOfRecord(subject: Subject, record: string, findBy: string | undefined): Promise<readonly string[]> {
  if (findBy === undefined) return idsOf(subject, record)
  const find = subject.connector.records[record]?.findBy?.[findBy as 'email']
  return (await subject.rows(record)).flatMap(row => find?.keys(row) ?? [])
}

function build(subject: Subject, { name, build }: Operation, given: Given): Call {
  try {
    return build(given)
  } catch (error) {
    return reject(
      subject,
      `${shown(error)} from the builder of ${name}`,
      'Build the call, and do not change the input.',
    )
  }
}
