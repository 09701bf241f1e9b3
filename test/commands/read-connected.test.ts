import { pino } from 'pino'
import { expect, test } from 'vitest'
import type { Account } from '../../src/accounts/account.ts'
import { readConnected } from '../../src/commands/read-connected.ts'
import { Secret } from '../../src/contract/secret.ts'
import { manualClock } from '../support/manual-clock.ts'

/** A server that looks for accounts over a store, whose looks end as is said. */
function reading(url: string, outcomes: readonly (Error | undefined)[] = []) {
  const clock = manualClock()
  const [lines, served]: [string[], (readonly string[])[]] = [[], []]
  let looks = 0
  let serveNow: (accounts: readonly Account[]) => Promise<void> = async () => {}
  const end = readConnected(
    {
      serveBy(serve) {
        serveNow = serve
      },
      async refresh() {
        const outcome = outcomes[looks++]
        if (outcome !== undefined) throw outcome
      },
    },
    {
      config: { store: { url: new Secret(url), masterKeys: [] } },
      async serve({ accounts = [] }) {
        served.push(accounts.map(({ name }) => name))
        return []
      },
      log: pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) }),
      clock,
    },
  )
  return { clock, end, lines, served, looks: () => looks, serve: (accounts: readonly Account[]) => serveNow(accounts) }
}

test('what others have connected is looked for every five seconds, also after a look that failed, until the end', async () => {
  const { clock, end, lines, looks } = reading('postgres://db.example/unigraph', [new Error('The store is away.')])
  await clock.advance(4_999)
  expect(looks()).toBe(0)
  await clock.advance(10_001)
  expect(looks()).toBe(3)
  expect(lines.join('')).toContain('The store is away.')
  end()
  await clock.advance(60_000)
  expect(looks()).toBe(3)
})

test('a file of SQLite is not looked into, and what its one process connects is served', async () => {
  const { clock, end, looks, serve, served } = reading('sqlite:unigraph.db')
  await clock.advance(60_000)
  await serve([{ name: 'acme' }] as unknown as Account[])
  end()
  expect([looks(), served]).toEqual([0, [['acme']]])
})
