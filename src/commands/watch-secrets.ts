import type { Logger } from 'pino'
import type { Account } from '../accounts/account.ts'
import type { Config } from '../config.ts'
import type { AccountConfig } from '../config-account.ts'
import { Secret } from '../contract/secret.ts'
import type { Clock } from '../pipeline/clock.ts'
import { repeat } from '../pipeline/repeat.ts'
import type { Server } from '../server.ts'
import type { ConfigReader } from './config-reader.ts'

/** How often it is looked where references to secrets lead, in milliseconds: files are near, and managers of secrets are asked more seldom. */
const interval = 5_000

interface Watching extends Pick<ConfigReader, 'readAnew'> {
  /** Opens an account in the place of that of its name; gives all accounts. */
  reopen(account: AccountConfig): readonly Account[]
  readonly serve: Server['serve']
  readonly log: Logger
  readonly clock: Pick<Clock, 'sleep'>
}

/** Opens accounts anew whose secrets are others where they are kept: whoever replaces one need not start the server again. Gives the end of it. */
export function watchSecrets(config: Config, { readAnew, reopen, serve, log, clock }: Watching): () => void {
  const ended = new AbortController()
  const known = new Map(config.accounts.map(account => [account.name, account]))
  let reason: string | undefined
  // Variables do not change, and without a file there are no references.
  if (config.file !== undefined) void repeat(look, { every: interval, clock, signal: ended.signal })
  return () => ended.abort(new Error('The server ends.'))

  async function look(): Promise<void> {
    const now = await openOthers().then(() => undefined, reasonOf)
    // A manager that is away for hours says one thing.
    if (now !== undefined && now !== reason) log.error(`The accounts keep the secrets that they have. ${now}`)
    reason = now
  }

  async function openOthers(): Promise<void> {
    const { accounts } = await readAnew()
    for (const account of accounts) {
      const before = known.get(account.name)
      if (before === undefined || !hasOtherSecrets(before, account)) continue
      known.set(account.name, account)
      await serve({ accounts: reopen(account) })
      log.info({ account: account.name }, 'The account has other secrets, and was opened anew')
    }
  }
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** True where nothing but secrets is different; what else is needs a new start, which is said when the file changes. */
function hasOtherSecrets(before: AccountConfig, now: AccountConfig): boolean {
  const names = [...new Set([...Object.keys(before.settings), ...Object.keys(now.settings)])]
  const others = names.filter(name => textOf(before.settings[name]) !== textOf(now.settings[name]))
  const isSame = before.connector.name === now.connector.name && before.isSimulator === now.isSimulator
  return isSame && others.length > 0 && others.every(name => now.settings[name] instanceof Secret)
}

const textOf = (value: string | Secret | undefined) => (value instanceof Secret ? value.reveal() : value)
