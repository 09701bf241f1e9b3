import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Connector } from '../contract/connector.ts'

/** Where connectors stand: beside `src`, as TypeScript in a checkout and as JavaScript when built. */
export const connectorsFolder = join(import.meta.dirname, '..', '..', 'connectors')

/** Every connector there is, by its name: a folder with an index file is one. */
export async function discoverConnectors(folder = connectorsFolder): Promise<ReadonlyMap<string, Connector>> {
  const names = readdirSync(folder, { withFileTypes: true }).flatMap(entry => (entry.isDirectory() ? [entry.name] : []))
  const found = await Promise.all(names.sort().map(name => load(folder, name)))
  return new Map(found.flatMap(connector => (connector ? [[connector.name, connector] as const] : [])))
}

async function load(folder: string, name: string): Promise<Connector | undefined> {
  const file = ['index.ts', 'index.js'].map(index => join(folder, name, index)).find(existsSync)
  if (file === undefined) return undefined
  const module = (await import(pathToFileURL(file).href)) as { default?: Connector }
  if (module.default?.name !== name)
    throw new TypeError(`${file}: the default export must be a connector called "${name}", like its folder.`)
  return module.default
}
