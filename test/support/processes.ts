import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..', '..')

/** A process of the server. */
export interface Running {
  readonly child: ChildProcess
  readonly output: () => string
  readonly exit: Promise<number | null>
}

/**
 * Starts a command at the root of the checkout, with the project's own programs first; in a group of its own where it is to
 * be as one that is typed at a terminal.
 */
export function run(
  command: string,
  args: readonly string[],
  env: Record<string, string>,
  { isTyped = false }: { readonly isTyped?: boolean } = {},
): Running {
  const path = `${join(root, 'node_modules', '.bin')}:${process.env.PATH}`
  const child = spawn(command, args, { cwd: root, env: { ...process.env, PATH: path, ...env }, detached: isTyped })
  let text = ''
  const collect = (chunk: Buffer) => {
    text += chunk.toString()
  }
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  return { child, output: () => text, exit: new Promise(done => child.once('exit', code => done(code))) }
}

/** The address in the greeting; fails with what was printed instead. */
export async function ready({ output, exit }: Running): Promise<string> {
  const ended = exit.then(code => Promise.reject(new Error(`ended with ${code}: ${output()}`)))
  const printed = (async () => {
    for (;;) {
      const address = /ready: (http:\S+)/.exec(output())?.[1]
      if (address !== undefined) return address
      await new Promise(turn => setTimeout(turn, 20))
    }
  })()
  return Promise.race([printed, ended])
}

/** A process that another has started. */
interface Child {
  readonly pid: number
  /** The group that it is in: what is typed at a terminal, such as Ctrl+C, reaches all of one group. */
  readonly group: number
}

/** The processes that a process has started to run one of our files, by the system's own list. */
export function childrenOf({ child: parent }: Pick<Running, 'child'>, file: string): readonly Child[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(pid => {
      try {
        const [, , , ppid, group] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ')
        const runsIt = readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(file)
        return Number(ppid) === parent.pid && runsIt ? [{ pid: Number(pid), group: Number(group) }] : []
      } catch {
        return []
      }
    })
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise(resolve => server.close(resolve))
  return port
}
