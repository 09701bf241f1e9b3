import { discoverConnectors } from '../accounts/discover.ts'
import { ConfigError } from '../config-values.ts'
import { startSimulators } from '../simulators.ts'

/** Serves simulators alone, for programs that are tested against a provider; runs until it is told to stop. */
export async function simulate(args: readonly string[]): Promise<undefined> {
  const isJson = args.includes('--json')
  const names = args.filter(arg => arg !== '--json')
  const known = [...(await discoverConnectors()).keys()]
  const strange = names.find(name => !known.includes(name))
  if (strange !== undefined)
    throw new ConfigError(`Found no simulator called "${strange.slice(0, 80)}", expected some of: ${known.join(', ')}.`)
  const simulators = await startSimulators(names.length === 0 ? known : names, code => {
    process.stderr.write(`The simulators ended (exit code ${code}).\n`)
    process.exit(1)
  })
  const running = [...simulators.running.values()]
  process.stdout.write(isJson ? `${JSON.stringify(running)}\n` : textOf(running))
  const stop = () => {
    simulators.stop()
    process.exit(0)
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  return undefined
}

function textOf(
  running: readonly { readonly name: string; readonly origin: string; readonly credentials: object }[],
): string {
  const lines = running.flatMap(({ name, origin, credentials }) => [
    `  ${name.padEnd(14)} ${origin}`,
    ...Object.entries(credentials).map(([setting, value]) => `      ${setting}: ${value}`),
  ])
  return `\n${lines.join('\n')}\n\n  Every value is invented. GET /__simulator/ledger of each lists what it was asked.\n\n`
}
