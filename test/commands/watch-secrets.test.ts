import { pino } from 'pino'
import { expect, test } from 'vitest'
import type { Account } from '../../src/accounts/account.ts'
import { watchSecrets } from '../../src/commands/watch-secrets.ts'
import type { Config } from '../../src/config.ts'
import type { AccountConfig } from '../../src/config-account.ts'
import { Secret } from '../../src/contract/secret.ts'
import { manualClock } from '../support/manual-clock.ts'

interface Given {
  readonly token?: string
  readonly site?: string
  readonly connector?: string
}

const account = (name: string, { token = 'planted-old', site = 'acme', connector = 'toy' }: Given = {}) =>
  ({
    name,
    connector: { name: connector },
    isSimulator: false,
    settings: { site, token: new Secret(token) },
  }) as unknown as AccountConfig

/** A server that looks where its secrets are kept, look by look. */
function watching(outcomes: readonly (readonly AccountConfig[] | Error)[], { hasFile = true } = {}) {
  const clock = manualClock()
  const config = {
    file: hasFile ? 'unigraph.json' : undefined,
    accounts: [account('crm'), account('desk')],
  } as unknown as Config
  const [lines, reopened, served]: [string[], AccountConfig[], number[]] = [[], [], []]
  let looks = 0
  const end = watchSecrets(config, {
    async readAnew() {
      const now = outcomes[looks++] ?? config.accounts
      if (now instanceof Error) throw now
      return { ...config, accounts: now }
    },
    reopen(changed) {
      reopened.push(changed)
      return [{ name: changed.name }] as unknown as Account[]
    },
    async serve({ accounts = [] }) {
      served.push(accounts.length)
      return []
    },
    log: pino({ level: 'info' }, { write: (line: string) => void lines.push(line) }),
    clock,
  })
  return { clock, lines, reopened, served, end, looks: () => looks }
}

test('an account whose secret is another where it is kept is opened anew, once, and no other is', async () => {
  const other = [account('crm', { token: 'planted-new' }), account('desk')]
  const { clock, lines, reopened, served, end } = watching([[account('crm'), account('desk')], other, other])
  await clock.advance(5_000)
  expect(reopened).toEqual([])
  await clock.advance(10_000)
  end()
  expect(reopened.map(({ name, settings }) => [name, (settings.token as Secret).reveal()])).toEqual([
    ['crm', 'planted-new'],
  ])
  expect(served).toEqual([1])
  expect(lines.join('')).toContain('"account":"crm"')
  expect(lines.join('')).not.toContain('planted')
})

test('an account that is otherwise in more than its secrets waits for a new start', async () => {
  const { clock, reopened, end } = watching([
    [
      account('crm', { token: 'planted-new', site: 'other' }),
      account('desk', { token: 'planted-new', connector: 'other' }),
      account('third'),
    ],
  ])
  await clock.advance(5_000)
  end()
  expect(reopened).toEqual([])
})

test('where secrets cannot be had the accounts keep theirs, which is said once; and they are looked for again', async () => {
  const away = new Error('accounts[0].settings.token: Vault cannot be reached.')
  const { clock, lines, reopened, end } = watching([away, away, [account('crm', { token: 'planted-new' })], away])
  await clock.advance(20_000)
  end()
  expect(reopened).toHaveLength(1)
  expect(lines.filter(line => line.includes('Vault cannot be reached'))).toHaveLength(2)
})

test('after the end, and without a file, nothing is looked at', async () => {
  const ended = watching([])
  ended.end()
  await ended.clock.advance(10_000)
  const without = watching([], { hasFile: false })
  await without.clock.advance(10_000)
  without.end()
  expect([ended.looks(), without.looks()]).toEqual([0, 0])
})
