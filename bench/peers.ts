import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { root } from './processes.ts'

const folder = join(root, 'bench', 'peers')
/** The lock file that the packages were installed from, as it was then. */
const mark = join(folder, 'node_modules', '.installed-from')

/** Installs the other servers and the load from their lock file, where that has not been done. No script of theirs is run. */
export function installPeers(): void {
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return
  process.stderr.write('Installing the servers to compare with, into bench/peers/node_modules ...\n')
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    // What npm starts is to run on the Node.js that the servers run on.
    env: { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}` },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status !== 0)
    throw new Error(`bench/peers: npm ci ended with ${status}. The registry has to be reached for this.`)
  mkdirSync(dirname(mark), { recursive: true })
  writeFileSync(mark, lock)
}
