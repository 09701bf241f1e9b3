import { spawnSync } from 'node:child_process'

/** Everything that must hold before a change is taken, besides the tests: what it is, and the command that proves it. */
const checks: readonly (readonly [string, readonly string[]])[] = [
  ['types', ['tsc', '--noEmit']],
  ['lint and format', ['biome', 'check', '--error-on-warnings']],
  ['unused code', ['knip']],
  ['generated types are fresh', ['graphql-codegen', '--config', 'codegen.yml', '--check']],
  ['generated example is fresh', ['graphql-codegen', '--config', 'examples/customer-360/codegen.yml', '--check']],
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
