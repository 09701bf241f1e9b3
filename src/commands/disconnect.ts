import { ConfigError } from '../config-values.ts'
import type { SettingsSpec } from '../contract/settings.ts'
import { withAccount } from './connect/with-account.ts'

/** What rests in the store for an account, as it is told. */
const names: Readonly<Record<string, string>> = { accessToken: 'its access token', refreshToken: 'its refresh token' }

/** Erases the tokens of an account from the store. */
export async function disconnect(args: readonly string[]): Promise<number> {
  const [name = '', ...others] = args
  if (name === '' || name.startsWith('--') || others.length > 0)
    throw new ConfigError(
      `Found ${args.length === 0 ? 'nothing' : `"${args.join(' ').slice(0, 80)}"`}, expected the name of one account.`,
    )
  return withAccount(name, async ({ account, store, settings }) => {
    const key = { tenant: account.tenant, account: name }
    // What nobody can open any more can still be erased.
    const kept = await store.credentials.read(key).catch(() => undefined)
    const wasThere = await store.credentials.erase(key)
    const found = Object.entries(names).flatMap(([value, text]) => (kept?.values[value] === undefined ? [] : [text]))
    const detail = { connector: account.connector.name, erased: found }
    await store.audit.append({ ...key, who: 'command line', what: 'account.disconnected', detail })
    const { title } = account.connector
    const erased = found.length > 0 ? found.join(' and ') : 'what was kept of it'
    process.stdout.write(
      wasThere ? `Erased from the store for ${name}: ${erased}.\n` : `Nothing was kept in the store for ${name}.\n`,
    )
    const spec: SettingsSpec = account.connector.settings
    const given = Object.keys(spec).find(each => spec[each]?.comesFromConnecting && settings[each] !== undefined)
    if (given !== undefined)
      process.stdout.write(
        `unigraph.json still gives ${name} a "${given}", with which the next start connects it again: take it out.\n`,
      )
    process.stdout.write(`${title} still knows that the app was let in: take that back on its page at ${title}.\n`)
    return 0
  })
}
