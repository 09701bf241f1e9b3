import { ConfigError } from '../config-values.ts'
import type { SettingsSpec } from '../contract/settings.ts'
import { unknownAccount, withAccounts } from './connect/with-accounts.ts'

/** Takes an account out and erases what is kept of it; of one that unigraph.json declares, its tokens. */
export async function disconnect(args: readonly string[]): Promise<number> {
  const [name = '', ...others] = args
  if (name === '' || name.startsWith('--') || others.length > 0)
    throw new ConfigError(
      `Found ${args.length === 0 ? 'nothing' : `"${args.join(' ').slice(0, 80)}"`}, expected the name of one account.`,
    )
  return withAccounts(async opened => {
    const { accounts, config, connect } = opened
    const { erased = [], isStillLetIn, mistake } = await connect.connecting.disconnect(name, 'command line')
    if (mistake?.code === 'ACCOUNT_UNKNOWN') throw unknownAccount(name, opened)
    if (mistake !== undefined) throw new ConfigError(mistake.message)
    process.stdout.write(
      erased.length > 0
        ? `Erased for ${name}: ${erased.join(', ')}.\n`
        : `Nothing was kept in the store for ${name}.\n`,
    )
    const account = accounts.find(each => each.name === name)
    if (account === undefined) return 0
    const { title, settings: spec } = account.connector
    const { settings = {} } = config.accounts.find(each => each.name === name) ?? {}
    const given = Object.keys(spec).find(
      each => (spec as SettingsSpec)[each]?.comesFromConnecting && settings[each] !== undefined,
    )
    if (given !== undefined)
      process.stdout.write(
        `unigraph.json still gives ${name} a "${given}", with which the next start connects it again: take it out.\n`,
      )
    if (isStillLetIn)
      process.stdout.write(`${title} still knows that the app was let in: take that back on its page at ${title}.\n`)
    return 0
  })
}
