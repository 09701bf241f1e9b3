import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Simulator } from './simulator.ts'

const connectorsFolder = new URL('../../connectors/', import.meta.url)

/** Finds the simulators: the default export of every `connectors/<name>/simulator.ts`, or of the named ones alone. */
export async function discoverSimulators(only?: readonly string[]): Promise<Simulator[]> {
  const names = only ?? folders().filter(name => entry(name) !== undefined)
  return Promise.all(names.map(load))
}

async function load(name: string): Promise<Simulator> {
  const url = entry(name)
  if (!url) throw new Error(`There is no simulator of ${name}: looked for connectors/${name}/simulator.ts`)
  const { default: simulator } = (await import(url.href)) as { default?: Simulator }
  if (simulator?.name !== name) {
    throw new Error(`connectors/${name}/simulator.ts exports a simulator named ${simulator?.name}: name it ${name}`)
  }
  return simulator
}

function entry(name: string): URL | undefined {
  const candidates = ['ts', 'js'].map(extension => new URL(`${name}/simulator.${extension}`, connectorsFolder))
  return candidates.find(url => existsSync(fileURLToPath(url)))
}

function folders(): string[] {
  if (!existsSync(connectorsFolder)) return []
  const entries = readdirSync(connectorsFolder, { withFileTypes: true })
  return entries
    .filter(each => each.isDirectory())
    .map(({ name }) => name)
    .sort()
}
