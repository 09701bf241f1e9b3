import type { Facts } from '../../../src/contract/record.ts'
import connector from '../index.ts'
import { asking, perform } from './perform.ts'

/** What can be known of an account that has added nothing. */
export const plainFacts: Facts = {
  ...Object.fromEntries(Object.keys(connector.facts ?? {}).map(name => [name, /Properties$/.test(name) ? [] : {}])),
  homeCurrency: 'USD',
}

/** What a simulator tells of its account. */
export async function factsOf(origin: string): Promise<Facts> {
  const told = Object.entries(connector.facts ?? {}).map(async ([name, fact]) => {
    const reply = await perform(fact.call(asking().settings), origin)
    return [name, fact.read(reply)] as const
  })
  return Object.fromEntries(await Promise.all(told))
}
