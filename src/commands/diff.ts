import type { Account } from '../accounts/account.ts'
import { ConfigError } from '../config-values.ts'
import { openAccounts } from './accounts.ts'
import { type Difference, differences } from './diff/differences.ts'
import { type Portrait, portraitOf } from './diff/portrait.ts'
import { openLog } from './log.ts'

/** Tells in what two accounts of one provider differ: 0 where in nothing; 1 otherwise, or where one cannot be asked. */
export async function diff(args: readonly string[]): Promise<number> {
  const isJson = args.includes('--json')
  const { accounts, close } = await openAccounts(openLog('silent'))
  try {
    const [one, other] = chosenOf(accounts, args)
    process.stderr.write(`Asking ${one.name} and ${other.name} ...\n`)
    const portraits = await Promise.all([portraitOf(one), portraitOf(other)])
    const found = differences(...portraits)
    const failures = [...failuresOf(one, portraits[0]), ...failuresOf(other, portraits[1])]
    const report = { accounts: [one.name, other.name], connector: one.connector.name, differences: found, failures }
    process.stdout.write(isJson ? `${JSON.stringify(report, null, 2)}\n` : textOf(report))
    return found.length + failures.length === 0 ? 0 : 1
  } finally {
    await close()
  }
}

/** A part of an account that could not be asked. */
interface Failure {
  readonly account: string
  readonly part: string
  readonly reason: string
}

function chosenOf(accounts: readonly Account[], args: readonly string[]): readonly [Account, Account] {
  const unknown = args.find(arg => arg.startsWith('--') && arg !== '--json')
  if (unknown !== undefined) throw new ConfigError(`Found the option "${unknown.slice(0, 40)}", expected only --json.`)
  const names = args.filter(arg => !arg.startsWith('--'))
  const [one, other] = names.map(name => {
    const account = accounts.find(each => each.name === name)
    if (account !== undefined) return account
    const known = accounts.map(each => each.name).join(', ')
    throw new ConfigError(`Found no account called "${name.slice(0, 80)}", expected one of: ${known}.`)
  })
  if (one === undefined || other === undefined || names.length > 2 || one === other)
    throw new ConfigError(
      `Found ${new Set(names).size} different names of accounts, expected two, such as: unigraph diff desk desk-sandbox.`,
    )
  if (one.connector.name !== other.connector.name)
    throw new ConfigError(
      `Found ${one.name} of ${one.connector.title} and ${other.name} of ${other.connector.title}, expected two accounts of one provider.`,
    )
  return [one, other]
}

const failuresOf = ({ name }: Account, { failures }: Portrait): readonly Failure[] =>
  [...failures].map(([part, reason]) => ({ account: name, part, reason }))

function textOf({
  accounts,
  differences: found,
  failures,
}: {
  readonly accounts: readonly string[]
  readonly differences: readonly Difference[]
  readonly failures: readonly Failure[]
}): string {
  const lines = [
    ...found.map(
      ({ place, one, other }) =>
        `  ${place}\n      ${accounts[0]}: ${one ?? 'not there'}\n      ${accounts[1]}: ${other ?? 'not there'}`,
    ),
    ...failures.map(({ account, part, reason }) => `  ${account}, ${part}: could not be asked (${reason})`),
  ]
  const compared = failures.length === 0 ? 'Nothing differs.' : 'Nothing differs in what could be compared.'
  return `\n${[...lines, found.length === 0 ? compared : `${found.length} differ.`].join('\n')}\n\n`
}
