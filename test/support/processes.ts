import { type ChildProcess, spawn } from 'node:child_process'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..', '..')

/** A process of the server. */
export interface Running {
  readonly child: ChildProcess
  readonly output: () => string
  readonly exit: Promise<number | null>
}

/** Starts a command at the root of the checkout, with the project's own programs first. */
export function run(command: string, args: readonly string[], env: Record<string, string>): Running {
  const path = `${join(root, 'node_modules', '.bin')}:${process.env.PATH}`
  const child = spawn(command, args, { cwd: root, env: { ...process.env, PATH: path, ...env } })
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
