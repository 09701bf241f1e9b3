import type { Account } from '../accounts/account.ts'
import { ConfigError } from '../config-values.ts'
import type { Connects } from '../connect/desk.ts'
import { type Finding, lookInto, wordsOf } from '../connect/look-into.ts'
import type { Connector } from '../contract/connector.ts'
import { systemClock } from '../pipeline/clock.ts'
import type { Store } from '../store/store.ts'
import { askSettings } from './connect/ask-settings.ts'
import { connectAccount } from './connect/connect-account.ts'
import { unknownAccount, withAccounts } from './connect/with-accounts.ts'

/** Where people come back to, unless `--port` says otherwise: the redirect URI has to be registered with it. */
const usualPort = 8976

const tell = (text: string) => void process.stderr.write(`\n${text}\n`)

/** Connects an account by OAuth, or a new one of a provider by what a person is asked for: 1, where it is not connected in the end. */
export async function connect(args: readonly string[]): Promise<number> {
  const { what, name = what, port } = optionsIn(args)
  return withAccounts(async opened => {
    const { accounts, connect: by, store } = opened
    const account = accounts.find(each => each.name === name)
    if (opened.config.accounts.some(each => each.name === name && each.isSimulator)) throw simulated(name)
    if (account !== undefined) return signIn(account, { port, store })
    const connector = by.connecting.roster.connectors.get(what)
    if (connector === undefined)
      throw unknownAccount(what, opened, `a provider: ${[...by.connecting.roster.connectors.keys()].join(', ')}`)
    const added = await add(name, connector, by)
    if (added === undefined) return 1
    if (added.connection !== undefined) return signIn(added, { port, store })
    process.stdout.write(`${name} is connected.\n`)
    return 0
  })
}

/** Adds an account by what a person says; undefined where the provider, or anything else, speaks against it. */
async function add(name: string, connector: Connector, { connecting }: Connects): Promise<Account | undefined> {
  process.stderr.write(`\nA new account of ${connector.title}, called ${name}. ${connector.docs}\n`)
  const settings = await askSettings(connector.settings, { input: process.stdin, output: process.stderr })
  const result = await connecting.connect(
    { provider: connector.name, name, settings, isSimulator: false },
    'command line',
  )
  if (result.mistakes) {
    for (const { message } of result.mistakes) process.stdout.write(`${message}\n`)
    process.stdout.write('Nothing was kept.\n')
    return undefined
  }
  show(result.findings)
  return result.account
}

async function signIn(
  account: Account,
  { port, store }: { readonly port: number; readonly store: Store },
): Promise<number> {
  const { name, connection, connector } = account
  if (connection === undefined)
    throw new ConfigError(
      `Account ${name} is asked without OAuth, or with a key of its own: there is nobody to send to ${connector.title}. Set "signIn": "oauth" in its settings, where the connector has that.`,
    )
  const options = { account, connection, port, clock: systemClock, audit: store.audit, tell }
  const { kind, text } = await connectAccount(options)
  process.stdout.write(`${text}\n`)
  if (kind !== 'CONNECTED') return 1
  show(await lookInto(account, systemClock))
  return 0
}

const simulated = (name: string) =>
  new ConfigError(`Account ${name} is asked at a simulator, which gives out tokens by itself: nobody has to let it in.`)

function show(findings: readonly Finding[]): void {
  for (const finding of findings) process.stdout.write(`  ${finding.entity.padEnd(16)} ${wordsOf(finding)}\n`)
}

interface Options {
  /** An account, or a provider. */
  readonly what: string
  readonly name?: string | undefined
  readonly port: number
}

function optionsIn(args: readonly string[]): Options {
  const [what = '', ...options] = args
  const given = new Map<string, string>()
  for (let at = 0; at < options.length; at += 2) given.set(options[at] ?? '', options[at + 1] ?? '')
  const isKnown = [...given.keys()].every(option => ['--port', '--name'].includes(option))
  const { port = String(usualPort), name } = { port: given.get('--port'), name: given.get('--name') }
  const isPort = /^[1-9]\d{0,4}$/.test(port) && Number(port) <= 65_535
  if (what === '' || what.startsWith('--') || !isKnown || !isPort || name === '')
    throw new ConfigError(
      `Found ${args.length === 0 ? 'nothing' : `"${args.join(' ').slice(0, 80)}"`}, expected the name of an account or of a provider, perhaps with --name and how a new account is to be called, or with --port and a number from 1 to 65535.`,
    )
  return { what, name, port: Number(port) }
}
