import { ConfigError } from '../config-values.ts'
import { configReader } from './config-reader.ts'
import { openLog } from './log.ts'
import { type OpenStore, openStoreOf } from './store.ts'

/** What `unigraph keys --help` teaches. */
export const keysHelp = `  list      Lists the master keys of store.masterKeys by name, with the number of accounts that need each.
            Ends with 1 where accounts need a key that is not there.
  rewrap    Encrypts the data key of every account by the first master key. Credentials stay as they are.

  To change the master key, with one process or several:

    1. Make one:                     openssl rand -base64 32
    2. Let all processes know it:    "masterKeys": ["env:OLD_KEY", "env:NEW_KEY"], and start them again.
    3. Let it encrypt:               "masterKeys": ["env:NEW_KEY", "env:OLD_KEY"], and start them again.
    4. Encrypt what is there:        unigraph keys rewrap
    5. See that nothing needs the old one (unigraph keys list), take it out, and start them again.

  On PostgreSQL this works while the server runs. A store of SQLite belongs to one process: stop the
  server for steps 4 and 5; step 2 is not needed there.
`

const actions: Readonly<Record<string, (opened: OpenStore) => Promise<number>>> = { list, rewrap }

/** Lists the master keys of the store, or encrypts by the first of them. */
export async function keys(args: readonly string[]): Promise<number> {
  const [name = '', ...others] = args
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined
  if (action === undefined || others.length > 0)
    throw new ConfigError(
      `Found "${args.join(' ').slice(0, 80)}", expected one of: ${Object.keys(actions).join(', ')}. "unigraph keys --help" tells more.`,
    )
  const config = (await configReader()).read()
  const opened = await openStoreOf(config, openLog('error'))
  try {
    return await action(opened)
  } finally {
    await opened.store.close()
  }
}

async function list({ store, envelopes }: OpenStore): Promise<number> {
  const uses = await store.masterKeyUse()
  const known = envelopes.masterKeys
  const missing = [...uses.keys()].filter(key => !known.includes(key))
  for (const [index, key] of known.entries())
    print(key, uses.get(key), index === 0 ? 'encrypts and decrypts' : 'decrypts')
  for (const key of missing) print(key, uses.get(key), 'IS NOT IN store.masterKeys: add it behind the first one')
  return missing.length === 0 ? 0 : 1
}

async function rewrap({ store, envelopes }: OpenStore): Promise<number> {
  const count = await store.rewrap()
  process.stdout.write(`Encrypted ${accounts(count)} by ${envelopes.masterKeys[0]}.\n`)
  return list({ store, envelopes })
}

function print(key: string, count: number | undefined, what: string): void {
  process.stdout.write(`${key.padEnd(40)}  ${accounts(count ?? 0).padEnd(14)}  ${what}\n`)
}

const accounts = (count: number) => `${count} account${count === 1 ? '' : 's'}`
