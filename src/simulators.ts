import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** A simulator that is being served. */
export interface RunningSimulator {
  readonly name: string
  readonly origin: string
  /** Settings with which it lets a client in; they are invented. */
  readonly credentials: Readonly<Record<string, string>>
}

/** The simulators in a process of their own. */
export interface Simulators {
  readonly running: ReadonlyMap<string, RunningSimulator>
  stop(): void
}

/** Serves the simulators of some connectors in a child process, which ends with this one. */
export async function startSimulators(
  names: readonly string[],
  onExit: (code: number | null) => void,
): Promise<Simulators> {
  const entry = ['main.ts', 'main.js'].map(name => join(import.meta.dirname, 'simulator', name)).find(existsSync)
  if (entry === undefined) throw new Error('The simulators are not installed beside the server.')
  const child = spawn(process.execPath, [entry, '--only', names.join(',')], {
    stdio: ['pipe', 'pipe', 'inherit'],
    // Ctrl+C is for the server, which needs them for its last answers; they end with it by themselves.
    detached: true,
  })
  const line = await firstLine(child)
  const { simulators } = JSON.parse(line) as { simulators: RunningSimulator[] }
  let isStopping = false
  child.once('exit', code => {
    if (!isStopping) onExit(code)
  })
  const stop = () => {
    isStopping = true
    child.kill('SIGTERM')
  }
  return { running: new Map(simulators.map(simulator => [simulator.name, simulator])), stop }
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    if (child.stdout === null) throw new TypeError('The simulators have no output.')
    createInterface(child.stdout).once('line', resolve)
    child.once('exit', code => reject(new Error(`The simulators did not start (exit code ${code}).`)))
    child.once('error', reject)
  })
}
