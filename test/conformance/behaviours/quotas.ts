import type { Quota } from '../../../src/contract/connector.ts'
import { operationsOf } from '../operations.ts'
import { type Behaviour, reject, shown, still } from './behaviour.ts'
import { isLink } from './identity.ts'

/** What the provider allows. */
export const quotas: readonly Behaviour[] = [
  still('Its quotas are positive numbers with a link to where the provider says so', subject => {
    for (const [name, quota] of Object.entries(subject.connector.quotas)) {
      if (!isLink(quota.docs))
        reject(subject, `the quota "${name}" with docs ${shown(quota.docs)}`, 'Link the page with the number.')
      const wrong = numbersOf(quota).find(number => !(Number.isFinite(number) && number > 0))
      if (wrong !== undefined)
        reject(subject, `the number ${wrong} in the quota "${name}"`, 'Take the number from the documentation.')
    }
  }),

  still('Its operations count against quotas that it has', subject => {
    const known = Object.keys(subject.connector.quotas)
    for (const { name, quota } of operationsOf(subject.connector))
      if (quota !== undefined && !known.includes(quota))
        reject(subject, `the quota "${quota}" at ${name}`, `Name one of: ${known.join(', ')}.`)
  }),
]

function numbersOf({ windows, atOnce }: Quota): readonly number[] {
  const counted = windows.flatMap(({ requests, perSeconds }) => [requests, perSeconds])
  return atOnce === undefined ? counted : [...counted, atOnce]
}
