import { ConfigError } from '../config-values.ts'
import { systemClock } from '../pipeline/clock.ts'
import { connectAccount } from './connect/connect-account.ts'
import { withAccount } from './connect/with-account.ts'

/** Where people come back to, unless `--port` says otherwise: the redirect URI has to be registered with it. */
const usualPort = 8976

/** Connects an account by OAuth: 1, where it is not connected in the end. */
export async function connect(args: readonly string[]): Promise<number> {
  const { name, port } = optionsIn(args)
  return withAccount(name, async ({ account, store }) => {
    const { connection } = account
    if (connection === undefined)
      throw new ConfigError(
        `Account ${name} is asked without OAuth, or with a key of its own: there is nobody to send to ${account.connector.title}. Set "signIn": "oauth" in its settings, where the connector has that.`,
      )
    const tell = (text: string) => void process.stderr.write(`\n${text}\n`)
    const { kind, text } = await connectAccount({
      account,
      connection,
      port,
      clock: systemClock,
      audit: store.audit,
      tell,
    })
    process.stdout.write(`${text}\n`)
    return kind === 'CONNECTED' ? 0 : 1
  })
}

function optionsIn(args: readonly string[]): { readonly name: string; readonly port: number } {
  const [name = '', option, port = String(usualPort), ...others] = args
  const isPort = /^[1-9]\d{0,4}$/.test(port) && Number(port) <= 65_535
  if (name === '' || name.startsWith('--') || ![undefined, '--port'].includes(option) || !isPort || others.length > 0)
    throw new ConfigError(
      `Found ${args.length === 0 ? 'nothing' : `"${args.join(' ').slice(0, 80)}"`}, expected the name of an account, perhaps with --port and a number from 1 to 65535.`,
    )
  return { name, port: Number(port) }
}
