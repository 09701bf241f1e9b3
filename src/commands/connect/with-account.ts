import type { Account } from '../../accounts/account.ts'
import { ConfigError } from '../../config-values.ts'
import type { Settings } from '../../contract/settings.ts'
import type { Store } from '../../store/store.ts'
import { openAccounts } from '../accounts.ts'
import { openLog } from '../log.ts'

interface Opened {
  readonly account: Account
  readonly store: Store
  readonly settings: Settings
}

/** Opens an account that people connect, with the store that keeps its tokens. Throws a ConfigError where there is no such thing. */
export async function withAccount(name: string, work: (opened: Opened) => Promise<number>): Promise<number> {
  const { config, accounts, store, close } = await openAccounts(openLog('error'), {
    // Nobody connects a simulator, and none has to run.
    simulators: Promise.resolve(undefined),
    store: 'to-write',
  })
  try {
    const known = config.accounts.find(account => account.name === name)
    const account = accounts.find(account => account.name === name)
    if (known === undefined || account === undefined || store === undefined)
      throw new ConfigError(
        `Found no account called "${name.slice(0, 80)}", expected one of: ${accounts.map(({ name }) => name).join(', ')}.`,
      )
    if (known.isSimulator)
      throw new ConfigError(
        `Account ${name} is asked at a simulator, which gives out tokens by itself: nobody has to let it in.`,
      )
    return await work({ account, store, settings: known.settings })
  } finally {
    await close()
  }
}
