import { spawnSync } from 'node:child_process'

/** Everything that must hold before a change is taken, besides the tests: what it is, and the command that proves it. */
const checks: readonly (readonly [string, readonly string[]])[] = [
  ['types', ['tsc', '--noEmit']],
  ['types of the React example', ['tsc', '--noEmit', '--project', 'examples/react']],
  ['lint and format', ['biome', 'check', '--error-on-warnings']],
  ['unused code', ['knip']],
  ['descriptions and names in the schema', ['eslint', 'schema']],
  ['schema against the last release', ['node', 'scripts/compare-schema.ts']],
  ['generated types are fresh', ['graphql-codegen', '--config', 'codegen.yml', '--check']],
  ...['customer-360', 'react'].map(
    example =>
      [
        `generated types of ${example} are fresh`,
        ['graphql-codegen', '--config', `examples/${example}/codegen.yml`, '--check'],
      ] as const,
  ),
  ['generated documents are fresh', ['node', 'scripts/generate.ts', '--check']],
]

const failed = checks.filter(([name, [command = '', ...args]]) => {
  const began = performance.now()
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' })
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  process.stdout.write(`${status === 0 ? 'ok    ' : 'FAILED'}  ${name} (${seconds} s)\n`)
  if (status !== 0) process.stdout.write(`${stdout}${stderr}\n`)
  return status !== 0
})
process.exit(failed.length === 0 ? 0 : 1)
