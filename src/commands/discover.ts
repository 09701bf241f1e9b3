import type { Account } from '../accounts/account.ts'
import { type Discovery, discoverAdded } from '../accounts/discovery.ts'
import { Lifetime } from '../cache/lifetime.ts'
import { ConfigError } from '../config-values.ts'
import { type ProposedFields, propose } from '../graph/proposals.ts'
import { systemClock } from '../pipeline/clock.ts'
import { deadlineIn } from '../pipeline/deadline.ts'
import { openAccounts } from './accounts.ts'
import { openLog } from './log.ts'

/** How long one account may take, in milliseconds. */
const longest = 120_000

interface Found {
  readonly account: Account
  readonly discovery: Discovery
}

/** Lists what accounts have added to what their providers have for everybody, and proposes fields of the schema for it. */
export async function discover(args: readonly string[]): Promise<number> {
  const isJson = args.includes('--json')
  const { accounts, close } = await openAccounts(openLog('silent'))
  try {
    const chosen = chosenOf(accounts, args)
    const found: Found[] = []
    for (const account of chosen) {
      process.stderr.write(`Asking ${account.name} ...\n`)
      found.push({ account, discovery: await discovered(account) })
    }
    const fields = propose(found)
    process.stdout.write(isJson ? `${JSON.stringify(reportOf(found, fields), null, 2)}\n` : textOf(found, fields))
    return found.some(({ discovery }) => discovery.failures.length > 0) ? 1 : 0
  } finally {
    await close()
  }
}

function chosenOf(accounts: readonly Account[], args: readonly string[]): readonly Account[] {
  const unknown = args.find(arg => arg.startsWith('--') && arg !== '--json')
  if (unknown !== undefined) throw new ConfigError(`Found the option "${unknown.slice(0, 40)}", expected only --json.`)
  const names = args.filter(arg => !arg.startsWith('--'))
  const strange = names.find(name => !accounts.some(account => account.name === name))
  if (strange !== undefined) {
    const known = accounts.map(({ name }) => name).join(', ')
    throw new ConfigError(`Found no account called "${strange.slice(0, 80)}", expected one of: ${known}.`)
  }
  return names.length === 0 ? accounts : accounts.filter(({ name }) => names.includes(name))
}

async function discovered(account: Account): Promise<Discovery> {
  const deadline = deadlineIn(longest, { clock: systemClock })
  const lifetime = new Lifetime(systemClock)
  try {
    return await discoverAdded(account, {
      want: () => 'ALL',
      deadline,
      priority: 'background',
      seen: new Map(),
      lifetime,
    })
  } finally {
    deadline.release()
  }
}

function reportOf(found: readonly Found[], fields: ProposedFields): object {
  const accounts = found.map(({ account, discovery }) => ({
    account: account.name,
    connector: account.connector.name,
    ...discovery,
  }))
  return { accounts, proposal: { fields } }
}

function textOf(found: readonly Found[], fields: ProposedFields): string {
  const parts = found.map(({ account, discovery }) => {
    const { fields: entities, objects, failures } = discovery
    const title = `${account.name} (${account.connector.title})`
    const lines = [
      ...entities.flatMap(({ entity, known }) => [
        `  ${entity}`,
        ...columns(known.map(({ key, type, label }) => [key, type, label ?? ''])),
      ]),
      ...(objects.length === 0 ? [] : ['  Objects', ...columns(objects.map(({ name, label }) => [name, label ?? '']))]),
      ...failures.map(failure => `  Could not be asked: ${failure}`),
    ]
    return [title, ...(lines.length === 0 ? ['  Nothing has been added.'] : lines)].join('\n')
  })
  const proposal =
    Object.keys(fields).length === 0
      ? []
      : [
          'Put what you want of this into unigraph.json. A server that runs shows it within a minute.',
          JSON.stringify({ fields }, null, 2),
        ]
  return `${['', ...parts, ...proposal].join('\n\n')}\n`
}

/** Rows with their cells below each other. */
function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map(row => row[index]?.length ?? 0)))
  return rows.map(
    row =>
      `    ${row
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd()}`,
  )
}
