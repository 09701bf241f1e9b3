import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'

/** The root of the checkout. */
export const root = resolve(import.meta.dirname, '..')

/** What a process is started with. */
export interface Command {
  /** What is run by the project's own Node.js: flags, file, arguments. */
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
}

/** Where a process runs: the server alone on the one core, all else on the other. */
export type Core = 'server' | 'load'

/** A process that was started. */
export interface Running {
  readonly child: ChildProcess
  /** What it has printed so far. */
  output(): string
  /** Ends it at once, and waits for that. */
  stop(): Promise<void>
}

const started = new Set<ChildProcess>()
process.on('exit', () => {
  for (const child of started) child.kill('SIGKILL')
})

/** True where processes can be kept to cores of their own. */
export const isPinned =
  availableParallelism() > 1 && ['/usr/bin/taskset', '/bin/taskset'].some(file => existsSync(file))

/** Starts a process on its core. */
export function run(core: Core, { args, env = {}, cwd = root }: Command): Running {
  const pin = isPinned ? ['taskset', '--cpu-list', core === 'server' ? '0' : '1'] : []
  const [program = '', ...rest] = [...pin, process.execPath, ...args]
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(program, rest, {
    cwd,
    env: { PATH, HOME, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started.add(child)
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', piece => {
      text = `${text}${piece}`.slice(-100_000)
    })
  }
  const exit = new Promise<void>(done => child.once('exit', () => done()))
  void exit.then(() => started.delete(child))
  return {
    child,
    output: () => text,
    async stop() {
      child.kill('SIGKILL')
      await exit
    },
  }
}

/** What a process prints until its end; throws where that is not a good one. */
export async function outputOf(core: Core, command: Command): Promise<string> {
  const { child, output } = run(core, command)
  // With its streams closed, all of what it printed has been read.
  const code = await new Promise<number | null>(done => child.once('close', done))
  if (code !== 0) throw new Error(`${command.args.join(' ').slice(0, 80)} ended with ${code}: ${output().slice(-2000)}`)
  return output()
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer().once('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

/** A process with all that it has started. */
function treeOf(pid: number): readonly number[] {
  const tasks = join('/proc', String(pid), 'task')
  const children = readdirSync(tasks).flatMap(task =>
    readFileSync(join(tasks, task, 'children'), 'utf8')
      .split(' ')
      .filter(Boolean)
      .map(Number),
  )
  return [pid, ...children.flatMap(treeOf)]
}

/** How much of a core a process and its children have used so far, in milliseconds; NaN where the system does not tell. */
export function cpuOf({ child }: Running): number {
  return sumOf(child, pid => {
    const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
    const [user, system] = rest.split(' ').slice(11, 13)
    // Linux counts in hundredths of a second, whatever its own clock does.
    return (Number(user) + Number(system)) * 10
  })
}

/** How much memory a process and its children hold, in megabytes; NaN where the system does not tell. */
export function memoryOf({ child }: Running): number {
  return sumOf(child, pid => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024)
}

/** How long all cores have been busy so far, in milliseconds; NaN where the system does not tell. */
export function busyTime(): number {
  if (!existsSync('/proc/stat')) return Number.NaN
  const [line = ''] = readFileSync('/proc/stat', 'utf8').split('\n')
  const [user = 0, nice = 0, system = 0, , , interrupts = 0, softly = 0] = line.split(/\s+/).slice(1).map(Number)
  return (user + nice + system + interrupts + softly) * 10
}

function sumOf({ pid }: ChildProcess, read: (pid: number) => number): number {
  if (pid === undefined || !existsSync('/proc/stat')) return Number.NaN
  return treeOf(pid).reduce((sum, each) => sum + read(each), 0)
}
