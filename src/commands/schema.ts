import { readFileSync } from 'node:fs'
import { buildASTSchema, buildSchema, print } from 'graphql'
import { checkSources, withFields } from '../accounts/added-fields.ts'
import { ConfigError } from '../config-values.ts'
import { checkFields, servedSdl } from '../graph/schema.ts'
import { breaksBetween } from '../graph/serving.ts'
import { openAccounts } from './accounts.ts'
import { openLog } from './log.ts'
import { servePlans } from './plans.ts'

/** Prints the schema as it is served; with `--against FILE`, tells what clients of that one can no longer ask: 1, if anything. */
export async function schema(args: readonly string[]): Promise<number> {
  const file = fileIn(args)
  const { config, accounts, close } = await openAccounts(openLog('silent'), { store: 'never' })
  try {
    const sdl = await servePlans(config, async () => {
      checkFields(config.fields)
      checkSources(accounts, config.fields)
      const connectors = accounts.map(account => withFields(account, config.fields).connector)
      return servedSdl([...new Set(connectors)], config.fields)
    })
    if (file === undefined) {
      process.stdout.write(`${print(sdl)}\n`)
      return 0
    }
    const changes = breaksBetween(schemaIn(file), buildASTSchema(sdl))
    for (const change of changes) process.stdout.write(`Breaks clients: ${change}\n`)
    process.stdout.write(changes.length === 0 ? `Nothing breaks for clients of ${file}.\n` : '')
    return changes.length === 0 ? 0 : 1
  } finally {
    await close()
  }
}

function fileIn(args: readonly string[]): string | undefined {
  const [option, file, ...others] = args
  if (option === undefined) return undefined
  if (option !== '--against' || file === undefined || others.length > 0)
    throw new ConfigError(
      `Found "${args.join(' ').slice(0, 80)}", expected nothing, or --against and a file with a schema.`,
    )
  return file
}

function schemaIn(file: string) {
  try {
    return buildSchema(readFileSync(file, 'utf8'))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new ConfigError(`${file}: this cannot be read as a schema in GraphQL's language. ${reason}`)
  }
}
