import { ConfigError } from '../../config-values.ts'
import type { Connects } from '../../connect/desk.ts'
import { type OpenAccounts, openAccounts } from '../accounts.ts'
import { openLog } from '../log.ts'

type Opened = OpenAccounts & { readonly connect: Connects; readonly store: NonNullable<OpenAccounts['store']> }

/** Opens what connects accounts, over the store that keeps them, and nothing that serves. Throws a ConfigError where there is no store. */
export async function withAccounts(work: (opened: Opened) => Promise<number>): Promise<number> {
  const opened = await openAccounts(openLog('error'), {
    // Nobody connects a simulator by a command, and none has to run.
    simulators: Promise.resolve(undefined),
    store: 'to-write',
  })
  const { connect, store } = opened
  try {
    if (connect === undefined || store === undefined) throw new ConfigError('There is no store to keep accounts in.')
    return await work({ ...opened, connect, store })
  } finally {
    await opened.close()
  }
}

/** What there is to be connected, where a name is none of it; a command may take other names too. */
export function unknownAccount(name: string, { accounts }: Pick<OpenAccounts, 'accounts'>, others = ''): ConfigError {
  const known = accounts.map(account => account.name).join(', ')
  const expected = [known, others].filter(text => text !== '').join('; or ')
  const mend = expected === '' ? 'and there is none' : `expected one of: ${expected}`
  return new ConfigError(`Found no account called "${name.slice(0, 80)}", ${mend}.`)
}
