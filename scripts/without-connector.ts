import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

// Shows that each connector is a folder and nothing else: takes it out of a copy of the checkout, and lets everything
// that is left be generated, compiled and tested. Names connectors to try those alone; --types leaves the tests out.
const root = resolve(import.meta.dirname, '..')
const args = process.argv.slice(2)
const named = args.filter(arg => !arg.startsWith('--'))
const all = readdirSync(join(root, 'connectors')).sort()
const steps: readonly (readonly string[])[] = [
  ['npm', 'run', 'generate'],
  ['tsc', '--noEmit'],
  ...(args.includes('--types') ? [] : [['vitest', 'run']]),
]

const failed = (named.length === 0 ? all : named).filter(name => {
  const copy = mkdtempSync(join(tmpdir(), `unigraph-without-${name}-`))
  try {
    for (const file of trackedFiles()) cpSync(join(root, file), join(copy, file))
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
    rmSync(join(copy, 'connectors', name), { recursive: true })
    const broken = steps.find(([command = '', ...rest]) => !runs(command, rest, copy))
    process.stdout.write(
      `${broken === undefined ? 'ok    ' : 'FAILED'}  without ${name}${broken ? `: ${broken.join(' ')}` : ''}\n`,
    )
    return broken !== undefined
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
})
process.exitCode = failed.length === 0 ? 0 : 1

function trackedFiles(): readonly string[] {
  const { stdout } = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
  return stdout.split('\n').filter(file => file !== '')
}

function runs(command: string, rest: readonly string[], cwd: string): boolean {
  const path = `${join(cwd, 'node_modules', '.bin')}:${process.env.PATH}`
  const { status, stdout, stderr } = spawnSync(command, rest, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, PATH: path },
  })
  if (status !== 0) process.stdout.write(`${stdout}${stderr}\n`)
  return status === 0
}
