import { buildASTSchema } from 'graphql'
import type { Account } from '../accounts/account.ts'
import { checkSources, withFields } from '../accounts/added-fields.ts'
import { ConfigError } from '../config-values.ts'
import { checkFields, servedSdl } from '../graph/schema.ts'
import { openAccounts } from './accounts.ts'
import { callPerRow } from './check/call-per-row.ts'
import type { Compared, Finding } from './check/finding.ts'
import { live } from './check/live.ts'
import { specification } from './check/specification.ts'
import { openLog } from './log.ts'
import { servePlans } from './plans.ts'

/** Tells what is wrong with a set-up before it serves: 1, if anything is. With `--call`, its accounts are asked. */
export async function check(args: readonly string[]): Promise<number> {
  const { isJson, isCalling, specs } = optionsIn(args)
  const { config, accounts, close } = await openAccounts(openLog('silent'))
  try {
    const schema = await servePlans(config, async () => {
      checkFields(config.fields)
      checkSources(accounts, config.fields)
      const connectors = accounts.map(account => withFields(account, config.fields).connector)
      return buildASTSchema(servedSdl([...new Set(connectors)], config.fields))
    })
    const findings = [...callPerRow(accounts, schema, config.check.allowCallPerRow)]
    const compared = specs.map(({ connector, file, before }) =>
      specification(connectorOf(accounts, connector), file, before),
    )
    for (const { findings: found } of compared) findings.push(...found)
    for (const account of isCalling ? accounts : []) {
      process.stderr.write(`Asking ${account.name} ...\n`)
      findings.push(...(await live(account)))
    }
    const checked = accounts.map(({ name }) => ({ account: name, credentials: isCalling ? 'ASKED' : 'FORM_ONLY' }))
    const looked = compared.map(({ connector, operations, leftOut }) => ({ connector, operations, leftOut }))
    process.stdout.write(
      isJson
        ? `${JSON.stringify({ checked, compared: looked, findings }, null, 2)}\n`
        : textOf(findings, { isCalling, compared }),
    )
    return findings.length === 0 ? 0 : 1
  } finally {
    await close()
  }
}

interface Options {
  readonly isJson: boolean
  readonly isCalling: boolean
  readonly specs: readonly Spec[]
}

/** A vendor's document, and one of before to compare it with. */
interface Spec {
  readonly connector: string
  readonly file: string
  readonly before: string | undefined
}

function optionsIn(args: readonly string[]): Options {
  const specs: Spec[] = []
  for (const [index, arg] of args.entries()) {
    if (arg === '--json' || arg === '--call' || args[index - 1] === '--spec') continue
    const [, connector, file, before] = /^([a-z][a-z0-9-]*)=([^,]+)(?:,(.+))?$/.exec(args[index + 1] ?? '') ?? []
    if (arg !== '--spec' || connector === undefined || file === undefined)
      throw new ConfigError(
        `Found "${arg.slice(0, 40)}", expected --json, --call, or --spec CONNECTOR=FILE, perhaps with a comma and the document of before.`,
      )
    specs.push({ connector, file, before })
  }
  return { isJson: args.includes('--json'), isCalling: args.includes('--call'), specs }
}

function connectorOf(accounts: readonly Account[], name: string) {
  const found = accounts.find(({ connector }) => connector.name === name)
  if (found !== undefined) return found.connector
  const known = [...new Set(accounts.map(({ connector }) => connector.name))].join(', ')
  throw new ConfigError(`--spec: found no account of a connector "${name.slice(0, 40)}", expected one of: ${known}.`)
}

interface Told {
  readonly isCalling: boolean
  readonly compared: readonly Compared[]
}

function textOf(findings: readonly Finding[], { isCalling, compared }: Told): string {
  const lines = findings.map(({ where, found, mend }) => `  ${where}: ${found}.\n      ${mend}`)
  const told = isCalling
    ? 'The credentials of all accounts were tried.'
    : 'Of credentials only the form was looked at; --call tries them.'
  const documents = compared.map(({ connector, operations, leftOut }) => {
    const rest = leftOut.length === 0 ? '' : ` Not looked up: ${leftOut.join(', ')}.`
    return `${operations} operations of ${connector} were looked up in the document.${rest}`
  })
  const total = findings.length === 0 ? 'Nothing is wrong.' : `${findings.length} to mend.`
  return `\n${[...lines, ...documents, `${total} ${told}`].join('\n\n')}\n\n`
}
